import Domain

/// The commission records what a session of the maslikhat said of a problem question.
struct RecordMaslikhatWord: Sendable {
    let number: Problem.Number
    let word: Problem.MaslikhatWord

    func carryOut(at desk: Desk) async throws {
        let (word, today) = (word, desk.today)
        try await desk.change(number, journal: "problem-considered") { problem, _ in
            try problem.considered(word, today: today)
        }
    }
}
