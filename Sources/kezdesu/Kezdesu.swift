import ArgumentParser

/// The public tracker of akims' meetings with the population of Kazakhstan, and of the questions people raise there.
@main
struct Kezdesu: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kezdesu",
        abstract: "The public tracker of akims' meetings with residents, and of the questions raised there.",
        discussion: """
            Settings: flags over environment (KEZDESU_…) over config/kezdesu.yaml.
            Example: kezdesu serve --port 8080
            """,
        subcommands: [
            ServeCommand.self, DemoCommand.self, ImportCommand.self, CalendarCommand.self, DutiesCommand.self, ReckonCommand.self,
            ReportCommand.self, ExportCommand.self, BackupCommand.self, RestoreCommand.self, VerifyCommand.self,
            StaffCommand.self, MailCommand.self, CheckCommand.self,
        ])
}
