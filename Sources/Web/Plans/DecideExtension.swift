import Domain

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

    func carryOut(at desk: Desk) async throws {
        let (item, decision, today) = (item, decision, desk.today)
        let verb = if case .granted = decision { "extension-granted" } else { "extension-declined" }
        try await desk.change(plan, .decideControl, journal: verb, detail: "item=\(item)") { plan, _ in
            try plan.changing(item) { (item) throws(ActionPlanRefusal) in
                switch decision {
                case .granted(let disciplinary): try item.grantingExtension(disciplinary: disciplinary, today: today)
                case .declined(let reason): try item.decliningExtension(reason: reason, today: today)
                }
            }
        }
    }
}
