package import Domain

/// The trips of one kind in a quarter, as they are printed and approved. Source: order 70-ө, annex 1, p. 9; annex 2, p. 1.
package struct DeskEventSchedulePage: Page {
    struct Row: Sendable {
        let number: String
        let day: String
        let who: LocalText
        let places: String
        let topic: LocalText
        let url: String
        /// Why it cannot stand as it is; `nil` where it can.
        let clash: String?
        /// How it differs from what was approved; `nil` where it does not.
        let change: String?
    }

    /// The most characters of those who are away on the same days.
    private static let longestClash = 300
    /// What the trips of a page may weigh, in bytes.
    private static let share = 29_000

    package static let template = "desk/event-schedule"
    package let frame: DeskFrame
    package let t: [String: String]
    let formToken: String
    let back: Link
    let other: Link
    let title: String
    let lead: String
    let badge: StatusBadge
    /// Approvals before, and what became of the trips since the last one.
    let notes: [String]
    let cites: LocalText?
    let errors: DeskErrors?
    let rows: [Row]
    let hasRows: Bool
    let pagination: Pagination?
    let noRows: String?
    let form: DeskForm?
    let readOnly: String?

    /// - Parameters:
    ///   - page: of the trips, from 1.
    ///   - events: all of the host in the quarter.
    ///   - rule: the one that asks for the schedule; `nil` where none does.
    ///   - officials: of the host.
    package init(
        _ kind: Event.Kind, of host: KATO, _ quarter: Period, page: Int = 1, events: [Event], officials: [Official],
        schedule: EventSchedule?,
        rule: DutyRule?, refused: RefusedForm? = nil, visit: DeskVisit, in context: PageContext
    ) {
        let (words, dates) = (context.words, context.dates)
        let own = EventSchedule.trips(kind, of: host, in: quarter, among: events)
        let changes = schedule?.changes(among: events) ?? [:]
        title = words(.deskScheduleTitle, ["kind": context.kind(kind), "quarter": dates.period(quarter)])
        lead = context.heading(host)
        back = Link(words(.deskEvents), DeskPath.events(kind: kind).text)
        other = Link(
            words(.deskScheduleTitle, ["kind": context.kind(kind), "quarter": dates.period(quarter.next)]),
            DeskPath.eventSchedule(kind, quarter.next).text)
        badge =
            schedule.map { StatusBadge(.done, words(.deskScheduleApprovedOn, ["day": dates.day($0.approvedOn, .on)])) }
            ?? StatusBadge(.time, words(.deskScheduleNotApproved))
        notes = schedule.map { context.former(of: $0) + context.changes(of: $0, among: events) } ?? []
        let isChanged = schedule.map { !context.changes(of: $0, among: events).isEmpty } ?? false
        cites = rule.map { context.text($0.cites) }
        let all = own.enumerated().map { position, event in
            let person = event.official.flatMap { id in officials.first { $0.id == id } }.map { context.text($0.name) }
            let others = event.othersAway(among: events)
            return Row(
                number: String(position + 1),
                day: event.lastDay > event.firstDay
                    ? "\(dates.dayAndWeekday(event.firstDay)) – \(dates.dayAndWeekday(event.lastDay))"
                    : dates.dayAndWeekday(event.firstDay),
                who: person ?? context.who(event), places: context.places(of: event), topic: context.text(event.topic),
                url: DeskPath.event(event.id).text,
                clash: others.isEmpty
                    ? nil
                    : words(
                        .deskScheduleClash,
                        [
                            "who": PageShare.beginning(
                                of: others.map { context.who($0).text }.joined(separator: ", "),
                                upTo: DeskEventSchedulePage.longestClash)
                        ]),
                change: changes[event.id].map { words($0 == .added ? .deskScheduleAdded : .deskScheduleMoved) })
        }
        let part = ListPart(page, of: all, within: DeskEventSchedulePage.share, overhead: 200) {
            [$0.day, $0.who.text, $0.places, $0.topic.text, $0.clash ?? "", $0.change ?? ""]
        }
        rows = part.shown
        pagination = part.pagination(in: context) { .eventSchedule(kind, quarter, page: $0) }
        hasRows = !rows.isEmpty
        noRows = rows.isEmpty ? words(.deskScheduleEmpty) : nil
        let fields = DeskFields("approve", refused: refused, words: words)
        let mayAct = visit.staff.may(.runEvent)
        form =
            mayAct && rule != nil && hasRows
            ? DeskForm(
                to: .eventSchedule(kind, quarter),
                lead: words(
                    schedule == nil
                        ? .deskScheduleApproveLead : isChanged ? .deskScheduleApproveChanged : .deskScheduleApproveAgain),
                rows: [
                    fields.row(
                        .date, "day", label: words(.deskStepDay), value: (schedule?.approvedOn ?? context.today).iso,
                        isRequired: true),
                    fields.row(
                        .text(longest: 500), "evidence", label: words(.deskStepEvidence),
                        hint: words(.deskAnnounceEvidenceHint), value: schedule?.evidence ?? "", isOptional: true),
                ], button: words(.deskScheduleApprove)) : nil
        readOnly = mayAct ? (rule == nil ? words(.refusalNoSchedule) : nil) : visit.readOnly(.runEvent, words)
        errors = DeskForm.errors(form?.fields ?? [], refusal: refused?.refusalText(words), at: "#main", words: words)
        formToken = visit.formToken
        t = words.plain
        frame = DeskFrame(context, title: title, visit: visit, section: .events)
    }
}
