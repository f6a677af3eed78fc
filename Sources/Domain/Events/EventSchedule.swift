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

    /// A schedule of its parts, as the register keeps it.
    package init(host: KATO, kind: Event.Kind, quarter: Period, approvedOn: Day, evidence: String?) {
        self.host = host
        self.kind = kind
        self.quarter = quarter
        self.approvedOn = approvedOn
        self.evidence = evidence
    }

    /// Why a schedule cannot be approved.
    package enum Refusal: String, Error, CaseIterable, Sendable {
        case dayAhead, evidenceNotAnAddress, nothingPlanned, otherAway, noSchedule
    }

    /// The schedule of the events there are, approved.
    ///
    /// - Parameters:
    ///   - events: all of the host in the quarter.
    ///   - asked: whether an act in force asks for such a schedule.
    package init(
        approving kind: Event.Kind, of host: KATO, _ quarter: Period, events: [Event], on day: Day, evidence: String?,
        asked: Bool,
        today: Day
    ) throws(Refusal) {
        guard asked else { throw .noSchedule }
        guard day <= today else { throw .dayAhead }
        if let evidence, !WebAddress.isValid(evidence) { throw .evidenceNotAnAddress }
        let own = events.filter { $0.kind == kind && $0.host == host && !$0.isCancelled && quarter.contains($0.firstDay) }
        guard !own.isEmpty else { throw .nothingPlanned }
        guard own.allSatisfy({ $0.othersAway(among: events).isEmpty }) else { throw .otherAway }
        self.init(host: host, kind: kind, quarter: quarter, approvedOn: day, evidence: evidence)
    }
}
