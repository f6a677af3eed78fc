import Domain
import Pages
import Storage

/// The commission takes an action out of a plan that is not published yet.
struct RemovePlanItem: Sendable {
    let plan: ActionPlan.ID
    let item: PlanItem.ID
    /// The mark of what was there before; empty where nothing is asked.
    var seen = ""

    /// What was removed; `nil` where another person had done it before.
    func carryOut(at desk: Desk) async throws -> PlanItem? {
        let (item, seen) = (item, seen)
        let known = try await desk.site.database.read { try ActionPlanStore($0).find(plan)?.items.first { $0.id == item } }
        try await desk.change(plan, .writePlan, journal: "plan-item-removed", detail: "item=\(item)") { plan, _ in
            let known = plan.items.first { $0.id == item }
            guard known.map({ RecordMark(draft: $0).fits(seen) }) ?? true else { throw ChangedMeanwhile() }
            return try plan.removing(item)
        }
        return known
    }
}
