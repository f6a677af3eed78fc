import Domain
import Storage

/// The commission takes a question out of a problem question again, for a reason that the one who asked reads. The last one stays: without questions there is no problem question, it is withdrawn.
struct TakeQuestionOut: Sendable {
    let number: Problem.Number
    let question: Question.Number?
    let reason: Translated

    func carryOut(at desk: Desk) async throws {
        let order = self
        try await desk.change(number, journal: "question-taken-out") { problem, connection in
            guard problem.closing == nil else { throw ProblemRefusal.closed }
            let store = QuestionStore(connection)
            let own = try store.list(of: problem.id)
            guard let question = own.first(where: { $0.number == order.question }) else {
                throw ProblemRefusal.questionNotThere
            }
            guard own.count > 1 else { throw ProblemRefusal.lastQuestion }
            let out = try question.takenOut(reason: order.reason)
            try store.save(out, step: QuestionStep(standing: .excluded, on: desk.today, at: desk.now, note: order.reason))
            try JournalStore(connection).append(
                at: desk.now, actor: desk.actor, act: "question-taken-out", subject: .question(question.number),
                detail: Desk.detail("problem=\(problem.number.text)", from: question, to: out))
            return problem
        }
    }
}
