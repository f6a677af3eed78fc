/// The schedule of the trips of one kind in a quarter, approved. Source: order 70-ө, annex 1, p. 9; annex 2, p. 1.
package struct EventSchedule: Hashable, Sendable {
    /// The place whose akimat it is.
    package let host: KATO
    /// Trips of deputies or of inspectors.
    package let kind: Event.Kind
    /// The quarter.
    package let quarter: Period
    /// The day on which it was approved.
    package let approvedOn: Day
    /// Where it was published.
    package let evidence: String?
    /// What it held when it was approved: of each trip its days and places; empty where that is not known.
    package let trips: [Event.ID: String]
    /// Approvals that another one took the place of, the last one first.
    package let former: [Former]

    /// An approval that stands no more.
    package struct Former: Hashable, Sendable {
        /// The day on which the schedule was approved by it.
        package let approvedOn: Day
        /// The day on which another approval was recorded in its place.
        package let replacedOn: Day

        /// A former approval of its parts.
        package init(approvedOn: Day, replacedOn: Day) {
            self.approvedOn = approvedOn
            self.replacedOn = replacedOn
        }
    }

    /// A schedule of its parts, as the register keeps it.
    package init(
        host: KATO, kind: Event.Kind, quarter: Period, approvedOn: Day, evidence: String?, trips: [Event.ID: String] = [:],
        former: [Former] = []
    ) {
        self.host = host
        self.kind = kind
        self.quarter = quarter
        self.approvedOn = approvedOn
        self.evidence = evidence
        self.trips = trips
        self.former = former
    }

    /// Why a schedule cannot be approved.
    package enum Refusal: String, Error, CaseIterable, Sendable {
        case dayAhead, evidenceNotAnAddress, nothingPlanned, otherAway, noSchedule
        /// Approved more than 13 months before the quarter.
        case dayTooEarly
        /// The same approval is recorded already.
        case unchanged
    }

    /// The schedule of the events there are, approved.
    ///
    /// - Parameters:
    ///   - events: all of the host in the quarter.
    ///   - before: the one that was approved before, of which everyone goes on to read.
    ///   - asked: whether an act in force asks for such a schedule.
    package init(
        approving kind: Event.Kind, of host: KATO, _ quarter: Period, events: [Event], over before: EventSchedule? = nil,
        on day: Day, evidence: String?, asked: Bool, today: Day
    ) throws(Refusal) {
        guard asked else { throw .noSchedule }
        guard day <= today else { throw .dayAhead }
        guard day >= quarter.firstDay.adding(months: -13) else { throw .dayTooEarly }
        if let evidence, !WebAddress.isValid(evidence) { throw .evidenceNotAnAddress }
        let own = EventSchedule.trips(kind, of: host, in: quarter, among: events)
        guard !own.isEmpty else { throw .nothingPlanned }
        guard own.allSatisfy({ $0.othersAway(among: events).isEmpty }) else { throw .otherAway }
        let trips = Dictionary(own.map { ($0.id, EventSchedule.stops(of: $0)) }, uniquingKeysWith: { first, _ in first })
        if let before, before.approvedOn == day, before.evidence == evidence, before.trips == trips { throw .unchanged }
        let replaced = before.flatMap { $0.approvedOn == day ? nil : Former(approvedOn: $0.approvedOn, replacedOn: today) }
        self.init(
            host: host, kind: kind, quarter: quarter, approvedOn: day, evidence: evidence, trips: trips,
            former: [replaced].compactMap(\.self) + (before?.former ?? []))
    }

    /// The trips of which a schedule tells.
    package static func trips(_ kind: Event.Kind, of host: KATO, in quarter: Period, among events: [Event]) -> [Event] {
        events.filter { $0.kind == kind && $0.host == host && !$0.isCancelled && quarter.contains($0.firstDay) }
    }

    /// What became of the trips after the approval.
    package enum Change: Hashable, Sendable {
        case added, moved
    }

    /// The trips that are not as they were approved; none where it is not known what was approved.
    ///
    /// - Parameter events: all of the host in the quarter.
    package func changes(among events: [Event]) -> [Event.ID: Change] {
        guard !trips.isEmpty else { return [:] }
        return EventSchedule.trips(kind, of: host, in: quarter, among: events).reduce(into: [:]) { found, event in
            guard let approved = trips[event.id] else { return found[event.id] = .added }
            if approved != EventSchedule.stops(of: event) { found[event.id] = .moved }
        }
    }

    /// How many approved trips were called off since, or moved out of the quarter.
    ///
    /// - Parameter events: as of `changes(among:)`.
    package func dropped(among events: [Event]) -> Int {
        let own = Set(EventSchedule.trips(kind, of: host, in: quarter, among: events).map(\.id))
        return trips.keys.count { !own.contains($0) }
    }

    /// Days and places of a trip; its hours and buildings are not approved.
    private static func stops(of event: Event) -> String {
        event.stops.map { "\($0.day.iso),\($0.place)" }.joined(separator: " ")
    }
}
