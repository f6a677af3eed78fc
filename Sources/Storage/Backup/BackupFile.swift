import Domain
import Foundation
import GRDB

/// A file of SQLite that holds a copy of a register, of whichever engine, and says of itself what it holds.
final class BackupFile: Sendable {
    /// Marks the file as a backup of this program, in the header of SQLite: the letters KZDB.
    private static let applicationID = 0x4B5A_4442
    private static let format = "1"

    private let queue: DatabaseQueue

    /// An empty file, which only its owner may read. Throws `BackupRefusal.cannotWrite`.
    init(makingAt path: String) throws(BackupRefusal) {
        guard FileManager.default.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600]) else {
            throw .cannotWrite
        }
        do {
            queue = try DatabaseQueue(path: path, configuration: Configuration())
            // What is half written is thrown away, so it needs no journal of its own; it is synced to the disk at the end.
            try queue.inDatabase { database in
                try database.execute(sql: "PRAGMA journal_mode = OFF")
                try database.execute(sql: "PRAGMA synchronous = OFF")
                try database.execute(sql: "PRAGMA application_id = \(BackupFile.applicationID)")
            }
        } catch { throw .cannotWrite }
    }

    /// A backup that was made before; it is never changed. Throws `noFile`, `notABackup` and `damaged`.
    init(readingAt path: String) throws(BackupRefusal) {
        guard let handle = FileHandle(forReadingAtPath: path) else { throw .noFile }
        let header = Array((try? handle.read(upToCount: 72)) ?? Data())
        try? handle.close()
        // The header of SQLite: its name, and from byte 68 on the mark of whoever made the file.
        guard header.count == 72, header.starts(with: "SQLite format 3\0".utf8),
            header[68...].reduce(0, { $0 << 8 | Int($1) }) == BackupFile.applicationID
        else { throw .notABackup }
        var configuration = Configuration()
        configuration.readonly = true
        do {
            queue = try DatabaseQueue(path: path, configuration: configuration)
        } catch { throw .damaged(table: nil) }
    }

    func access<Value>(_ body: (SQLiteConnection) throws -> Value) throws -> Value {
        try queue.inDatabase { try body(SQLiteConnection($0)) }
    }

    func close() { try? queue.close() }

    /// Writes down what is in the file, as its last step.
    static func seal(_ contents: BackupContents, in connection: SQLiteConnection) throws {
        _ = try connection.run("CREATE TABLE backup (name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT", [])
        _ = try connection.run(
            "CREATE TABLE backup_tables (name TEXT PRIMARY KEY NOT NULL, rows INTEGER NOT NULL, hash TEXT NOT NULL) STRICT", [])
        for table in contents.tables {
            try connection.insert(
                ["name": .text(table.name), "rows": .integer(table.rows), "hash": .text(table.hash)], into: "backup_tables")
        }
        let facts = [
            ("format", format), ("made-at", String(contents.madeAt.seconds)), ("journal-last", String(contents.head.sequence)),
            ("journal-hash", contents.head.hash),
        ]
        for (name, value) in facts {
            try connection.insert(["name": .text(name), "value": .text(value)], into: "backup")
        }
    }

    /// What the file says of itself. Throws `damaged` where it says nothing that can be read.
    static func contents(_ connection: SQLiteConnection) throws(BackupRefusal) -> BackupContents {
        do {
            let facts = Dictionary(
                try connection.rows("SELECT name, value FROM backup", []).map { (try $0.text("name"), try $0.text("value")) },
                uniquingKeysWith: { first, _ in first })
            guard facts["format"] == format, let at = facts["made-at"].flatMap({ Int($0) }),
                let last = facts["journal-last"].flatMap({ Int($0) }), let hash = facts["journal-hash"]
            else { throw BackupRefusal.damaged(table: nil) }
            let tables = try connection.rows("SELECT name, rows, hash FROM backup_tables ORDER BY name", []).map { row in
                BackupContents.Table(
                    name: try row.text("name"), rows: try row.integer("rows"), hash: try row.text("hash"))
            }
            return BackupContents(
                madeAt: Moment(seconds: at), head: JournalStore.Head(sequence: last, hash: hash), tables: tables)
        } catch { throw .damaged(table: nil) }
    }
}
