import ArgumentParser
import Storage

struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Copies the whole register, as it is at one moment, into a file; the server goes on meanwhile.",
        discussion: """
            The file is of one kind for SQLite and PostgreSQL. It holds names, contacts and unmoderated texts: keep it as such.
            It is never written over another; migrates nothing.
            Example: kezdesu backup /backup/kezdesu-2026-11-22.db
            """)

    @OptionGroup var register: RegisterOptions

    @Argument(help: "The file to write.")
    var file: String

    func run() async throws {
        let settings = try register.settings()
        let (file, now) = (file, Wiring.clock())
        let contents = try await Wiring.reading(settings) { database in
            try await refusing { try await Backup.write(database, to: file, at: now, by: try Migrator.shipped()) }
        }
        print("\(file): \(contents.rows) rows of \(contents.tables.count) tables")
        print("journal head: \(contents.head)")
    }
}

/// What a backup refuses, as the line that ends the program.
func refusing<Value>(_ body: () async throws -> Value) async throws -> Value {
    do {
        return try await body()
    } catch let refusal as BackupRefusal {
        throw Failure("\(refusal)")
    } catch let error as StoreError {
        throw Failure("\(error)")
    } catch let refusal as Migrator.Refusal {
        throw Failure("\(refusal)")
    }
}
