import Domain
import Storage
import StorageTestSupport
import TestSupport
import Testing

@testable import Web

@Suite("A clerk writes in two languages")
struct TwoLanguagesTests {
    private static let question = "/desk/questions/2026-000001/"

    @Test("and one is left out on purpose alone, and falls behind when the other is corrected", arguments: Engine.available)
    func twoLanguages(engine: Engine) async throws {
        try await TestSite.serving(on: engine, at: "2026-12-07 10:00") { site in
            let meeting = try await site.addMeetings(Samples.meeting())[0]
            try await site.addStaff("aigul@kordai.kz", and: [StaffMember.Grant(.head, at: Samples.kordai)])
            try await site.addStaff("eye@kordai.kz", role: .observer)
            let resident = site.browser()
            let clerk = site.browser(meansOneLanguage: false)
            let token = try await signIn(clerk)
            func send(_ path: String, _ fields: [(String, String)]) async throws -> TestBrowser.Page {
                try await clerk.submit(path, fields + [("form-token", token)])
            }
            let own = "/desk/meetings/\(meeting.id)/"
            let results = own + "results/"
            _ = try await send(own + "hold/", [("attended", "120")])

            // One language alone comes back, with what was typed and a way to say that it is meant.
            let half = try await send(results, [("summary-kk", "Жарық туралы айтылды")])
            #expect(half.status == 422)
            #expect(half.words.contains("Бұл тілде мәтін жоқ."))
            #expect(
                half.html.contains(">\nЖарық туралы айтылды</textarea>") && half.html.contains("name=\"summary-one-language\""))
            #expect(try await send(results, [("summary-kk", "Жарық"), ("summary-one-language", "no")]).status == 422)
            let meant = [("summary-kk", "Жарық туралы айтылды"), ("summary-one-language", "yes")]
            #expect(try await send(results, meant).status == 200)
            // Who publishes is asked again: a draft is no publication.
            let alone = try await send(own + "results-alone/", [("owed", "yes")])
            #expect(alone.status == 422 && alone.words.contains("тек бір тілде жазылған"))
            let whole = try await send(own + "package/", [("no-problems", "yes")])
            #expect(whole.status == 422 && whole.words.contains("тек бір тілде жазылған"))
            #expect(whole.html.contains("href=\"#package-items-one-language"))
            #expect(try await send(own + "package/", [("no-problems", "yes"), ("items-one-language", "yes")]).status == 200)
            let journal = try await site.database.read { try JournalStore($0).entries(.meeting(meeting.id)) }
            #expect(journal.last { $0.act == "package-published" }?.detail.contains("without=ru") == true)
            #expect(try await resident.get("/ru/meetings/\(meeting.id)/").words.contains("Этого текста на русском пока нет."))
            #expect(try await resident.get("/kk/meetings/\(meeting.id)/").words.contains("қазақшасы") == false)
            #expect(try await clerk.get("/desk/").words.contains("орысшасы жоқ"))
            #expect(try await clerk.get("/desk/translations/").words.contains("Кездесудің қорытындысы"))

            // The Russian comes, then the Kazakh is corrected: the Russian fell behind, for everyone to see.
            _ = try await send(results, [("summary-kk", "Жарық туралы айтылды"), ("summary-ru", "Говорили о свете")])
            #expect(try await clerk.get("/desk/translations/").words.contains("Жарияланған мәтіннің бәрі екі тілде."))
            _ = try await send(results, [("summary-kk", "Жарық пен су туралы"), ("summary-ru", "Говорили о свете")])
            let behind = "Текст на казахском изменён 7 декабря, перевод ещё не обновлён."
            #expect(try await resident.get("/ru/meetings/\(meeting.id)/").words.contains(behind))
            let list = try await clerk.get("/desk/translations/")
            #expect(list.words.contains("орысшасы ескі: екіншісі 7 желтоқсанда өзгерді"))

            // Who only looks on cannot say that it fits; the clerk can.
            let observer = site.browser()
            let other = try await signIn(observer, email: "eye@kordai.kz")
            let fits = [("kind", "meeting"), ("record", "\(meeting.id)"), ("text", "summary"), ("language", "ru")]
            #expect(try await observer.post("/desk/translations/", fits + [("form-token", other)]).status == 403)
            #expect(try await send("/desk/translations/", fits).words.contains("Аударманың дұрыс екені белгіленді."))
            #expect(try await resident.get("/ru/meetings/\(meeting.id)/").words.contains(behind) == false)
            let wrong = [("kind", "meeting"), ("record", "1"), ("text", "nothing"), ("language", "ru")]
            #expect(try await send("/desk/translations/", wrong).status == 400)
        }
    }

    @Test("and a moderator translates a question, which residents read in their own language", arguments: Engine.available)
    func question(engine: Engine) async throws {
        try await TestSite.serving(on: engine, at: "2026-11-23 10:00") { site in
            let meeting = try await site.addMeetings(Samples.meeting())[0]
            try await site.addStaff("aigul@kordai.kz", and: [StaffMember.Grant(.head, at: Samples.kordai)])
            let resident = site.browser()
            _ = try await ask(resident, meeting, "Жарық қашан болады?")
            let clerk = site.browser(meansOneLanguage: false)
            let token = try await signIn(clerk)
            func send(_ path: String, _ fields: [(String, String)]) async throws -> TestBrowser.Page {
                try await clerk.submit(Self.question + path, fields + [("form-token", token)])
            }
            _ = try await send("register/", [("category", "roads")])
            let asked = try await send("publish/", [("text", "Жарық қашан болады?")])
            #expect(asked.status == 422 && asked.html.contains("name=\"translation-ru\""))
            #expect(asked.words.contains("Бұл тілде мәтін жоқ."))
            let personal = try await send(
                "publish/", [("text", "Жарық қашан болады?"), ("translation-ru", "Когда будет свет? 8 701 123 45 67")])
            #expect(personal.status == 422 && personal.words.contains("8 701 123 45 67"))
            _ = try await send("publish/", [("text", "Жарық қашан болады?"), ("translation-ru", "Когда будет свет?")])
            let russian = try await resident.get("/ru/questions/2026-000001/")
            #expect(russian.words.contains("Когда будет свет?") && russian.words.contains("Перевод акимата."))
            #expect(russian.html.contains("<blockquote class=\"quote\" lang=\"kk\"><p>Жарық қашан болады?</p>"))
            let kazakh = try await resident.get("/kk/questions/2026-000001/")
            #expect(kazakh.words.contains("Жарық қашан болады?") && !kazakh.words.contains("Когда будет свет?"))
            #expect(try await resident.get("/ru/questions/?q=%D1%81%D0%B2%D0%B5%D1%82").words.contains("Когда будет свет?"))
            #expect(try await resident.get("/api/v1/questions").html.contains("\"ru\":\"Когда будет свет?\""))

            // Withheld again, its translation goes with it.
            _ = try await send("withhold/", [("reason-kk", "Бөгде адам туралы"), ("reason-ru", "О другом человеке")])
            #expect(try await resident.get("/ru/questions/2026-000001/").words.contains("Когда будет свет?") == false)
        }
    }

    @Test(
        "and a plan with an item in one of them is published with a word on it, and completed later", arguments: Engine.available)
    func plan(engine: Engine) async throws {
        try await TestSite.serving(on: engine, at: "2026-12-07 10:00") { site in
            let meeting = try await site.addMeetings(Samples.meeting())[0]
            try await site.addStaff("aigul@kordai.kz", and: [StaffMember.Grant(.head, at: Samples.kordai)])
            let clerk = site.browser(meansOneLanguage: false)
            let token = try await signIn(clerk)
            func send(_ path: String, _ fields: [(String, String)] = []) async throws -> TestBrowser.Page {
                try await clerk.submit(path, fields + [("form-token", token)])
            }
            let begun = try await send("/desk/meetings/\(meeting.id)/plan/")
            let plan = try #require(begun.path.split(separator: "?").first.map(String.init))
            _ = try await send(
                plan + "add/",
                [
                    ("action-kk", "Жол салу"), ("lead-kk", "Бөлім"), ("lead-ru", "Отдел"), ("deadline", "2026-12-25"),
                    ("money-needed", "1000"), ("money-source-kk", "Аудан бюджеті"),
                ])
            let asked = try await send(plan + "publish/")
            #expect(asked.status == 422 && asked.words.contains("тек бір тілде жазылған"))
            // At its own field, not over the form alone.
            #expect(asked.html.contains("href=\"#publish-items-one-language"))
            #expect(try await send(plan + "publish/", [("items-one-language", "yes")]).status == 200)
            let id = try #require(plan.split(separator: "/").last)
            let resident = site.browser()
            func notes(_ language: String) async throws -> Int {
                try await resident.get("/\(language)/plans/\(id)/").words.matches(
                    of: /Этого текста на русском пока нет|қазақшасы әзірге жоқ/
                )
                .count
            }
            #expect(try await notes("ru") == 2)
            #expect(try await notes("kk") == 0)
            let item = try #require(try await clerk.get(plan).link("/items/"))
            #expect(try await clerk.get(item).html.contains("name=\"action\""))
            #expect(try await send(item + "translate/", [("action", " ")]).status == 422)
            #expect(try await send(item + "translate/", [("action", "Построить дорогу")]).words.contains("Аударма қосылды."))
            #expect(try await clerk.get(item).html.contains("name=\"action\"") == false)
            #expect(try await resident.get("/ru/plans/\(id)/").words.contains("Построить дорогу"))
            #expect(try await notes("ru") == 1)
            _ = try await send(item + "record/", [("text-ru", "Дорога размечена"), ("text-one-language", "yes")])
            #expect(try await notes("ru") == 1)
            #expect(try await notes("kk") == 1)
        }
    }

    @Test("and gives the second language to a reason that no form corrects", arguments: Engine.available)
    func reason(engine: Engine) async throws {
        try await TestSite.serving(on: engine, at: "2026-11-23 10:00") { site in
            let meeting = try await site.addMeetings(Samples.meeting())[0]
            try await site.addStaff("aigul@kordai.kz")
            try await site.addStaff("eye@kordai.kz", role: .observer)
            let clerk = site.browser(meansOneLanguage: false)
            let token = try await signIn(clerk)
            func send(_ path: String, _ fields: [(String, String)]) async throws -> TestBrowser.Page {
                try await clerk.submit(path, fields + [("form-token", token)])
            }
            _ = try await send(
                "/desk/meetings/\(meeting.id)/cancel/", [("reason-kk", "Боран болады"), ("reason-one-language", "yes")])
            let list = try await clerk.get("/desk/translations/")
            #expect(list.words.contains("Кездесудің неге болмайтыны") && list.words.contains("барлығы 1 мәтін"))
            let path = try #require(list.link("/desk/translations/meeting-cancellation/"))
            let page = try await clerk.get(path)
            #expect(page.html.contains("<blockquote class=\"quote gap\"><p>") && page.words.contains("Боран болады"))
            #expect(try await send(path, [("words", " ")]).words.contains("Екінші тілдегі мәтінді жазыңыз."))
            let long = try await send(path, [("words", String(repeating: "б", count: 2_001))])
            #expect(long.status == 422 && long.html.contains("ббб</textarea>"))
            let personal = try await send(path, [("words", "Буран, звоните 8 701 123 45 67")])
            #expect(personal.status == 422 && personal.html.contains("name=\"leave-in\""))
            let done = try await send(path, [("words", "Ожидается буран")])
            #expect(done.words.contains("Аударма қосылды.") && done.words.contains("Бұл тізім бос."))
            #expect(try await site.browser().get("/ru/meetings/\(meeting.id)/").words.contains("Ожидается буран"))
            let entry = try await site.database.read { try JournalStore($0).entries(.meeting(meeting.id)) }
                .last { $0.act == "text-completed" }
            #expect(entry?.detail == "meeting-cancellation=kk:12→kk:12,ru:15")
            // Where nothing lacks any more, nothing is written.
            #expect(try await send(path, [("words", "Другое")]).status == 404)
            #expect(try await clerk.get("/desk/translations/answer/1/").status == 404)
        }
    }

    @Test("and pages through a long list, each page of which is short", arguments: [Engine.sqlite])
    func pages(engine: Engine) async throws {
        try await TestSite.serving(on: engine, at: "2026-11-23 10:00") { site in
            let long = String(repeating: "Ы&", count: 150)
            try await site.database.write { connection in
                _ = try MeetingStore(connection).insert(
                    (0..<60).map { number in
                        Meeting(
                            id: Meeting.ID(0), host: Samples.kordai, place: Samples.sarybulakOkrug,
                            day: Samples.day("2026-12-04").adding(days: number), time: TimeOfDay(minutes: 900),
                            venue: Translated(kk: long), address: Translated(ru: long))
                    })
            }
            try await site.addStaff("aigul@kordai.kz")
            let clerk = site.browser()
            _ = try await signIn(clerk)
            for language in Language.allCases {
                _ = try await clerk.get("/desk/language/\(language.rawValue)/")
                let whole = try await clerk.get("/desk/translations/")
                #expect(whole.html.utf8.count < 60_000 && whole.words.contains("60"))
                let first = try await clerk.get("/desk/translations/?of=meeting-venue")
                #expect(first.html.utf8.count < 60_000 && first.html.contains("page=2") && !first.html.contains("page=0"))
                let third = try await clerk.get("/desk/translations/?of=meeting-venue&page=3")
                #expect(third.html.matches(of: /class="work work--act"/).count == 10 && !third.html.contains("page=4"))
            }
        }
    }
}
