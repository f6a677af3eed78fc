package import Domain
import Foundation

/// Copies of a whole register: one kind of file for both engines, so that what was kept in one can be put back into the other.
package enum Backup {
    /// Copies a register as it is at one moment, while others go on writing.
    ///
    /// The file gets its name only when it is whole and on the disk. Who is signed in is left out. Migrates nothing.
    /// Throws `BackupRefusal` or `StoreError`.
    @discardableResult
    package static func write(
        _ database: any Database, to path: String, at moment: Moment, by migrator: Migrator
    ) async throws -> BackupContents {
        guard !FileManager.default.fileExists(atPath: path) else { throw BackupRefusal.fileExists }
        let unfinished = "\(path).\(UInt32.random(in: .min ... .max)).part"
        defer { try? FileManager.default.removeItem(atPath: unfinished) }
        let contents = try await database.read { source in
            // An engine may ask for the same again.
            try? FileManager.default.removeItem(atPath: unfinished)
            let file = try BackupFile(makingAt: unfinished)
            defer { file.close() }
            return try copy(from: source, to: file, at: moment, by: migrator)
        }
        try sync(unfinished)
        guard !FileManager.default.fileExists(atPath: path) else { throw BackupRefusal.fileExists }
        guard rename(unfinished, path) == 0 else { throw BackupRefusal.cannotWrite }
        try sync(URL(fileURLWithPath: path).deletingLastPathComponent().path)
        return contents
    }

    /// Proves that a backup holds what it says, that its journal is one chain, and that reports hold the figures with which they were published. Throws `BackupRefusal`.
    @discardableResult
    package static func verify(_ path: String) throws(BackupRefusal) -> BackupContents {
        let file = try BackupFile(readingAt: path)
        defer { file.close() }
        do {
            return try file.access { connection in
                let contents = try BackupFile.contents(connection)
                try check(contents, in: connection, tables: try TableShape.all(in: connection))
                guard try Integrity(connection).flaws().isEmpty else { throw BackupRefusal.damaged(table: nil) }
                if let changed = try ProgressStore(connection).verify() { throw BackupRefusal.reportChanged(changed) }
                if let changed = try ControlSummaryStore(connection).verify() { throw BackupRefusal.reportChanged(changed) }
                return contents
            }
        } catch let refusal as BackupRefusal {
            throw refusal
        } catch {
            throw .damaged(table: nil)
        }
    }

    /// Puts a backup back into an empty database, of whichever engine, and brings it to the newest migration.
    ///
    /// All of it or nothing; what was put back is counted and hashed again before it is kept. Throws `BackupRefusal` or `StoreError`.
    /// - Parameter contents: what `verify` found in it.
    package static func restore(
        _ path: String, holding contents: BackupContents, into database: any Database, by migrator: Migrator
    ) async throws {
        let file = try BackupFile(readingAt: path)
        defer { file.close() }
        let scripts = try refusing { try file.access { try migrator.recorded(in: $0) } }
        do {
            try await migrator.through(scripts.last ?? "").migrate(database)
        } catch Migrator.Refusal.newer { throw BackupRefusal.olderThanDatabase }
        let shapes = try file.access { try TableShape.all(in: $0) }
        try await database.write { target in
            try empty(shapes, in: target)
            try file.access { source in
                for shape in shapes { try shape.forEachPart(in: source) { try shape.insert($0, into: target) } }
            }
            try check(contents, in: target, tables: shapes)
        }
        try await migrator.migrate(database)
    }

    private static func copy(
        from source: any SQLConnection, to file: BackupFile, at moment: Moment, by migrator: Migrator
    ) throws -> BackupContents {
        let scripts = try refusing { try migrator.recorded(in: source) }
        return try file.access { target in
            do {
                try target.begin()
                try migrator.through(scripts.last ?? "").make(in: target)
                var tables: [BackupContents.Table] = []
                for shape in try TableShape.all(in: target) {
                    var hash = RowsHash()
                    try shape.forEachPart(in: source) { rows in
                        try shape.insert(rows, into: target)
                        hash.add(rows)
                    }
                    tables.append(BackupContents.Table(name: shape.name, rows: hash.count, hash: hash.text))
                }
                let contents = BackupContents(
                    madeAt: moment, head: try JournalStore(source).head(), tables: tables.sorted { $0.name < $1.name })
                try BackupFile.seal(contents, in: target)
                try target.commit()
                return contents
            } catch StoreError.unavailable where target.failure != nil {
                throw BackupRefusal.cannotWrite
            }
        }
    }

    /// Whether the tables hold what was said, and the journal is one chain up to the entry that was said.
    private static func check(_ contents: BackupContents, in connection: any SQLConnection, tables: [TableShape]) throws {
        guard tables.map(\.name).sorted() == contents.tables.map(\.name) else { throw BackupRefusal.damaged(table: nil) }
        for (shape, table) in zip(tables.sorted { $0.name < $1.name }, contents.tables) {
            var hash = RowsHash()
            do {
                try shape.forEachPart(in: connection) { hash.add($0) }
            } catch StoreError.unexpected {
                throw BackupRefusal.damaged(table: table.name)
            }
            guard hash.count == table.rows, hash.text == table.hash else { throw BackupRefusal.damaged(table: table.name) }
        }
        let journal = JournalStore(connection)
        if let broken = try journal.verify() { throw BackupRefusal.journalBroken(at: broken) }
        guard try journal.head() == contents.head else { throw BackupRefusal.journalBroken(at: contents.head.sequence) }
    }

    /// Takes out what every database is given when it is first opened. Throws `notEmpty` where there is anything else.
    private static func empty(_ shapes: [TableShape], in connection: any SQLConnection) throws {
        let given: Set = ["places", "facts"]
        for shape in shapes where !given.contains(shape.name) {
            guard try connection.rows("SELECT 1 AS found FROM \(shape.name) LIMIT 1", []).isEmpty else {
                throw BackupRefusal.notEmpty
            }
        }
        for shape in shapes.reversed() where given.contains(shape.name) { try connection.run("DELETE FROM \(shape.name)", []) }
    }

    /// What the migrator refuses, as it is said of a backup.
    private static func refusing<Value>(_ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch Migrator.Refusal.newer(let file) {
            throw BackupRefusal.newer(file: file)
        } catch Migrator.Refusal.changed(let file) {
            throw BackupRefusal.changed(file: file)
        }
    }

    /// Waits until a file or folder is on the disk.
    private static func sync(_ path: String) throws(BackupRefusal) {
        let descriptor = open(path, O_RDONLY)
        guard descriptor >= 0 else { throw .cannotWrite }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw .cannotWrite }
    }
}
