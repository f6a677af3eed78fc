import Domain
import Secrets
import Storage
import TestSupport

/// Things to be stored, in the country of `Samples`.
enum StoreSamples {
    static let moment = Moment(seconds: 1_795_000_000)

    static func accepted(
        _ text: String = "Жол қашан жөнделеді?", place: KATO = Samples.sarybulakOkrug, name: String = "", email: String = ""
    ) throws -> QuestionDraft.Accepted {
        try QuestionDraft(
            place: place.code, language: "kk", text: text, category: Category.roads.rawValue, name: name, email: email
        ).accepted(meeting: nil, gazetteer: Samples.gazetteer, today: Samples.day("2026-11-20"))
    }

    /// A question that was never stored, with the tracking hash of its number.
    static func ready(
        _ ordinal: Int, year: Int = 2026, place: KATO = Samples.sarybulakOkrug, meeting: Meeting.ID? = nil,
        category: Category? = .roads, on day: String = "2026-11-20", standing: Question.Standing = .published,
        text: String? = nil, supporters: Int = 1
    ) -> QuestionStore.Ready {
        let number = Question.Number(year: year, ordinal: ordinal)
        let day = Samples.day(day)
        let question = Question(
            id: Question.ID(0), number: number, place: place, meeting: meeting, language: .ru,
            original: "Подлинник \(ordinal)", category: category, channel: .site,
            receivedAt: Moment(seconds: day.number * 86_400 + ordinal), receivedOn: day,
            registeredOn: standing == .received ? nil : day, standing: standing,
            moderation: standing == .received ? .waiting : .published(text: text ?? "Вопрос \(ordinal)", on: day),
            supporterCount: supporters)
        return QuestionStore.Ready(
            question: question, steps: [QuestionStep(standing: .received, on: day, at: moment)],
            trackingHash: Secrets.sha256(number.text))
    }

    /// The progress of Kordai in a period, with a figure of each sort.
    static func report(_ period: Period, on day: String, held: Int = 2) -> ProgressReport {
        var figures = ReportFigures()
        figures.meetingsPlanned = 5
        figures.meetingsHeld = held
        figures.meetingsCancelled = 1
        figures.questionsByCategory = [.roads: 7, nil: 3]
        figures.questionsByStanding = [.confirmed: 4, .inPlan: 6]
        figures.settledByCategory = [.roads: 4]
        figures.problemsRaised = 2
        figures.plansPublished = 1
        figures.receptionsHeld = 4
        figures.peopleReceived = 17
        figures.itemsDue = 9
        figures.itemsDone = 6
        figures.itemsOnTime = 5
        figures.itemsOverdue = 3
        figures.moneyNeeded = Tenge(18_400_000)
        figures.moneyGiven = Tenge(12_000_000)
        var before = ReportFigures()
        before.meetingsHeld = 1
        return ProgressReport(
            of: Samples.kordai, period: period,
            facts: [period: [Samples.sarybulakOkrug: figures], period.previous: [Samples.kordai: before]],
            gazetteer: Samples.gazetteer, countedOn: Samples.day(day))
    }

    /// The same as published once.
    static func published(_ period: Period, on day: String) throws -> PublishedReport {
        try PublishedReport(report(period, on: day), on: Samples.day(day))
    }

    static func item(
        _ number: Int, id: Int = 0, problem: Problem.ID? = nil, deadline: String = "2027-02-01", needed: Int? = nil,
        given: Int? = nil, standing: PlanItem.Standing = .planned, executions: [Execution] = []
    ) -> PlanItem {
        PlanItem(
            id: PlanItem.ID(id), number: number, problem: problem, action: Samples.text("Іс \(number)", "Дело \(number)", nil),
            lead: Samples.text("Бөлім", "Отдел", nil), coExecutors: Samples.text("Көмек", "Помощь", nil),
            deadline: Samples.day(deadline), givenOn: Samples.day("2026-12-10"), moneyNeeded: needed.map { Tenge($0) },
            moneyGiven: given.map { Tenge($0) }, moneySource: Samples.text("Бюджет", "Бюджет", nil), standing: standing,
            executions: executions)
    }
}
