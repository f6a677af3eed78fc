import Domain

/// Somebody adds the official language that was left out of a published item.
struct TranslateItem: Sendable {
    let plan: ActionPlan.ID
    let item: PlanItem.ID
    /// By the text that they complete.
    let words: [ItemHalf.Part: String]

    func carryOut(at desk: Desk) async throws {
        let (item, words) = (item, words)
        try await desk.change(plan, .recordExecution, journal: "item-translated", detail: "item=\(item)") { plan, _ in
            try plan.changing(item) { (item) throws(ActionPlanRefusal) in try item.translated(words) }
        }
    }
}
