import ArgumentParser
import Domain
import Settings
import Storage
import Web

struct ImportExecutionsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "executions",
        abstract: "Imports records of what was done about the items of published plans.",
        discussion: """
            Columns: \(columnNames(ExecutionSheet.Column.self)).
            Needed are item (its number in the plan), plan or meeting (their numbers), on, and in Kazakh or Russian what was done (text_…). \
            evidence is an address, money_given whole tenge, done is true where the item is done. A row with a record's position is a record \
            that stands: it is held against the register and never rewritten. Rows in which nothing is filled in are passed over.
            Example: kezdesu import executions executions.xlsx --place 314800000 --dry-run
            """)

    @OptionGroup var options: ImportOptions

    @OptionGroup var territory: TerritoryOptions

    func run() async throws {
        let settings = try options.register.settings()
        let territory = try kezdesu.place(territory.place, in: settings).code
        try await options.takeOver(settings) { rows, named, _, _ in
            ImportExecutions(try ExecutionSheet(rows: rows, defersFlaws: true), within: territory, gazetteer: named.gazetteer)
        }
    }
}
