import Domain
import Pages

/// A moderator decides that a question is not shown, for a reason that everyone may read.
struct WithholdQuestion: Sendable {
    let number: Question.Number
    let reason: Translated
    /// The mark of what the moderator saw; empty where nothing is asked.
    var seen = ""

    func carryOut(at desk: Desk) async throws {
        let (reason, seen, today) = (reason, seen, desk.today)
        try await desk.change(number, .moderate, journal: "question-withheld", note: reason) { question in
            guard RecordMark(question, for: .withhold)?.fits(seen) ?? true else { throw ChangedMeanwhile() }
            return try question.withheld(reason: reason, on: today)
        }
    }
}
