import Domain

/// Where a tracking code is typed.
package struct TrackPage: Page {
    package static let template = "questions/track"
    package let frame: Frame
    package let t: [String: String]
    let errors: ErrorSummary?
    let action: String
    let fields: [FormField]
    let questionsURL: String

    /// - Parameters:
    ///   - typed: the code as it was typed; it stays in the field.
    ///   - isWrong: whether nothing was typed, or there is no question of that code.
    package init(typed: String, isWrong: Bool, in context: PageContext) {
        let words = context.words
        frame = Frame(
            context, title: words(.trackTitle), path: .track, section: .track,
            crumbs: [Link(words(.home), context.url(.home))])
        t = words.plain
        action = context.url(.track)
        fields = [
            FormField(
                .text(longest: 60), name: "code", label: words(.trackCode), value: typed, hint: words(.trackHint),
                error: isWrong ? words(typed.allSatisfy(\.isWhitespace) ? .trackMissing : .trackWrong) : nil, autocomplete: "off",
                isRequired: true)
        ]
        errors = ErrorSummary(fields, words: words)
        questionsURL = context.url(.questions(SitePath.QuestionQuery()))
    }
}
