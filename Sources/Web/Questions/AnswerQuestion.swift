import Domain
import Pages

/// An office answers a question, at the meeting or in writing. A corrected answer keeps the day on which it was given.
struct AnswerQuestion: Sendable {
    let number: Question.Number
    let text: Translated
    /// The mark of the answer that was there before; empty where nothing is asked.
    var seen = ""

    func carryOut(at desk: Desk) async throws {
        let (text, seen, today) = (text, seen, desk.today)
        try await desk.change(number, .answer, journal: "question-answered") { question in
            guard RecordMark(question, for: .answer)?.fits(seen) ?? true else { throw ChangedMeanwhile() }
            return try question.answered(text, on: today)
        }
    }
}
