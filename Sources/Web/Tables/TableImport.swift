package import Domain
package import Storage

/// A table that is taken over: all of it, or nothing. Only what differs from the register is written.
package protocol TableImport: Sendable {
    /// What is done inside one transaction. Throws `SheetRefusal` with every wrong row.
    func carryOut(on connection: any SQLConnection, _ run: ActRun) throws -> TableChanges
}

extension TableImport {
    /// - Parameter isDryRun: whether everything is checked and nothing kept.
    package func carryOut(in database: any Database, _ run: ActRun, isDryRun: Bool) async throws -> TableChanges {
        try await carryOut(in: database, run) { _ in !isDryRun }.changes
    }

    /// - Parameter keeps: whether these are the changes to be made; where they are not, nothing is kept.
    func carryOut(
        in database: any Database, _ run: ActRun, where keeps: @escaping @Sendable (TableChanges) -> Bool
    ) async throws -> (changes: TableChanges, isKept: Bool) {
        do {
            let changes = try await database.write { connection in
                let changes = try carryOut(on: connection, run)
                guard keeps(changes) else { throw NotKept(changes: changes) }
                return changes
            }
            return (changes, true)
        } catch let notKept as NotKept {
            return (notKept.changes, false)
        }
    }
}

/// Ends a run of which nothing is kept.
private struct NotKept: Error {
    let changes: TableChanges
}
