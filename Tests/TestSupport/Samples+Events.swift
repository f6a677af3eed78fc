package import Domain

extension Samples {
    /// Some rules of order 70-ө of the akim of Zhambyl oblast, as `config/law` has them.
    package static let order70 = Edition(
        id: "zhambyl-70",
        act: LegalSource(id: "order-70", title: text("Өкім", "Распоряжение", "Order"), number: "70-ө", date: nil),
        inForceFrom: day("2019-03-13"), inForceTo: nil, territory: zhambyl, notes: Translated(), coverage: [],
        rules: [
            eventRule("hour-monthly", .period, .times(1, per: .month), .holding, [.hour]),
            eventRule("hour-notice-3", .broadcast, .daysBefore(3), .announcement, [.hour]),
            eventRule("hour-answers-10", .broadcast, .workingDaysAfter(10), .onAirAnswers, [.hour]),
            eventRule(
                "inspector-trip", .period, .times(2, per: .month), .holding, [.inspectorTrip],
                counted: .eachPost([.chiefInspector])),
            eventRule("inspector-schedule-quarterly", .period, .times(1, per: .quarter), .agreement, [.inspectorTrip]),
            eventRule(
                "inspector-coverage", .period, .times(1, per: .year), .holding, [.inspectorTrip],
                counted: .eachPlace([.village, .cityAdmin])),
            eventRule("inspector-notice-5", .trip, .daysBefore(5), .announcement, [.inspectorTrip]),
            eventRule("inspector-note-5", .tripEnd, .workingDaysAfter(5), .note, [.inspectorTrip]),
            eventRule("inspector-report-7", .tripEnd, .workingDaysAfter(7), .note, [.inspectorTrip]),
            eventRule(
                "round", .period, .times(2, per: .month), .holding, [.round], offices: [.district],
                counted: .parts([.ruralOkrug])),
            eventRule("rural-round", .period, .times(1, per: .week), .holding, [.ruralRound], offices: [.ruralOkrug]),
        ])

    private static func eventRule(
        _ id: String, _ trigger: DutyRule.Trigger, _ term: DutyRule.Term, _ fulfilment: DutyRule.Fulfilment,
        _ events: Set<Event.Kind>, offices: [Office] = [.oblast], counted: Counted = .events
    ) -> DutyRule {
        DutyRule(
            id: DutyRule.ID("order-70.\(id)"), cites: text("№ 70-ө өкім", "Распоряжение № 70-ө", "Order 70-ө"),
            title: text("Міндет \(id)", "Обязанность \(id)", nil), norm: text("Норма.", "Норма.", nil), offices: offices,
            addressee: text("Бас инспекторлар", "Главные инспекторы", nil), trigger: trigger, term: term, rollsForward: false,
            fulfilment: fulfilment, events: events, counted: counted)
    }
}
