import Domain
import Foundation
import Storage
import StorageTestSupport
import TestSupport
import Testing

@Suite("A clerk who drafts next year's calendar")
struct ClerkDraftsCalendarTests {
    private static let calendar = "/desk/calendars/310000000/2027/"

    private func rows(of site: TestSite, _ place: KATO = Samples.zhambyl) async throws -> [DraftedCalendar.Row] {
        try await site.database.read { try CalendarDraftStore($0).find(place, year: 2027)?.rows ?? [] }
    }

    private func form(_ meeting: Meeting, token: String, date: String? = nil, time: String? = nil) -> [(String, String)] {
        [
            ("form-token", token), ("date", date ?? meeting.day.iso), ("time", time ?? meeting.time.text), ("minutes", "90"),
            ("place", meeting.place.code), ("venue_kk", "Мәдениет үйі"),
        ]
    }

    @Test(
        "sees every norm met, moves a meeting, is told what that breaks, and makes the draft the calendar",
        arguments: Engine.available)
    func wholeWay(engine: Engine) async throws {
        try await TestSite.serving(on: engine) { site in
            try await site.addStaff("aigul@kordai.kz", place: Samples.zhambyl)
            let clerk = site.browser()
            let token = try await signIn(clerk)
            #expect(try await clerk.get("/desk/").link("/desk/calendars/") == Self.calendar)
            let before = try await clerk.get(Self.calendar)
            #expect(before.words.contains("кемінде 2 кездесу талап етеді. Тізілімде бары: 0."))
            // What is missing is no mistake yet: it is folded away.
            #expect(before.html.contains("<details class=\"gap\"><summary>Қай кездесулер жетіспейді</summary>"))

            let drafted = try await clerk.submit(Self.calendar + "draft/", [("form-token", token)])
            #expect(drafted.words.contains("Барлық норма орындалады: 2 (барлығы 2)"))
            let first = try #require(try await rows(of: site).first)
            #expect(drafted.link("/meetings/") != nil && first.meeting.host == Samples.kordai)
            // Nobody outside sees anything of it.
            let reader = site.browser()
            #expect(try await site.database.read { try MeetingStore($0).count(MeetingFilter()) } == 0)
            #expect(try await !reader.get("/kk/calendars/310000000/2027/").words.contains("17:30"))

            let row = Self.calendar + "meetings/\(first.number)/"
            #expect(try await clerk.get(row).html.contains("value=\"\(first.meeting.day.iso)\""))
            let moved = try await clerk.submit(
                row + "change/", form(first.meeting, token: token, date: "2027-02-07", time: "20:00"))
            #expect(
                moved.words.contains("жұмыс күні емес (жексенбі)") && moved.words.contains("жұмыс уақытынан тыс (09:00–19:00)"))
            #expect(try await clerk.get(Self.calendar).link("meetings/\(first.number)/") != nil)
            let approval = [
                ("form-token", token), ("day", "2026-11-20"), ("consent-day", "2026-11-19"),
                ("consent-evidence", "https://example.kz/4"), ("basis-kk", "Мәслихатқа хат, № 4"),
            ]
            let refused = try await clerk.post(Self.calendar + "approve/", approval)
            #expect(refused.status == 422 && refused.words.contains("Алдымен жоғарыда аталғанды түзетіңіз"))

            let wrong = try await clerk.post(row + "change/", form(first.meeting, token: token, date: "2026-02-09"))
            #expect(wrong.status == 422 && wrong.words.contains("2027 жылға жатпайды"))
            #expect(wrong.html.contains("value=\"2026-02-09\""))
            let right = try await clerk.submit(row + "change/", form(first.meeting, token: token, date: "2027-03-10"))
            #expect(right.words.contains("Дұрыс орналасқан"))

            let second = try #require(try await rows(of: site).last)
            let removed = try await clerk.submit(
                Self.calendar + "meetings/\(second.number)/remove/", [("form-token", token)])
            #expect(removed.words.contains("1 (барлығы 2)") && removed.words.contains("Кездесуді әлі жоспарлауға болады"))
            let filled = try await clerk.submit(Self.calendar + "draft/", [("form-token", token)])
            #expect(filled.words.contains("2 (барлығы 2)"))
            #expect(
                try await rows(of: site).contains { $0.meeting.day.iso == "2027-03-10" && $0.meeting.venue.kk == "Мәдениет үйі" })

            let table = try await clerk.get(Self.calendar + "table/")
            #expect(table.headers["content-type"] == "text/csv; charset=utf-8")
            #expect(
                table.html.contains("id,host,place,date,time,minutes")
                    && table.html.contains("314800000,314853000,2027-03-10,17:30"))

            // The law of 2024 asks that the maslikhat is told: the form says so, and where.
            #expect(try await clerk.get(Self.calendar).words.contains("мәслихатты хабардар ете отырып бекітіледі: № 826 Жарлық"))
            for wrong in [
                ["day": "2026-11-20", "consent-day": "2026-11-19"],
                ["day": "2026-11-25", "consent-day": "2026-11-19", "basis-kk": "№ 4"],
                ["day": "2026-11-20", "consent-day": "2026-11-25", "basis-kk": "№ 4"],
                ["consent-day": "2026-11-19", "basis-kk": "№ 4"],
                ["day": "2026-11-18", "consent-day": "2026-11-19", "basis-kk": "№ 4"],
                ["day": "2026-11-20", "consent-day": "ертең", "basis-kk": "№ 4"],
                ["day": "2026-11-20", "consent-day": "2026-11-19", "consent-evidence": "файл", "basis-kk": "№ 4"],
            ] {
                let refused = try await clerk.post(
                    Self.calendar + "approve/", [("form-token", token)] + wrong.map { ($0.key, $0.value) })
                #expect(refused.status == 422, "\(wrong)")
                #expect(wrong.values.allSatisfy { refused.html.contains($0) }, "\(wrong)")
            }
            let untold = try await clerk.post(
                Self.calendar + "approve/", [("form-token", token), ("day", "2026-11-20"), ("basis-kk", "№ 4")])
            #expect(untold.status == 422 && untold.html.contains("value=\"№ 4\""))
            #expect(untold.words.contains("мәслихат хабардар етілгеннен кейін ғана бекітіледі: № 826 Жарлық"))
            #expect(try await site.database.read { try CalendarStore($0).find(Samples.zhambyl, year: 2027) } == nil)
            let approved = try await clerk.submit(Self.calendar + "approve/", approval)
            #expect(approved.status == 200 && approved.words.contains("Барлық норма орындалады: 2 (барлығы 2)"))
            #expect(try await rows(of: site).isEmpty)
            let calendar = try #require(try await site.database.read { try CalendarStore($0).find(Samples.zhambyl, year: 2027) })
            #expect(calendar.approvedOn == Samples.day("2026-11-20") && calendar.basis.kk == "Мәслихатқа хат, № 4")
            #expect(calendar.versions.map(\.meetingCount) == [2])
            #expect(
                calendar.versions[0].consent
                    == MeetingCalendar.Step(on: Samples.day("2026-11-19"), evidence: "https://example.kz/4"))
            let changes = try await site.database.read { try CalendarStore($0).changes(Samples.zhambyl, year: 2027) }
            #expect(CalendarVersions(changes).entries(of: 1).count == 2)
            let steps = try await clerk.get(try #require(approved.link(Self.calendar + "steps/")))
            #expect(steps.status == 200 && !steps.html.contains("steps/approve/") && steps.html.contains("steps/submit/"))
            // What was recorded with the approval stands at the steps, and is not asked for again.
            #expect(
                steps.words.contains("Мәслихатты хабардар ету 2026 жылғы 19 қараша") && !steps.html.contains("steps/consent/"))
            #expect(try await reader.get("/kk/calendars/314800000/2027/").words.contains("17:30"))
            let acts = try await site.database.read {
                try JournalStore($0).entries(.calendar(Samples.zhambyl, year: 2027)).map { "\($0.act) \($0.actor.text)" }
            }
            #expect(acts.contains("calendar-drafted staff:1") && acts.contains("calendar-draft-approved staff:1"))
            #expect(acts.contains("draft-meeting-changed staff:1") && acts.contains("draft-meeting-removed staff:1"))
        }
    }

    @Test("keeps the meetings that stand, and drafts only what they leave open")
    func standing() async throws {
        try await TestSite.serving(on: .sqlite) { site in
            try await site.addStaff("aigul@kordai.kz", place: Samples.zhambyl)
            let standing = try await site.addMeetings(Samples.meeting(on: "2027-04-15"))[0]
            let clerk = site.browser()
            let token = try await signIn(clerk)
            let page = try await clerk.submit(Self.calendar + "draft/", [("form-token", token)])
            #expect(page.words.contains("2 (барлығы 2)"))
            let rows = try await rows(of: site)
            #expect(rows.count == 1 && rows.allSatisfy { Period.half(of: $0.meeting.day).code == "2027-H2" })
            // The venue is that of the earlier meeting in the place.
            #expect(rows.first?.meeting.venue == standing.venue)
            _ = try await clerk.submit(
                Self.calendar + "approve/",
                [("form-token", token), ("day", "2026-11-21"), ("consent-day", "2026-11-21"), ("basis-ru", "Решение")])
            let after = try await site.database.read { try MeetingStore($0).list(MeetingFilter(), limit: 9) }
            #expect(after.count == 2 && after.contains(standing))
        }
    }

    @Test("of a district drafts for it, cannot approve, and does not reach the one beside; others only look")
    func territory() async throws {
        try await TestSite.serving(on: .sqlite) { site in
            try await site.addStaff("aigul@kordai.kz", place: Samples.kordai)
            try await site.addStaff("observer@kordai.kz", role: .observer, place: Samples.kordai)
            let clerk = site.browser()
            let token = try await signIn(clerk)
            let own = "/desk/calendars/314800000/2027/"
            let page = try await clerk.submit(own + "draft/", [("form-token", token)])
            #expect(page.words.contains("2 (барлығы 2)") && page.words.contains("Жамбыл облысының әкімі бекітеді"))
            let approval = [("form-token", token), ("day", "2026-11-20"), ("consent-day", "2026-11-20"), ("basis-kk", "Шешім")]
            let approved = try await clerk.post(own + "approve/", approval)
            #expect(approved.status == 422 && approved.words.contains("Күнтізбені облыс немесе"))
            for path in ["/desk/calendars/315000000/2027/", Self.calendar] {
                #expect(try await clerk.get(path).status == 403)
                #expect(try await clerk.post(path + "draft/", [("form-token", token)]).status == 403)
            }
            let observer = site.browser()
            let seen = try await signIn(observer, email: "observer@kordai.kz")
            #expect(try await observer.get(own).words.contains("2 (барлығы 2)"))
            #expect(try await observer.post(own + "discard/", [("form-token", seen)]).status == 403)
            #expect(try await rows(of: site, Samples.kordai).count == 2)
            _ = try await clerk.submit(own + "discard/", [("form-token", token)])
            #expect(try await rows(of: site, Samples.kordai).isEmpty)
        }
    }

    @Test("is told that another one changed the meeting meanwhile")
    func meanwhile() async throws {
        try await TestSite.serving(on: .sqlite) { site in
            try await site.addStaff("aigul@kordai.kz", place: Samples.zhambyl)
            let clerk = site.browser()
            let token = try await signIn(clerk)
            _ = try await clerk.submit(Self.calendar + "draft/", [("form-token", token)])
            let first = try #require(try await rows(of: site).first)
            let path = Self.calendar + "meetings/\(first.number)/"
            let seen = try #require(try await clerk.get(path).hidden("seen"))
            _ = try await clerk.submit(path + "change/", form(first.meeting, token: token, date: "2027-03-10"))
            let late = try await clerk.post(
                path + "change/", form(first.meeting, token: token, date: "2027-03-11") + [("seen", seen)])
            #expect(late.status == 422)
            #expect(try await rows(of: site).first?.meeting.day.iso == "2027-03-10")
        }
    }
}
