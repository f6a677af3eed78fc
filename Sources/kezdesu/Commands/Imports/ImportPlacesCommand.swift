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

    @OptionGroup var options: ImportOptions

    @OptionGroup var territory: TerritoryOptions

    func run() async throws {
        let settings = try options.register.settings()
        let territory = try kezdesu.place(territory.place, in: settings).code
        // By code alone, and over the names of the classifier.
        try await options.takeOver(settings) { rows, _, _, _ in
            ImportPlaces(
                try PlaceSheet(rows: rows, within: territory, gazetteer: settings.gazetteer), classifier: settings.gazetteer)
        }
    }
}
