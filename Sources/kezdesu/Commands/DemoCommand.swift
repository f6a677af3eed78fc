import ArgumentParser
import Demonstration
import Domain
import Foundation
import Secrets
import Settings
import Storage

struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Fills an empty database with a believable year: real places and law, made-up meetings, questions and people.",
        discussion: """
            The same seed gives the same data. Without counts one oblast of size as in life; with counts the whole country.
            Example: kezdesu demo --meetings 28300 --questions 63000
            """)

    @OptionGroup var register: RegisterOptions

    @Option(help: "The year; without it this one.")
    var year: Int?

    @Option(help: "How many meetings; with it the whole country.")
    var meetings: Int?

    @Option(help: "How many questions; with it the whole country.")
    var questions: Int?

    @Option(help: "The same seed gives the same data.")
    var seed: UInt64 = 826

    @Flag(help: "Do nothing where the database holds something already.")
    var ifEmpty = false

    func run() async throws {
        let settings = try register.settings()
        try await Wiring.withDatabase(settings) { database in
            guard try await database.read({ try RegisterState($0).isEmpty() }) else {
                if ifEmpty { return }
                throw Failure("the database is not empty; a demonstration fills only an empty one")
            }
            say("Making the demonstration…")
            let today = Wiring.today(settings)
            let demonstration: Demonstration
            do {
                demonstration = try Demonstration(
                    year: year ?? today.year, today: today, seed: seed, meetings: meetings, questions: questions,
                    remote: settings.practice.remote, gazetteer: settings.gazetteer, law: settings.law,
                    calendar: settings.calendar, clock: settings.clock)
            } catch let flaw as Demonstration.Flaw {
                throw Failure(DemoCommand.text(flaw))
            }
            let now = Wiring.clock()
            let key = try DemonstrationKey.random()
            try await DemonstrationStore(demonstration: demonstration, key: key, now: now).keep(in: database)
            let territory = meetings == nil && questions == nil ? Demonstration.oblast : KATO.republic
            try await key.addStaff(to: database, place: territory, at: now)
            say(
                "\(demonstration.meetings.count) meetings, \(demonstration.questions.count) questions, \(demonstration.plans.count) action plans, \(demonstration.events.count) events"
            )
            // Where a server follows, it says the key itself.
            if !ifEmpty { say(key.text) }
        }
    }

    private static func text(_ flaw: Demonstration.Flaw) -> String {
        switch flaw {
        case .noAkims(let place): "the territory \(place) has no akim"
        case .yearOutOfRange(let year): "the year \(year) cannot be shown"
        case .countNegative(let count): "\(count) is no count"
        case .tooManyMeetings(let count): "\(count) meetings are more than the akims could hold in a year"
        }
    }
}
