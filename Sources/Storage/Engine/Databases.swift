/// The one place that knows which engine an address means.
package enum Databases {
    /// The address is of no known kind.
    package struct UnknownAddress: Error, Hashable, Sendable {}

    /// Opens `sqlite:PATH`, `sqlite::memory:`, `postgres://…`, `postgresql://…` or a connection string of libpq (`host=… dbname=…`).
    ///
    /// Throws `UnknownAddress`, or `StoreError.unavailable` where nothing answers there. Migrates nothing.
    package static func open(_ address: String) async throws -> any Database {
        if address == "sqlite::memory:" { return try SQLiteDatabase.inMemory() }
        if address.hasPrefix("sqlite:") {
            let path = String(address.dropFirst("sqlite:".count))
            guard !path.isEmpty else { throw UnknownAddress() }
            return try SQLiteDatabase(path: path)
        }
        let isConnectionString = !address.contains("://") && address.contains("=")
        guard address.hasPrefix("postgres://") || address.hasPrefix("postgresql://") || isConnectionString else {
            throw UnknownAddress()
        }
        return try await PostgresDatabase.open(address)
    }
}
