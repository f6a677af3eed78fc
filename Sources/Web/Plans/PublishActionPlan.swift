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
    /// Whether a person said that items stand in one official language.
    var acceptsOneLanguage = false

    func carryOut(at desk: Desk) async throws {
        let (seen, today, acceptsOneLanguage) = (seen, desk.today, acceptsOneLanguage)
        let rules = desk.site.control(on: today)
        try await desk.change(plan, .publishPlan, journal: "plan-published", detail: "on=\(today)") { plan, connection in
            let published = try plan.published(on: today, rules: rules)
            guard RecordMark(plan).fits(seen) else { throw ChangedMeanwhile() }
            guard acceptsOneLanguage || published.missingOfficial.isEmpty else {
                throw OneLanguageOnly(fields: [OneLanguage.field(of: OneLanguage.items)])
            }
            try PublishActionPlan.moveQuestions(of: published, at: desk, connection)
            return published
        }
    }

    /// Saves a plan that is published together with the results of its meeting; returns it as it is stored.
    static func keep(_ plan: ActionPlan, at desk: Desk, _ connection: any SQLConnection) throws -> ActionPlan {
        try moveQuestions(of: plan, at: desk, connection)
        return try ActionPlanStore(connection).save(plan)
    }

    /// The questions of the problem questions of a published plan stand in it.
    private static func moveQuestions(of plan: ActionPlan, at desk: Desk, _ connection: any SQLConnection) throws {
        let questions = QuestionStore(connection)
        for problem in Set(plan.items.compactMap(\.problem)).sorted() {
            for question in try questions.list(of: problem) where question.standing == .inPool {
                let planned = question.planned()
                try questions.save(planned, step: QuestionStep(standing: planned.standing, on: desk.today, at: desk.now))
            }
        }
    }
}
