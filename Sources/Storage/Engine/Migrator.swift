import Foundation
import Secrets

/// Brings a database to the shape that this program knows, by numbered scripts, each run once and in one transaction.
///
/// The scripts are written in the words of SQLite. For PostgreSQL two are changed: `INTEGER` becomes `BIGINT`, and ` STRICT` at the end of a table is dropped.
package struct Migrator: Sendable {
    /// A script: statements that each end with `;` at the end of a line; lines that begin with `--` are left out.
    package struct Script: Hashable, Sendable {
        /// The file's name, as `0001-places.sql`; the order of names is the order of running.
        package let name: String
        package let text: String

        package init(name: String, text: String) {
            self.name = name
            self.text = text
        }

        package var checksum: String { Secrets.sha256(text) }
    }

    /// Why the program does not start on a database. Each names the file.
    package enum Refusal: Error, Hashable, Sendable {
        /// A script was changed after it had been run.
        case changed(file: String)
        /// The database was made by a newer program.
        case newer(file: String)
        /// A script is missing before others that were run.
        case skipped(file: String)
        /// The program was installed without its scripts.
        case scriptsMissing
    }

    private let scripts: [Script]

    package init(_ scripts: [Script]) { self.scripts = scripts.sorted { $0.name < $1.name } }

    /// The scripts that come with this program.
    package static func shipped() throws(Refusal) -> Migrator {
        let folder = Bundle.module.bundleURL.appendingPathComponent("Migrations")
        let files = try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        var scripts: [Script] = []
        for file in files ?? [] where file.pathExtension == "sql" {
            guard let text = try? String(contentsOf: file, encoding: .utf8) else { throw .scriptsMissing }
            scripts.append(Script(name: file.lastPathComponent, text: text))
        }
        guard !scripts.isEmpty else { throw .scriptsMissing }
        return Migrator(scripts)
    }

    /// Runs what has not been run yet; returns the names of what was run. Throws `Refusal` before anything is changed.
    @discardableResult
    package func migrate(_ database: any Database) async throws -> [String] {
        let scripts = scripts
        try await database.write { connection in
            try connection.run(Migrator.table, [])
            try Migrator.check(scripts, against: try Migrator.recorded(connection))
        }
        var run: [String] = []
        for script in scripts {
            let isNew = try await database.write { connection in
                // Asked again under the lock: another process may be migrating too.
                guard try Migrator.recorded(connection)[script.name] == nil else { return false }
                try Migrator.run(script, connection)
                return true
            }
            if isNew { run.append(script.name) }
        }
        return run
    }

    /// The names of the scripts that were run, in their order. Throws `Refusal` where they are not the first of this program's; changes nothing.
    func recorded(in connection: any SQLConnection) throws -> [String] {
        let recorded = try Migrator.recorded(connection)
        try Migrator.check(scripts, against: recorded)
        return recorded.keys.sorted()
    }

    /// The same without the scripts after a name.
    func through(_ name: String) -> Migrator { Migrator(scripts.filter { $0.name <= name }) }

    /// Makes all tables in an empty database, within the transaction of the connection.
    func make(in connection: any SQLConnection) throws {
        try connection.run(Migrator.table, [])
        for script in scripts { try Migrator.run(script, connection) }
    }

    private static let table =
        "CREATE TABLE IF NOT EXISTS migrations (name TEXT PRIMARY KEY NOT NULL, checksum TEXT NOT NULL)"

    private static func run(_ script: Script, _ connection: any SQLConnection) throws {
        for statement in statements(of: script.text, for: connection) { try connection.run(statement, []) }
        try connection.insert(["name": .text(script.name), "checksum": .text(script.checksum)], into: "migrations")
    }

    private static func recorded(_ connection: any SQLConnection) throws -> [String: String] {
        let rows = try connection.rows("SELECT name, checksum FROM migrations", [])
        return Dictionary(
            try rows.map { (try $0.text("name"), try $0.text("checksum")) }, uniquingKeysWith: { first, _ in first })
    }

    private static func check(_ scripts: [Script], against recorded: [String: String]) throws(Refusal) {
        let known = Set(scripts.map(\.name))
        if let newer = recorded.keys.filter({ !known.contains($0) }).min() { throw .newer(file: newer) }
        var missing: String?
        for script in scripts {
            guard let checksum = recorded[script.name] else {
                missing = missing ?? script.name
                continue
            }
            if checksum != script.checksum { throw .changed(file: script.name) }
            if let missing { throw .skipped(file: missing) }
        }
    }

    private static func statements(of text: String, for connection: any SQLConnection) -> [String] {
        var statements: [String] = []
        var current = ""
        for line in text.split(separator: "\n") where !line.drop(while: { $0 == " " }).hasPrefix("--") {
            current += line + "\n"
            guard line.hasSuffix(";") else { continue }
            statements.append(String(current.dropLast(2)))
            current = ""
        }
        guard connection is PostgresConnection else { return statements }
        return statements.map { statement in
            let numbers = statement.replacing(" INTEGER", with: " BIGINT")
            return numbers.hasSuffix(") STRICT") ? String(numbers.dropLast(" STRICT".count)) : numbers
        }
    }
}
