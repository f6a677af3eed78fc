import Domain
import Pages

/// The commission records what a session of the maslikhat said of a problem question.
struct RecordMaslikhatWord: Sendable {
    let number: Problem.Number
    let word: Problem.MaslikhatWord
    /// The mark of the word that stood there before; empty where nothing is asked.
    let seen: String

    func carryOut(at desk: Desk) async throws {
        let (word, seen, today) = (word, seen, desk.today)
        try await desk.change(number, journal: "problem-considered") { problem, _ in
            guard RecordMark(problem.maslikhatWord).fits(seen) else { throw ChangedMeanwhile() }
            return try problem.considered(word, today: today)
        }
    }
}
