import ArgumentParser
import Domain
import Settings
import Storage
import Web

struct ImportPlacesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "places",
        abstract: "Imports names of places: Kazakh names that the classifier lacks, and names that have changed.",
        discussion: """
            Columns, those of /data/places.csv: \(columnNames(PlaceSheet.Column.self)).
            Needed is code; a name left empty stays as it is. parent, level and office may stand there as exported: an import does not change \
            the tree of places.
            Example: kezdesu import places names.xlsx --place 310000000 --dry-run
            """)

    @OptionGroup var register: RegisterOptions

    @OptionGroup var table: TableOptions

    @Option(help: "KATO of the territory; rows outside it are refused. Without it the republic.")
    var place: String = KATO.republic.code

    func run() async throws {
        let settings = try register.settings()
        let territory = try kezdesu.place(place, in: settings)
        let rows = try table.rows()
        let changes = try await table.telling {
            let sheet = try PlaceSheet(rows: rows, within: territory.code, gazetteer: settings.gazetteer)
            let run = TableRun(now: Wiring.clock(), today: Wiring.today(settings))
            return try await Wiring.withDatabase(settings) { database in
                try await ImportPlaces(sheet, classifier: settings.gazetteer).carryOut(in: database, run, isDryRun: table.dryRun)
            }
        }
        table.tell(changes)
    }
}
