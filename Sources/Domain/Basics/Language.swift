/// The languages of the product, Kazakh first.
package enum Language: String, CaseIterable, Sendable {
    case kk, ru, en

    /// The two in which akimats work, and in which what is public ought to stand.
    package static let official: [Language] = [.kk, .ru]

    /// The official language in which somebody who reads this one writes.
    package var officialBeside: Language { self == .kk ? .kk : .ru }
}

/// A text with its translations. What is missing is shown in the language there is, and marked with it.
package struct Translated: Hashable, Sendable {
    /// The text in Kazakh; never empty.
    package var kk: String?
    /// The text in Russian; never empty.
    package var ru: String?
    /// The text in English; never empty.
    package var en: String?

    /// A text in the languages given; an empty text counts as missing.
    package init(kk: String? = nil, ru: String? = nil, en: String? = nil) {
        self.kk = Translated.present(kk)
        self.ru = Translated.present(ru)
        self.en = Translated.present(en)
    }

    /// A text that stands in one language only.
    package init(_ text: String, in language: Language) {
        self.init()
        self[language] = text
    }

    /// The text in one language; `nil` where it is missing. An empty text set counts as missing.
    package subscript(language: Language) -> String? {
        get {
            switch language {
            case .kk: kk
            case .ru: ru
            case .en: en
            }
        }
        set {
            switch language {
            case .kk: kk = Translated.present(newValue)
            case .ru: ru = Translated.present(newValue)
            case .en: en = Translated.present(newValue)
            }
        }
    }

    /// The text for a reader of `language`, and the language it is in: its own, else Kazakh, Russian, English in this order. Empty where there is none.
    package func best(for language: Language) -> (text: String, language: Language) {
        for candidate in [language] + Language.allCases {
            if let text = self[candidate] { return (text, candidate) }
        }
        return ("", language)
    }

    /// The text alone of `best(for:)`.
    package func text(for language: Language) -> String { best(for: language).text }

    /// Whether it stands in no language.
    package var isEmpty: Bool { kk == nil && ru == nil && en == nil }

    /// Whether it has more characters than a limit in some language.
    package func isLonger(than limit: Int) -> Bool { Language.allCases.contains { (self[$0]?.count ?? 0) > limit } }

    /// The same with every line end as `\n`.
    package var withPlainLineEnds: Translated {
        Translated(kk: kk?.withPlainLineEnds, ru: ru?.withPlainLineEnds, en: en?.withPlainLineEnds)
    }

    /// The same with other words before and after them in each language in which it stands.
    package func framed(before: String = "", after: String = "") -> Translated {
        Translated(
            kk: kk.map { before + $0 + after }, ru: ru.map { before + $0 + after }, en: en.map { before + $0 + after })
    }

    /// The two official languages in which nothing stands.
    package var missingOfficial: [Language] { Language.official.filter { self[$0] == nil } }

    private static func present(_ text: String?) -> String? { text.flatMap { $0.isEmpty ? nil : $0 } }
}
