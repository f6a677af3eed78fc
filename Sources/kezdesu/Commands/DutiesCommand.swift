import ArgumentParser
import Domain
import Pages
import Settings
import Storage
import Web

struct DutiesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "duties",
        abstract: "Lists what the law asks of an akimat, by when, and how it stands.",
        discussion: """
            Examples:
              kezdesu duties --place 314800000 --on 2026-12-01 --format csv
              kezdesu duties --place 310000000 --silence
              kezdesu duties --place 310000000 --coverage --year 2026 --missing
            """)

    @OptionGroup var register: RegisterOptions

    @Option(help: "KATO of a place; everything at and below it is listed.")
    var place: String = KATO.republic.code

    @Option(help: "The day asked about, as 2026-12-01; today without it.")
    var on: String?

    @Flag(
        help: "Only what akimats have not published in time: calendars, results and plans, progress; the longest silence first.")
    var silence = false

    @Flag(help: "Where akims must meet residents in a year, and how each norm stands.")
    var coverage = false

    @Flag(help: "With --coverage: only what is missing or was missed.")
    var missing = false

    @Option(help: "With --coverage: the year, as 2026; that of the day asked about without it.")
    var year: Int?

    @Option(help: "text, json or csv.")
    var format: DutyFormat = .text

    @Option(help: "The language of the text: kk, ru or en.")
    var language: Language = .kk

    enum DutyFormat: String, ExpressibleByArgument, CaseIterable { case text, json, csv }

    func validate() throws {
        guard !(silence && coverage) else { throw ValidationError("ask for --silence or --coverage, not for both") }
        guard coverage || (!missing && year == nil) else {
            throw ValidationError("--missing and --year belong to --coverage")
        }
        guard year.map({ (2022...2100).contains($0) }) ?? true else { throw ValidationError("the year is from 2022 to 2100") }
    }

    func run() async throws {
        let classified = try register.settings()
        let territory = try kezdesu.place(place, in: classified).code
        let today = try on.map(day) ?? Wiring.today(classified)
        try await Wiring.withRegister(classified) { database in
            let settings = try await Wiring.named(classified, in: database)
            if coverage {
                try await printCoverage(of: territory, database, settings, today: today)
            } else {
                try printDuties(try await duties(within: territory, database, settings, today: today), settings, today: today)
            }
        }
    }

    private func printDuties(_ duties: [Duty], _ settings: LoadedSettings, today: Day) throws {
        if silence { return printSilence(Silence.all(duties), settings) }
        let address = settings.office.baseURL
        switch format {
        case .json:
            print(try DutyFile.json(duties, address: address, phrasebook: try Phrasebook.shipped(), in: language, today: today))
        case .csv: print(DutyFile.csv(duties, address: address, in: language), terminator: "")
        case .text:
            for duty in duties {
                line(
                    duty.due.iso, duty.standing.code, duty.rule.id.text, duty.place.code, name(duty.place, settings),
                    duty.rule.title.text(for: language))
            }
            say("\(duties.count) duties")
        }
    }

    private func duties(
        within territory: KATO, _ database: any Database, _ settings: LoadedSettings, today: Day
    ) async throws -> [Duty] {
        let span = settings.gazetteer.span(of: territory)
        let records = try await database.read {
            try DutyRecordsStore($0).records(within: span, years: (today.year - 1)...(today.year + 1))
        }
        return settings.gazetteer.places(within: territory).flatMap { place -> [Duty] in
            guard place.office != nil else { return [] }
            return Duty.all(
                of: place, records: records[place.code] ?? DutyRecords(), law: settings.law, gazetteer: settings.gazetteer,
                calendar: settings.calendar,
                today: today)
        }
    }

    private func printSilence(_ silences: [Silence], _ settings: LoadedSettings) {
        let records = SilenceRecord.all(
            silences, address: settings.office.baseURL, gazetteer: settings.gazetteer, in: language)
        switch format {
        case .json: print(DataFile.json(records), terminator: "")
        case .csv: print(DataFile.csv(records), terminator: "")
        case .text:
            for silence in silences {
                let parts = Silence.Kind.allCases.map { "\($0.rawValue)=\(silence.duties($0).count)" }
                line("\(silence.days)", parts.joined(separator: " "), silence.place.code, name(silence.place, settings))
            }
            say("\(silences.count) akimats silent")
        }
    }

    private func printCoverage(
        of territory: KATO, _ database: any Database, _ settings: LoadedSettings, today: Day
    ) async throws {
        let all = try await CoverageReading(database: database, settings: settings).coverage(
            within: territory, year: year ?? today.year, today: today)
        let found = missing ? all.filter { $0.standing == .missing || $0.standing == .missed } : all
        let records = found.map { CoverageRecord($0, office: settings.gazetteer[$0.host]?.office) }
        switch format {
        case .json: print(DataFile.json(records), terminator: "")
        case .csv: print(DataFile.csv(records), terminator: "")
        case .text:
            for one in found {
                line(
                    one.period.code, one.standing.rawValue, "\(one.held)/\(one.norm.atLeast)", "+\(one.planned)",
                    one.daysLeft.map { "\($0)" } ?? "-", one.norm.id, one.host.code, one.place.code,
                    "\(name(one.host, settings)) → \(name(one.place, settings))")
            }
            say("\(found.count) of \(all.count) norms of a place and period")
        }
    }

    private func name(_ code: KATO, _ settings: LoadedSettings) -> String {
        settings.gazetteer[code]?.name.text(for: language) ?? code.code
    }

    private func line(_ cells: String...) { print(cells.joined(separator: "\t")) }
}
