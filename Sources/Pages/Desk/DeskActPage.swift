package import Domain

/// The form of one act on a meeting or an event, on a page of its own: minutes with all their points and publications are as heavy as the page of the record, and the reason of a move is seldom corrected.
package struct DeskActPage: Page {
    package static let template = "desk/act"
    package let frame: DeskFrame
    package let t: [String: String]
    let formToken: String
    let back: Link
    let title: String
    let errors: DeskErrors?
    let kept: DeskKept?
    /// `nil` where the act is not possible now.
    let form: DeskForm?
    /// Why not.
    let closed: String?

    /// Of a meeting.
    package init(
        _ act: DeskPath.MeetingAct = .minutes, of meeting: Meeting, movedLast: MeetingMove? = nil,
        minutes: EventMinutes? = nil, duties: [Duty] = [], refused: RefusedForm? = nil, visit: DeskVisit, in context: PageContext
    ) {
        let maker = DeskMeetingForms(
            meeting: meeting, minutes: minutes, package: ResultsPackage(meeting, plan: nil, problems: [], openQuestions: 0),
            duties: duties, movedLast: movedLast, refused: refused.map { (act, $0) }, context: context)
        let record = context.words(
            .deskMeetingTitle, ["place": context.name(meeting.place), "day": context.dates.day(meeting.day)])
        self.init(
            maker.form(act), named: maker.name(of: act), of: Link(record, DeskPath.meeting(meeting.id).text),
            offer: DeskMeetingActs.offer(
                act, on: meeting, movedLast: movedLast, plan: nil, by: visit.staff, today: context.today),
            refused: refused, section: .meetings, visit: visit, in: context)
    }

    /// Of an event.
    package init(
        _ act: DeskPath.EventAct = .minutes, of event: Event, refused: RefusedForm? = nil, visit: DeskVisit,
        in context: PageContext
    ) {
        let maker = DeskEventForms(
            event: event, steps: [], refused: refused.map { (act, $0) }, names: [], context: context)
        let record = context.words(
            .deskEventTitle, ["day": context.dates.dayAndWeekday(event.firstDay), "kind": context.kind(event.kind)])
        self.init(
            maker.form(act), named: maker.name(of: act), of: Link(record, DeskPath.event(event.id).text),
            offer: DeskEventActs.offer(act, on: event, by: visit.staff, today: context.today), refused: refused,
            section: .events, visit: visit, in: context)
    }

    private init(
        _ form: DeskForm, named name: Phrase, of record: Link, offer: DeskQuestionActs.Offer, refused: RefusedForm?,
        section: DeskFrame.Section, visit: DeskVisit, in context: PageContext
    ) {
        let words = context.words
        back = record
        title = words(name)
        let told = DeskRefusedAct(refused, form: form, at: offer == .open ? "#main" : nil, in: context)
        (errors, kept) = (told.errors, told.kept)
        closed = offer.why(words).map { words(.deskBecause, ["act": words(name), "why": $0]) }
        self.form = closed == nil ? form : nil
        formToken = visit.formToken
        t = words.plain
        frame = DeskFrame(context, title: "\(words(name)). \(record.text)", visit: visit, section: section)
    }
}
