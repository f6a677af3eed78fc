import Domain
import Storage

/// The commission adds questions that ask the same to a problem question; where it stands in a published plan, they do from now on too.
struct IncludeQuestions: Sendable {
    let number: Problem.Number
    let questions: [Question.Number]

    func carryOut(at desk: Desk) async throws {
        let order = self
        try await desk.site.change { connection in
            guard let problem = try ProblemStore(connection).find(order.number) else { throw StoreError.notFound }
            try desk.require(.formProblem, at: problem.place)
            guard problem.closing == nil else { throw ProblemRefusal.closed }
            guard !order.questions.isEmpty else { throw ProblemRefusal.questionsMissing }
            let store = QuestionStore(connection)
            let isPlanned = try !ActionPlanStore(connection).items(of: problem.id).isEmpty
            for number in order.questions {
                guard let question = try store.find(number) else { throw StoreError.notFound }
                try desk.require(.formProblem, at: question.place)
                var taken: Question
                do throws(QuestionRefusal) {
                    taken = try question.taken(into: problem.id)
                } catch {
                    throw QuestionRefused(number: number, refusal: error)
                }
                if isPlanned { taken = taken.planned() }
                try store.save(
                    taken, step: QuestionStep(standing: taken.standing, on: desk.today, at: desk.now, note: problem.title))
                try JournalStore(connection).append(
                    at: desk.now, actor: desk.actor, act: "question-taken", subject: .question(number),
                    detail: Desk.detail("problem=\(order.number.text)", from: question, to: taken))
            }
            try JournalStore(connection).append(
                at: desk.now, actor: desk.actor, act: "questions-included", subject: .problem(order.number),
                detail: "questions=" + order.questions.map(\.text).joined(separator: ","))
        }
    }
}
