/// A meeting as far as coverage goes: whose it is, where and when.
package struct CoverageMark: Hashable, Sendable {
    /// The place whose akim holds it.
    package let host: KATO
    /// The place in which it is held.
    package let place: KATO
    /// The local day on which it is held.
    package let day: Day
    /// Whether it was reported as held.
    package let isHeld: Bool

    /// A mark of its parts; one that was called off leaves none.
    package init(host: KATO, place: KATO, day: Day, isHeld: Bool) {
        self.host = host
        self.place = place
        self.day = day
        self.isHeld = isHeld
    }

    /// The mark of a meeting; `nil` where it was called off.
    package init?(_ meeting: Meeting) {
        guard !meeting.isCancelled else { return nil }
        self.init(host: meeting.host, place: meeting.place, day: meeting.day, isHeld: meeting.isHeld)
    }
}

/// How one coverage norm stands for one akim and one place in one period.
package struct Coverage: Hashable, Sendable {
    /// How it stands on the day asked about.
    package enum Standing: String, CaseIterable, Sendable {
        /// The period runs, and what is planned does not suffice: the norm will be missed.
        case missing
        /// The period has ended without the meetings that were asked for. Stays so for good.
        case missed
        /// Enough is planned, if the calendar is kept.
        case planned
        /// The period has not begun, and not enough is planned yet.
        case ahead
        /// Enough meetings were held.
        case met
        /// The period ended before the register knew the meetings of this territory.
        case unknown
    }

    /// The norm that is held against the meetings.
    package let norm: CoverageNorm
    /// The place whose akim must meet.
    package let host: KATO
    /// The place in which he must.
    package let place: KATO
    /// The period in which the meetings are counted.
    package let period: Period
    /// Meetings held in the period up to the day asked about.
    package let held: Int
    /// Meetings whose day has passed and of which nobody has reported that they were held.
    package let unreported: Int
    /// Meetings of the calendar still to come in the period.
    package let planned: Int
    /// The day of the last one held.
    package let lastHeldOn: Day?
    /// The day of the next one to come.
    package let nextOn: Day?
    /// How it stands.
    package let standing: Standing
    /// Days until the last one of the period, which is 0; `nil` where it does not run.
    package let daysLeft: Int?

    /// A standing of its parts as of `today`.
    ///
    /// - Parameter knownFrom: the first day from which the register knows the meetings of the territory; `nil` where it knows none.
    package init(
        norm: CoverageNorm, host: KATO, place: KATO, period: Period, held: Int, unreported: Int = 0, planned: Int,
        lastHeldOn: Day? = nil, nextOn: Day? = nil, today: Day, knownFrom: Day?
    ) {
        self.norm = norm
        self.host = host
        self.place = place
        self.period = period
        self.held = held
        self.unreported = unreported
        self.planned = planned
        self.lastHeldOn = lastHeldOn
        self.nextOn = nextOn
        daysLeft = period.contains(today) ? today.days(until: period.lastDay) : nil
        standing =
            if held >= norm.atLeast {
                .met
            } else if period.lastDay < today {
                if let knownFrom, knownFrom <= period.firstDay { .missed } else { .unknown }
            } else if held + planned >= norm.atLeast {
                .planned
            } else {
                period.firstDay > today ? .ahead : .missing
            }
    }

    /// Whether enough meetings were held already.
    package var isMet: Bool { standing == .met }
    /// Whether it will be met if the calendar is kept.
    package var isPlanned: Bool { held + planned >= norm.atLeast }
    /// Meetings that are neither held nor planned.
    package var lacking: Int { max(0, norm.atLeast - held - planned) }

    /// The coverage of every place in which the akim of `host` must meet, in the periods of `today`; each meeting counts once.
    package static func of(_ host: Place, meetings: [Meeting], law: Law, gazetteer: Gazetteer, today: Day) -> [Coverage] {
        let marks = meetings.compactMap { CoverageMark($0) }
        return law.coverage(on: today).flatMap { norm in
            counted(norm, norm.every.period(of: today), host, marks, gazetteer, today: today, knownFrom: nil)
        }
    }

    /// The same in every period that ends in a year, under the edition in force on its last day; norm by norm, period by period.
    ///
    /// - Parameters:
    ///   - marks: of meetings of any akims on any days.
    ///   - knownFrom: the first day from which the register knows the meetings of the territory; `nil` where it knows none.
    package static func of(
        _ host: Place, marks: [CoverageMark], year: Int, law: Law, gazetteer: Gazetteer, today: Day, knownFrom: Day?
    ) -> [Coverage] {
        law.coverage(in: year).flatMap { asked in
            counted(asked.norm, asked.period, host, marks, gazetteer, today: today, knownFrom: knownFrom)
        }
    }

    private struct Tally {
        var (held, unreported, planned) = (0, 0, 0)
        var lastHeldOn: Day?
        var nextOn: Day?
    }

    /// One norm in one period. A meeting counts for one place alone: the innermost of those meant in which it is held.
    private static func counted(
        _ norm: CoverageNorm, _ period: Period, _ host: Place, _ marks: [CoverageMark], _ gazetteer: Gazetteer, today: Day,
        knownFrom: Day?
    ) -> [Coverage] {
        let places = norm.places(for: host, in: gazetteer)
        guard !places.isEmpty else { return [] }
        let meant = Set(places.map(\.code))
        var tallies: [KATO: Tally] = [:]
        for mark in marks where mark.host == host.code && period.contains(mark.day) {
            var place: KATO? = mark.place
            while let code = place, !meant.contains(code) { place = gazetteer[code]?.parent }
            guard let place else { continue }
            var tally = tallies[place] ?? Tally()
            if mark.isHeld {
                tally.held += 1
                tally.lastHeldOn = max(tally.lastHeldOn ?? mark.day, mark.day)
            } else if mark.day >= today {
                tally.planned += 1
                tally.nextOn = min(tally.nextOn ?? mark.day, mark.day)
            } else {
                tally.unreported += 1
            }
            tallies[place] = tally
        }
        return places.map { place in
            let tally = tallies[place.code] ?? Tally()
            return Coverage(
                norm: norm, host: host.code, place: place.code, period: period, held: tally.held, unreported: tally.unreported,
                planned: tally.planned, lastHeldOn: tally.lastHeldOn, nextOn: tally.nextOn, today: today, knownFrom: knownFrom)
        }
    }
}
