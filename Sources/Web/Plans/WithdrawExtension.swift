import Domain

/// A request for a later deadline that was typed wrongly is taken back, as long as nobody decided it, by whoever may ask for one.
struct WithdrawExtension: Sendable {
    let plan: ActionPlan.ID
    let item: PlanItem.ID
    /// The mark of what was asked for, as it was seen.
    var seen = ""

    func carryOut(at desk: Desk) async throws {
        let (item, seen) = (item, seen)
        try await desk.change(plan, .recordExecution, journal: "extension-withdrawn", detail: "item=\(item)") { plan, _ in
            try DecideExtension.check(plan.items.first { $0.id == item }, seen: seen)
            return try plan.changing(item) { (item) throws(ActionPlanRefusal) in try item.withdrawingExtension() }
        }
    }
}
