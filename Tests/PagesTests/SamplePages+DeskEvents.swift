import Domain
import TestSupport

@testable import Pages

extension SamplePages {
    /// Pages of events at the desk.
    static var deskEvents: [Sample] {
        let (context, clerk) = (context(), DeskSamples.visit(.clerk))
        let (observer, wrong) = (
            DeskSamples.visit(.observer),
            RefusedForm(typed: ["leader-kk": "Айдос", "day-5": "x"], flaws: ["day-1": .refusalNotADate])
        )
        let (planned, hour, session) = (DeskEventSamples.planned, DeskEventSamples.hour, DeskEventSamples.session)
        return [
            Sample(
                DeskEventsPage(
                    kind: nil, waiting: [DeskEventSamples.past], coming: DeskAgenda.Rows([planned], hasMore: true),
                    past: DeskAgenda.Rows([hour, DeskEventSamples.cancelled]),
                    schedules: [.deputyTrip], terms: [planned.id: DeskEventSamples.steps(of: planned)], visit: clerk, in: context)
            ),
            Sample(
                DeskEventsPage(
                    .past(page: 2), kind: .hour, waiting: [], coming: DeskAgenda.Rows(), past: DeskAgenda.Rows(), schedules: [],
                    terms: [:], visit: observer, in: context)),
            Sample(
                DeskNewEventPage(
                    stops: 3, officials: [DeskEventSamples.deputy], names: ["Қордай ауданы"], refused: wrong, visit: clerk,
                    in: context)),
            Sample(DeskNewEventPage(stops: 20, officials: [], names: [], visit: clerk, in: context)),
            Sample(
                DeskEventPage(
                    planned, steps: DeskEventSamples.steps(of: planned), official: DeskEventSamples.deputy,
                    names: ["Қордай ауданы"], refused: (.move, wrong), visit: clerk, in: context)),
            Sample(
                DeskEventPage(
                    hour, steps: DeskEventSamples.steps(of: hour), official: nil, names: [],
                    refused: (.answer, RefusedForm(typed: ["number": "2", "text-kk": "Жоқ"], .answerMissing, at: .answer)),
                    visit: clerk, in: context)),
            Sample(
                DeskEventPage(
                    DeskEventSamples.longHour, steps: DeskEventSamples.steps(of: hour), official: nil, names: [], visit: clerk,
                    in: context)),
            Sample(DeskActPage(of: session, visit: clerk, in: context)),
            Sample(DeskEventPage(DeskEventSamples.cancelled, steps: [], official: nil, names: [], visit: clerk, in: context)),
            Sample(
                DeskEventPage(
                    session, steps: DeskEventSamples.steps(of: session), official: nil, names: [],
                    refused: (
                        .move, RefusedForm(typed: ["reason-kk": "Боран"], .alreadyHeld, at: .move)
                    ), visit: clerk, in: context)),
            Sample(
                DeskEventPage(
                    session, steps: DeskEventSamples.steps(of: session), official: nil, names: [],
                    refused: (
                        .step,
                        RefusedForm(
                            typed: ["rule": "regulation-135.session-materials-5", "day": "2027-01-01"], .dayAhead, at: .step)
                    ), visit: clerk, in: context)),
            Sample(
                DeskEventPage(DeskEventSamples.cancelled, steps: [], official: nil, names: [], visit: observer, in: context)),
            Sample(DeskEventPage(DeskEventSamples.past, steps: [], official: nil, names: [], visit: clerk, in: context)),
            Sample(
                DeskEventSchedulePage(
                    .deputyTrip, of: Samples.zhambyl, DeskEventSamples.quarter,
                    events: [planned, Samples.event(id: 6, on: "2026-12-03")], officials: [DeskEventSamples.deputy],
                    schedule: nil, rule: DeskEventSamples.rules[0],
                    refused: RefusedForm(typed: [:], .otherAway, cites: "9-тармақ"), visit: clerk, in: context)),
            Sample(
                DeskEventSchedulePage(
                    .deputyTrip, of: Samples.zhambyl, DeskEventSamples.quarter, events: [planned], officials: [],
                    schedule: EventSchedule(
                        host: Samples.zhambyl, kind: .deputyTrip, quarter: DeskEventSamples.quarter,
                        approvedOn: Samples.day("2026-09-28"), evidence: nil, trips: [Event.ID(7): ""],
                        former: [
                            EventSchedule.Former(approvedOn: Samples.day("2026-09-20"), replacedOn: Samples.day("2026-09-29"))
                        ]), rule: DeskEventSamples.rules[0], visit: clerk,
                    in: context)),
            Sample(
                DeskOpenQuestionPage(
                    DeskEventSamples.hour.openQuestions[0], of: DeskEventSamples.hour,
                    refused: (
                        .correctQuestion, RefusedForm(typed: ["text-kk": "Су?"], .answerMissing, at: .correctQuestion)
                    ), visit: clerk, in: context)),
            Sample(
                DeskOpenQuestionPage(
                    DeskEventSamples.hour.openQuestions[1], of: DeskEventSamples.hour, visit: clerk, in: context)),
            Sample(
                DeskOpenQuestionPage(
                    DeskEventSamples.withdrawn, of: DeskEventSamples.hour,
                    refused: (
                        .withdrawQuestion,
                        RefusedForm(typed: ["reason-kk": "Екі рет жазылған"], .questionWithdrawn, at: .withdrawQuestion)
                    ), visit: observer, in: context)),
            Sample(DeskOpenQuestionsPage(of: DeskEventSamples.longHour, visit: clerk, in: context)),
            Sample(DeskOpenQuestionsPage(of: DeskEventSamples.planned, visit: clerk, in: context)),
            Sample(
                DeskEventSchedulePage(
                    .deputyTrip, of: Samples.kordai, DeskEventSamples.quarter, events: [], officials: [], schedule: nil,
                    rule: nil, visit: observer, in: context)),
        ]
    }
}

/// Events as pages of the desk show them, seen on 21 November 2026.
enum DeskEventSamples {
    static let quarter = Period(year: 2026, part: .quarter(4))
    static let deputy = Official(
        id: Official.ID(3), place: Samples.zhambyl, post: .deputy, name: Samples.text("Асанов А.", "Асанов А.", nil),
        since: Samples.day("2026-01-05"))
    static let planned: Event = {
        var event = Samples.event(id: 1, official: deputy.id, through: "2026-12-04")
        event.moved = Event.Move(
            from: Samples.day("2026-12-01"), on: Samples.day("2026-11-20"), reason: Samples.text("Боран", "Буран", nil))
        return event
    }()
    static let past = Samples.event(.round, id: 2, host: Samples.kordai, place: Samples.sarybulak, on: "2026-11-19")
    static let cancelled = Samples.event(
        .briefing, id: 3, on: "2026-11-18",
        standing: .cancelled(on: Samples.day("2026-11-17"), reason: Samples.text("Науқас", "Болезнь", nil)))
    static let hour: Event = {
        var event = Samples.event(.hour, id: 4, on: "2026-11-04", standing: .held(results))
        event.announcement = Announcement(publishedOn: Samples.day("2026-11-01"), evidence: "https://example.kz/1")
        let answer = OpenQuestion.Answer(
            on: Samples.day("2026-11-19"), text: Samples.text("Қаңтарда", "В январе", nil), evidence: "https://example.kz/2")
        event.openQuestions = [
            OpenQuestion(number: 1, text: Samples.text("Су қашан?", "Когда вода?", nil), answer: answer),
            OpenQuestion(number: 2, text: Samples.text("Жол ше?", "А дорога?", nil)),
        ]
        return event
    }()
    static let withdrawn = OpenQuestion(
        number: 3, text: Samples.text("Жол?", "Дорога?", nil),
        withdrawal: OpenQuestion.Withdrawal(on: Samples.day("2026-11-20"), reason: Samples.text("Екі рет", "Дважды", nil)))
    /// With more questions left open than its page bears.
    static let longHour: Event = {
        var event = hour
        for number in 3...30 {
            event.openQuestions.append(OpenQuestion(number: number, text: Samples.text("Көпір ше?", "А мост?", nil)))
        }
        return event
    }()
    static let session: Event = {
        var event = Samples.event(.session, id: 5, on: "2026-11-12", standing: .held(results))
        event.stepsDone = [DutyRule.ID("regulation-135.session-materials-5"): Samples.day("2026-11-06")]
        event.minutes = EventMinutes(
            on: Samples.day("2026-11-13"), chair: "Серіков С.", present: "Бөлім басшылары", agenda: "Бюджет", speakers: "Асанов",
            points: [
                EventMinutes.Point(
                    text: "Бекіту", executors: "Қаржы бөлімі", deadline: Samples.day("2026-12-20"), control: "Аппарат"),
                EventMinutes.Point(text: "Назарға алу", executors: "", deadline: nil, control: ""),
            ], members: 12, membersPresent: 9)
        return event
    }()
    private static let results = EventResults(
        publishedOn: Samples.day("2026-11-13"), summary: Samples.text("Қорытынды", "Итог", nil), attendance: 120,
        questionsRaised: 14, questionsResolved: 9)

    static let rules = [
        rule("order-70.trip-schedule-quarterly", .period, .times(1, per: .quarter), .agreement, .deputyTrip),
        rule("order-70.trip-notice-5", .trip, .daysBefore(5), .announcement, .deputyTrip),
        rule("order-70.hour-notice-3", .broadcast, .daysBefore(3), .announcement, .hour),
        rule("order-70.hour-answers-10", .broadcast, .workingDaysAfter(10), .onAirAnswers, .hour),
        rule("regulation-135.session-materials-5", .session, .workingDaysBefore(5), .materials, .session),
    ]

    private static func rule(
        _ id: String, _ trigger: DutyRule.Trigger, _ term: DutyRule.Term, _ fulfilment: DutyRule.Fulfilment, _ kind: Event.Kind
    ) -> DutyRule {
        DutyRule(
            id: DutyRule.ID(id), cites: Samples.text("9-тармақ", "п. 9", nil), title: Samples.text("Ереже", "Правило", nil),
            norm: Samples.text("Норма.", "Норма.", nil), offices: [.oblast],
            addressee: fulfilment == .materials ? Samples.text("Бөлімдер", "Отделы", nil) : nil, trigger: trigger, term: term,
            rollsForward: false, fulfilment: fulfilment, events: [kind])
    }

    static func steps(of event: Event) -> [Duty] {
        let law = Law(editions: [
            Edition(
                id: "zhambyl-70", act: Samples.act, inForceFrom: Samples.day("2019-03-13"), inForceTo: nil,
                territory: Samples.zhambyl, notes: Translated(), coverage: [], rules: rules)
        ])
        return EventDuties.steps(
            of: event, host: Samples.gazetteer[event.host] ?? Samples.gazetteer.republic, law: law,
            gazetteer: Samples.gazetteer, calendar: Samples.calendar, today: Samples.day("2026-11-21"))
    }
}
