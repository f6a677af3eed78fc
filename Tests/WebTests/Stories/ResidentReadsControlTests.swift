import Domain
import Foundation
import Storage
import StorageTestSupport
import TestSupport
import Testing

@Suite("A resident")
struct ResidentReadsControlTests {
    private static func item(
        _ number: Int, _ kk: String, _ ru: String, due: String, _ standing: PlanItem.Standing = .planned,
        extended: String? = nil, with others: String? = nil
    ) -> PlanItem {
        PlanItem(
            id: PlanItem.ID(0), number: number, problem: nil, action: Samples.text(kk, ru, nil),
            lead: Samples.text("Жол бөлімі", "Отдел дорог", nil), coExecutors: Translated(ru: others),
            deadline: Samples.day(extended ?? due), givenOn: Samples.day("2026-11-02"), moneyNeeded: nil,
            moneySource: Translated(), standing: standing,
            extensions: extended.map { to in
                [
                    Extension(
                        askedOn: Samples.day("2026-11-16"), from: Samples.day(due), to: Samples.day(to),
                        reason: Samples.text("Мердігер кешікті", "Подрядчик опоздал", nil),
                        decision: .granted(on: Samples.day("2026-11-17"))),
                    Extension(
                        askedOn: Samples.day("2026-11-18"), from: Samples.day(to), to: Samples.day("2027-02-01"),
                        reason: Samples.text("Тағы", "Тайная просьба", nil)),
                ]
            } ?? [])
    }

    @Test(
        "reads what stands on control, late first, with the days of lead and co-executors and every moved deadline",
        arguments: Engine.available)
    func reads(engine: Engine) async throws {
        try await TestSite.serving(on: engine, at: "2026-11-25 10:00") { site in
            var held = Samples.meeting(on: "2026-10-30")
            held.standing = .held
            let meetings = try await site.addMeetings(held, Samples.meeting(on: "2026-10-31"))
            try await site.database.write { connection in
                func plan(_ meeting: Int, _ standing: ActionPlan.Standing, _ items: [PlanItem]) -> ActionPlan {
                    ActionPlan(
                        id: ActionPlan.ID(0), place: Samples.kordai, meeting: meetings[meeting].id, standing: standing,
                        items: items)
                }
                _ = try ActionPlanStore(connection).insert([
                    plan(
                        0, .published(on: Samples.day("2026-11-03")),
                        [
                            Self.item(
                                1, "Көпір", "Ремонт моста", due: "2026-12-04", .extended, extended: "2026-12-25",
                                with: "Акимат округа"),
                            Self.item(2, "Жарық", "Освещение улицы", due: "2026-11-10"),
                            Self.item(3, "Су", "Водопровод", due: "2026-11-27"),
                            Self.item(
                                4, "Мектеп", "Ремонт школы", due: "2026-12-10",
                                .removed(on: Samples.day("2026-11-24"), reason: Samples.text("Жер сотта", "Земля в суде", nil))),
                            Self.item(
                                5, "Саябақ", "Парк", due: "2026-11-12", .done(on: Samples.day("2026-11-13"))),
                        ]), plan(1, .draft, [Self.item(1, "Құпия", "Тайный замысел", due: "2026-12-01")]),
                ])
            }
            let reader = site.browser()
            let path = "/ru/control/\(Samples.kordai)/"
            let page = try await reader.get(path)
            #expect(page.status == 200)
            let words = page.words
            func position(_ text: String) throws -> String.Index { try #require(words.range(of: text), "\(text)").lowerBound }
            let late = try position("Освещение улицы")
            #expect(try late < position("Водопровод") && position("Водопровод") < position("Ремонт моста"))
            #expect(try position("Ремонт моста") < position("Ремонт школы"))
            #expect(words.contains("на контроле 3 мероприятия") && words.contains("Срок прошёл у 1 мероприятия"))
            // Regulation 135, p. 10.23 and 13.4.
            #expect(words.contains("Сведений об исполнении нет: считается неисполненным"))
            #expect(words.contains("Напоминание: последний день срока — 27 ноября"))
            // Regulation 135, p. 13.13: seven working days after 2 November, five before 25 December.
            #expect(words.contains("Информация соисполнителей — до 11 ноября"))
            #expect(words.contains("Информация ответственного — до 18 декабря"))
            #expect(words.contains("Срок продлён: 4 декабря → 25 декабря") && words.contains("Подрядчик опоздал"))
            #expect(words.contains("Исполнить невозможно по объективным обстоятельствам") && words.contains("Земля в суде"))
            #expect(words.contains("среднесрочный контроль"))
            for hidden in ["Тайный замысел", "Тайная просьба", "Парк"] { #expect(!words.contains(hidden), "\(hidden)") }
            // The same in Kazakh, and nothing of it in another district.
            #expect(try await reader.get("/kk/control/\(Samples.kordai)/").words.contains("Қазір бақылауда"))
            #expect(try await reader.get("/kk/control/\(Samples.merke)/").words.contains("Қазір бақылауда ештеңе жоқ"))
            #expect(try await reader.get("/en/control/\(KATO.republic)/").words.contains("3 items of published plans"))
            #expect(try await reader.get("/en/control/999999999/").status == 404)
            for link in ["/ru/places/\(Samples.kordai)/", "/ru/duties/\(Samples.kordai)/"] {
                #expect(try await reader.get(link).html.contains("\"\(path)\""))
            }
            // The quarter that runs is counted to today; the next one has not begun.
            let quarter = try await reader.get(path + "2026-Q4/")
            #expect(quarter.words.contains("Квартал ещё не закончился") && quarter.words.contains("Стояло на контроле 5"))
            #expect(quarter.words.contains("Отдел дорог"))
            #expect(try await reader.get(path + "2027-Q1/").status == 404)
            #expect(try await reader.get(path + "2026-H2/").status == 404)
        }
    }

    @Test("finds the summary of control handed in late, and its figures as they were", arguments: Engine.available)
    func summary(engine: Engine) async throws {
        // Regulation 135, p. 13.16: the third quarter by 20 October. In the sample law it binds Merke district.
        try await TestSite.serving(on: engine, at: "2026-10-22 10:00") { site in
            try await site.addStaff("aigul@merke.kz", place: Samples.merke, and: [StaffMember.Grant(.head, at: Samples.merke)])
            try await site.addStaff("guest@merke.kz", role: .observer, place: Samples.merke)
            var held = Samples.meeting(host: Samples.merke, place: Samples.merke, on: "2026-06-10")
            held.standing = .held
            let meeting = try await site.addMeetings(held)[0]
            try await site.database.write { connection in
                var item = Self.item(1, "Жол", "Дорога", due: "2026-09-15")
                item.executions = [
                    Execution(on: Samples.day("2026-09-01"), text: Samples.text("Басталды", "Начато", nil), evidence: nil)
                ]
                let started = PlanItem(
                    id: item.id, number: 1, problem: nil, action: item.action, lead: item.lead, coExecutors: Translated(),
                    deadline: item.deadline, givenOn: Samples.day("2026-06-15"), moneyNeeded: nil, moneySource: Translated(),
                    standing: .underWay, executions: item.executions)
                _ = try ActionPlanStore(connection).insert([
                    ActionPlan(
                        id: ActionPlan.ID(0), place: Samples.merke, meeting: meeting.id,
                        standing: .published(on: Samples.day("2026-06-18")), items: [started])
                ])
            }
            let (reader, clerk, guest) = (site.browser(), site.browser(), site.browser())
            let (page, duties) = ("/ru/control/\(Samples.merke)/2026-Q3/", "/ru/duties/\(Samples.merke)/")
            #expect(try await reader.get(page).words.contains("Сводный отчёт ещё не представлен"))
            #expect(try await reader.get(duties).words.contains("Просрочено на 2 дня"))
            #expect(try await reader.get(page).words.contains("из них просрочено 1"))

            let token = try await signIn(clerk, email: "aigul@merke.kz")
            #expect(try await clerk.get("/desk/").html.contains("/desk/control/2026-Q3/"))
            func handIn(_ quarter: String, _ place: KATO = Samples.merke) async throws -> TestBrowser.Page {
                try await clerk.post("/desk/control/\(quarter)/", [("form-token", token), ("place", place.code)])
            }
            // Not before the quarter is over, not for another district, not by those who only look on.
            let early = try await handIn("2026-Q4")
            #expect(early.status == 422 && early.words.contains("Тоқсан әлі аяқталған жоқ"))
            #expect(try await handIn("2026-Q3", Samples.kordai).status == 403)
            let looking = try await signIn(guest, email: "guest@merke.kz")
            #expect(
                try await guest.post(
                    "/desk/control/2026-Q3/", [("form-token", looking), ("place", Samples.merke.code)]
                ).status == 403)
            #expect(try await handIn("2026-Q3").status == 303)
            #expect(try await clerk.get("/desk/control/2026-Q3/").words.contains("22 қазанда тапсырылды"))

            let handed = try await reader.get(page)
            #expect(handed.words.contains("Представлен руководителю аппарата 22 октября"))
            #expect(handed.words.contains("Представлено с опозданием на 2 дня"))
            #expect(try await reader.get(duties).words.contains("Представлено с опозданием на 2 дня"))
            let csv = try await reader.get("/ru/control/\(Samples.merke)/2026-Q3.csv")
            #expect(
                csv.html.contains("2026-Q3,315000000,Меркі ауданы,Меркенский район,,,1,0,0,0,0,1,1,0,0,0,0,2026-09-30,2026-10-22")
            )
            #expect(try await reader.get("/ru/control/\(Samples.merke)/2026-Q3.xlsx").body.starts(with: Array("PK".utf8)))

            // A second time changes nothing, and what was handed in stays whatever the register says.
            site.clock.set("2026-10-22 15:00")
            #expect(try await handIn("2026-Q3").status == 303)
            try await site.database.write { try $0.run("UPDATE plan_items SET deadline = '2026-12-15'", []) }
            #expect(try await reader.get(page).words.contains("из них просрочено 1"))
            let (journal, summaries) = try await site.database.read {
                (try JournalStore($0).verify(), try ControlSummaryStore($0).verify())
            }
            #expect(journal == nil && summaries == nil)
        }
    }

    @Test("is told that what was planned for the question was given up, and why", arguments: Engine.available)
    func givenUp(engine: Engine) async throws {
        try await TestSite.serving(on: engine, at: "2026-12-02 10:00") { site in
            let meeting = try await site.addMeetings(Samples.meeting())[0]
            try await site.addStaff("erlan@kordai.kz", and: [StaffMember.Grant(.head, at: Samples.kordai)])
            let resident = site.browser()
            let code = try await ask(resident, meeting, "Мектеп қашан жөнделеді?")
            let desk = site.browser()
            var token = try await signIn(desk, email: "erlan@kordai.kz")
            func act(_ path: String, _ fields: [(String, String)] = []) async throws -> TestBrowser.Page {
                let page = try await desk.submit(path, fields + [("form-token", token)])
                #expect(page.status == 200, "\(path): \(page.status)")
                return page
            }
            _ = try await act("/desk/questions/2026-000001/register/", [("category", "roads")])
            _ = try await act("/desk/questions/2026-000001/publish/", [("text", "Мектеп қашан жөнделеді?")])
            site.clock.set("2026-12-07 10:00")
            token = try await signIn(desk, email: "erlan@kordai.kz")
            _ = try await act("/desk/meetings/\(meeting.id)/results/", [("summary-kk", "Айтылды")])
            _ = try await act(
                "/desk/problems/new/",
                [
                    ("question", "2026-000001"), ("title-kk", "Мектеп"), ("category", "roads"), ("competence", "own"),
                    ("to-maslikhat", "no"),
                ])
            let plan = try #require(
                try await act("/desk/meetings/\(meeting.id)/plan/").path.split(separator: "?").first.map(String.init))
            for action in ["Шатыр", "Қабырға"] {
                _ = try await act(
                    plan + "add/",
                    [
                        ("action-kk", action), ("lead-kk", "Бөлім"), ("deadline", "2026-12-25"), ("problem", "2026-P-00001"),
                    ])
            }
            _ = try await act(plan + "publish/")
            let items = try #require(
                try await site.database.read { try ActionPlanStore($0).find(meeting: meeting.id)?.items.map(\.id) })
            func giveUp(_ item: PlanItem.ID, _ kk: String, _ ru: String) async throws {
                _ = try await act(
                    plan + "items/\(item)/off-control/", [("ground", "impossible"), ("reason-kk", kk), ("reason-ru", ru)])
            }
            // While something is still planned, the question waits for that.
            try await giveUp(items[0], "Жер сотта", "Земля в суде")
            let waiting = try await resident.get("/ru/track/\(code)/")
            #expect(!waiting.words.contains("снято с контроля: исполнить") && waiting.words.contains("Спросим вас"))

            try await giveUp(items[1], "Үй құлатылады", "Здание сносят")
            let mine = try await resident.get("/ru/track/\(code)/")
            #expect(mine.words.contains("Мероприятие по вашему вопросу снято с контроля: исполнить его невозможно"))
            #expect(
                mine.words.contains("пункт 13.9") && mine.words.contains("Земля в суде") && mine.words.contains("Здание сносят"))
            #expect(
                mine.words.contains("Можно спросить снова") && mine.html.contains("/ru/places/\(Samples.sarybulakOkrug)/ask/"))
            // Nothing is promised any more: no question whether it is settled, no deadline that runs.
            #expect(!mine.words.contains("Спросим вас") && !mine.words.contains("Если срок пройдёт"))
            let shown = try await resident.get("/ru/questions/2026-000001/")
            #expect(shown.words.contains("Снято с контроля") && shown.words.contains("Здание сносят"))
        }
    }
}
