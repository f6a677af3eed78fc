import Domain

/// The subject and the text of a mail, in one language.
package struct LetterText: Hashable, Sendable {
    package let subject: String
    /// Lines divided by `\n`.
    package let body: String

    /// - Parameter parts: paragraphs, with an empty line between them; empty lines and paragraphs are left out.
    init(subject: String, parts: [[String]], foot: [String], in context: PageContext) {
        // Spaces that hold a line together on a page only confuse programs that show mail.
        func plain(_ text: String) -> String {
            text.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ").replacing("\u{2060}", with: "")
        }
        let words = context.words
        let paragraphs = ([[words(.mailGreeting)]] + parts).map { $0.filter { !$0.isEmpty }.joined(separator: "\n") }
        let signature = ["-- ", words(.siteName) + ", " + context.site.operatorName.text(for: context.language)] + foot
        self.subject = plain(subject)
        body = plain((paragraphs.filter { !$0.isEmpty } + [signature.joined(separator: "\n")]).joined(separator: "\n\n"))
    }

    /// A message that shows that mail works.
    package static func test(in context: PageContext) -> LetterText {
        let words = context.words
        return LetterText(
            subject: words(.mailTestSubject), parts: [[words(.mailTestText), context.site.address]], foot: [], in: context)
    }
}

extension PageContext {
    /// The whole address of a page, as a mail names it.
    func address(_ path: SitePath) -> String { site.address + url(path) }

    /// The whole address of a page of the desk.
    func deskAddress(_ path: DeskPath) -> String { site.address + path.text }
}
