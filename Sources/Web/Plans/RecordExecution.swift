import Domain
import Pages

/// A clerk records what was done about an item, with evidence.
struct RecordExecution: Sendable {
    let plan: ActionPlan.ID
    let item: PlanItem.ID
    let execution: Execution
    let moneyGiven: Tenge?
    /// The mark of the money that was recorded before; empty where nothing is asked.
    var seen = ""

    func carryOut(at desk: Desk) async throws {
        let (item, execution, moneyGiven, seen, today) = (item, execution, moneyGiven, seen, desk.today)
        try await desk.change(plan, .recordExecution, journal: "execution-recorded", detail: "item=\(item)") { plan, _ in
            let known = plan.items.first { $0.id == item }
            guard moneyGiven == nil || known.map({ RecordMark($0).fits(seen) }) ?? true else { throw ChangedMeanwhile() }
            return try plan.changing(item) { (item) throws(ActionPlanRefusal) in
                try item.recording(execution, moneyGiven: moneyGiven, today: today)
            }
        }
    }
}
