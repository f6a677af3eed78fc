package import Domain

/// Every question that was left open by a broadcast, those that were withdrawn too.
package struct DeskOpenQuestionsPage: Page {
    struct Row: Sendable {
        let number: Link
        let text: LocalText
        let badge: StatusBadge
    }

    /// What the questions of a page may weigh, in bytes.
    private static let share = 25_000

    package static let template = "desk/open-questions"
    package let frame: DeskFrame
    package let t: [String: String]
    let formToken: String
    let back: Link
    let title: String
    let rows: [Row]
    let nothing: String?
    let pagination: Pagination?

    /// - Parameter page: of the list, from 1.
    package init(of event: Event, page: Int = 1, visit: DeskVisit, in context: PageContext) {
        let words = context.words
        title = words(.deskEventOpen)
        back = Link(
            words(
                .deskEventTitle, ["day": context.dates.dayAndWeekday(event.firstDay), "kind": context.kind(event.kind)]),
            DeskPath.event(event.id).text)
        let all = event.openQuestions.map { question in
            Row(
                number: Link(
                    words(.deskOpenTitle, ["number": String(question.number)]),
                    DeskPath.openQuestion(event.id, question.number).text),
                text: DeskEventPage.beginning(of: context.text(question.text)),
                badge: DeskOpenQuestionsPage.badge(question, in: context))
        }
        let part = ListPart(page, of: all, within: DeskOpenQuestionsPage.share, overhead: 500) { [$0.text.text] }
        rows = part.shown
        nothing = rows.isEmpty ? words(.deskOpenNone) : nil
        pagination = part.pagination(in: context) { .openQuestions(event.id, page: $0) }
        formToken = visit.formToken
        t = words.plain
        frame = DeskFrame(context, title: "\(title). \(back.text)", visit: visit, section: .events)
    }

    /// How a question stands, without the term.
    static func badge(_ question: OpenQuestion, in context: PageContext) -> StatusBadge {
        let (words, dates) = (context.words, context.dates)
        if let withdrawal = question.withdrawal {
            return StatusBadge(.none, words(.eventOpenWithdrawn, ["day": dates.day(withdrawal.on, .on)]))
        }
        return question.answer.map { StatusBadge(.done, words(.deskEventAnsweredOn, ["day": dates.day($0.on, .on)])) }
            ?? StatusBadge(.time, words(.deskEventUnanswered))
    }
}
