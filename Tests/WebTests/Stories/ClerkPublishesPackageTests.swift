import Domain
import Storage
import StorageTestSupport
import TestSupport
import Testing

@Suite("A meeting from announcement to plan")
struct ClerkPublishesPackageTests {
    @Test("is announced, held and published whole by clerk, commission and head", arguments: Engine.available)
    func wholeWay(engine: Engine) async throws {
        try await TestSite.serving(on: engine, at: "2026-11-18 10:00") { site in
            let meeting = try await site.addMeetings(Samples.meeting())[0]
            let own = "/desk/meetings/\(meeting.id)/"
            try await site.addStaff("aigul@kordai.kz", and: [StaffMember.Grant(.head, at: Samples.kordai)])
            try await site.addStaff("dana@kordai.kz", role: .commission)
            try await site.addStaff("erlan@kordai.kz", role: .head)
            let (clerk, commission, head, resident) = (site.browser(), site.browser(), site.browser(), site.browser())
            _ = try await ask(resident, meeting, "Көшемізде жарық қашан болады?")
            var token = try await signIn(clerk)
            func act(_ path: String, _ fields: [(String, String)] = []) async throws -> TestBrowser.Page {
                let page = try await clerk.submit(path, fields + [("form-token", token)])
                #expect(page.status == 200, "\(path): \(page.status)")
                return page
            }
            func refused(_ path: String, _ fields: [(String, String)], _ words: String...) async throws {
                let page = try await clerk.post(path, fields + [("form-token", token)])
                #expect(page.status == 422, "\(path): \(page.status)")
                for text in words { #expect(page.words.contains(text), "\(path) does not say: \(text)") }
                for link in page.html.matches(of: /href="#([^"]+)"/) {
                    #expect(page.html.contains("id=\"\(link.1)\""), "\(path) #\(link.1)")
                }
            }

            // A term on the page of the day leads to the act that meets it.
            func leads(to act: String) async throws {
                #expect(try await clerk.get("/desk/").html.contains("href=\"\(own)#\(act)\""), "\(act)")
                #expect(try await clerk.get(own).html.contains("id=\"\(act)\""), "\(act)")
            }

            // Two days before the term ends the form says so; two channels, then one more, which moves nothing.
            try await leads(to: "act-announce")
            #expect(try await clerk.get(own).words.contains("Мерзіміне 2 күн қалды: 20 қарашаға дейін"))
            _ = try await act(
                own + "announce/",
                [
                    ("channel", "site"), ("day", "2026-11-18"), ("evidence", "https://akimat.example.kz/1"),
                    ("channel-2", "public-place"), ("day-2", "2026-11-18"),
                ])
            site.clock.set("2026-11-23 10:00")
            token = try await signIn(clerk)
            let known = [
                ("channel", "site"), ("day", "2026-11-18"), ("evidence", "https://akimat.example.kz/1"),
                ("channel-2", "public-place"), ("day-2", "2026-11-18"),
            ]
            try await refused(
                own + "announce/", known + [("channel-3", "press"), ("day-3", "2026-11-16")],
                "Қосылған жарияланым біріншісінен бұрын бола алмайды")
            try await refused(own + "announce/", known + [("day-3", "2026-11-20")], "Қай жерде жарияланғанын таңдаңыз")
            _ = try await act(own + "announce/", known + [("channel-3", "press"), ("day-3", "2026-11-20")])
            var found = try #require(try await site.database.read { try MeetingStore($0).find(meeting.id) })
            #expect(found.announcement?.publishedOn.iso == "2026-11-18" && found.announcement?.publications.count == 3)
            // One was typed by mistake.
            _ = try await act(
                own + "announce/",
                known.prefix(3) + [
                    ("channel-2", "out"), ("day-2", "2026-11-18"), ("channel-3", "press"), ("day-3", "2026-11-20"),
                ])
            let shown = try await resident.get("/kk/meetings/\(meeting.id)/")
            #expect(shown.words.contains("газет, 20 қараша") && !shown.words.contains("хабарландыру тақтасы"))
            #expect(shown.html.contains("https://akimat.example.kz/1"))

            // Nothing is recorded of it before its day.
            try await refused(own + "hold/", [("attended-residents", "80")])
            try await refused(own + "package/", [], "Кездесу әлі басталған жоқ")

            // Its day has come: who came, how long the account took, where it can be seen.
            site.clock.set("2026-12-04 18:00")
            token = try await signIn(clerk)
            try await leads(to: "act-package")
            _ = try await act("/desk/questions/2026-000001/register/", [("category", "roads")])
            _ = try await act("/desk/questions/2026-000001/publish/", [("text", "Көшемізде жарық қашан болады?")])
            try await refused(
                own + "package/", [], "кездесудің қалай өткені жазылмаған", "қорытынды мәтіні жоқ",
                "проблемалық мәселелер тізбесі жоқ", "14 желтоқсанға дейін (осы күнді қоса алғанда): № 826 Жарлық")
            _ = try await act(
                own + "hold/",
                [
                    ("attended-residents", "80"), ("attended-deputies", "3"), ("spoke", "12"), ("presentation", "45"),
                    ("open-microphone", "yes"), ("broadcasts", "https://www.youtube.com/watch?v=1"),
                ])
            let held = try await resident.get("/kk/meetings/\(meeting.id)/")
            #expect(held.words.contains("83 адам") && held.words.contains("Мәслихат депутаттары: 3"))
            #expect(held.words.contains("заң рұқсат еткен 30 минуттан асып кетті. № 826 Жарлық, 3-тармақтың 3) тармақшасы"))
            #expect(held.html.contains("https://www.youtube.com/watch?v=1"))

            // Minutes stay at the desk, a draft of the results too.
            _ = try await act(
                own + "minutes/",
                [
                    ("day", "2026-12-04"), ("chair", "Қордай ауданының әкімі"), ("agenda", "Есеп"),
                    ("speakers", "ТКШ бөлімінің басшысы"), ("point-1-text", "Жарық орнату"),
                    ("point-1-executors", "ТКШ бөлімі"), ("point-1-deadline", "2026-12-25"),
                ])
            _ = try await act(own + "results/", [("summary-kk", "Көше жарығы туралы айтылды")])
            let still = try await resident.get("/kk/meetings/\(meeting.id)/")
            #expect(!still.words.contains("Көше жарығы туралы айтылды") && !still.words.contains("ТКШ бөлімінің басшысы"))
            #expect(try await clerk.get(own).words.contains("ТКШ бөлімінің басшысы"))
            for file in ["/data/meetings.csv", "/data/meetings.json", "/api/v1/meetings"] {
                let text = try await resident.get(file).html
                #expect(!text.contains("Көше жарығы туралы айтылды") && !text.contains("ТКШ бөлімінің басшысы"), "\(file)")
            }

            // A question waits: nobody can say that none came up. Results alone are let out knowingly, and not here.
            try await refused(own + "package/", [("no-problems", "yes")], "Шешім күтіп тұрған сұрақтар бар")
            try await refused(
                own + "results-alone/", [("owed", "no")], "Қорытынды жоспарсыз жарияланбайды",
                "14 желтоқсанға дейін (осы күнді қоса алғанда): № 826 Жарлық")
            let pool = try await commission.submit(
                "/desk/problems/new/",
                [
                    ("form-token", try await signIn(commission, email: "dana@kordai.kz")), ("question", "2026-000001"),
                    ("title-kk", "Көше жарығы"), ("title-ru", "Уличное освещение"), ("category", "roads"),
                    ("competence", "own"), ("to-maslikhat", "no"),
                ])
            #expect(pool.status == 200)
            try await refused(own + "package/", [], "іс-қимыл жоспарында шара жоқ")
            let commissions = try #require(try await commission.get(own).hidden("form-token"))
            #expect(try await commission.post(own + "hold/", [("form-token", commissions), ("spoke", "көп")]).status == 403)
            let begun = try await commission.submit(own + "plan/", [("form-token", commissions)])
            let plan = try #require(begun.path.split(separator: "?").first.map(String.init))
            _ = try await commission.submit(
                plan + "add/",
                [
                    ("form-token", commissions), ("action-kk", "24 баған орнату"), ("action-ru", "Установить 24 опоры"),
                    ("lead-kk", "ТКШ бөлімі"), ("lead-ru", "Отдел ЖКХ"), ("deadline", "2026-12-25"),
                    ("problem", "2026-P-00001"),
                ])
            #expect(try await commission.post(own + "package/", [("form-token", commissions)]).status == 403)

            // The head sees what is only advised, and publishes all of it; what was seen must be what stands.
            let heads = try await signIn(head, email: "erlan@kordai.kz")
            let page = try await head.get(own)
            #expect(
                page.words.contains("қорытынды орысша жазылмаған") && page.words.contains("тағы қайда жарияланғаны жазылмаған"))
            let mark = try #require(
                page.html.firstMatch(of: /package\/">.*?name="seen" value="([0-9a-f]+)"/.dotMatchesNewlines()))
            _ = try await act(
                own + "results/", [("summary-kk", "Көше жарығы туралы айтылды"), ("summary-ru", "Говорили о свете")])
            let stale = try await head.post(own + "package/", [("form-token", heads), ("seen", String(mark.1))])
            #expect(stale.status == 422)
            #expect(try await head.submit(own + "package/", [("form-token", heads)]).status == 200)
            #expect(try await head.post(own + "package/", [("form-token", heads)]).status == 422)

            found = try #require(try await site.database.read { try MeetingStore($0).find(meeting.id) })
            #expect(found.results?.publishedOn.iso == "2026-12-04" && found.draftedResults.isEmpty)
            let out = try await resident.get("/kk/meetings/\(meeting.id)/")
            #expect(out.words.contains("Көше жарығы туралы айтылды"))
            let id = try #require(plan.split(separator: "/").last.map(String.init))
            #expect(try await resident.get("/kk/plans/\(id)/").words.contains("24 баған орнату"))
            let question = try await site.database.read { try QuestionStore($0).find(Question.Number(year: 2026, ordinal: 1)) }
            #expect(question?.standing == .inPlan)

            // Where it was published besides is added when it is.
            _ = try await act(
                own + "places/", [("channel", "egov"), ("day", "2026-12-04"), ("evidence", "https://egov.example.kz/1")])
            #expect(try await resident.get("/kk/meetings/\(meeting.id)/").words.contains("«электрондық үкімет» порталы"))
            let entries = try await site.database.read { try JournalStore($0).entries(.meeting(meeting.id)) }
            let package = try #require(entries.first { $0.act == "package-published" })
            #expect(package.detail.contains("plan=\(id)") && package.detail.contains("results=→2026-12-04"))
            #expect(!entries.contains { $0.detail.contains("ТКШ") || $0.detail.contains("example.kz") })
            #expect(try await site.database.read { try JournalStore($0).verify() } == nil)
        }
    }

    @Test("leaves the words of its results to be read when they are corrected", arguments: Engine.available)
    func corrected(engine: Engine) async throws {
        try await TestSite.serving(on: engine, at: "2026-12-07 10:00") { site in
            let meeting = try await site.addMeetings(Samples.meeting())[0]
            try await site.addStaff("erlan@kordai.kz", role: .head)
            let (head, resident) = (site.browser(), site.browser())
            var token = try await signIn(head, email: "erlan@kordai.kz")
            let own = "/desk/meetings/\(meeting.id)/"
            func send(_ act: String, _ fields: [(String, String)]) async throws -> TestBrowser.Page {
                try await head.post(own + act, fields + [("form-token", token)])
            }
            func results(_ kk: String, _ ru: String, _ more: [(String, String)] = []) async throws -> TestBrowser.Page {
                try await send("results/", [("summary-kk", kk), ("summary-ru", ru)] + more)
            }
            let said = ("Жол биыл салынады", "Дорогу построят в этом году")
            #expect(try await send("hold/", [("attended", "40")]).status == 303)
            #expect(try await results(said.0, "Дорогу построят").status == 303)
            #expect(try await results(said.0, said.1).status == 303)
            #expect(try await send("package/", [("no-problems", "yes")]).status == 303)
            // What was written before it came out is nobody's.
            let out = try await resident.get("/ru/meetings/\(meeting.id)/")
            #expect(out.words.contains(said.1) && !out.words.contains("Исправлено"))

            site.clock.set("2026-12-20 10:00")
            token = try await signIn(head, email: "erlan@kordai.kz")
            #expect(try await results("Жол келер жылы салынады", "Дорогу построят в следующем году").status == 303)
            let page = try await resident.get("/ru/meetings/\(meeting.id)/")
            #expect(page.words.contains("Дорогу построят в следующем году"))
            #expect(page.words.contains("Исправлено 20 декабря.") && page.words.contains("Опубликовано 7 декабря."))
            // What it said before stands on a page of its own.
            let former = "/ru/meetings/\(meeting.id)/results/"
            #expect(page.html.contains("href=\"\(former)\"") && !page.words.contains(said.1))
            let before = try await resident.get(former)
            #expect(before.words.contains(said.1) && before.words.contains("Опубликовано 7 декабря, заменено 20 декабря."))
            // What held somebody's own is read by nobody any more, nor what stood before it.
            #expect(try await results("Жол келесі жылы", "Дорогу построят через год", [("former", "yes")]).status == 303)
            let cleaned = try await resident.get(former)
            #expect(cleaned.words.contains("Прежний текст не показывается") && !cleaned.html.contains("в следующем году"))
            #expect(try await results("Жол келер жылы салынады", "Дорогу построят в следующем году").status == 303)
            // The same words again correct nothing.
            #expect(try await results("Жол келер жылы салынады", "Дорогу построят в следующем году").status == 303)
            #expect(try await site.database.read { try FormerResultsStore($0).counts() } == [.meeting(meeting.id): 3])
            let entries = try await site.database.read { try JournalStore($0).entries(.meeting(meeting.id)) }
            #expect(entries.filter { $0.act == "former-results-hidden" }.map(\.detail) == [""])
        }
    }

    @Test("is asked once before somebody's telephone goes out with the results")
    func personalData() async throws {
        try await TestSite.serving(on: .sqlite, at: "2026-12-07 10:00") { site in
            let meeting = try await site.addMeetings(Samples.meeting())[0]
            try await site.addStaff("aigul@kordai.kz")
            let clerk = site.browser()
            let token = try await signIn(clerk)
            let own = "/desk/meetings/\(meeting.id)/"
            let fields = [
                ("form-token", token), ("summary-kk", "Сұрақтарды 8 701 123 45 67 нөміріне айтыңыз"),
                ("summary-ru", "Вопросы по номеру 8 701 123 45 67"),
            ]
            _ = try await clerk.submit(own + "hold/", [("form-token", token), ("attended", "40")])
            let asked = try await clerk.post(own + "results/", fields)
            #expect(asked.status == 422 && asked.html.contains("id=\"results-leave-in-error\""))
            #expect(asked.html.contains("Сұрақтарды 8 701 123 45 67"))
            #expect(try await clerk.post(own + "results/", fields + [("leave-in", "no")]).status == 422)
            #expect(try await clerk.post(own + "results/", fields + [("leave-in", "yes")]).status == 303)
            // What stays on purpose is not asked about again.
            let more = fields.dropLast() + [("summary-ru", "Вопросы — по номеру 8 701 123 45 67")]
            #expect(try await clerk.post(own + "results/", Array(more)).status == 303)
            let entries = try await site.database.read { try JournalStore($0).entries(.meeting(meeting.id)) }
            #expect(entries.contains { $0.act == "results-written" && $0.detail.hasPrefix("left=phone") })
            #expect(!entries.contains { $0.detail.contains("701") })
        }
    }

    @Test("without problem questions needs no plan, and results alone leave the plan owed")
    func withoutPlan() async throws {
        try await TestSite.serving(on: .sqlite, at: "2026-12-07 10:00") { site in
            let meetings = try await site.addMeetings(Samples.meeting(), Samples.meeting(on: "2026-12-03"))
            try await site.addStaff("erlan@kordai.kz", role: .head)
            let (head, resident) = (site.browser(), site.browser())
            let token = try await signIn(head, email: "erlan@kordai.kz")
            for meeting in meetings {
                let own = "/desk/meetings/\(meeting.id)/"
                for (act, fields) in [("hold/", [("attended", "40")]), ("results/", [("summary-kk", "Есеп тыңдалды")])] {
                    #expect(try await head.submit(own + act, fields + [("form-token", token)]).status == 200)
                }
            }
            // Nothing is assumed: the tick is a deliberate one.
            let quiet = "/desk/meetings/\(meetings[0].id)/package/"
            #expect(try await head.post(quiet, [("form-token", token), ("no-problems", "no")]).status == 422)
            #expect(try await head.submit(quiet, [("form-token", token), ("no-problems", "yes")]).status == 200)
            let none = try await resident.get("/kk/meetings/\(meetings[0].id)/")
            #expect(none.words.contains("проблемалық мәселе көтерілген жоқ деп жариялады"))
            #expect(none.words.contains("Уақытында"))

            let alone = "/desk/meetings/\(meetings[1].id)/results-alone/"
            #expect(try await head.post(alone, [("form-token", token)]).status == 422)
            #expect(try await head.submit(alone, [("form-token", token), ("owed", "yes")]).status == 200)
            // The form says what it publishes now: that there is nothing to plan.
            let left = try await head.get("/desk/meetings/\(meetings[1].id)/")
            #expect(left.html.contains("name=\"no-problems\"") && left.words.contains("проблемалық мәселе көтерілмегені"))
            #expect(left.words.contains("тізбе мен жоспар бүгінгі") == false)
            let owed = try await resident.get("/kk/meetings/\(meetings[1].id)/")
            #expect(owed.words.contains("Жоспар 13 желтоқсанға дейін (осы күнді қоса алғанда) жариялануға тиіс: № 826 Жарлық"))
            let entries = try await site.database.read { try JournalStore($0).entries(.meeting(meetings[1].id)) }
            #expect(entries.contains { $0.act == "results-published" && $0.detail.contains("plan-owed-by=2026-12-13") })
        }
    }

    @Test("is added off the calendar on demand, with the term of its announcement")
    func added() async throws {
        try await TestSite.serving(on: .sqlite, at: "2026-12-02 10:00") { site in
            try await site.addStaff("aigul@kordai.kz", and: [StaffMember.Grant(.head, at: Samples.kordai)])
            try await site.addStaff("eye@kordai.kz", role: .observer)
            let (clerk, observer, resident) = (site.browser(), site.browser(), site.browser())
            let token = try await signIn(clerk)
            #expect(try await clerk.get("/desk/meetings/").link("/desk/meetings/new/") != nil)
            let form = [
                ("form-token", token), ("kind", "on-demand"), ("host", "Қордай ауданы"), ("place", "Сарыбұлақ ауылы"),
                ("day", "2026-12-10"), ("time", "15:00"), ("minutes", "90"), ("venue-kk", "Клуб"), ("venue-ru", "Клуб"),
            ]
            let far = try await clerk.post("/desk/meetings/new/", form.filter { $0.0 != "place" } + [("place", "Меркі ауданы")])
            #expect(far.status == 422 && far.words.contains("Бұл жер ол әкімнің аумағына кірмейді."))
            // Eight days are left, the law asks for fourteen.
            let late = try await clerk.post("/desk/meetings/new/", form)
            #expect(late.status == 422 && late.html.contains("name=\"late\"") && late.html.contains("value=\"Сарыбұлақ ауылы\""))
            let added = try await clerk.submit("/desk/meetings/new/", form + [("late", "yes")])
            #expect(added.words.contains("Кездесу қосылды.") && added.path.hasPrefix("/desk/meetings/1/"))
            let page = try await resident.get("/kk/meetings/1/")
            #expect(page.words.contains("Халықтың талабы бойынша") && page.words.contains("Клуб"))
            let entries = try await site.database.read { try JournalStore($0).entries(.meeting(Meeting.ID(1))) }
            #expect(entries.map(\.act) == ["meeting-added"] && entries[0].detail.contains("kind=on-demand"))
            // The same hour once more, and by one who only looks on.
            let again = try await clerk.post("/desk/meetings/new/", form + [("late", "yes")])
            #expect(again.status == 422 && again.words.contains("Бұл уақытта әкімнің басқа кездесуі бар."))
            let other = try await signIn(observer, email: "eye@kordai.kz")
            #expect(try await observer.get("/desk/meetings/new/").status == 403)
            let refused = form.filter { $0.0 != "form-token" } + [("form-token", other)]
            #expect(try await observer.post("/desk/meetings/new/", refused).status == 403)
        }
    }
}
