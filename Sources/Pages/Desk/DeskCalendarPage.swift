package import Domain

/// The yearly calendar of a territory at the desk: its draft month by month, and whether every norm is met.
package struct DeskCalendarPage: Page {
    /// What is shown, as it was read.
    package struct Content: Sendable {
        package let scope: CalendarScope
        /// The calendar of the region; `nil` where the register has none.
        package let calendar: MeetingCalendar?
        /// Meetings of the register in the territory and year.
        package let standing: [Meeting]
        package let draft: DraftedCalendar?
        /// Of the meetings of the register, and after them those of the draft.
        package let check: CalendarCheck
        /// The trips of deputies beside the draft; none without a draft.
        package let trips: TripPlan

        package init(
            scope: CalendarScope, calendar: MeetingCalendar?, standing: [Meeting], draft: DraftedCalendar?, check: CalendarCheck,
            trips: TripPlan = .none
        ) {
            self.scope = scope
            self.calendar = calendar
            self.standing = standing
            self.draft = draft
            self.check = check
            self.trips = trips
        }

        /// The list that was checked.
        package var meetings: [Meeting] { standing + (draft?.rows.map(\.meeting) ?? []) }

        /// The row of the draft at a position of that list; `nil` for a meeting of the register.
        package func row(at position: Int) -> DraftedCalendar.Row? {
            position < standing.count ? nil : draft?.rows[position - standing.count]
        }

        /// What must be put right before the draft becomes the calendar: what is wrong with its meetings, and norms for which there is room.
        package var obstacles: [CalendarCheck.Finding] {
            check.findings.filter { finding in
                if case .gap(let gap) = finding { return gap.why == .missing }
                return finding.meetings.contains { $0 >= standing.count }
            }
        }
    }

    struct Tab: Sendable {
        let text: String
        let count: String
        let url: String
        let isCurrent: Bool
    }

    struct Finding: Sendable {
        let text: String
        /// Where it is put right.
        let url: String?
    }

    struct Findings: Sendable {
        let list: [Finding]
        /// That there are more.
        let more: String?
    }

    struct Row: Sendable {
        let day: String
        let datetime: String
        let time: String
        let akim: String
        let placeName: String
        let venue: LocalText
        let badge: StatusBadge
        /// To the form of a drafted meeting, or to the meeting of the register.
        let url: String
        let what: String
        let label: String
    }

    struct Proof: Sendable {
        /// How many meetings the law asks for, where nothing is drafted yet.
        let asked: String?
        /// Whether what is there meets the norms; `nil` where nothing is drafted yet and something is missing.
        let badge: StatusBadge?
        let order: String?
        let findings: Findings?
        /// The same, folded away: what is missing before anything is drafted is no mistake.
        let folded: Findings?
    }

    /// The trips of the deputies of one akim.
    struct Trips: Sendable {
        struct Row: Sendable {
            let day: String
            let datetime: String
            let deputy: String
            let placeName: String
        }

        let id: String
        let title: String
        let badge: StatusBadge
        let lead: String
        /// That the register names no deputies.
        let unnamed: String?
        let findings: Findings?
        let rows: [Row]
    }

    struct Filter: Sendable {
        let action: String
        let month: String
        let field: FormField
    }

    struct Months: Sendable {
        let heading: String
        let tabs: [Tab]
        let rows: [Row]
        let nothing: String?
        let pagination: Pagination?
    }

    /// Meetings on a page of a month, and the most findings that are told one by one.
    private static let (rowsOnPage, mostFindings) = (40, 30)

    package static let template = "desk/calendar"
    package let frame: DeskFrame
    package let t: [String: String]
    let formToken: String
    let title: String
    let placeName: String
    let earlier: Link?
    let later: Link?
    let errors: DeskErrors?
    let facts: [DeskFact]
    let proofTitle: String
    let proof: Proof
    let trips: [Trips]
    let tripsTable: Link?
    let lead: String?
    let make: DeskForm?
    let filter: Filter?
    let months: Months?
    /// To approve the draft and to throw it away.
    let acts: [DeskAct]
    let hasActs: Bool
    let notApprove: String?
    let table: Link?
    /// Where the agreement, approval and submission are recorded; of a region alone.
    let steps: Link?
    let readOnly: String?

    /// - Parameters:
    ///   - part: which month and which akims are shown.
    ///   - refused: the act that was refused, with what was typed.
    package init(
        _ content: Content, part: DeskPath.CalendarPart = DeskPath.CalendarPart(),
        refused: (act: DeskPath.CalendarAct, form: RefusedForm)? = nil, visit: DeskVisit, in context: PageContext
    ) {
        let (words, scope) = (context.words, content.scope)
        let (place, year, draft) = (scope.territory, scope.year, content.draft)
        let may = visit.staff.may(.draftCalendar)
        title = words(.deskCalendarTitle, ["year": String(year)])
        placeName = context.name(place)
        func link(_ year: Int) -> Link? {
            (2022...context.today.year + 1).contains(year)
                ? Link(words(.calendarYear, ["year": String(year)]), DeskPath.calendar(place, year).text) : nil
        }
        (earlier, later) = (link(year - 1), link(year + 1))
        facts = DeskCalendarPage.facts(content, in: context)
        let messages = CalendarCheckMessages(scope, content.meetings, in: context)
        proofTitle = words(draft == nil ? .deskCalendarProof : .deskCalendarDraftProof)
        proof = DeskCalendarPage.proof(content, messages, may: may, in: context)

        trips = DeskCalendarPage.trips(content.trips, in: context)
        tripsTable =
            content.trips.count == 0 ? nil : Link(words(.tripsTable), DeskPath.calendarTrips(place, year).text)
        let isMissing = content.check.gaps.contains { $0.why == .missing }
        let knows = scope.knowsDaysOff
        let isOpen = isMissing || content.check.normCount == 0
        lead =
            draft != nil
            ? nil : !knows ? words(.deskCalendarNoDaysOff, ["year": String(year)]) : isOpen ? words(.deskCalendarLead) : nil
        make =
            may && knows && isMissing
            ? DeskForm(
                to: .calendarAct(place, year, .draft),
                button: draft == nil ? words(.deskCalendarDraft, ["year": String(year)]) : words(.deskCalendarFill),
                isQuiet: draft != nil) : nil
        let reason = DeskCalendarPage.notApproved(content, in: context)
        let approval = DeskCalendarPage.approval(content, refused: refused, in: context)
        let approve = DeskAct(
            id: "act-approve", title: words(.deskCalendarApprove), isOpen: refused?.act == .approve, form: approval)
        let discard = DeskAct(
            id: "act-discard", title: words(.deskCalendarDiscard), isOpen: refused?.act == .discard,
            form: DeskForm(
                to: .calendarAct(place, year, .discard), lead: words(.deskCalendarDiscardLead),
                button: words(.deskCalendarDiscard), isQuiet: true))
        acts = draft == nil || !may ? [] : reason == nil ? [approve, discard] : [discard]
        hasActs = !acts.isEmpty
        notApprove = draft == nil || !may ? nil : reason
        table = draft == nil ? nil : Link(words(.deskCalendarTable), DeskPath.calendarFile(place, year).text)
        steps =
            context.gazetteer[place]?.office?.approvesCalendar ?? false
            ? Link(words(.deskCalendarSteps), DeskPath.calendarSteps(place, year).text) : nil
        readOnly = may ? nil : visit.readOnly(.draftCalendar, words)
        errors = DeskForm.errors(
            acts.count > 1 ? approval.fields : [], refusal: refused?.form.refusalText(words),
            at: acts.first.map { "#\($0.id)" } ?? "#main", words: words)
        filter = DeskCalendarPage.filter(content, part, in: context)
        months = DeskCalendarPage.months(content, part, may: may, in: context)
        formToken = visit.formToken
        t = words.plain
        frame = DeskFrame(context, title: title, visit: visit, section: .calendar)
    }

    private static func facts(_ content: Content, in context: PageContext) -> [DeskFact] {
        let (words, dates) = (context.words, context.dates)
        let (place, year) = (content.scope.territory, content.scope.year)
        let registered = content.standing.count { $0.kind == .calendar && !$0.isCancelled && content.scope.covers($0) }
        return [
            DeskFact(
                words(.calendarApproved), content.calendar?.approvedOn.map { dates.fullDay($0) } ?? words(.calendarNotApproved)),
            DeskFact(
                words(.deskCalendarRegistered), words(.calendarVersionCount, count: registered),
                context.url(.calendar(place, year: year))),
            content.draft.map {
                DeskFact(
                    words(.deskCalendarInDraft),
                    Typography.dotted([words(.calendarVersionCount, count: $0.rows.count), dates.fullDay($0.madeOn)]))
            },
        ].compactMap(\.self)
    }

    private static func proof(
        _ content: Content, _ messages: CalendarCheckMessages, may: Bool, in context: PageContext
    ) -> Proof {
        let check = content.check
        let findings = check.findings.prefix(mostFindings).map { finding in
            let row = finding.meetings.compactMap { content.row(at: $0) }.first
            return Finding(
                text: messages.text(finding),
                url: may ? row.map { DeskPath.draftMeeting(content.scope.territory, content.scope.year, $0.number).text } : nil)
        }
        let rest = check.findings.count - findings.count
        let list =
            findings.isEmpty
            ? nil : Findings(list: Array(findings), more: rest == 0 ? nil : context.words(.calendarFindingsMore, count: rest))
        let isOpen = content.draft == nil && !check.gaps.isEmpty
        let asked = check.askedMeetings
        return Proof(
            asked: isOpen
                ? context.words(
                    .deskCalendarAsked, count: asked.count,
                    ["year": String(content.scope.year), "met": context.numbers.whole(asked.planned)]) : nil,
            badge: isOpen ? nil : StatusBadge(check.gaps.isEmpty ? .done : .late, messages.proof(check)),
            order: isOpen && check.flaws.isEmpty ? nil : messages.order(check), findings: isOpen ? nil : list,
            folded: isOpen ? list : nil)
    }

    private static func trips(_ plan: TripPlan, in context: PageContext) -> [Trips] {
        let (words, messages) = (context.words, TripMessages(in: context))
        return plan.akims.map { akim in
            let code = akim.host.place.code
            let rest = akim.findings.count - mostFindings
            let told = akim.findings.prefix(mostFindings).map { Finding(text: messages.text($0, of: akim), url: nil) }
            return Trips(
                id: "trips-\(code)", title: words(.tripsTitle, ["place": context.name(code)]),
                badge: StatusBadge(akim.findings.isEmpty ? .done : .late, messages.proof(akim)),
                lead: words(.tripsLead, ["cites": akim.host.rule.cites.text(for: words.language)]),
                unnamed: akim.names.isEmpty ? words(.tripsUnnamed, ["deputies": context.numbers.whole(akim.deputies)]) : nil,
                findings: told.isEmpty
                    ? nil : Findings(list: told, more: rest > 0 ? words(.calendarFindingsMore, count: rest) : nil),
                rows: akim.trips.flatMap { trip in
                    zip(trip.days, trip.places).map { day, place in
                        Trips.Row(
                            day: context.dates.dayAndWeekday(day), datetime: day.iso,
                            deputy: messages.deputy(trip.deputy, of: akim), placeName: context.name(place))
                    }
                })
        }
    }

    private static func approval(
        _ content: Content, refused: (act: DeskPath.CalendarAct, form: RefusedForm)?, in context: PageContext
    ) -> DeskForm {
        let words = context.words
        let fields = DeskFields(
            "approve", refused: refused.flatMap { $0.act == .approve ? $0.form : nil }, words: words)
        let law = content.scope.law
        let asked = law.calendarConsent(on: context.today)
        var rows: [DeskForm.Row] = []
        if let asked {
            let label = words(asked == .agreed ? .deskConsentDayAgreed : .deskConsentDayNotified)
            rows = [
                fields.row(.date, "consent-day", label: label, isRequired: true),
                fields.row(
                    .text(longest: 500), "consent-evidence", label: words(.deskConsentEvidence),
                    hint: words(.deskAnnounceEvidenceHint), isOptional: true),
            ]
        }
        rows += [
            fields.pair(
                .text(longest: Meeting.longestText), "basis", label: words(.calendarBasis), hint: words(.deskCalendarBasisHint),
                value: content.calendar?.basis ?? Translated())
        ]
        if content.calendar?.approvedOn == nil {
            rows.append(
                fields.row(
                    .date, "day", label: words(.deskCalendarApprovedOn), value: context.today.iso, isRequired: true))
        }
        if content.calendar?.versions.isEmpty == false {
            rows.append(
                fields.pair(
                    .text(longest: Meeting.longestText), "reason", label: words(.deskCalendarReason),
                    hint: words(.deskBothLanguages)))
        }
        return DeskForm(
            asking: fields, to: .calendarAct(content.scope.territory, content.scope.year, .approve),
            lead: [words(.deskCalendarApproveLead), DeskCalendarStepsPage.law(law, on: context.today, words: words)]
                .compactMap(\.self).joined(separator: " "),
            rows: rows, button: words(.deskCalendarApprove))
    }

    /// Why the draft cannot become the calendar; `nil` where it can.
    private static func notApproved(_ content: Content, in context: PageContext) -> String? {
        let (words, place) = (context.words, content.scope.territory)
        guard context.gazetteer[place]?.office?.approvesCalendar ?? false else {
            let region = context.gazetteer.region(of: place)
            return region.map { words(.deskCalendarNotApprover, ["akim": context.akimInSentence(of: $0.code)]) }
                ?? words(.deskCalendarChooseRegion)
        }
        return content.obstacles.isEmpty ? nil : words(.deskCalendarNotProved)
    }

    /// The akims of which place are shown: all, or those of one just below.
    private static func filter(_ content: Content, _ part: DeskPath.CalendarPart, in context: PageContext) -> Filter? {
        let below = context.gazetteer.children(of: content.scope.territory).filter { $0.office != nil }
        guard below.count > 1, !content.meetings.isEmpty else { return nil }
        let chosen = part.within ?? content.scope.territory
        let choices =
            [FormField.Choice("", context.words(.deskCalendarAll), isChosen: chosen == content.scope.territory)]
            + below.map { FormField.Choice($0.code.code, context.name($0), isChosen: $0.code == chosen) }
        return Filter(
            action: DeskPath.calendar(content.scope.territory, content.scope.year).text, month: part.month.map(String.init) ?? "",
            field: FormField(.select(choices), name: "of", label: context.words(.deskCalendarOf)))
    }

    private static func months(
        _ content: Content, _ part: DeskPath.CalendarPart, may: Bool, in context: PageContext
    ) -> Months? {
        let (words, dates, scope) = (context.words, context.dates, content.scope)
        let within = part.within ?? scope.territory
        let shown = content.meetings.enumerated().filter { !$1.isCancelled && context.gazetteer.contains(within, $1.host) }
        guard !content.meetings.isEmpty else { return nil }
        var counts = [Int](repeating: 0, count: 13)
        for (_, meeting) in shown { counts[meeting.day.month] += 1 }
        let month = part.month ?? counts.firstIndex { $0 > 0 } ?? 1
        func path(_ month: Int, page: Int = 1) -> DeskPath {
            .calendar(scope.territory, scope.year, DeskPath.CalendarPart(month: month, within: part.within, page: page))
        }
        let days = (1...12).map { Day(year: scope.year, month: $0, day: 1) ?? scope.from }
        let tabs = days.map { day in
            Tab(
                text: dates.monthHeading(day), count: context.numbers.whole(counts[day.month]), url: path(day.month).text,
                isCurrent: day.month == month)
        }
        let inMonth = shown.filter { $1.day.month == month }.sorted {
            ($0.element.day, $0.element.time, $0.element.host) < ($1.element.day, $1.element.time, $1.element.host)
        }
        let wrong = Set(content.check.flaws.flatMap(\.meetings))
        let first = (part.page - 1) * rowsOnPage
        let rows = inMonth.dropFirst(first).prefix(rowsOnPage).map { position, meeting in
            row(meeting, content.row(at: position), isWrong: wrong.contains(position), scope, may: may, in: context)
        }
        return Months(
            heading: MeetingsPage.monthTitle(days[month - 1], in: context), tabs: tabs, rows: Array(rows),
            nothing: rows.isEmpty ? words(.deskCalendarMonthEmpty) : nil,
            pagination: Pagination(
                previous: part.page > 1 ? path(month, page: part.page - 1) : nil,
                next: inMonth.count > first + rowsOnPage ? path(month, page: part.page + 1) : nil, in: context))
    }

    private static func row(
        _ meeting: Meeting, _ drafted: DraftedCalendar.Row?, isWrong: Bool, _ scope: CalendarScope, may: Bool,
        in context: PageContext
    ) -> Row {
        let (words, dates) = (context.words, context.dates)
        // The heading names the year.
        let day = "\(meeting.day.dayOfMonth)\u{A0}\(dates.month(meeting.day)), \(dates.weekday(meeting.day))"
        let akim = context.akim(of: meeting.host)
        return Row(
            day: day, datetime: "\(meeting.day.iso)T\(meeting.time.text)", time: meeting.time.text, akim: akim,
            placeName: context.name(meeting.place), venue: context.text(meeting.venue),
            badge: isWrong
                ? StatusBadge(.late, words(.deskCalendarWrong))
                : drafted == nil
                    ? StatusBadge(.done, words(.deskCalendarRegistered)) : StatusBadge(.time, words(.deskCalendarNew)),
            url: drafted.map { DeskPath.draftMeeting(scope.territory, scope.year, $0.number).text }
                ?? DeskPath.meeting(meeting.id).text,
            what: words(drafted != nil && may ? .deskCalendarChange : .deskCalendarOpen),
            label: [day, meeting.time.text, akim].joined(separator: ", "))
    }
}
