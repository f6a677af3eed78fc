package import Domain

/// The addresses of the desk, for staff only.
package enum DeskPath: Hashable, Sendable {
    case signIn, signOut
    /// Where the code is sent that follows the password.
    case signInCode
    /// Where a one-time link leads, with its secret.
    case welcome(String)
    /// One's own account.
    case account
    /// One-time codes are set up, confirmed and turned off.
    case accountCodes
    case accountAct(AccountAct)
    /// The accounts of the territory.
    case staff(page: Int = 1)
    case inviteStaff
    case staffMember(StaffMember.ID)
    case staffAct(StaffMember.ID, StaffAct)
    case today
    /// All that presses alike; pages from 1 on.
    case pressing(Urgency, page: Int = 1)
    /// A list; of one meeting alone where it is given, after the question with which the page before ended.
    case questions(Queue, meeting: Meeting.ID? = nil, after: Question.Number? = nil)
    /// The form by which a question is entered that came on paper, by telephone or in the hall.
    case newQuestion(QuestionStart = QuestionStart())
    case question(Question.Number)
    /// Where words are ticked that are taken out of a question.
    case redaction(Question.Number)
    case questionAct(Question.Number, QuestionAct)
    /// A page of the questions that wait for the pool, those that ask the same together; of one meeting alone where it is given.
    case pool(meeting: Meeting.ID? = nil, page: Int = 1)
    /// The templates of answers that a desk may use, with the form of a new one.
    case templates(page: Int = 1)
    case template(AnswerTemplate.ID)
    case removeTemplate(AnswerTemplate.ID)
    case newProblem
    /// A page of its questions, from 1 on.
    case problem(Problem.Number, page: Int = 1)
    case problemAct(Problem.Number, ProblemAct)
    case meetings
    /// Those to come after one of them, soonest first.
    case meetingsAfter(Meeting.ID)
    /// Those that have passed before one of them, the latest first.
    case meetingsBefore(Meeting.ID)
    /// The form of a meeting off the calendar.
    case newMeeting
    case meeting(Meeting.ID)
    case meetingAct(Meeting.ID, MeetingAct)
    /// A page of its items, from 1 on.
    case plan(ActionPlan.ID, page: Int = 1)
    case planAct(ActionPlan.ID, PlanAct)
    /// The items of a draft in one table; pages from 1 on.
    case planRows(ActionPlan.ID, page: Int = 1)
    /// A page of what was recorded of an item, from 1 on.
    case item(ActionPlan.ID, PlanItem.ID, page: Int = 1)
    case itemAct(ActionPlan.ID, PlanItem.ID, ItemAct)
    case receptions(DeskAgenda.Part = .whole)
    /// The form of new receptions; after a meeting where it is given.
    case newReception(after: Meeting.ID? = nil)
    /// A page of those booked, from 1 on; where none is asked for, the first with something to be done.
    case reception(Reception.ID, page: Int? = nil)
    /// The list of those booked, or the protocol, to be printed; sheets from 1 on.
    case receptionSheet(Reception.ID, page: Int = 1)
    case receptionAct(Reception.ID, ReceptionAct)
    case cancelBooking(Reception.ID, Booking.ID)
    /// What the journal tells of a record; pages from 1 on.
    case history(JournalEntry.Subject, page: Int = 1)
    /// One entry of it by its number in the journal, with all that changed; pages from 1.
    case historyEntry(JournalEntry.Subject, sequence: Int, page: Int = 1)
    /// What was ordered at a reception; a page of what was recorded of it, from 1 on.
    case assignment(Reception.ID, Assignment.ID, page: Int = 1)
    case assignmentAct(Reception.ID, Assignment.ID, ItemAct)
    /// Events to be reported, to come and past; of one kind where it is given.
    case events(kind: Event.Kind? = nil, DeskAgenda.Part = .whole)
    /// The form of a new event, with rows for so many stops.
    case newEvent(stops: Int = DeskPath.fewStops)
    case event(Event.ID)
    case eventAct(Event.ID, EventAct)
    /// All questions that were left open by a broadcast.
    case openQuestions(Event.ID, page: Int = 1)
    /// One question that was left open on the air, by its number, with what corrects it.
    case openQuestion(Event.ID, Int)
    /// The trips of one kind in a quarter, to be printed and approved.
    case eventSchedule(Event.Kind, Period, page: Int = 1)
    /// Who holds which post in an akimat, of the territory where none is named; a page of the akimats below without an akim.
    case officials(place: KATO? = nil, page: Int = 1)
    /// The form of an appointment, of a post where one is named.
    case newOfficial(place: KATO? = nil, post: Official.Post? = nil)
    case official(Official.ID)
    case officialAct(Official.ID, OfficialAct)
    /// Whether the person at the desk gets mail in the morning.
    case mail
    /// Public texts that lack an official language, or of which one fell behind: the first of each list, or a page of one.
    case translations(UntranslatedText.List? = nil, page: Int = 1)
    /// Where the language is written that a public text lacks.
    case translation(UntranslatedText.Kind, key: String)
    /// Where the executors of plans are written to.
    case executors(after: Int = 0)
    /// What stands on control in a week, which begins with a Monday; after the item with which the page before ended, of a part of the territory.
    case control(week: Day, after: PlanItem.ID? = nil, within: KATO? = nil)
    /// The same as CSV.
    case controlFile(week: Day, within: KATO? = nil)
    /// The summary of control of a quarter, and the act of handing it in.
    case controlSummary(Period)
    case progress(Period)
    /// A new version of what was published.
    case correctProgress(Period)
    /// The yearly calendar of a territory and its draft: a month of it, of the akims of one place, a page of many.
    case calendar(KATO, Int, CalendarPart = CalendarPart())
    case calendarAct(KATO, Int, CalendarAct)
    /// The steps by which the calendar of a region comes into force.
    case calendarSteps(KATO, Int)
    case calendarStep(KATO, Int, CalendarStepAct)
    /// The table of a draft, to be edited in a spreadsheet.
    case calendarFile(KATO, Int)
    /// The trips of deputies beside a draft, as a table.
    case calendarTrips(KATO, Int)
    /// A meeting of the draft, by the number of its row.
    case draftMeeting(KATO, Int, Int)
    case draftMeetingAct(KATO, Int, Int, DraftMeetingAct)
    /// The tables that are given out and taken in.
    case tables
    /// Where a table is taken in; a plan's, of the meeting given.
    case table(DeskTable, meeting: Meeting.ID? = nil)
    case tableFile(DeskTableFile, DeskTableFile.FileKind)
    case language(Language)

    package typealias Queue = QuestionQueue

    /// What waits for the desk, by how it presses. The names are those of their addresses.
    package enum Urgency: String, CaseIterable, Sendable {
        case late
        /// Of which something waits for a decision.
        case requests = "decisions"
        case today = "due-today"
        case week = "this-week"
        case later
        /// What was begun and is not finished, without a day.
        case drafts
    }

    /// What stands in the form of a new question at first: a pile of papers from one hall shares most of it.
    package struct QuestionStart: Hashable, Sendable {
        package var meeting: Meeting.ID?
        package var channel: Question.Channel?
        package var day: Day?
        package var time: TimeOfDay?
        package var language: Language?
        package var place: KATO?
        /// Whether a slip is wanted; `nil` before anyone said.
        package var slip: Bool?
        /// The one that was entered just before.
        package var last: Question.Number?

        package init(
            meeting: Meeting.ID? = nil, channel: Question.Channel? = nil, day: Day? = nil, time: TimeOfDay? = nil,
            language: Language? = nil, place: KATO? = nil, slip: Bool? = nil, last: Question.Number? = nil
        ) {
            self.meeting = meeting
            self.channel = channel
            self.day = day
            self.time = time
            self.language = language
            self.place = place
            self.slip = slip
            self.last = last
        }

        fileprivate init(_ query: [String: String]) {
            self.init(
                meeting: DeskPath.meeting(query), channel: query["channel"].flatMap { Question.Channel(rawValue: $0) },
                day: query["on"].flatMap { Day(iso: $0) }, time: query["at"].flatMap { Int($0) }.map { TimeOfDay(minutes: $0) },
                language: query["language"].flatMap { Language(rawValue: $0) }, place: query["place"].flatMap { KATO($0) },
                slip: query["slip"].map { $0 == "yes" }, last: query["last"].flatMap { Question.Number(text: $0) })
        }

        fileprivate var query: String {
            SitePath.query([
                ("meeting", meeting?.description ?? ""), ("channel", channel?.rawValue ?? ""), ("on", day?.iso ?? ""),
                ("at", time.map { String($0.minutes) } ?? ""), ("language", language?.rawValue ?? ""),
                ("place", place?.code ?? ""),
                ("slip", slip.map { $0 ? "yes" : "no" } ?? ""), ("last", last?.text ?? ""),
            ])
        }
    }

    package enum QuestionAct: String, CaseIterable, Sendable {
        case register, `return`, forward, publish, withhold, answer, exclude
    }

    package enum ProblemAct: String, CaseIterable, Sendable {
        case change, include
        case takeOut = "take-out"
        case merge, separate, withdraw, maslikhat
        case sendUp = "send-up"
        case note, decide
        case sendBack = "send-back"
    }

    package enum MeetingAct: String, CaseIterable, Sendable {
        case announce
        /// Records how it was held.
        case hold
        /// Writes the text of its results.
        case results
        /// Where the results were published besides.
        case places
        case minutes
        /// Publishes results, list and plan together.
        case package
        /// Publishes the results while the plan is still owed.
        case alone = "results-alone"
        case move
        /// Corrects why it was moved last.
        case moveReason = "move-reason"
        case cancel
        /// Corrects why it was called off.
        case reason
        /// Begins the action plan of the meeting.
        case plan

        /// Whether its form stands on a page of its own, so that the page of the meeting stays light: minutes, the reason of a move, and publications as soon as results may stand beside them.
        package func hasOwnPage(of meeting: Meeting, on today: Day) -> Bool {
            switch self {
            case .minutes, .places, .moveReason: true
            case .announce: meeting.day <= today
            default: false
            }
        }
    }

    package enum ReceptionAct: String, CaseIterable, Sendable {
        case book
        case handOver = "hand-over"
        case outcomes
        /// Corrects an outcome that is closed.
        case correct
        /// Orders that something is done.
        case assign
        case hold, move
        /// Corrects why it was moved last.
        case moveReason = "move-reason"
        case cancel
        /// Corrects why it was called off.
        case reason
    }

    package enum EventAct: String, CaseIterable, Sendable {
        case announce, hold, minutes
        /// A question that was left without an answer on the air.
        case leaveOpen = "leave-open"
        /// The answer to one of these.
        case answer
        /// Other words of one of these, and of its answer.
        case correctQuestion = "correct-question"
        /// Takes out one that was entered by mistake.
        case withdrawQuestion = "withdraw-question"
        /// The day on which a step of the preparation was done.
        case step
        case move
        /// Corrects why it was moved last.
        case moveReason = "move-reason"
        case cancel
        /// Corrects why it was called off.
        case reason
    }

    package enum OfficialAct: String, CaseIterable, Sendable {
        /// Another acts while the official is away.
        case acting
        case charge, leave, correct
    }

    /// What a person does with their own account.
    package enum AccountAct: String, CaseIterable, Sendable {
        case password
        /// Chooses the territory of work.
        case territory
        case end
        case endOthers = "end-others"
        case beginCodes = "begin-codes"
        case confirmCodes = "confirm-codes"
        case turnOffCodes = "turn-off-codes"
        case renewRecovery = "renew-recovery"

        /// Whether it is about one-time codes.
        var isAboutCodes: Bool { [.beginCodes, .confirmCodes, .turnOffCodes, .renewRecovery].contains(self) }
    }

    /// What an administrator does with an account.
    package enum StaffAct: String, CaseIterable, Sendable {
        case grant, withdraw, link, disable, enable
        case codesOff = "codes-off"
    }

    /// The stops that a new form of an event shows.
    package static let fewStops = 3

    package enum PlanAct: String, CaseIterable, Sendable { case add, publish }

    package enum ItemAct: String, CaseIterable, Sendable {
        /// Takes out an item of a draft, or an assignment that was typed wrongly.
        case remove
        case record, done
        case askExtension = "ask-extension"
        /// Takes back what was asked for and is not decided.
        case withdrawExtension = "withdraw-extension"
        case grantExtension = "grant-extension"
        case declineExtension = "decline-extension"
        /// Takes an item of a published plan off control.
        case offControl = "off-control"
        /// Adds the official language that was left out.
        case translate
    }

    /// Which meetings of a calendar are shown.
    package struct CalendarPart: Hashable, Sendable {
        /// 1…12; `nil` for the first with meetings.
        package var month: Int?
        /// Of the akims of this place and below; `nil` for all.
        package var within: KATO?
        /// From 1.
        package var page: Int

        package init(month: Int? = nil, within: KATO? = nil, page: Int = 1) {
            self.month = month
            self.within = within
            self.page = page
        }
    }

    package enum CalendarAct: String, CaseIterable, Sendable { case draft, approve, discard }

    package enum CalendarStepAct: String, CaseIterable, Sendable { case consent, approve, submit }

    package enum DraftMeetingAct: String, CaseIterable, Sendable { case change, remove }

    package var text: String {
        switch self {
        case .signIn: "/desk/sign-in/"
        case .signOut: "/desk/sign-out/"
        case .signInCode: "/desk/sign-in/code/"
        case .welcome(let token): "/desk/welcome/\(token)/"
        case .account: "/desk/account/"
        case .accountCodes: "/desk/account/codes/"
        case .accountAct(let act): "/desk/account/\(act.rawValue)/"
        case .staff(let page): "/desk/staff/" + DeskPath.query(page)
        case .inviteStaff: "/desk/staff/invite/"
        case .staffMember(let id): "/desk/staff/\(id)/"
        case .staffAct(let id, let act): "/desk/staff/\(id)/\(act.rawValue)/"
        case .today: "/desk/"
        case .pressing(let urgency, let page):
            "/desk/\(urgency.rawValue)/" + DeskPath.query(page)
        case .questions(let queue, let meeting, let after):
            "/desk/questions/"
                + SitePath.query([
                    ("queue", queue == .received ? "" : queue.rawValue), ("meeting", meeting?.description ?? ""),
                    ("after", after?.text ?? ""),
                ])
        case .newQuestion(let start): "/desk/questions/new/" + start.query
        case .question(let number): "/desk/questions/\(number.text)/"
        case .redaction(let number): "/desk/questions/\(number.text)/redact/"
        case .questionAct(let number, let act): "/desk/questions/\(number.text)/\(act.rawValue)/"
        case .pool(let meeting, let page):
            "/desk/pool/"
                + SitePath.query([("meeting", meeting?.description ?? ""), ("page", page > 1 ? String(page) : "")])
        case .templates(let page): "/desk/templates/" + DeskPath.query(page)
        case .template(let id): "/desk/templates/\(id)/"
        case .removeTemplate(let id): "/desk/templates/\(id)/remove/"
        case .newProblem: "/desk/problems/new/"
        case .problem(let number, let page): "/desk/problems/\(number.text)/" + DeskPath.query(page)
        case .problemAct(let number, let act): "/desk/problems/\(number.text)/\(act.rawValue)/"
        case .meetings: "/desk/meetings/"
        case .meetingsAfter(let id): "/desk/meetings/" + SitePath.query([("after", id.description)])
        case .meetingsBefore(let id): "/desk/meetings/" + SitePath.query([("before", id.description)])
        case .newMeeting: "/desk/meetings/new/"
        case .meeting(let id): "/desk/meetings/\(id)/"
        case .meetingAct(let id, let act): "/desk/meetings/\(id)/\(act.rawValue)/"
        case .plan(let id, let page): "/desk/plans/\(id)/" + DeskPath.query(page)
        case .planAct(let id, let act): "/desk/plans/\(id)/\(act.rawValue)/"
        case .planRows(let id, let page): "/desk/plans/\(id)/rows/" + DeskPath.query(page)
        case .item(let plan, let item, let page): "/desk/plans/\(plan)/items/\(item)/" + DeskPath.query(page)
        case .itemAct(let plan, let item, let act): "/desk/plans/\(plan)/items/\(item)/\(act.rawValue)/"
        case .receptions(let part): "/desk/receptions/" + SitePath.query(DeskPath.query(part))
        case .newReception(let meeting): "/desk/receptions/new/" + SitePath.query([("meeting", meeting?.description ?? "")])
        case .reception(let id, let page): "/desk/receptions/\(id)/" + SitePath.query([("page", page.map(String.init) ?? "")])
        case .receptionSheet(let id, let page): "/desk/receptions/\(id)/sheet/" + DeskPath.query(page)
        case .receptionAct(let id, let act): "/desk/receptions/\(id)/\(act.rawValue)/"
        case .cancelBooking(let id, let booking): "/desk/receptions/\(id)/bookings/\(booking)/cancel/"
        case .historyEntry(let subject, let sequence, let page):
            "/desk/history/\(subject.kind)/\(subject.id)/\(sequence)/"
                + DeskPath.query(page)
        case .history(let subject, let page): "/desk/history/\(subject.kind)/\(subject.id)/" + DeskPath.query(page)
        case .assignment(let id, let assignment, let page):
            "/desk/receptions/\(id)/assignments/\(assignment)/" + DeskPath.query(page)
        case .assignmentAct(let id, let assignment, let act):
            "/desk/receptions/\(id)/assignments/\(assignment)/\(act.rawValue)/"
        case .events(let kind, let part):
            "/desk/events/" + SitePath.query([("kind", kind?.rawValue ?? "")] + DeskPath.query(part))
        case .newEvent(let stops):
            "/desk/events/new/" + SitePath.query([("stops", stops == DeskPath.fewStops ? "" : String(stops))])
        case .event(let id): "/desk/events/\(id)/"
        case .eventAct(let id, let act): "/desk/events/\(id)/\(act.rawValue)/"
        case .openQuestions(let id, let page): "/desk/events/\(id)/questions/" + DeskPath.query(page)
        case .openQuestion(let id, let number): "/desk/events/\(id)/questions/\(number)/"
        case .eventSchedule(let kind, let quarter, let page):
            "/desk/events/schedules/\(kind.rawValue)/\(quarter.code)/" + DeskPath.query(page)
        case .officials(let place, let page):
            "/desk/officials/" + SitePath.query([("place", place?.code ?? ""), ("page", page > 1 ? String(page) : "")])
        case .newOfficial(let place, let post):
            "/desk/officials/new/" + SitePath.query([("place", place?.code ?? ""), ("post", post?.rawValue ?? "")])
        case .official(let id): "/desk/officials/\(id)/"
        case .officialAct(let id, let act): "/desk/officials/\(id)/\(act.rawValue)/"
        case .mail: "/desk/mail/"
        case .translations(let list, let page):
            "/desk/translations/" + SitePath.query([("of", list?.code ?? ""), ("page", page > 1 ? String(page) : "")])
        case .translation(let kind, let key): "/desk/translations/\(kind.rawValue)/\(key)/"
        case .executors(let after):
            "/desk/executors/" + SitePath.query([("after", after > 0 ? String(after) : "")])
        case .control(let week, let after, let within):
            "/desk/control/\(week.iso)/"
                + SitePath.query([("after", after?.description ?? ""), ("of", within?.code ?? "")])
        case .controlFile(let week, let within):
            "/desk/control/\(week.iso).csv" + SitePath.query([("of", within?.code ?? "")])
        case .controlSummary(let period): "/desk/control/\(period.code)/"
        case .progress(let period): "/desk/progress/\(period.code)/"
        case .correctProgress(let period): "/desk/progress/\(period.code)/correct/"
        case .calendar(let place, let year, let part):
            "/desk/calendars/\(place)/\(year)/"
                + SitePath.query([
                    ("month", part.month.map(String.init) ?? ""), ("of", part.within?.code ?? ""),
                    ("page", part.page > 1 ? String(part.page) : ""),
                ])
        case .calendarAct(let place, let year, let act): "/desk/calendars/\(place)/\(year)/\(act.rawValue)/"
        case .calendarSteps(let place, let year): "/desk/calendars/\(place)/\(year)/steps/"
        case .calendarStep(let place, let year, let act): "/desk/calendars/\(place)/\(year)/steps/\(act.rawValue)/"
        case .calendarFile(let place, let year): "/desk/calendars/\(place)/\(year)/table/"
        case .calendarTrips(let place, let year): "/desk/calendars/\(place)/\(year)/trips/"
        case .draftMeeting(let place, let year, let number): "/desk/calendars/\(place)/\(year)/meetings/\(number)/"
        case .draftMeetingAct(let place, let year, let number, let act):
            "/desk/calendars/\(place)/\(year)/meetings/\(number)/\(act.rawValue)/"
        case .tables: "/desk/tables/"
        case .table(let table, let meeting):
            "/desk/tables/\(table.rawValue)/" + SitePath.query([("meeting", meeting?.description ?? "")])
        case .tableFile(let file, let kind): "/desk/tables/\(file.name).\(kind.rawValue)"
        case .language(let language): "/desk/language/\(language.rawValue)/"
        }
    }

    /// Whether it is the address of a file, which ends without a slash.
    package var isFile: Bool {
        switch self {
        case .tableFile, .controlFile: true
        default: false
        }
    }

    /// The page on which an act stands; itself for a page.
    package var page: DeskPath {
        switch self {
        case .questionAct(let number, _): .question(number)
        case .problemAct(let number, _): .problem(number)
        case .meetingAct(_, .minutes), .meetingAct(_, .places), .meetingAct(_, .announce), .meetingAct(_, .moveReason),
            .eventAct(_, .minutes), .eventAct(_, .moveReason):
            self
        case .meetingAct(let id, _): .meeting(id)
        case .planAct(let id, _): .plan(id)
        case .itemAct(let plan, _, .remove): .plan(plan)
        case .itemAct(let plan, let item, _): .item(plan, item)
        case .removeTemplate(let id): .template(id)
        case .correctProgress(let period): .progress(period)
        case .calendarAct(let place, let year, _): .calendar(place, year)
        case .calendarStep(let place, let year, _): .calendarSteps(place, year)
        case .draftMeetingAct(let place, let year, let number, _): .draftMeeting(place, year, number)
        case .receptionAct(let id, _), .cancelBooking(let id, _), .assignmentAct(let id, _, .remove): .reception(id)
        case .assignmentAct(let id, let assignment, _): .assignment(id, assignment)
        case .eventAct(let id, _): .event(id)
        case .officialAct(let id, _): .official(id)
        case .signOut, .language: .today
        case .signInCode: .signIn
        case .accountAct(let act): act.isAboutCodes ? .accountCodes : .account
        case .inviteStaff: .staff()
        case .staffAct(let id, _): .staffMember(id)
        default: self
        }
    }

    /// Whether the register is worked on there, which only those see who may read it.
    package var isWork: Bool {
        switch self {
        case .signIn, .signInCode, .signOut, .welcome, .account, .accountCodes, .accountAct, .staff, .inviteStaff, .staffMember,
            .staffAct, .language, .mail:
            false
        // The history of an account is work on accounts.
        case .history(let subject, _), .historyEntry(let subject, _, _): subject.kind != JournalEntry.Subject.staffKind
        default: true
        }
    }

    /// Whether one comes there before the codes are set up that the office asks for.
    package var isForCodes: Bool {
        switch self {
        case .accountCodes, .signOut: true
        case .accountAct(let act): act == .beginCodes || act == .confirmCodes
        default: false
        }
    }

    /// Whether what is typed there holds passwords or codes, which no page repeats.
    package var holdsSecrets: Bool { if case .accountAct = self { true } else { false } }

    /// The Monday of the week in which a day lies.
    package static func week(of day: Day) -> Day { day.adding(days: 1 - day.weekday.rawValue) }

    /// Reads an address below `/desk/`; `nil` where there is none such.
    package init?(segments: [String], query: [String: String]) {
        let rest = Array(segments.dropFirst())
        switch segments.first ?? "" {
        case "" where rest.isEmpty: self = .today
        case "sign-in" where rest.isEmpty: self = .signIn
        case "sign-out" where rest.isEmpty: self = .signOut
        case "sign-in" where rest == ["code"]: self = .signInCode
        case "welcome" where rest.count == 1 && rest[0].utf8.count == 64: self = .welcome(rest[0])
        case "account": self.init(account: rest)
        case "staff": self.init(staff: rest, query)
        case "tables" where rest.isEmpty: self = .tables
        case "mail" where rest.isEmpty: self = .mail
        case "translations": self.init(translation: rest, query)
        case "history" where rest.count == 2:
            self = .history(JournalEntry.Subject(kind: rest[0], id: rest[1]), page: DeskPath.page(query))
        case "history" where rest.count == 3:
            guard let sequence = Int(rest[2]), sequence > 0, String(sequence) == rest[2] else { return nil }
            self = .historyEntry(
                JournalEntry.Subject(kind: rest[0], id: rest[1]), sequence: sequence, page: DeskPath.page(query))
        case "executors" where rest.isEmpty:
            self = .executors(after: query["after"].flatMap { Int($0) }.map { min(max($0, 0), 100_000) } ?? 0)
        case "questions": self.init(question: rest, query)
        case "pool" where rest.isEmpty: self = .pool(meeting: DeskPath.meeting(query), page: DeskPath.page(query))
        case "templates": self.init(template: rest, query)
        case "problems": self.init(problem: rest, query)
        case "meetings": self.init(meeting: rest, query)
        case "plans": self.init(plan: rest, query)
        case "receptions": self.init(reception: rest, query)
        case "events": self.init(event: rest, query)
        case "officials": self.init(official: rest, query)
        case "control": self.init(control: rest, query)
        case "progress": self.init(progress: rest)
        case "calendars": self.init(calendar: rest, query)
        case "tables": self.init(table: rest, query)
        case "language": self.init(language: rest)
        case let name where rest.isEmpty:
            guard let urgency = Urgency(rawValue: name) else { return nil }
            self = .pressing(urgency, page: DeskPath.page(query))
        default: return nil
        }
    }

    /// The query of a page of a list; none for the first.
    private static func query(_ page: Int) -> String { SitePath.query([("page", page > 1 ? String(page) : "")]) }

    /// The page of a list that a query names, from 1 on.
    private static func page(_ query: [String: String]) -> Int { min(max(query["page"].flatMap { Int($0) } ?? 1, 1), 10_000) }

    /// The part of what is to come and what has passed that a query names.
    private static func part(_ query: [String: String]) -> DeskAgenda.Part {
        func page(_ name: String) -> Int? { query[name].flatMap { Int($0) }.flatMap { (1...1_000).contains($0) ? $0 : nil } }
        return page("coming").map { .coming(page: $0) } ?? page("past").map { .past(page: $0) } ?? .whole
    }

    private static func query(_ part: DeskAgenda.Part) -> [(String, String)] {
        switch part {
        case .whole: []
        case .coming(let page): [("coming", String(page))]
        case .past(let page): [("past", String(page))]
        }
    }

    /// The meeting that a query names.
    private static func meeting(_ query: [String: String], _ name: String = "meeting") -> Meeting.ID? {
        query[name].flatMap { Meeting.ID(text: $0) }
    }

    private init?(question rest: [String], _ query: [String: String]) {
        guard let name = rest.first else {
            self = .questions(
                query["queue"].flatMap { Queue(rawValue: $0) } ?? .received, meeting: DeskPath.meeting(query),
                after: query["after"].flatMap { Question.Number(text: $0) })
            return
        }
        if rest == ["new"] {
            self = .newQuestion(QuestionStart(query))
            return
        }
        guard let number = Question.Number(text: name) else { return nil }
        switch rest.count {
        case 1: self = .question(number)
        case 2 where rest[1] == "redact": self = .redaction(number)
        case 2:
            guard let act = QuestionAct(rawValue: rest[1]) else { return nil }
            self = .questionAct(number, act)
        default: return nil
        }
    }

    private init?(translation rest: [String], _ query: [String: String]) {
        switch rest.count {
        case 0:
            let list = query["of"].flatMap { UntranslatedText.List(code: $0) }
            self = .translations(list, page: list == nil ? 1 : DeskPath.page(query))
        case 2:
            guard let kind = UntranslatedText.Kind(rawValue: rest[0]), !kind.hasOwnForm else { return nil }
            self = .translation(kind, key: rest[1])
        default: return nil
        }
    }

    private init?(template rest: [String], _ query: [String: String]) {
        guard let name = rest.first else {
            self = .templates(page: DeskPath.page(query))
            return
        }
        guard let id = AnswerTemplate.ID(text: name) else { return nil }
        switch rest.dropFirst() {
        case []: self = .template(id)
        case ["remove"]: self = .removeTemplate(id)
        default: return nil
        }
    }

    private init?(problem rest: [String], _ query: [String: String]) {
        if rest == ["new"] {
            self = .newProblem
            return
        }
        guard let number = rest.first.flatMap({ Problem.Number(text: $0) }) else { return nil }
        switch rest.count {
        case 1: self = .problem(number, page: DeskPath.page(query))
        case 2:
            guard let act = ProblemAct(rawValue: rest[1]) else { return nil }
            self = .problemAct(number, act)
        default: return nil
        }
    }

    private init?(meeting rest: [String], _ query: [String: String]) {
        guard let name = rest.first else {
            self =
                if let after = DeskPath.meeting(query, "after") {
                    .meetingsAfter(after)
                } else if let before = DeskPath.meeting(query, "before") {
                    .meetingsBefore(before)
                } else { .meetings }
            return
        }
        if rest == ["new"] {
            self = .newMeeting
            return
        }
        guard let id = Meeting.ID(text: name) else { return nil }
        switch rest.count {
        case 1: self = .meeting(id)
        case 2:
            guard let act = MeetingAct(rawValue: rest[1]) else { return nil }
            self = .meetingAct(id, act)
        default: return nil
        }
    }

    private init?(plan rest: [String], _ query: [String: String]) {
        guard let name = rest.first, let id = ActionPlan.ID(text: name) else { return nil }
        switch rest.count {
        case 1: self = .plan(id, page: DeskPath.page(query))
        case 2 where rest[1] == "rows": self = .planRows(id, page: DeskPath.page(query))
        case 2:
            guard let act = PlanAct(rawValue: rest[1]) else { return nil }
            self = .planAct(id, act)
        case 3 where rest[1] == "items":
            guard let item = PlanItem.ID(text: rest[2]) else { return nil }
            self = .item(id, item, page: DeskPath.page(query))
        case 4 where rest[1] == "items":
            guard let item = PlanItem.ID(text: rest[2]), let act = ItemAct(rawValue: rest[3]) else { return nil }
            self = .itemAct(id, item, act)
        default: return nil
        }
    }

    private init?(reception rest: [String], _ query: [String: String]) {
        guard let name = rest.first else {
            self = .receptions(DeskPath.part(query))
            return
        }
        if rest == ["new"] {
            self = .newReception(after: DeskPath.meeting(query))
            return
        }
        guard let id = Reception.ID(text: name) else { return nil }
        switch rest.count {
        case 1: self = .reception(id, page: query["page"] == nil ? nil : DeskPath.page(query))
        case 2 where rest[1] == "sheet": self = .receptionSheet(id, page: DeskPath.page(query))
        case 2:
            guard let act = ReceptionAct(rawValue: rest[1]) else { return nil }
            self = .receptionAct(id, act)
        case 4 where rest[1] == "bookings" && rest[3] == "cancel":
            guard let booking = Booking.ID(text: rest[2]) else { return nil }
            self = .cancelBooking(id, booking)
        case 3 where rest[1] == "assignments", 4 where rest[1] == "assignments":
            guard let assignment = Assignment.ID(text: rest[2]) else { return nil }
            guard rest.count == 4 else {
                self = .assignment(id, assignment, page: DeskPath.page(query))
                return
            }
            guard let act = ItemAct(rawValue: rest[3]), act != .translate else { return nil }
            self = .assignmentAct(id, assignment, act)
        default: return nil
        }
    }

    private init?(event rest: [String], _ query: [String: String]) {
        guard let name = rest.first else {
            self = .events(kind: query["kind"].flatMap { Event.Kind(rawValue: $0) }, DeskPath.part(query))
            return
        }
        if rest == ["new"] {
            let stops = query["stops"].flatMap { Int($0) } ?? DeskPath.fewStops
            self = .newEvent(stops: min(max(stops, DeskPath.fewStops), EventDraft.mostStops))
            return
        }
        if name == "schedules" {
            guard rest.count == 3, let kind = Event.Kind(rawValue: rest[1]), let quarter = Period(code: rest[2]),
                case .quarter = quarter.part
            else { return nil }
            self = .eventSchedule(kind, quarter, page: DeskPath.page(query))
            return
        }
        guard let id = Event.ID(text: name) else { return nil }
        switch rest.count {
        case 1: self = .event(id)
        case 2 where rest[1] == "questions": self = .openQuestions(id, page: DeskPath.page(query))
        case 2:
            guard let act = EventAct(rawValue: rest[1]) else { return nil }
            self = .eventAct(id, act)
        case 3:
            guard rest[1] == "questions", let number = Int(rest[2]), (1...OpenQuestion.most).contains(number) else { return nil }
            self = .openQuestion(id, number)
        default: return nil
        }
    }

    private init?(official rest: [String], _ query: [String: String]) {
        let place = query["place"].flatMap { KATO($0) }
        guard let name = rest.first else {
            self = .officials(place: place, page: DeskPath.page(query))
            return
        }
        if rest == ["new"] {
            self = .newOfficial(place: place, post: query["post"].flatMap { Official.Post(rawValue: $0) })
            return
        }
        guard let id = Official.ID(text: name) else { return nil }
        switch rest.count {
        case 1: self = .official(id)
        case 2:
            guard let act = OfficialAct(rawValue: rest[1]) else { return nil }
            self = .officialAct(id, act)
        default: return nil
        }
    }

    private init?(control rest: [String], _ query: [String: String]) {
        guard rest.count == 1 else { return nil }
        if let period = Period(code: rest[0]), case .quarter = period.part {
            self = .controlSummary(period)
            return
        }
        let isFile = rest[0].hasSuffix(".csv")
        guard let day = Day(iso: isFile ? String(rest[0].dropLast(4)) : rest[0]), DeskPath.week(of: day) == day else {
            return nil
        }
        let within = query["of"].flatMap { KATO($0) }
        self =
            isFile
            ? .controlFile(week: day, within: within)
            : .control(week: day, after: query["after"].flatMap { PlanItem.ID(text: $0) }, within: within)
    }

    private init?(progress rest: [String]) {
        guard let name = rest.first, let period = Period(code: name) else { return nil }
        switch rest.dropFirst() {
        case []: self = .progress(period)
        case ["correct"]: self = .correctProgress(period)
        default: return nil
        }
    }

    private init?(calendar rest: [String], _ query: [String: String]) {
        guard rest.count >= 2, let place = KATO(rest[0]), let year = Int(rest[1]), (2000...2100).contains(year) else {
            return nil
        }
        switch (rest.count == 2 ? "" : rest[2], rest.count) {
        case ("", 2):
            self = .calendar(
                place, year,
                CalendarPart(
                    month: query["month"].flatMap { Int($0) }.flatMap { (1...12).contains($0) ? $0 : nil },
                    within: query["of"].flatMap { KATO($0) }, page: DeskPath.page(query)))
        case ("table", 3): self = .calendarFile(place, year)
        case ("trips", 3): self = .calendarTrips(place, year)
        case ("steps", 3): self = .calendarSteps(place, year)
        case ("steps", 4):
            guard let act = CalendarStepAct(rawValue: rest[3]) else { return nil }
            self = .calendarStep(place, year, act)
        case ("meetings", 4):
            guard let number = Identifier<DraftedCalendar>(text: rest[3])?.value else { return nil }
            self = .draftMeeting(place, year, number)
        case ("meetings", 5):
            guard let number = Identifier<DraftedCalendar>(text: rest[3])?.value, let act = DraftMeetingAct(rawValue: rest[4])
            else { return nil }
            self = .draftMeetingAct(place, year, number, act)
        case (let text, 3):
            guard let act = CalendarAct(rawValue: text) else { return nil }
            self = .calendarAct(place, year, act)
        default: return nil
        }
    }

    private init?(table rest: [String], _ query: [String: String]) {
        guard rest.count == 1 else { return nil }
        let parts = rest[0].split(separator: ".", omittingEmptySubsequences: false)
        if parts.count == 2, let file = DeskTableFile(name: parts[0]),
            let kind = DeskTableFile.FileKind(rawValue: String(parts[1]))
        {
            self = .tableFile(file, kind)
        } else {
            guard let table = DeskTable(rawValue: rest[0]) else { return nil }
            self = .table(table, meeting: DeskPath.meeting(query))
        }
    }

    private init?(account rest: [String]) {
        switch rest {
        case []: self = .account
        case ["codes"]: self = .accountCodes
        default:
            guard rest.count == 1, let act = AccountAct(rawValue: rest[0]) else { return nil }
            self = .accountAct(act)
        }
    }

    private init?(staff rest: [String], _ query: [String: String]) {
        guard let name = rest.first else {
            self = .staff(page: DeskPath.page(query))
            return
        }
        if rest == ["invite"] {
            self = .inviteStaff
            return
        }
        guard let id = StaffMember.ID(text: name) else { return nil }
        switch rest.count {
        case 1: self = .staffMember(id)
        case 2:
            guard let act = StaffAct(rawValue: rest[1]) else { return nil }
            self = .staffAct(id, act)
        default: return nil
        }
    }

    private init?(language rest: [String]) {
        guard rest.count == 1, let language = Language(rawValue: rest[0]) else { return nil }
        self = .language(language)
    }
}
