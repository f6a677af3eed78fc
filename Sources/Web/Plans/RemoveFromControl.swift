import Domain

/// The akim or the head of the office removes an item from control, since it cannot be carried out. Source: regulation 135, p. 13.9 and 13.14.
struct RemoveFromControl: Sendable {
    let plan: ActionPlan.ID
    let item: PlanItem.ID
    let reason: Translated

    func carryOut(at desk: Desk) async throws {
        let (item, reason, today, now) = (item, reason, desk.today, desk.now)
        try await desk.change(plan, .decideControl, journal: "item-removed", detail: "item=\(item)") { plan, connection in
            let changed = try plan.changing(item) { (item) throws(ActionPlanRefusal) in
                try item.removedFromControl(reason: reason, on: today)
            }
            try MarkItemDone.settle(item, of: changed, on: today, at: now, connection)
            return changed
        }
    }
}
