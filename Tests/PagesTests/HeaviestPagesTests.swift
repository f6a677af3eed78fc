import Foundation
import TestSupport
import Testing

@testable import Domain
@testable import Pages

/// Pages of the desk with as much as the register may hold of them: a slow line carries every one of them.
@Suite("The heaviest page of the desk")
struct HeaviestPagesTests {
    /// A page that stands for all of its kind.
    struct Heavy: CustomTestStringConvertible, Sendable {
        let name: String
        let page: any Page
        var testDescription: String { name }

        init(_ page: any Page, _ name: String = "") {
            self.page = page
            self.name = "\(type(of: page)) \(name)"
        }
    }

    /// The most bytes of a page.
    private static let most = 60_000

    @Test(
        "stays light, with every text at its longest and lists as long as they come",
        arguments: HeavySamples.all(.kk) + HeavySamples.all(.ru))
    func light(heavy: Heavy) async throws {
        let html = try await PageLibrary.shipped().html(heavy.page)
        #expect(html.utf8.count < Self.most, "\(html.utf8.count) bytes")
    }

    @Test("is tried for every page that holds what people write")
    func everyPage() throws {
        let folder = PageLibrary.templateFolder.appendingPathComponent("desk")
        let all = try FileManager.default.contentsOfDirectory(atPath: folder.path).map {
            "desk/" + $0.replacing(".mustache", with: "")
        }
        let tried = Set(HeavySamples.all(.kk).map { type(of: $0.page).template })
        // Of a length that does not grow with the register; the others have tests of their own beside them.
        let bounded: Set = [
            "sign-in", "code", "codes", "recovery-codes", "welcome", "mail", "refused", "tables", "slip", "new-meeting",
            "new-event",
            "new-reception", "new-official", "new-question", "draft-meeting", "calendar", "calendar-steps", "progress",
            "control-summary", "table", "redaction", "translations", "history", "history-entry", "officials",
        ]
        #expect(Set(all).subtracting(tried).subtracting(bounded.map { "desk/\($0)" }).isEmpty)
    }

    @Test("shows every row of a long list, part after part")
    func parts() throws {
        let list = (1...1_000).map { String(repeating: "ж", count: $0 % 300 + 1) }
        var (shown, number, count) = ([String](), 1, 1)
        repeat {
            let part = ListPart(number, of: list, within: 10_000, overhead: 100) { [$0] }
            #expect(!part.shown.isEmpty)
            shown += part.shown
            (number, count) = (number + 1, part.count)
        } while number <= count
        #expect(shown == list && count > 10)
        #expect(ListPart(99, of: list, within: 10_000, overhead: 100) { [$0] }.number == count)
        #expect(ListPart(1, of: [String](), within: 10, overhead: 1) { [$0] }.shown.isEmpty)
        // One that is heavier than a page stands alone on it.
        #expect(PageShare.parts(of: ["жжж", "ж"], within: 1, overhead: 0) { [$0] } == [["жжж"], ["ж"]])
        let found = ListPart(nil, of: list, within: 10_000, overhead: 100) {
            [$0]
        } orWith: {
            $0 == list[700]
        }
        #expect(found.shown.contains(list[700]) && found.number > 1)
    }
}

/// Records at the limits of what may be typed.
private enum HeavySamples {
    private static let day = Samples.day("2026-11-20")
    private static let address = "https://" + String(repeating: "a", count: 480) + ".kz"
    private static let clerk = DeskSamples.visit(.clerk)

    private static func long(_ count: Int, _ letter: String = "ж") -> String { String(repeating: letter, count: count) }
    private static func both(_ count: Int) -> Translated { Translated(kk: long(count, "ә"), ru: long(count)) }
    private static func one(_ count: Int) -> Translated { Translated(kk: long(count, "ә")) }

    static func all(_ language: Language) -> [HeaviestPagesTests.Heavy] {
        let context = SamplePages.context(language)
        return records(in: context) + plans(in: context) + problems(in: context) + receptions(in: context)
            + lists(in: context) + accounts(in: context) + [HeaviestPagesTests.Heavy(question(in: context))]
    }

    // MARK: Meetings and events

    /// Minutes with every point and as many letters as they may have.
    private static let minutes: EventMinutes = {
        let point = long(270)
        let points = (1...EventMinutes.mostPoints).map { _ in
            EventMinutes.Point(text: point, executors: long(40), deadline: Samples.day("2026-12-25"), control: long(20))
        }
        let left = EventMinutes.longestWhole - EventMinutes.mostPoints * 330 - EventMinutes.longestName
        return EventMinutes(
            on: Samples.day("2026-11-13"), chair: long(EventMinutes.longestName), present: long(left), agenda: "", speakers: "",
            points: points)
    }()

    private static let publications = (0..<Publication.most).map {
        Publication(.site, on: Samples.day("2026-11-13").adding(days: -$0), evidence: address)
    }

    private static let meeting: Meeting = {
        var meeting = DeskSamples.pastMeeting
        meeting.minutesOn = minutes.on
        meeting.standing = .held
        meeting.results = MeetingResults(publishedOn: meeting.day, summary: both(MeetingResults.longestText))
        meeting.announcement = Announcement(publications)
        meeting.resultsPlaces = publications
        return meeting
    }()

    private static func trip(_ number: Int) -> Event {
        let stop = Event.Stop(
            place: Samples.kordai, day: Samples.day("2026-12-03"), time: TimeOfDay(minutes: 600),
            venue: both(EventDraft.longestText))
        return Event(
            id: Event.ID(number), kind: .deputyTrip, host: Samples.zhambyl, leader: both(EventDraft.longestText),
            body: both(EventDraft.longestText), stops: Array(repeating: stop, count: EventDraft.mostStops),
            topic: both(EventDraft.longestTopic))
    }

    private static func records(in context: PageContext) -> [HeaviestPagesTests.Heavy] {
        var ahead = DeskSamples.meeting
        ahead.announcement = meeting.announcement
        var event = DeskEventSamples.session
        event.minutes = minutes
        event.standing = .held(EventResults(publishedOn: event.lastDay, summary: both(MeetingResults.longestText)))
        var broadcast = DeskEventSamples.hour
        broadcast.openQuestions = (1...OpenQuestion.most).map { number in
            OpenQuestion(
                number: number, text: both(OpenQuestion.longestText),
                answer: number > 9
                    ? OpenQuestion.Answer(on: broadcast.lastDay, text: both(OpenQuestion.longestText), evidence: address) : nil)
        }
        broadcast.minutes = minutes
        broadcast.standing = event.standing
        let trips = (1...90).map { trip($0) }
        let quarter = DeskEventSamples.quarter
        func page(of event: Event) -> DeskEventPage {
            DeskEventPage(event, steps: DeskEventSamples.steps(of: event), official: nil, names: [], visit: clerk, in: context)
        }
        let answered = broadcast.openQuestions[20]
        return [
            HeaviestPagesTests.Heavy(
                DeskOpenQuestionPage(answered, of: broadcast, visit: clerk, in: context), "question on the air"),
            HeaviestPagesTests.Heavy(DeskOpenQuestionsPage(of: broadcast, visit: clerk, in: context), "questions on the air"),
            HeaviestPagesTests.Heavy(page(of: broadcast), "hour"), HeaviestPagesTests.Heavy(page(of: event), "session"),
            HeaviestPagesTests.Heavy(DeskActPage(of: meeting, minutes: minutes, visit: clerk, in: context), "minutes"),
            HeaviestPagesTests.Heavy(DeskActPage(.announce, of: meeting, visit: clerk, in: context), "announcement"),
            HeaviestPagesTests.Heavy(DeskActPage(.places, of: meeting, visit: clerk, in: context), "places"),
            HeaviestPagesTests.Heavy(DeskActPage(of: event, visit: clerk, in: context), "minutes of an event"),
            HeaviestPagesTests.Heavy(
                DeskMeetingPage(DeskSamples.package(ahead), duties: [], questions: [:], visit: clerk, in: context), "ahead"),
            HeaviestPagesTests.Heavy(
                DeskMeetingPage(
                    DeskSamples.package(meeting), minutes: minutes, duties: [], questions: [:], visit: clerk, in: context), "held"
            ),
            HeaviestPagesTests.Heavy(
                DeskEventSchedulePage(
                    .deputyTrip, of: Samples.zhambyl, quarter, events: trips, officials: [], schedule: nil,
                    rule: DeskEventSamples.rules[0], visit: clerk, in: context)),
        ]
    }

    // MARK: Questions

    private static func question(in context: PageContext) -> DeskQuestionPage {
        let (asked, answer) = (long(QuestionDraft.longestText), long(Question.longestAnswer))
        var question = DeskSamples.question(
            15, asked, on: "2026-10-20", registered: "2026-10-20", standing: .answered,
            moderation: .published(text: asked, on: day), category: .roads,
            answer: Answer(text: Samples.text(answer, answer, nil), givenOn: day))
        question.translation = Translated(kk: nil, ru: asked)
        let steps = Question.Standing.allCases.map {
            QuestionStep(standing: $0, on: day, at: Moment(seconds: 1_795_000_000), note: both(Question.longestReason))
        }
        let stale = [PublicText.Name.text, .answer].map { StaleTranslation(name: $0, language: .ru, since: day) }
        return DeskQuestionPage(
            question, contact: Contact(name: "Сәуле", email: "resident@mail.kz", phone: "8 701 123 45 67"), steps: steps,
            meeting: Samples.meeting(id: 12), problem: nil, similar: DeskSamples.questions, forwardPlaces: [],
            law: DeskSamples.law, templates: DeskSamples.templates, stale: stale, visit: DeskSamples.visit(.clerk), in: context)
    }

    /// So many questions of 2026, each as long as may be.
    private static func questions(_ count: Int) -> [Question] {
        (1...count).map {
            DeskSamples.question(
                $0, (0..<800).map { _ in "ұзақ" }.joined(separator: " "), on: "2026-10-20", registered: "2026-10-20",
                standing: .published, category: .housingUtilities)
        }
    }

    private static func problem(_ number: Int, referrals: [Referral] = []) -> Problem {
        do throws(ProblemRefusal) {
            return try Problem(
                id: Problem.ID(number), number: Problem.Number(year: 2026, ordinal: number), place: Samples.kordai,
                meeting: DeskSamples.pastMeeting.id, title: both(Problem.longestTitle), category: .housingUtilities,
                competence: .central, goesToMaslikhat: true,
                maslikhatWord: Problem.MaslikhatWord(on: day, text: both(Referral.longestText)),
                money: Problem.Money(needed: Tenge(999_999_999_999), source: both(Problem.longestTitle)), referrals: referrals,
                raisedOn: Samples.day("2026-11-10"))
        } catch { preconditionFailure("\(error)") }
    }

    private static func problems(in context: PageContext) -> [HeaviestPagesTests.Heavy] {
        let notes = (1...30).map { _ in Referral.Note(on: day, text: both(Referral.longestText)) }
        let sent = Referral(
            place: Samples.zhambyl, body: both(Referral.longestBody), proposal: both(Referral.longestText), sentOn: day,
            notes: notes, outcome: nil)
        let (hundreds, others) = (questions(500), (2...60).map { problem($0) })
        let items = plan.items.map { ($0, plan.id) }
        let word = long(Referral.longestText)
        let chosen = hundreds.suffix(20).map(\.number)
        func page(_ problem: Problem, similar: [Question], page: Int = 1, chosen: [Question.Number] = [], by visit: DeskVisit)
            -> DeskProblemPage
        {
            DeskProblemPage(
                DeskProblemPage.Record(
                    problem: problem, questions: hundreds, items: items, plan: plan, similar: similar,
                    targets: Array(others.prefix(40)),
                    joined: others, proposalTerm: SampleRecords.reckoning("decree-826.results-10", from: "2026-11-16")),
                page: page, chosen: chosen,
                refused: (.takeOut, RefusedForm(typed: ["reason-kk": word, "reason-ru": word], ProblemRefusal.reasonMissing)),
                visit: visit, in: context)
        }
        let group = DeskPoolPage.Group(questions: hundreds, problem: others[0]).parts(of: 20)
        return [
            HeaviestPagesTests.Heavy(page(problem(1), similar: questions(400), chosen: chosen, by: clerk), "with similar ones"),
            HeaviestPagesTests.Heavy(page(problem(1), similar: [], page: 4, by: clerk), "with hundreds of questions"),
            HeaviestPagesTests.Heavy(
                page(problem(1, referrals: [sent]), similar: questions(400), by: DeskSamples.above), "above"),
            HeaviestPagesTests.Heavy(DeskNewProblemPage(questions: questions(200), visit: clerk, in: context)),
            HeaviestPagesTests.Heavy(
                DeskPoolPage(
                    groups: Array(group.prefix(2)), page: 2, pages: 9, compared: 400, count: 900, meetings: [:],
                    above: Array(others.prefix(15)), away: Array(others.prefix(8)), law: DeskSamples.law, visit: clerk,
                    in: context)),
            HeaviestPagesTests.Heavy(
                DeskQuestionsPage(
                    queue: .open, questions: questions(50), counts: [:], meetings: [:], law: DeskSamples.law, visit: clerk,
                    in: context)),
        ]
    }

    // MARK: Plans

    private static func item(_ number: Int, executions: Int = 0, extensions: Int = 0, inBoth: Bool = true) -> PlanItem {
        func text(_ count: Int) -> Translated { inBoth ? both(count) : one(count) }
        let most = PlanItemDraft.longestText
        return PlanItem(
            id: PlanItem.ID(number), number: number, problem: Problem.ID(number), action: text(most), lead: text(most),
            coExecutors: text(most), deadline: Samples.day("2026-11-25"), givenOn: Samples.day("2026-10-16"),
            moneyNeeded: Tenge(999_999_999_999), moneyGiven: Tenge(999_999_999_999), moneySource: text(most),
            standing: .underWay,
            executions: (0..<executions).map { _ in
                Execution(on: Samples.day("2026-11-18"), text: text(Execution.longestText), evidence: address)
            },
            extensions: (0..<extensions).map { _ in
                Extension(
                    askedOn: Samples.day("2026-11-02"), from: Samples.day("2026-11-09"), to: Samples.day("2026-11-25"),
                    reason: text(Extension.longestText), disciplinary: text(Extension.longestText),
                    decision: .declined(on: day, reason: text(Extension.longestText)))
            })
    }

    private static let plan = ActionPlan(
        id: ActionPlan.ID(3), place: Samples.kordai, meeting: DeskSamples.pastMeeting.id, items: (1...200).map { item($0) })
    private static let published = ActionPlan(
        id: ActionPlan.ID(4), place: Samples.merke, meeting: DeskSamples.pastMeeting.id, standing: .published(on: day),
        items: plan.items)

    private static func plans(in context: PageContext) -> [HeaviestPagesTests.Heavy] {
        let texts: [PlanItemDraft.Field] = [
            .actionKk, .actionRu, .leadKk, .leadRu, .coExecutorsKk, .coExecutorsRu, .moneySourceKk, .moneySourceRu,
        ]
        let typed = Dictionary(uniqueKeysWithValues: texts.map { ($0, long(PlanItemDraft.longestText)) })
        let known = (1...300).map { problem($0) }
        let half = ActionPlan(
            id: ActionPlan.ID(5), place: Samples.merke, meeting: DeskSamples.pastMeeting.id,
            items: (1...200).map { item($0, inBoth: false) })
        let reason = long(Extension.longestText)
        let extended: [String: String] = [
            "reason-kk": reason, "reason-ru": reason, "disciplinary-kk": reason, "disciplinary-ru": reason,
        ]
        func itemPage(_ item: PlanItem, page: Int, _ refused: (DeskPath.ItemAct, RefusedForm), _ role: StaffMember.Role)
            -> DeskItemPage
        {
            DeskItemPage(
                item, of: published, page: page, problem: known[0], refused: (refused.0, refused.1),
                visit: DeskSamples.visit(role), in: context)
        }
        let (whole, lone) = (item(1, executions: 60, extensions: 40), item(2, executions: 60, extensions: 2, inBoth: false))
        let executed = RefusedForm(
            typed: ["text-kk": long(Execution.longestText), "text-ru": long(Execution.longestText)], .evidenceNotAnAddress)
        let translated = Dictionary(
            lone.halves.prefix(4).map { ($0.part.code, long(Execution.longestText)) }, uniquingKeysWith: { first, _ in first })
        let entries = published.items.prefix(30).map {
            DeskControlPage.Entry(item: $0, plan: published.id, place: Samples.merke, meeting: DeskSamples.meeting)
        }
        let ordered = (1...15).map { (assignment: assignment($0), reception: ReceptionSamples.held) }
        return [
            HeaviestPagesTests.Heavy(
                DeskPlanPage(
                    plan, meeting: meeting, problems: known, typed: typed, flaws: [.deadline: .missing],
                    duty: DeskSamples.duties(context).first, visit: clerk, in: context), "of a draft"),
            HeaviestPagesTests.Heavy(
                DeskPlanPage(half, page: 5, meeting: meeting, problems: known, duty: nil, visit: clerk, in: context),
                "in one language"),
            HeaviestPagesTests.Heavy(
                DeskPlanPage(published, meeting: meeting, problems: known, duty: nil, visit: clerk, in: context), "published"),
            HeaviestPagesTests.Heavy(
                DeskPlanRowsPage(plan, page: 1, meeting: meeting, problems: known, visit: clerk, in: context)),
            HeaviestPagesTests.Heavy(
                itemPage(
                    whole, page: 1, (.askExtension, RefusedForm(typed: extended, .control(.dayMissing))), .clerk), "extended"),
            HeaviestPagesTests.Heavy(itemPage(whole, page: 9, (.record, executed), .clerk), "executed"),
            HeaviestPagesTests.Heavy(
                itemPage(lone, page: 1, (.translate, RefusedForm(typed: translated, .evidenceNotAnAddress)), .clerk),
                "in one language"),
            HeaviestPagesTests.Heavy(
                DeskControlPage(
                    week: Samples.day("2026-11-16"), entries: entries, assignments: ordered,
                    counts: [(Samples.merke, 900, 9)], isFirst: true, next: nil, visit: clerk, in: context)),
            HeaviestPagesTests.Heavy(
                DeskExecutorsPage(
                    (1...30).map { _ in
                        DeskExecutorsPage.Entry(
                            name: both(PlanItemDraft.longestText), place: Samples.kordai, openItems: 900, nextDeadline: day,
                            address: nil, mayChange: true)
                    }, hasMore: true, sendsMail: true, visit: clerk, in: context)),
            HeaviestPagesTests.Heavy(
                DeskTodayPage(
                    counts: [:], duties: DeskSamples.duties(context),
                    items: published.items.map { ($0, published.id, Samples.kordai) }, meetings: [DeskSamples.meeting],
                    visit: clerk, in: context)),
        ]
    }

    // MARK: Receptions

    private static func assignment(_ number: Int) -> Assignment {
        Assignment(
            id: Assignment.ID(number), reception: ReceptionSamples.held.id, host: Samples.kordai, booking: Booking.ID(1),
            item: item(number, executions: 60, extensions: 2, inBoth: false))
    }

    /// From morning to night, five minutes for each.
    private static func reception(_ standing: Reception.Standing, on day: String) -> Reception {
        let most = ReceptionDraft.longestText
        var reception = Reception(
            id: ReceptionSamples.held.id, host: Samples.kordai, official: .headOfOffice, post: both(most), day: Samples.day(day),
            time: TimeOfDay(minutes: 0), minutes: 1_435, slotMinutes: 5, venue: both(most), address: both(most),
            phone: "8 (72636) 2-11-22", standing: standing)
        reception.moved = Reception.Move(
            from: Samples.day("2026-11-09"), time: TimeOfDay(minutes: 600), on: Samples.day("2026-11-06"),
            reason: both(Reception.longestReason))
        return reception
    }

    private static func bookings(_ standing: Booking.Standing) -> [Booking] {
        (0..<287).map { Samples.booking($0 + 1, slot: $0, of: 4, channel: .invited, standing: standing) }
    }

    private static func receptions(in context: PageContext) -> [HeaviestPagesTests.Heavy] {
        let person = BookedPerson(
            contact: Contact(name: long(200, "қ"), email: "resident@mail.kz", phone: "8 701 123 45 67"),
            topic: long(BookingDraft.longestTopic))
        let (waiting, came) = (bookings(.booked), bookings(.received(on: day, .onControl)))
        let people = Dictionary(uniqueKeysWithValues: waiting.map { ($0.id, person) })
        let written = ReceptionProtocol(
            on: day, present: long(ReceptionProtocol.longestPresent), text: long(ReceptionProtocol.longestText))
        let typed = ["present": written.present, "protocol": written.text]
        let (ahead, today, held) = (
            reception(.planned, on: "2026-12-03"), reception(.planned, on: "2026-11-20"),
            reception(.held(written), on: "2026-11-20")
        )
        var moved = ahead
        moved.moved = Reception.Move(from: day, time: ahead.time, on: day, reason: both(1_000))
        let assignments = (1...60).map { assignment($0) }
        func page(
            _ reception: Reception, _ bookings: [Booking], page: Int? = nil,
            _ refused: (act: DeskPath.ReceptionAct, form: RefusedForm)? = nil
        ) -> DeskReceptionPage {
            DeskReceptionPage(
                reception, page: page, bookings: bookings, people: people, questions: [:], assignments: assignments,
                list: ReceptionSamples.list(of: reception), refused: refused, visit: clerk, in: context)
        }
        let reason = ["day": "x", "time": "10:00", "reason-kk": long(1_000), "reason-ru": long(1_000)]
        let text = long(PlanItemDraft.longestText)
        let ordered = ["action-kk": text, "action-ru": text, "lead-kk": text, "lead-ru": text, "co-executors-kk": text]
        let entries = (1...20).map { _ in
            DeskReceptionsPage.Entry(
                reception: ahead, figures: ReceptionFigures(waiting), list: ReceptionSamples.list(of: ahead))
        }
        func sheet(_ reception: Reception, page: Int) -> DeskReceptionSheetPage {
            DeskReceptionSheetPage(
                reception, page: page, bookings: came, people: people, questions: [:], assignments: assignments, visit: clerk,
                in: context)
        }
        return [
            HeaviestPagesTests.Heavy(
                page(ahead, waiting, page: 3, (.move, RefusedForm(typed: reason, .reasonMissing, of: .move))), "ahead"),
            HeaviestPagesTests.Heavy(page(today, waiting), "today"),
            HeaviestPagesTests.Heavy(
                page(today, came, (.hold, RefusedForm(typed: typed, .outcomesMissing, of: .hold))), "its protocol refused"),
            HeaviestPagesTests.Heavy(
                page(held, came, page: 2, (.assign, RefusedForm(typed: ordered, .alreadyHeld, of: .assign))), "held"),
            HeaviestPagesTests.Heavy(
                page(held, came, page: 1, (.correct, RefusedForm(typed: reason, .reasonTooLong, of: .correct))),
                "its outcome refused"),
            HeaviestPagesTests.Heavy(
                page(moved, waiting, page: 2, (.moveReason, RefusedForm(typed: reason, .reasonTooLong, of: .moveReason))),
                "its move explained"),
            HeaviestPagesTests.Heavy(sheet(ahead, page: 1), "list"), HeaviestPagesTests.Heavy(sheet(held, page: 99), "last"),
            HeaviestPagesTests.Heavy(
                DeskReceptionsPage(
                    waiting: Array(entries.prefix(12)), coming: DeskAgenda.Rows(entries, hasMore: true),
                    past: DeskAgenda.Rows(Array(entries.prefix(12)), hasMore: true), visit: clerk, in: context)),
            HeaviestPagesTests.Heavy(
                DeskAssignmentPage(
                    assignment(1), at: held, booking: (came[0], person), question: nil,
                    refused: (
                        .askExtension,
                        RefusedForm(typed: ["reason-kk": long(1_000), "reason-ru": long(1_000)], .control(.dayMissing))
                    ), visit: clerk, in: context)),
        ]
    }

    // MARK: Lists

    private static func lists(in context: PageContext) -> [HeaviestPagesTests.Heavy] {
        let meetings = (0..<60).map { number in
            var meeting = Samples.meeting(id: number + 1, on: number < 30 ? "2026-12-04" : "2026-11-04")
            meeting.venue = both(Meeting.longestText)
            return DeskMeetingsPage.Entry(meeting: meeting, duties: DeskSamples.duties(context), plan: DeskSamples.plan)
        }
        let events = (1...20).map { trip($0) }
        let templates = (1...60).map {
            AnswerTemplate(
                key: String($0), place: $0 < 30 ? Samples.kordai : Samples.zhambyl, kind: .answer,
                name: long(AnswerTemplate.longestName), text: both(AnswerTemplate.longestText))
        }
        let typed = ["text-kk": long(AnswerTemplate.longestText), "text-ru": long(AnswerTemplate.longestText)]
        let lone = LoneText(DeskSamples.lone.place, text: one(MeetingResults.longestText))
        return [
            HeaviestPagesTests.Heavy(
                DeskMeetingsPage(meetings, hasMoreComing: true, hasMorePast: true, visit: clerk, in: context)),
            HeaviestPagesTests.Heavy(
                DeskEventsPage(
                    kind: nil, waiting: Array(events.prefix(12)), coming: DeskAgenda.Rows(events, hasMore: true),
                    past: DeskAgenda.Rows(Array(events.prefix(12)), hasMore: true), schedules: [.deputyTrip],
                    terms: Dictionary(uniqueKeysWithValues: events.map { ($0.id, DeskEventSamples.steps(of: $0)) }), visit: clerk,
                    in: context)),
            HeaviestPagesTests.Heavy(
                DeskTemplatesPage(
                    templates, page: 3, refused: RefusedForm(typed: typed, .refusalFieldMissing, field: "name"), visit: clerk,
                    in: context)),
            HeaviestPagesTests.Heavy(
                DeskTranslationPage(
                    lone,
                    refused: RefusedForm(
                        typed: [DeskTranslationPage.field: long(MeetingResults.longestText)], .refusalEventTextTooLong,
                        field: DeskTranslationPage.field), visit: clerk, in: context)),
        ]
    }

    // MARK: Accounts

    private static func accounts(in context: PageContext) -> [HeaviestPagesTests.Heavy] {
        let places = [Samples.kordai, Samples.merke, Samples.sarybulak, Samples.sarybulakOkrug, Samples.zhambyl, Samples.taraz]
        let grants = StaffMember.Role.allCases.flatMap { role in places.map { StaffMember.Grant(role, at: $0) } }
        let member = StaffMember(
            id: StaffMember.ID(9), name: long(StaffAdministration.longestText), email: long(190, "a") + "@mail.kz",
            grants: grants, place: Samples.kordai)
        let account = StaffAccount(member: member, hasPassword: true, hasCodes: true, lastSignInOn: day)
        let names = (0..<80).map { _ in long(40) }
        let sessions = (0..<500).map { number in
            StaffSession(
                mark: "s\(number)", stage: .open, startedAt: Moment(seconds: 1_790_000_000),
                usedAt: Moment(seconds: 1_795_000_000), browser: "Firefox, Linux", place: nil)
        }
        let posts = (1...40).map { number in
            var official = Official(
                id: Official.ID(number), place: Samples.kordai, post: .deputy, name: both(Official.longestText),
                since: Samples.day("2020-01-20"))
            official.title = both(Official.longestText)
            official.inChargeOf = both(Official.longestText)
            for year in 2021...2026 {
                official = official.charged(with: both(Official.longestText), since: Samples.day("\(year)-02-03"))
            }
            return official
        }
        let visit = AccountSamples.visit
        var pages: [HeaviestPagesTests.Heavy] = [
            HeaviestPagesTests.Heavy(
                StaffPage(Array(repeating: account, count: 900), page: 2, names: names, visit: visit, in: context)),
            HeaviestPagesTests.Heavy(
                StaffMemberPage(
                    account, administration: StaffAdministration(AccountSamples.administrator, in: context.gazetteer),
                    names: names, visit: visit, in: context)),
            HeaviestPagesTests.Heavy(
                AccountPage(
                    hasCodes: true, recoveryCodes: 9, sessions: sessions, this: "s1",
                    clock: { $0.local(offset: 300) }, visit: visit, in: context)),
        ]
        if let kordai = Samples.gazetteer[Samples.kordai] {
            pages.append(
                HeaviestPagesTests.Heavy(DeskOfficialPage(posts[0], among: posts, place: kordai, visit: clerk, in: context)))
        }
        return pages
    }
}
