import Domain
import Pages

/// The akim or the head of the office removes an item from control, since it cannot be carried out. Source: regulation 135, p. 13.9 and 13.14.
struct RemoveFromControl: Sendable {
    let plan: ActionPlan.ID
    let item: PlanItem.ID
    let reason: Translated
    /// The mark of how the item stood, as it was seen; empty where nothing is asked.
    var seen = ""

    func carryOut(at desk: Desk) async throws {
        let (item, reason, seen, today, now) = (item, reason, seen, desk.today, desk.now)
        try await desk.change(plan, .decideControl, journal: "item-removed", detail: "item=\(item)") { plan, connection in
            try RemoveFromControl.check(plan.items.first { $0.id == item }, seen: seen)
            let changed = try plan.changing(item) { (item) throws(ActionPlanRefusal) in
                try item.removedFromControl(reason: reason, on: today)
            }
            try MarkItemDone.settle(item, of: changed, on: today, at: now, connection)
            return changed
        }
    }

    /// Refused where something was recorded or asked for since an item was seen: nobody ends it on a word that was taken back.
    static func check(_ item: PlanItem?, seen: String) throws(ChangedMeanwhile) {
        guard let item, item.isOpen else { return }
        guard RecordMark(ending: item).fits(seen) else { throw ChangedMeanwhile() }
    }
}
