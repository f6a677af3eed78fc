import Domain
import Pages
import Storage

extension PublicSite {
    private static let questionsOnPage = 30

    func questions(_ query: SitePath.QuestionQuery, _ context: PageContext) async throws -> Made {
        let filter = QuestionFilter(
            within: query.place.flatMap(span), category: query.category, meeting: query.meeting,
            text: String(query.text.prefix(200)))
        let (questions, total) = try await site.database.read { connection in
            let store = QuestionStore(connection)
            return (
                try store.published(filter, after: query.after, limit: PublicSite.questionsOnPage + 1),
                try store.publishedCount(filter)
            )
        }
        let shown = Array(questions.prefix(PublicSite.questionsOnPage))
        return try html(
            QuestionsPage(
                query: query, questions: shown, nextAfter: questions.count > shown.count ? shown.last?.number : nil, total: total,
                in: context))
    }

    func question(_ number: Question.Number, _ context: PageContext) async throws -> Made {
        let token = publicToken
        let page = try await site.database.read { connection -> QuestionPage? in
            let store = QuestionStore(connection)
            guard let question = try store.find(number) else { return nil }
            let problem = try question.problem.flatMap { try ProblemStore(connection).find($0) }
            let items = try problem.map { try ActionPlanStore(connection).items(of: $0.id) } ?? []
            let meeting = try question.meeting.flatMap { try MeetingStore(connection).find($0) }
            return QuestionPage(
                question: question, steps: try store.steps(of: question.id), meeting: meeting, problem: problem,
                plan: items.first?.plan, items: items.map(\.item),
                stale: try TranslationStore(connection).stale(of: .question(number)), formToken: token, in: context)
        }
        return try html(page.orNotFound())
    }
}
