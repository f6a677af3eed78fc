import ArgumentParser
import Domain
import Pages
import Settings

struct ReckonCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reckon",
        abstract: "Counts one legal term from one event, and explains how.",
        discussion: """
            Example: kezdesu reckon --rule decree-826.results-10 --from 2026-12-04 --format json

            With --place it also says whether the rule binds there; one that does not is counted all the same. An hour \
            with an offset is taken to the clock of the place. Example: kezdesu reckon --rule appk.register \
            --from 2024-02-20 --at 18:40+06:00 --place 150000000
            """)

    @OptionGroup var register: RegisterOptions

    @Option(help: "The rule, as decree-826.announce-14.")
    var rule: String

    @Option(help: "The day of the event, as 2026-12-04.")
    var from: String

    @Option(help: "The local hour of the event, as 18:40, or with an offset, as 18:40+05:00, for rules by office hours.")
    var at: String?

    @Option(help: "KATO of the place whose clock counts, and for which is asked whether the rule binds.")
    var place: String?

    @Option(help: "text or json.")
    var format: ReckonFormat = .text

    @Option(help: "kk, ru or en: of the paragraph and the names of days off; the explanation is in all three.")
    var language: Language = .kk

    enum ReckonFormat: String, ExpressibleByArgument, CaseIterable { case text, json }

    func run() async throws {
        let settings = try register.settings()
        let asked = try place.map { try kezdesu.place($0, in: settings) }
        let region = asked.flatMap { settings.gazetteer.region(of: $0.code)?.code } ?? .capital
        let event = try event(in: region, settings.clock)
        let id = DutyRule.ID(rule)
        guard let edition = settings.law.edition(of: id, on: event.day), let found = settings.law.rule(id, on: event.day) else {
            let known = Set(settings.law.editions.flatMap(\.rules).map(\.id)).sorted()
            if known.contains(id) { throw Failure("\(rule) is not in force on \(event.day)") }
            throw Failure("there is no rule \(rule); there are \(known.map(\.text).joined(separator: ", "))")
        }
        let closing =
            asked.map { settings.clock.registersUntil(in: $0.code, by: settings.gazetteer) } ?? settings.clock.registersUntil
        let reckoning = Reckoning(found, from: event.day, at: event.time, calendar: settings.calendar, closing: closing)
        let phrasebook = try Phrasebook.shipped()
        let placed = asked.map { place in
            PlaceReckoned(
                place, reach: edition.reach(of: found, at: place.code, by: settings.gazetteer),
                offset: settings.clock.offset(in: region, on: event.day), registersUntil: closing,
                gazetteer: settings.gazetteer, phrasebook: phrasebook)
        }
        switch format {
        case .json:
            print(try ReckonFile.json(reckoning, phrasebook: phrasebook, in: language, today: event.day, place: placed))
        case .text: print(ReckonFile.text(reckoning, phrasebook: phrasebook, in: language, today: event.day, place: placed))
        }
    }

    /// The day and hour of the event by the clock of a region.
    private func event(in region: KATO, _ clock: LocalClock) throws -> (day: Day, time: TimeOfDay?) {
        let start = try day(from)
        guard let at else { return (start, nil) }
        let zone = at.dropFirst(5)
        let offset = zone.isEmpty ? nil : Self.offset(zone)
        guard let time = TimeOfDay(text: at.prefix(5)), zone.isEmpty || offset != nil else {
            throw Failure("\(at) is not an hour; write it as 18:40, or with an offset as 18:40+05:00")
        }
        guard let offset else { return (start, time) }
        let local = clock.local(Moment(start, time, offset: offset), in: region)
        return (local.day, local.time)
    }

    /// Minutes east of Greenwich of `+05:00` or `Z`; `nil` for anything else.
    private static func offset(_ text: Substring) -> Int? {
        if text == "Z" { return 0 }
        guard text.first == "+" || text.first == "-", let time = TimeOfDay(text: text.dropFirst()), time.minutes <= 14 * 60 else {
            return nil
        }
        return text.first == "-" ? -time.minutes : time.minutes
    }
}
