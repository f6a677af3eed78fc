/// The register in PostgreSQL: one connection that writes in groups, the others read.
///
/// One writer is no loss: entries of the journal are chained, so that writes wait for one another's commit anyhow, and in a group they wait together.
package final class PostgresDatabase: Database {
    private let readers: PostgresWorkers
    private let writer: PostgresWorkers
    private let queue: WriteQueue

    /// Opens by a connection string or address of libpq. Throws `StoreError.unavailable` where nothing answers.
    ///
    /// - Parameter connections: at most this many, at least two; each is opened when it is first needed.
    package static func open(_ address: String, connections: Int = 8) async throws -> PostgresDatabase {
        let database = PostgresDatabase(address: address, connections: connections)
        do {
            _ = try await database.read { try $0.rows("SELECT 1", []).count }
        } catch {
            await database.close()
            throw error
        }
        return database
    }

    private init(address: String, connections: Int) {
        readers = .start(max(1, connections - 1), address: address)
        let writer = PostgresWorkers.start(1, address: address)
        self.writer = writer
        queue = WriteQueue { group in
            await withCheckedContinuation { continuation in
                let isTaken = writer.submit { connection in
                    connection.commit(group)
                    continuation.resume()
                }
                if !isTaken {
                    for job in group { job.refuse(StoreError.unavailable) }
                    continuation.resume()
                }
            }
        }
    }

    deinit {
        readers.stop()
        writer.stop()
    }

    package func read<Value: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            let isTaken = readers.submit { connection in
                continuation.resume(with: Result { try PostgresDatabase.read(body, on: connection) })
            }
            if !isTaken { continuation.resume(throwing: StoreError.unavailable) }
        }
    }

    @discardableResult
    package func write<Value: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> Value) async throws -> Value {
        try await queue.write(body)
    }

    package func queues() async -> DatabaseQueues { DatabaseQueues(reads: readers.length, writes: await queue.length) }

    package func close() async {
        await queue.close()
        await writer.close()
        await readers.close()
    }

    private static func read<Value>(
        _ body: (any SQLConnection) throws -> Value, on connection: PostgresConnection
    ) throws -> Value {
        var attempts = 3
        while true {
            attempts -= 1
            do {
                try connection.beginReading()
                let value = try body(connection)
                if let failure = connection.failure { throw failure }
                try connection.commit()
                return value
            } catch {
                let again = connection.isWorthRetrying && attempts > 0
                connection.rollBack()
                if !again { throw error }
            }
        }
    }
}
