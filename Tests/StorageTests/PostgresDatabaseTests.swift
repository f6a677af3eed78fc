import Foundation
import Storage
import StorageTestSupport
import Testing

@Suite("A PostgreSQL server", .enabled(if: Engine.available.contains(.postgres)))
struct PostgresDatabaseTests {
    @Test("that dropped a connection is connected to again")
    func reconnecting() async throws {
        try await Engine.postgres.withEmptyDatabase { database async throws in
            try await database.write { try $0.run("CREATE TABLE numbers (number BIGINT)", []) }
            for round in 1...3 {
                await #expect(throws: StoreError.unavailable) {
                    try await database.read { try $0.rows("SELECT pg_terminate_backend(pg_backend_pid())", []) }
                }
                await #expect(throws: StoreError.unavailable) {
                    try await database.write { try $0.rows("SELECT pg_terminate_backend(pg_backend_pid())", []) }
                }
                try await database.write { try $0.run("INSERT INTO numbers VALUES ($1)", [.integer(round)]) }
                let count = try await database.read { connection throws in
                    try connection.rows("SELECT count(*) AS count FROM numbers", []).map { try $0.integer("count") }
                }
                #expect(count == [round])
            }
        }
    }

    @Test("that is not there is unavailable")
    func unavailable() async {
        await #expect(throws: StoreError.unavailable) { try await Databases.open("host=/nowhere user=x dbname=x") }
        await #expect(throws: StoreError.unavailable) { try await Databases.open("postgres://127.0.0.1:1/x") }
    }

    @Test("serves two programs at once without losing a change of either")
    func twoPrograms() async throws {
        let server = try #require(ProcessInfo.processInfo.environment["KEZDESU_TEST_POSTGRES"])
        try await Engine.postgres.withEmptyDatabase { first in
            try await first.write { connection throws in
                try connection.run("CREATE TABLE counts (id BIGINT PRIMARY KEY, value BIGINT NOT NULL)", [])
                try connection.run("INSERT INTO counts VALUES (1, 0)", [])
            }
            let schema = try await first.read { connection throws in
                try #require(try connection.rows("SELECT current_schema() AS name", []).first).text("name")
            }
            let second = try await PostgresDatabase.open("\(server) options='-c search_path=\(schema)'", connections: 2)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<400 {
                    let database: any Database = number % 2 == 0 ? first : second
                    group.addTask {
                        try await database.write { connection throws in
                            // Loaded, decided, saved: lost where another came between.
                            let value = try #require(try connection.rows("SELECT value FROM counts", []).first).integer("value")
                            try connection.run("UPDATE counts SET value = $1", [.integer(value + 1)])
                        }
                    }
                }
                try await group.waitForAll()
            }
            await second.close()
            let value = try await first.read { try #require(try $0.rows("SELECT value FROM counts", []).first).integer("value") }
            #expect(value == 400)
        }
    }
}
