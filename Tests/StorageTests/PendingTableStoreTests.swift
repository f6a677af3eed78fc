import Domain
import Storage
import StorageTestSupport
import TestSupport
import Testing

@Suite("The store of tables that wait")
struct PendingTableStoreTests {
    private static func add(_ email: String, _ connection: any SQLConnection) throws -> StaffMember.ID {
        try StaffStore(connection).add(name: "Сәуле", email: email, role: .clerk, place: Samples.kordai, passwordHash: "x").id
    }

    /// 32 digits that end so.
    private static func id(_ end: String) -> String { String(repeating: "0", count: 32 - end.count) + end }

    @Test("keeps a table for its person and kind, until it is taken or a day has passed", arguments: Engine.available)
    func keeps(engine: Engine) async throws {
        try await engine.withRegister { database in
            try await database.write { connection in
                let store = PendingTableStore(connection)
                let (own, other) = (try Self.add("a@kordai.kz", connection), try Self.add("b@kordai.kz", connection))
                let start = StoreSamples.moment
                try store.add(Self.id("a1"), of: own, kind: "plan", content: "number;action_kk\n1;Су", now: start)
                #expect(try store.find(Self.id("a1"), of: own, kind: "plan", now: start) == "number;action_kk\n1;Су")
                #expect(try store.find(Self.id("a1"), of: other, kind: "plan", now: start) == nil)
                #expect(try store.find(Self.id("a1"), of: own, kind: "calendar", now: start) == nil)
                let last = start.adding(seconds: PendingTableStore.lifetime - 1)
                #expect(try store.find(Self.id("a1"), of: own, kind: "plan", now: last) != nil)
                #expect(try store.find(Self.id("a1"), of: own, kind: "plan", now: last.adding(seconds: 1)) == nil)

                // Only its person takes it, and once.
                #expect(try !store.take(Self.id("a1"), of: other))
                #expect(try store.take(Self.id("a1"), of: own))
                #expect(try !store.take(Self.id("a1"), of: own))
            }
        }
    }

    @Test("keeps the latest few of each person, and forgets those that have waited too long", arguments: Engine.available)
    func bounds(engine: Engine) async throws {
        try await engine.withRegister { database in
            try await database.write { connection in
                let store = PendingTableStore(connection)
                let (own, other) = (try Self.add("a@kordai.kz", connection), try Self.add("b@kordai.kz", connection))
                let start = StoreSamples.moment
                try store.add(Self.id("b0"), of: other, kind: "plan", content: "x", now: start)
                for number in 0...PendingTableStore.most {
                    try store.add(Self.id("a\(number)"), of: own, kind: "plan", content: "x", now: start.adding(seconds: number))
                }
                let now = start.adding(seconds: 10)
                let left = try (0...PendingTableStore.most).filter {
                    try store.find(Self.id("a\($0)"), of: own, kind: "plan", now: now) != nil
                }
                #expect(left == Array(1...PendingTableStore.most))
                #expect(try store.find(Self.id("b0"), of: other, kind: "plan", now: now) == "x")
                try store.sweep(now: start.adding(seconds: PendingTableStore.lifetime + 1))
                #expect(try !store.take(Self.id("b0"), of: other) && !store.take(Self.id("a1"), of: own))
                #expect(try store.take(Self.id("a2"), of: own))
            }
        }
    }
}
