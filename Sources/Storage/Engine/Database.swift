/// The seam to SQLite and PostgreSQL. A closure gets a connection that lives for one transaction.
package protocol Database: Sendable {
    /// Reads from one consistent state.
    func read<Value: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> Value) async throws -> Value

    /// Changes in one transaction: everything that the closure did, or, where it throws, nothing. When this returns, the change is durable.
    @discardableResult
    func write<Value: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> Value) async throws -> Value

    /// What waits or is under way just now.
    func queues() async -> DatabaseQueues

    /// Finishes what was accepted and closes.
    func close() async
}

/// How much a database has to do: what waits with what is under way.
package struct DatabaseQueues: Hashable, Sendable {
    package let reads: Int
    package let writes: Int
}

/// One connection inside a transaction. Statements are written once, in the SQL that both engines speak: `$1, $2, …` in order of first use.
package protocol SQLConnection {
    func rows(_ sql: String, _ values: [SQLValue]) throws -> [SQLRow]

    /// Runs a statement that answers no rows; returns how many rows it changed.
    @discardableResult
    func run(_ sql: String, _ values: [SQLValue]) throws -> Int
}
