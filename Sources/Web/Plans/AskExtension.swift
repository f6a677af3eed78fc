import Domain

/// The body that answers for an item asks for a later deadline, with the reason. Source: regulation 135, p. 13.6.
struct AskExtension: Sendable {
    let plan: ActionPlan.ID
    let item: PlanItem.ID
    let until: Day
    let reason: Translated

    func carryOut(at desk: Desk) async throws {
        let (item, until, reason, today) = (item, until, reason, desk.today)
        let rules = try desk.control()
        try await desk.change(plan, .recordExecution, journal: "extension-asked", detail: "item=\(item) to=\(until)") { plan, _ in
            let asking = try plan.changing(item) { (item) throws(ActionPlanRefusal) in
                try item.askingExtension(to: until, reason: reason, today: today, by: rules)
            }
            try desk.askWhetherFar(until)
            return asking
        }
    }
}
