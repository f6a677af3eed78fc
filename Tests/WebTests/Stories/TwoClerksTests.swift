import Domain
import Storage
import StorageTestSupport
import TestSupport
import Testing

@testable import Web

@Suite("Two clerks at one question")
struct TwoClerksTests {
    private static let question = "/desk/questions/2026-000001/"

    @Test("are told of each other, and nothing is overwritten unseen", arguments: Engine.available)
    func atOnce(engine: Engine) async throws {
        try await TestSite.serving(on: engine, at: "2026-11-23 10:00") { site in
            let meeting = try await site.addMeetings(Samples.meeting())[0]
            try await site.addStaff("aigul@kordai.kz")
            try await site.addStaff("serik@kordai.kz")
            try await site.addStaff("merke@merke.kz", place: Samples.merke)
            try await site.addStaff("eye@kordai.kz", role: .observer)
            _ = try await ask(site.browser(), meeting, "Жарық қашан болады?")
            let (first, second, stranger, observer) = (site.browser(), site.browser(), site.browser(), site.browser())
            let (one, two) = (try await signIn(first), try await signIn(second, email: "serik@kordai.kz"))
            _ = try await signIn(stranger, email: "merke@merke.kz")
            _ = try await signIn(observer, email: "eye@kordai.kz")
            let before = try await site.database.read { try JournalStore($0).head() }

            // Who may not see it, and who only reads, is not told of.
            #expect(try await stranger.get(Self.question).status == 403)
            #expect(try await observer.get(Self.question).status == 200)
            #expect(try await first.get(Self.question).html.contains("class=\"colleague\"") == false)
            site.clock.set("2026-11-23 10:04")
            let seen = try await second.get(Self.question)
            #expect(seen.words.contains("Бұл бетті Айгүл да ашқан (уақыты: 10:00)"))
            #expect(try await second.get("/desk/questions/").html.contains("class=\"colleague\"") == false)
            // Who only reads cannot get in anybody's way.
            #expect(try await observer.get(Self.question).html.contains("class=\"colleague\"") == false)
            // A look changes nothing.
            #expect(try await site.database.read { try JournalStore($0).head() } == before)

            // The first registers and is done with it; the second is refused, and told by whom.
            _ = try await first.submit(Self.question + "register/", [("form-token", one)])
            let late = try await second.post(Self.question + "register/", [("form-token", two), ("category", "roads")])
            #expect(late.status == 422 && late.words.contains("Айгүл, 23 қараша, 10:04: Сұрақ тіркелді."))
            #expect(try await second.get(Self.question).html.contains("class=\"colleague\"") == false)

            // Both write a text: the one who sends later sees what stands now beside what was typed.
            let mark = try #require(try await second.get(Self.question).hidden("seen"))
            let other = try #require(try await first.get(Self.question).hidden("seen"))
            let shown = try await first.submit(
                Self.question + "publish/", [("form-token", one), ("seen", other), ("text", "Жарық қашан жанады?")])
            #expect(shown.status == 200)
            let refused = try await second.post(
                Self.question + "publish/", [("form-token", two), ("seen", mark), ("text", "Жарық қашан қосылады?")])
            #expect(refused.status == 422)
            #expect(refused.words.contains("Айгүл, 23 қараша, 10:04: Сұрақ жарияланды."))
            #expect(refused.words.contains("Қазір былай тұр: Жарық қашан жанады?"))
            #expect(refused.html.contains(">\nЖарық қашан қосылады?</textarea>"))
            let answers = [("form-token", two), ("answer-kk", "Ертең"), ("answer-ru", "Завтра")]
            let empty = try #require(
                try await second.get(Self.question).html.firstMatch(of: /answer\/">.*?name="seen" value="([0-9a-f]+)"/))
            _ = try await first.submit(Self.question + "answer/", [("form-token", one), ("answer-kk", "Бүгін кешке")])
            let answered = try await second.post(Self.question + "answer/", answers + [("seen", String(empty.1))])
            #expect(answered.status == 422 && answered.words.contains("Қазір былай тұр: Бүгін кешке"))
            #expect(answered.html.contains("Завтра"))

            // After some minutes without a sign of life nobody is told of any more.
            _ = try await second.get(Self.question)
            site.clock.set("2026-11-23 10:14")
            #expect(try await first.get(Self.question).html.contains("class=\"colleague\"") == false)
        }
    }

    @Test("are told which text of results stands now")
    func results() async throws {
        try await TestSite.serving(on: .sqlite, at: "2026-12-04 18:00") { site in
            let meeting = try await site.addMeetings(Samples.meeting())[0]
            try await site.addStaff("aigul@kordai.kz")
            try await site.addStaff("serik@kordai.kz")
            let (first, second) = (site.browser(), site.browser())
            let (one, two) = (try await signIn(first), try await signIn(second, email: "serik@kordai.kz"))
            let own = "/desk/meetings/\(meeting.id)/"
            let html = try await second.get(own).html
            let mark = try #require(html.firstMatch(of: /results\/">.*?name="seen" value="([0-9a-f]+)"/.dotMatchesNewlines()))
            _ = try await first.submit(own + "results/", [("form-token", one), ("summary-kk", "Су туралы айтылды")])
            let late = try await second.post(
                own + "results/", [("form-token", two), ("seen", String(mark.1)), ("summary-kk", "Жол туралы айтылды")])
            #expect(late.status == 422 && late.words.contains("Қазір былай тұр: Су туралы айтылды"))
            #expect(late.html.contains("Жол туралы айтылды"))
        }
    }

    @Test("do not write over what they never read, also where a form came back for something else")
    func refusedBefore() async throws {
        try await TestSite.serving(on: .sqlite, at: "2026-12-04 18:00") { site in
            let meeting = try await site.addMeetings(Samples.meeting())[0]
            try await site.addStaff("aigul@kordai.kz")
            try await site.addStaff("serik@kordai.kz")
            let (first, second) = (site.browser(), site.browser(meansOneLanguage: false))
            let (one, two) = (try await signIn(first), try await signIn(second, email: "serik@kordai.kz"))
            let own = "/desk/meetings/\(meeting.id)/"
            let form = /results\/">.*?name="seen" value="([0-9a-f]+)"/.dotMatchesNewlines()
            let mark = String(try #require(try await second.get(own).html.firstMatch(of: form)).1)
            _ = try await first.submit(own + "results/", [("form-token", one), ("summary-kk", "Су туралы айтылды")])
            // The one who read nothing of that is asked about the other language first.
            let typed = [("form-token", two), ("summary-kk", "Жол туралы айтылды")]
            let asked = try await second.post(own + "results/", typed + [("seen", mark)])
            #expect(asked.status == 422 && asked.words.contains("Қазір былай тұр") == false)
            let kept = String(try #require(asked.html.firstMatch(of: form)).1)
            let late = try await second.post(
                own + "results/", typed + [("seen", kept), ("summary-one-language", "yes")])
            #expect(late.status == 422 && late.words.contains("Қазір былай тұр: Су туралы айтылды"))
            // Now it was read.
            let read = String(try #require(late.html.firstMatch(of: form)).1)
            let done = try await second.submit(
                own + "results/", typed + [("seen", read), ("summary-one-language", "yes")])
            #expect(done.status == 200 && done.html.contains("Жол туралы айтылды"))
        }
    }

    @Test("do not send it on twice, each to another place")
    func forwards() async throws {
        try await TestSite.serving(on: .sqlite, at: "2026-11-23 10:00") { site in
            let meeting = try await site.addMeetings(Samples.meeting())[0]
            try await site.addStaff("aigul@kordai.kz")
            try await site.addStaff("serik@kordai.kz")
            _ = try await ask(site.browser(), meeting, "Су қашан болады?")
            let (first, second) = (site.browser(), site.browser())
            let (one, two) = (try await signIn(first), try await signIn(second, email: "serik@kordai.kz"))
            func mark(_ act: String) async throws -> String {
                let html = try await second.get(Self.question).html
                let found = try #require(html.firstMatch(of: try Regex(act + #"/">.*?name="seen" value="([0-9a-f]+)""#)))
                return String(found.output[1].substring ?? "")
            }
            _ = try await first.submit(Self.question + "register/", [("form-token", one)])
            let (forward, back, publish) = (try await mark("forward"), try await mark("return"), try await mark("publish"))
            let sent = [("reason-kk", "Ауданның ісі"), ("reason-ru", "Дело района")]
            let done = try await first.submit(
                Self.question + "forward/", sent + [("form-token", one), ("place", "Қордай ауданы")])
            #expect(done.status == 200)
            let refused = try await second.post(
                Self.question + "forward/",
                sent + [("form-token", two), ("seen", forward), ("place", "Жамбыл облысы")])
            #expect(refused.status == 422 && refused.words.contains("Айгүл, 23 қараша, 10:00: Сұрақ әрі қарай жолданды."))
            #expect(refused.html.contains("value=\"Жамбыл облысы\""))
            let returned = try await second.post(Self.question + "return/", sent + [("form-token", two), ("seen", back)])
            #expect(returned.status == 422)
            // Nor is it published for the other office by one who does not know where it went.
            let published = try await second.post(
                Self.question + "publish/", [("form-token", two), ("seen", publish), ("text", "Су қашан болады?")])
            #expect(published.status == 422 && published.words.contains("Сұрақ әрі қарай жолданды."))
            let question = try await site.database.read { try QuestionStore($0).find(Question.Number(year: 2026, ordinal: 1)) }
            #expect(question?.place == Samples.kordai && question?.standing == .forwarded)
        }
    }
}
