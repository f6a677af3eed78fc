import Dispatch
import Storage
import StorageTestSupport
import Testing

@Suite("The queue of writes")
struct WriteQueueTests {
    @Test("refuses what comes when 4,096 wait, and commits all that wait", arguments: Engine.available)
    func bounds(engine: Engine) async throws {
        try await engine.withEmptyDatabase { database async throws in
            try await database.write { try $0.run("CREATE TABLE numbers (number BIGINT PRIMARY KEY)", []) }
            let (hold, held) = (DispatchSemaphore(value: 0), AsyncStream<Void>.makeStream())
            let blocker = Task {
                try await database.write { _ in
                    held.continuation.yield()
                    hold.wait()
                }
            }
            for await _ in held.stream { break }

            let total = 4_500
            let done = await withTaskGroup(of: Bool.self) { group in
                for number in 1...total {
                    group.addTask {
                        do {
                            try await database.write {
                                try $0.run("INSERT INTO numbers (number) VALUES ($1)", [.integer(number)])
                            }
                            return true
                        } catch {
                            #expect(error as? StoreError == .unavailable)
                            return false
                        }
                    }
                }
                var (done, refused) = (0, 0)
                for await isDone in group {
                    if isDone { done += 1 } else { refused += 1 }
                    // Everything beyond the bound was turned away while the first write still held the door.
                    if refused == total - 4_096, !isDone { hold.signal() }
                }
                return done
            }
            try await blocker.value
            #expect(done == 4_096)
            let stored = try await database.read { connection throws in
                try connection.rows("SELECT count(*) AS count FROM numbers", []).map { try $0.integer("count") }
            }
            #expect(stored == [4_096])
        }
    }
}
