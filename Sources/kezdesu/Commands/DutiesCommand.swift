import ArgumentParser
import Domain
import Pages
import Settings
import Storage

struct DutiesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "duties",
        abstract: "Lists what the law asks of an akimat, by when, and how it stands.",
        discussion: "Example: kezdesu duties --place 314800000 --on 2026-12-01 --format csv")

    @OptionGroup var register: RegisterOptions

    @Option(help: "KATO of a place; everything at and below it is listed.")
    var place: String = KATO.republic.code

    @Option(help: "The day asked about, as 2026-12-01; today without it.")
    var on: String?

    @Option(help: "text, json or csv.")
    var format: DutyFormat = .text

    enum DutyFormat: String, ExpressibleByArgument, CaseIterable { case text, json, csv }

    func run() async throws {
        let settings = try register.settings()
        let territory = try kezdesu.place(place, in: settings)
        let today = try on.map(day) ?? Wiring.today(settings)
        let span = settings.gazetteer.span(of: territory.code)
        let records = try await Wiring.withDatabase(settings) { database in
            try await database.read { try DutyRecordsStore($0).records(within: span, years: (today.year - 1)...(today.year + 1)) }
        }
        let duties = settings.gazetteer.places(within: territory.code).flatMap { place -> [Duty] in
            guard place.office != nil else { return [] }
            return Duty.all(
                of: place, records: records[place.code] ?? DutyRecords(), law: settings.law, calendar: settings.calendar,
                today: today)
        }
        let phrasebook = try Phrasebook.shipped()
        switch format {
        case .json: print(try DutyFile.json(duties, address: settings.office.baseURL, phrasebook: phrasebook, today: today))
        case .csv: print(DutyFile.csv(duties, address: settings.office.baseURL), terminator: "")
        case .text:
            for duty in duties {
                let name = settings.gazetteer[duty.place]?.name.text(for: .ru) ?? duty.place.code
                print(
                    [duty.due.iso, duty.standing.code, duty.rule.id.text, duty.place.code, name].joined(
                        separator: "\t"))
            }
            say("\(duties.count) duties")
        }
    }
}
