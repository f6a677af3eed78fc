import Domain
import Storage
import StorageTestSupport
import TestSupport
import Testing

@Suite("A clerk and the head of office")
struct ClerkAsksForExtensionTests {
    private static let until = "2026-12-25"

    @Test(
        "extend a term asked for in time, once, and a second time only with the question of responsibility",
        arguments: Engine.available)
    func extended(engine: Engine) async throws {
        try await Self.atWork(engine) { desk in
            // The clerk asks in time; without a reason or a later day it is refused, and what was typed stays.
            let empty = try await desk.clerk.post("ask-extension/", [("until", Self.until)])
            #expect(empty.status == 422 && empty.html.contains(Self.until))
            #expect(try await desk.clerk.post("ask-extension/", [("until", "2026-12-04"), ("reason-kk", "Себеп")]).status == 422)
            #expect(try await desk.clerk.post("ask-extension/", [("until", "ертең"), ("reason-kk", "Себеп")]).status == 422)
            let nothing = try await desk.clerk.post("ask-extension/", [("until", ""), ("reason-kk", "")])
            #expect(nothing.status == 422 && nothing.html.matches(of: /"field__error"/).count == 2)
            // A Saturday moves to Monday, and the page says so; the clerk thinks again.
            let saturday = try await desk.clerk.post("ask-extension/", [("until", "2026-12-26"), ("reason-kk", "Аяз")])
            #expect(saturday.status == 303 && saturday.location?.contains("extension-rolled") == true)
            #expect(try await desk.clerk.post("withdraw-extension/", []).status == 303)
            let asked: [(String, String)] = [
                ("until", Self.until), ("reason-kk", "Мердігер кешікті"), ("reason-ru", "Подрядчик опоздал"),
            ]
            #expect(try await desk.clerk.post("ask-extension/", asked).status == 303)
            // Nobody outside sees it before it is granted, and a clerk cannot grant it.
            #expect(!(try await desk.reader.get(desk.publicPath)).words.contains("Подрядчик опоздал"))
            #expect(try await desk.clerk.post("grant-extension/", []).status == 403)
            #expect(try await desk.head.browser.get("/desk/").words.contains("Шешім күтеді"))
            #expect(try await desk.head.post("grant-extension/", [("decided-by", "residents")]).status == 400)
            #expect(try await desk.head.post("grant-extension/", [("decided-by", "akim")]).status == 303)
            // Decided meanwhile: what the head typed into a form that is gone is kept to be copied.
            let late = try await desk.head.post("decline-extension/", [("reason-kk", "Мерзім жеткілікті еді")])
            #expect(late.status == 422 && late.words.contains("Мерзім жеткілікті еді"))
            let again = try await desk.head.post("grant-extension/", [("disciplinary-kk", "Бөлімге ескерту жасалды")])
            #expect(again.status == 422 && again.words.contains("Бөлімге ескерту жасалды"))
            let plan = try await desk.reader.get(desk.publicPath)
            #expect(plan.words.contains("Срок продлён: 4 декабря → 25 декабря") && plan.words.contains("Подрядчик опоздал"))
            // Which extension it is and who decided stand on the plan, on the item and in the weekly list.
            #expect(plan.words.contains("Это 1-е продление. Решение принял акимат."))
            for path in [desk.itemPath, "/desk/control/2026-11-23/"] {
                #expect(
                    try await desk.clerk.browser.get(path).words.contains("Бұл — 1-ұзарту. Шешімді әкімдік қабылдады."), "\(path)"
                )
            }

            // A second time: refused without the question of responsibility, with the paragraph.
            #expect(
                try await desk.clerk.post("ask-extension/", [("until", "2027-01-29"), ("reason-kk", "Аяз")]).status == 303)
            let refused = try await desk.head.post("grant-extension/", [])
            #expect(refused.status == 422 && refused.words.contains("13.8-тармақ"))
            #expect(
                try await desk.head.post("grant-extension/", [("disciplinary-kk", "Бөлім басшысына ескерту берілді")]).status
                    == 303)
            let twice = try await desk.reader.get(desk.publicPath)
            #expect(twice.words.contains("Бөлім басшысына ескерту берілді"))
            #expect(twice.words.contains("Это 2-е продление. Решение принял руководитель аппарата."))

            // A third is never granted, and the form says so before anybody asks.
            let warned = try await desk.clerk.browser.get(desk.itemPath)
            #expect(warned.html.contains("ask-extension/") && warned.words.contains("одан артық ұзартылмайды"))
            #expect(
                try await desk.clerk.post("ask-extension/", [("until", "2027-03-30"), ("reason-kk", "Тағы да")]).status == 303)
            let third = try await desk.head.post("grant-extension/", [("disciplinary-kk", "Сөгіс")])
            #expect(third.status == 422 && third.words.contains("13.7 және 13.8"))
            #expect(try await desk.head.post("decline-extension/", [("reason-kk", "Мерзім жетеді")]).status == 303)
            let item = try await desk.item()
            #expect(
                item.deadline == Samples.day("2027-01-29") && item.grantedExtensions.count == 2
                    && item.isAskedTooOften(by: Samples.control))
            #expect(try await desk.site.database.read { try JournalStore($0).verify() } == nil)
        }
    }

    @Test("decide on what they saw: a day that was asked for anew is not granted unread", arguments: Engine.available)
    func meanwhile(engine: Engine) async throws {
        try await Self.atWork(engine) { desk in
            func ask(_ until: String) async throws {
                #expect(try await desk.clerk.post("ask-extension/", [("until", until), ("reason-kk", "Кешікті")]).status == 303)
            }
            func mark() async throws -> (String, String) {
                let html = try await desk.head.browser.get(desk.itemPath).html
                let form = try #require(
                    html.firstMatch(of: /grant-extension\/">.*?name="seen" value="([0-9a-f]+)"/.dotMatchesNewlines()))
                return ("seen", String(form.1))
            }
            try await ask("2026-12-08")
            let seen = try await mark()
            // A colleague declines, and the clerk asks for half a year more.
            #expect(try await desk.head.post("decline-extension/", [seen, ("reason-kk", "Жетеді")]).status == 303)
            try await ask("2027-06-30")
            for act in ["grant-extension/", "decline-extension/"] {
                #expect(try await desk.head.post(act, [seen, ("reason-kk", "Жоқ")]).status == 422)
            }
            #expect(try await desk.item().deadline == Samples.day("2026-12-04"))
            #expect(try await desk.head.post("grant-extension/", [try await mark()]).status == 303)
            #expect(try await desk.item().deadline == Samples.day("2027-06-30"))
        }
    }

    @Test("take back what was asked for by mistake, as long as nobody decided it", arguments: Engine.available)
    func withdrawn(engine: Engine) async throws {
        try await Self.atWork(engine) { desk in
            let wrong = [
                ("until", "2027-12-25"), ("reason-kk", "Мердігер кешікті"), ("reason-one-language", "yes"),
                ("far-deadline", "yes"),
            ]
            #expect(try await desk.clerk.post("withdraw-extension/", []).status == 422)
            #expect(try await desk.clerk.post("ask-extension/", wrong).status == 303)
            let page = try await desk.clerk.browser.get(desk.itemPath)
            #expect(page.html.contains("withdraw-extension/") && page.words.contains("2027 жылғы 27 желтоқсанға дейін"))
            let form = try #require(
                page.html.firstMatch(of: /withdraw-extension\/">.*?name="seen" value="([0-9a-f]+)"/.dotMatchesNewlines()))
            // The head decides requests and makes none.
            #expect(try await desk.head.browser.get("/desk/").words.contains("Шешім күтеді"))
            // Something else than was seen is not taken back.
            #expect(try await desk.clerk.post("withdraw-extension/", [("seen", "0")]).status == 422)
            #expect(try await desk.clerk.post("withdraw-extension/", [("seen", String(form.1))]).status == 303)
            let item = try await desk.item()
            #expect(item.extensions.isEmpty && item.deadline == Samples.day("2026-12-04"))
            #expect(!(try await desk.head.browser.get("/desk/")).words.contains("Шешім күтеді"))
            #expect(try await desk.head.post("grant-extension/", []).status == 422)
            let entry = try await desk.site.database.read { [plan = desk.plan] in try JournalStore($0).entries(.plan(plan)) }
                .last { $0.act == "extension-withdrawn" }
            #expect(entry?.detail.hasPrefix("item=\(item.id)") == true)
            let history = try await desk.clerk.browser.get("/desk/history/plan/\(desk.plan)/")
            #expect(history.words.contains("Мерзімді ұзарту өтініші қайтарып алынды."))
            // The right one is the first that was ever asked for.
            #expect(try await desk.clerk.post("ask-extension/", [("until", Self.until)] + wrong.dropFirst()).status == 303)
            #expect(try await desk.head.post("grant-extension/", []).status == 303)
            let plan = try await desk.reader.get(desk.publicPath)
            #expect(plan.words.contains("Это 1-е продление.") && !plan.words.contains("2027"))
            #expect(try await desk.clerk.post("withdraw-extension/", []).status == 422)
        }
    }

    @Test("cannot extend a term when it is too late to ask", arguments: Engine.available)
    func tooLate(engine: Engine) async throws {
        try await Self.atWork(engine, on: "2026-12-02 10:00") { desk in
            let late = try await desk.clerk.post("ask-extension/", [("until", Self.until), ("reason-ru", "Подрядчик опоздал")])
            #expect(late.status == 422)
            #expect(late.words.contains("1 желтоқсанға дейін") && late.words.contains("№ 135 регламент, 13-тармақ"))
            #expect(late.html.contains("Подрядчик опоздал"))
            #expect(try await desk.item().extensions.isEmpty)
            // The form is not offered any more: its last day is named instead.
            let page = try await desk.clerk.browser.get(desk.itemPath)
            #expect(!page.html.contains("ask-extension/") && page.words.contains("1 желтоқсанға дейін"))
            // The reminder stands on the item and on the page of the day.
            #expect(try await desk.clerk.browser.get(desk.itemPath).words.contains("Ескерту: мерзімнің соңғы күні — 4 желтоқсан"))
            #expect(try await desk.clerk.browser.get("/desk/").words.contains("Ескерту: мерзімнің соңғы күні"))
        }
    }

    @Test("remove an item from control on one of two grounds, and read the weekly list", arguments: Engine.available)
    func removed(engine: Engine) async throws {
        try await Self.atWork(engine) { desk in
            #expect(try await desk.clerk.post("off-control/", [("ground", "impossible"), ("reason-kk", "Себеп")]).status == 403)
            // Whoever decides nothing is told so, also where the ground or the day is missing.
            #expect(try await desk.clerk.post("off-control/", [("reason-kk", "Себеп")]).status == 403)
            let without = try await desk.head.post("off-control/", [("reason-kk", "Себеп")])
            #expect(without.status == 422 && without.words.contains("13.9-тармақ"))
            // Nothing was recorded: it is not done. Source: regulation 135, p. 10.23.
            #expect(try await desk.head.post("off-control/", [("ground", "done")]).status == 422)
            #expect(try await desk.head.post("off-control/", [("ground", "impossible")]).status == 422)
            let list = "/desk/control/2026-11-23"
            #expect(try await desk.clerk.browser.get(list + "/").words.contains("Жолды жөндеу"))
            #expect(
                try await desk.head.post(
                    "off-control/", [("ground", "impossible"), ("reason-kk", "Жер сотта"), ("reason-ru", "Земля в суде")]
                ).status == 303)
            #expect(try await desk.reader.get(desk.publicPath).words.contains("Земля в суде"))
            let item = try await desk.clerk.browser.get(desk.itemPath)
            #expect(
                item.words.contains("Объективті жағдайларға байланысты орындау мүмкін емес") && item.words.contains("Жер сотта"))
            let file = try await desk.clerk.browser.get(list + ".csv")
            #expect(file.status == 200 && file.headers["content-type"]?.hasPrefix("text/csv") == true)
            let rows = file.html.split(separator: "\r\n")
            #expect(rows.count == 2 && rows.allSatisfy { $0.split(separator: ",", omittingEmptySubsequences: false).count >= 9 })
            #expect(rows[1].contains("Жер сотта"))
            #expect(try await desk.clerk.browser.get("/desk/control/2026-11-24/").status == 404)
            #expect(try await desk.clerk.browser.get("/desk/control/2026-11-30/").words.contains("бақылауда ештеңе жоқ"))
        }
    }

    @Test("leave a deadline out, and get the month of the rules with how it was counted", arguments: Engine.available)
    func defaultTerm(engine: Engine) async throws {
        try await TestSite.serving(on: engine, at: "2026-12-07 10:00") { site in
            try await site.addStaff("aigul@kordai.kz")
            var held = Samples.meeting()
            held.standing = .held
            let meeting = try await site.addMeetings(held)[0]
            let clerk = site.browser()
            let token = try await signIn(clerk)
            let plan = try await clerk.submit("/desk/meetings/\(meeting.id)/plan/", [("form-token", token)])
            let path = try #require(plan.path.split(separator: "?").first.map(String.init))
            #expect(plan.words.contains("Бос қалдырсаңыз, 2027 жылғы 8 қаңтар"))
            let added = try await clerk.submit(
                path + "add/", [("form-token", token), ("action-kk", "Жол"), ("lead-kk", "Бөлім"), ("deadline", "")])
            #expect(added.status == 200)
            let item = try #require(added.link("/items/"))
            // 7 January 2027 is off.
            let draft = try await clerk.get(item)
            #expect(draft.words.contains("ережедегі мерзім қойылды"))
            // Nothing of a draft is on control, and its term runs from the day of publication.
            #expect(draft.words.contains("Әлі бақылауда емес") && draft.words.contains("қайта есептеледі"))
            #expect(try await clerk.get(path).words.contains("Әлі бақылауда емес"))
            let stored = try await site.database.read { try ActionPlanStore($0).find(meeting: meeting.id) }
            #expect(stored?.items.map(\.deadline) == [Samples.day("2027-01-08")])
            site.clock.set("2026-12-10 10:00")
            try await site.addStaff("erlan@kordai.kz", role: .head)
            let head = site.browser()
            let word = [("form-token", try await signIn(head, email: "erlan@kordai.kz")), ("items-one-language", "yes")]
            #expect(try await head.post(path + "publish/", word).status == 303)
            let out = try await site.database.read { try ActionPlanStore($0).find(meeting: meeting.id) }
            #expect(out?.items.map(\.givenOn) == [Samples.day("2026-12-10")])
            #expect(out?.items.map(\.deadline) == [Samples.day("2027-01-11")])
        }
    }

    /// Somebody signed in, with the forms of one item.
    private struct Hand: Sendable {
        let browser: TestBrowser
        let token: String
        let itemPath: String

        func post(_ act: String, _ fields: [(String, String)]) async throws -> TestBrowser.Page {
            try await browser.post(itemPath + act, [("form-token", token)] + fields)
        }
    }

    private struct AtWork: Sendable {
        let site: TestSite
        let clerk: Hand
        let head: Hand
        let reader: TestBrowser
        let publicPath: String
        let itemPath: String
        let plan: ActionPlan.ID

        func item() async throws -> PlanItem {
            let plan = plan
            let found = try await site.database.read { try ActionPlanStore($0).find(plan) }
            return try #require(found?.items.first)
        }
    }

    /// One item of a published plan, due on 4 December 2026, without a record.
    private static func atWork(
        _ engine: Engine, on moment: String = "2026-11-25 10:00", _ body: @escaping @Sendable (AtWork) async throws -> Void
    ) async throws {
        try await TestSite.serving(on: engine, at: moment) { site in
            try await site.addStaff("aigul@kordai.kz")
            try await site.addStaff("erlan@kordai.kz", role: .head)
            var held = Samples.meeting(on: "2026-11-02")
            held.standing = .held
            let meeting = try await site.addMeetings(held)[0]
            let plan = try await site.database.write { connection in
                let item = PlanItem(
                    id: PlanItem.ID(0), number: 1, problem: nil, action: Samples.text("Жолды жөндеу", "Ремонт дороги", nil),
                    lead: Samples.text("Бөлім", "Отдел", nil), coExecutors: Samples.text("Округ", "Округ", nil),
                    deadline: Samples.day("2026-12-04"), givenOn: Samples.day("2026-11-10"), moneyNeeded: nil,
                    moneySource: Translated())
                return try ActionPlanStore(connection).insert([
                    ActionPlan(
                        id: ActionPlan.ID(0), place: Samples.kordai, meeting: meeting.id,
                        standing: .published(on: Samples.day("2026-11-10")), items: [item])
                ])[0]
            }
            let itemPath = "/desk/plans/\(plan.id)/items/\(plan.items[0].id)/"
            let (first, second) = (site.browser(), site.browser())
            let clerk = Hand(browser: first, token: try await signIn(first), itemPath: itemPath)
            let head = Hand(browser: second, token: try await signIn(second, email: "erlan@kordai.kz"), itemPath: itemPath)
            try await body(
                AtWork(
                    site: site, clerk: clerk, head: head, reader: site.browser(), publicPath: "/ru/plans/\(plan.id)/",
                    itemPath: itemPath, plan: plan.id))
        }
    }
}
