import Domain
import Storage

/// A clerk marks an item as done. When everything planned for a problem question is, those who asked are asked whether it is true.
struct MarkItemDone: Sendable {
    let plan: ActionPlan.ID
    let item: PlanItem.ID

    func carryOut(at desk: Desk) async throws {
        let (item, today) = (item, desk.today)
        try await desk.change(plan, .recordExecution, journal: "item-done", detail: "item=\(item)") { plan, connection in
            let changed = try plan.changing(item) { (item) throws(ActionPlanRefusal) in try item.done(on: today) }
            guard let problem = changed.items.first(where: { $0.id == item })?.problem,
                changed.items.allSatisfy({ $0.problem != problem || !$0.isOpen })
            else { return changed }
            let questions = QuestionStore(connection)
            for question in try questions.list(of: problem) where question.standing == .inPlan {
                let resolved = question.resolved()
                try questions.save(resolved, step: QuestionStep(standing: resolved.standing, on: today, at: desk.now))
            }
            return changed
        }
    }
}
