import Domain
import TestSupport

/// The law of the samples, with what order 70-ө asks of Zhambyl oblast and its districts about events, and regulation 135 of Merke district.
enum EventLaw {
    static let law = Law(editions: Samples.law.editions + [order, regulation])

    private static let order = Edition(
        id: "zhambyl-70", act: act("order-70", "70-ө"), inForceFrom: Samples.day("2019-03-13"), inForceTo: nil,
        territory: Samples.zhambyl, notes: Translated(), coverage: [],
        rules: [
            rule(
                "order-70.trip-schedule-quarterly", cites: "9-тармақ", [.oblast], .period, .times(1, per: .quarter), .agreement,
                .deputyTrip),
            rule("order-70.trip-notice-5", cites: "10-тармақ", [.oblast], .trip, .daysBefore(5), .announcement, .deputyTrip),
            rule("order-70.hour-notice-2", cites: "23-тармақ", [.district], .broadcast, .daysBefore(2), .announcement, .hour),
            rule(
                "order-70.hour-answers-10", cites: "25-тармақ", [.district], .broadcast, .workingDaysAfter(10), .onAirAnswers,
                .hour),
        ])

    private static let regulation = Edition(
        id: "regulation-135.sessions", act: act("regulation-135", "135"), inForceFrom: Samples.day("2025-07-01"), inForceTo: nil,
        territory: Samples.merke, notes: Translated(), coverage: [],
        rules: [
            rule(
                "regulation-135.session-materials-5", cites: "5.8-тармақ", [.district], .session, .workingDaysBefore(5),
                .materials, .session)
        ],
        quorum: Quorum(present: 2, of: 3, cites: Samples.text("№ 135 регламент, 5.4-тармақ", "Регламент № 135, п. 5.4", nil)))

    private static func act(_ id: String, _ number: String) -> LegalSource {
        LegalSource(
            id: id, title: Samples.text("№ \(number)", "№ \(number)", nil), number: number, date: Samples.day("2019-03-13"))
    }

    private static func rule(
        _ id: String, cites: String, _ offices: [Office], _ trigger: DutyRule.Trigger, _ term: DutyRule.Term,
        _ fulfilment: DutyRule.Fulfilment, _ kind: Event.Kind
    ) -> DutyRule {
        DutyRule(
            id: DutyRule.ID(id), cites: Samples.text(cites, cites, nil), title: Samples.text("Ереже", "Правило", nil),
            norm: Samples.text("Норма.", "Норма.", nil), offices: offices, trigger: trigger, term: term, rollsForward: false,
            fulfilment: fulfilment, events: [kind])
    }
}
