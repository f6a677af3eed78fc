import ArgumentParser
import Domain
import Settings
import Storage
import Web

struct ImportProblemsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "problems",
        abstract: "Imports problem questions: words known ones anew, gathers their questions, forms new ones.",
        discussion: """
            Columns: \(columnNames(ProblemSheet.Column.self)).
            A row with a number changes that problem question. A row without one forms a new one: needed are a title in Kazakh or Russian, \
            category (\(Category.allCases.map(\.rawValue).joined(separator: ", "))), competence \
            (\(Problem.Competence.allCases.map(\.rawValue).joined(separator: ", "))) and questions, the numbers of its questions. \
            A question that is taken out of a known one needs take_out_reason_kk or _ru, which the one who asked reads. \
            No row closes, joins or hands up: what stands under standing, sent_to and the like is not taken over.
            Example: kezdesu import problems problems.xlsx --place 314800000 --dry-run
            """)

    @OptionGroup var options: ImportOptions

    @OptionGroup var territory: TerritoryOptions

    func run() async throws {
        let settings = try options.register.settings()
        let territory = try kezdesu.place(territory.place, in: settings).code
        try await options.takeOver(settings) { rows, named, _, _ in
            ImportProblems(
                try ProblemSheet(rows: rows, within: territory, gazetteer: named.gazetteer, defersFlaws: true), within: territory,
                gazetteer: named.gazetteer)
        }
    }
}
