import Domain
import Storage
import StorageTestSupport
import TestSupport
import Testing

@Suite("A clerk answers by a template")
struct ClerkUsesTemplatesTests {
    private static let question = "/desk/questions/2026-000001/"
    private static let list = "/desk/templates/"

    @Test("in both languages, with the number, the place and the term filled in", arguments: Engine.available)
    func answers(engine: Engine) async throws {
        try await TestSite.serving(on: engine, at: "2026-11-23 10:00") { site in
            let meeting = try await site.addMeetings(Samples.meeting())[0]
            try await site.addStaff("aigul@kordai.kz")
            try await site.addStaff("oblast@zhambyl.kz", place: Samples.zhambyl)
            try await site.addStaff("merke@merke.kz", place: Samples.merke)
            _ = try await ask(site.browser(), meeting, "Жарық қашан болады?")

            // The oblast makes one in Kazakh alone, the district its own in both languages.
            let oblast = site.browser()
            let above = try await signIn(oblast, email: "oblast@zhambyl.kz")
            let flagged = try await oblast.submit(
                Self.list, [("form-token", above), ("kind", "answer"), ("name", "Облыстың үлгісі"), ("text-kk", "Мәтін")])
            #expect(flagged.status == 200 && flagged.words.contains("орысшасы жоқ"))
            #expect(flagged.words.contains("Үлгі бір тілде сақталды"))
            let clerk = site.browser()
            let token = try await signIn(clerk)
            let bad = try await clerk.post(
                Self.list, [("form-token", token), ("kind", "answer"), ("name", ""), ("text-ru", "Уважаемый {name}")])
            #expect(bad.status == 422 && bad.html.contains("id=\"template-name-error\""))
            #expect(bad.html.contains("id=\"template-text-ru-error\"") && bad.html.contains("Уважаемый {name}"))
            let kept = try await clerk.submit(
                Self.list,
                [
                    ("form-token", token), ("kind", "answer"), ("name", "Жарық <туралы>"),
                    ("text-kk", "№ {number}, {place}: {deadline} дейін"), ("text-ru", "№ {number}, {place}: до {deadline}"),
                ])
            // That of the oblast is read here and changed there.
            #expect(kept.words.contains("Облыстың үлгісі") && kept.link("/desk/templates/2/") != nil)
            #expect(kept.link("/desk/templates/1/") == nil)
            #expect(try await clerk.get("/desk/templates/1/").status == 403)
            #expect(
                try await clerk.post(
                    "/desk/templates/1/", [("form-token", token), ("kind", "answer"), ("name", "x"), ("text-kk", "x")]
                )
                .status == 403)
            // A neighbour sees neither.
            let neighbour = site.browser()
            _ = try await signIn(neighbour, email: "merke@merke.kz")
            #expect(try await neighbour.get(Self.list).words.contains("Облыстың үлгісі"))
            #expect(try await neighbour.get(Self.list).words.contains("Жарық") == false)

            // A second of the same kind and name is refused beside it; another kind, and the name of the oblast's, are not.
            func keep(_ path: String, _ kind: String, _ name: String) async throws -> TestBrowser.Page {
                try await clerk.post(
                    path, [("form-token", token), ("kind", kind), ("name", name), ("text-kk", "Мәтін"), ("text-ru", "Текст")])
            }
            let twice = try await keep(Self.list, "answer", " ЖАРЫҚ <туралы> ")
            #expect(twice.status == 422 && twice.html.contains("id=\"template-name-error\""))
            #expect(twice.words.contains("Осындай атауы бар үлгі бұрыннан бар") && twice.html.contains("ЖАРЫҚ &lt;туралы&gt;"))
            #expect(try await keep(Self.list, "answer", "Облыстың үлгісі").status == 303)
            #expect(try await keep("/desk/templates/3/", "answer", "жарық <туралы>").status == 422)
            #expect(try await keep("/desk/templates/3/", "answer", "облыстың үлгісі").status == 303)
            #expect(try await keep("/desk/templates/3/", "return", "Жарық <туралы>").status == 303)

            // On the question: chosen, filled, looked at, sent.
            _ = try await clerk.submit(Self.question + "register/", [("form-token", token)])
            let page = try await clerk.get(Self.question)
            #expect(page.html.contains("<option value=\"2\">Жарық &lt;туралы&gt;</option>"))
            #expect(page.words.contains("Облыстың үлгісі (орысшасы жоқ)"))
            let filled = try await clerk.submit(
                Self.question + "answer/", [("form-token", token), ("template", "2"), ("insert", "yes")])
            #expect(filled.status == 200 && filled.words.contains("Үлгі қойылды."))
            let areas = filled.html.matches(of: /<textarea id="answer-answer-(kk|ru)"[^>]*>\n([^<]*)<\/textarea>/).map {
                String($0.2)
            }
            #expect(areas.count == 2 && areas[0].hasPrefix("№ 2026-000001, Сарыбұлақ ауылдық") && areas[0].hasSuffix(" дейін"))
            #expect(areas.last?.hasPrefix("№ 2026-000001, Сарыбулакский") ?? false)
            // What was typed before stays, and the words of the template follow it.
            let added = try await clerk.submit(
                Self.question + "answer/",
                [("form-token", token), ("answer-kk", "Сәлеметсіз бе!"), ("template", "2"), ("insert", "yes")])
            #expect(added.status == 200 && added.html.contains(">\nСәлеметсіз бе!\n\n№ 2026-000001, Сарыбұлақ"))
            #expect(added.html.contains("<option value=\"2\" selected>"))
            // The law of the samples has no term of an answer: what is not known stays to be seen.
            #expect(areas[0].hasSuffix("{deadline} дейін"))
            let mark = try #require(filled.html.firstMatch(of: /answer\/">.*?name="seen" value="([0-9a-f]+)"/)).1
            let done = try await clerk.submit(
                Self.question + "answer/",
                [("form-token", token), ("seen", String(mark)), ("answer-kk", areas[0]), ("answer-ru", areas[1])])
            #expect(done.status == 200)

            // One that was taken out meanwhile takes nothing of what was typed with it.
            _ = try await ask(site.browser(), meeting, "Су қашан болады?")
            let other = "/desk/questions/2026-000002/"
            _ = try await clerk.submit(other + "register/", [("form-token", token)])
            let gone = try await clerk.post(
                other + "answer/",
                [
                    ("form-token", token), ("answer-kk", "Су желтоқсанда болады"), ("answer-ru", "Вода будет в декабре"),
                    ("template", "999"), ("insert", "yes"),
                ])
            #expect(gone.status == 422 && gone.words.contains("Бұл үлгі енді жоқ"))
            #expect(gone.html.contains(">\nСу желтоқсанда болады<") && gone.html.contains(">\nВода будет в декабре<"))

            // Two clerks at one template: the second sees what stands now.
            let first = try #require(try await clerk.get("/desk/templates/2/").hidden("seen"))
            let change = [("form-token", token), ("seen", first), ("kind", "answer"), ("name", "Жарық"), ("text-kk", "Жаңа")]
            #expect(try await clerk.post("/desk/templates/2/", change).status == 303)
            #expect(try await clerk.post("/desk/templates/2/", change).status == 422)
            #expect(try await clerk.post("/desk/templates/2/remove/", [("form-token", token)]).status == 303)
            #expect(try await clerk.get("/desk/templates/2/").status == 404)
            let journal = try await site.database.read { try JournalStore($0).entries(kind: "template") }
            #expect(
                journal.map(\.act) == [
                    "template-added", "template-added", "template-added", "template-changed", "template-changed",
                    "template-changed", "template-removed",
                ])
        }
    }
}
