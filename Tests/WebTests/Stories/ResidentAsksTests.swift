import Domain
import Foundation
import Storage
import StorageTestSupport
import TestSupport
import Testing

@testable import Web

@Suite("A resident")
struct ResidentAsksTests {
    @Test("finds the next meeting of a village, asks, and follows the question by its code", arguments: Engine.available)
    func asksAndFollows(engine: Engine) async throws {
        try await TestSite.serving(on: engine) { site in
            let meeting = try await site.addMeetings(Samples.meeting())[0]
            let browser = site.browser()

            // The root sends a reader without a choice to Kazakh.
            let home = try await browser.open("/")
            #expect(home.path == "/kk/")
            #expect(home.words.contains("Қордай ауданының әкімі"))

            // Typed with Russian letters, the village is found all the same.
            let found = try await browser.get("/kk/places/?q=" + TestBrowser.escaped("сарыбулак"))
            let village = try #require(found.link("/kk/places/314853000/"))
            let place = try await browser.get(village)
            let address = try #require(place.link("/kk/meetings/\(meeting.id)/"))
            #expect(try await browser.get(address).status == 200)

            let form = try await browser.get("/kk/meetings/\(meeting.id)/ask/")
            let token = try #require(form.hidden("form-token"))
            let receipt = try await browser.submit(
                "/kk/meetings/\(meeting.id)/ask/",
                [
                    ("form-token", token), ("language", "kk"), ("text", "Жамбыл көшесінде жарық қашан болады?"),
                    ("category", "roads"),
                    ("name", "Асан Құпиябаев"), ("email", "asan@example.kz"), ("phone", "+7 701 123 45 67"),
                ])
            #expect(receipt.status == 200)
            #expect(receipt.words.contains("2026-000001"))
            #expect(receipt.headers["cache-control"] == "no-store")
            #expect(receipt.headers["x-robots-tag"] == "noindex")
            #expect(receipt.headers["referrer-policy"] == "no-referrer")

            // The code on the receipt opens the citizen's own page, typed in small letters and without hyphens too.
            let code = try #require(receipt.path.split(separator: "/").dropFirst(2).first.map(String.init))
            let mine = try await browser.submit("/kk/track/", [("code", code.lowercased().replacing("-", with: " "))])
            #expect(mine.status == 200)
            #expect(mine.words.contains("Жамбыл көшесінде жарық қашан болады?"))

            // Nobody else sees a word of it, nor who asked, before a person has looked.
            for path in [
                "/kk/", "/kk/questions/", "/kk/questions/2026-000001/", "/kk/meetings/\(meeting.id)/", "/data/questions.csv",
                "/api/v1/questions",
            ] {
                let page = try await site.browser().get(path)
                #expect(page.status == 200, "\(path)")
                for secret in ["Жамбыл көшесінде жарық", "Құпиябаев", "asan@example.kz", "701 123", code] {
                    #expect(!page.html.contains(secret), "\(path) shows \(secret)")
                }
            }
            // That something came in is told all the same, also when the meeting is over.
            #expect(try await site.browser().get("/ru/meetings/\(meeting.id)/").words.contains("Вопросы поступили"))
            site.clock.set("2026-12-05 10:00")
            let past = try await site.browser().get("/ru/meetings/\(meeting.id)/")
            #expect(past.words.contains("Вопросы читает сотрудник") && !past.words.contains("Вопросов не было"))
            let journal = try await site.database.read {
                try JournalStore($0).entries(.question(Question.Number(year: 2026, ordinal: 1)))
            }
            #expect(journal.map(\.act) == ["question-received"])
            #expect(!journal.contains { $0.detail.contains("asan") || $0.detail.contains("жарық") })
        }
    }

    @Test(
        "is told beside the field what is wrong, and what was typed stays",
        arguments: [
            ("", "text"), (String(repeating: "ә", count: 5001), "text"), ("қате\u{1}мәтін", "text"),
        ])
    func wrongText(text: String, field: String) async throws {
        try await TestSite.serving(on: .sqlite) { site in
            let meeting = try await site.addMeetings(Samples.meeting())[0]
            let browser = site.browser()
            let path = "/ru/meetings/\(meeting.id)/ask/"
            let token = try #require(try await browser.get(path).hidden("form-token"))
            let answer = try await browser.post(
                path, [("form-token", token), ("language", "ru"), ("text", text), ("name", "Сәуле \"Қ\" <b>")])
            #expect(answer.status == 422)
            #expect(answer.html.contains("field--wrong"))
            #expect(answer.html.contains("Сәуле &quot;Қ&quot; &lt;b&gt;"))
            if !text.isEmpty, !text.contains("\u{1}") { #expect(answer.html.contains(text)) }
            #expect(try await site.database.read { try RegisterState($0).lastChange().number } == 1)
        }
    }

    @Test("cannot ask a meeting that is past or called off, and is told so")
    func closedMeetings() async throws {
        try await TestSite.serving(on: .sqlite) { site in
            var cancelled = Samples.meeting(on: "2026-12-10")
            cancelled.standing = .cancelled(on: Samples.day("2026-11-20"), reason: Samples.text("Боран", "Буран", nil))
            let meetings = try await site.addMeetings(Samples.meeting(on: "2026-11-20"), cancelled)
            let browser = site.browser()
            let token = try #require(try await browser.get("/kk/places/314853000/ask/").hidden("form-token"))
            for meeting in meetings {
                let path = "/kk/meetings/\(meeting.id)/ask/"
                let answer = try await browser.post(
                    path, [("form-token", token), ("language", "kk"), ("text", "Су қашан келеді?")])
                #expect(answer.status == 422)
                #expect(answer.html.contains("Су қашан келеді?"))
            }
        }
    }

    @Test("keeps what was typed when the form is too old")
    func expiredForm() async throws {
        try await TestSite.serving(on: .sqlite) { site in
            let browser = site.browser()
            let path = "/kk/places/314853000/ask/"
            let token = try #require(try await browser.get(path).hidden("form-token"))
            site.clock.set("2026-11-22 23:00")
            #expect(
                try await browser.post(path, [("form-token", token), ("language", "kk"), ("text", "Су қашан келеді?")]).status
                    == 303)
            site.clock.set("2026-11-24 09:00")
            let late = try await browser.post(
                path, [("form-token", token), ("language", "kk"), ("text", "Жол қашан жөнделеді?")])
            #expect(late.status == 403)
            #expect(late.html.contains("Жол қашан жөнделеді?"))
            let again = try await browser.post(
                path,
                [("form-token", try #require(late.hidden("form-token"))), ("language", "kk"), ("text", "Жол қашан жөнделеді?")])
            #expect(again.status == 303)
        }
    }

    @Test("cannot flood the register from one address")
    func flood() async throws {
        try await TestSite.serving(on: .sqlite, questionsPerHour: 2) { site in
            let browser = site.browser()
            let path = "/kk/places/314853000/ask/"
            let token = try #require(try await browser.get(path).hidden("form-token"))
            var statuses: [Int] = []
            for number in 1...3 {
                statuses.append(
                    try await browser.post(path, [("form-token", token), ("language", "kk"), ("text", "Сұрақ \(number)")]).status)
            }
            #expect(statuses == [303, 303, 429])
        }
    }

    @Test("may make mistakes in the form without losing a question, though not without end")
    func mistakes() async throws {
        try await TestSite.serving(on: .sqlite, questionsPerHour: 2) { site in
            let browser = site.browser()
            let path = "/ru/places/314853000/ask/"
            let token = try #require(try await browser.get(path).hidden("form-token"))
            func ask(_ text: String) async throws -> TestBrowser.Page {
                try await browser.post(path, [("form-token", token), ("language", "ru"), ("text", text), ("phone", "12")])
            }
            for _ in 1...15 { #expect(try await ask("Когда будет вода?").status == 422) }
            let right = try await browser.post(path, [("form-token", token), ("language", "ru"), ("text", "Когда будет вода?")])
            #expect(right.status == 303)
            for _ in 1...4 { #expect(try await ask("Когда будет вода?").status == 422) }
            let late = try await ask("Когда будет вода?")
            #expect(late.status == 429 && late.html.contains("Когда будет вода?"))
            #expect(late.headers["retry-after"] == "3600")
        }
    }

    @Test("asks through the interface for programs, and a wrong field is named")
    func interface() async throws {
        try await TestSite.serving(on: .sqlite) { site in
            let browser = site.browser()
            func post(_ json: String) async throws -> TestBrowser.Page {
                try await browser.send(
                    "POST", "/api/v1/questions", headers: ["Content-Type": "application/json"], body: Data(json.utf8))
            }
            let accepted = try await post(#"{"place": "314853000", "language": "kk", "text": "Су қашан келеді?"}"#)
            #expect(accepted.status == 201)
            #expect(accepted.html.contains("2026-000001") && accepted.html.contains("trackingCode"))
            let refused = try await post(#"{"place": "999999999", "language": "xx", "text": ""}"#)
            #expect(refused.status == 422)
            #expect(refused.headers["content-type"] == "application/problem+json")
            for field in ["place", "language", "text"] { #expect(refused.html.contains("\"\(field)\"")) }
        }
    }

    @Test("has name and contacts forgotten, and the question goes on")
    func forgets() async throws {
        try await TestSite.serving(on: .sqlite) { site in
            let browser = site.browser()
            let path = "/kk/places/314853000/ask/"
            let token = try #require(try await browser.get(path).hidden("form-token"))
            let receipt = try await browser.post(
                path, [("form-token", token), ("language", "kk"), ("text", "Су қашан келеді?"), ("phone", "+7 701 123 45 67")])
            let code = try #require(receipt.location?.split(separator: "/").dropFirst(2).first.map(String.init))
            let number = Question.Number(year: 2026, ordinal: 1)
            #expect(try await browser.get("/kk/track/\(code)/").html.contains("/forget/"))
            _ = try await browser.submit("/kk/track/\(code)/forget/", [("form-token", token)])
            #expect(try await site.database.read { try QuestionStore($0).contact(of: QuestionStore.id(of: number)) }.isEmpty)
            let after = try await browser.get("/kk/track/\(code)/")
            #expect(after.status == 200 && !after.html.contains("/forget/"))
            #expect(try await site.database.read { try QuestionStore($0).find(number) }?.standing == .received)
        }
    }

    @Test("is forgotten by the server three months after the question was settled, and not before", arguments: Engine.available)
    func housekeeping(engine: Engine) async throws {
        try await TestSite.serving(on: engine) { site in
            let browser = site.browser()
            let path = "/kk/places/314853000/ask/"
            let token = try #require(try await browser.get(path).hidden("form-token"))
            for text in ["Су қашан келеді?", "Жол қашан жөнделеді?"] {
                _ = try await browser.post(
                    path, [("form-token", token), ("language", "kk"), ("text", text), ("email", "asan@example.kz")])
            }
            let numbers = [1, 2].map { Question.Number(year: 2026, ordinal: $0) }
            // The first is answered, the second waits.
            let now = site.clock.now
            try await site.database.write { connection in
                let store = QuestionStore(connection)
                let day = Samples.day("2026-11-25")
                let question = try #require(try store.find(numbers[0])).registered(on: day, category: nil)
                    .answered(Samples.text("Келесі жылы", "В следующем году", nil), on: day)
                try store.save(question, step: QuestionStep(standing: question.standing, on: day, at: now))
            }
            func kept() async throws -> [Bool] {
                try await site.database.read { connection in
                    try numbers.map { try ContactStore(connection).exists(for: QuestionStore.id(of: $0)) }
                }
            }
            site.clock.set("2027-02-25 10:00")
            try await Housekeeping(site.site).sweep()
            #expect(try await kept() == [true, true])
            site.clock.set("2027-02-26 10:00")
            try await Housekeeping(site.site).sweep()
            #expect(try await kept() == [false, true])
        }
    }
}
