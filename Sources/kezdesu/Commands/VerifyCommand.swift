import ArgumentParser
import Storage

struct VerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Proves that no entry of the journal and no published report was changed, of the database or of a backup.",
        discussion: """
            Of a backup it proves every row too. The head that it prints stands for the whole journal up to there: noted
            elsewhere and given again later, it shows whether the end was cut off and written anew.
            Example: kezdesu verify /backup/kezdesu-2026-11-22.db
            Example: kezdesu verify --head 1204:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
            """)

    @OptionGroup var register: RegisterOptions

    @Argument(help: "A backup; without it the database.")
    var file: String?

    @Option(help: "The head that was printed before: it must still be in the journal of the database.")
    var head: String?

    func run() async throws {
        if let file {
            guard head == nil else { throw ValidationError("a head is looked for in the database, not in a file") }
            let contents = try await refusing { try Backup.verify(file) }
            print("the backup holds: \(contents.rows) rows of \(contents.tables.count) tables, each as it was copied")
            return said(contents.head)
        }
        let wanted = try head.map { text in
            guard let head = JournalStore.Head(text: text) else {
                throw ValidationError("\(text) is no head; it was printed as NUMBER:HASH")
            }
            return head
        }
        let settings = try register.settings()
        let result = try await Wiring.reading(settings) { database in
            try await database.read { connection in
                let journal = JournalStore(connection)
                return (
                    flaws: try Integrity(connection).flaws(), broken: try journal.verify(),
                    changed: try ProgressStore(connection).verify() ?? ControlSummaryStore(connection).verify(),
                    head: try journal.head(),
                    isKept: try wanted.map { try journal.holds($0) } ?? true
                )
            }
        }
        if let flaw = result.flaws.first { throw Failure("the database is not whole: \(flaw)") }
        if let broken = result.broken { throw Failure("the journal is broken at entry \(broken)") }
        if let changed = result.changed {
            throw Failure("the figures of the report \(changed) are not those that were published")
        }
        guard result.isKept else { throw Failure("the journal does not hold the head that was given: it was written anew") }
        said(result.head)
    }

    private func said(_ head: JournalStore.Head) {
        print("the journal holds: \(head.sequence) entries, each with the hash of the one before")
        print("journal head: \(head)")
    }
}
