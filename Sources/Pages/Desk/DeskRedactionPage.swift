package import Domain

/// A question cut into words that are ticked to be taken out of the text for everyone; what is surely personal is ticked already.
package struct DeskRedactionPage: Page {
    /// A word, or what stands between words.
    struct Piece: Sendable {
        let number: String
        let text: String
        let isWord: Bool
        /// Whether it looks like an address or a name.
        let isGuess: Bool
        let isTicked: Bool
        /// Whether a line begins with it.
        let isFirst: Bool
    }

    /// The name of every tick; its value is the place of the piece.
    package static let tickField = "t"

    package static let template = "desk/redaction"
    package let frame: DeskFrame
    package let t: [String: String]
    let formToken: String
    let back: Link
    let title: String
    let errors: DeskErrors?
    let url: String
    let mark: DeskForm.Hidden?
    let lang: String
    let pieces: [Piece]

    /// - Parameters:
    ///   - ticked: what was ticked before; `nil` for what is proposed.
    ///   - seen: the mark of the text as it was read by who ticked and was refused.
    package init(
        _ question: Question, ticked: Set<Int>? = nil, refusal: Phrase? = nil, seen: String? = nil, visit: DeskVisit,
        in context: PageContext
    ) {
        let words = context.words
        title = words(.deskRedactTitle, ["number": question.number.text])
        back = Link(words(.deskQuestionTitle, ["number": question.number.text]), DeskPath.question(question.number).text)
        url = DeskPath.redaction(question.number).text
        mark = RecordMark(question, for: .publish).map { DeskForm.Hidden($0, seen: seen) }
        lang = question.language.rawValue
        let redaction = Redaction(question.publicText ?? question.original)
        let chosen = ticked ?? redaction.proposed
        pieces = redaction.pieces.enumerated().map { number, piece in
            Piece(
                number: String(number), text: piece.text, isWord: piece.isWord, isGuess: piece.kind.map { !$0.isSure } ?? false,
                isTicked: chosen.contains(number), isFirst: piece.gap.contains(where: \.isNewline))
        }
        errors = DeskForm.errors([], refusal: refusal.map { words($0) }, at: "#main", words: words)
        formToken = visit.formToken
        t = words.plain
        frame = DeskFrame(context, title: title, visit: visit, section: .questions)
    }
}
