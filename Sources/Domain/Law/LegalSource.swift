/// A legal act, as it is cited.
package struct LegalSource: Hashable, Sendable {
    /// Stable, as `decree-826`.
    package let id: String
    /// The full title.
    package let title: Translated
    /// As `826`; `nil` where the act has none.
    package let number: String?
    /// The day on which it was signed; `nil` where that is not known.
    package let date: Day?

    /// An act of its parts, as read from a law file.
    package init(id: String, title: Translated, number: String?, date: Day?) {
        self.id = id
        self.title = title
        self.number = number
        self.date = date
    }
}
