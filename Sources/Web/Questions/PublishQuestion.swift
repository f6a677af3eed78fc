import Domain
import Pages
import Storage

/// A moderator shows a question to everyone, in words without personal data.
struct PublishQuestion: Sendable {
    let number: Question.Number
    let text: String
    /// In the official languages other than the question's own.
    let translation: Translated
    /// The mark of what the moderator saw; empty where nothing is asked.
    var seen = ""
    /// Whether a person said that what looks like personal data stays, as the telephone of an office.
    var leavesPersonalData = false
    /// Whether a person said that it is published without its translation.
    var acceptsOneLanguage = false

    /// - Returns: whether everyone read the question before, in other words.
    @discardableResult
    func carryOut(at desk: Desk) async throws -> Bool {
        let (text, translation, seen, leaves, today) = (text, translation, seen, leavesPersonalData, desk.today)
        let acceptsOneLanguage = acceptsOneLanguage
        // What was left on purpose is marked by its kind alone.
        let left =
            leaves
            ? ([text] + Language.allCases.compactMap { translation[$0] }).flatMap { PersonalDataHint.found(in: $0) }.map(\.kind)
                .filter(\.isSure) : []
        let detail = left.isEmpty ? "" : "left=" + left.map(\.rawValue).joined(separator: ",")
        let number = number
        let isShown = try await desk.site.database.read { try QuestionStore($0).find(number) }?.publicText != nil
        let verb = isShown ? "question-corrected" : "question-published"
        try await desk.change(number, .moderate, journal: verb, detail: detail) { question in
            guard RecordMark(question, for: .publish)?.fits(seen) ?? true else { throw ChangedMeanwhile() }
            let published = try question.published(
                text: text, translation: translation, on: today, leavesPersonalData: leaves)
            let isSame = published.publicText == question.publicText && published.translation == question.translation
            guard !isSame || published.standing != question.standing else { throw NothingChanged() }
            let missing = published.publicWords?.missingOfficial ?? []
            guard acceptsOneLanguage || missing.isEmpty else {
                throw OneLanguageOnly(fields: missing.map { "\(OneLanguage.translation)-\($0.rawValue)" })
            }
            return published
        }
        return isShown
    }
}
