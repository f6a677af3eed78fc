import ArgumentParser
import Domain
import Pages
import Settings

struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Checks settings, law, days off, places, translations and templates.",
        discussion: "Names file, line and key of every mistake. Example: kezdesu check --config config")

    @OptionGroup var register: RegisterOptions

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
    }
}
