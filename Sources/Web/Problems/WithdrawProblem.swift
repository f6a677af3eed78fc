import Domain
import Storage

/// The commission takes a problem question back, for a reason that everyone reads; its questions wait again as before.
struct WithdrawProblem: Sendable {
    let number: Problem.Number
    let reason: Translated

    func carryOut(at desk: Desk) async throws {
        let reason = reason
        try await desk.change(number, journal: "problem-withdrawn") { problem, connection in
            let withdrawn = try problem.withdrawn(
                reason: reason, hasItems: try ProblemStore(connection).hasItems(problem.id), on: desk.today)
            let (store, journal) = (QuestionStore(connection), JournalStore(connection))
            for question in try store.list(of: problem.id) {
                let back = question.waitingAgain()
                let step = QuestionStep(standing: .excluded, turn: .takenOut, on: desk.today, at: desk.now, note: reason)
                try store.save(back, step: step)
                try journal.append(
                    at: desk.now, actor: desk.actor, act: "question-taken-out", subject: .question(question.number),
                    detail: Desk.detail("problem=\(problem.number.text)", from: question, to: back))
            }
            return withdrawn
        }
    }
}
