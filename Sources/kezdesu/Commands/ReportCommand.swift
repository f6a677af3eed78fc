import ArgumentParser
import Domain
import Foundation
import Logging
import Pages
import Settings
import Storage
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

    @Option(help: "html, csv, json or xlsx.")
    var format: ReportFormat = .csv

    @Option(
        help: """
            The number of a version that was published, or now for the figures of the register; without it the version \
            published last, and the register where there is none.
            """)
    var version: String?

    @Option(help: "The language of the page and of the workbook: kk, ru or en.")
    var language: Language = .kk

    @Option(name: .customLong("public"), help: "The folder of style sheets, scripts and images.")
    var publicFolder: String = "public"

    enum ReportFormat: String, ExpressibleByArgument, CaseIterable { case html, csv, json, xlsx }

    func run() async throws {
        let settings = try register.settings()
        let territory = try kezdesu.place(place, in: settings)
        guard let period = Period(code: period) else {
            throw Failure("\(period) is not a period; write it as 2026-Q3, 2026-H2 or 2026")
        }
        var edition = SitePath.ReportEdition.published
        if let version {
            guard let asked = SitePath.ReportEdition(text: version) else {
                throw Failure("\(version) is not a version; write its number, as 1, or now")
            }
            edition = asked
        }
        let path: SitePath =
            switch format {
            case .html: .report(period, territory.code, edition)
            case .csv: .reportFile(period, territory.code, .csv, edition)
            case .json: .reportFile(period, territory.code, .json, edition)
            case .xlsx: .reportFile(period, territory.code, .xlsx, edition)
            }
        let bytes = try await Wiring.withRegister(settings) { database in
            let site = try await Wiring.site(
                settings, database: database, publicFolder: publicFolder, logger: Logger(label: "kezdesu"))
            do {
                return try await PublicSite(site).page(at: path, in: language).bytes
            } catch StoreError.notFound {
                throw Failure(
                    "no version \(version ?? "") of \(period.code) was published for \(territory.code); see the versions on its page"
                )
            }
        }
        FileHandle.standardOutput.write(Data(bytes))
    }
}
