import ArgumentParser
import Domain
import Foundation
import Pages
import Settings
import Sheets
import Storage
import Web

struct CalendarCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calendar",
        abstract: "Drafts a lawful yearly calendar of meetings, and checks one that was edited.",
        subcommands: [Draft.self, Check.self, Trips.self])

    /// What every subcommand takes.
    struct ScopeOptions: ParsableArguments {
        @Option(help: "The year of the calendar.")
        var year: Int

        @Option(help: "KATO of the territory: of its akim and of every akim below.")
        var place: String

        @Option(
            help: "The day from which meetings can be announced; without it the last day for approving the calendar, or today.")
        var from: String?

        func scope(_ settings: LoadedSettings) throws -> CalendarScope {
            guard (2000...2100).contains(year) else { throw Failure("\(year) is not a year of a calendar") }
            let first =
                try from.map(day)
                ?? CalendarScope.firstDay(of: year, today: Wiring.today(settings), law: settings.law, calendar: settings.calendar)
            let scope = CalendarScope(
                territory: try kezdesu.place(place, in: settings).code, year: year, from: first, settings: settings)
            guard scope.knowsDaysOff else {
                throw Failure(
                    "the days off of \(year) are not known, so nothing can be proved: add days/\(year).yaml to the settings")
            }
            return scope
        }
    }

    struct Draft: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "draft",
            abstract: "Drafts meetings so that every coverage norm is met, and the trips of deputies beside them, and proves it.",
            discussion: """
                The table goes to standard output, in the columns that `import calendar` takes; the proof to standard error. \
                Meetings that stand in the register are kept and counted. Where an act asks akims' deputies to travel, their \
                trips are planned too, never two deputies of one akim away on one day: a second table, with --trips into a file. \
                Exit code 1 where a norm cannot be met.
                Example: kezdesu calendar draft --year 2027 --place 310000000 --trips trips-2027.csv > zhambyl-2027.csv
                """)

        @OptionGroup var register: RegisterOptions
        @OptionGroup var options: ScopeOptions

        @Option(help: "csv, json or text.")
        var format: CalendarFormat = .csv

        @Option(help: "A file into which the trips of deputies are written as CSV.")
        var trips: String?

        func run() async throws {
            let (settings, scope, known) = try await CalendarCommand.known(register, options)
            let draft = CalendarDraft(scope, standing: known.meetings, venues: known.venues)
            let all = known.meetings + draft.meetings
            let check = CalendarCheck(scope, all, registered: known.byID)
            let plan = TripPlan(scope, meetings: all, names: known.deputies)
            let context = try CalendarCommand.context(settings)
            if let trips {
                try DataFile.csv(TripRow.all(of: plan, settings.gazetteer)).write(
                    toFile: trips, atomically: true, encoding: .utf8)
            }
            let rows = (known.inCalendar(of: scope) + draft.meetings).sorted {
                ($0.day, $0.time, $0.host) < ($1.day, $1.time, $1.host)
            }
            let messages = CalendarCheckMessages(scope, all, in: context)
            switch format {
            case .csv: print(DataFile.csv(rows.map { CalendarRow($0) }), terminator: "")
            case .json:
                let object = CalendarDraftObject(scope, rows: rows, check: check, trips: plan, messages: messages, in: context)
                print(try JSONText.of(object))
            case .text:
                for meeting in rows {
                    let line = [
                        meeting.day.iso, meeting.time.text, meeting.place.code, settings.gazetteer[meeting.host]?.name.kk ?? "",
                        settings.gazetteer[meeting.place]?.name.kk ?? "",
                    ]
                    print(line.joined(separator: "\t"))
                }
            }
            if format == .text {
                for row in TripRow.all(of: plan, settings.gazetteer) { print(row.cells.map(\.csv).joined(separator: "\t")) }
            }
            say("\(draft.meetings.count) meetings drafted, \(rows.count - draft.meetings.count) kept")
            let tripMessages = TripMessages(in: context)
            for akim in plan.akims {
                say("\(akim.host.place.name.ru ?? akim.host.place.code.code): \(tripMessages.proof(akim))")
                for finding in akim.findings.prefix(CalendarCommand.mostTold) { say("- " + tripMessages.text(finding, of: akim)) }
            }
            try CalendarCommand.prove(check, messages) { messages.text($0) }
            guard let odd = plan.akims.first(where: { !$0.findings.isEmpty }), let first = odd.findings.first else { return }
            throw Failure("not proved: the trips of deputies; the first: \(tripMessages.text(first, of: odd))")
        }
    }

    struct Check: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "check",
            abstract: "Checks a calendar that was edited by hand, before it is imported.",
            discussion: """
                The table has the columns that `import calendar` takes. Meetings of the register that are not in it are counted too. \
                Exit code 0 where every norm is met and nothing collides, else 1 with what is wrong.
                Example: kezdesu calendar check zhambyl-2027.csv --year 2027 --place 310000000
                """)

        @OptionGroup var register: RegisterOptions
        @OptionGroup var options: ScopeOptions

        @OptionGroup var table: TableFile

        func run() async throws {
            let rows = try table.rows()
            let (settings, scope, known) = try await CalendarCommand.known(register, options)
            let sheet = try await table.telling {
                try CalendarSheet(rows: rows, within: scope.territory, year: scope.year, gazetteer: scope.gazetteer)
            }
            let inSheet = Set(sheet.meetings.map(\.id))
            let all = sheet.meetings + known.meetings.filter { !inSheet.contains($0.id) }
            let check = CalendarCheck(scope, all, registered: known.byID)
            let messages = CalendarCheckMessages(scope, all, in: try CalendarCommand.context(settings))
            say("\(sheet.meetings.count) meetings in the table, \(all.count - sheet.meetings.count) more in the register")
            try CalendarCommand.prove(check, messages) { finding in
                let row = finding.meetings.first { $0 < sheet.rowNumbers.count }.map { "row \(sheet.rowNumbers[$0]): " }
                return (row ?? "") + messages.text(finding)
            }
        }
    }

    struct Trips: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "trips",
            abstract: "Plans the monthly trips of an akim's deputies: never two of them away on one day.",
            discussion: """
                One day in one district or city, two days for two remote ones; no day on which an akim meets residents there. \
                The table goes to standard output. Source: order 70-ө of the akim of Zhambyl oblast, annex 1.
                Example: kezdesu calendar trips --year 2027 --place 310000000 --deputies 6
                """)

        @OptionGroup var register: RegisterOptions
        @OptionGroup var options: ScopeOptions

        @Option(help: "How many deputies the akim has, 1 to 20.")
        var deputies: Int

        func run() async throws {
            guard (1...20).contains(deputies) else { throw Failure("\(deputies) is no count of deputies; write 1 to 20") }
            let (settings, scope, known) = try await CalendarCommand.known(register, options)
            guard let host = settings.gazetteer[scope.territory], host.office != nil else {
                throw Failure("the place \(scope.territory) has no akim")
            }
            let trips = DeputyTrips(of: host, deputies: deputies, scope, meetings: known.meetings)
            print(DataFile.csv(TripRow.rows(trips.trips, of: host.code, settings.gazetteer)), terminator: "")
            say("\(trips.trips.count) trips of \(deputies) deputies, never two on one day")
            guard let first = trips.missed.first else { return }
            throw Failure(
                "no day is left for \(trips.missed.count) trips; the first: deputy \(first.deputy), month \(first.month)")
        }
    }

    enum CalendarFormat: String, ExpressibleByArgument, CaseIterable { case csv, json, text }

    /// The most findings that are told one by one.
    private static let mostTold = 50

    /// A territory and a year, its places named as offices name them, and what the register has of them.
    private static func known(_ register: RegisterOptions, _ options: ScopeOptions) async throws -> (
        settings: LoadedSettings, scope: CalendarScope, known: StandingMeetings
    ) {
        let classified = try register.settings()
        return try await Wiring.withDatabase(classified) { database in
            let settings = try await Wiring.named(classified, in: database)
            let scope = try options.scope(settings)
            return (settings, scope, try await database.read { try StandingMeetings(of: scope, $0) })
        }
    }

    private static func context(_ settings: LoadedSettings) throws -> PageContext {
        PageContext(
            language: .en, today: Wiring.today(settings), gazetteer: settings.gazetteer, workingCalendar: settings.calendar,
            phrasebook: try Phrasebook.shipped(),
            site: PageContext.Site(
                address: settings.office.baseURL, operatorName: settings.office.operatorName, contactEmail: nil,
                isDemonstration: false, styles: [], scripts: []))
    }

    private static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

    /// Says what was proved, or ends the command with what was not.
    private static func prove(
        _ check: CalendarCheck, _ messages: CalendarCheckMessages, _ text: (CalendarCheck.Finding) -> String
    ) throws {
        say(messages.proof(check))
        say(messages.order(check))
        for finding in check.findings.prefix(mostTold) { say("- " + text(finding)) }
        guard let first = check.findings.first else { return }
        let more = check.findings.count > mostTold ? " (\(mostTold) of them told)" : ""
        throw Failure(
            "not proved: \(count(check.gaps.count, "norm")) not met, \(count(check.flaws.count, "flaw"))\(more); the first: \(text(first))"
        )
    }
}
