import Domain
import Pages

/// The commission does not take a question into the pool, for a reason that the one who asked reads; it is still to be answered.
struct ExcludeQuestion: Sendable {
    let number: Question.Number
    let reason: Translated
    /// The mark of what was there before; empty where nothing is asked.
    var seen = ""

    func carryOut(at desk: Desk) async throws {
        let (reason, seen) = (reason, seen)
        try await desk.change(number, .formProblem, journal: "question-excluded", note: reason) { question in
            guard RecordMark(question, for: .exclude)?.fits(seen) ?? true else { throw ChangedMeanwhile() }
            return try question.excluded(reason: reason)
        }
    }
}
