/// A term and what it is, with a link where there is more.
struct Fact: Hashable, Sendable {
    let term: String
    let value: LocalText
    let url: String?

    init(_ term: String, _ value: LocalText, _ url: String? = nil) {
        self.term = term
        self.value = value
        self.url = url
    }

    /// A value in the language of the page.
    init(_ term: String, _ value: String, _ url: String? = nil) {
        self.init(term, LocalText(value), url)
    }
}
