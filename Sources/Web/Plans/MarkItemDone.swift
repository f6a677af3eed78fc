import Domain
import Storage

/// The akim or the head of the office removes an item from control as done. When everything planned for a problem question is, those who asked are asked whether it is true. Source: regulation 135, p. 13.9 and 13.14.
struct MarkItemDone: Sendable {
    let plan: ActionPlan.ID
    let item: PlanItem.ID
    /// The mark of how the item stood, as it was seen; empty where nothing is asked.
    var seen = ""

    func carryOut(at desk: Desk) async throws {
        let (item, seen, today) = (item, seen, desk.today)
        try await desk.change(plan, .decideControl, journal: "item-done", detail: "item=\(item)") { plan, connection in
            try RemoveFromControl.check(plan.items.first { $0.id == item }, seen: seen)
            let changed = try plan.changing(item) { (item) throws(ActionPlanRefusal) in try item.done(on: today) }
            try MarkItemDone.settle(item, of: changed, on: today, at: desk.now, connection)
            return changed
        }
    }

    /// Settles the questions of an item's problem question once nothing of it is open and something was done; where all was removed from control, nothing was settled.
    static func settle(
        _ item: PlanItem.ID, of plan: ActionPlan, on today: Day, at now: Moment, _ connection: any SQLConnection
    ) throws {
        guard let problem = plan.items.first(where: { $0.id == item })?.problem else { return }
        let items = plan.items.filter { $0.problem == problem }
        guard items.allSatisfy({ !$0.isOpen }), items.contains(where: { $0.doneOn != nil }) else { return }
        let questions = QuestionStore(connection)
        for question in try questions.list(of: problem) where question.standing == .inPlan {
            let resolved = question.resolved()
            try questions.save(resolved, step: QuestionStep(standing: resolved.standing, on: today, at: now))
        }
    }
}
