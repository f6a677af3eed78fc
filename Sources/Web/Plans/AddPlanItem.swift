import Domain
import Storage

/// The commission adds an action to a plan, for a problem question.
struct AddPlanItem: Sendable {
    let plan: ActionPlan.ID
    let fields: [PlanItemDraft.Field: String]

    func carryOut(at desk: Desk) async throws {
        let (fields, today, rules) = (fields, desk.today, desk.site.control(on: desk.today))
        try await desk.change(plan, .writePlan, journal: "plan-item-added") { plan, connection in
            var draft = PlanItemDraft(fields)
            if let number = Problem.Number(text: draft[.problem]) {
                draft.foundProblem = try ProblemStore(connection).find(number)?.id
            }
            return try plan.adding(draft, id: PlanItem.ID(0), today: today, rules: rules)
        }
    }
}
