import Domain
import Storage
import StorageTestSupport
import TestSupport
import Testing

@testable import Web

@Suite("A calendar that is imported")
struct ImportCalendarTests {
    private static let header = ["id", "host", "place", "date", "time", "venue_kk"]
    private static let today = Samples.day("2026-01-10")

    private func run(
        _ rows: [[String]], in database: any Database, isDryRun: Bool = false, reason: Translated = Translated()
    ) async throws -> (added: Int, changed: Int) {
        let sheet = try CalendarSheet(
            rows: [Self.header] + rows, within: Samples.zhambyl, year: 2026, gazetteer: Samples.gazetteer)
        let approval = ImportCalendar.Approval(
            approvedOn: Samples.day("2026-01-09"), submittedOn: nil, basis: Samples.text("Шешім", "Решение", nil), reason: reason)
        let changes = try await ImportCalendar(sheet, territory: Samples.zhambyl, year: 2026, approval: approval).carryOut(
            in: database, TableRun(now: Moment(seconds: 1_768_000_000), today: Self.today), isDryRun: isDryRun)
        return (changes.count(.new), changes.count(.changed))
    }

    private static let first = ["", "314800000", "314853000", "2026-03-05", "15:00", "Клуб"]
    private static let second = ["", "Қордай ауданы", "314853000", "06.03.2026", "10:00", "Мектеп"]

    @Test("is kept whole with its first version, and again as a later version with what changed", arguments: Engine.available)
    func versions(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            let dry = try await run([Self.first, Self.second], in: database, isDryRun: true)
            #expect(dry == (2, 0))
            #expect(try await database.read { try MeetingStore($0).count(MeetingFilter()) } == 0)

            #expect(try await run([Self.first, Self.second], in: database) == (2, 0))
            let meetings = try await database.read { try MeetingStore($0).list(MeetingFilter(), limit: 10) }
            #expect(meetings.map(\.day.iso) == ["2026-03-05", "2026-03-06"])

            var moved = Self.first
            moved[0] = meetings[0].id.description
            moved[3] = "2026-03-12"
            var same = Self.second
            same[0] = meetings[1].id.description
            #expect(try await run([moved, same], in: database, reason: Samples.text("Боран", "Буран", nil)) == (0, 1))
            let changed = try await database.read { try MeetingStore($0).find(meetings[0].id) }
            #expect(changed?.day.iso == "2026-03-12")
            let calendar = try #require(try await database.read { try CalendarStore($0).find(Samples.zhambyl, year: 2026) })
            #expect(calendar.versions.map(\.number) == [1, 2])
            #expect(calendar.versions[1].reason.kk == "Боран")
            #expect(calendar.approvedOn == Samples.day("2026-01-09"))
            #expect(calendar.versions.map(\.meetingCount) == [2, 2])
            let changes = try await database.read { try CalendarStore($0).changes(Samples.zhambyl, year: 2026) }
            let versions = CalendarVersions(changes)
            #expect(versions.entries(of: 1).map(\.slot.day.iso) == ["2026-03-05", "2026-03-06"])
            #expect(versions.entries(of: 2).map(\.slot.day.iso) == ["2026-03-06", "2026-03-12"])
            let moves = try await database.read { try MeetingStore($0).moves(of: meetings[0].id) }
            #expect(moves.map(\.from.day.iso) == ["2026-03-05"])
            #expect(moves.map(\.reason.ru) == ["Буран"])
        }
    }

    @Test("changes nothing when the same table comes again, and what differs when it was edited", arguments: Engine.available)
    func again(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            #expect(try await run([Self.first, Self.second], in: database) == (2, 0))
            #expect(try await run([Self.first, Self.second], in: database) == (0, 0))
            var edited = Self.second
            edited[5] = "Мәдениет үйі"
            let third = ["", "314800000", "314853000", "2026-04-01", "15:00", "Клуб"]
            #expect(try await run([Self.first, edited, third], in: database) == (1, 1))
            let meetings = try await database.read { try MeetingStore($0).list(MeetingFilter(), limit: 10) }
            #expect(meetings.map(\.venue.kk) == ["Клуб", "Мәдениет үйі", "Клуб"])
            let calendar = try #require(try await database.read { try CalendarStore($0).find(Samples.zhambyl, year: 2026) })
            #expect(calendar.versions.map(\.meetingCount) == [2, 3])
        }
    }

    @Test("is refused whole where an akim is busy at the hour, a meeting is unknown, or it was held already")
    func refusals() async throws {
        try await Engine.sqlite.withRegister { database async throws in
            _ = try await run([Self.first], in: database)
            let fresh = ["", "314800000", "314853000", "2026-04-01", "15:00", "Клуб"]
            var elsewhere = Self.first
            elsewhere[2] = "314800000"
            await #expect(throws: ImportCalendar.Refusal.taken(row: 3)) { _ = try await run([fresh, elsewhere], in: database) }
            var unknown = fresh
            unknown[0] = "999"
            await #expect(throws: ImportCalendar.Refusal.unknownMeeting(row: 2)) { _ = try await run([unknown], in: database) }
            let meeting = try #require(try await database.read { try MeetingStore($0).list(MeetingFilter(), limit: 1).first })
            let held = try meeting.held(
                MeetingResults(publishedOn: Samples.day("2026-03-10"), summary: Translated(kk: "Өтті")),
                today: Samples.day("2026-03-10"))
            try await database.write { try MeetingStore($0).save(held) }
            var moved = Self.first
            moved[0] = meeting.id.description
            moved[3] = "2026-05-05"
            await #expect(throws: ImportCalendar.Refusal.closed(row: 2)) { _ = try await run([moved], in: database) }
            #expect(try await database.read { try MeetingStore($0).count(MeetingFilter()) } == 1)
        }
    }
}
