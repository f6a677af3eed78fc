import ArgumentParser
import Domain
import Foundation
import Logging
import Pages
import Settings
import Web

struct ReportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Writes the progress report of a place in a period to standard output.",
        discussion: "Example: kezdesu report --period 2026-Q3 --place 310000000 --format csv > zhambyl.csv")

    @OptionGroup var register: RegisterOptions

    @Option(help: "A quarter, half-year or year, as 2026-Q3, 2026-H2, 2026.")
    var period: String

    @Option(help: "KATO of the place; without it the republic.")
    var place: String = KATO.republic.code

    @Option(help: "html, csv or json.")
    var format: ReportFormat = .csv

    @Option(help: "The language of the page: kk, ru or en.")
    var language: String = Language.kk.rawValue

    @Option(name: .customLong("public"), help: "The folder of style sheets, scripts and images.")
    var publicFolder: String = "public"

    enum ReportFormat: String, ExpressibleByArgument, CaseIterable { case html, csv, json }

    func run() async throws {
        let settings = try register.settings()
        let territory = try kezdesu.place(place, in: settings)
        guard let period = Period(code: period) else {
            throw Failure("\(period) is not a period; write it as 2026-Q3, 2026-H2 or 2026")
        }
        guard let language = Language(rawValue: language) else {
            throw Failure("\(language) is not a language; there are kk, ru and en")
        }
        let path: SitePath =
            switch format {
            case .html: .report(period, territory.code)
            case .csv: .reportFile(period, territory.code, .csv)
            case .json: .reportFile(period, territory.code, .json)
            }
        let text = try await Wiring.withDatabase(settings) { database in
            let site = try await Wiring.site(
                settings, database: database, publicFolder: publicFolder, logger: Logger(label: "kezdesu"))
            return try await PublicSite(site).page(at: path, in: language).text
        }
        FileHandle.standardOutput.write(Data(text.utf8))
    }
}
