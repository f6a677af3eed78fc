import Domain
import Pages
import Storage

/// The commission takes a problem question back, for a reason that everyone reads; its questions wait again as before.
struct WithdrawProblem: Sendable {
    let number: Problem.Number
    let reason: Translated
    /// The mark of what was there before; empty where nothing is asked.
    var seen = ""

    func carryOut(at desk: Desk) async throws {
        let (reason, seen) = (reason, seen)
        try await desk.change(number, journal: "problem-withdrawn") { problem, connection in
            let questions = try QuestionStore(connection).list(of: problem.id)
            guard RecordMark(whole: problem, questions: questions.count).fits(seen) else { throw ChangedMeanwhile() }
            let withdrawn = try problem.withdrawn(
                reason: reason, hasItems: try ProblemStore(connection).hasItems(problem.id), on: desk.today)
            let (store, journal) = (QuestionStore(connection), JournalStore(connection))
            for question in questions {
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
