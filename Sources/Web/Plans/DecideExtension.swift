import Domain
import Pages

/// The akim or the head of the office grants a later deadline or declines it. Source: regulation 135, p. 13.7 and 13.8.
struct DecideExtension: Sendable {
    enum Decision: Sendable {
        /// With what was decided about responsibility, where the term was extended before.
        case granted(disciplinary: Translated)
        case declined(reason: Translated)
    }

    let plan: ActionPlan.ID
    let item: PlanItem.ID
    let decision: Decision
    /// The post of the one who decided.
    var decider = Extension.Decider.headOfOffice
    /// The mark of what was asked for, as it was seen; empty where nothing is asked.
    var seen = ""

    func carryOut(at desk: Desk) async throws {
        let (item, decision, decider, seen, today) = (item, decision, decider, seen, desk.today)
        let verb = if case .granted = decision { "extension-granted" } else { "extension-declined" }
        let rules = try desk.control()
        try await desk.change(plan, .decideControl, journal: verb, detail: "item=\(item) by=\(decider.rawValue)") { plan, _ in
            try DecideExtension.check(plan.items.first { $0.id == item }, seen: seen)
            return try plan.changing(item) { (item) throws(ActionPlanRefusal) in
                switch decision {
                case .granted(let disciplinary):
                    try item.grantingExtension(disciplinary: disciplinary, by: decider, today: today, following: rules)
                case .declined(let reason): try item.decliningExtension(reason: reason, by: decider, today: today)
                }
            }
        }
    }

    /// Refused where something else is asked for than was seen: nobody grants a date unread.
    static func check(_ item: PlanItem?, seen: String) throws(ChangedMeanwhile) {
        guard let asked = item?.pendingExtension else { return }
        guard RecordMark(asked).fits(seen) else { throw ChangedMeanwhile() }
    }
}
