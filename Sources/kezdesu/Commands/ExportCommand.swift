import ArgumentParser
import Foundation
import Logging
import Web

struct ExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Writes the whole public site as static files, each beside its gzip, with a manifest of hashes.",
        discussion: """
            What is written is what is served; a second export writes only what changed. Forms and the desk need the server.
            Example: kezdesu export /srv/kezdesu
            """)

    @OptionGroup var register: RegisterOptions

    @Argument(help: "The folder to write to.")
    var folder: String

    @Option(name: .customLong("public"), help: "The folder of style sheets, scripts and images.")
    var publicFolder: String = "public"

    func run() async throws {
        let settings = try register.settings()
        let result = try await Wiring.withRegister(settings) { database in
            let site = try await Wiring.site(
                settings, database: database, publicFolder: publicFolder, logger: Logger(label: "kezdesu"))
            return try await StaticExport(site, to: URL(fileURLWithPath: folder)).write { done, all in
                if isatty(STDERR_FILENO) == 1 { say("\(done) of \(all)") }
            }
        }
        print("\(result.files) files, \(result.written) written")
    }
}
