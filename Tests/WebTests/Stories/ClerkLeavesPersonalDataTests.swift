import Domain
import Storage
import StorageTestSupport
import TestSupport
import Testing

@Suite("A clerk types a telephone into a text for everyone")
struct ClerkLeavesPersonalDataTests {
    private static let phone = "8 701 123 45 67"
    /// With the check digit that it has to have.
    private static let iin = "850714300127"

    @Test("and is asked once whether it stays, whatever the text is of", arguments: Engine.available)
    func asked(engine: Engine) async throws {
        try await TestSite.serving(on: engine, at: "2026-11-21 10:00") { site in
            let meetings = try await site.addMeetings(
                Samples.meeting(on: "2026-12-15"), Samples.meeting(on: "2026-12-16", at: 12))
            try await site.addStaff("aigul@kordai.kz")
            let clerk = site.browser()
            let token = try await signIn(clerk)

            // Why a meeting is called off, and why another one is moved.
            try await Self.once(
                clerk, token, "/desk/meetings/\(meetings[0].id)/cancel/", "cancel",
                [("reason-kk", "Әкім ауырды, хабарласыңыз: \(Self.phone)"), ("reason-ru", "Звоните: \(Self.phone)")])
            try await Self.once(
                clerk, token, "/desk/meetings/\(meetings[1].id)/move/", "move",
                [
                    ("day", "2026-12-18"), ("time", "12:00"), ("reason-kk", "Жөндеу: a.omarov@mail.kz"),
                    ("reason-ru", "Ремонт: a.omarov@mail.kz"),
                ])
            let entries = try await site.database.read { try JournalStore($0).entries(kind: "meeting") }
            #expect(entries.filter { $0.detail.contains("left=phone") }.count == 1)
            #expect(entries.filter { $0.detail.contains("left=email") }.count == 1)
            #expect(!entries.contains { $0.detail.contains("701") || $0.detail.contains("omarov") })
        }
    }

    @Test("and in the title of a problem question, and the reason why a question is left out")
    func pool() async throws {
        try await TestSite.serving(on: .sqlite, at: "2026-11-21 10:00") { site in
            let meeting = try await site.addMeetings(Samples.meeting())[0]
            try await site.addStaff("aigul@kordai.kz", and: [StaffMember.Grant(.commission, at: Samples.kordai)])
            let clerk = site.browser()
            let form = try await signIn(clerk)
            for number in 1...2 {
                _ = try await ask(site.browser(), meeting, "Көпір қашан жөнделеді? \(number)")
                let question = "/desk/questions/2026-00000\(number)/"
                _ = try await clerk.submit(question + "register/", [("form-token", form), ("category", "roads")])
                _ = try await clerk.submit(
                    question + "publish/",
                    [
                        ("form-token", form), ("text", "Көпір қашан жөнделеді?"), ("translation-ru", "Когда починят мост?"),
                    ])
            }
            try await Self.once(
                clerk, form, "/desk/problems/new/", "problem",
                [
                    ("question", "2026-000001"), ("title-kk", "Көпір, ЖСН \(Self.iin)"), ("title-ru", "Мост, ИИН \(Self.iin)"),
                    ("category", "roads"), ("competence", "own"),
                ])
            try await Self.once(
                clerk, form, "/desk/questions/2026-000002/exclude/", "exclude",
                [("reason-kk", "Қайталау: \(Self.phone)"), ("reason-ru", "Повтор: \(Self.phone)")])
        }
    }

    @Test("and in an item of an action plan")
    func item() async throws {
        try await TestSite.serving(on: .sqlite, at: "2026-12-04 18:00") { site in
            let meeting = try await site.addMeetings(Samples.meeting())[0]
            try await site.addStaff("aigul@kordai.kz", and: [StaffMember.Grant(.commission, at: Samples.kordai)])
            let clerk = site.browser()
            let form = try await signIn(clerk)
            _ = try await clerk.submit("/desk/meetings/\(meeting.id)/plan/", [("form-token", form)])
            let plan = try #require(
                try await site.database.read { try ActionPlanStore($0).find(meeting: meeting.id) })
            try await Self.once(
                clerk, form, "/desk/plans/\(plan.id)/add/", "item",
                [
                    ("action-kk", "Қоңырау шалу: \(Self.phone)"), ("action-ru", "Позвонить: \(Self.phone)"),
                    ("lead-kk", "Бөлім"), ("lead-ru", "Отдел"), ("deadline", "2026-12-25"),
                ])
        }
    }

    /// Refused with the words kept and the question asked; refused again with "no", done with "yes".
    private static func once(
        _ clerk: TestBrowser, _ token: String, _ path: String, _ prefix: String, _ fields: [(String, String)]
    ) async throws {
        let all = fields + [("form-token", token)]
        let asked = try await clerk.post(path, all)
        #expect(asked.status == 422, "\(path)")
        #expect(asked.html.contains("id=\"\(prefix)-leave-in-error\""), "\(path)")
        #expect(asked.html.matches(of: /name="leave-in"/).count == 2, "\(path)")
        #expect(try await clerk.post(path, all + [("leave-in", "no")]).status == 422, "\(path)")
        #expect(try await clerk.post(path, all + [("leave-in", "yes")]).status == 303, "\(path)")
    }
}
