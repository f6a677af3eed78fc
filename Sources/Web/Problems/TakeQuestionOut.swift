import Domain
import Storage

/// The commission takes a question out of a problem question again, for a reason that the one who asked reads. The last one stays: without questions there is no problem question, it is withdrawn.
struct TakeQuestionOut: Sendable {
    let number: Problem.Number
    let question: Question.Number?
    let reason: Translated

    func carryOut(at desk: Desk) async throws {
        let (order, run) = (self, desk.run)
        let detail = question.map { "questions=\($0.text)" } ?? ""
        try await desk.change(number, journal: "question-taken-out", detail: detail) { problem, connection in
            try order.carryOut(on: problem, connection, run)
            return problem
        }
    }

    /// Takes it out; the journal of the problem question is kept by whoever asks for it.
    func carryOut(on problem: Problem, _ connection: any SQLConnection, _ run: ActRun) throws {
        guard problem.closing == nil else { throw ProblemRefusal.closed }
        let store = QuestionStore(connection)
        let own = try store.list(of: problem.id)
        guard let question = own.first(where: { $0.number == question }) else { throw ProblemRefusal.questionNotThere }
        guard own.count > 1 else { throw ProblemRefusal.lastQuestion }
        let out = try question.takenOut(reason: reason)
        try run.desk?.askWhetherStays(in: [reason])
        try store.save(out, step: QuestionStep(standing: .excluded, turn: .takenOut, on: run.today, at: run.now, note: reason))
        try JournalStore(connection).append([
            run.entry("question-taken-out", .question(question.number), "problem=\(problem.number.text)", from: question, to: out)
        ])
    }
}
