package import Domain
import Foundation
package import Storage
import TestSupport

/// An engine on which a test runs: `@Test("…", arguments: Engine.available)`.
package enum Engine: String, CaseIterable, Sendable {
    case sqlite, postgres

    /// SQLite, and PostgreSQL where `KEZDESU_TEST_POSTGRES` names a server by a connection string of libpq.
    package static let available: [Engine] = server == nil ? [.sqlite] : [.sqlite, .postgres]

    private static let server = ProcessInfo.processInfo.environment["KEZDESU_TEST_POSTGRES"]

    /// Gives a database of its own, empty, and removes it afterwards.
    @discardableResult
    package func withEmptyDatabase<Value>(_ body: (any Database) async throws -> Value) async throws -> Value {
        switch self {
        case .sqlite:
            let database = try SQLiteDatabase.inMemory()
            return try await Engine.closing(database) { try await body(database) }
        case .postgres:
            guard let server = Engine.server else { throw StoreError.unavailable }
            await Gate.shared.enter()
            do {
                let value = try await Engine.withSchema(of: server, body)
                await Gate.shared.leave()
                return value
            } catch {
                await Gate.shared.leave()
                throw error
            }
        }
    }

    /// Gives a migrated register with the places of a gazetteer, and removes it afterwards.
    @discardableResult
    package func withRegister<Value>(
        _ gazetteer: Gazetteer = Samples.gazetteer, _ body: (any Database) async throws -> Value
    ) async throws -> Value {
        try await withEmptyDatabase { database in
            try await Migrator.shipped().migrate(database)
            try await database.write { try PlaceStore($0).sync(gazetteer) }
            return try await body(database)
        }
    }

    private static func withSchema<Value>(of server: String, _ body: (any Database) async throws -> Value) async throws -> Value {
        let name = "test_\(String(UInt64.random(in: .min ... .max), radix: 36))"
        let administrator = try await PostgresDatabase.open(server, connections: 2)
        return try await closing(administrator) {
            try await administrator.write { try $0.run("CREATE SCHEMA \(name)", []) }
            let result: Result<Value, any Error>
            do {
                let database = try await PostgresDatabase.open("\(server) options='-c search_path=\(name)'", connections: 3)
                result = .success(try await closing(database) { try await body(database) })
            } catch {
                result = .failure(error)
            }
            try await administrator.write { try $0.run("DROP SCHEMA \(name) CASCADE", []) }
            return try result.get()
        }
    }

    private static func closing<Value>(_ database: any Database, _ body: () async throws -> Value) async throws -> Value {
        do {
            let value = try await body()
            await database.close()
            return value
        } catch {
            await database.close()
            throw error
        }
    }
}

/// Lets a few tests at a time use the server, so that its connections suffice however many tests run at once.
private actor Gate {
    static let shared = Gate(8)

    private var free: Int
    private var waiting: [CheckedContinuation<Void, Never>] = []

    init(_ count: Int) { free = count }

    func enter() async {
        if free > 0 {
            free -= 1
            return
        }
        await withCheckedContinuation { waiting.append($0) }
    }

    func leave() {
        if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() }
    }
}
