package import Domain

/// What waits for the clerk, the most urgent first: one list, each line one click from its act.
package struct DeskTodayPage: Page {
    struct Queue: Sendable {
        let count: String
        let text: String
        let url: String
    }

    struct Group: Sendable {
        let id: String
        let heading: String
        let works: [DeskWork]
        /// Of all of them, shown or not.
        let count: Int
        /// To those that are not shown.
        let more: Link?
        /// Which are shown of how many, where they take several pages.
        let rest: String?

        init(id: String, heading: String, works: [DeskWork], count: Int? = nil, more: Link? = nil, rest: String? = nil) {
            self.id = id
            self.heading = heading
            self.works = works
            self.count = count ?? works.count
            self.more = more
            self.rest = rest
        }
    }

    /// The most lines that press alike on today's page, and on a page of their own.
    private static let (some, most) = (10, 50)
    /// The most meetings to come.
    private static let someComing = 15

    package static let template = "desk/today"
    package let frame: DeskFrame
    package let t: [String: String]
    let formToken: String
    let title: String
    let back: Link?
    /// Said to those who look after the server.
    let mailTrouble: String?
    /// How many of a list of questions are told of as late or due until the end of the week.
    let pressing: [DeskPath.Queue: Int]
    let hasQueues: Bool
    let queues: [Queue]
    let groups: [Group]
    let nothing: String?
    let coming: Coming?
    let pagination: Pagination?

    /// The next meetings, and the way to the rest.
    struct Coming: Sendable {
        let works: [DeskWork]
        let more: Link?
    }

    /// A line that presses; its words are made where it is shown, since of thousands a few are.
    private struct Urgent {
        let due: Day
        let isLate: Bool
        let url: String
        let work: () -> DeskWork

        init(due: Day, isLate: Bool, url: DeskPath, work: @escaping () -> DeskWork) {
            self.due = due
            self.isLate = isLate
            self.url = url.text
            self.work = work
        }
    }

    /// - Parameters:
    ///   - only: where nothing but what presses alike is shown, what, and the page of it, from 1 on.
    ///   - duties: those not met yet.
    ///   - items: of published plans, not done yet, whose deadline is near or past.
    ///   - questions: to be registered or answered, each with its term.
    ///   - assignments: of receptions, not done yet, whose deadline is near or past, or of which something waits for a decision.
    ///   - receptions: those whose list is due in the next days, and those past without a protocol.
    ///   - events: those past that were neither reported nor called off.
    ///   - requests: of published plans, of which a later deadline or the removal from control waits for a decision.
    ///   - unfinished: what waits without a day of its own.
    ///   - meetings: those to come, and those past that are neither held nor cancelled.
    package init(
        only: (urgency: DeskPath.Urgency, page: Int)? = nil, counts: [DeskPath.Queue: Int], duties: [Duty],
        items: [(item: PlanItem, plan: ActionPlan.ID, place: KATO)],
        requests: [(item: PlanItem, plan: ActionPlan.ID, place: KATO)] = [],
        questions: [(question: Question, term: QuestionTerm)] = [],
        assignments: [(assignment: Assignment, reception: Reception)] = [],
        receptions: [(reception: Reception, list: ReceptionList?)] = [], events: [Event] = [], meetings: [Meeting],
        unfinished: DeskUnfinished = DeskUnfinished(), mailTrouble: MailTrouble? = nil, visit: DeskVisit,
        in context: PageContext
    ) {
        let (words, dates, today) = (context.words, context.dates, context.today)
        self.mailTrouble = mailTrouble?.text(in: context)
        let sunday = DeskPath.week(of: today).adding(days: 6)
        pressing = questions.filter { $0.term.due <= sunday }.reduce(into: [:]) {
            $0[$1.question.registeredOn == nil ? .received : .open, default: 0] += 1
        }
        let weekday = dates.weekday(today)
        title =
            only.map { words(DeskTodayPage.heading(of: $0.urgency)) }
            ?? weekday.prefix(1).uppercased() + weekday.dropFirst() + ", " + dates.day(today)
        back = only == nil ? nil : Link(words(.deskToday), DeskPath.today.text)
        hasQueues = only == nil
        let names: [(DeskPath.Queue, Phrase)] = [
            (.received, .deskQueueReceived), (.moderation, .deskQueueModeration), (.open, .deskQueueOpen), (.all, .deskQueueAll),
        ]
        queues = names.map { queue, phrase in
            Queue(
                count: context.numbers.whole(counts[queue] ?? 0), text: words(phrase), url: DeskPath.questions(queue).text)
        }

        var urgent = duties.filter { $0.met == nil }.map { duty in
            Urgent(due: duty.due, isLate: duty.isOverdue, url: DeskTodayPage.path(of: duty)) {
                DeskWork(
                    badge: StatusBadge(duty, in: context), title: DutyClock.title(duty.rule, in: context),
                    url: DeskTodayPage.path(of: duty).text + DeskTodayPage.act(of: duty),
                    details: Typography.dotted([context.name(duty.place), DutyClock.about(duty, in: context)]),
                    due: dates.day(duty.due),
                    datetime: duty.due.iso)
            }
        }
        urgent += items.map { entry in
            let path = DeskPath.item(entry.plan, entry.item.id)
            return Urgent(due: entry.item.deadline, isLate: entry.item.daysLate(on: today) > 0, url: path) {
                let control = ControlNotes(entry.item, isPublic: false, in: context)
                return DeskWork(
                    badge: StatusBadge(entry.item, in: context), title: context.text(entry.item.action), url: path.text,
                    details: Typography.dotted(
                        [
                            context.name(entry.place), entry.item.lead.text(for: context.language),
                            control.reminder ?? (control.notExecuted == nil ? nil : words(.controlNotExecutedShort)),
                        ].compactMap(\.self)),
                    due: dates.day(entry.item.deadline), datetime: entry.item.deadline.iso)
            }
        }
        // By their numbers: the words of residents leave the desk with no morning letter.
        urgent += questions.map { question, term in
            let path = DeskPath.question(question.number)
            return Urgent(due: term.due, isLate: term.isOverdue, url: path) {
                let title = question.registeredOn == nil ? Phrase.deskTodayRegister : .deskTodayAnswer
                return DeskWork(
                    badge: DeskTerm(term, in: context).badge,
                    title: LocalText(words(title, ["number": question.number.text])),
                    url: path.text, details: context.name(question.place),
                    due: dates.day(term.due), datetime: term.due.iso)
            }
        }
        urgent += assignments.filter { !$0.assignment.item.awaitsDecision }.map { entry in
            let item = entry.assignment.item
            return Urgent(
                due: item.deadline, isLate: item.daysLate(on: today) > 0,
                url: .assignment(entry.reception.id, entry.assignment.id)
            ) { DeskAssignmentPage.work(entry.assignment, at: entry.reception, isNamed: true, in: context) }
        }
        let asked: [() -> DeskWork] =
            requests.map { entry in
                {
                    DeskWork(
                        badge: StatusBadge(.soon, words(.deskTodayRequest)), title: context.text(entry.item.action),
                        url: DeskPath.item(entry.plan, entry.item.id).text,
                        details: Typography.dotted(
                            [
                                context.name(entry.place), DeskTodayPage.asked(of: entry.item, in: context),
                            ].compactMap(\.self)),
                        due: dates.day(entry.item.deadline), datetime: entry.item.deadline.iso)
                }
            }
            + assignments.filter { $0.assignment.item.awaitsDecision }.map { entry in
                {
                    let item = entry.assignment.item
                    let work = DeskAssignmentPage.work(entry.assignment, at: entry.reception, isNamed: true, in: context)
                    return DeskWork(
                        badge: StatusBadge(.soon, words(.deskTodayRequest)), title: work.title, url: work.url,
                        details: Typography.dotted(
                            [work.details, DeskTodayPage.asked(of: item, in: context)].compactMap(\.self)),
                        due: dates.day(item.deadline), datetime: item.deadline.iso)
                }
            }
        // The duty to publish results already leads to a past meeting.
        let covered = Set(
            duties.compactMap { duty in
                if case .meeting(let id) = duty.subject, duty.rule.fulfilment == .resultsAndPlan { id } else { nil }
            })
        urgent += meetings.filter { $0.day < today && $0.standing == .planned && !covered.contains($0.id) }.map { meeting in
            Urgent(due: meeting.day, isLate: true, url: .meeting(meeting.id)) {
                DeskWork(
                    badge: StatusBadge(.soon, words(.meetingNotReported)),
                    title: LocalText(words(.deskTodayHold)),
                    url: DeskPath.meeting(meeting.id).text,
                    details: words(
                        .deskTodayMeetingOf, ["day": dates.day(meeting.day, .of), "place": context.name(meeting.place)]),
                    due: dates.day(meeting.day), datetime: meeting.day.iso)
            }
        }
        urgent += receptions.compactMap { DeskTodayPage.urgent($0.reception, $0.list, in: context) }
        urgent += events.map { event in
            Urgent(due: event.lastDay, isLate: true, url: .event(event.id)) {
                DeskWork(
                    badge: StatusBadge(.soon, words(.eventNotReported)), title: LocalText(words(.deskTodayEventReport)),
                    url: DeskPath.event(event.id).text,
                    details: Typography.dotted([context.kind(event.kind), context.who(event).text, context.places(of: event)]),
                    due: dates.day(event.lastDay), datetime: event.lastDay.iso)
            }
        }
        urgent.sort { ($0.due, $0.url) < ($1.due, $1.url) }
        func works(_ urgency: DeskPath.Urgency) -> [() -> DeskWork] {
            switch urgency {
            // What became late last can be mended first; what lies for months must not hide it.
            case .late: urgent.filter(\.isLate).reversed().map(\.work)
            case .requests: asked
            case .today: urgent.filter { !$0.isLate && $0.due <= today }.map(\.work)
            case .week: urgent.filter { !$0.isLate && $0.due > today && $0.due <= sunday }.map(\.work)
            case .later: urgent.filter { !$0.isLate && $0.due > sunday }.map(\.work)
            case .drafts: unfinished.draftWorks(in: context).map { work in { work } }
            }
        }
        if let only {
            let all = works(only.urgency)
            let pages = max((all.count + DeskTodayPage.most - 1) / DeskTodayPage.most, 1)
            let page = min(max(only.page, 1), pages)
            groups = [DeskTodayPage.group(only.urgency, page: page, of: all, in: context)].filter { !$0.works.isEmpty }
            pagination = Pagination(
                first: page > 1 ? .pressing(only.urgency) : nil,
                next: page < pages ? .pressing(only.urgency, page: page + 1) : nil, in: context)
        } else {
            func some(_ urgency: DeskPath.Urgency) -> Group {
                DeskTodayPage.group(urgency, first: DeskTodayPage.some, of: works(urgency), in: context)
            }
            // What became late stands on top of everything.
            groups =
                ([.late, .requests, .today, .week].map(some) + DeskTodayPage.groups(of: unfinished, in: context) + [some(.later)])
                .filter { !$0.works.isEmpty }
            pagination = nil
        }
        nothing = groups.isEmpty ? words(.deskTodayNothing) : nil

        let ahead = meetings.filter { $0.day >= today && !$0.isCancelled && !$0.isHeld }
            .sorted { ($0.day, $0.time, $0.id) < ($1.day, $1.time, $1.id) }
        let next = ahead.prefix(DeskTodayPage.someComing).map { meeting in
            DeskWork(
                badge: meeting.announcement == nil
                    ? StatusBadge(.time, words(.deskNeedsAnnounce)) : StatusBadge(.done, words(.dutyAnnouncement)),
                title: LocalText(context.akim(of: meeting.host)),
                url: DeskPath.meeting(meeting.id).text,
                details: context.name(meeting.place),
                due: dates.day(meeting.day) + ", " + meeting.time.text, datetime: "\(meeting.day.iso)T\(meeting.time.text)")
        }
        coming =
            ahead.isEmpty || only != nil
            ? nil
            : Coming(
                works: next,
                more: next.count == ahead.count ? nil : Link(words(.placeAllMeetings), DeskPath.meetings.text))
        formToken = visit.formToken
        t = words.plain
        frame = DeskFrame(context, title: words(.deskToday), visit: visit, section: .today)
    }

    /// What somebody entitled is asked for; `nil` where nothing is.
    private static func asked(of item: PlanItem, in context: PageContext) -> String? {
        item.pendingExtension == nil
            ? ControlNotes.reportedDone(item, in: context)
            : ControlNotes.steps(of: item, isPublic: false, in: context).last?.text
    }

    private static func heading(of urgency: DeskPath.Urgency) -> Phrase {
        switch urgency {
        case .late: .deskTodayLate
        case .requests: .deskTodayRequests
        case .today: .deskTodayDue
        case .week: .deskTodayWeek
        case .later: .deskTodayLater
        case .drafts: .deskTodayDrafts
        }
    }

    /// The first lines of what presses alike, and the way to all of them.
    private static func group(
        _ urgency: DeskPath.Urgency, first: Int, of works: [() -> DeskWork], further: Int = 0, in context: PageContext
    ) -> Group {
        let (shown, count) = (works.prefix(first).map { $0() }, works.count + further)
        let phrase: Phrase = urgency == .late ? .deskTodayAllLate : .deskTodayAll
        return Group(
            id: "\(urgency)", heading: context.words(heading(of: urgency)), works: shown, count: count,
            more: count == shown.count
                ? nil : Link(context.words(phrase, count: count), DeskPath.pressing(urgency).text))
    }

    /// A page of what presses alike, from 1 on.
    private static func group(
        _ urgency: DeskPath.Urgency, page: Int, of works: [() -> DeskWork], in context: PageContext
    ) -> Group {
        let (words, numbers) = (context.words, context.numbers)
        let shown = works.dropFirst((page - 1) * most).prefix(most).map { $0() }
        let first = (page - 1) * most + 1
        return Group(
            id: "\(urgency)", heading: words(heading(of: urgency)), works: shown, count: works.count,
            rest: shown.count == works.count
                ? nil
                : words(
                    urgency == .late ? .deskTodayLateShown : .deskTodayShown,
                    [
                        "first": numbers.whole(first), "last": numbers.whole(first + shown.count - 1),
                        "all": numbers.whole(works.count),
                    ]))
    }

    private static func groups(of unfinished: DeskUnfinished, in context: PageContext) -> [Group] {
        let words = context.words
        return [
            Group(
                id: "above", heading: words(.deskPoolAbove), works: unfinished.referralWorks(in: context)),
            Group(
                id: "moderation", heading: words(.deskTodayModeration), works: unfinished.moderationWorks(in: context),
                more: unfinished.moderation.count < DeskUnfinished.most
                    ? nil : Link(words(.deskTodayAllModeration), DeskPath.questions(.moderation).text)),
            group(
                .drafts, first: some, of: unfinished.draftWorks(in: context).map { work in { work } },
                further: unfinished.furtherPlans, in: context),
            Group(
                id: "translations", heading: words(.deskTranslations),
                works: unfinished.translations.prefix(DeskUnfinished.few).map { DeskTranslationsPage.work($0, in: context) },
                more: unfinished.translations.isEmpty ? nil : Link(words(.deskTranslationsAll), DeskPath.translations().text),
                rest: nil),
        ].filter { !$0.works.isEmpty }
    }

    /// What a reception waits for: its list before it, its results after it.
    private static func urgent(_ reception: Reception, _ list: ReceptionList?, in context: PageContext) -> Urgent? {
        let (words, dates) = (context.words, context.dates)
        func work(_ title: Phrase, _ badge: StatusBadge, due: Day) -> DeskWork {
            DeskWork(
                badge: badge, title: LocalText(words(title)),
                url: DeskPath.reception(reception.id).text,
                details: Typography.dotted(
                    [context.official(reception), "\(dates.dayAndWeekday(reception.day)), \(reception.time.text)"]),
                due: dates.day(due), datetime: due.iso)
        }
        guard reception.standing == .planned else { return nil }
        if reception.day < context.today {
            return Urgent(due: reception.day, isLate: true, url: .reception(reception.id)) {
                work(.deskTodayReceptionReport, StatusBadge(.soon, words(.receptionNotReported)), due: reception.day)
            }
        }
        guard let list, reception.listHandedOverOn == nil else { return nil }
        return Urgent(due: list.due, isLate: list.due < context.today, url: .reception(reception.id)) {
            work(.deskTodayReceptionList, DeskReceptionsPage.listBadge(list, in: context), due: list.due)
        }
    }

    /// The act on that page by which a duty is met, as the end of its address; empty where the page itself is the act.
    private static func act(of duty: Duty) -> String {
        switch (duty.subject, duty.rule.fulfilment) {
        case (.meeting, .resultsAndPlan): "#act-package"
        case (.meeting, .announcement), (.event, .announcement): "#act-announce"
        default: ""
        }
    }

    /// Where a duty is met at the desk.
    private static func path(of duty: Duty) -> DeskPath {
        switch duty.subject {
        case .meeting(let id): .meeting(id)
        case .event(let id): .event(id)
        case .calendar(let code, let year): .calendarSteps(code, year)
        case .progress(_, let period): .progress(period)
        case .control(_, let period): .controlSummary(period)
        }
    }
}
