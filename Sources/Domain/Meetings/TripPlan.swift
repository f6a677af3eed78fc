/// The trips of the deputies of every akim of a territory for whom an act asks for them: the second table of a drafted calendar, with its own proof.
///
/// Nothing of it is kept: it follows from the meetings of the calendar and the day on which the draft was made, so the same draft gives the same table.
package struct TripPlan: Sendable {
    /// An akim whose deputies travel, and the rule that asks for it.
    package struct Host: Hashable, Sendable {
        package let place: Place
        /// With its paragraph.
        package let rule: DutyRule

        /// An akim by his place, and the rule.
        package init(place: Place, rule: DutyRule) {
            self.place = place
            self.rule = rule
        }
    }

    /// The trips of the deputies of one akim.
    package struct OfAkim: Sendable {
        package let host: Host
        /// How many deputies travel.
        package let deputies: Int
        /// Their names as the register has them, the first deputy first; empty where it names none.
        package let names: [Translated]
        /// By their days.
        package let trips: [DeputyTrips.Trip]
        /// What is wrong, counted from the trips alone.
        package let findings: [TripFinding]

        /// Trips of their parts; `TripPlan` plans and checks them.
        package init(host: Host, deputies: Int, names: [Translated], trips: [DeputyTrips.Trip], findings: [TripFinding]) {
            self.host = host
            self.deputies = deputies
            self.names = names
            self.trips = trips
            self.findings = findings
        }
    }

    /// Akim by akim; empty where no act asks for such trips.
    package let akims: [OfAkim]

    /// No trips.
    package static let none = TripPlan(akims: [])

    /// A plan of its parts.
    package init(akims: [OfAkim]) { self.akims = akims }

    /// Plans the trips of the year beside the meetings of a calendar.
    ///
    /// - Parameters:
    ///   - meetings: of the register and of the draft; where an akim meets residents, no deputy comes on that day.
    ///   - names: of the deputies in office by the place of their akim; where there are none, their number is that of the practice.
    package init(_ scope: CalendarScope, meetings: [Meeting], names: [KATO: [Translated]] = [:]) {
        akims = TripPlan.hosts(of: scope).map { host in
            let named = names[host.place.code] ?? []
            let count = named.isEmpty ? scope.practice.deputies : named.count
            let trips = DeputyTrips(of: host.place, deputies: count, scope, meetings: meetings).trips
            return OfAkim(
                host: host, deputies: count, names: named, trips: trips,
                findings: TripFinding.all(in: trips, of: host.place, deputies: count, scope, meetings: meetings))
        }
    }

    /// The akims of a territory whose deputies have to travel in its year: those whom the rule binds where they are.
    package static func hosts(of scope: CalendarScope) -> [Host] {
        let first = Period(year: scope.year, part: .year).firstDay
        return scope.hosts.compactMap { place in
            guard let office = place.office, let rule = scope.law.rule(DeputyTrips.monthly, on: first), rule.binds(office),
                let edition = scope.law.edition(of: DeputyTrips.monthly, on: first),
                edition.holds(in: place.code, by: scope.gazetteer)
            else { return nil }
            return Host(place: place, rule: rule)
        }
    }

    /// How many trips there are.
    package var count: Int { akims.reduce(0) { $0 + $1.trips.count } }
    /// Whether every deputy travels every month, and nothing is wrong with the trips.
    package var isProved: Bool { akims.allSatisfy(\.findings.isEmpty) }
}

/// One thing that is wrong with the trips of an akim's deputies.
package enum TripFinding: Hashable, Sendable {
    /// Two of them away on one day. Source: order 70-ө, annex 1, p. 9.
    case twoAway(Day)
    case dayOff(Day)
    /// Its day and place can no longer be made known in time.
    case tooLate(Day)
    /// An akim meets residents in that place on that day.
    case besideMeeting(Day, KATO)
    /// A trip of two days to remote districts whose days do not follow one another. Source: the same, p. 19.
    case apart(Day)
    /// Nobody goes in this month, though it is not over: no day is left for it. Source: the same, p. 1 (2).
    case missed(deputy: Int, month: Int)

    /// Counts from the trips alone, as `CalendarCheck` does from the meetings: nothing is taken over from the planning.
    ///
    /// - Parameter deputies: how many have to travel; each once in every month that is not over on the first day of the scope.
    static func all(
        in trips: [DeputyTrips.Trip], of host: Place, deputies: Int, _ scope: CalendarScope, meetings: [Meeting]
    ) -> [TripFinding] {
        var findings: [TripFinding] = []
        var away: [Day: Set<Int>] = [:]
        let held = Dictionary(grouping: meetings.filter { !$0.isCancelled }, by: \.day)
        for trip in trips {
            if zip(trip.days, trip.days.dropFirst()).contains(where: { $0.days(until: $1) != 1 }) {
                findings.append(.apart(trip.days[0]))
            }
            for (day, place) in zip(trip.days, trip.places) {
                if !away[day, default: []].insert(trip.deputy).inserted || (away[day]?.count ?? 0) > 1 {
                    findings.append(.twoAway(day))
                }
                if !scope.calendar.isWorking(day) { findings.append(.dayOff(day)) }
                if (held[day] ?? []).contains(where: { $0.place == place || $0.host == place }) {
                    findings.append(.besideMeeting(day, place))
                }
            }
            if let rule = scope.law.rule(DeputyTrips.notice, on: trip.days[0]),
                Reckoning(rule, from: trip.days[0], calendar: scope.calendar).due < scope.from
            {
                findings.append(.tooLate(trip.days[0]))
            }
        }
        let gone = Set(trips.map { [$0.deputy, $0.days[0].month] })
        for month in 1...12 {
            guard let first = Day(year: scope.year, month: month, day: 1),
                first.adding(days: Day.length(ofMonth: month, in: scope.year) - 1) >= scope.from
            else { continue }
            for deputy in stride(from: 1, through: deputies, by: 1) where !gone.contains([deputy, month]) {
                findings.append(.missed(deputy: deputy, month: month))
            }
        }
        return findings
    }
}
