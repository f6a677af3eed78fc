package import Domain

/// The events of the territory, with what each still needs.
package struct DeskEventsPage: Page {
    package static let template = "desk/events"
    package let frame: DeskFrame
    package let t: [String: String]
    let formToken: String
    let new: Link?
    let schedules: [Link]
    let hasSchedules: Bool
    let filter: Filter
    let nothing: String?
    let groups: [DeskAgenda]
    let back: Link?

    /// The choice of one kind.
    struct Filter: Sendable {
        let url: String
        let field: FormField
    }

    /// - Parameters:
    ///   - part: what of them is shown.
    ///   - kind: the one kind that is shown; `nil` for all.
    ///   - waiting: those that passed and were not reported, oldest first.
    ///   - coming: soonest first.
    ///   - past: reported or called off, the latest first.
    ///   - schedules: the kinds of which the law asks a schedule of the quarter.
    ///   - terms: what the law asks of each, not met yet.
    package init(
        _ part: DeskAgenda.Part = .whole, kind: Event.Kind?, waiting: [Event], coming: DeskAgenda.Rows<Event>,
        past: DeskAgenda.Rows<Event>, schedules: [Event.Kind],
        terms: [Event.ID: [Duty]], visit: DeskVisit, in context: PageContext
    ) {
        let (words, dates) = (context.words, context.dates)
        new = visit.staff.may(.runEvent) ? Link(words(.deskEventNew), DeskPath.newEvent().text) : nil
        let quarter = Period.quarter(of: context.today)
        self.schedules = schedules.flatMap { kind in
            [quarter, quarter.next].map { quarter in
                Link(
                    words(.deskScheduleTitle, ["kind": context.kind(kind), "quarter": dates.period(quarter)]),
                    DeskPath.eventSchedule(kind, quarter).text)
            }
        }
        hasSchedules = !schedules.isEmpty
        filter = Filter(
            url: DeskPath.events().text,
            field: FormField(
                .select(
                    [FormField.Choice("", words(.deskEventAllKinds), isChosen: kind == nil)]
                        + Event.Kind.allCases.map {
                            FormField.Choice($0.rawValue, context.kind($0), isChosen: $0 == kind)
                        }), name: "kind", label: words(.deskEventKind)))
        groups = DeskAgenda.groups(
            waiting: waiting, coming: coming, past: past, part: part, in: context, path: { .events(kind: kind, $0) },
            row: { DeskEventsPage.row($0, terms: terms[$0.id] ?? [], in: context) })
        nothing = coming.shown.isEmpty && part.comingPage != nil ? words(.deskEventsNone) : nil
        back = part == .whole ? nil : Link(words(.deskEvents), DeskPath.events(kind: kind).text)
        formToken = visit.formToken
        t = words.plain
        frame = DeskFrame(context, title: words(.deskEvents), visit: visit, section: .events)
    }

    private static func row(_ event: Event, terms: [Duty], in context: PageContext) -> DeskAgenda.Row {
        DeskAgenda.Row(
            event.firstDay, event.stops.first?.time ?? TimeOfDay(minutes: 0), title: context.kind(event.kind),
            path: .event(event.id), details: Typography.dotted([context.who(event).text, context.places(of: event)]),
            needs: needs(of: event, terms: terms, in: context), in: context)
    }

    /// How it stands, and what is to be done next.
    static func needs(of event: Event, terms: [Duty], in context: PageContext) -> [StatusBadge] {
        let words = context.words
        var badges = [StatusBadge(event, in: context)].compactMap(\.self)
        if event.isCancelled { return badges }
        if let announcement = event.announcement {
            if !event.isHeld {
                badges.append(
                    StatusBadge(.done, words(.deskEventAnnouncedOn, ["day": context.dates.day(announcement.publishedOn, .on)])))
            }
        } else if let term = terms.first(where: { $0.rule.fulfilment == .announcement }) {
            let shape: StatusBadge.Shape =
                switch term.standing {
                case .overdue: .late
                case .dueSoon: .soon
                default: .time
                }
            let phrase: Phrase = term.isOverdue ? .deskEventAnnounceLate : .deskEventAnnounceBy
            badges.append(StatusBadge(shape, words(phrase, ["day": context.dates.day(term.due, .by)])))
        }
        let open = event.unanswered.count
        if open > 0, let term = terms.first(where: { $0.rule.fulfilment == .onAirAnswers }) {
            badges.append(
                StatusBadge(
                    term.isOverdue ? .late : .soon,
                    words(.deskEventOpenBy, count: open, ["day": context.dates.day(term.due, .by)])))
        }
        return badges.isEmpty ? [StatusBadge(.time, words(.deskEventPlanned))] : badges
    }
}
