import Domain
import Foundation
import Sheets
import Storage
import StorageTestSupport
import TestSupport
import Testing

@Suite("A clerk with a table of the register")
struct ClerkTakesTablesOutTests {
    private struct Worker {
        let browser: TestBrowser
        let token: String

        /// What is given out, cell by cell.
        func table(_ file: String) async throws -> [[String]] {
            let page = try await browser.get("/desk/tables/" + file)
            #expect(page.status == 200 && page.headers["cache-control"] == "no-store")
            return try SheetFile.rows(of: [UInt8](page.body))
        }

        /// Looks at the changes of a table as it was edited.
        func check(_ rows: [[String]], _ table: String) async throws -> TestBrowser.Page {
            try await browser.post(
                "/desk/tables/\(table)/",
                [("form-token", token), ("table", CSVWriter.text(rows.map { $0.map(SheetText.guarded) }))])
        }

        /// Keeps what a page has shown.
        func keep(_ page: TestBrowser.Page, _ table: String) async throws -> TestBrowser.Page {
            func sent(_ name: String) throws -> String {
                try #require(page.hidden(name)).replacing("&quot;", with: "\"").replacing("&lt;", with: "<")
                    .replacing("&gt;", with: ">").replacing("&#39;", with: "'").replacing("&amp;", with: "&")
            }
            return try await browser.post(
                "/desk/tables/\(table)/",
                [("form-token", token), ("step", "keep"), ("mark", try sent("mark")), ("pending", try sent("pending"))])
        }
    }

    private func serving(
        on engine: Engine, _ language: String, _ body: @escaping @Sendable (TestSite, Worker) async throws -> Void
    ) async throws {
        try await TestSite.serving(on: engine, at: "2026-12-07 10:00") { site in
            let meeting = try await site.addMeetings(Samples.meeting())[0]
            let day = Samples.day("2026-12-05")
            try await site.database.write { connection in
                let ready = (1...3).map { ordinal in
                    QuestionStore.Ready(
                        question: Question(
                            id: Question.ID(0), number: Question.Number(year: 2026, ordinal: ordinal), place: Samples.kordai,
                            meeting: meeting.id, language: .kk, original: "Сұрақ \(ordinal), менің атым Гүлнар", category: .roads,
                            channel: .spoken, receivedAt: Moment(day, TimeOfDay(minutes: 600), offset: 300), receivedOn: day,
                            registeredOn: day, standing: .published, moderation: .published(text: "Сұрақ \(ordinal)", on: day)),
                        steps: [], trackingHash: String(repeating: "\(ordinal)", count: 64),
                        contact: Contact(name: "Гүлнар", email: nil, phone: "+7 701 123 45 67"))
                }
                _ = try QuestionStore(connection).insert(ready)
                let item = PlanItem(
                    id: PlanItem.ID(0), number: 1, problem: nil, action: Translated(kk: "Бағана орнату", ru: "Установить опоры"),
                    lead: Translated(kk: "Әкімдік", ru: "Акимат"), coExecutors: Translated(), deadline: Samples.day("2026-12-25"),
                    givenOn: day, moneyNeeded: nil, moneySource: Translated())
                _ = try ActionPlanStore(connection).insert([
                    ActionPlan(
                        id: ActionPlan.ID(0), place: Samples.kordai, meeting: meeting.id, standing: .published(on: day),
                        items: [item])
                ])
                try JournalStore(connection).append(
                    at: site.clock.now, actor: .program, act: "sample", subject: .meeting(meeting.id))
            }
            try await site.addStaff("aigul@kordai.kz", and: [StaffMember.Grant(.head, at: Samples.kordai)])
            let browser = site.browser()
            let token = try await signIn(browser)
            _ = try await browser.get("/desk/language/\(language)/")
            try await body(site, Worker(browser: browser, token: token))
        }
    }

    @Test(
        "takes problem questions and executions out, edits them, sees every difference, and keeps what was shown",
        arguments: Engine.available, ["kk", "ru"])
    func edits(engine: Engine, language: String) async throws {
        let isKazakh = language == "kk"
        try await serving(on: engine, language) { site, clerk in
            let draft = try await site.addMeetings(Samples.meeting(on: "2026-12-04"))[0]
            try await site.database.write { connection in
                let store = ActionPlanStore(connection)
                var plan = try store.create(place: Samples.kordai, meeting: draft.id)
                plan.items = [
                    PlanItem(
                        id: PlanItem.ID(0), number: 1, problem: nil, action: Translated(kk: "Жоба шара"),
                        lead: Translated(kk: "Әкімдік"), coExecutors: Translated(), deadline: Samples.day("2026-12-25"),
                        givenOn: Samples.day("2026-12-05"), moneyNeeded: nil, moneySource: Translated())
                ]
                _ = try store.save(plan)
            }
            // Drafts are for those who write them: no table for everyone holds one.
            #expect(try await clerk.table("plan-items.csv").contains { $0.contains("Жоба шара") })
            #expect(try await !clerk.table("executions.csv").contains { $0.contains("Жоба шара") })
            #expect(try await !site.browser().get("/data/plan-items.csv").html.contains("Жоба шара"))
            let list = try await clerk.browser.get("/desk/tables/").words
            #expect(list.contains(isKazakh ? "Шаралардың орындалуы" : "Исполнение мероприятий"))
            #expect(list.contains(isKazakh ? "Енгізетіндер:" : "Загрузить может:"))

            // The empty form names the columns of a new row; filled in, it forms a problem question.
            var form = try await clerk.table("template-problems.xlsx")
            #expect(form[0].first == "title_kk" && form[0].contains("questions") && !form[0].contains("standing"))
            form.append(
                form[0].map {
                    ["title_kk": "Көше жарығы", "category": "roads", "competence": "own", "questions": "2026-000001"][$0] ?? ""
                })
            let new = try await clerk.check(form, "problems")
            #expect(new.status == 200 && new.words.contains("questions: – → 2026-000001"))
            #expect(
                new.words.contains(
                    isKazakh ? "2-жол, title_ru: мәтін бір тілде ғана" : "Строка 2, title_ru: текст только на одном языке"))
            #expect(try await clerk.keep(new, "problems").words.contains(isKazakh ? "Кесте енгізілді" : "Таблица загружена"))

            // Out, edited, in: only the differences are shown, and only they are kept.
            var problems = try await clerk.table("problems.csv")
            func cell(_ name: String, _ text: String) { problems[1][problems[0].firstIndex(of: name)!] = text }
            cell("title_ru", "Освещение улицы")
            cell("questions", "2026-000001 2026-000002")
            cell("closed_on", "2026-12-06")
            let edited = try await clerk.check(problems, "problems")
            #expect(edited.words.contains("title_ru: – → Освещение улицы"))
            #expect(edited.words.contains("questions: 2026-000001 → 2026-000001 2026-000002"))
            #expect(edited.words.contains(isKazakh ? "closed_on: кестемен өзгертілмейді" : "closed_on: таблицей не меняется"))
            #expect(try await site.database.read { try ProblemStore($0).list(limit: 9) }.first?.title.ru == nil)
            _ = try await clerk.keep(edited, "problems")
            #expect(try await site.browser().get("/ru/problems/2026-P-00001/").words.contains("Освещение улицы"))
            let stale = try await clerk.keep(edited, "problems")
            #expect(
                stale.status == 422
                    && stale.words.contains(isKazakh ? "Бұл кесте серверде енді жоқ" : "Этой таблицы на сервере уже нет"))

            // A wrong row is named in words, and nothing is kept.
            problems = try await clerk.table("problems.csv")
            cell("questions", "2026-000002")
            let refused = try await clerk.check(problems, "problems")
            #expect(refused.status == 422)
            #expect(
                refused.words.contains(
                    isKazakh ? "2-жол, take_out_reason_kk: Себебін жазыңыз" : "Строка 2, take_out_reason_kk: Напишите причину"))

            // Twenty rows come back as easily as one: the executor fills in the empty one.
            var executions = try await clerk.table("executions.xlsx")
            #expect(executions.count == 2)
            for (name, text) in ["on": "06.12.2026", "text_kk": "Бағаналар тұр", "text_ru": "Опоры стоят", "done": "true"] {
                executions[1][executions[0].firstIndex(of: name)!] = text
            }
            let recorded = try await clerk.check(executions, "executions")
            #expect(recorded.words.contains("text_kk: – → Бағаналар тұр") && recorded.words.contains("done: false → true"))
            #expect(!recorded.html.contains(isKazakh ? "бір тілде ғана" : "только на одном языке"))
            _ = try await clerk.keep(recorded, "executions")
            #expect(try await site.browser().get("/ru/plans/1/").words.contains("Опоры стоят"))
            executions = try await clerk.table("executions.csv")
            executions[1][executions[0].firstIndex(of: "text_ru")!] = "Опоры и лампы стоят"
            let frozen = try await clerk.check(executions, "executions")
            #expect(
                frozen.status == 422
                    && frozen.words.contains(isKazakh ? "бұрынғы жазба өзгертілмейді" : "прежняя запись не переписывается"))

            // What is given out comes back without a change, whichever the table and the file.
            for name in ["problems", "executions", "questions"] {
                for kind in ["csv", "xlsx"] {
                    let same = try await clerk.check(try await clerk.table("\(name).\(kind)"), name)
                    #expect(
                        same.status == 200 && same.words.contains(isKazakh ? "Өзгеріс жоқ" : "Изменений нет"),
                        "\(name).\(kind): \(same.words.suffix(1500))")
                }
            }
            #expect(try await site.database.read { try JournalStore($0).verify() } == nil)
            #expect(try await journal(site).allSatisfy { !$0.detail.contains("Гүлнар") && !$0.detail.contains("стоят") })
        }
    }

    @Test("gives contacts to those who may see them alone, and nothing to those who only look on")
    func roles() async throws {
        try await serving(on: .sqlite, "kk") { site, clerk in
            #expect(try await clerk.browser.get("/desk/tables/questions.csv").html.contains("Гүлнар,,'+7 701"))
            try await site.addStaff("modi@kordai.kz", role: .moderator)
            let moderator = site.browser()
            let token = try await signIn(moderator, email: "modi@kordai.kz")
            let own = try await moderator.get("/desk/tables/questions.csv")
            #expect(own.status == 200 && !own.html.contains("+7 701") && own.html.contains("менің атым Гүлнар"))
            #expect(!own.html.contains("Гүлнар,,"))
            // Brought back without the contacts, the table changes nothing.
            let same = try await moderator.post("/desk/tables/questions/", [("form-token", token), ("table", own.html)])
            #expect(same.words.contains("Өзгеріс жоқ"))
            #expect(try await moderator.get("/desk/tables/problems/").status == 403)
            #expect(try await moderator.get("/desk/tables/template-executions.xlsx").status == 403)

            try await site.addStaff("baqylau@kordai.kz", role: .observer)
            let observer = site.browser()
            _ = try await signIn(observer, email: "baqylau@kordai.kz")
            #expect(try await observer.get("/desk/tables/executions.csv").status == 200)
            #expect(try await observer.get("/desk/tables/questions.xlsx").status == 403)
            #expect(try await observer.get("/desk/tables/executions/").status == 403)
            let list = try await observer.get("/desk/tables/")
            #expect(!list.html.contains("template-") && !list.html.contains("/desk/tables/problems/"))
        }
    }
}
