import Domain

/// What anyone may see of a question: words that a person has looked at, and nothing where none has or they are withheld.
///
/// Every public page, file and answer takes the words of a question from here and from nowhere else.
struct PublicQuestion: Sendable {
    /// `nil` until a person has looked, or where it is withheld.
    let text: String?
    /// The same with its translations.
    let words: Translated?
    /// The language in which it was asked.
    let written: Language
    /// Why it is not shown, with the day of the decision; `nil` where it is shown or nobody has looked yet.
    let withheld: (reason: Translated, on: Day)?
    /// The answer, only beside a question that is shown: an answer may repeat what was asked.
    let answer: Answer?

    init(_ question: Question) {
        text = question.publicText
        words = question.publicWords
        written = question.language
        answer = question.publicText == nil ? nil : question.answer
        withheld = if case .withheld(let reason, let day) = question.moderation { (reason, day) } else { nil }
    }

    /// Its words in other languages than its own; `nil` where it is not shown.
    var translation: Translated? {
        words.map { words in
            var others = words
            others[written] = nil
            return others
        }
    }

    /// The words for a reader: in their language where they stand in it, else as they were written.
    func text(for language: Language) -> LocalText? {
        guard let words, let text else { return nil }
        return words[language].map { LocalText($0) } ?? LocalText(text, in: written, for: language)
    }

    /// What the office noted at a step, where anyone may read it.
    ///
    /// Why a question was sent back is said to the one who asked, not to everyone.
    func note(of step: QuestionStep) -> Translated? {
        guard text != nil, step.standing != .returned, !step.note.isEmpty else { return nil }
        return step.note
    }
}
