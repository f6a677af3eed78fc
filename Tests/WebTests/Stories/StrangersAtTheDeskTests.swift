import Domain
import Pages
import Storage
import StorageTestSupport
import TestSupport
import Testing

@testable import Web

/// One who comes to the desk and has no business with what lies there.
enum Stranger: String, CaseIterable, Sendable {
    case nobody, observer
    /// May do everything, in another territory.
    case elsewhere
    /// May do everything, but sends a form of no page of theirs.
    case forger
}

@Suite("Strangers at the desk")
struct StrangersAtTheDeskTests {
    @Test("change nothing by any act", arguments: Stranger.allCases)
    func changeNothing(stranger: Stranger) async throws {
        try await TestSite.serving(on: .sqlite, questionsPerHour: 1_000) { site in
            let work = try await Work(site)
            try await site.addStaff("merke@merke.kz", place: Samples.merke, and: [StaffMember.Grant(.head, at: Samples.merke)])
            try await site.addStaff("watch@kordai.kz", role: .observer)
            try await site.addStaff("erlan@kordai.kz", and: [StaffMember.Grant(.head, at: Samples.kordai)])
            let browser = site.browser()
            let token =
                switch stranger {
                case .nobody: "x"
                case .observer: try await signIn(browser, email: "watch@kordai.kz")
                case .elsewhere: try await signIn(browser, email: "merke@merke.kz")
                case .forger: try await signIn(browser, email: "erlan@kordai.kz") + "x"
                }
            let before = try await site.database.read { try JournalStore($0).head().sequence }
            for path in work.acts {
                let answer = try await browser.post(path.text, work.fields + [("form-token", token)])
                switch (stranger, path) {
                case (.nobody, _):
                    #expect(answer.status == 303 && answer.location?.hasPrefix("/desk/sign-in/") == true, "\(path)")
                // A table is that of one's own territory; what lies outside is refused row by row.
                case (.elsewhere, .table(.officials, _)), (.elsewhere, .table(.questions, _)), (.elsewhere, .table(.calendar, _)),
                    (.elsewhere, .table(.problems, _)), (.elsewhere, .table(.executions, _)):
                    #expect(answer.status == 422, "\(path)")
                // What is begun is begun in one's own territory: what was typed of another one is an error at its field.
                case (.elsewhere, .newMeeting), (.elsewhere, .newQuestion), (.elsewhere, .newReception), (.elsewhere, .newEvent):
                    #expect(answer.status == 422, "\(path)")
                // These forms name their record in their fields.
                case (.observer, .executors), (.elsewhere, .executors), (.observer, .translations), (.elsewhere, .translations):
                    #expect(answer.status == 400, "\(path)")
                // The schedule is that of one's own office; no act asks one of a district.
                case (.elsewhere, .eventSchedule): #expect(answer.status == 422, "\(path)")
                // A district approves no calendar of its own: there is no form to show again.
                case (.forger, .calendarStep): #expect(answer.status == 404, "\(path)")
                default: #expect(answer.status == 403, "\(path)")
                }
            }
            #expect(try await site.database.read { try JournalStore($0).head().sequence } == before)
        }
    }

    /// What stands in the register, by whatever names it.
    private struct Standing: Sendable {
        let booking: Booking
        let plan: ActionPlan
        let problem: Problem.Number
        let official: Official.ID
        let template: AnswerTemplate.ID
        let colleague: StaffMember.ID
    }

    /// One of everything that is worked on at the desk, in Kordai district.
    private struct Work {
        let acts: [DeskPath]
        /// What the forms of all acts would have to hold.
        let fields: [(String, String)]

        init(_ site: TestSite) async throws {
            let meeting = try await site.addMeetings(Samples.meeting())[0]
            let reception = try await site.addReceptions(Samples.reception())[0]
            let event = try await site.addEvents([Samples.event(.hour, host: Samples.kordai, on: "2026-11-20")])[0]
            let resident = site.browser()
            _ = try await ask(resident, meeting, "Көшеде жарық қашан болады?")
            let door = try #require(try await resident.get("/kk/receptions/314800000/").hidden("form-token"))
            let booked = try await resident.post(
                "/kk/receptions/314800000/",
                [
                    ("form-token", door), ("reception", "\(reception.id)"), ("slot", "1"), ("name", "Сәкен"),
                    ("phone", "+7 701 000 11 22"), ("topic", "Жарық туралы"), ("language", "kk"),
                ])
            try #require(booked.status == 303)
            let standing = try await site.database.write { connection in
                let item = PlanItem(
                    id: PlanItem.ID(0), number: 1, problem: nil, action: Samples.text("Жолды жөндеу", "Ремонт дороги", nil),
                    lead: Samples.text("Бөлім", "Отдел", nil), coExecutors: Translated(), deadline: Samples.day("2026-12-25"),
                    givenOn: Samples.day("2026-11-10"), moneyNeeded: nil, moneySource: Translated())
                let plan = try ActionPlanStore(connection).insert([
                    ActionPlan(
                        id: ActionPlan.ID(0), place: Samples.kordai, meeting: meeting.id,
                        standing: .published(on: Samples.day("2026-11-10")), items: [item])
                ])[0]
                try CalendarDraftStore(connection).keep(
                    DraftedCalendar(
                        territory: Samples.kordai, year: 2027, madeOn: Samples.day("2026-11-20"),
                        rows: [DraftedCalendar.Row(number: 1, meeting: Samples.meeting(on: "2027-03-10"))]))
                try AssignmentStore(connection).insert([
                    Assignment(
                        id: Assignment.ID(0), reception: reception.id, host: reception.host, booking: nil, item: item)
                ])
                let problem = try ProblemStore(connection).insert(
                    place: Samples.kordai, meeting: meeting.id, title: Samples.text("Жол", "Дорога", nil), category: .roads,
                    competence: .own, goesToMaslikhat: false, raisedOn: Samples.day("2026-11-10"))
                let official = try OfficialStore(connection).insert([
                    Official(
                        id: Official.ID(0), place: Samples.kordai, post: .akim, name: Samples.text("Айбек", "Айбек", nil),
                        since: Samples.day("2024-03-15"))
                ])[0]
                let template = try AnswerTemplateStore(connection).insert(
                    AnswerTemplate(
                        key: "", place: Samples.kordai, kind: .answer, name: "Су", text: Translated(kk: "Су", ru: "Вода")))
                let colleague = try StaffStore(connection).add(
                    name: "Сәуле", email: "saule@kordai.kz", role: .clerk, place: Samples.kordai, passwordHash: "x")
                return Standing(
                    booking: try BookingStore(connection).list(of: reception.id)[0], plan: plan, problem: problem.number,
                    official: official.id, template: try #require(template.id), colleague: colleague.id)
            }
            let (booking, plan) = (standing.booking, standing.plan)
            let (kordai, period) = (Samples.kordai, Period(year: 2026, part: .quarter(3)))
            let question = Question.Number(year: 2026, ordinal: 1)
            var acts: [DeskPath] = DeskPath.QuestionAct.allCases.map { .questionAct(question, $0) }
            acts += DeskPath.MeetingAct.allCases.map { .meetingAct(meeting.id, $0) }
            acts += DeskPath.PlanAct.allCases.map { .planAct(plan.id, $0) }
            acts += DeskPath.ItemAct.allCases.map { .itemAct(plan.id, plan.items[0].id, $0) }
            acts += DeskPath.ReceptionAct.allCases.map { .receptionAct(reception.id, $0) }
            acts += DeskPath.ItemAct.allCases.filter { $0 != .translate }.map {
                .assignmentAct(reception.id, Assignment.ID(1), $0)
            }
            acts += DeskPath.EventAct.allCases.map { .eventAct(event.id, $0) }
            acts += DeskPath.CalendarAct.allCases.map { .calendarAct(kordai, 2027, $0) }
            acts += DeskPath.CalendarStepAct.allCases.map { .calendarStep(kordai, 2026, $0) }
            acts += DeskPath.DraftMeetingAct.allCases.map { .draftMeetingAct(kordai, 2027, 1, $0) }
            acts += DeskTable.allCases.map { .table($0) }
            acts += DeskPath.ProblemAct.allCases.map { .problemAct(standing.problem, $0) }
            acts += DeskPath.OfficialAct.allCases.map { .officialAct(standing.official, $0) }
            acts += DeskPath.StaffAct.allCases.map { .staffAct(standing.colleague, $0) }
            acts += [
                .planRows(plan.id), .redaction(question), .newMeeting, .newQuestion(), .newOfficial(place: kordai), .executors(),
                .translations(), .template(standing.template), .removeTemplate(standing.template), .inviteStaff,
            ]
            acts += [
                .newProblem, .progress(period), .correctProgress(period), .controlSummary(period), .newReception(),
                .cancelBooking(reception.id, booking.id),
                .newEvent(), .eventSchedule(.deputyTrip, period),
            ]
            self.acts = acts
            fields =
                ["reason", "summary", "text", "answer", "title", "disciplinary", "basis", "action", "lead", "venue"].map {
                    ("\($0)-kk", "Сөз")
                } + [
                    ("kind", "round"), ("host", kordai.code), ("day-1", "2026-12-03"), ("time-1", "10:00"), ("number", "1"),
                    ("rule", "order-70.hour-answers-10"), ("chair", "Әкім"), ("agenda", "Су"), ("category", "roads"),
                    ("competence", "own"), ("question", question.text), ("place", kordai.code),
                    ("day", "2026-11-21"), ("date", "2027-03-11"), ("time", "15:00"), ("minutes", "90"), ("venue_kk", "Клуб"),
                    ("text", "Жарық қашан болады?"), ("ground", "impossible"), ("until", "2027-01-20"),
                    ("deadline", "2026-12-25"), ("slot", "2"), ("name", "Асан"), ("phone", "+7 701 000 11 33"),
                    ("topic", "Су туралы"), ("channel", "phone"), ("language", "kk"), ("present", "Аппарат"),
                    ("protocol", "Тапсырма"), ("outcome-\(booking.id)", "absent"), ("meeting", "\(meeting.id)"),
                    ("table", "place,post,name_kk,since\n314800000,deputy,Асан,2026-01-09"),
                ]
        }
    }
}
