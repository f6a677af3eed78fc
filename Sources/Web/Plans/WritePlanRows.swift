import Domain
import Pages
import Storage

/// The commission writes the items of a draft in one table: all rows are taken, or none.
struct WritePlanRows: Sendable {
    let plan: ActionPlan.ID
    let rows: [PlanRow]
    /// The mark of the items that were seen; empty where nothing is asked.
    var seen = ""

    func carryOut(at desk: Desk) async throws {
        let (rows, seen, today, rules) = (rows, seen, desk.today, desk.site.control(on: desk.today))
        try await desk.change(plan, .writePlan, journal: "plan-rows-written") { plan, connection in
            guard RecordMark(plan).fits(seen) else { throw ChangedMeanwhile() }
            let numbers = rows.compactMap { Problem.Number(text: $0.draft[.problem]) }
            let known = try ProblemStore(connection).find(Set(numbers.map { ProblemStore.id(of: $0) }))
            let found = rows.map { row in
                var draft = row.draft
                draft.foundProblem = Problem.Number(text: draft[.problem]).flatMap { known[ProblemStore.id(of: $0)]?.id }
                return PlanRow(item: row.item, draft: draft, isRemoved: row.isRemoved)
            }
            return try plan.writing(found, today: today, rules: rules)
        }
    }
}
