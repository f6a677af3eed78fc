import ArgumentParser
import Domain
import Settings
import Storage
import Web

struct ImportQuestionsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "questions",
        abstract: "Imports questions taken on paper, by telephone or in the hall; each arrives unmoderated, with its number.",
        discussion: """
            Columns: \(columnNames(QuestionSheet.Column.self)).
            Needed are received_on, channel (\(QuestionSheet.channels.map(\.rawValue).joined(separator: ", "))), language (kk, ru or en), text, \
            and place (KATO or full name) or meeting (its number). Rows with a number, and rows that the register has already, are passed over.
            A tracking code is made for each question; --codes writes them beside the rows, once, to a file that only you can read. \
            Without it nobody ever knows them.
            Example: kezdesu import questions hall.xlsx --place 314800000 --codes codes.csv
            """)

    @OptionGroup var register: RegisterOptions

    @OptionGroup var table: TableOptions

    @Option(help: "KATO of the territory; rows outside it are refused. Without it the republic.")
    var place: String = KATO.republic.code

    @Option(help: "A new file for the tracking codes: row, number, tracking_code.")
    var codes: String?

    func run() async throws {
        let settings = try register.settings()
        let territory = try kezdesu.place(place, in: settings)
        let rows = try table.rows()
        let file = try table.dryRun ? nil : codes.map { try CodesFile(path: $0) }
        do {
            let changes = try await table.telling {
                try await Wiring.withDatabase(settings) { database in
                    let named = try await Wiring.named(settings, in: database)
                    let run = TableRun(now: Wiring.clock(), today: Wiring.today(settings))
                    let sheet = try QuestionSheet(
                        rows: rows, within: territory.code, gazetteer: named.gazetteer, today: run.today)
                    let order = ImportQuestions(sheet, within: territory.code, settings: named) { try file?.write($0) }
                    return try await order.carryOut(in: database, run, isDryRun: table.dryRun)
                }
            }
            table.tell(changes)
        } catch {
            file?.remove()
            throw error
        }
    }
}
