import ArgumentParser
import Hummingbird
import Logging
import ServiceLifecycle
import Settings
import Storage
import UnixSignals
import Web

struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Migrates the database, then serves until SIGTERM.",
        discussion: "Example: kezdesu serve --host 127.0.0.1 --port 8080 --database sqlite:kezdesu.db")

    @OptionGroup var register: RegisterOptions

    @Option(help: "The address to listen on.")
    var host: String?

    @Option(help: "The port to listen on.")
    var port: Int?

    @Option(name: .customLong("public"), help: "The folder of style sheets, scripts and images.")
    var publicFolder: String = "public"

    func run() async throws {
        let settings = try register.settings(host: host, port: port)
        var logger = Logger(label: "kezdesu", factory: { StreamLogHandler.standardError(label: $0) })
        logger.logLevel = .notice
        let database = try await Wiring.database(settings)
        let kept = try await database.read { try FactStore($0).find(.demonstration) }
        let site = try await Wiring.site(settings, database: database, publicFolder: publicFolder, logger: logger)
        let office = settings.office
        let application = Application(
            responder: Routes(site),
            configuration: ApplicationConfiguration(address: .hostname(office.host, port: office.port), serverName: nil),
            onServerRunning: { channel in
                let port = channel.localAddress?.port ?? office.port
                say("Serving at http://\(office.host):\(port)/")
                if let key = kept.flatMap(DemonstrationKey.init(kept:)) { say(key.text) }
            },
            logger: logger)
        let mail =
            Wiring.carrier(settings).map { carrier in
                [
                    ServiceGroupConfiguration.ServiceConfiguration(
                        service: MailService(postman: Postman(site, by: carrier), logger: logger))
                ]
            } ?? []
        let group = ServiceGroup(
            configuration: ServiceGroupConfiguration(
                services: [
                    ServiceGroupConfiguration.ServiceConfiguration(
                        service: application, successTerminationBehavior: .gracefullyShutdownGroup),
                    ServiceGroupConfiguration.ServiceConfiguration(
                        service: HousekeepingService(housekeeping: Housekeeping(site), logger: logger)),
                ] + mail,
                gracefulShutdownSignals: [.sigterm, .sigint], logger: logger))
        do {
            try await group.run()
        } catch {
            await database.close()
            throw Failure("the server could not run at \(office.host):\(office.port): \(Listening.obstacle(error) ?? "\(error)")")
        }
        await database.close()
    }
}
