import Domain
import Storage
import StorageTestSupport
import TestSupport
import Testing

@Suite("The records for duties")
struct DutyRecordsStoreTests {
    private static let calendar = MeetingCalendar(
        place: Samples.zhambyl, year: 2026, approvedOn: Samples.day("2026-01-14"),
        basis: Samples.text("Шешім", "Решение", nil), submittedOn: nil,
        versions: [
            MeetingCalendar.Version(number: 1, publishedOn: Samples.day("2026-01-15"), reason: Translated(), meetingCount: 40),
            MeetingCalendar.Version(
                number: 2, publishedOn: Samples.day("2026-05-02"), reason: Samples.text("Тасқын", "Паводок", nil),
                meetingCount: 41),
        ])

    @Test("gather meetings, plans, events, calendars and progress of each akimat", arguments: Engine.available)
    func records(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            try await database.write { connection throws in
                let meetings = try MeetingStore(connection).insert([
                    Samples.meeting(), Samples.meeting(on: "2026-12-05"), Samples.meeting(on: "2024-12-05"),
                    Samples.meeting(host: Samples.zhambyl, place: Samples.taraz),
                    Samples.meeting(host: Samples.almaty, place: Samples.almaty),
                ])
                let plans = ActionPlanStore(connection)
                var plan = try plans.create(place: Samples.kordai, meeting: meetings[0].id)
                plan.standing = .published(on: Samples.day("2026-12-12"))
                _ = try plans.save(plan)
                _ = try plans.create(place: Samples.kordai, meeting: meetings[1].id)
                try CalendarStore(connection).save(Self.calendar)
                let quarter = Period(year: 2026, part: .quarter(3))
                let progress = ProgressStore(connection)
                let first = try StoreSamples.published(quarter, on: "2026-10-20")
                try progress.insert(first.versions)
                let second = try first.corrected(
                    by: StoreSamples.report(quarter, on: "2026-10-29", held: 3), reason: Samples.text("Себеп", "Причина", nil),
                    on: Samples.day("2026-10-29"))
                try progress.insert([try #require(second.latest)])
                // The first day stays.
                #expect(try progress.days(Samples.kordai) == [quarter: Samples.day("2026-10-20")])

                let events = try EventStore(connection).insert([
                    Samples.event(), Samples.event(on: "2024-12-05"), Samples.event(.round, host: Samples.kordai),
                ])

                let store = DutyRecordsStore(connection)
                let own = try store.records(of: Samples.kordai, years: 2025...2026)
                #expect(own.meetings == [meetings[0], meetings[1]])
                #expect(own.plansPublished == [meetings[0].id: Samples.day("2026-12-12")])
                #expect(own.calendars == [])
                #expect(own.events == [events[2]])
                #expect(own.progressPublished == [quarter: Samples.day("2026-10-20")])
                #expect(try store.records(of: Samples.zhambyl, years: 2026...2026).calendars == [Self.calendar])

                let all = try store.records(within: Samples.gazetteer.span(of: Samples.zhambyl), years: 2025...2026)
                #expect(Set(all.keys) == [Samples.kordai, Samples.zhambyl])
                #expect(all[Samples.kordai]?.meetings == own.meetings)
                #expect(all[Samples.kordai]?.plansPublished == own.plansPublished)
                #expect(all[Samples.kordai]?.progressPublished == own.progressPublished)
                #expect(all[Samples.zhambyl]?.calendars == [Self.calendar])
                #expect(all[Samples.zhambyl]?.events == [events[0]])
                #expect(all[Samples.kordai]?.events == [events[2]])
            }
        }
    }

    @Test("have calendars that change", arguments: Engine.available)
    func calendars(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            try await database.write { connection throws in
                let store = CalendarStore(connection)
                var calendar = Self.calendar
                calendar.versions = [calendar.versions[0]]
                calendar.approvedOn = nil
                try store.save(calendar)
                #expect(try store.find(Samples.zhambyl, year: 2026) == calendar)
                try store.save(Self.calendar)
                #expect(try store.find(Samples.zhambyl, year: 2026) == Self.calendar)
                #expect(try store.list(within: nil, years: 2026...2026) == [Self.calendar])
                #expect(try store.find(Samples.zhambyl, year: 2025) == nil)
                #expect(try store.list(within: nil, years: 2025...2025) == [])
            }
        }
    }
}
