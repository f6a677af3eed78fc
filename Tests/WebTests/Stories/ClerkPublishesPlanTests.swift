import Domain
import Storage
import StorageTestSupport
import TestSupport
import Testing

@Suite("A clerk")
struct ClerkPublishesPlanTests {
    @Test(
        "takes a question to the pool, publishes a plan, records progress, and the resident confirms", arguments: Engine.available
    )
    func wholeWay(engine: Engine) async throws {
        try await TestSite.serving(on: engine, at: "2026-12-02 10:00") { site in
            let meeting = try await site.addMeetings(Samples.meeting())[0]
            try await site.addStaff("aigul@kordai.kz")
            try await site.addStaff("erlan@kordai.kz", role: .head)
            let resident = site.browser()
            let code = try await ask(resident, meeting, "Жамбыл көшесінде жарық қашан болады? Телефоным 8 701 123 45 67")
            let clerk = site.browser()
            var token = try await signIn(clerk)
            func act(_ path: String, _ fields: [(String, String)] = []) async throws -> TestBrowser.Page {
                let page = try await clerk.submit(path, fields + [("form-token", token)])
                #expect(page.status == 200, "\(path): \(page.status)")
                return page
            }

            /// What the clerk prepared and may not do: the head does it.
            func decide(_ path: String, _ fields: [(String, String)] = []) async throws {
                #expect(try await clerk.post(path, fields + [("form-token", token)]).status == 403, "\(path)")
                let head = site.browser()
                let own = try await signIn(head, email: "erlan@kordai.kz")
                let page = try await head.submit(path, fields + [("form-token", own)])
                #expect(page.status == 200, "\(path): \(page.status)")
            }

            // The list of what waits has it; the clerk registers it and shows it without the telephone.
            #expect(try await clerk.get("/desk/questions/").html.contains("2026-000001"))
            _ = try await act("/desk/questions/2026-000001/register/", [("category", "roads")])
            _ = try await act("/desk/questions/2026-000001/publish/", [("text", "Жамбыл көшесінде жарық қашан болады?")])
            let shown = try await resident.get("/kk/questions/2026-000001/")
            #expect(shown.words.contains("Жамбыл көшесінде жарық қашан болады?"))
            #expect(!shown.words.contains("701"))

            // The meeting is announced and held, its results published.
            _ = try await act(
                "/desk/meetings/\(meeting.id)/announce/",
                [("channel", "site"), ("day", "2026-11-18"), ("evidence", "https://example.kz/news/1")])
            // A session ends with its working day.
            site.clock.set("2026-12-07 10:00")
            #expect(try await clerk.get("/desk/").location == "/desk/sign-in/")
            token = try await signIn(clerk)
            _ = try await act(
                "/desk/meetings/\(meeting.id)/hold/", [("attended", "120")])
            _ = try await act(
                "/desk/meetings/\(meeting.id)/results/",
                [("summary-kk", "Жарық туралы айтылды"), ("summary-ru", "Говорили о свете")])
            try await decide("/desk/meetings/\(meeting.id)/results-alone/", [("owed", "yes")])

            // One problem question of it, and a plan with an item.
            let problem = try await act(
                "/desk/problems/new/",
                [
                    ("question", "2026-000001"), ("title-kk", "Көше жарығы"), ("title-ru", "Уличное освещение"),
                    ("category", "roads"),
                    ("competence", "district"), ("to-maslikhat", "no"),
                ])
            #expect(problem.path.hasPrefix("/desk/problems/2026-P-00001/"))
            let plan = try await act("/desk/meetings/\(meeting.id)/plan/")
            let planPath = try #require(plan.path.split(separator: "?").first.map(String.init))

            // An empty plan is not published, an item without an executor not taken; both say why.
            let head = site.browser()
            let own = try await signIn(head, email: "erlan@kordai.kz")
            #expect(try await head.post(planPath + "publish/", [("form-token", own)]).status == 422)
            let incomplete = try await clerk.post(
                planPath + "add/", [("form-token", token), ("action-kk", "Бағандарды орнату"), ("deadline", "2026-12-25")])
            #expect(incomplete.status == 422)
            #expect(incomplete.html.contains("Бағандарды орнату"))

            _ = try await act(
                planPath + "add/",
                [
                    ("action-kk", "24 жарық бағанын орнату"), ("action-ru", "Установить 24 опоры освещения"),
                    ("lead-kk", "Аудандық ТКШ бөлімі"),
                    ("lead-ru", "Районный отдел ЖКХ"), ("deadline", "2026-12-25"), ("money-needed", "18 400 000"),
                    ("money-source-kk", "аудандық бюджет"), ("problem", "2026-P-00001"),
                ])
            try await decide(planPath + "publish/")
            let id = try #require(planPath.split(separator: "/").last.map(String.init))
            let published = try await resident.get("/kk/plans/\(id)/")
            #expect(published.words.contains("24 жарық бағанын орнату"))
            #expect(published.words.contains("Аудандық ТКШ бөлімі"))
            let mine = try await resident.get("/kk/track/\(code)/")
            #expect(mine.words.contains("24 жарық бағанын орнату") || mine.words.contains("Көше жарығы"))

            // Results and plan stand within ten days: the duty is met.
            let records = try await site.database.read {
                try DutyRecordsStore($0).records(of: Samples.kordai, years: 2026...2026)
            }
            let place = try #require(Samples.gazetteer[Samples.kordai])
            let duties = Duty.all(
                of: place, records: records, law: Samples.law, gazetteer: Samples.gazetteer, calendar: Samples.calendar,
                today: Samples.day("2026-12-07"))
            #expect(duties.filter { $0.subject == .meeting(meeting.id) }.allSatisfy { $0.met != nil && !$0.isOverdue })

            // Progress is recorded with evidence; without a record nothing is done.
            let itemPath = try #require(try await clerk.get(planPath).link("/items/"))
            #expect(try await head.post(itemPath + "done/", [("form-token", own)]).status == 422)
            _ = try await act(
                itemPath + "record/",
                [
                    ("text-kk", "17 баған орнатылды"), ("evidence", "https://example.kz/photo/1"), ("money-given", "18400000"),
                    ("final", "yes"),
                ])
            site.clock.set("2026-12-21 12:00")
            token = try await signIn(clerk)
            // The head finds it among what waits for a decision.
            let morning = site.browser()
            _ = try await signIn(morning, email: "erlan@kordai.kz")
            let waiting = try await morning.get("/desk/")
            #expect(waiting.words.contains("орындалды деп хабарланды") && waiting.html.contains(itemPath))
            try await decide(itemPath + "done/")
            #expect(try await clerk.get("/desk/").words.contains("орындалды деп хабарланды") == false)
            #expect(try await resident.get("/kk/plans/\(id)/").words.contains("17 баған орнатылды"))

            // The resident is asked, and says that it is true.
            let asked = try await resident.get("/kk/track/\(code)/")
            let publicToken = try #require(asked.hidden("form-token"))
            let confirmed = try await resident.submit(
                "/kk/track/\(code)/judge/", [("form-token", publicToken), ("verdict", "done")])
            #expect(confirmed.status == 200)
            let question = try await site.database.read { try QuestionStore($0).find(Question.Number(year: 2026, ordinal: 1)) }
            #expect(question?.standing == .confirmed)
            #expect(try await site.database.read { try JournalStore($0).verify() } == nil)
        }
    }

    @Test("sees and changes nothing without signing in, outside the territory, or with another's form")
    func guarded() async throws {
        try await TestSite.serving(on: .sqlite) { site in
            let meeting = try await site.addMeetings(Samples.meeting())[0]
            try await site.addStaff("merke@example.kz", place: Samples.merke)
            let resident = site.browser()
            _ = try await ask(resident, meeting, "Жол қашан жөнделеді?")

            // Without a session every address of the desk leads to the door.
            let stranger = site.browser()
            for path in ["/desk/", "/desk/questions/2026-000001/", "/desk/plans/1/"] {
                let answer = try await stranger.get(path)
                #expect(answer.status == 303 && answer.location?.hasPrefix("/desk/sign-in/") == true, "\(path)")
            }
            #expect(
                try await stranger.post("/desk/questions/2026-000001/register/", []).location?.hasPrefix("/desk/sign-in/") == true
            )

            // A wrong password and an unknown address read the same.
            let door = try #require(try await stranger.get("/desk/sign-in/").hidden("form-token"))
            var answers: [String] = []
            for email in ["merke@example.kz", "nobody@example.kz"] {
                let answer = try await stranger.post(
                    "/desk/sign-in/", [("form-token", door), ("email", email), ("password", "қате құпия сөз")])
                #expect(answer.status == 422)
                answers.append(answer.html.replacing(email, with: ""))
            }
            #expect(answers[0] == answers[1])

            // Another district's clerk may not touch it.
            let clerk = site.browser()
            let token = try await signIn(clerk, email: "merke@example.kz")
            #expect(try await clerk.get("/desk/questions/2026-000001/").status == 403)
            #expect(try await clerk.post("/desk/questions/2026-000001/register/", [("form-token", token)]).status == 403)
            #expect(
                try await clerk.post("/desk/questions/2026-000001/register/", [("form-token", "of another page")]).status == 403)
            let question = try await site.database.read { try QuestionStore($0).find(Question.Number(year: 2026, ordinal: 1)) }
            #expect(question?.standing == .received)

            // Signed out, the session is of no more use.
            _ = try await clerk.post("/desk/sign-out/", [("form-token", token)])
            #expect(try await clerk.get("/desk/").status == 303)
        }
    }

    @Test("returns a question with a reason that the resident reads, and forwards one to the body that is competent")
    func returnsAndForwards() async throws {
        try await TestSite.serving(on: .sqlite) { site in
            let meeting = try await site.addMeetings(Samples.meeting())[0]
            try await site.addStaff(
                "aigul@kordai.kz", place: Samples.zhambyl, and: [StaffMember.Grant(.head, at: Samples.zhambyl)])
            let resident = site.browser()
            let returned = try await ask(resident, meeting, "Не болды?")
            let forwarded = try await ask(resident, meeting, "Меркідегі жол қашан жөнделеді?")
            let clerk = site.browser()
            let token = try await signIn(clerk)

            let path = "/desk/questions/2026-000001/return/"
            #expect(try await clerk.post(path, [("form-token", token)]).status == 422)
            let answer = try await clerk.submit(
                path, [("form-token", token), ("reason-kk", "Қай көше екенін жазыңыз"), ("reason-ru", "Напишите, какая улица")])
            #expect(answer.status == 200)
            #expect(try await resident.get("/kk/track/\(returned)/").words.contains("Қай көше екенін жазыңыз"))

            let second = "/desk/questions/2026-000002/forward/"
            #expect(
                try await clerk.post(
                    second, [("form-token", token), ("place", "жоқ жер"), ("reason-kk", "Сіздің сұрағыңыз Меркіге қатысты")]
                ).status == 422)
            _ = try await clerk.submit(
                second, [("form-token", token), ("place", "Меркі ауданы"), ("reason-kk", "Сіздің сұрағыңыз Меркіге қатысты")])
            let page = try await resident.get("/kk/track/\(forwarded)/")
            #expect(page.words.contains("Сіздің сұрағыңыз Меркіге қатысты"))
            let question = try await site.database.read { try QuestionStore($0).find(Question.Number(year: 2026, ordinal: 2)) }
            #expect(question?.place == Samples.merke && question?.firstPlace == meeting.place)
            // The one who asked reads both places; so does whoever answers now.
            let name = "Сарыбұлақ ауылдық округі"
            #expect(page.words.contains("\(name). Әрі қарай жолданды: Меркі ауданы."))
            #expect(page.words.contains("Сұрақ берілген жер: \(name). Енді жауап беретін жер: Меркі ауданы."))
            let desk = try await clerk.get("/desk/questions/2026-000002/").words
            #expect(desk.contains("\(name). Сұрақ әрі қарай жолданды:") && desk.contains("Себебі: Сіздің сұрағыңыз"))
        }
    }
}
