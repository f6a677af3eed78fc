import ArgumentParser
import Domain
import Pages
import Settings

struct ReckonCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reckon",
        abstract: "Counts one legal term from one event, and explains how.",
        discussion: "Example: kezdesu reckon --rule decree-826.results-10 --from 2026-12-04 --format json")

    @OptionGroup var register: RegisterOptions

    @Option(help: "The rule, as decree-826.announce-14.")
    var rule: String

    @Option(help: "The day of the event, as 2026-12-04.")
    var from: String

    @Option(help: "The hour of the event, as 18:40, for rules by office hours.")
    var at: String?

    @Option(help: "KATO of the place whose clock counts.")
    var place: String?

    @Option(help: "text or json.")
    var format: ReckonFormat = .text

    enum ReckonFormat: String, ExpressibleByArgument, CaseIterable { case text, json }

    func run() async throws {
        let settings = try register.settings()
        if let place { _ = try kezdesu.place(place, in: settings) }
        let start = try day(from)
        guard let found = settings.law.rule(DutyRule.ID(rule), on: start) else {
            let known = Set(settings.law.editions.flatMap(\.rules).map(\.id)).sorted()
            if known.contains(DutyRule.ID(rule)) { throw Failure("\(rule) is not in force on \(start)") }
            throw Failure("there is no rule \(rule); there are \(known.map(\.text).joined(separator: ", "))")
        }
        var time: TimeOfDay?
        if let at {
            guard let given = TimeOfDay(text: at) else { throw Failure("\(at) is not an hour; write it as 18:40") }
            time = given
        }
        let reckoning = Reckoning(
            found, from: start, at: time, calendar: settings.calendar, closing: settings.clock.registersUntil)
        let phrasebook = try Phrasebook.shipped()
        switch format {
        case .json: print(try ReckonFile.json(reckoning, phrasebook: phrasebook, today: start))
        case .text:
            print("\(found.id.text): \(reckoning.due)")
            for language in Language.allCases {
                print(
                    ReckoningExplanation.text(reckoning, words: phrasebook[language], dates: DateFormats(language, today: start)))
            }
        }
    }
}
