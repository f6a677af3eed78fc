import Domain
import Pages

/// A moderator shows a question to everyone, in words without personal data.
struct PublishQuestion: Sendable {
    let number: Question.Number
    let text: String
    /// The mark of what the moderator saw; empty where nothing is asked.
    var seen = ""

    func carryOut(at desk: Desk) async throws {
        let (text, seen, today) = (text, seen, desk.today)
        try await desk.change(number, .moderate, journal: "question-published") { question in
            guard RecordMark(question, for: .publish)?.fits(seen) ?? true else { throw ChangedMeanwhile() }
            return try question.published(text: text, on: today)
        }
    }
}
