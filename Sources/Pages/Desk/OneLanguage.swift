import Domain

/// The word of a person that a text is published in one official language for now.
///
/// What is public ought to stand in Kazakh and in Russian. A form with one of the two left out asks once more, and is taken with this word alone.
package enum OneLanguage {
    /// The field in which the word is given for a pair of fields, as `summary-one-language` for `summary-kk` and `summary-ru`.
    package static func field(of pair: String) -> String { pair + "-one-language" }

    /// The pair of the publishing of a plan or of results, whose texts stand in no field of the form.
    package static let items = "items"
    /// The pair of the translations of a question.
    package static let translation = "translation"

    /// The form again: every field left out is marked, and the word is asked for.
    package static func refused(_ typed: [String: String], missing fields: [String]) -> RefusedForm {
        let flaws = fields.map { ($0, $0 == field(of: items) ? Phrase.deskPlanOneLanguage : .deskOneLanguageMissing) }
        return RefusedForm(typed: typed, flaws: Dictionary(flaws, uniquingKeysWith: { first, _ in first }))
    }
}

extension DeskFields {
    /// Where the word is given; once it was asked for, until both fields are filled.
    func oneLanguage(_ name: String) -> FormField? {
        let field = OneLanguage.field(of: name)
        let typed = refused?.typed ?? [:]
        let halves = Language.official.map { "\(name)-\($0.rawValue)" }
        let isAsked = halves.contains { refused?.flaws[$0] == .deskOneLanguageMissing }
        let isHalf = Set(halves.map { typed[$0]?.isEmpty ?? true }).count == 2
        guard isAsked || (isHalf && typed[field] != nil) else { return nil }
        return oneLanguageField(name)
    }

    /// The same, whatever was typed.
    func oneLanguageField(_ name: String, label: String? = nil) -> FormField {
        noYes(
            OneLanguage.field(of: name), label: label ?? words(.deskOneLanguage), no: .deskOneLanguageNo,
            yes: .deskOneLanguageYes)
    }
}
