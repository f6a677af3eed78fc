import Domain
import Storage
import StorageTestSupport
import TestSupport
import Testing

@Suite("A clerk enters a pile of papers from the hall")
struct ClerkEntersPaperTests {
    private static let new = "/desk/questions/new/"
    private static let paper = [
        ("channel", "paper"), ("received-on", "2026-12-04"), ("time", "15:30"), ("language", "ru"), ("place", ""),
        ("slip", "yes"),
    ]

    @Test("and prints slips; the resident follows the code", arguments: Engine.available)
    func pile(engine: Engine) async throws {
        try await TestSite.serving(on: engine, at: "2026-12-07 10:00") { site in
            let meeting = try await site.addMeetings(Samples.meeting(on: "2026-12-04"))[0]
            try await site.addStaff("aigul@kordai.kz")
            let clerk = site.browser()
            let token = try await signIn(clerk)
            let about = [("meeting", meeting.id.description), ("form-token", token)]

            // From the page of the meeting: it is chosen, and its day and hour stand in the form.
            let link = try #require(try await clerk.get("/desk/meetings/\(meeting.id)/").link("/desk/questions/new/"))
            let form = try await clerk.get(link.replacing("&amp;", with: "&"))
            #expect(form.html.contains("value=\"\(meeting.id)\" selected"))
            #expect(form.html.contains("value=\"2026-12-04\""))

            let slip = try await clerk.post(
                Self.new,
                Self.paper + about + [
                    ("text", "Когда починят мост? Асель, 8 701 123 45 67"), ("category", "roads"), ("name", "Асель"),
                    ("phone", "8 701 123 45 67"),
                ])
            #expect(slip.status == 200 && slip.headers["cache-control"] == "no-store")
            #expect(slip.words.contains("№ 2026-000001") && slip.words.contains("Вопрос принят"))
            #expect(slip.words.contains("Сұрақ қабылданды") && slip.html.contains("http://127.0.0.1:8080/ru/track/"))
            #expect(slip.html.contains("<svg class=\"slip__square\""))
            let code = slip.html.matches(of: /<span>([0-9A-Z]{1,4})<\/span>/).map { String($0.1) }.joined(separator: "-")
            #expect(TrackingCode(typed: code) != nil)
            // The code is in no address of the page, nor is the name of the one who asked on the slip.
            #expect(!slip.html.matches(of: /(href|action)="([^"]*)"/).contains { $0.2.contains(code.prefix(4)) })
            #expect(!slip.words.contains("Асель"))

            // The next paper: what they share stands in the form already.
            let next = try #require(slip.link("/desk/questions/new/?")).replacing("&amp;", with: "&")
            #expect(!next.contains(code.prefix(9)))
            let again = try await clerk.get(next)
            #expect(again.html.contains("value=\"paper\" selected") && again.html.contains("value=\"ru\" selected"))
            #expect(again.html.contains("value=\"\(meeting.id)\" selected") && again.html.contains("value=\"15:30\""))
            let second = try await clerk.submit(
                Self.new,
                Self.paper.filter { $0.0 != "slip" } + about + [
                    ("text", "Жарық қашан болады?"), ("slip", "no"), ("then", "next"),
                ])
            #expect(second.path.hasPrefix(Self.new) && second.words.contains("2026-000002"))
            #expect(second.words.contains("Сұрақ енгізіліп, тіркелді"))

            // The resident types the code: received on the day of the meeting, registered today, nothing public yet.
            let resident = site.browser()
            let track = try await resident.get("/ru/track/\(code)/")
            #expect(track.status == 200 && track.words.contains("Когда починят мост?"))
            #expect(try await resident.get("/ru/questions/2026-000001/").words.contains("Когда починят мост") == false)

            let stored = try await site.database.read { connection in
                let store = QuestionStore(connection)
                return (
                    question: try store.find(Question.Number(year: 2026, ordinal: 1)),
                    journal: try JournalStore(connection).entries(.question(Question.Number(year: 2026, ordinal: 1)))
                )
            }
            let question = try #require(stored.question)
            #expect(question.channel == .paper && question.receivedOn == Samples.day("2026-12-04"))
            #expect(question.registeredOn == Samples.day("2026-12-07") && question.standing == .registered)
            #expect(question.meeting == meeting.id && question.place == meeting.place)
            #expect(stored.journal.map(\.act) == ["question-entered", "question-registered"])
            #expect(
                stored.journal[0].detail
                    == "place=\(meeting.place) channel=paper received=2026-12-04 meeting=\(meeting.id)")
        }
    }

    @Test("and the resident reads that it was registered late")
    func late() async throws {
        let registration = Law(editions: [
            Edition(
                id: "appk", act: Samples.act, inForceFrom: Samples.day("2021-07-01"), inForceTo: nil, notes: Translated(),
                coverage: [],
                rules: [Samples.rule("appk.register", [], .questionReceived, .sameDayInOfficeHours, .registration, rolls: true)])
        ])
        try await TestSite.serving(on: .sqlite, at: "2026-12-07 10:00", law: registration) { site in
            let meeting = try await site.addMeetings(Samples.meeting(on: "2026-12-04"))[0]
            try await site.addStaff("aigul@kordai.kz")
            let clerk = site.browser()
            let token = try await signIn(clerk)
            let slip = try await clerk.post(
                Self.new,
                Self.paper + [
                    ("meeting", meeting.id.description), ("form-token", token), ("text", "Когда починят мост?"),
                ])
            let code = slip.html.matches(of: /<span>([0-9A-Z]{1,4})<\/span>/).map { String($0.1) }.joined(separator: "-")
            // Received on Friday 4 December at 15:30, registered on Monday.
            let pages = [("ru", "С опозданием на 3 дня"), ("kk", "Мерзімінен 3 күн кеш")]
            for (language, words) in pages {
                let page = try await site.browser().get("/\(language)/track/\(code)/")
                #expect(page.words.replacing("\u{A0}", with: " ").contains(words), "\(page.words)")
            }
        }
    }

    @Test("and is shown the code on the slip alone")
    func secret() async throws {
        try await TestSite.serving(on: .sqlite, at: "2026-12-07 10:00") { site in
            try await site.addStaff("aigul@kordai.kz")
            let clerk = site.browser()
            let token = try await signIn(clerk)
            let fields =
                Self.paper.filter { $0.0 != "place" } + [
                    ("place", "Қордай ауданы"), ("form-token", token), ("text", "Су қашан болады?"),
                ]
            let slip = try await clerk.post(Self.new, fields)
            let groups = slip.html.matches(of: /<span>([0-9A-Z]{1,4})<\/span>/).map { String($0.1) }
            let code = try #require(groups.count == 5 ? groups.joined(separator: "-") : nil)

            // The same form again, as a browser sends it when the slip is loaded anew, is no second question.
            let again = try await clerk.post(Self.new, fields)
            #expect(again.status == 422 && !again.html.contains(groups[1]))
            var pages = [again]
            for path in ["/desk/", "/desk/questions/", "/desk/questions/2026-000001/", Self.new, "/desk/tables/questions.csv"] {
                pages.append(try await clerk.get(path))
            }
            for page in pages {
                #expect(!page.html.contains(code) && !page.html.contains(code.filter { $0 != "-" }), "\(page.path)")
            }
            let kept = try await site.database.read { connection in
                try JournalStore(connection).entries(kind: "question").map { $0.detail + $0.act }.joined()
            }
            #expect(!kept.contains(groups[1]) && !kept.contains("Су қашан"))
        }
    }

    @Test("on a day off: slip, history and terms have the next working day", arguments: Engine.available)
    func dayOff(engine: Engine) async throws {
        // A Saturday; the register is open from Monday on.
        try await TestSite.serving(on: engine, at: "2026-12-05 10:00") { site in
            let meeting = try await site.addMeetings(Samples.meeting(on: "2026-12-04"))[0]
            try await site.addStaff("aigul@kordai.kz")
            let clerk = site.browser()
            let token = try await signIn(clerk)
            let slip = try await clerk.post(
                Self.new, Self.paper + [("meeting", meeting.id.description), ("form-token", token), ("text", "Где мост?")])
            #expect(slip.status == 200 && slip.words.contains("7 декабря"))
            let number = Question.Number(year: 2026, ordinal: 1)
            let (question, steps) = try await site.database.read { connection in
                let store = QuestionStore(connection)
                let question = try #require(try store.find(number))
                return (question, try store.steps(of: question.id))
            }
            #expect(question.registeredOn == Samples.day("2026-12-07"))
            #expect(steps.map(\.standing) == [.received, .registered])
            #expect(steps.map(\.on) == [Samples.day("2026-12-04"), Samples.day("2026-12-07")])
            // What is done on the day off itself stands on that day: it is no registration.
            _ = try await clerk.submit(
                "/desk/questions/2026-000001/return/",
                [("form-token", token), ("reason-kk", "Қай көпір?"), ("reason-ru", "Какой мост?")])
            _ = try await clerk.submit("/desk/questions/2026-000001/register/", [("form-token", token)])
            let later = try await site.database.read { try QuestionStore($0).steps(of: question.id) }
            #expect(later.suffix(2).map(\.standing) == [.returned, .registered])
            #expect(later.suffix(2).allSatisfy { $0.on == Samples.day("2026-12-05") })
        }
    }

    @Test(
        "and reads a text that is far too long again on a page of sixty kilobytes",
        arguments: [("ә", 20_000, true), ("&", 20_000, false)])
    func long(letter: String, count: Int, isWhole: Bool) async throws {
        try await TestSite.serving(on: .sqlite, at: "2026-12-07 10:00") { site in
            try await site.database.write { connection in
                _ = try MeetingStore(connection).insert(
                    (0..<60).map { Samples.meeting(on: Samples.day("2026-11-20").adding(days: $0).iso) })
            }
            try await site.addStaff("aigul@kordai.kz", place: .republic)
            let clerk = site.browser()
            let token = try await signIn(clerk)
            for language in Language.allCases {
                _ = try await clerk.get("/desk/language/\(language.rawValue)/")
                let refused = try await clerk.post(
                    Self.new, Self.paper + [("form-token", token), ("text", String(repeating: letter, count: count))])
                #expect(refused.status == 422 && refused.body.count < 60_000, "\(language): \(refused.body.count) bytes")
                let typed = try #require(
                    refused.html.firstMatch(of: /<textarea[^>]*name="text"[^>]*>\n?(.*?)<\/textarea>/.dotMatchesNewlines()))
                #expect(typed.1.count > 30_000 || (isWhole && typed.1.count == count))
                // What does not fit is counted.
                let cut = ["бетке сыймады", "не поместился", "does not fit"].contains { refused.words.contains($0) }
                #expect(cut == !isWhole)
            }
        }
    }

    @Test("and is told what is wrong, with nothing lost")
    func wrong() async throws {
        try await TestSite.serving(on: .sqlite, at: "2026-12-07 10:00") { site in
            let meeting = try await site.addMeetings(Samples.meeting(on: "2026-12-04"))[0]
            try await site.addStaff("aigul@kordai.kz")
            try await site.addStaff("serik@merke.kz", place: Samples.merke)
            try await site.addStaff("head@kordai.kz", role: .head)
            let clerk = site.browser()
            let token = try await signIn(clerk)
            let good =
                Self.paper + [("meeting", meeting.id.description), ("form-token", token), ("text", "Мост \"старый\" <когда>?")]
            for (field, value, at) in [
                ("text", " ", "text"), ("text", String(repeating: "ж", count: 5_001), "text"), ("phone", "көршіде", "phone"),
                ("received-on", "04.12.2026", "received-on"), ("received-on", "2026-12-08", "received-on"),
                ("received-on", "2026-12-05", "meeting"), ("received-on", "", "received-on"), ("time", "түс", "time"),
                ("channel", "pigeon", "channel"), ("channel", "site", "channel"), ("meeting", "999", "meeting"),
                ("place", "Меркі ауданы", "place"), ("language", "de", "language"),
            ] {
                let page = try await clerk.post(Self.new, good.filter { $0.0 != field } + [(field, value)])
                #expect(page.status == 422, "\(field)=\(value)")
                #expect(page.html.contains("id=\"entry-\(at)-error\""), "\(field)=\(value)")
                if field != "text" { #expect(page.html.contains("Мост &quot;старый&quot; &lt;когда&gt;?"), "\(field)") }
            }

            // The same words again are pointed out, and taken where another person asked.
            #expect(try await clerk.post(Self.new, good).status == 200)
            let same = try await clerk.post(
                Self.new, good.filter { $0.0 != "text" } + [("text", "мост «старый», когда")])
            #expect(same.status == 422 && same.words.contains("2026-000001") && same.html.contains("name=\"again\""))
            let other = try await clerk.post(Self.new, good + [("again", "yes")])
            #expect(other.status == 200 && other.words.contains("2026-000002"))

            // A meeting of another territory, and a role that does not register.
            let neighbour = site.browser()
            let theirs = try await signIn(neighbour, email: "serik@merke.kz")
            let elsewhere = try await neighbour.post(
                Self.new, good.filter { $0.0 != "form-token" } + [("form-token", theirs)])
            #expect(elsewhere.status == 422 && elsewhere.html.contains("id=\"entry-meeting-error\""))
            let head = site.browser()
            let heads = try await signIn(head, email: "head@kordai.kz")
            #expect(try await head.get(Self.new).status == 403)
            #expect(
                try await head.post(Self.new, good.filter { $0.0 != "form-token" } + [("form-token", heads)]).status == 403)
        }
    }
}
