import ArgumentParser
import Storage

struct RestoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Puts a backup back into an empty database, of whichever engine.",
        discussion: """
            All of it or nothing. The backup is verified first, and what was put back once more before it is kept.
            Nobody is signed in afterwards. Example: kezdesu restore /backup/kezdesu-2026-11-22.db --database sqlite:new.db
            """)

    @OptionGroup var register: RegisterOptions

    @Argument(help: "The backup to put back.")
    var file: String

    func run() async throws {
        let settings = try register.settings()
        let file = file
        // Before the database is opened, which makes the file of one that is not there.
        let contents = try await refusing { try Backup.verify(file) }
        try await Wiring.withOpened(settings) { database in
            try await refusing {
                try await Backup.restore(file, holding: contents, into: database, by: try Migrator.shipped())
            }
        }
        print("\(contents.rows) rows of \(contents.tables.count) tables put back")
        print("journal head: \(contents.head)")
    }
}
