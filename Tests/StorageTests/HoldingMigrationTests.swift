import Domain
import StorageTestSupport
import TestSupport
import Testing

@testable import Storage

@Suite("The register of one announcement and one number of those who came")
struct HoldingMigrationTests {
    @Test("keeps day, address and number; of the channel it says that it is not known", arguments: Engine.available)
    func migrates(engine: Engine) async throws {
        try await engine.withEmptyDatabase { database in
            try await Migrator.shipped().through("0023-pool.sql").migrate(database)
            try await database.write { connection in
                try PlaceStore(connection).sync(Samples.gazetteer)
                for (id, standing, attendance) in [(1, "held", 120), (2, "planned", nil as Int?)] {
                    try connection.insert(
                        [
                            "id": .integer(id), "host": .place(Samples.kordai), "place": .place(Samples.kordai),
                            "day": .text("2026-12-04"), "time": .integer(900), "minutes": .integer(120),
                            "quarter": .integer(2026 * 4 + 3), "kind": .text("calendar"), "standing": .text(standing),
                            "broadcasts": .text(""), "announced_on": .text("2026-11-18"),
                            "announcement_evidence": .text("https://a.kz/1"),
                            "results_on": attendance == nil ? .null : .text("2026-12-10"), "attendance": .optional(attendance),
                            "results_kk": attendance == nil ? .null : .text("Өтті"),
                        ], into: "meetings")
                }
            }
            try await Migrator.shipped().migrate(database)
            try await database.read { connection in
                let held = try #require(try MeetingStore(connection).find(Meeting.ID(1)))
                let first = Publication(.other, on: Samples.day("2026-11-18"), evidence: "https://a.kz/1")
                #expect(held.announcement == Announcement([first]))
                #expect(
                    held.holding == MeetingHolding(recordedOn: Samples.day("2026-12-10"), attendance: .total(120)))
                #expect(held.results?.summary.kk == "Өтті" && held.resultsPlaces.isEmpty && held.minutesOn == nil)
                let planned = try #require(try MeetingStore(connection).find(Meeting.ID(2)))
                #expect(planned.announcement == Announcement([first]) && planned.holding == nil && planned.results == nil)
            }
        }
    }
}
