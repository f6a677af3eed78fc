import Domain
import Storage
import StorageTestSupport
import TestSupport
import Testing

@Suite("A clerk's whole day")
struct ClerkMeetsRefusalsTests {
    private static let first = "/desk/questions/2026-000001/"

    @Test("gets a form back whose akimat lies outside the territory, with everything typed")
    func hostOutside() async throws {
        try await TestSite.serving(on: .sqlite, at: "2026-11-23 10:00") { site in
            try await site.addStaff("aigul@kordai.kz")
            let clerk = site.browser()
            let token = try await signIn(clerk)
            let forms: [(String, [(String, String)])] = [
                ("/desk/meetings/new/", [("kind", "on-demand"), ("host", "Тараз"), ("venue-kk", "Ұзақ жазылған сөз")]),
                ("/desk/receptions/new/", [("place", "Тараз"), ("venue-kk", "Ұзақ жазылған сөз")]),
                ("/desk/events/new/", [("kind", "inspector-trip"), ("host", "Тараз"), ("topic-kk", "Ұзақ жазылған сөз")]),
            ]
            for (path, fields) in forms {
                let back = try await clerk.post(path, fields + [("form-token", token)])
                #expect(back.status == 422 && back.words.contains("Бұл әкімдік сіздің аумағыңызда емес"), "\(path)")
                #expect(back.html.contains("Ұзақ жазылған сөз") && back.html.contains("value=\"Тараз\""), "\(path)")
            }
            // Several places of one name: each is named, with what it belongs to.
            let several = try await clerk.post(
                "/desk/meetings/new/",
                [("kind", "on-demand"), ("host", "Сарыбұлақ"), ("place", "Сарыбұлақ"), ("form-token", token)])
            #expect(several.status == 422)
        }
    }

    @Test("sees as a moderator what the role can act on, and nothing else")
    func moderator() async throws {
        try await TestSite.serving(on: .sqlite, at: "2026-12-20 10:00") { site in
            _ = try await site.addMeetings(Samples.meeting())
            try await site.addStaff("mod@kordai.kz", role: .moderator)
            try await site.addStaff("aigul@kordai.kz")
            let (moderator, clerk) = (site.browser(), site.browser())
            _ = try await signIn(moderator, email: "mod@kordai.kz")
            _ = try await signIn(clerk)
            #expect(try await clerk.get("/desk/").html.contains("href=\"/desk/meetings/1/"))
            #expect(!(try await moderator.get("/desk/")).html.contains("href=\"/desk/meetings/1/"))
        }
    }

    @Test("keeps what was typed through every refusal and names the field")
    func refusals() async throws {
        try await TestSite.serving(on: .sqlite, at: "2026-12-04 18:30") { site in
            let meeting = try await site.addMeetings(Samples.meeting(), Samples.meeting(on: "2026-12-18"))
            try await site.addStaff("aigul@kordai.kz", and: [StaffMember.Grant(.head, at: Samples.kordai)])
            _ = try await ask(site.browser(), meeting[0], "Жамбыл көшесінде жарық қашан болады?")
            let clerk = site.browser()
            let token = try await signIn(clerk)

            /// Sends a form that is wrong; the page comes again, with what was typed and with what is wrong beside its field.
            @discardableResult
            func refused(
                _ path: String, _ fields: [(String, String)], at field: String?,
                _ sourceLocation: SourceLocation = #_sourceLocation
            )
                async throws -> TestBrowser.Page
            {
                let page = try await clerk.post(path, fields + [("form-token", token)])
                #expect(page.status == 422, "\(path)", sourceLocation: sourceLocation)
                #expect(page.html.contains("id=\"errors\""), "\(path)", sourceLocation: sourceLocation)
                for (name, value) in fields where value.count > 1 && !["question", "category", "problem"].contains(name) {
                    let kept = value.replacing("\"", with: "&quot;")
                    #expect(page.html.contains(kept), "\(path) lost \(name)", sourceLocation: sourceLocation)
                }
                if let field {
                    #expect(page.html.contains("href=\"#\(field)\""), "\(path) \(field)", sourceLocation: sourceLocation)
                    #expect(page.html.contains("id=\"\(field)-error\""), "\(path) \(field)", sourceLocation: sourceLocation)
                }
                // Every link of the summary leads to something that is on the page.
                for link in page.html.matches(of: /href="#([^"]+)"/) {
                    #expect(page.html.contains("id=\"\(link.1)\""), "\(path) #\(link.1)", sourceLocation: sourceLocation)
                }
                // The address of the act, opened again, leads back to its page and not to a dead end.
                #expect(try await clerk.open(path).status == 200, "\(path)", sourceLocation: sourceLocation)
                return page
            }
            func done(_ path: String, _ fields: [(String, String)] = []) async throws -> TestBrowser.Page {
                let page = try await clerk.submit(path, fields + [("form-token", token)])
                #expect(page.status == 200, "\(path)")
                return page
            }

            // A question: nothing before it is registered, nothing twice, no reason left out.
            try await refused(Self.first + "publish/", [("text", "Жарық қашан болады?")], at: nil)
            try await refused(Self.first + "answer/", [("answer-kk", "Желтоқсанда"), ("answer-ru", "В декабре")], at: nil)
            try await refused(Self.first + "return/", [], at: "return-reason-kk")
            try await refused(Self.first + "withhold/", [], at: "withhold-reason-kk")
            try await refused(
                Self.first + "forward/", [("place", "жоқ \"жер\""), ("reason-kk", "Меркіге қатысты")], at: "forward-place")
            // All that is missing is told at once; of a place without an akimat, who answers for it.
            let nothing = try await refused(Self.first + "forward/", [], at: "forward-place")
            #expect(nothing.html.contains("id=\"forward-reason-kk-error\""))
            let village = try await refused(
                Self.first + "forward/", [("place", Samples.sarybulak.code), ("reason-kk", "Ауылға қатысты")], at: "forward-place"
            )
            #expect(village.words.contains("жауап беретін: Сарыбұлақ ауылдық округі"), "\(village.words.suffix(3000))")
            try await refused(
                Self.first + "forward/", [("place", "Сарыбұлақ ауылдық округі"), ("reason-ru", "Это другой район")],
                at: "forward-place")
            _ = try await done(Self.first + "register/")
            try await refused(Self.first + "register/", [("category", "roads")], at: nil)
            try await refused(Self.first + "publish/", [("text", " ")], at: "publish-text")
            try await refused(
                Self.first + "publish/", [("text", String(repeating: "ж", count: QuestionDraft.longestText + 1))],
                at: "publish-text")
            try await refused(Self.first + "answer/", [], at: "answer-answer-kk")
            _ = try await done(Self.first + "publish/", [("text", "Жамбыл көшесінде жарық қашан болады?")])

            // A problem question needs a title, a category and questions that are free.
            let new = "/desk/problems/new/"
            try await refused(
                new, [("question", "2026-000001"), ("title-kk", ""), ("category", "roads"), ("competence", "own")],
                at: "problem-title-kk")
            try await refused(
                new, [("question", "2026-000001"), ("title-ru", "Свет"), ("competence", "own")], at: "problem-category")
            _ = try await done(
                new,
                [
                    ("question", "2026-000001"), ("question", "2026-000001"), ("title-kk", "Жарық"), ("category", "roads"),
                    ("competence", "own"),
                ])
            try await refused(Self.first + "answer/", [("answer-ru", "Свет будет")], at: nil)

            // A meeting: days, addresses and numbers that are none.
            let today = "/desk/meetings/\(meeting[0].id)/"
            let later = "/desk/meetings/\(meeting[1].id)/"
            try await refused(later + "announce/", [("day", "")], at: "announce-day")
            try await refused(later + "announce/", [("day", "ертең")], at: "announce-day")
            try await refused(later + "announce/", [("day", "2026-12-10"), ("channel", "site")], at: "announce-day")
            try await refused(today + "announce/", [("day", "2026-12-05"), ("channel", "site")], at: "announce-day")
            try await refused(today + "announce/", [("day", "2026-12-01")], at: "announce-channel")
            try await refused(
                today + "announce/", [("channel", "site"), ("day", "2026-12-01"), ("evidence", "akimat.kz \"news\"")],
                at: "announce-evidence")
            // An announcement of years ago is a slip of the pen; the first day that counts is named.
            let early = try await refused(later + "announce/", [("channel", "site"), ("day", "2020-12-01")], at: "announce-day")
            #expect(early.words.contains("Ең ерте күн — 2025"))
            // Of several publications the row is named that is wrong.
            let rows = [
                ("channel", "site"), ("day", "2026-12-01"), ("evidence", ""), ("channel-2", "press"), ("day-2", "2026-12-02"),
                ("evidence-2", ""),
            ]
            try await refused(
                later + "announce/", rows + [("channel-3", "press"), ("day-3", "2026-12-02")], at: "announce-channel-3")
            try await refused(
                later + "announce/", rows + [("channel-3", "radio"), ("day-3", "2020-12-02")], at: "announce-day-3")
            // Minutes: the point is named that is wrong.
            let minutes = [("day", "2026-12-04"), ("chair", "Әкім"), ("agenda", "Жол туралы")]
            try await refused(
                today + "minutes/", minutes + [("point-1-text", "Жөндеу"), ("point-2-executors", "Бөлім")],
                at: "minutes-point-2-text")
            try await refused(
                today + "minutes/", minutes + [("point-1-text", "Жөндеу"), ("point-1-deadline", "2026-12-03")],
                at: "minutes-point-1-deadline")
            try await refused(today + "minutes/", Array(minutes.prefix(2)), at: "minutes-agenda")
            // All that cannot be read is named at once, with the limit of its field.
            let unread = try await refused(
                today + "minutes/",
                minutes + [
                    ("speakers", String(repeating: "а", count: 2_001)), ("point-1-text", "Жөндеу"), ("point-1-deadline", "ертең"),
                ], at: "minutes-speakers")
            #expect(unread.html.contains("id=\"minutes-point-1-deadline-error\""))
            // Nobody meets in an hour that is past.
            try await refused(
                later + "move/", [("day", "2026-12-04"), ("time", "00:01"), ("reason-kk", "Боран"), ("late", "yes")],
                at: "move-time")
            try await refused(later + "hold/", [("attended", "12")], at: nil)
            try await refused(later + "results/", [("summary-kk", "Өтті")], at: nil)
            try await refused(later + "plan/", [], at: nil)
            try await refused(today + "results/", [("summary-kk", "")], at: "results-summary-kk")
            try await refused(today + "hold/", [("attended", "көп")], at: "hold-attended")
            try await refused(today + "hold/", [("attended-residents", "100001")], at: "hold-attended-residents")
            let both = try await refused(today + "hold/", [("attended-media", "көп"), ("spoke", "аз")], at: "hold-spoke")
            #expect(both.html.contains("id=\"hold-attended-media-error\""))
            try await refused(today + "hold/", [("attended-media", "12"), ("attended", "120")], at: "hold-attended")
            try await refused(today + "hold/", [("presentation", "721")], at: "hold-presentation")
            for wrong in ["1,5", "-3", "abc", "1.000", "1 00"] {
                try await refused(today + "hold/", [("spoke", wrong)], at: "hold-spoke")
            }
            try await refused(today + "hold/", [("attended", "1 000"), ("spoke", "1 001")], at: "hold-spoke")
            try await refused(today + "hold/", [("broadcasts", "youtube.com/live")], at: "hold-broadcasts")
            try await refused(later + "cancel/", [], at: "cancel-reason-kk")
            _ = try await done(today + "hold/", [("attended", "1\u{A0}120 "), ("spoke", "12")])
            try await refused(today + "cancel/", [("reason-kk", "Боран"), ("reason-ru", "Буран")], at: nil)
            _ = try await done(later + "cancel/", [("reason-kk", "Боран")])
            try await refused(later + "results/", [("summary-ru", "Все же прошла")], at: nil)

            // A plan and its items.
            let begun = try await done(today + "plan/")
            let plan = try #require(begun.path.split(separator: "?").first.map(String.init))
            try await refused(plan + "publish/", [], at: nil)
            let good = [
                ("action-kk", "Бағандарды орнату"), ("lead-kk", "ТКШ бөлімі"), ("deadline", "2026-12-25"),
                ("problem", "2026-P-00001"),
            ]
            for (field, value) in [
                ("deadline", "2026-12-03"), ("deadline", "25.12.2026"), ("lead-kk", ""), ("action-kk", ""),
                ("problem", "2026-P-00009"), ("money-needed", "он миллион"), ("money-needed", "18 400 000"),
            ] {
                let marked = value == "18 400 000" ? "money-source-kk" : field
                try await refused(
                    plan + "add/",
                    good.filter { $0.0 != field } + [
                        (field, field == "problem" ? "9" : value)
                    ],
                    at: "item-\(marked)")
            }
            _ = try await done(plan + "add/", good)
            let item = try #require(try await clerk.get(plan).link("/items/"))
            try await refused(item + "record/", [("text-kk", "17 баған орнатылды")], at: nil)
            try await refused(item + "done/", [], at: nil)

            // What is taken out of a draft stays in the form, so that it can be corrected.
            let takenBack = try await clerk.post(item + "remove/", [("form-token", token)])
            #expect(takenBack.status == 200)
            #expect(takenBack.html.contains("value=\"2026-12-25\"") && takenBack.html.contains("Бағандарды орнату"))
            #expect(try await clerk.submit(item + "remove/", [("form-token", token)]).status == 200)
            #expect(try await clerk.get(item).status == 404)
            _ = try await done(plan + "add/", good)
            _ = try await done(plan + "publish/")
            try await refused(plan + "publish/", [], at: nil)
            try await refused(plan + "add/", good.filter { $0.0 != "problem" && $0.0 != "deadline" }, at: nil)
            let kept = try #require(try await clerk.get(plan).link("/items/"))
            try await refused(kept + "remove/", [], at: nil)
            try await refused(kept + "done/", [], at: nil)
            try await refused(kept + "record/", [], at: "record-text-kk")
            try await refused(kept + "record/", [("text-kk", "Орнатылды"), ("evidence", "сурет")], at: "record-evidence")
            try await refused(kept + "record/", [("text-ru", "Стоит"), ("money-given", "много")], at: "record-money-given")
            for day in ["2027-06-01", "2026-01-05", "кеше"] {
                try await refused(kept + "record/", [("text-kk", "Орнатылды"), ("on", day)], at: "record-on")
            }
            _ = try await done(kept + "record/", [("text-kk", "17 баған орнатылды"), ("evidence", "https://example.kz/1")])
            _ = try await done(kept + "done/")
            try await refused(kept + "done/", [], at: nil)
            try await refused(kept + "record/", [("text-kk", "Тағы бірі орнатылды")], at: nil)

            // The quarter is not over.
            try await refused("/desk/progress/2026-Q4/", [("place", Samples.kordai.code)], at: nil)
            #expect(try await site.database.read { try JournalStore($0).verify() } == nil)
        }
    }

    @Test("loses nothing when a form is old or the session has ended")
    func oldForms() async throws {
        try await TestSite.serving(on: .sqlite, at: "2026-12-02 10:00") { site in
            let meeting = try await site.addMeetings(Samples.meeting())[0]
            try await site.addStaff("aigul@kordai.kz", and: [StaffMember.Grant(.head, at: Samples.kordai)])
            _ = try await ask(site.browser(), meeting, "Жарық қашан болады?")
            let clerk = site.browser()
            let old = try await signIn(clerk)
            _ = try await clerk.submit(Self.first + "register/", [("form-token", old)])

            // Another sign-in makes the form of the first one old: its words stand on a new page with a new token.
            let token = try await signIn(clerk)
            #expect(token != old)
            let again = try await clerk.post(Self.first + "publish/", [("form-token", old), ("text", "Тазартылған мәтін")])
            #expect(again.status == 403)
            #expect(again.html.contains("Тазартылған мәтін"))
            #expect(again.hidden("form-token") == token)
            for (path, field) in [("/desk/meetings/\(meeting.id)/results/", "summary-kk"), (Self.first + "answer/", "answer-ru")]
            {
                let page = try await clerk.post(path, [("form-token", "жоқ"), (field, "Ұзақ жазылған сөз")])
                #expect(page.status == 403 && page.html.contains("Ұзақ жазылған сөз"), "\(path)")
            }

            // The session ends while a text is written: signing in again brings it back, and a second try sends it.
            site.clock.set("2026-12-03 09:00")
            let door = try await clerk.post(Self.first + "publish/", [("form-token", token), ("text", "Кешке жазылған мәтін")])
            #expect(door.status == 403)
            let next = try #require(door.hidden("next"))
            let text = try #require(door.hidden("kept-text"))
            #expect(text == "Кешке жазылған мәтін")
            let credentials = [("email", "aigul@kordai.kz"), ("kept-text", text), ("next", next)]
            let door2 = try #require(door.hidden("form-token"))
            let wrong = try await clerk.post(
                "/desk/sign-in/", credentials + [("form-token", door2), ("password", "қате")])
            #expect(wrong.status == 422 && wrong.hidden("kept-text") == text && wrong.hidden("next") == next)
            let back = try await clerk.post(
                "/desk/sign-in/", credentials + [("form-token", door2), ("password", "жасырын сөз 42")])
            #expect(back.status == 200 && back.html.contains("Кешке жазылған мәтін"))
            let fresh = try #require(back.hidden("form-token"))
            let sent = try await clerk.submit(Self.first + "publish/", [("form-token", fresh), ("text", text)])
            #expect(sent.status == 200)
            #expect(try await site.browser().get("/kk/questions/2026-000001/").words.contains("Кешке жазылған мәтін"))

            // A link opened without a session leads through the door to its page, and never to another site.
            let stranger = site.browser()
            let way = try #require(try await stranger.get("/desk/meetings/\(meeting.id)/").location)
            let sign = try await stranger.get(way)
            #expect(sign.hidden("next") == "/desk/meetings/\(meeting.id)/")
            for (next, expected) in [
                ("/desk/meetings/\(meeting.id)/", "/desk/meetings/\(meeting.id)/"), ("https://example.kz/desk/", "/desk/"),
                ("//example.kz/desk/", "/desk/"), ("/desk/sign-out/", "/desk/"), ("/kk/", "/desk/"),
            ] {
                let answer = try await stranger.post(
                    "/desk/sign-in/",
                    [
                        ("form-token", sign.hidden("form-token") ?? ""), ("email", "aigul@kordai.kz"),
                        ("password", "жасырын сөз 42"), ("next", next),
                    ])
                #expect(answer.status == 303 && answer.location == expected, "\(next)")
            }
        }
    }

    @Test("writes over nothing that a colleague wrote meanwhile")
    func twoAtOnce() async throws {
        try await TestSite.serving(on: .sqlite, at: "2026-12-04 18:30") { site in
            let meeting = try await site.addMeetings(Samples.meeting())[0]
            try await site.addStaff("aigul@kordai.kz", and: [StaffMember.Grant(.head, at: Samples.kordai)])
            try await site.addStaff("berik@kordai.kz", and: [StaffMember.Grant(.head, at: Samples.kordai)])
            _ = try await ask(site.browser(), meeting, "Жарық қашан болады?")
            let (one, two) = (site.browser(), site.browser())
            let first = try await signIn(one)
            let second = try await signIn(two, email: "berik@kordai.kz")
            _ = try await one.submit(Self.first + "register/", [("form-token", first)])

            // Both open the question and publish it: the second sees what the first wrote, and must want it to write over it.
            let seen = try #require(try await two.get(Self.first).hidden("seen"))
            _ = try await one.submit(Self.first + "publish/", [("form-token", first), ("seen", seen), ("text", "Бірінші мәтін")])
            let stale = try await two.post(
                Self.first + "publish/", [("form-token", second), ("seen", seen), ("text", "Екінші мәтін")])
            #expect(stale.status == 422)
            #expect(stale.html.contains("Бірінші мәтін") && stale.html.contains("Екінші мәтін"))
            #expect(stale.words.contains("мұны басқа қызметкер өзгертті") && stale.words.contains("басқа қызметкер істегені"))
            // Who sends the same form twice is not told of a colleague.
            let twice = try await one.post(
                Self.first + "publish/", [("form-token", first), ("seen", seen), ("text", "Бірінші мәтін")])
            #expect(twice.status == 422 && twice.words.contains("Мұны өзіңіз өзгертіп қойғансыз"))
            #expect(twice.words.contains("Осы арада өзіңіз істегеніңіз") && !twice.words.contains("басқа қызметкер"))
            #expect(try await one.get("/kk/questions/2026-000001/").words.contains("Бірінші мәтін"))
            let fresh = try #require(stale.hidden("seen"))
            #expect(fresh != seen)
            let wanted = try await two.submit(
                Self.first + "publish/", [("form-token", second), ("seen", fresh), ("text", "Екінші мәтін")])
            #expect(wanted.status == 200)
            #expect(try await one.get("/kk/questions/2026-000001/").words.contains("Екінші мәтін"))

            // Two add items at once: both stand. Who publishes must have seen them all; the second to publish is told.
            let begun = try await one.submit("/desk/meetings/\(meeting.id)/plan/", [("form-token", first)])
            let same = try await two.submit("/desk/meetings/\(meeting.id)/plan/", [("form-token", second)])
            let plan = try #require(begun.path.split(separator: "?").first.map(String.init))
            #expect(same.path.hasPrefix(plan))
            func item(_ action: String) -> [(String, String)] {
                [("action-kk", action), ("lead-kk", "ТКШ бөлімі"), ("deadline", "2026-12-25")]
            }
            _ = try await one.submit(plan + "add/", item("Бағандар") + [("form-token", first)])
            let publishing = /publish\/">.*?name="seen" value="([0-9a-f]+)"/.dotMatchesNewlines()
            let mark = String(try #require(try await one.get(plan).html.firstMatch(of: publishing)).1)
            _ = try await two.submit(plan + "add/", item("Шамдар") + [("form-token", second)])
            let unseen = try await one.post(plan + "publish/", [("form-token", first), ("seen", mark)])
            #expect(unseen.status == 422 && unseen.html.contains("Шамдар"))
            #expect(try await one.get("/kk/plans/\(plan.split(separator: "/").last ?? "")/").status == 404)
            let now = String(try #require(unseen.html.firstMatch(of: publishing)).1)
            #expect(try await one.submit(plan + "publish/", [("form-token", first), ("seen", now)]).status == 200)
            let late = try await two.post(plan + "publish/", [("form-token", second), ("seen", now)])
            #expect(late.status == 422)
            #expect(late.words.contains("Жоспар жарияланған"))

            // A correction of results or of an answer keeps the day on which they came out.
            let own = "/desk/meetings/\(meeting.id)/"
            _ = try await one.submit(own + "hold/", [("form-token", first), ("attended", "40")])
            _ = try await one.submit(own + "results/", [("form-token", first), ("summary-kk", "Айтылды")])
            _ = try await one.submit(own + "results-alone/", [("form-token", first)])
            _ = try await one.submit(Self.first + "answer/", [("form-token", first), ("answer-kk", "Желтоқсанда")])
            site.clock.set("2026-12-16 10:00")
            let token = try await signIn(one)
            _ = try await one.submit(own + "results/", [("form-token", token), ("summary-kk", "Жарық туралы айтылды")])
            _ = try await one.submit(Self.first + "answer/", [("form-token", token), ("answer-kk", "20 желтоқсанда")])
            let held = try #require(try await site.database.read { try MeetingStore($0).find(meeting.id) })
            #expect(held.results?.publishedOn == Samples.day("2026-12-04"))
            #expect(held.results?.summary.kk == "Жарық туралы айтылды")
            let answered = try await site.database.read { try QuestionStore($0).find(Question.Number(year: 2026, ordinal: 1)) }
            #expect(answered?.answer?.givenOn == Samples.day("2026-12-04"))
            #expect(answered?.answer?.text.kk == "20 желтоқсанда")
        }
    }

    @Test("goes through a long list page by page, and from one question to the next", arguments: Engine.available)
    func paging(engine: Engine) async throws {
        try await TestSite.serving(on: engine, at: "2026-12-02 10:00", questionsPerHour: 500) { site in
            let meetings = try await site.addMeetings(Samples.meeting(), Samples.meeting(on: "2026-12-08"))
            try await site.addStaff("aigul@kordai.kz", and: [StaffMember.Grant(.head, at: Samples.kordai)])
            let resident = site.browser()
            for number in 1...120 {
                // Several come in within one second: the order is by number then.
                if number.isMultiple(of: 40) { site.clock.set("2026-12-02 10:0\(number / 40)") }
                _ = try await ask(resident, meetings[number == 7 ? 1 : 0], "Сұрақ нөмірі \(number) болады")
            }
            let clerk = site.browser()
            let token = try await signIn(clerk)
            for (start, order) in [
                ("/desk/questions/", Array(1...120)), ("/desk/questions/?queue=all", Array(1...120).reversed()),
            ] {
                var numbers: [Int] = []
                var next: String? = start
                var pages = 0
                while let path = next, pages < 5 {
                    let page = try await clerk.get(path)
                    #expect(page.status == 200)
                    #expect(page.body.count < 60_000, "\(page.body.count) bytes")
                    numbers += page.html.matches(of: /href="\/desk\/questions\/2026-(\d{6})\/"/).compactMap { Int($0.1) }
                    next = page.html.firstMatch(of: /href="([^"]+)" rel="next"/).map {
                        String($0.1).replacing("&amp;", with: "&")
                    }
                    pages += 1
                }
                #expect(numbers == order)
                #expect(pages == 3)
            }
            // The list of one meeting, and a list whose last question has left it meanwhile.
            let ofMeeting = try await clerk.get("/desk/questions/?meeting=\(meetings[1].id)")
            #expect(ofMeeting.html.contains("2026-000007") && !ofMeeting.html.contains("2026-000008"))
            _ = try await clerk.submit("/desk/questions/2026-000050/register/", [("form-token", token)])
            let after = try await clerk.get("/desk/questions/?after=2026-000050")
            #expect(after.html.contains("2026-000051") && !after.html.contains("2026-000049"))
            // An open question leads on to the one that waits after it; nonsense in the address to the beginning.
            #expect(try await clerk.get("/desk/questions/2026-000003/").link("2026-000004") != nil)
            for odd in ["?after=x", "?after=2026-999999", "?meeting=x&queue=x"] {
                #expect(try await clerk.get("/desk/questions/\(odd)").html.contains("2026-000001"), "\(odd)")
            }
        }
    }

    @Test("forwards a question that the other akimat finds in its list, by a name that the form offers")
    func forwarded() async throws {
        try await TestSite.serving(on: .sqlite, at: "2026-12-02 10:00") { site in
            let meeting = try await site.addMeetings(Samples.meeting())[0]
            try await site.addStaff("aigul@kordai.kz", and: [StaffMember.Grant(.head, at: Samples.kordai)])
            try await site.addStaff("merke@example.kz", place: Samples.merke)
            _ = try await ask(site.browser(), meeting, "Меркідегі жол қашан жөнделеді?")
            let clerk = site.browser()
            let token = try await signIn(clerk)
            #expect(try await clerk.get(Self.first).html.contains("<option value=\"Меркі ауданы\">"))
            let sent = try await clerk.submit(
                Self.first + "forward/", [("form-token", token), ("place", "Меркі ауданы"), ("reason-kk", "Жол Меркіде")])
            #expect(sent.status == 200 && sent.path.hasPrefix("/desk/questions/"))
            // A colleague who was writing to it meanwhile is refused, and what was written is not lost.
            let late = try await clerk.post(
                Self.first + "answer/",
                [("form-token", token), ("answer-kk", "Жол <b>көктемде</b> жөнделеді"), ("answer-ru", "")])
            #expect(late.status == 403 && late.html.contains("Жол &lt;b&gt;көктемде&lt;/b&gt; жөнделеді"))
            #expect(late.html.contains("id=\"h-kept\"") && !late.html.contains("<b>көктемде</b>"))
            let other = site.browser()
            let theirs = try await signIn(other, email: "merke@example.kz")
            #expect(try await other.get("/desk/questions/?queue=moderation").html.contains("2026-000001"))
            let shown = try await other.submit(
                Self.first + "publish/", [("form-token", theirs), ("text", "Жол қашан жөнделеді?")])
            #expect(shown.status == 200)
            // Everyone reads of which place it was asked, and which one answers.
            let read = try await site.browser().get("/ru/questions/2026-000001/")
            #expect(
                read.words.contains("О каком месте спросили Сарыбулакский сельский округ Теперь отвечает Меркенский район"),
                "\(read.words)")
        }
    }

    /// What each role may do, by the names of the acts below.
    private static let actsOfRoles: [(StaffMember.Role, Set<String>)] = [
        (.observer, []),
        (.moderator, ["register", "return", "forward", "publish", "withhold"]),
        (.commission, ["problem", "plan", "add", "remove"]),
        (
            .head,
            [
                "answer", "problem", "announce", "hold", "cancel", "plan", "add", "remove", "plan-publish", "record", "done",
                "progress",
            ]
        ),
    ]

    @Test("offers and allows each role its own acts alone", arguments: actsOfRoles)
    func roles(role: StaffMember.Role, allowed: Set<String>) async throws {
        try await TestSite.serving(on: .sqlite, at: "2026-12-04 18:30") { site in
            let meetings = try await site.addMeetings(
                Samples.meeting(), Samples.meeting(at: 10), Samples.meeting(on: "2026-12-18"))
            try await site.addStaff("aigul@kordai.kz", and: [StaffMember.Grant(.head, at: Samples.kordai)])
            try await site.addStaff("other@kordai.kz", role: role)
            let resident = site.browser()
            _ = try await ask(resident, meetings[0], "Бірінші сұрақ қандай?")
            _ = try await ask(resident, meetings[0], "Екінші сұрақ қандай?")
            // What there is to work on: a registered question, a plan with an item in it, and a published one.
            let clerk = site.browser()
            let token = try await signIn(clerk)
            func made(_ path: String, _ fields: [(String, String)] = []) async throws -> String {
                let page = try await clerk.submit(path, fields + [("form-token", token)])
                #expect(page.status == 200, "\(path)")
                return page.path.split(separator: "?").first.map(String.init) ?? ""
            }
            let item = [("action-kk", "Бағандар"), ("lead-kk", "ТКШ бөлімі"), ("deadline", "2026-12-25")]
            _ = try await made("/desk/questions/2026-000002/register/")
            let draft = try await made("/desk/meetings/\(meetings[0].id)/plan/")
            _ = try await made(draft + "add/", item)
            let plan = try await made("/desk/meetings/\(meetings[1].id)/plan/")
            _ = try await made(plan + "add/", item)
            _ = try await made(plan + "publish/")
            let inDraft = try #require(try await clerk.get(draft).link("/items/"))
            let inPlan = try #require(try await clerk.get(plan).link("/items/"))

            let person = site.browser()
            let their = try await signIn(person, email: "other@kordai.kz")
            let second = "/desk/questions/2026-000002/"
            let acts: [(name: String, page: String, path: String, fields: [(String, String)])] = [
                ("register", Self.first, Self.first + "register/", []),
                ("publish", second, second + "publish/", [("text", "")]),
                ("withhold", second, second + "withhold/", []), ("answer", second, second + "answer/", []),
                ("return", second, second + "return/", []), ("forward", second, second + "forward/", [("place", "Меркі ауданы")]),
                (
                    "problem", "/desk/problems/new/?question=2026-000002", "/desk/problems/new/",
                    [("question", "2026-000002"), ("title-kk", ""), ("category", "roads"), ("competence", "own")]
                ),
                (
                    "announce", "/desk/meetings/\(meetings[2].id)/", "/desk/meetings/\(meetings[2].id)/announce/",
                    [("channel", "site"), ("day", "2026-12-10")]
                ),
                (
                    "hold", "/desk/meetings/\(meetings[0].id)/", "/desk/meetings/\(meetings[0].id)/hold/",
                    [("attended", "100001")]
                ),
                ("cancel", "/desk/meetings/\(meetings[2].id)/", "/desk/meetings/\(meetings[2].id)/cancel/", []),
                ("plan", "", "/desk/meetings/\(meetings[2].id)/plan/", []),
                ("add", draft, draft + "add/", []), ("record", inPlan, inPlan + "record/", []),
                ("done", "", inPlan + "done/", []),
                ("plan-publish", draft, draft + "publish/", [("seen", "0")]),
                ("progress", "", "/desk/progress/2026-Q4/", [("place", Samples.kordai.code)]),
                ("remove", draft, inDraft + "remove/", []),
            ]
            for act in acts {
                // A refusal by the rules shows that the role was let through; the last one is carried out.
                let answer = try await person.post(act.path, act.fields + [("form-token", their)])
                let isLet = answer.status == 422 || answer.status == 303 || answer.status == 200
                #expect(isLet == allowed.contains(act.name), "\(role) \(act.name): \(answer.status)")
                if !allowed.contains(act.name) { #expect(answer.status == 403, "\(role) \(act.name)") }
                if !act.page.isEmpty, act.name != "register", act.name != "remove" {
                    let offers = try await person.get(act.page).html.contains("action=\"\(act.path)\"")
                    #expect(offers == allowed.contains(act.name), "\(role) is offered \(act.name)")
                }
            }
            // Everyone may read, and nobody sees a contact whose work does not need it.
            for path in [
                "/desk/", "/desk/questions/?queue=all", Self.first, "/desk/meetings/", draft, inPlan, "/desk/progress/2026-Q3/",
            ] {
                #expect(try await person.get(path).status == 200, "\(role) \(path)")
            }
        }
    }
}
