import Domain
import Storage
import StorageTestSupport
import TestSupport
import Testing

@Suite("What was corrected")
struct CorrectionsAreShownTests {
    @Test("of a meeting stands beside what it says now, for everyone", arguments: Engine.available)
    func meeting(engine: Engine) async throws {
        try await TestSite.serving(on: engine, at: "2026-12-05 10:00") { site in
            let meeting = try await site.addMeetings(Samples.meeting())[0]
            let own = "/desk/meetings/\(meeting.id)/"
            try await site.addStaff("aigul@kordai.kz")
            let (clerk, resident) = (site.browser(), site.browser())
            let token = try await signIn(clerk)
            func act(_ act: String, _ fields: [(String, String)]) async throws {
                let page = try await clerk.submit(own + act + "/", fields + [("form-token", token)])
                #expect(page.status == 200, "\(act): \(page.status)")
            }
            // Announced too late, and recorded; what is said first corrects nothing.
            try await act("announce", [("channel", "site"), ("day", "2026-12-03")])
            try await act("hold", [("attended", "40"), ("presentation", "45")])
            let first = try await resident.get("/kk/meetings/\(meeting.id)/")
            #expect(!first.words.contains("түзетілді"))
            // The form says that everyone will see it.
            #expect(try await clerk.get(own).words.contains("Жазылған күн не сан түзетілсе"))

            // Given an earlier day afterwards, the term does not look kept without a word.
            try await act(
                "announce", [("channel", "out"), ("day", "2026-12-03"), ("channel-2", "press"), ("day-2", "2026-11-18")])
            try await act("hold", [("attended", "400"), ("presentation", "")])
            let kazakh = try await resident.get("/kk/meetings/\(meeting.id)/")
            #expect(kazakh.words.contains("5 желтоқсанда түзетілді: бұған дейін хабарланған күні 2026 жылғы 3 желтоқсан"))
            #expect(kazakh.words.contains("400 адам") && kazakh.words.contains("«40 адам»"))
            #expect(kazakh.words.contains("көрсетілмеген") && kazakh.words.contains("«45 минут»"))
            let russian = try await resident.get("/ru/meetings/\(meeting.id)/")
            #expect(russian.words.contains("прежде днём объявления было указано 3 декабря 2026"))
            let english = try await resident.get("/en/meetings/\(meeting.id)/")
            #expect(english.words.contains("before, it said 3 December 2026 as the day of the announcement"))
        }
    }

    @Test("of a meeting that was moved is none: it is announced anew, and asked about on a day off", arguments: Engine.available)
    func moved(engine: Engine) async throws {
        try await TestSite.serving(on: engine, at: "2026-11-18 10:00") { site in
            let meeting = try await site.addMeetings(Samples.meeting())[0]
            let own = "/desk/meetings/\(meeting.id)/"
            try await site.addStaff("aigul@kordai.kz")
            let (clerk, resident) = (site.browser(), site.browser())
            let token = try await signIn(clerk)
            func post(_ act: String, _ fields: [(String, String)]) async throws -> TestBrowser.Page {
                try await clerk.submit(own + act + "/", fields + [("form-token", token)])
            }
            #expect(try await post("announce", [("channel", "site"), ("day", "2026-11-18")]).status == 200)
            let reason = [("reason-kk", "Боран"), ("reason-ru", "Буран")]
            let off = try await post("move", reason + [("day", "2026-12-16"), ("time", "15:00")])
            #expect(off.status == 422 && off.words.contains("демалыс күні: Тәуелсіздік күні"))
            #expect(off.html.contains("name=\"unusual-time\"") && off.html.contains("Боран"))
            let no = try await post("move", reason + [("day", "2026-12-16"), ("time", "15:00"), ("unusual-time", "no")])
            #expect(no.status == 422)
            let night = try await post("move", reason + [("day", "2026-12-15"), ("time", "03:00")])
            #expect(night.status == 422 && night.words.contains("08:00 мен 21:00 аралығында"))
            let yes = try await post("move", reason + [("day", "2026-12-16"), ("time", "15:00"), ("unusual-time", "yes")])
            #expect(yes.status == 200)
            #expect(try await post("announce", [("channel", "site"), ("day", "2026-11-18")]).status == 200)
            let shown = try await resident.get("/kk/meetings/\(meeting.id)/")
            #expect(!shown.words.contains("түзетілді: бұған дейін"))
        }
    }

    @Test("of why a meeting was called off can be read, unless it held somebody's own", arguments: Engine.available)
    func reason(engine: Engine) async throws {
        try await TestSite.serving(on: engine, at: "2026-11-18 10:00") { site in
            let meeting = try await site.addMeetings(Samples.meeting())[0]
            let own = "/desk/meetings/\(meeting.id)/"
            try await site.addStaff("aigul@kordai.kz")
            let (clerk, resident) = (site.browser(), site.browser())
            var token = try await signIn(clerk)
            func post(_ act: String, _ kk: String, _ ru: String, _ more: [(String, String)] = []) async throws -> Int {
                let fields = [("reason-kk", kk), ("reason-ru", ru), ("form-token", token)]
                return try await clerk.submit(own + act + "/", fields + more).status
            }
            #expect(try await post("reason", "Боран", "Буран") == 422)
            #expect(try await post("cancel", "Боран", "Буран") == 200)
            #expect(try await clerk.get(own).html.contains("id=\"act-reason\""))
            site.clock.set("2026-11-19 10:00")
            token = try await signIn(clerk)
            #expect(try await post("reason", "", "") == 422)
            #expect(try await post("reason", "Су тасқыны", "Паводок") == 200)
            // The same words again are no correction.
            let again = try await clerk.submit(
                own + "reason/", [("reason-kk", "Су тасқыны"), ("reason-ru", "Паводок"), ("form-token", token)])
            #expect(again.status == 200 && again.words.contains("Ештеңе өзгерген жоқ"))
            let told = try await resident.get("/ru/meetings/\(meeting.id)/")
            #expect(told.words.contains("Паводок") && told.words.contains("Исправлено 19 ноября"))
            #expect(told.words.contains("Прежде было написано: «Буран»") && told.words.contains("Решение принято 18 ноября"))
            #expect(try await post("reason", "Су тасқыны болды", "Был паводок", [("former", "yes")]) == 200)
            let hidden = try await resident.get("/ru/meetings/\(meeting.id)/")
            #expect(
                hidden.words.contains("Был паводок") && !hidden.words.contains("Буран") && !hidden.words.contains("«Паводок»"))
            let journal = try await site.database.read { try JournalStore($0).entries(.meeting(meeting.id)) }
            #expect(journal.filter { $0.act == "meeting-reason-corrected" }.count == 2)
            #expect(journal.allSatisfy { !$0.canonical.contains("Буран") })
        }
    }

    @Test("of why a reception was called off can be read, unless it held somebody's own", arguments: Engine.available)
    func reception(engine: Engine) async throws {
        try await TestSite.serving(on: engine, at: "2026-11-18 10:00") { site in
            let reception = try await site.addReceptions(Samples.reception())[0]
            let own = "/desk/receptions/\(reception.id)/"
            try await site.addStaff("aigul@kordai.kz")
            let (clerk, resident) = (site.browser(meansOneLanguage: false), site.browser())
            var token = try await signIn(clerk)
            let booked = try await clerk.submit(
                own + "book/",
                [
                    ("slot", "0"), ("name", "Сәкен"), ("topic", "Жол туралы"), ("channel", "phone"), ("language", "ru"),
                    ("form-token", token),
                ])
            let code = booked.html.matches(of: /<span>([0-9A-Z]{1,4})<\/span>/).map { String($0.1) }.joined(separator: "-")
            func post(_ act: String, _ kk: String, _ ru: String, _ more: [(String, String)] = []) async throws -> Int {
                let fields = [("reason-kk", kk), ("reason-ru", ru), ("form-token", token)]
                return try await clerk.submit(own + act + "/", fields + more).status
            }
            #expect(try await post("reason", "Боран", "Буран") == 422)
            #expect(!(try await clerk.get(own).html.contains("id=\"act-reason\"")))
            #expect(try await post("cancel", "Боран", "Буран") == 200)
            let page = try await clerk.get(own)
            #expect(page.html.contains("id=\"act-reason\"") && page.words.contains("Өткізілмеу себебін түзету"))
            let seen = try #require(page.hidden("seen"))
            site.clock.set("2026-11-19 10:00")
            token = try await signIn(clerk)
            #expect(try await post("reason", "", "") == 422)
            // One language alone is asked about, as wherever residents read it.
            let lone = try await clerk.post(own + "reason/", [("reason-kk", "Іссапар"), ("form-token", token)])
            #expect(lone.status == 422)
            #expect(try await post("reason", "Су тасқыны", "Паводок") == 200)
            // A colleague whose page is older is told so.
            #expect(try await post("reason", "Тұман", "Туман", [("seen", seen)]) == 422)
            #expect(try await post("reason", "Су тасқыны", "Паводок") == 200)
            for path in ["/ru/receptions/\(reception.host)/", "/ru/track/\(code)/"] {
                let told = try await resident.get(path)
                #expect(told.words.contains("Паводок") && told.words.contains("Исправлено 19 ноября"), "\(path)")
                #expect(told.words.contains("Прежде было написано: «Буран»"), "\(path)")
            }
            #expect(try await post("reason", "Су тасқыны болды", "Был паводок", [("former", "yes")]) == 200)
            for path in ["/ru/receptions/\(reception.host)/", "/ru/track/\(code)/"] {
                let hidden = try await resident.get(path)
                #expect(hidden.words.contains("Был паводок") && !hidden.words.contains("Буран"), "\(path)")
                #expect(!hidden.words.contains("«Паводок»") && hidden.words.contains("19 ноября"), "\(path)")
            }
            let journal = try await site.database.read { try JournalStore($0).entries(.reception(reception.id)) }
            let corrections = journal.filter { $0.act == "reception-reason-corrected" }
            #expect(corrections.map(\.detail).first?.contains("reason=kk:5,ru:5→kk:10,ru:7") == true)
            #expect(corrections.count == 2 && journal.allSatisfy { !$0.canonical.contains("Буран") })
            #expect(try await clerk.get("/desk/history/reception/\(reception.id)/").words.contains("Себебі түзетілді"))
        }
    }

    @Test("of an event stands beside what it says now", arguments: Engine.available)
    func event(engine: Engine) async throws {
        try await TestSite.serving(on: engine, at: "2026-12-05 10:00", law: EventLaw.law) { site in
            try await site.addStaff("press@zhambyl.kz", place: Samples.zhambyl)
            let events = try await site.addEvents([Samples.event(), Samples.event(on: "2026-12-10")])
            let (press, resident) = (site.browser(), site.browser())
            let token = try await signIn(press, email: "press@zhambyl.kz")
            func act(_ event: Event, _ act: String, _ fields: [(String, String)]) async throws {
                let page = try await press.submit("/desk/events/\(event.id)/\(act)/", fields + [("form-token", token)])
                #expect(page.status == 200, "\(act): \(page.status)")
            }
            try await act(events[0], "announce", [("day", "2026-12-02")])
            try await act(events[0], "announce", [("day", "2026-11-20")])
            let summary = [("summary-kk", "Су туралы"), ("summary-ru", "О воде")]
            try await act(events[0], "hold", summary + [("attendance", "40"), ("received", "7")])
            try await act(events[0], "hold", summary + [("attendance", "90")])
            let shown = try await resident.get("/ru/events/\(events[0].id)/")
            #expect(shown.words.contains("прежде днём объявления было указано 2 декабря 2026"))
            #expect(shown.words.contains("прежде было указано «40»") && shown.words.contains("прежде было указано «7»"))
            #expect(shown.words.contains("не указано"))

            try await act(events[1], "cancel", [("reason-kk", "Боран"), ("reason-ru", "Буран")])
            try await act(events[1], "reason", [("reason-kk", "Су тасқыны"), ("reason-ru", "Паводок")])
            let off = try await resident.get("/kk/events/\(events[1].id)/")
            #expect(off.words.contains("Су тасқыны") && off.words.contains("Бұған дейін былай жазылған: «Боран»"))
            let facts = try await site.database.read { try JournalStore($0).entries(.event(events[0].id)) }.last?.detail
            #expect(facts?.contains("attendance=40→90") == true && facts?.contains("received=7→") == true)
        }
    }
}
