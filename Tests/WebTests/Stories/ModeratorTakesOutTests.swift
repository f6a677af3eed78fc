import Domain
import Storage
import StorageTestSupport
import TestSupport
import Testing

@Suite("A moderator takes a telephone number and an address out")
struct ModeratorTakesOutTests {
    private static let question = "/desk/questions/2026-000001/"
    private static let text = "Абай көшесінде жарық жоқ. Үйім Абай көшесі, 12-үй, телефоным 8 701 123 45 67."

    @Test("and publishes", arguments: Engine.available)
    func takesOut(engine: Engine) async throws {
        try await TestSite.serving(on: engine) { site in
            let meeting = try await site.addMeetings(Samples.meeting())[0]
            try await site.addStaff("aigul@kordai.kz", role: .moderator)
            _ = try await ask(site.browser(), meeting, Self.text)
            let clerk = site.browser()
            let token = try await signIn(clerk)
            let page = try await clerk.submit(Self.question + "register/", [("form-token", token)])
            #expect(page.words.contains("8 701 123 45 67 (") && page.words.contains("Абай көшесі, 12-үй"))
            let ticks = try await clerk.get(try #require(page.link("/redact/")))
            let seen = try #require(ticks.hidden("seen"))

            // The telephone is ticked already, the street is only pointed at.
            let pieces = ticks.html.matches(of: /value=(\d+)( checked)?>([^<]*)<\/label>/)
            let ticked = pieces.filter { $0.2 != nil }
            #expect(ticked.map { String($0.3) } == ["8 701 123 45 67"])
            #expect(ticks.html.matches(of: /<label class=guess>/).count == 5)
            let house = try #require(pieces.first { $0.3 == "12-үй," })
            let sent = [("form-token", token), ("seen", seen)] + (ticked.map { ("t", String($0.1)) } + [("t", String(house.1))])
            let ready = try await clerk.post(Self.question + "redact/", sent)
            let left = "Абай көшесінде жарық жоқ. Үйім Абай көшесі, [дербес деректер], телефоным [дербес деректер]."
            #expect(ready.status == 200 && ready.html.contains(left))
            #expect(try await site.browser().get("/kk/questions/2026-000001/").words.contains("жарық жоқ") == false)

            let mark = try #require(ready.hidden("seen"))
            let done = try await clerk.submit(
                Self.question + "publish/", [("form-token", token), ("seen", mark), ("text", left)])
            #expect(done.status == 200)
            let shown = try await site.browser().get("/kk/questions/2026-000001/")
            #expect(shown.words.contains("Үйім Абай көшесі, [дербес деректер]") && !shown.html.contains("701 123"))

            // Ticks made on a text that stands no more are not used.
            let old = try await clerk.post(Self.question + "redact/", sent)
            #expect(old.status == 422 && old.html.contains("id=\"errors\""))
        }
    }

    @Test("and is asked once more before a telephone stays; what was left on purpose is marked in the journal")
    func leaves() async throws {
        try await TestSite.serving(on: .sqlite) { site in
            let meeting = try await site.addMeetings(Samples.meeting())[0]
            try await site.addStaff("aigul@kordai.kz")
            _ = try await ask(site.browser(), meeting, "Әкімдіктің 8 (7263) 12-34-56 телефонын ешкім алмайды")
            let clerk = site.browser()
            let token = try await signIn(clerk)
            _ = try await clerk.submit(Self.question + "register/", [("form-token", token)])
            let fields = [("form-token", token), ("text", "Әкімдіктің 8 (7263) 12-34-56 телефонын ешкім алмайды")]
            let asked = try await clerk.post(Self.question + "publish/", fields)
            #expect(asked.status == 422 && asked.html.contains("id=\"publish-leave-in-error\""))
            #expect(asked.html.contains("href=\"#publish-leave-in-no\""))
            #expect(try await clerk.post(Self.question + "publish/", fields + [("leave-in", "no")]).status == 422)
            #expect(try await clerk.post(Self.question + "publish/", fields + [("leave-in", "yes")]).status == 303)
            let entries = try await site.database.read {
                try JournalStore($0).entries(.question(Question.Number(year: 2026, ordinal: 1)))
            }
            #expect(
                entries.last?.act == "question-published"
                    && entries.last?.detail.hasPrefix("left=phone without=ru standing=") ?? false)
            // An answer is read by everyone as well: the same word is asked for.
            let answer = [("form-token", token), ("answer-kk", "Алматова жауап береді: a.almatova@mail.kz")]
            let held = try await clerk.post(Self.question + "answer/", answer)
            #expect(held.status == 422 && held.html.contains("id=\"answer-leave-in-error\""))
            #expect(held.html.contains("a.almatova@mail.kz"))
            #expect(try await clerk.post(Self.question + "answer/", answer + [("leave-in", "yes")]).status == 303)
        }
    }
}
