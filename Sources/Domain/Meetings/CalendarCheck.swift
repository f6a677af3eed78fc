/// Whether a calendar holds: every norm met, no akim in two places at once, working days and hours, terms of announcement still possible.
///
/// It takes any meetings, drafted, edited by hand or imported, and counts by itself: nothing is taken over from `CalendarDraft`.
package struct CalendarCheck: Sendable {
    /// A norm that the meetings do not meet.
    package struct Gap: Hashable, Sendable {
        /// What it comes of.
        package enum Why: String, Sendable {
            /// No working day is left in the period on which a meeting could still be announced in time.
            case over
            /// Every hour at which meetings are drafted is taken on the days that are left.
            case busy
            /// A meeting is missing, and there is room for it.
            case missing
        }

        /// The norm, with its paragraph.
        package let norm: CoverageNorm
        /// The place whose akim has to meet.
        package let host: KATO
        /// The place in which he has to.
        package let place: KATO
        /// The period in which it is counted.
        package let period: Period
        /// Meetings that there are; fewer than the norm asks.
        package let planned: Int
        /// What it comes of.
        package let why: Why

        /// A gap of its parts; `CalendarCheck` finds them.
        package init(norm: CoverageNorm, host: KATO, place: KATO, period: Period, planned: Int, why: Why) {
            self.norm = norm
            self.host = host
            self.place = place
            self.period = period
            self.planned = planned
            self.why = why
        }
    }

    /// One thing that is wrong. Meetings are named by their position in the list that was checked.
    package enum Finding: Hashable, Sendable {
        case gap(Gap)
        /// The akim does not hold meetings there: the place lies outside his, or he has no office.
        case notHisPlace(Int)
        case dayOff(Int, WorkingCalendar.Rest)
        case outOfHours(Int)
        /// The last day for announcing it has passed.
        case tooLate(Int, by: Day)
        /// One akim at two meetings at once.
        case twoAtOnce(Int, Int)
        /// One akim in two places with too little time for the way.
        case noTimeForTheWay(Int, Int)
        /// A meeting, and one of an akim above in the same place at the same hours.
        case besideSuperior(Int, Int)

        /// The meetings concerned.
        package var meetings: [Int] {
            switch self {
            case .gap: []
            case .notHisPlace(let one), .dayOff(let one, _), .outOfHours(let one), .tooLate(let one, _): [one]
            case .twoAtOnce(let one, let other), .noTimeForTheWay(let one, let other), .besideSuperior(let one, let other):
                [one, other]
            }
        }
    }

    /// What is wrong: first the meetings in their order, then the norms, akim by akim.
    package let findings: [Finding]
    /// What the norms ask in the year: one for each akim, place and period.
    package let normCount: Int
    /// How many of these are met.
    package let metCount: Int
    /// How many meetings the norms ask for in the year, and how many of these there are.
    package let askedMeetings: (count: Int, planned: Int)

    /// Whether nothing is wrong.
    package var isProved: Bool { findings.isEmpty }
    /// The norms that are not met.
    package var gaps: [Gap] { findings.compactMap { if case .gap(let gap) = $0 { gap } else { nil } } }
    /// What is wrong with the meetings themselves.
    package var flaws: [Finding] { findings.filter { if case .gap = $0 { false } else { true } } }

    /// Checks a list of meetings.
    ///
    /// Those called off are passed over. What lies before the first day of the scope, and what was held, is counted and no longer judged.
    ///
    /// - Parameter registered: meetings as they stand in the register. One that keeps its day there has its duty of announcement already, which is not looked at again.
    package init(_ scope: CalendarScope, _ meetings: [Meeting], registered: [Meeting.ID: Meeting] = [:]) {
        var sheet = CheckedSheet(scope, meetings, registered)
        sheet.checkMeetings()
        sheet.checkNorms()
        findings = sheet.findings
        normCount = sheet.normCount
        metCount = sheet.normCount - sheet.gapCount
        askedMeetings = (sheet.askedCount, sheet.askedCount - sheet.missingCount)
    }
}

/// The meetings by akim, place and day, and what was found.
private struct CheckedSheet {
    private struct Slot: Hashable {
        let place: KATO
        let day: Day
    }

    private let scope: CalendarScope
    private let meetings: [Meeting]
    private let registered: [Meeting.ID: Meeting]
    private var byHost: [Slot: [Int]] = [:]
    private var byPlace: [Slot: [Int]] = [:]
    private var ofHost: [KATO: [Int]] = [:]
    /// The akim of each place that occurs.
    private var akims: [KATO: KATO] = [:]
    private(set) var findings: [CalendarCheck.Finding] = []
    private(set) var normCount = 0
    private(set) var gapCount = 0
    private(set) var askedCount = 0
    private(set) var missingCount = 0

    init(_ scope: CalendarScope, _ meetings: [Meeting], _ registered: [Meeting.ID: Meeting]) {
        self.scope = scope
        self.meetings = meetings
        self.registered = registered
        for (position, meeting) in meetings.enumerated() where !meeting.isCancelled {
            byHost[Slot(place: meeting.host, day: meeting.day), default: []].append(position)
            byPlace[Slot(place: meeting.place, day: meeting.day), default: []].append(position)
            ofHost[meeting.host, default: []].append(position)
            if akims[meeting.place] == nil { akims[meeting.place] = scope.gazetteer.placeWithAkim(for: meeting.place)?.code }
        }
    }

    mutating func checkMeetings() {
        for position in meetings.indices where isJudged(position) {
            let meeting = meetings[position]
            if scope.gazetteer[meeting.host]?.office == nil || !scope.gazetteer.contains(meeting.host, meeting.place) {
                findings.append(.notHisPlace(position))
            }
            if let rest = scope.calendar.rest(on: meeting.day) { findings.append(.dayOff(position, rest)) }
            if meeting.time < scope.practice.opens || meeting.time.minutes + meeting.minutes > scope.practice.closes.minutes {
                findings.append(.outOfHours(position))
            }
            if registered[meeting.id]?.day != meeting.day, let office = scope.gazetteer[meeting.host]?.office,
                let due = scope.announceBy(meeting.day, office: office), due < scope.from
            {
                findings.append(.tooLate(position, by: due))
            }
            checkNeighbours(of: position)
        }
    }

    /// Whether a meeting of the territory still lies ahead, or is to be added.
    private func isJudged(_ position: Int) -> Bool {
        let meeting = meetings[position]
        return meeting.standing == .planned && (meeting.day >= scope.from || meeting.id.value == 0)
            && scope.covers(meeting)
    }

    /// Holds one meeting against the others of its day; a pair that is judged from both ends is found once.
    private mutating func checkNeighbours(of position: Int) {
        let meeting = meetings[position]
        func isNew(_ other: Int) -> Bool { other != position && (other > position || !isJudged(other)) }
        for other in byHost[Slot(place: meeting.host, day: meeting.day)] ?? [] where isNew(other) {
            if overlap(position, other) {
                findings.append(.twoAtOnce(position, other))
            } else if meetings[other].place != meeting.place, overlap(position, other, way: scope.practice.wayMinutes) {
                findings.append(.noTimeForTheWay(position, other))
            }
        }
        var found: Set<Int> = []
        // In the same place; where this akim has to receive one above; and whom this one finds at his own meeting.
        let same = byPlace[Slot(place: meeting.place, day: meeting.day)] ?? []
        let host = akims[meeting.place].flatMap { byHost[Slot(place: $0, day: meeting.day)] } ?? []
        for other in same + host + visitors(of: meeting.host, on: meeting.day)
        where isNew(other) && meetings[other].host != meeting.host && overlap(position, other) && found.insert(other).inserted {
            let isAbove = scope.gazetteer.contains(meetings[other].host, meeting.host)
            findings.append(isAbove ? .besideSuperior(position, other) : .besideSuperior(other, position))
        }
    }

    /// Meetings of other akims in a place of this one's.
    private func visitors(of host: KATO, on day: Day) -> [Int] {
        ([host] + scope.gazetteer.ancestors(of: host).map(\.code)).flatMap { above in
            (byHost[Slot(place: above, day: day)] ?? []).filter { above != host && akims[meetings[$0].place] == host }
        }
    }

    private func overlap(_ one: Int, _ other: Int, way: Int = 0) -> Bool {
        let (one, other) = (meetings[one], meetings[other])
        return one.time.minutes < other.time.minutes + other.minutes + way
            && other.time.minutes < one.time.minutes + one.minutes + way
    }

    mutating func checkNorms() {
        var firstDays: [String: [Period: Day]] = [:]
        for asked in scope.asked { firstDays[asked.norm.id, default: [:]][asked.period] = asked.days.lowerBound }
        var openDays: [Office: [Day]] = [:]
        for host in scope.hosts {
            guard let office = host.office else { continue }
            // Whether a meeting was held does not matter here: it stands in the calendar.
            let marks = ofHost[host.code, default: []].map { position in
                CoverageMark(host: host.code, place: meetings[position].place, day: meetings[position].day, isHeld: true)
            }
            let coverage = Coverage.of(
                host, marks: marks, year: scope.year, law: scope.law, gazetteer: scope.gazetteer, today: scope.from,
                knownFrom: nil)
            normCount += coverage.count
            askedCount += coverage.reduce(0) { $0 + $1.norm.atLeast }
            for one in coverage where !one.isMet {
                gapCount += 1
                missingCount += max(0, one.norm.atLeast - one.held)
                let days = openDays[office] ?? scope.openDays(for: office)
                openDays[office] = days
                let first = firstDays[one.norm.id]?[one.period] ?? one.period.firstDay
                let left = days.filter { $0 >= first && $0 <= one.period.lastDay }
                let why: CalendarCheck.Gap.Why =
                    left.isEmpty ? .over : left.contains { hasRoom(one.host, one.place, on: $0) } ? .missing : .busy
                findings.append(
                    .gap(
                        CalendarCheck.Gap(
                            norm: one.norm, host: one.host, place: one.place, period: one.period, planned: one.held, why: why)))
            }
        }
    }

    /// Whether a meeting could be added on a day without a new finding.
    private func hasRoom(_ host: KATO, _ place: KATO, on day: Day) -> Bool {
        let akim = scope.gazetteer.placeWithAkim(for: place)?.code ?? host
        let mine = byHost[Slot(place: host, day: day)] ?? []
        var others = (byPlace[Slot(place: place, day: day)] ?? []).filter { meetings[$0].host != host }
        if akim != host { others += byHost[Slot(place: akim, day: day)] ?? [] }
        others += visitors(of: host, on: day)
        return scope.practice.starts.contains { start in
            func isClear(_ position: Int, way: Int) -> Bool {
                let other = meetings[position]
                return start.minutes >= other.time.minutes + other.minutes + way
                    || other.time.minutes >= start.minutes + scope.practice.minutes + way
            }
            return mine.allSatisfy { isClear($0, way: meetings[$0].place == place ? 0 : scope.practice.wayMinutes) }
                && others.allSatisfy { isClear($0, way: 0) }
        }
    }
}
