import Domain
import Storage
import StorageTestSupport
import TestSupport
import Testing

@testable import Web

@Suite("An office and its events")
struct OfficePlansEventsTests {
    private static func trip(
        _ leader: String, to place: String, on day: String, host: String = "310000000"
    ) -> [(String, String)] {
        [
            ("kind", "deputy-trip"), ("host", host), ("leader-kk", leader), ("topic-kk", "Ауыз су"), ("place-1", place),
            ("day-1", day), ("time-1", "10:00"), ("venue-kk-1", "Мәдениет үйі"),
        ]
    }

    @Test(
        "plans the quarter's trips of deputies, has them approved, announces one late and reports it", arguments: Engine.available
    )
    func trips(engine: Engine) async throws {
        try await TestSite.serving(on: engine, at: "2026-11-21 10:00", law: EventLaw.law) { site in
            try await site.addStaff("press@zhambyl.kz", place: Samples.zhambyl)
            let press = site.browser()
            let token = try await signIn(press, email: "press@zhambyl.kz")
            func post(_ path: String, _ fields: [(String, String)]) async throws -> TestBrowser.Page {
                try await press.submit(path, fields + [("form-token", token)])
            }
            #expect(try await press.get("/desk/events/").words.contains("Алда іс-шара жоспарланбаған."))

            // Nothing planned, nothing approved.
            let schedule = "/desk/events/schedules/deputy-trip/2026-Q4/"
            #expect(try await press.get(schedule).words.contains("Бекітілмеген"))
            #expect(try await post(schedule, [("day", "2026-11-20")]).status == 422)

            // What is missing stands beside its field, what was typed stays.
            let wrong = try await post("/desk/events/new/", [("kind", "deputy-trip"), ("topic-kk", "Мектеп")])
            #expect(wrong.status == 422 && wrong.words.contains("Бұл жолды толтырыңыз") && wrong.html.contains("Мектеп"))

            // Announced by law on 28 November at the latest.
            let first = try await post("/desk/events/new/", Self.trip("Асанов А.", to: "Қордай ауданы", on: "2026-12-03"))
            #expect(first.path.hasPrefix("/desk/events/1/") && first.words.contains("28 қараша"))
            let clash = try await post("/desk/events/new/", Self.trip("Үсенов Ү.", to: "315000000", on: "2026-12-03"))
            #expect(clash.status == 422)
            #expect(clash.words.contains("басқа орынбасары сапарда") && clash.words.contains("9-тармақ"))
            #expect(clash.html.contains("Үсенов Ү."))
            let second = try await post("/desk/events/new/", Self.trip("Үсенов Ү.", to: "315000000", on: "2026-12-10"))
            #expect(second.status == 200)

            let approval = [("day", "2026-11-20"), ("evidence", "https://example.kz/k")]
            let approved = try await post(schedule, approval)
            #expect(approved.words.contains("20 қарашада бекітілді") && approved.words.contains("Асанов А."))
            #expect(try await post(schedule, approval).words.contains("Бұлай жазылып қойған"))
            // A trip that comes later is not in what was approved: everyone reads so, until it is approved anew.
            let third = try await post("/desk/events/new/", Self.trip("Үсенов Ү.", to: "315000000", on: "2026-12-17"))
            #expect(third.status == 200)
            #expect(try await press.get(schedule).words.contains("Бекітілгеннен кейін қосылды"))
            let everyone = site.browser()
            #expect(
                try await everyone.get("/kk/programmes/310000000/").words.contains(
                    "Бекітілгеннен кейін 1 сапар қосылды немесе ауыстырылды."))
            let renewed = try await post(schedule, [("day", "2026-11-21"), ("evidence", "https://example.kz/k")])
            #expect(!renewed.words.contains("Бекітілгеннен кейін қосылды"))
            let told = try await everyone.get("/ru/programmes/310000000/").words
            #expect(told.contains("утверждён 21 ноября"))
            #expect(told.contains("Прежде был утверждён 20 ноября; запись заменена 21 ноября."))
            #expect(!told.contains("После утверждения"))

            // The second is moved onto the day of the first: refused too; the list warns before the term is missed.
            let move = [
                ("place-1", "315000000"), ("day-1", "2026-12-03"), ("time-1", "10:00"), ("reason-kk", "Боран"),
            ]
            let moved = try await post("/desk/events/2/move/", move)
            #expect(moved.status == 422 && moved.words.contains("9-тармақ"))
            site.clock.set("2026-11-27 10:00")
            let again = try await signIn(press, email: "press@zhambyl.kz")
            #expect(try await press.get("/desk/").link("/desk/events/1/") != nil)
            #expect(try await press.get("/desk/events/?kind=deputy-trip").words.contains("28 қарашаға дейін хабарлау керек"))
            #expect(try await press.get("/desk/events/?kind=hour").words.contains("Алда іс-шара жоспарланбаған."))

            // A day too late: it shows for good.
            site.clock.set("2026-11-29 10:00")
            let late = try await signIn(press, email: "press@zhambyl.kz")
            #expect(again != late)
            let announced = try await press.submit(
                "/desk/events/1/announce/",
                [("day", "2026-11-29"), ("evidence", "https://example.kz/1"), ("form-token", late)])
            #expect(announced.words.contains("1 күнге кеш жарияланды"))
            site.clock.set("2026-12-04 10:00")
            let last = try await signIn(press, email: "press@zhambyl.kz")
            #expect(try await press.get("/desk/").words.contains("Іс-шараның қорытындысын енгізу"))
            let held = try await press.submit(
                "/desk/events/1/hold/",
                [
                    ("summary-kk", "Су құбыры туралы айтылды"), ("attendance", "85"), ("questions-raised", "9"),
                    ("questions-resolved", "4"), ("form-token", last),
                ])
            #expect(held.status == 200 && held.words.contains("Су құбыры туралы айтылды") && held.words.contains("Өткізілді"))
            let more = try await press.submit(
                "/desk/events/1/hold/",
                [
                    ("summary-kk", "Түзетілді"), ("questions-raised", "2"), ("questions-resolved", "4"), ("form-token", last),
                ])
            #expect(more.status == 422 && more.html.contains("Түзетілді"))
            // What residents have read stands beside the correction, until it turns out to hold somebody's own.
            let resident = site.browser()
            #expect(try await resident.get("/kk/events/1/results/").status == 404)
            func correct(_ text: String, _ hides: String) async throws -> TestBrowser.Page {
                try await press.submit(
                    "/desk/events/1/hold/", [("summary-kk", text), ("former", hides), ("form-token", last)])
            }
            #expect(try await correct("Су құбыры мен жол туралы айтылды", "no").status == 200)
            let corrected = try await resident.get("/kk/events/1/")
            #expect(corrected.words.contains("4 желтоқсанда түзетілді") && !corrected.words.contains("Су құбыры туралы айтылды"))
            #expect(corrected.html.contains("href=\"/kk/events/1/results/\""))
            #expect(try await resident.get("/kk/events/1/results/").words.contains("Су құбыры туралы айтылды"))
            #expect(try await correct("Жол туралы айтылды", "yes").status == 200)
            let hidden = try await resident.get("/ru/events/1/results/")
            #expect(hidden.words.contains("Прежний текст не показывается") && !hidden.words.contains("Су құбыры"))
            let journal = try await site.database.read { try JournalStore($0).entries(.event(Event.ID(1))) }
            #expect(
                journal.map(\.act) == [
                    "event-planned", "event-announced", "event-results-published", "event-results-published",
                    "former-results-hidden", "event-results-published",
                ])
        }
    }

    @Test("leaves two questions open on the air: one is answered in time, one late", arguments: Engine.available)
    func hour(engine: Engine) async throws {
        try await TestSite.serving(on: engine, at: "2026-11-24 10:00", law: EventLaw.law) { site in
            try await site.addStaff("aigul@kordai.kz")
            try await site.addStaff("watch@kordai.kz", role: .observer)
            let hour = try await site.addEvents([Samples.event(.hour, host: Samples.kordai, on: "2026-11-23", at: 18)])[0]
            let clerk = site.browser()
            var token = try await signIn(clerk)
            let path = "/desk/events/\(hour.id)/"
            func post(_ act: String, _ fields: [(String, String)]) async throws -> TestBrowser.Page {
                try await clerk.submit(path + act + "/", fields + [("form-token", token)])
            }
            for text in ["Су қашан келеді?", "Жол қашан жөнделеді?"] {
                #expect(try await post("leave-open", [("text-kk", text)]).words.contains(text))
            }
            // Ten working days after Monday 23 November: 7 December.
            #expect(try await clerk.get("/desk/events/").words.contains("2 сұраққа 7 желтоқсанға дейін жауап беру керек"))
            #expect(try await clerk.get("/desk/").link(path) != nil)
            let early = try await post("answer", [("number", "1"), ("day", "2026-11-22"), ("text-kk", "Ертең")])
            #expect(early.status == 422 && early.html.contains("Ертең"))

            site.clock.set("2026-12-04 10:00")
            token = try await signIn(clerk)
            let inTime = try await post(
                "answer", [("number", "1"), ("day", "2026-12-04"), ("text-kk", "Қаңтарда"), ("evidence", "https://example.kz/a")])
            #expect(inTime.words.contains("4 желтоқсанда жауап берілді"))
            #expect(try await post("answer", [("number", "1"), ("day", "2026-12-04"), ("text-kk", "Тағы")]).status == 422)
            site.clock.set("2026-12-09 10:00")
            token = try await signIn(clerk)
            #expect(try await clerk.get(path).words.contains("2 күнге кешікті"))
            let late = try await post("answer", [("number", "2"), ("day", "2026-12-09"), ("text-kk", "Көктемде")])
            #expect(late.words.contains("2 күнге кеш"))
            let watch = site.browser()
            _ = try await signIn(watch, email: "watch@kordai.kz")
            let seen = try await watch.get(path)
            #expect(seen.words.contains("Көктемде") && !seen.html.contains("act-hold"))
            #expect(!(try await watch.get(path + "questions/1/")).html.contains("act-correct-question"))
        }
    }

    @Test("corrects a question left open on the air and withdraws one that stands twice", arguments: Engine.available)
    func corrects(engine: Engine) async throws {
        try await TestSite.serving(on: engine, at: "2026-11-24 10:00", law: EventLaw.law) { site in
            try await site.addStaff("aigul@kordai.kz")
            let hour = try await site.addEvents([Samples.event(.hour, host: Samples.kordai, on: "2026-11-23", at: 18)])[0]
            let (clerk, resident) = (site.browser(meansOneLanguage: false), site.browser())
            let token = try await signIn(clerk)
            let path = "/desk/events/\(hour.id)/"
            func post(_ act: String, _ fields: [(String, String)]) async throws -> TestBrowser.Page {
                try await clerk.submit(path + act + "/", fields + [("form-token", token)])
            }
            // The language in which it was asked is enough.
            for text in ["Су қашан келеді?", "Су қашан кледі?", "Жол ше?"] {
                #expect(try await post("leave-open", [("text-kk", text)]).status == 200)
            }
            #expect(try await clerk.get(path).link(path + "questions/2/") != nil)
            #expect(try await clerk.get(path + "questions/9/").status == 404)

            // One that stands twice goes, with its reason in both languages; nothing typed is lost.
            let lone = try await post("withdraw-question", [("number", "2"), ("reason-kk", "Екі рет жазылған")])
            #expect(lone.status == 422 && lone.html.contains("Екі рет жазылған") && lone.html.contains("act-withdraw-question"))
            let reason = [("number", "2"), ("reason-kk", "Екі рет жазылған"), ("reason-ru", "Записан дважды")]
            #expect(try await post("withdraw-question", reason).words.contains("Сұрақ алып тасталды."))
            #expect(try await post("withdraw-question", reason).status == 422)
            let shown = try await resident.get("/ru/events/\(hour.id)/").words
            #expect(shown.contains("Вопрос снят 24 ноября") && shown.contains("Записан дважды") && !shown.contains("кледі"))
            #expect(try await clerk.get("/desk/events/").words.contains("2 сұраққа"))

            // The answer is corrected in words and in its day; everyone reads what it said before.
            let answer = [("number", "1"), ("day", "2026-11-24"), ("text-kk", "Ертең"), ("text-ru", "Завтра")]
            #expect(try await post("answer", answer).status == 200)
            let wrong = try await post(
                "correct-question",
                [("number", "1"), ("text-kk", "Су қашан келеді?"), ("day", "2026-11-22"), ("answer-kk", "А"), ("answer-ru", "Я")])
            #expect(wrong.status == 422 && wrong.html.contains("Су қашан келеді?"))
            let right = try await post(
                "correct-question",
                [
                    ("number", "1"), ("text-kk", "Ауыз су қашан келеді?"), ("day", "2026-11-23"), ("answer-kk", "Қаңтарда"),
                    ("answer-ru", "В январе"), ("former", "no"),
                ])
            #expect(right.words.contains("Сұрақ түзетілді."))
            let corrected = try await resident.get("/ru/events/\(hour.id)/").words
            #expect(corrected.contains("В январе") && corrected.contains("Прежде было написано: «Завтра»"))
            #expect(corrected.contains("прежде днём ответа было указано 24 ноября 2026"))
            let hidden = try await post(
                "correct-question",
                [
                    ("number", "1"), ("text-kk", "Су қашан?"), ("day", "2026-11-23"), ("answer-kk", "Наурызда"),
                    ("answer-ru", "В марте"), ("former", "yes"),
                ])
            #expect(hidden.status == 200)
            let after = try await resident.get("/ru/events/\(hour.id)/").words
            #expect(!after.contains("Завтра") && !after.contains("В январе") && after.contains("Исправлено 24 ноября."))
            #expect(try await post("withdraw-question", [("number", "1")] + reason.dropFirst()).words.contains("жауап берілген"))

            // The figures of the results fit what was left open.
            let results = [("summary-kk", "Қорытынды"), ("summary-ru", "Итоги")]
            let few = try await post("hold", results + [("questions-raised", "1")])
            #expect(few.status == 422 && few.words.contains("жауапсыз қалған сұрақтардан аз"))
            let unresolved = try await post("hold", results + [("questions-raised", "5"), ("questions-resolved", "5")])
            #expect(unresolved.status == 422 && unresolved.words.contains("жауап күтіп тұрғандардан аз"))
            #expect(try await post("hold", results + [("questions-raised", "5"), ("questions-resolved", "4")]).status == 200)
            let more = try await post("leave-open", [("text-kk", "Көпір ше?")])
            #expect(more.status == 422 && more.html.contains("Көпір ше?"))
            let journal = try await site.database.read { try JournalStore($0).entries(.event(hour.id)) }
            #expect(journal.allSatisfy { !$0.canonical.contains("Су") && !$0.canonical.contains("Ертең") })
            #expect(journal.contains { $0.act == "event-question-corrected" && $0.detail.contains("open.1.answered=") })
        }
    }

    @Test("moves an event twice, and residents read both moves", arguments: Engine.available)
    func moves(engine: Engine) async throws {
        try await TestSite.serving(on: engine, at: "2026-11-20 10:00", law: EventLaw.law) { site in
            try await site.addStaff("aigul@kordai.kz")
            let round = try await site.addEvents([
                Samples.event(.round, host: Samples.kordai, place: Samples.sarybulak, on: "2026-12-03")
            ])[0]
            let clerk = site.browser()
            let token = try await signIn(clerk)
            for (day, reason) in [("2026-12-08", "Боран"), ("2026-12-10", "Тұман"), ("2026-12-10", "Жөндеу")] {
                let moved = try await clerk.submit(
                    "/desk/events/\(round.id)/move/",
                    [
                        ("place-1", Samples.sarybulak.code), ("day-1", day), ("time-1", reason == "Жөндеу" ? "15:00" : "11:00"),
                        ("reason-kk", reason), ("reason-ru", reason), ("form-token", token),
                    ])
                #expect(moved.status == 200)
            }
            let shown = try await site.browser().get("/ru/events/\(round.id)/").words
            #expect(shown.contains("3 декабря") && shown.contains("8 декабря") && shown.contains("День остался прежним"))
            #expect(["Боран", "Тұман", "Жөндеу"].allSatisfy { shown.contains($0) })
            // An hour at which nobody is met may be a slip of the pen: it is asked about once.
            let night = [
                ("place-1", Samples.sarybulak.code), ("day-1", "2026-12-11"), ("time-1", "03:00"), ("reason-kk", "Қар"),
                ("reason-ru", "Қар"), ("form-token", token),
            ]
            let asked = try await clerk.submit("/desk/events/\(round.id)/move/", night)
            #expect(asked.status == 422 && asked.html.contains("unusual-time") && asked.html.contains("03:00"))
            // The words before held somebody's own.
            let hidden = try await clerk.submit(
                "/desk/events/\(round.id)/move/",
                [
                    ("place-1", Samples.sarybulak.code), ("day-1", "2026-12-11"), ("time-1", "15:00"), ("reason-kk", "Қар"),
                    ("reason-ru", "Қар"), ("former", "yes"), ("form-token", token),
                ])
            #expect(hidden.status == 200)
            let last = try await site.browser().get("/ru/events/\(round.id)/").words
            #expect(last.contains("Қар") && last.contains("8 декабря"))
            #expect(["Боран", "Тұман", "Жөндеу"].allSatisfy { !last.contains($0) })
        }
    }

    @Test("has a session that is not valid without its quorum, and minutes for the desk alone", arguments: Engine.available)
    func session(engine: Engine) async throws {
        try await TestSite.serving(on: engine, at: "2026-11-24 10:00", law: EventLaw.law) { site in
            try await site.addStaff("merke@merke.kz", place: Samples.merke)
            let session = try await site.addEvents([
                Samples.event(.session, host: Samples.merke, place: Samples.merke, on: "2026-11-23")
            ])[0]
            let clerk = site.browser()
            let token = try await signIn(clerk, email: "merke@merke.kz")
            let path = "/desk/events/\(session.id)/"
            func minutes(present: String) async throws -> TestBrowser.Page {
                try await clerk.submit(
                    path + "minutes/",
                    [
                        ("day", "2026-11-24"), ("chair", "Серіков С."), ("members", "12"), ("members-present", present),
                        ("agenda", "Бюджет"), ("point-1-text", "Бекіту"), ("point-1-executors", "Қаржы бөлімі"),
                        ("point-1-deadline", "2026-12-20"), ("point-1-control", "Аппарат"), ("form-token", token),
                    ])
            }
            // Seven of twelve are fewer than two thirds.
            let refused = try await minutes(present: "7")
            #expect(refused.status == 422 && refused.words.contains("Кворум жоқ") && refused.words.contains("5.4-тармақ"))
            #expect(refused.html.contains("Серіков С.") && refused.html.contains("Қаржы бөлімі"))
            let kept = try await minutes(present: "8")
            #expect(kept.status == 200 && kept.words.contains("8 / 12") && kept.words.contains("Қаржы бөлімі"))
            // The materials were due five working days before: the day on which they came is recorded, late or not.
            let step = try await clerk.submit(
                path + "step/",
                [("rule", "regulation-135.session-materials-5"), ("day", "2026-11-17"), ("form-token", token)])
            #expect(step.words.contains("1 күнге кеш орындалды"))
            let unknown = try await clerk.submit(
                path + "step/", [("rule", "order-70.trip-notice-5"), ("day", "2026-11-17"), ("form-token", token)])
            #expect(unknown.status == 422)
            let journal = try await site.database.read { try JournalStore($0).entries(.event(session.id)) }
            #expect(journal.allSatisfy { !$0.canonical.contains("Серіков") && !$0.canonical.contains("Қаржы") })
        }
    }
}
