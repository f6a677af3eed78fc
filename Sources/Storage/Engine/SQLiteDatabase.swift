import Foundation
import GRDB

/// The register in SQLite: a file in WAL mode with several readers and one writer, or memory for tests.
package final class SQLiteDatabase: Database {
    private let access: any DatabaseWriter
    private let queue: WriteQueue
    /// GRDB traps where a closed database is read.
    private let door = Door()

    /// Opens a file, making it where there is none. Throws `StoreError.unavailable` where it cannot be opened.
    package convenience init(path: String) throws(StoreError) {
        // It holds names and contacts: nobody but the program's own user reads it. SQLite gives its side files the same rights.
        if !FileManager.default.fileExists(atPath: path) {
            _ = FileManager.default.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600])
        }
        do {
            let pool = try DatabasePool(path: path, configuration: SQLiteDatabase.configuration())
            // The pool sets NORMAL after opening, under which the last commits may be lost with the power.
            try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
            self.init(access: pool)
        } catch { throw StoreError(sqlite: error) }
    }

    /// A database of its own in memory, gone when it is closed.
    package static func inMemory() throws(StoreError) -> SQLiteDatabase {
        do {
            return SQLiteDatabase(access: try DatabaseQueue(configuration: configuration()))
        } catch { throw StoreError(sqlite: error) }
    }

    private init(access: any DatabaseWriter) {
        self.access = access
        queue = WriteQueue { group in
            do {
                try await access.writeWithoutTransaction { SQLiteConnection($0).commit(group) }
            } catch {
                // Only before the group was begun: the database is closed.
                for job in group { job.refuse(StoreError(sqlite: error)) }
            }
        }
    }

    package func read<Value: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> Value) async throws -> Value {
        guard door.enter() else { throw StoreError.unavailable }
        defer { door.leave() }
        do {
            return try await access.read { try body(SQLiteConnection($0)) }
        } catch let error as DatabaseError {
            throw StoreError(sqlite: error)
        }
    }

    @discardableResult
    package func write<Value: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> Value) async throws -> Value {
        try await queue.write(body)
    }

    package func queues() async -> DatabaseQueues { DatabaseQueues(reads: door.inside, writes: await queue.length) }

    package func close() async {
        await queue.close()
        guard await door.close() else { return }
        // Nobody is inside, so nothing hinders it; and there is nobody left who could be told.
        try? access.close()
    }

    private static func configuration() -> Configuration {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        // Another process (a backup, a report) may hold the lock for a moment.
        configuration.busyMode = .timeout(5)
        configuration.maximumReaderCount = 8
        configuration.label = "kezdesu"
        return configuration
    }
}
