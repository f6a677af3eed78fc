import Domain
import Pages
import Storage
import StorageTestSupport
import TestSupport
import Testing

@testable import Web

@Suite("A clerk who amends the calendar")
struct ClerkAmendsCalendarTests {
    /// A calendar of Zhambyl oblast with three meetings of Kordai district, published on 9 January.
    private func publishCalendar(_ site: TestSite) async throws -> [Meeting] {
        let rows = [
            ["host", "place", "date", "time", "venue_kk"], ["314800000", "314853000", "2026-03-05", "15:00", "Клуб"],
            ["314800000", "314853000", "2026-11-19", "15:00", "Клуб"], ["314800000", "314853000", "2026-12-10", "15:00", "Клуб"],
        ]
        let sheet = try CalendarSheet(rows: rows, within: Samples.zhambyl, year: 2026, gazetteer: Samples.gazetteer)
        let approval = ImportCalendar.Approval(
            approvedOn: nil, submittedOn: nil, basis: Translated(), reason: Translated())
        _ = try await ImportCalendar(sheet, territory: Samples.zhambyl, year: 2026, approval: approval).carryOut(
            in: site.database, ActRun(now: site.clock.now, today: Samples.day("2026-01-09")), isDryRun: false)
        return try await site.database.read { try MeetingStore($0).list(MeetingFilter(), limit: 10) }
    }

    @Test("takes it from the maslikhat to the Government, each step on its day and with its proof", arguments: Engine.available)
    func steps(engine: Engine) async throws {
        try await TestSite.serving(on: engine, at: "2026-01-12 10:00") { site in
            _ = try await publishCalendar(site)
            try await site.addStaff("erlan@zhambyl.kz", place: Samples.zhambyl)
            let clerk = site.browser()
            let token = try await signIn(clerk, email: "erlan@zhambyl.kz")
            let path = DeskPath.calendarSteps(Samples.zhambyl, 2026).text
            let reader = SitePath.calendar(Samples.zhambyl, year: 2026).text(in: .ru)
            #expect(try await clerk.get(reader).words.contains("Проект: ещё не утверждён"))
            func act(_ act: String, _ day: String, _ evidence: String = "") async throws -> TestBrowser.Page {
                try await clerk.submit(
                    "\(path)\(act)/", [("form-token", token), ("day", day), ("evidence", evidence)])
            }
            // Not before the maslikhat, and not tomorrow.
            let untold = try await act("approve", "2026-01-12")
            #expect(
                untold.status == 422 && untold.words.contains("мәслихат хабардар етілгеннен кейін ғана бекітіледі: № 826 Жарлық"))
            let ahead = try await act("consent", "2026-01-13", "https://example.kz/2")
            #expect(ahead.status == 422)
            #expect(ahead.html.contains("value=\"https://example.kz/2\""))
            #expect(try await act("consent", "2026-01-12", "https://example.kz/2").status == 200)
            #expect(try await act("approve", "2026-01-12", "https://example.kz/3").status == 200)
            #expect(try await act("submit", "2026-01-12").status == 200)
            let page = try await clerk.get(reader)
            #expect(page.words.contains("Утверждён и представлен в Правительство"))
            #expect(page.html.contains("https://example.kz/3"))
            // Everyone sees how the regions stand.
            let regions = try await clerk.get(SitePath.calendar(.republic, year: 2026).text(in: .ru))
            #expect(regions.words.contains("Регионов 2, с утверждённым календарём: 1."))
            #expect(regions.words.contains("Бекітілген күнтізбе жоқ") || regions.words.contains("календаря нет"))
            let journal = try await site.database.read {
                try JournalStore($0).entries(.calendar(Samples.zhambyl, year: 2026)).map(\.act)
            }
            #expect(journal == ["calendar-imported", "calendar-consented", "calendar-approved", "calendar-submitted"])
        }
    }

    @Test(
        "corrects why a meeting was moved, in its version too, but not the reason that a version has for several",
        arguments: Engine.available)
    func moveReason(engine: Engine) async throws {
        try await TestSite.serving(on: engine, at: "2026-11-02 10:00") { site in
            let meetings = try await publishCalendar(site)
            try await site.addStaff("aigul@kordai.kz")
            let clerk = site.browser()
            let token = try await signIn(clerk)
            func send(_ act: DeskPath.MeetingAct, _ meeting: Meeting, _ kk: String, _ ru: String, _ more: [(String, String)] = [])
                async throws -> Int
            {
                try await clerk.submit(
                    DeskPath.meetingAct(meeting.id, act).text,
                    [("form-token", token), ("reason-kk", kk), ("reason-ru", ru)] + more
                ).status
            }
            @Sendable func reasons() async throws -> [String?] {
                try await site.database.read {
                    try CalendarStore($0).find(Samples.zhambyl, year: 2026)?.versions.map(\.reason.ru) ?? []
                }
            }
            let later = [("day", "2026-12-11"), ("time", "15:00"), ("late", "yes")]
            #expect(try await send(.move, meetings[2], "Боран", "Буран", later) == 200)
            #expect(try await reasons().last == "Буран")
            #expect(try await send(.moveReason, meetings[2], "Су тасқыны", "Паводок") == 200)
            #expect(try await reasons().last == "Паводок")

            // A table moves two at once, for one reason.
            let rows = [
                ["id", "host", "place", "date", "time", "venue_kk"],
                ["\(meetings[0].id)", "314800000", "314853000", "2026-03-05", "15:00", "Клуб"],
                ["\(meetings[1].id)", "314800000", "314853000", "2026-12-03", "15:00", "Клуб"],
                ["\(meetings[2].id)", "314800000", "314853000", "2026-12-18", "15:00", "Клуб"],
            ]
            let sheet = try CalendarSheet(rows: rows, within: Samples.zhambyl, year: 2026, gazetteer: Samples.gazetteer)
            let approval = ImportCalendar.Approval(
                approvedOn: nil, submittedOn: nil, basis: Translated(), reason: Translated(kk: "Тұман", ru: "Туман"))
            _ = try await ImportCalendar(sheet, territory: Samples.zhambyl, year: 2026, approval: approval).carryOut(
                in: site.database, ActRun(now: site.clock.now, today: Samples.day("2026-11-02")), isDryRun: false)
            #expect(try await reasons().last == "Туман")
            #expect(try await send(.moveReason, meetings[1], "Қар", "Снег") == 200)
            #expect(try await reasons().last == "Туман")
            // Words that held somebody's own are left nowhere.
            #expect(try await send(.moveReason, meetings[1], "Көктайғақ", "Гололёд", [("former", "yes")]) == 200)
            #expect(try await reasons().last == "Гололёд")
        }
    }

    @Test(
        "moves a meeting that keeps its address, its day before and its reason, and makes a version of it",
        arguments: Engine.available)
    func moves(engine: Engine) async throws {
        try await TestSite.serving(on: engine, at: "2026-11-02 10:00") { site in
            let meetings = try await publishCalendar(site)
            try await site.addStaff("aigul@kordai.kz")
            let clerk = site.browser()
            let token = try await signIn(clerk)
            let path = DeskPath.meetingAct(meetings[1].id, .move).text
            func move(_ day: String, _ more: [(String, String)] = []) async throws -> TestBrowser.Page {
                try await clerk.submit(
                    path,
                    [
                        ("form-token", token), ("day", day), ("reason-kk", "Боран күтіледі"),
                        ("reason-ru", "Ожидается буран"),
                    ] + (more.contains { $0.0 == "time" } ? [] : [("time", "15:00")]) + more)
            }
            let uid = "UID:meeting-\(meetings[1].id)@"
            let subscription = FilePath.calendar(Samples.kordai).text(in: .ru)
            #expect(try await clerk.get(subscription).html.contains("SEQUENCE:0"))
            // The akim is busy on the one day; for the other the announcement would come too late.
            #expect(try await move("2026-12-10").status == 422)
            // Half an hour later the akim is still at the other meeting.
            for time in ["13:30", "16:30"] { #expect(try await move("2026-12-10", [("time", time)]).status == 422, "\(time)") }
            let late = try await move("2026-11-12")
            #expect(late.status == 422)
            #expect(late.html.contains("name=\"late\""))
            #expect(late.html.contains("Боран күтіледі"))
            #expect(try await move("2026-11-12", [("late", "yes")]).status == 200)

            let page = try await clerk.get(SitePath.meeting(meetings[1].id).text(in: .ru))
            #expect(page.status == 200)
            #expect(page.words.contains("Была назначена: 19 ноября, 15:00"))
            #expect(page.words.contains("Ожидается буран"))
            #expect(page.words.contains("Решение о переносе принято 2 ноября"))
            let file = try await clerk.get(subscription).html
            #expect(file.contains(uid) && file.contains("SEQUENCE:1"))

            // The version says what changed, when and why; the calendar leads to it.
            let calendar = try await clerk.get(SitePath.calendar(Samples.kordai, year: 2026).text(in: .ru))
            let versionPath = SitePath.calendarVersion(Samples.kordai, year: 2026, number: 2, since: nil).text(in: .ru)
            #expect(calendar.html.contains(versionPath))
            #expect(!calendar.html.contains("rel=\"nofollow noopener\"><span>в реестре не отмечено"))
            let version = try await clerk.get(versionPath)
            #expect(version.words.contains("Опубликовано 2 ноября 2026 года в 10:00"))
            #expect(version.words.contains("Отличия от версии 1"))
            #expect(version.words.contains("Перенесена"))
            #expect(version.words.contains("Было: 19 ноября, 15:00"))
            #expect(version.words.contains("в реестре не отмечено"))
            let first = SitePath.calendarVersion(Samples.kordai, year: 2026, number: 1, since: nil).text(in: .ru)
            #expect(try await clerk.get(first).words.contains("19 ноября, 15:00"))
            let none = SitePath.calendarVersion(Samples.kordai, year: 2026, number: 3, since: nil).text(in: .ru)
            #expect(try await clerk.get(none).status == 404)

            // Announced at once, it stays late for good.
            let announced = try await clerk.submit(
                DeskPath.meetingAct(meetings[1].id, .announce).text,
                [
                    ("form-token", token), ("channel", "site"), ("day", "2026-11-02"), ("evidence", "https://example.kz/9"),
                ])
            #expect(announced.status == 200)
            #expect(
                try await clerk.get(SitePath.meeting(meetings[1].id).text(in: .ru)).words.contains(
                    "Опубликовано с опозданием на 4 дня"))
        }
    }

    @Test("calls a meeting off that stays to be read, in the calendar and in subscriptions", arguments: Engine.available)
    func cancels(engine: Engine) async throws {
        try await TestSite.serving(on: engine, at: "2026-11-02 10:00") { site in
            let meetings = try await publishCalendar(site)
            try await site.addStaff("aigul@kordai.kz")
            let clerk = site.browser()
            let token = try await signIn(clerk)
            let answer = try await clerk.submit(
                DeskPath.meetingAct(meetings[2].id, .cancel).text,
                [("form-token", token), ("reason-kk", "Карантин"), ("reason-ru", "Карантин")])
            #expect(answer.status == 200)
            let version = try await clerk.get(
                SitePath.calendarVersion(Samples.kordai, year: 2026, number: 2, since: nil).text(in: .ru))
            #expect(version.words.contains("Отменена"))
            #expect(version.words.contains("2 встречи"))
            let file = try await clerk.get(FilePath.calendar(Samples.kordai).text(in: .ru)).html
            #expect(file.contains("STATUS:CANCELLED"))
            #expect(try await clerk.get(SitePath.meeting(meetings[2].id).text(in: .ru)).words.contains("Карантин"))
        }
    }

    @Test("finds the missing calendar told wherever the place is told of", arguments: Engine.available)
    func gap(engine: Engine) async throws {
        try await TestSite.serving(on: engine, at: "2026-11-02 10:00") { site in
            let reader = site.browser()
            let paths: [SitePath] = [
                .place(Samples.kordai), .calendar(Samples.kordai, year: 2026), .duties(Samples.kordai),
            ]
            for path in paths {
                let words = try await reader.get(path.text(in: .ru)).words
                #expect(words.contains("На этот квартал календаря нет"), "\(path)")
                #expect(words.contains("По состоянию на 2 ноября 2026 года"), "\(path)")
            }
            _ = try await publishCalendar(site)
            // A change made beside the server shows within a second.
            site.clock.set("2026-11-02 10:01")
            for path in paths {
                #expect(try await !reader.get(path.text(in: .ru)).words.contains("На этот квартал календаря нет"), "\(path)")
            }
            let merke = try await reader.get(SitePath.place(Samples.merke).text(in: .ru)).words
            #expect(merke.contains("На этот квартал встреч не назначено"))
        }
    }
}
