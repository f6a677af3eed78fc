import Domain
import Settings

/// A clerk takes a question into the register. Source: Administrative Procedural Code, art. 64.
struct RegisterQuestion: Sendable {
    let number: Question.Number
    let category: Category?

    func carryOut(at desk: Desk) async throws {
        let category = category
        try await desk.change(number, .register, journal: "question-registered") { question in
            try question.registered(on: RegisterQuestion.day(for: question, at: desk), category: category)
        }
    }

    /// The day that counts for a question registered now: that of the office hours in which it came in, at the earliest.
    static func day(for question: Question, at desk: Desk) -> Day {
        day(for: question, desk.site.settings, today: desk.today)
    }

    static func day(for question: Question, _ settings: LoadedSettings, today: Day) -> Day {
        let region = settings.gazetteer.region(of: question.place)?.code ?? .republic
        let registered = settings.clock.registrationDay(
            of: question.receivedAt, in: region, by: settings.calendar,
            until: settings.clock.registersUntil(in: question.place, by: settings.gazetteer))
        // What is taken in on a day off counts from the next working day, whenever it came.
        return settings.calendar.workingDay(from: max(registered, today))
    }
}
