package import Domain

/// Published questions: search, filters, latest first.
package struct QuestionsPage: Page {
    package static let template = "questions/questions"
    package let frame: Frame
    package let t: [String: String]
    let action: String
    let fields: [FormField]
    /// Filters that the form keeps without showing a field.
    let hidden: [Hidden]
    let filters: Link?
    let found: String
    let rows: [QuestionRow]
    let pagination: Pagination?

    struct Hidden: Sendable {
        let name: String
        let value: String
    }

    /// - Parameters:
    ///   - questions: those found, without what nobody has looked at yet.
    ///   - nextAfter: the question after which the next page begins.
    ///   - total: how many there are, where that is known.
    package init(
        query: SitePath.QuestionQuery, questions: [Question], nextAfter: Question.Number?, total: Int?, in context: PageContext
    ) {
        let words = context.words
        action = context.url(.questions(SitePath.QuestionQuery()))
        let categories =
            [FormField.Choice("", words(.questionsAnyCategory), isChosen: query.category == nil)]
            + Category.allCases.map {
                FormField.Choice($0.rawValue, context.category($0), isChosen: $0 == query.category)
            }
        fields = [
            FormField(.search, name: "q", label: words(.questionsSearchField), value: query.text),
            FormField(.select(categories), name: "category", label: words(.questionsCategoryField)),
        ]
        hidden = [("place", query.place?.code), ("meeting", query.meeting?.description)].compactMap { name, value in
            value.map { Hidden(name: name, value: $0) }
        }
        if query.place != nil || query.meeting != nil {
            let place = query.place.map { words(.questionsOfPlace, ["place": context.name($0)]) }
            let meeting = query.meeting.map { words(.questionsOfMeeting, ["meeting": $0.description]) }
            let without = SitePath.QuestionQuery(text: query.text, category: query.category)
            filters = Link([place, meeting].compactMap(\.self).joined(separator: ", "), context.url(.questions(without)))
        } else {
            filters = nil
        }
        if questions.isEmpty {
            found = words(query == SitePath.QuestionQuery() ? .questionsNoneYet : .questionsNoneFound)
        } else {
            found = total.map { words(.questionsFound, count: $0) } ?? words(.questionsLatest)
        }
        rows = questions.map { QuestionRow($0, in: context) }
        pagination = Pagination(
            previous: nil,
            next: nextAfter.map { after in
                var next = query
                next.after = after
                return .questions(next)
            }, in: context)
        t = words.plain
        var own = query
        own.after = nil
        frame = Frame(
            context, title: words(.questionsTitle), path: .questions(own), crumbs: [Link(words(.home), context.url(.home))])
    }
}
