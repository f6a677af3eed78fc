import Domain

/// The commission does not take a question into the pool, for a reason that the one who asked reads; it is still to be answered.
struct ExcludeQuestion: Sendable {
    let number: Question.Number
    let reason: Translated

    func carryOut(at desk: Desk) async throws {
        let reason = reason
        try await desk.change(number, .formProblem, journal: "question-excluded", note: reason) { question in
            try question.excluded(reason: reason)
        }
    }
}
