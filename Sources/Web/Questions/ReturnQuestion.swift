import Domain
import Pages

/// A clerk sends a question back, saying what is missing. Source: Administrative Procedural Code, art. 64 (7).
struct ReturnQuestion: Sendable {
    let number: Question.Number
    let reason: Translated
    /// The mark of where it stood; empty where nothing is asked.
    var seen = ""

    func carryOut(at desk: Desk) async throws {
        let (reason, seen) = (reason, seen)
        try await desk.change(number, .register, journal: "question-returned", note: reason) { question in
            // What the standing refuses is told in its own words.
            let returned = try question.returned(reason: reason)
            guard RecordMark(question, for: .return)?.fits(seen) ?? true else { throw ChangedMeanwhile() }
            return returned
        }
    }
}
