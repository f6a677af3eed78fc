package import Domain

/// A question in a list, in the words that anyone may read.
package struct QuestionRow: Hashable, Sendable {
    /// The button "my question too".
    struct Support: Hashable, Sendable {
        let url: String
        let token: String
        let label: String
    }

    /// The most characters of a question that a list shows.
    static let longestText = 280

    let supporterCount: String
    let supporters: String
    let url: String
    let text: String
    let lang: String?
    /// Place, day and category, with dots between.
    let details: String
    let badge: StatusBadge
    let support: Support?

    /// - Parameter formToken: where it is given, the row has the button "my question too".
    package init(_ question: Question, formToken: String? = nil, in context: PageContext) {
        let words = context.words
        supporterCount = context.numbers.whole(question.supporterCount)
        supporters = words(.questionSupporters, count: question.supporterCount)
        url = context.url(.question(question.number))
        let number = words(.questionNumber, ["number": question.number.text])
        let shown = PublicQuestion(question).text(for: context.language)
        let text: String
        if let shown {
            text = QuestionRow.shortened(shown.text)
        } else {
            let isWithheld = if case .withheld = question.moderation { true } else { false }
            text = "\(number): \(words(isWithheld ? .questionWithheld : .questionNotShown))"
        }
        self.text = text
        lang = shown?.lang
        var details = [context.name(question.place), context.dates.day(question.receivedOn)]
        if question.category != nil { details.append(context.category(question.category)) }
        self.details = Typography.dotted(details)
        badge = StatusBadge(question.standing, in: context)
        support = formToken.flatMap { token in
            shown == nil || question.standing.isSettled
                ? nil
                : Support(
                    url: context.url(.support(question.number)), token: token, label: words(.questionMineLabel, ["text": text]))
        }
    }

    /// The beginning of a text up to a whole word, with dots where it was cut.
    package static func shortened(_ text: String, to limit: Int = longestText) -> String {
        guard text.count > limit else { return text }
        let start = text.prefix(limit)
        let words = start.lastIndex(where: \.isWhitespace).map { start[..<$0] } ?? start
        return words + "…"
    }
}
