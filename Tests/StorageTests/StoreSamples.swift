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
