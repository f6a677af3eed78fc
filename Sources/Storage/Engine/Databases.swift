import Foundation

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

    /// Why an address could not be opened, for whoever runs the program; `nil` where nothing is found. Never a password, nor anything of the register.
    package static func obstacle(to address: String) -> String? {
        guard address.hasPrefix("sqlite:") else { return PostgresConnection.obstacle(to: address) }
        let file = URL(fileURLWithPath: String(address.dropFirst("sqlite:".count)))
        let folder = file.deletingLastPathComponent()
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder) else {
            if !FileManager.default.fileExists(atPath: folder.path) { return "there is no folder \(folder.path)" }
            return FileManager.default.isWritableFile(atPath: folder.path) ? nil : "nothing may be written to \(folder.path)"
        }
        if isFolder.boolValue { return "\(file.path) is a folder" }
        guard FileManager.default.isReadableFile(atPath: file.path), FileManager.default.isWritableFile(atPath: file.path) else {
            return "\(file.path) may not be read and written"
        }
        guard let handle = try? FileHandle(forReadingFrom: file), let head = try? handle.read(upToCount: 16) else { return nil }
        return head == Data("SQLite format 3\0".utf8) ? nil : "\(file.path) is no SQLite database"
    }
}
