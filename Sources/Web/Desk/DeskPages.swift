import Domain
import Pages
import Settings
import Storage

/// The pages of the desk, read for one person.
struct DeskPages: Sendable {
    let desk: Desk
    let visit: DeskVisit
    let context: PageContext

    /// Records of one kind that are looked through for what presses.
    private static let mostPressing = 20_000
    /// Days from today on within which what is due is shown.
    static let daysAhead = 21
    /// Meetings on a page of a list.
    private static let meetingRows = 30
    /// Items on a page of the week of control: each has nine particulars.
    private static let weekRows = 30
    /// Assignments of receptions on the first page of it.
    private static let weekAssignments = 15
    /// Items of a list of control as a file.
    private static let controlRows = 10_000
    /// Questions on a page of a list.
    private static let questionRows = 50

    var settings: LoadedSettings { desk.site.settings }
    var span: Gazetteer.Span? { settings.gazetteer.span(of: desk.staff.place) }
    var database: any Database { desk.site.database }

    /// The visit at a place: what a page offers there is what the roles that reach it allow.
    ///
    /// - Parameter subject: the record that the page is about, whose history it leads to.
    func visit(at place: KATO, about subject: JournalEntry.Subject? = nil) -> DeskVisit {
        visit.at(place, about: subject, in: settings.gazetteer)
    }

    /// The pages just after an act.
    func noticing(_ notice: DeskNotice) -> DeskPages {
        DeskPages(desk: desk, visit: visit.noticing(notice), context: context)
    }

    /// The pages after a refusal, which tell what a colleague did meanwhile.
    func telling(_ meanwhile: DeskMeanwhile?) -> DeskPages {
        DeskPages(desk: desk, visit: visit.telling(meanwhile), context: context)
    }

    var tables: DeskTables { DeskTables(desk: desk, visit: visit, context: context) }

    func html(_ page: some Page) throws -> String { try desk.site.library.html(page) }

    /// - Parameters:
    ///   - chosen: the numbers of questions chosen on a list, for a new problem question.
    ///   - problem: the number of a problem question for which a plan gets an item.
    func page(at path: DeskPath, chosen: [String], problem: String?) async throws -> String {
        switch path {
        case .today: try await today()
        case .pressing(let urgency, let page): try await today(only: (urgency, page))
        case .questions(let queue, let meeting, let after): try await questions(queue, of: meeting, after: after)
        case .newQuestion(let start): try await newQuestion(start)
        case .question(let number): try await question(number)
        case .templates(let page): try await templates(page: page)
        case .template(let id): try await template(id)
        case .redaction(let number): try await redaction(number)
        case .newProblem: try await newProblem(chosen)
        case .pool(let meeting, let page): try await pool(of: meeting, page: page)
        case .problem(let number, let page): try await self.problem(number, page: page, chosen: chosen)
        case .meetings: try await meetings()
        case .meetingsAfter(let id): try await meetings(after: id)
        case .meetingsBefore(let id): try await meetings(before: id)
        case .newMeeting: try await newMeeting()
        case .meeting(let id): try await meeting(id)
        case .meetingAct(let id, let act) where path.page == path: try await self.act(act, of: id)
        case .eventAct(let id, let act) where path.page == path: try await self.act(act, of: id)
        case .openQuestions(let id, let page): try await openQuestions(of: id, page: page)
        case .openQuestion(let id, let number): try await openQuestion(number, of: id)
        case .plan(let id, let page): try await plan(id, page: page, typed: problem.map { [.problem: $0] } ?? [:])
        case .planRows(let id, let page): try await planRows(id, page: page)
        case .item(let plan, let item, let page): try await self.item(plan, item, page: page)
        case .officials(let place, let page): try await officials(of: place, page: page)
        case .newOfficial(let place, let post): try await newOfficial(at: place, post)
        case .official(let id): try await official(id)
        case .mail: try await mail()
        case .translations(let list, let page): try await translations(list, page: page)
        case .translation(let kind, let key): try await translation(kind, key: key)
        case .history(let subject, let page): try await history(subject, page: page)
        case .historyEntry(let subject, let sequence, let page):
            try await historyEntry(subject, sequence: sequence, page: page)
        case .executors(let after): try await executors(after: after)
        case .control(let week, let after, let within): try await control(week, after: after, within: within)
        case .controlSummary(let period): try await controlSummary(period)
        case .progress(let period): try await progress(period)
        case .tables: try tables.list()
        case .table(let table, let meeting): try tables.page(table, meeting: meeting)
        case .calendar(let place, let year, let part): try await calendar(place, year, part: part)
        case .calendarSteps(let place, let year): try await calendarSteps(place, year)
        case .draftMeeting(let place, let year, let number): try await draftMeeting(place, year, number)
        case .receptions(let part): try await receptions(part)
        case .newReception(let meeting): try await newReception(after: meeting)
        case .reception(let id, let page): try await reception(id, page: page)
        case .assignment(let reception, let id, let page): try await assignment(id, of: reception, page: page)
        case .receptionSheet(let id, let page): try await receptionSheet(id, page: page)
        case .events(let kind, let part): try await events(kind, part)
        case .newEvent(let stops): try await newEvent(stops: stops)
        case .event(let id): try await event(id)
        case .eventSchedule(let kind, let quarter, let page): try await eventSchedule(kind, quarter, page: page)
        case .account: try await account()
        case .accountCodes: try await accountCodes()
        case .staff(let page): try await staffList(page: page)
        case .staffMember(let id): try await staffMember(id)
        case .signIn, .signOut, .language, .questionAct, .problemAct, .meetingAct, .planAct, .itemAct, .correctProgress,
            .calendarAct,
            .calendarStep, .calendarFile, .calendarTrips, .draftMeetingAct, .receptionAct, .assignmentAct, .cancelBooking,
            .eventAct,
            .officialAct, .tableFile,
            .controlFile, .signInCode, .welcome, .accountAct, .inviteStaff, .staffAct, .removeTemplate:
            throw RequestRefusal.notAllowed
        }
    }

    /// The file at an address, under its name; `nil` where a page stands.
    func file(at path: DeskPath) async throws -> (name: String, made: PublicSite.Made)? {
        switch path {
        case .calendarFile(let place, let year): ("\(place)-\(year).csv", .csv(try await calendarFile(place, year)))
        case .calendarTrips(let place, let year):
            ("\(place)-\(year)-trips.csv", .csv(try await calendarTrips(place, year)))
        case .controlFile(let week, let within):
            ("control-\(week.iso).csv", .csv(try await controlFile(week, within: within)))
        case .tableFile(let file, let kind):
            ("\(file.name).\(kind.rawValue)", try await DeskTableFiles(desk: desk).made(file, as: kind))
        default: nil
        }
    }

    private func today(only: (urgency: DeskPath.Urgency, page: Int)? = nil) async throws -> String {
        try html(try await todayPage(only: only, mailTrouble: try await mailTrouble()))
    }

    /// What waits for the person today.
    func todayPage(
        only: (urgency: DeskPath.Urgency, page: Int)? = nil, mailTrouble: MailTrouble? = nil
    ) async throws -> DeskTodayPage {
        let (span, today, settings, staff, most) = (span, desk.today, settings, desk.staff, DeskPages.mostPressing)
        let soon = today.adding(days: DeskPages.daysAhead)
        // What no role of the person can act on is nobody's work list.
        let looksOn = staff.onlyLooksOn
        let acts = looksOn || staff.may(.recordExecution) || staff.may(.decideControl)
        // Kept for the whole territory until something changes: reckoned for each reader, it would take seconds.
        let duties = try await PublicSite(desk.site).allDuties(within: staff.place, today: today)
        let found = try await database.read { connection in
            let (meetings, receptions) = (MeetingStore(connection), ReceptionStore(connection))
            let items = acts ? try ActionPlanStore(connection).openItems(within: span, dueBy: soon, limit: most) : []
            let questions = try DeskPages.pressingQuestions(
                within: span, for: staff, today: today, settings, limit: most, connection)
            let assignments = try DeskPages.pressing(
                within: span, for: staff, today: today, settings, limit: most, connection)
            let listed =
                !staff.may(.runReception) && !looksOn
                ? []
                : try receptions.awaitingProtocol(within: span, today: today, limit: most)
                    + receptions.list(within: span, from: today, limit: most).filter { $0.day <= today.adding(days: 7) }
            return (
                questions: questions, assignments: assignments,
                receptions: listed.map { (reception: $0, list: PublicSite.list(of: $0, settings)) },
                unfinished: only == nil || only?.urgency == .drafts
                    ? try DeskPages.unfinished(for: staff, within: span, isWhole: only != nil, connection) : DeskUnfinished(),
                events: !staff.may(.runEvent) && !looksOn
                    ? []
                    : try EventStore(connection).list(
                        EventFilter(hosts: span, standing: .planned, endsBy: today.adding(days: -1)), limit: most),
                counts: try QuestionStore(connection).counts(within: span),
                items: items.filter { $0.item.trafficLight(on: today, calendar: settings.calendar) != .green },
                requests: acts ? try ActionPlanStore(connection).awaitingDecision(within: span, limit: most) : [],
                meetings: !staff.may(.runMeeting) && !staff.may(.publishPlan) && !looksOn
                    ? []
                    : try meetings.awaitingReport(within: span, today: today, limit: most)
                        + (try meetings.awaitingAnnouncement(
                            within: span, today: today, through: today.adding(days: 30), limit: 20))
            )
        }
        return DeskTodayPage(
            only: only, counts: found.counts, duties: DeskPages.open(duties, for: staff, by: soon),
            items: found.items.map { ($0.item, $0.plan, $0.place) },
            requests: found.requests.map { ($0.item, $0.plan, $0.place) }, questions: found.questions,
            assignments: found.assignments,
            receptions: found.receptions,
            events: found.events, meetings: found.meetings, unfinished: found.unfinished, mailTrouble: mailTrouble,
            visit: visit, in: context)
    }

    /// Questions to be registered or answered whose term is near or past, of what a person may do: those that wait longest.
    private static func pressingQuestions(
        within span: Gazetteer.Span?, for staff: StaffMember, today: Day, _ settings: LoadedSettings, limit: Int,
        _ connection: any SQLConnection
    ) throws -> [(question: Question, term: QuestionTerm)] {
        let store = QuestionStore(connection)
        let waiting =
            (staff.may(.register) ? try store.list(.received, within: span, limit: limit) : [])
            + (staff.may(.answer) ? try store.list(.open, within: span, limit: limit) : [])
        return waiting.compactMap { question in
            QuestionTerm.running(
                for: question, law: settings.law, gazetteer: settings.gazetteer, calendar: settings.calendar, today: today
            ).first { [.registration, .answer].contains($0.reckoning.rule.fulfilment) && $0.standing != .upcoming }
                .map { (question: question, term: $0) }
        }
    }

    /// What waits without a day, of what a person may do.
    ///
    /// - Parameter isWhole: whether every draft is read, and not the first ones with how many there are.
    private static func unfinished(
        for staff: StaffMember, within span: Gazetteer.Span?, isWhole: Bool, _ connection: any SQLConnection
    ) throws -> DeskUnfinished {
        let most = DeskUnfinished.most
        var unfinished = DeskUnfinished()
        if staff.may(.moderate) {
            unfinished.moderation = try QuestionStore(connection).list(.moderation, within: span, limit: most)
        }
        if staff.may(.formProblem) {
            unfinished.referrals = try ProblemStore(connection).sentUp(within: span, limit: most)
        }
        if staff.may(.writePlan) || staff.may(.publishPlan) {
            let plans = ActionPlanStore(connection)
            unfinished.plans = try plans.drafts(within: span, limit: isWhole ? mostPressing : most)
            unfinished.furtherPlans = isWhole ? 0 : try plans.draftCount(within: span) - unfinished.plans.count
        }
        unfinished.translations = try DeskPages.untranslated(within: span, for: staff, limit: DeskUnfinished.few, connection)
        if staff.may(.draftCalendar) {
            unfinished.calendars = try CalendarDraftStore(connection).list(within: span, limit: most)
        }
        return unfinished
    }

    /// What is done at the desk to meet a duty.
    private static func acts(on duty: Duty) -> [StaffMember.Act] {
        switch duty.subject {
        case .meeting: [.runMeeting, .publishPlan, .writePlan]
        case .event: [.runEvent]
        case .calendar: [.draftCalendar, .runMeeting]
        case .progress: [.publishPlan, .recordExecution]
        case .control: [.recordExecution]
        }
    }

    /// Duties that are not met, of what a person may do: late ones, and those due by a day.
    private static func open(_ duties: [Duty], for staff: StaffMember, by day: Day) -> [Duty] {
        let open = duties.filter { duty in
            duty.met == nil && duty.due <= day
                && (staff.onlyLooksOn || acts(on: duty).contains { staff.may($0) })
        }
        return open.sorted { ($0.due, $0.rule.id, $0.place) < ($1.due, $1.rule.id, $1.place) }
    }

    private func questions(_ queue: QuestionQueue, of meeting: Meeting.ID?, after: Question.Number?) async throws -> String {
        let (span, rows) = (span, DeskPages.questionRows)
        let found = try await database.read { connection in
            let store = QuestionStore(connection)
            let questions = try store.list(queue, within: span, meeting: meeting, after: after, limit: rows + 1)
            let meetings = MeetingStore(connection)
            return (
                questions: questions, counts: try store.counts(within: span, meeting: meeting),
                meetings: try meetings.find(Set(questions.compactMap(\.meeting))),
                meeting: try meeting.flatMap { try meetings.find($0) }
            )
        }
        let page = Array(found.questions.prefix(rows))
        return try html(
            DeskQuestionsPage(
                queue: queue, questions: page, counts: found.counts, meetings: found.meetings, law: settings.law,
                meeting: found.meeting, isFirst: after == nil, next: found.questions.count > rows ? page.last?.number : nil,
                visit: visit, in: context))
    }

    /// The next question that waits where this one does, or waited: the oldest after it, else the oldest of all.
    private static func next(after question: Question, within span: Gazetteer.Span?, _ store: QuestionStore) throws
        -> Question.Number?
    {
        let queue = DeskQuestionPage.queue(of: question)
        for list in queue == .received ? [QuestionQueue.received, .moderation, .open] : [queue, .moderation, .open] {
            let after = try store.list(list, within: span, after: question.number, limit: 1)
            let all = after.isEmpty ? try store.list(list, within: span, limit: 1) : after
            if let found = all.first, found.id != question.id { return found.number }
        }
        return nil
    }

    /// - Parameter prepared: said where the form was filled by another step and nothing was refused.
    func question(
        _ number: Question.Number, refused: (act: DeskPath.QuestionAct, form: RefusedForm)? = nil, prepared: Phrase? = nil
    ) async throws -> String {
        let (desk, span, lexicon) = (desk, span, settings.lexicon)
        let found = try await database.read { connection in
            let store = QuestionStore(connection)
            guard let question = try store.find(number) else { throw StoreError.notFound }
            try desk.require(.read, at: question.place)
            let near =
                try question.meeting.map { try store.list(of: $0, limit: 300) }
                ?? store.list(.open, within: desk.site.settings.gazetteer.span(of: question.place), limit: 300)
            return (
                question: question, contact: try store.contact(of: question.id), steps: try store.steps(of: question.id),
                meeting: try question.meeting.flatMap { try MeetingStore(connection).find($0) },
                problem: try question.problem.flatMap { try ProblemStore(connection).find($0) },
                similar: Likeness(
                    [question] + near.filter { $0.id != question.id && $0.problem == nil && $0.answer == nil }, lexicon: lexicon,
                    gazetteer: desk.site.settings.gazetteer
                ).similar(to: question, limit: 5),
                next: try DeskPages.next(after: question, within: span, store),
                stale: try TranslationStore(connection).stale(of: .question(number))
            )
        }
        let templates = try await usableTemplates()
        // To where questions go most: the levels above, and the districts beside.
        let above = settings.gazetteer.ancestors(of: found.question.place).filter { $0.office != nil }
        return try html(
            DeskQuestionPage(
                found.question, contact: desk.may(.seeContacts, at: found.question.place) ? found.contact : nil,
                steps: found.steps,
                meeting: found.meeting,
                problem: found.problem, similar: found.similar, forwardPlaces: above,
                forwardNames: ForwardPlaces(gazetteer: settings.gazetteer, home: desk.staff.place)
                    .names(for: found.question.place, in: context.language),
                next: found.next, law: settings.law, mark: redactionMark(of: found.question), templates: templates,
                stale: found.stale, refused: refused, prepared: prepared,
                visit: visit(at: found.question.place, about: .question(number)),
                in: context))
    }

    /// Both lists from their beginnings, or a further page of one.
    private func meetings(after: Meeting.ID? = nil, before: Meeting.ID? = nil) async throws -> String {
        let (span, desk, settings, rows) = (span, desk, settings, DeskPages.meetingRows)
        let today = desk.today
        let found = try await database.read { connection in
            let store = MeetingStore(connection)
            func part(_ direction: Direction, after id: Meeting.ID?) throws -> [Meeting] {
                let cursor = try id.flatMap { try store.find($0) }.map { MeetingStore.Cursor($0) }
                return try store.hosted(within: span, from: today, direction: direction, after: cursor, limit: rows + 1)
            }
            let coming = before == nil ? try part(.ascending, after: after) : []
            let past = after == nil ? try part(.descending, after: before) : []
            let meetings = Array(coming.prefix(rows) + past.prefix(rows))
            let plans = try ActionPlanStore(connection).find(meetings: meetings.map(\.id))
            let entries = meetings.map { meeting in
                DeskMeetingsPage.Entry(
                    meeting: meeting,
                    duties: PublicSite.duties(about: meeting, planPublishedOn: plans[meeting.id]?.publishedOn, settings, today),
                    plan: plans[meeting.id], hasBegun: (try? desk.requireBegun(meeting)) != nil)
            }
            return (entries: entries, hasMoreComing: coming.count > rows, hasMorePast: past.count > rows)
        }
        return try html(
            DeskMeetingsPage(
                found.entries, isWhole: after == nil && before == nil, hasMoreComing: found.hasMoreComing,
                hasMorePast: found.hasMorePast, visit: visit, in: context))
    }

    /// - Parameter refused: the act that was refused; the page is its own where it has one.
    func meeting(_ id: Meeting.ID, refused: (act: DeskPath.MeetingAct, form: RefusedForm)? = nil) async throws -> String {
        let (desk, settings, today) = (desk, settings, desk.today)
        if let refused {
            let meeting = try await database.read { try MeetingStore($0).find(id) }.orNotFound()
            if refused.act.hasOwnPage(of: meeting, on: today) {
                return try await act(refused.act, of: id, refused: refused.form)
            }
        }
        let found = try await database.read { connection in
            let package = try PublishPackage.read(id, connection)
            try desk.require(.read, at: package.meeting.host)
            return (
                package: package, moves: try MeetingStore(connection).moves(of: id),
                minutes: try MeetingStore(connection).minutes(of: id),
                duties: PublicSite.duties(
                    about: package.meeting, planPublishedOn: package.plan?.publishedOn, settings, today),
                questions: try QuestionStore(connection).counts(of: id)
            )
        }
        return try html(
            DeskMeetingPage(
                found.package, movedLast: found.moves.last, minutes: found.minutes, duties: found.duties,
                questions: found.questions, refused: refused,
                visit: visit(at: found.package.meeting.host, about: .meeting(id)), in: context))
    }

    /// The form of an act on a meeting that has a page of its own.
    func act(_ act: DeskPath.MeetingAct, of id: Meeting.ID, refused: RefusedForm? = nil) async throws -> String {
        let (desk, settings, today) = (desk, settings, desk.today)
        let found = try await database.read { connection in
            let store = MeetingStore(connection)
            let meeting = try store.find(id).orNotFound()
            try desk.require(.runMeeting, at: meeting.host)
            return (
                meeting: meeting, moves: try store.moves(of: id), minutes: try store.minutes(of: id),
                duties: PublicSite.duties(
                    about: meeting, planPublishedOn: try ActionPlanStore(connection).find(meeting: id)?.publishedOn, settings,
                    today)
            )
        }
        return try html(
            DeskActPage(
                act, of: found.meeting, movedLast: found.moves.last, minutes: found.minutes, duties: found.duties,
                refused: refused,
                visit: visit(at: found.meeting.host, about: .meeting(id)), in: context))
    }

    func plan(
        _ id: ActionPlan.ID, page: Int = 1, typed: [PlanItemDraft.Field: String] = [:],
        flaws: [PlanItemDraft.Field: PlanItemDraft.Flaw] = [:],
        refusal: ActionPlanRefusal? = nil, formRefusal: Phrase? = nil, leaveIn: String? = nil, seen: String? = nil,
        takenBack: PlanItem? = nil
    ) async throws -> String {
        let (desk, settings, today) = (desk, settings, desk.today)
        let found = try await database.read { connection in
            guard let plan = try ActionPlanStore(connection).find(id),
                let meeting = try MeetingStore(connection).find(plan.meeting)
            else {
                throw StoreError.notFound
            }
            try desk.require(.read, at: plan.place)
            let duty = PublicSite.duties(about: meeting, planPublishedOn: plan.publishedOn, settings, today).first {
                $0.rule.fulfilment == .resultsAndPlan
            }
            return (
                plan: plan, meeting: meeting, duty: duty,
                typed: try takenBack.map { item in
                    try DeskPages.typed(item, problem: item.problem.flatMap { try ProblemStore(connection).find($0) })
                } ?? typed,
                problems: try DeskPages.problems(for: plan, within: desk.site.settings.gazetteer.span(of: plan.place), connection)
            )
        }
        return try html(
            DeskPlanPage(
                found.plan, page: page, meeting: found.meeting, problems: found.problems, typed: found.typed, flaws: flaws,
                refusal: refusal,
                formRefusal: formRefusal, leaveIn: leaveIn, seen: seen?.nonEmpty, duty: found.duty,
                far: today.adding(days: settings.office.farDeadlineDays),
                visit: visit(at: found.plan.place, about: .plan(id)),
                in: context))
    }

    /// The form of a meeting off the calendar.
    func newMeeting(refused: RefusedForm? = nil) async throws -> String {
        try desk.require(.runMeeting, at: desk.staff.place)
        let places = settings.gazetteer.places(within: desk.staff.place)
        return try html(
            DeskNewMeetingPage(
                hosts: places.lazy.filter { $0.office != nil }.prefix(DeskPages.names).map { context.name($0) },
                places: places.prefix(DeskPages.names).map { context.name($0) }, refused: refused, visit: visit, in: context))
    }

    /// The items of a draft in one table.
    func planRows(_ id: ActionPlan.ID, page: Int, refused: RefusedForm? = nil) async throws -> String {
        let desk = desk
        let found = try await database.read { connection in
            let plan = try ActionPlanStore(connection).find(id).orNotFound()
            let meeting = try MeetingStore(connection).find(plan.meeting).orNotFound()
            try desk.require(.writePlan, at: plan.place)
            return (
                plan: plan, meeting: meeting,
                problems: try DeskPages.problems(for: plan, within: desk.site.settings.gazetteer.span(of: plan.place), connection)
            )
        }
        guard found.plan.standing == .draft else {
            return try await plan(id, refusal: .alreadyPublished)
        }
        return try html(
            DeskPlanRowsPage(
                found.plan, page: page, meeting: found.meeting, problems: found.problems, refused: refused,
                visit: visit(at: found.plan.place), in: context))
    }

    /// Problem questions that items of a plan may be for: all of its meeting, and of its place those that stand in no plan yet.
    private static func problems(for plan: ActionPlan, within span: Gazetteer.Span?, _ connection: any SQLConnection) throws
        -> [Problem]
    {
        let (store, plans) = (ProblemStore(connection), ActionPlanStore(connection))
        let own = try store.list(meeting: plan.meeting, limit: 500).filter { $0.closing == nil }
        guard plan.standing == .draft else { return own }
        let others = try store.list(within: span, isOpen: true, limit: 100).filter { $0.meeting != plan.meeting }
        let planned = try plans.items(of: others.map(\.id))
        return own + others.filter { planned[$0.id] == nil }
    }

    /// An item as it would be typed anew.
    private static func typed(_ item: PlanItem, problem: Problem?) -> [PlanItemDraft.Field: String] {
        [
            .actionKk: item.action.kk ?? "", .actionRu: item.action.ru ?? "", .leadKk: item.lead.kk ?? "",
            .leadRu: item.lead.ru ?? "", .coExecutorsKk: item.coExecutors.kk ?? "", .coExecutorsRu: item.coExecutors.ru ?? "",
            .deadline: item.deadline.iso, .moneyNeeded: item.moneyNeeded.map { String($0.amount) } ?? "",
            .moneySourceKk: item.moneySource.kk ?? "", .moneySourceRu: item.moneySource.ru ?? "",
            .problem: problem?.number.text ?? "",
        ]
    }

    func item(
        _ plan: ActionPlan.ID, _ item: PlanItem.ID, page: Int = 1,
        refused: (act: DeskPath.ItemAct, form: RefusedForm)? = nil
    ) async throws -> String {
        let desk = desk
        let found = try await database.read { connection in
            guard let plan = try ActionPlanStore(connection).find(plan), let item = plan.items.first(where: { $0.id == item })
            else {
                throw StoreError.notFound
            }
            try desk.require(.read, at: plan.place)
            return (plan: plan, item: item, problem: try item.problem.flatMap { try ProblemStore(connection).find($0) })
        }
        return try html(
            DeskItemPage(
                found.item, of: found.plan, page: page, problem: found.problem, refused: refused,
                visit: visit(at: found.plan.place, about: .plan(plan)), in: context))
    }

    /// A page of what stood on control in a week, by deadline; of a part of the territory where one is chosen.
    private func control(_ week: Day, after: PlanItem.ID?, within part: KATO?) async throws -> String {
        let (rows, today) = (DeskPages.weekRows, desk.today)
        let chosen = try controlPart(part)
        let found = try await controlled(week, after: after, within: chosen, limit: rows + 1)
        let span = span
        let counts = try await database.read {
            try ActionPlanStore($0).onControlCounts(from: week, to: week.adding(days: 6), within: span, today: today)
        }
        let most = DeskPages.weekAssignments
        let assignments = after == nil ? try await assigned(week, within: chosen, limit: most + 1) : []
        return try html(
            DeskControlPage(
                week: week, entries: Array(found.prefix(rows)), assignments: Array(assignments.prefix(most)),
                hasMoreAssignments: assignments.count > most, counts: counts, within: chosen,
                isFirst: after == nil,
                next: found.count > rows ? found[rows - 1].item.id : nil, visit: visit, in: context))
    }

    /// The whole list as CSV.
    private func controlFile(_ week: Day, within part: KATO?) async throws -> String {
        DeskControlPage.csv(
            try await controlled(week, after: nil, within: try controlPart(part), limit: DeskPages.controlRows),
            assignments: try await assigned(week, within: try controlPart(part), limit: DeskPages.controlRows), week: week,
            in: context)
    }

    /// The assignments that stood on control in a week; none for those who may not read them.
    private func assigned(_ week: Day, within part: KATO?, limit: Int) async throws -> [DeskControlPage.Assigned] {
        guard desk.may(.runReception, at: part ?? desk.staff.place) else { return [] }
        let span = part.map { settings.gazetteer.span(of: $0) } ?? span
        return try await database.read { connection in
            let found = try AssignmentStore(connection).onControl(
                from: week, to: week.adding(days: 6), within: span, limit: limit)
            return try DeskPages.withReceptions(found, connection)
        }
    }

    /// A part of the territory of work; the whole where none is named.
    private func controlPart(_ part: KATO?) throws -> KATO? {
        guard let part, part != desk.staff.place else { return nil }
        try desk.require(.read, at: part)
        return part
    }

    private func controlled(
        _ week: Day, after: PlanItem.ID?, within part: KATO?, limit: Int
    ) async throws -> [DeskControlPage.Entry] {
        let span = part.map { settings.gazetteer.span(of: $0) } ?? span
        return try await database.read { connection in
            let store = ActionPlanStore(connection)
            let items = try store.onControl(
                from: week, to: week.adding(days: 6), within: span, after: try after.flatMap { try store.item($0) }, limit: limit)
            let meetings = try MeetingStore(connection).find(Set(items.map(\.meeting)))
            return items.map {
                DeskControlPage.Entry(item: $0.item, plan: $0.plan, place: $0.place, meeting: meetings[$0.meeting])
            }
        }
    }

    /// The summary of control of a quarter that has begun.
    func controlSummary(_ period: Period, refused: RefusedForm? = nil) async throws -> String {
        let found = try await PublicSite(desk.site).controlSummary(period, of: desk.staff.place)
        return try html(
            DeskControlSummaryPage(
                found.summary, handedOn: found.handedOn, duty: found.duty, refused: refused, visit: visit, in: context))
    }

    func progress(_ period: Period, refused: RefusedForm? = nil) async throws -> String {
        let place = desk.staff.place
        let found = try await PublicSite(desk.site).report(period, of: place)
        return try html(
            DeskProgressPage(
                period, place: place, report: found.live, published: found.published, duty: found.duty, refused: refused,
                visit: visit, in: context))
    }
}
