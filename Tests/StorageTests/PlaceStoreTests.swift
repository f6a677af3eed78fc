import Domain
import Storage
import StorageTestSupport
import TestSupport
import Testing

@Suite("The stored places")
struct PlaceStoreTests {
    @Test("follow the gazetteer, and are left alone where nothing changed", arguments: Engine.available)
    func sync(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            let smaller = try Gazetteer(Samples.gazetteer.places.filter { $0.code != Samples.merke })
            let changes = try await database.write { connection throws in
                let store = PlaceStore(connection)
                _ = try MeetingStore(connection).insert(Samples.meeting(host: Samples.merke, place: Samples.merke))
                return [try store.sync(Samples.gazetteer), try store.sync(smaller), try store.sync(smaller)]
            }
            #expect(changes == [false, true, false])
            let (count, meetings) = try await database.read { connection throws in
                let filter = MeetingFilter(within: smaller.span(of: Samples.zhambyl))
                return (try PlaceStore(connection).count(), try MeetingStore(connection).list(filter, limit: 10))
            }
            #expect(count == 8)
            #expect(meetings.isEmpty, "what lies in a place that was dropped is found under no other")
        }
    }
}
