import Domain
import Storage
import StorageTestSupport
import TestSupport
import Testing

@Suite("A clerk who recorded a wrong outcome")
struct ClerkCorrectsOutcomesTests {
    private static let own = "/desk/receptions/1/"
    private static let why = [("reason-kk", "Қате белгіленді"), ("reason-ru", "Отмечено по ошибке")]

    /// A browser that works at the desk, and sends forms to the first reception.
    private struct Clerk {
        let browser: TestBrowser
        var token: String

        func send(_ act: String, _ fields: [(String, String)]) async throws -> TestBrowser.Page {
            try await browser.submit(ClerkCorrectsOutcomesTests.own + act + "/", fields + [("form-token", token)])
        }

        /// Books a turn by telephone; returns the code that the resident is told.
        func book(slot: Int, name: String) async throws -> String {
            let page = try await send(
                "book",
                [("slot", "\(slot)"), ("name", name), ("topic", "Жол туралы"), ("channel", "phone"), ("language", "ru")])
            return page.html.matches(of: /<span>([0-9A-Z]{1,4})<\/span>/).map { String($0.1) }.joined(separator: "-")
        }

        func correct(_ booking: Booking, to outcome: String, _ reason: [(String, String)]) async throws -> TestBrowser.Page {
            try await send("correct", [("booking", "\(booking.id)"), ("outcome", outcome)] + reason)
        }
    }

    @Test("corrects it after the protocol, and everyone reads what it said before and why", arguments: Engine.available)
    func afterProtocol(engine: Engine) async throws {
        try await TestSite.serving(on: engine, at: "2026-11-23 10:00") { site in
            try await site.addStaff("aigul@kordai.kz")
            try await site.addStaff("watch@kordai.kz", role: .observer)
            _ = try await site.addReceptions(Samples.reception())
            let (browser, resident) = (site.browser(), site.browser())
            var clerk = Clerk(browser: browser, token: try await signIn(browser))
            let code = try await clerk.book(slot: 0, name: "Сәкен Құпиянов")
            let other = try await clerk.book(slot: 1, name: "Гүлнар")
            site.clock.set("2026-12-03 17:00")
            clerk.token = try await signIn(browser)
            @Sendable func bookings() async throws -> [Booking] {
                try await site.database.read { try BookingStore($0).list(of: Reception.ID(1)) }
            }
            let turns = try await bookings()
            #expect(
                try await clerk.send(
                    "outcomes", [("outcome-\(turns[0].id)", "on-control"), ("outcome-\(turns[1].id)", "explained")]
                ).status == 200)
            let question = try #require(try await bookings()[0].question)
            let given = [("action-kk", "Жарық орнату"), ("lead-kk", "Бөлім"), ("deadline", "2026-12-25")]
            #expect(try await clerk.send("assign", [("booking", "\(turns[0].id)")] + given).status == 200)
            #expect(try await clerk.send("hold", [("protocol", "Өтті")]).status == 200)
            let schedule = "/ru/receptions/314800000/"
            let first = try await resident.get(schedule)
            #expect(first.words.contains("взято на контроль 1") && !first.words.contains("Итоги исправлены"))

            // What cannot be recorded any more says how it is corrected, and the form says what everyone will see.
            site.clock.set("2026-12-05 09:00")
            clerk.token = try await signIn(browser)
            let page = try await browser.get(Self.own)
            #expect(page.html.contains("id=\"act-correct\"") && page.words.contains("бұрынғы сандар мен себеп бәріне көрінеді"))
            // A full name in the reason is asked about; an observer corrects nothing.
            let named = try await clerk.correct(
                turns[0], to: "explained", [("reason-kk", "Айгүл Серікқызы қателесті"), ("reason-ru", "Ошибка")])
            #expect(named.status == 422 && named.html.contains("leave-in") && named.html.contains("қателесті"))
            let watcher = site.browser()
            let watching = try await signIn(watcher, email: "watch@kordai.kz")
            #expect(try await watcher.post(Self.own + "correct/", [("form-token", watching)]).status == 403)

            let done = try await clerk.correct(turns[0], to: "explained", Self.why)
            #expect(done.status == 200 && done.words.contains("Нәтиже түзетілді."))
            let told = try await resident.get(schedule)
            #expect(told.words.contains("Итоги исправлены 5 декабря") && told.words.contains("Отмечено по ошибке"))
            #expect(told.words.contains("разъяснено 2") && told.words.contains("разъяснено 1 · взято на контроль 1"))
            #expect(!told.words.contains("дано 1 поручение") && !told.html.contains("Құпиянов"))
            #expect(try await resident.get("/kk/receptions/314800000/").words.contains("5 желтоқсанда нәтижелер түзетілді"))
            #expect(try await resident.get("/en/receptions/314800000/").words.contains("Results corrected 5 December"))
            // The question went back to the resident with the reason; the assignment of the turn is gone.
            let returned = try await site.database.read { try QuestionStore($0).find(question) }
            #expect(returned?.standing == .returned)
            #expect(try await resident.get("/ru/track/\(code)/").words.contains("Отмечено по ошибке"))
            #expect(try await bookings()[0].standing == .received(on: Samples.day("2026-12-03"), .explained))
            #expect(try await browser.get(Self.own + "assignments/1/").status == 404)

            // On control after all: the same question again, and a number that nobody had.
            #expect(try await clerk.correct(turns[0], to: "on-control", Self.why).status == 200)
            #expect(try await bookings()[0].question == question)
            let again = try await site.database.read { try QuestionStore($0).find(question) }
            #expect(again?.standing == .registered)
            #expect(try await clerk.send("assign", [("booking", "")] + given).status == 200)
            let assignments = try await site.database.read { try AssignmentStore($0).list(of: Reception.ID(1)) }
            #expect(assignments.map(\.item.number) == [2])

            // What everyone reads already stays on control.
            let known = try #require(again)
            try await site.database.write { connection in
                try QuestionStore(connection).save(
                    try known.published(text: "Жол туралы", on: Samples.day("2026-12-05")))
            }
            let late = try await clerk.correct(turns[0], to: "answered", Self.why)
            #expect(late.status == 422 && late.words.contains("Сұрақты өз бетінде аяқтаңыз"))
            #expect(try await bookings()[0].question == question)

            // Whoever came reads by the code that the record of the turn was corrected, and what it said before.
            #expect(!(try await resident.get("/ru/track/\(other)/").words.contains("исправил акимат")))
            #expect(try await clerk.correct(turns[1], to: "absent", Self.why).status == 200)
            let own = try await resident.get("/ru/track/\(other)/")
            #expect(own.words.contains("Запись о приёме 5 декабря 2026 года исправил акимат. Прежде было записано: разъяснено."))
            let kazakh = try await resident.get("/kk/track/\(other)/")
            #expect(kazakh.words.contains("әкімдік түзетті. Бұған дейін былай жазылған: түсіндірілді."))

            let journal = try await site.database.read { try JournalStore($0).entries(.booking(turns[0].number)) }
            let corrections = journal.filter { $0.act == "booking-corrected" }
            #expect(corrections.map(\.detail).first?.contains("outcome=on-control→explained") == true)
            #expect(corrections.count == 2 && journal.allSatisfy { !$0.canonical.contains("ошибке") })
            let history = try await browser.get("/desk/history/reception/1/")
            #expect(history.words.contains("Нәтиже түзетілді.") && history.words.contains("бақылауға алынды → түсіндірілді"))
        }
    }

    @Test("corrects what was taken on control by mistake before the protocol, and records it anew", arguments: Engine.available)
    func beforeProtocol(engine: Engine) async throws {
        try await TestSite.serving(on: engine, at: "2026-11-23 10:00") { site in
            try await site.addStaff("aigul@kordai.kz")
            _ = try await site.addReceptions(Samples.reception())
            let browser = site.browser()
            var clerk = Clerk(browser: browser, token: try await signIn(browser))
            _ = try await clerk.book(slot: 0, name: "Сәкен")
            site.clock.set("2026-12-03 17:00")
            clerk.token = try await signIn(browser)
            let turn = try await site.database.read { try BookingStore($0).list(of: Reception.ID(1))[0] }
            let outcome = "outcome-\(turn.id)"
            #expect(!(try await browser.get(Self.own).html.contains("id=\"act-correct\"")))
            #expect(try await clerk.send("outcomes", [(outcome, "on-control")]).status == 200)
            let question = try await site.database.read { try BookingStore($0).find(turn.id)?.question }
            #expect(try await clerk.correct(turn, to: "absent", Self.why).status == 200)
            // Nothing was public yet: there is nothing to tell.
            #expect(!(try await site.browser().get("/ru/receptions/314800000/").words.contains("Итоги исправлены")))
            #expect(try await clerk.send("outcomes", [(outcome, "answered")]).status == 200)
            #expect(try await clerk.send("outcomes", [(outcome, "on-control")]).status == 200)
            let after = try await site.database.read { try BookingStore($0).find(turn.id)?.question }
            #expect(after == question && question != nil)
        }
    }

    @Test("of why a reception was moved can be corrected, also before a further move", arguments: Engine.available)
    func receptionMove(engine: Engine) async throws {
        try await TestSite.serving(on: engine, at: "2026-11-18 10:00") { site in
            try await site.addStaff("aigul@kordai.kz")
            _ = try await site.addReceptions(Samples.reception())
            let (browser, resident) = (site.browser(), site.browser())
            var clerk = Clerk(browser: browser, token: try await signIn(browser))
            func move(_ day: String, _ kk: String, _ ru: String) async throws -> Int {
                try await clerk.send("move", [("day", day), ("time", "10:00"), ("reason-kk", kk), ("reason-ru", ru)]).status
            }
            func correct(_ kk: String, _ ru: String, _ more: [(String, String)] = []) async throws -> TestBrowser.Page {
                try await clerk.send("move-reason", [("reason-kk", kk), ("reason-ru", ru)] + more)
            }
            #expect(!(try await browser.get(Self.own).html.contains("id=\"act-move-reason\"")))
            #expect(try await move("2026-12-08", "Боран", "Буран") == 200)
            site.clock.set("2026-11-19 10:00")
            clerk.token = try await signIn(browser)
            #expect(try await browser.get(Self.own).html.contains("id=\"act-move-reason\""))
            let done = try await correct("Су тасқыны", "Паводок")
            #expect(done.status == 200 && done.words.contains("Себебі түзетілді."))
            #expect(try await correct("Су тасқыны", "Паводок").words.contains("Ештеңе өзгерген жоқ"))
            #expect(try await correct("Айгүл Серікқызы ауырды", "Паводок").status == 422)
            #expect(try await move("2026-12-10", "Тұман", "Туман") == 200)
            #expect(try await correct("Қалың тұман", "Густой туман").status == 200)
            let told = try await resident.get("/ru/receptions/314800000/").words
            #expect(told.contains("Паводок") && told.contains("Прежде было написано: «Буран»"))
            #expect(told.contains("Густой туман") && told.contains("Прежде было написано: «Туман»"))
            let order = ["Паводок", "«Буран»", "Густой туман", "«Туман»"].compactMap { told.firstRange(of: $0)?.lowerBound }
            #expect(order.count == 4 && order == order.sorted() && told.contains("10 декабря"))
            // Words that held somebody's own are shown no more.
            #expect(try await correct("Көктайғақ", "Гололёд", [("former", "yes")]).status == 200)
            let hidden = try await resident.get("/ru/receptions/314800000/").words
            #expect(hidden.contains("Гололёд") && ["Буран", "уман", "Паводок"].allSatisfy { !hidden.contains($0) })
            let journal = try await site.database.read { try JournalStore($0).entries(.reception(Reception.ID(1))) }
            let corrections = journal.filter { $0.act == "reception-move-reason-corrected" }
            #expect(corrections.count == 3 && corrections[0].detail.contains("move-reason=kk:5,ru:5→kk:10,ru:7"))
            #expect(journal.allSatisfy { !$0.canonical.contains("Буран") })
            #expect(try await browser.get("/desk/history/reception/1/").words.contains("Ауыстыру себебі"))
        }
    }

    @Test(
        "of why a meeting was moved can be corrected, and its calendar says the corrected words too", arguments: Engine.available)
    func meetingMove(engine: Engine) async throws {
        try await TestSite.serving(on: engine, at: "2026-11-18 10:00") { site in
            let meeting = try await site.addMeetings(Samples.meeting())[0]
            try await site.addStaff("aigul@kordai.kz")
            let (browser, resident) = (site.browser(), site.browser())
            var token = try await signIn(browser)
            func send(_ act: String, _ kk: String, _ ru: String, _ more: [(String, String)] = []) async throws
                -> TestBrowser.Page
            {
                try await browser.submit(
                    "/desk/meetings/\(meeting.id)/\(act)/",
                    [("reason-kk", kk), ("reason-ru", ru), ("form-token", token)] + more)
            }
            func move(_ day: String, _ kk: String, _ ru: String) async throws -> Int {
                try await send("move", kk, ru, [("day", day), ("time", "15:00"), ("late", "yes")]).status
            }
            #expect(try await send("move-reason", "Боран", "Буран").status == 422)
            #expect(!(try await browser.get("/desk/meetings/\(meeting.id)/").html.contains("/move-reason/")))
            #expect(try await move("2026-12-08", "Боран", "Буран") == 200)
            site.clock.set("2026-11-19 10:00")
            token = try await signIn(browser)
            let page = try await browser.get("/desk/meetings/\(meeting.id)/")
            #expect(page.html.contains("/move-reason/") && page.words.contains("Ауыстыру себебін түзету"))
            let form = try await browser.get("/desk/meetings/\(meeting.id)/move-reason/")
            #expect(form.status == 200 && form.html.contains("Боран</textarea>") && form.hidden("seen") != nil)
            #expect(try await send("move-reason", "", "").status == 422)
            #expect(try await send("move-reason", "Айгүл Серікқызы ауырды", "Паводок").status == 422)
            #expect(try await send("move-reason", "Су тасқыны", "Паводок").words.contains("Себебі түзетілді."))
            #expect(try await send("move-reason", "Су тасқыны", "Паводок").words.contains("Ештеңе өзгерген жоқ"))
            #expect(try await send("move-reason", "Қар", "Снег", [("seen", "0")]).status == 422)
            #expect(try await move("2026-12-10", "Тұман", "Туман") == 200)
            #expect(try await send("move-reason", "Қалың тұман", "Густой туман").status == 200)
            let told = try await resident.get("/ru/meetings/\(meeting.id)/").words
            let order = ["Густой туман", "«Туман»", "Паводок", "«Буран»"].compactMap { told.firstRange(of: $0)?.lowerBound }
            #expect(order.count == 4 && order == order.sorted() && told.contains("Исправлено 19 ноября"))
            #expect(try await send("move-reason", "Көктайғақ", "Гололёд", [("former", "yes")]).status == 200)
            let hidden = try await resident.get("/ru/meetings/\(meeting.id)/").words
            #expect(hidden.contains("Гололёд") && ["Буран", "уман"].allSatisfy { !hidden.contains($0) })
            let journal = try await site.database.read { try JournalStore($0).entries(.meeting(meeting.id)) }
            let corrections = journal.filter { $0.act == "meeting-move-reason-corrected" }
            #expect(corrections.count == 3 && corrections[0].detail.contains("move-reason=kk:5,ru:5→kk:10,ru:7"))
            #expect(journal.allSatisfy { !$0.canonical.contains("Буран") })
        }
    }

    @Test("of why an event was moved can be corrected, also before a further move", arguments: Engine.available)
    func eventMove(engine: Engine) async throws {
        try await TestSite.serving(on: engine, at: "2026-11-20 10:00", law: EventLaw.law) { site in
            try await site.addStaff("aigul@kordai.kz")
            let round = try await site.addEvents([
                Samples.event(.round, host: Samples.kordai, place: Samples.sarybulak, on: "2026-12-03")
            ])[0]
            let browser = site.browser()
            let token = try await signIn(browser)
            func send(_ act: String, _ kk: String, _ ru: String, _ more: [(String, String)]) async throws -> TestBrowser.Page {
                try await browser.submit(
                    "/desk/events/\(round.id)/\(act)/",
                    [("reason-kk", kk), ("reason-ru", ru), ("form-token", token)] + more)
            }
            func move(_ day: String, _ kk: String, _ ru: String) async throws -> Int {
                try await send("move", kk, ru, [("place-1", Samples.sarybulak.code), ("day-1", day), ("time-1", "11:00")]).status
            }
            #expect(try await send("move-reason", "Боран", "Буран", []).status == 422)
            #expect(try await move("2026-12-08", "Боран", "Буран") == 200)
            #expect(try await browser.get("/desk/events/\(round.id)/").html.contains("/events/\(round.id)/move-reason/"))
            let form = try await browser.get("/desk/events/\(round.id)/move-reason/")
            #expect(form.status == 200 && form.html.contains("Боран</textarea>") && form.hidden("seen") != nil)
            #expect(try await send("move-reason", "Су тасқыны", "Паводок", []).words.contains("Себебі түзетілді."))
            #expect(try await send("move-reason", "Су тасқыны", "Паводок", []).words.contains("Ештеңе өзгерген жоқ"))
            #expect(try await move("2026-12-10", "Тұман", "Туман") == 200)
            #expect(try await send("move-reason", "Қалың тұман", "Густой туман", []).status == 200)
            let told = try await site.browser().get("/ru/events/\(round.id)/").words
            let order = ["Густой туман", "«Туман»", "Паводок", "«Буран»"].compactMap { told.firstRange(of: $0)?.lowerBound }
            #expect(order.count == 4 && order == order.sorted())
            #expect(try await send("move-reason", "Көктайғақ", "Гололёд", [("former", "yes")]).status == 200)
            let hidden = try await site.browser().get("/ru/events/\(round.id)/").words
            #expect(hidden.contains("Гололёд") && ["Буран", "уман", "Паводок"].allSatisfy { !hidden.contains($0) })
        }
    }
}
