import ArgumentParser
import Domain
import Foundation
import Pages
import Settings
import Storage

struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Checks settings, law, days off, places, translations and templates.",
        discussion: """
            Names file, line and key of every mistake. Example: kezdesu check --config config

            With --days it also lists every running deadline of the database that the file would move, and changes \
            nothing. Example: kezdesu check --days 2027.yaml
            """)

    @OptionGroup var register: RegisterOptions

    @Option(help: "A file of days off, as config/days/2027.yaml, that would replace or add its year.")
    var days: String?

    func run() async throws {
        let settings = try register.settings()
        do {
            _ = try Phrasebook.shipped()
            _ = try await PageLibrary.shipped()
        } catch {
            throw Failure("\(error)")
        }
        let today = Wiring.today(settings)
        let years = settings.calendar.years
        print(
            "\(settings.gazetteer.places.count) places, \(settings.law.editions.count) editions of law, days off of \(years.map { "\($0.lowerBound) to \($0.upperBound)" } ?? "no year")"
        )
        for edition in settings.law.editions(on: today) { print("in force: \(edition.id)") }
        if !(years?.contains(today.year + 1) ?? false) {
            say("warning: the days off of \(today.year + 1) are missing: add \(register.config)/days/\(today.year + 1).yaml")
        }
        let office = settings.office
        if office.mail.isOn, !office.baseURL.hasPrefix("https://") {
            say("warning: mail can be stopped with one click only where base-url begins with https://")
        }
        if office.mail.way == .sendmail, !FileManager.default.isExecutableFile(atPath: office.mail.program) {
            say("warning: there is no program \(office.mail.program); mail waits until there is one")
        }
        if let days { try await printMoves(by: days, settings, today) }
    }

    private func printMoves(by file: String, _ settings: LoadedSettings, _ today: Day) async throws {
        let calendar: WorkingCalendar
        do {
            calendar = try Settings.calendar(from: register.config, with: file)
        } catch {
            throw Failure("\(error)")
        }
        let moves = try await Wiring.reading(settings) { database in
            try await database.read { try MovedTerms(settings: settings, draft: calendar, today: today).all($0) }
        }
        for move in moves { print(MovedTerms.line(move, settings.gazetteer)) }
        print(moves.isEmpty ? "\(file) moves no running deadline" : "\(file) moves \(moves.count) running deadlines")
    }
}
