import Domain

/// A sentence with a public number in it, at whose hyphens no line may break.
package struct Numbered: Hashable, Sendable {
    let before: String
    let number: String
    let after: String

    /// - Parameter phrase: one that has `{number}`.
    init(_ phrase: Phrase, _ number: String, _ values: [String: String] = [:], in context: PageContext) {
        let mark = "\u{1}"
        let parts = context.words(phrase, values.merging(["number": mark]) { _, new in new }).split(
            separator: mark, maxSplits: 1, omittingEmptySubsequences: false)
        before = String(parts.first ?? "")
        self.number = number
        after = String(parts.dropFirst().first ?? "")
    }

    var text: String { before + number + after }
}
