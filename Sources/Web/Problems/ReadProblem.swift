import Domain
import Pages
import Storage

extension PublicSite {
    func problem(_ number: Problem.Number, _ context: PageContext) async throws -> Made {
        let page = try await site.database.read { connection -> ProblemPage? in
            guard let problem = try ProblemStore(connection).find(number) else { return nil }
            let questions = try QuestionStore(connection).list(of: problem.id).filter { $0.publicText != nil }
            let items = try ActionPlanStore(connection).items(of: problem.id).map { ($0.item, $0.plan) }
            let meeting = try problem.meeting.flatMap { try MeetingStore(connection).find($0) }
            let store = ProblemStore(connection)
            return ProblemPage(
                problem: problem, questions: questions, items: items, meeting: meeting,
                target: try problem.mergedInto.flatMap { try store.find($0) },
                joined: try store.merged(into: problem.id), stale: try TranslationStore(connection).stale(of: .problem(number)),
                in: context)
        }
        return try html(page.orNotFound())
    }
}
