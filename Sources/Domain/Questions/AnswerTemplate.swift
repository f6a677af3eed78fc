/// Words that an akimat uses again and again, in both official languages: an answer, or the reason of a return, a forwarding or a refusal to publish.
package struct AnswerTemplate: Hashable, Sendable {
    /// Its number in the register; those of `config/templates.yaml` have none.
    package typealias ID = Identifier<AnswerTemplate>

    /// In which form it is inserted.
    package enum Kind: String, CaseIterable, Sendable {
        case answer, `return`, forward, withhold
    }

    /// What stands in braces and is filled in when it is inserted.
    package enum Placeholder: String, CaseIterable, Sendable {
        /// Of the question.
        case number, place
        /// By when the question is answered.
        case deadline
    }

    /// By which it is chosen: its number, or the name that `config/templates.yaml` gives it.
    package let key: String
    /// The akimat whose it is; those below see it too. `KATO.republic` for those of `config/templates.yaml`.
    package let place: KATO
    package let kind: Kind
    /// By which clerks find it; 1…`longestName` characters.
    package let name: String
    /// Its words; one language may be missing.
    package let text: Translated

    /// Where a person fills something in; no answer goes out that still holds one.
    package static let gap = "[…]"

    /// The longest name, in characters.
    package static let longestName = 300
    /// The longest text, in characters of one language.
    package static let longestText = Question.longestAnswer

    /// A template of its parts; `accepted` checks what a person types.
    package init(key: String, place: KATO, kind: Kind, name: String, text: Translated) {
        self.key = key
        self.place = place
        self.kind = kind
        self.name = name
        self.text = text
    }

    /// Its number; `nil` for those of `config/templates.yaml`, which nobody changes at the desk.
    package var id: ID? { ID(text: key) }

    /// The official languages that it lacks.
    package var missing: [Language] { [Language.kk, .ru].filter { (text[$0] ?? "").isEmpty } }

    /// Its words with what stands in braces filled in, each language with its own.
    package func filled(_ values: (Language) -> [Placeholder: String]) -> Translated {
        func filled(_ text: String?, _ language: Language) -> String? {
            guard let text else { return nil }
            let values = values(language)
            return AnswerTemplate.parts(of: text).map { part in
                part.isMark ? Placeholder(rawValue: part.text).flatMap { values[$0] } ?? "{\(part.text)}" : part.text
            }.joined()
        }
        return Translated(kk: filled(text.kk, .kk), ru: filled(text.ru, .ru))
    }

    /// What is wrong with a field of a template that was typed.
    package enum Flaw: Hashable, Sendable {
        case missing, nameTooLong, textTooLong, notAKind
        /// Another of its place and kind has it.
        case nameTaken
        /// What stands in braces is no `Placeholder`.
        case unknownMark
    }

    /// A field of the form of a template, by its name there.
    package enum Field: String, CaseIterable, Sendable {
        case kind, name
        case textKk = "text-kk"
        case textRu = "text-ru"
    }

    /// Why a template is refused.
    package struct Refusal: Error, Hashable, Sendable {
        /// Every field that is wrong; never empty.
        package let flaws: [Field: Flaw]
    }

    /// Holds what was typed against the bounds. Every wrong field is named; one language is enough.
    ///
    /// - Parameter others: those that are kept; its own, as it stood before, may be among them.
    package static func accepted(
        key: String, place: KATO, kind: String, name: String, text: Translated, beside others: [AnswerTemplate] = []
    ) throws(Refusal) -> AnswerTemplate {
        var flaws: [Field: Flaw] = [:]
        let found = Kind(rawValue: kind)
        if found == nil { flaws[.kind] = .notAKind }
        let name = name.trimmed
        if name.isEmpty { flaws[.name] = .missing }
        if name.count > longestName { flaws[.name] = .nameTooLong }
        let isTaken = others.contains {
            $0.key != key && $0.place == place && $0.kind == found && $0.name.trimmed.lowercased() == name.lowercased()
        }
        if isTaken { flaws[.name] = .nameTaken }
        for (field, words) in [(Field.textKk, text.kk), (.textRu, text.ru)] {
            guard let words else { continue }
            if words.count > longestText { flaws[field] = .textTooLong }
            if parts(of: words).contains(where: { $0.isMark && Placeholder(rawValue: $0.text) == nil }) {
                flaws[field] = .unknownMark
            }
        }
        if text.isEmpty { flaws[.textKk] = .missing }
        guard flaws.isEmpty, let found else { throw Refusal(flaws: flaws) }
        return AnswerTemplate(key: key, place: place, kind: found, name: name, text: text)
    }

    /// A text in its order: what stands in braces, and what stands between.
    private static func parts(of text: String) -> [(text: String, isMark: Bool)] {
        var parts: [(String, Bool)] = []
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            parts.append((String(rest[..<open]), false))
            parts.append((String(rest[rest.index(after: open)..<close]), true))
            rest = rest[rest.index(after: close)...]
        }
        return parts + [(String(rest), false)]
    }
}
