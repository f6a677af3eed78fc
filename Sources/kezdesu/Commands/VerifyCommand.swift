import ArgumentParser
import Storage

struct VerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Proves that no entry of the journal was changed, added or taken out.",
        discussion: "Example: kezdesu verify --database sqlite:kezdesu.db")

    @OptionGroup var register: RegisterOptions

    func run() async throws {
        let settings = try register.settings()
        let (broken, last) = try await Wiring.withDatabase(settings) { database in
            try await database.read { connection in
                let journal = JournalStore(connection)
                return (try journal.verify(), try journal.lastSequence())
            }
        }
        if let broken { throw Failure("the journal is broken at entry \(broken)") }
        print("the journal holds: \(last) entries, each with the hash of the one before")
    }
}
