import Domain
import Pages

/// A moderator shows a question to everyone, in words without personal data.
struct PublishQuestion: Sendable {
    let number: Question.Number
    let text: String
    /// The mark of what the moderator saw; empty where nothing is asked.
    var seen = ""
    /// Whether a person said that what looks like personal data stays, as the telephone of an office.
    var leavesPersonalData = false

    func carryOut(at desk: Desk) async throws {
        let (text, seen, leaves, today) = (text, seen, leavesPersonalData, desk.today)
        // What was left on purpose is marked by its kind alone.
        let left = leaves ? PersonalDataHint.found(in: text).map(\.kind).filter(\.isSure) : []
        let detail = left.isEmpty ? "" : "left=" + left.map(\.rawValue).joined(separator: ",")
        try await desk.change(number, .moderate, journal: "question-published", detail: detail) { question in
            guard RecordMark(question, for: .publish)?.fits(seen) ?? true else { throw ChangedMeanwhile() }
            return try question.published(text: text, on: today, leavesPersonalData: leaves)
        }
    }
}
