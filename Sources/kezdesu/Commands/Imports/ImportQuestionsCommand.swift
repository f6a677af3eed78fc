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
            and place (KATO or full name) or meeting (its number). A row with a number registers that question (registered, category), publishes it (public_text, …_translation) \
            and answers it (answer_…), as far as it says something new; what was asked stays. \
            A row without one that the register has already, word for word, is passed over.
            A tracking code is made for each question; --codes writes them beside the rows, once, to a file that only you can read. \
            Without it nobody ever knows them.
            Example: kezdesu import questions hall.xlsx --place 314800000 --codes codes.csv
            """)

    @OptionGroup var options: ImportOptions

    @OptionGroup var territory: TerritoryOptions

    @Option(help: "A new file for the tracking codes: row, number, tracking_code.")
    var codes: String?

    func run() async throws {
        let settings = try options.register.settings()
        let territory = try kezdesu.place(territory.place, in: settings).code
        let file = try options.dryRun ? nil : codes.map { try CodesFile(path: $0) }
        do {
            try await options.takeOver(settings) { rows, named, _, run in
                let sheet = try QuestionSheet(
                    rows: rows, within: territory, gazetteer: named.gazetteer, today: run.today, defersFlaws: true)
                return ImportQuestions(sheet, within: territory, settings: named) { try file?.write($0) }
            }
        } catch {
            file?.remove()
            throw error
        }
    }
}
