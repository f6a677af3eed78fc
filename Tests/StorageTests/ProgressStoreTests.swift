import Domain
import Storage
import StorageTestSupport
import TestSupport
import Testing

@Suite("Published progress")
struct ProgressStoreTests {
    private static let quarter = Period(year: 2026, part: .quarter(3))
    private static let reason = Samples.text("Бір кездесу енгізілмей қалған.", "Не была внесена одна встреча.", nil)

    @Test("reads back with every figure of each version", arguments: Engine.available)
    func readsBack(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            try await database.write { connection throws in
                let store = ProgressStore(connection)
                #expect(try store.find(Samples.kordai, Self.quarter) == nil)
                let first = try StoreSamples.published(Self.quarter, on: "2026-10-20")
                #expect(try store.insert(first.versions).allSatisfy { $0.count == 64 })
                #expect(try store.find(Samples.kordai, Self.quarter) == first)

                let corrected = try first.corrected(
                    by: StoreSamples.report(Self.quarter, on: "2026-10-29", held: 3), reason: Self.reason,
                    on: Samples.day("2026-10-29"))
                try store.insert([try #require(corrected.latest)])
                #expect(try store.find(Samples.kordai, Self.quarter) == corrected)
                #expect(try store.find(Samples.kordai, Self.quarter.previous) == nil)
                #expect(try store.find(Samples.zhambyl, Self.quarter) == nil)
                #expect(try store.numbers().map(\.number) == [1, 2])
                #expect(try store.days(Samples.kordai) == [Self.quarter: Samples.day("2026-10-20")])
            }
        }
    }

    @Test("is never written over", arguments: Engine.available)
    func frozen(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            let first = try StoreSamples.published(Self.quarter, on: "2026-10-20")
            try await database.write { _ = try ProgressStore($0).insert(first.versions) }
            let other = try PublishedReport(
                StoreSamples.report(Self.quarter, on: "2026-11-01", held: 9), on: Samples.day("2026-11-01"))
            await #expect(throws: StoreError.conflict) {
                try await database.write { _ = try ProgressStore($0).insert(other.versions) }
            }
            #expect(try await database.read { try ProgressStore($0).find(Samples.kordai, Self.quarter) } == first)
        }
    }

    @Test("is held against the journal", arguments: Engine.available)
    func verified(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            try await database.write { connection throws in
                let store = ProgressStore(connection)
                let hash = try store.insert(try StoreSamples.published(Self.quarter, on: "2026-10-20").versions).joined()
                let journal = JournalStore(connection)
                func note(_ detail: String) throws {
                    try journal.append(
                        at: StoreSamples.moment, actor: .program, act: "progress-published",
                        subject: .progress(Samples.kordai, Self.quarter), detail: detail)
                }
                // As it was noted before figures were kept.
                try note("on=2026-10-20")
                try note("version=1 on=2026-10-20 sha256=\(hash)")
                #expect(try store.verify() == nil)
                try connection.run(
                    "UPDATE progress_versions SET figures = replace(figures, '\"items-done\":6', '\"items-done\":9')", [])
                #expect(try store.find(Samples.kordai, Self.quarter)?.latest?.report.total.itemsDone == 9)
                #expect(try store.verify() == "314800000/2026-Q3 version 1")
                #expect(try journal.verify() == nil)
            }
        }
    }
}
