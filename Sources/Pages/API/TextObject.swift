package import Domain

/// A text with its translations as JSON; a language that is missing is left out.
package struct TextObject: Encodable, Equatable, Sendable {
    let kk: String?
    let ru: String?
    let en: String?

    package init(_ text: Translated) {
        kk = text.kk
        ru = text.ru
        en = text.en
    }

    /// `nil` for a text that is empty in every language.
    init?(present text: Translated) {
        if text.isEmpty { return nil }
        self.init(text)
    }
}
