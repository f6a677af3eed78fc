import Domain
import Storage
import StorageTestSupport
import TestSupport
import Testing

@Suite("The store of drafted calendars")
struct CalendarDraftStoreTests {
    private static func draft(_ days: String...) -> DraftedCalendar {
        DraftedCalendar(
            territory: Samples.zhambyl, year: 2026, madeOn: Samples.day("2025-12-20"),
            rows: days.enumerated().map { DraftedCalendar.Row(number: $0 + 1, meeting: Samples.meeting(on: $1)) })
    }

    @Test("keeps one draft for a territory and year, in the order of days, until it is thrown away", arguments: Engine.available)
    func keeps(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            try await database.write { try CalendarDraftStore($0).keep(Self.draft("2026-03-05", "2026-02-05")) }
            let found = try await database.read { try CalendarDraftStore($0).find(Samples.zhambyl, year: 2026) }
            #expect(found?.rows.map(\.number) == [2, 1] && found?.madeOn == Samples.day("2025-12-20"))
            #expect(found?.rows.last?.meeting == Samples.meeting(on: "2026-03-05"))
            #expect(try await database.read { try CalendarDraftStore($0).find(Samples.zhambyl, year: 2027) } == nil)

            try await database.write { try CalendarDraftStore($0).keep(Self.draft("2026-06-05")) }
            #expect(try await database.read { try CalendarDraftStore($0).find(Samples.zhambyl, year: 2026)?.rows.count } == 1)
            try await database.write { try CalendarDraftStore($0).discard(Samples.zhambyl, year: 2026) }
            #expect(try await database.read { try CalendarDraftStore($0).find(Samples.zhambyl, year: 2026) } == nil)
        }
    }

    @Test("changes one meeting, takes one out, and knows none that is not there", arguments: Engine.available)
    func changes(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            try await database.write { try CalendarDraftStore($0).keep(Self.draft("2026-03-05", "2026-02-05")) }
            let moved = DraftedCalendar.Row(number: 1, meeting: Samples.meeting(on: "2026-01-30", at: 9))
            try await database.write { try CalendarDraftStore($0).save(moved, in: Samples.zhambyl, year: 2026) }
            let found = try await database.read { try CalendarDraftStore($0).find(Samples.zhambyl, year: 2026) }
            #expect(found?.rows.first == moved)
            let removed = try await database.write { connection in
                try [1, 1, 7].map { try CalendarDraftStore(connection).remove($0, from: Samples.zhambyl, year: 2026) }
            }
            #expect(removed == [true, false, false])
            await #expect(throws: StoreError.notFound) {
                try await database.write { try CalendarDraftStore($0).save(moved, in: Samples.zhambyl, year: 2026) }
            }
        }
    }
}
