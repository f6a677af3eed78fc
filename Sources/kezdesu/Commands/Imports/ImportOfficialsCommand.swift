import ArgumentParser
import Domain
import Settings
import Storage
import Web

struct ImportOfficialsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "officials",
        abstract: "Imports who holds which post of an akimat, and since when.",
        discussion: """
            Columns: \(columnNames(OfficialSheet.Column.self)).
            Needed are place (KATO or full name), post (\(Official.Post.allCases.map(\.rawValue).joined(separator: ", "))), since, and a name in \
            Kazakh or Russian. until is the last day in the post, acting is true or false; acting_for is the id of the one who is away. category is that of \
            a post named other (config/positions.yaml). in_charge_since is the day from which in_charge_… holds: where it moves on, the \
            former fields of work are kept. Rows with an id change that official; \
            nobody is taken out: write until instead.
            Example: kezdesu import officials akims.xlsx --place 310000000 --dry-run
            """)

    @OptionGroup var options: ImportOptions

    @OptionGroup var territory: TerritoryOptions

    func run() async throws {
        let settings = try options.register.settings()
        let territory = try kezdesu.place(territory.place, in: settings).code
        try await options.takeOver(settings) { rows, named, _, _ in
            ImportOfficials(
                try OfficialSheet(
                    rows: rows, within: territory, gazetteer: named.gazetteer, register: named.positions,
                    defersFlaws: true), within: named.gazetteer.span(of: territory), gazetteer: named.gazetteer,
                register: named.positions)
        }
    }
}
