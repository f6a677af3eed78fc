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
            Kazakh or Russian. until is the last day in the post, acting is true or false. Rows with an id change that official; \
            nobody is taken out: write until instead.
            Example: kezdesu import officials akims.xlsx --place 310000000 --dry-run
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
            try await Wiring.withDatabase(settings) { database in
                let gazetteer = try await Wiring.named(settings, in: database).gazetteer
                let sheet = try OfficialSheet(rows: rows, within: territory.code, gazetteer: gazetteer)
                let run = TableRun(now: Wiring.clock(), today: Wiring.today(settings))
                return try await ImportOfficials(sheet, within: gazetteer.span(of: territory.code)).carryOut(
                    in: database, run, isDryRun: table.dryRun)
            }
        }
        table.tell(changes)
    }
}
