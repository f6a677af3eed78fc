import Domain
import Pages
import Storage

/// The head of the office publishes a plan; the questions of its problem questions stand in it from then on.
///
/// Source: decree 826, paragraph 3 (5).
struct PublishActionPlan: Sendable {
    let plan: ActionPlan.ID
    /// The mark of the items that were seen; empty where nothing is asked.
    var seen = ""

    func carryOut(at desk: Desk) async throws {
        let (seen, today) = (seen, desk.today)
        try await desk.change(plan, .publishPlan, journal: "plan-published", detail: "on=\(today)") { plan, connection in
            let published = try plan.published(on: today)
            guard RecordMark(plan).fits(seen) else { throw ChangedMeanwhile() }
            let questions = QuestionStore(connection)
            for problem in Set(published.items.compactMap(\.problem)).sorted() {
                for question in try questions.list(of: problem) where question.standing == .inPool {
                    let planned = question.planned()
                    try questions.save(planned, step: QuestionStep(standing: planned.standing, on: today, at: desk.now))
                }
            }
            return published
        }
    }
}
