import Domain
import TestSupport

@testable import Pages

extension SamplePages {
    /// Pages of personal receptions, public ones and those of the desk.
    static var receptions: [Sample] {
        let (context, clerk) = (context(), DeskSamples.visit(.clerk))
        let planned = ReceptionSamples.planned
        let list = ReceptionSamples.list(of: planned)
        let wrong = RefusedForm(
            typed: ["name": "Айдос"], flaws: ["name": .refusalFieldMissing], refusal: .refusalBookingClosed)
        let settled = ReceptionSamples.bookings
        return [
            Sample(ReceptionSamples.page(in: context)),
            Sample(
                ReceptionsPage(
                    of: Samples.gazetteer[Samples.sarybulak] ?? Samples.gazetteer.republic,
                    above: Samples.gazetteer[Samples.sarybulakOkrug], upcoming: [], chosen: nil, past: [],
                    held: (0, ReceptionFigures()), formToken: "t", in: context), "above"),
            Sample(
                ReceptionsPage(
                    of: Samples.gazetteer[Samples.kordai] ?? Samples.gazetteer.republic, above: nil, upcoming: [],
                    chosen: nil, typed: ReceptionsPage.Typed(draft: BookingDraft(), refusal: .bookingClosedText), past: [],
                    held: (0, ReceptionFigures()), formToken: "t", in: context), "empty"),
            Sample(
                BookingPage(
                    settled[0], of: ReceptionSamples.moved, person: ReceptionSamples.person, code: ReceptionSamples.code,
                    isReceipt: false, formToken: "t", in: context)),
            Sample(
                BookingPage(
                    settled[0], of: planned, person: ReceptionSamples.person, code: ReceptionSamples.code, isReceipt: true,
                    formToken: "t", in: context), "receipt"),
            Sample(
                BookingPage(
                    settled[1], of: ReceptionSamples.cancelled, person: nil,
                    corrections: SampleRecords.corrections, code: ReceptionSamples.code, isReceipt: false,
                    formToken: "t", in: context), "received"),
            Sample(
                DeskReceptionsPage(
                    waiting: [DeskReceptionsPage.Entry(reception: planned, figures: ReceptionFigures(settled), list: list)],
                    coming: DeskAgenda.Rows(), past: DeskAgenda.Rows(), visit: clerk, in: context)),
            Sample(
                DeskReceptionsPage(
                    waiting: [], coming: DeskAgenda.Rows(), past: DeskAgenda.Rows(), series: ReceptionSamples.series,
                    visit: clerk, in: context), "series"),
            Sample(
                BookingPage(
                    settled[3], of: planned, person: ReceptionSamples.person, isTakenOff: true,
                    refusal: .refusalBookingCancelled, code: ReceptionSamples.code, isReceipt: false, formToken: "t",
                    in: context), "taken-off"),
            Sample(
                DeskReceptionsPage(
                    .coming(page: 2), waiting: [],
                    coming: DeskAgenda.Rows(
                        [DeskReceptionsPage.Entry(reception: planned, figures: ReceptionFigures(settled), list: list)],
                        hasMore: true), past: DeskAgenda.Rows(), visit: clerk, in: context), "later"),
            Sample(
                DeskNewReceptionPage(
                    meeting: DeskSamples.meeting, host: planned.host, last: planned, names: ["Қордай ауданы"], refused: wrong,
                    visit: clerk,
                    in: context)),
            Sample(
                DeskReceptionPage(
                    planned, bookings: settled,
                    people: [settled[0].id: ReceptionSamples.person, settled[1].id: ReceptionSamples.person],
                    questions: [Question.ID(9): Question.Number(year: 2026, ordinal: 9)], list: list,
                    booked: (settled[0], ReceptionSamples.code), refused: (.book, wrong), visit: clerk, in: context)),
            Sample(
                DeskReceptionPage(
                    ReceptionSamples.held, bookings: settled, people: [settled[0].id: ReceptionSamples.person], questions: [:],
                    assignments: [ReceptionSamples.assignment], list: list,
                    refused: (.hold, RefusedForm(typed: ["protocol": "Хаттама"], .alreadyHeld, of: .hold)),
                    visit: clerk, in: context), "held"),
            Sample(
                DeskAssignmentPage(
                    ReceptionSamples.assignment, at: ReceptionSamples.held,
                    booking: (settled[0], ReceptionSamples.person), question: Question.Number(year: 2026, ordinal: 9),
                    refused: (.askExtension, RefusedForm(typed: [:], .control(.dayMissing))), visit: clerk, in: context),
                "assignment"),
            Sample(
                DeskReceptionPage(
                    planned, bookings: [], people: [:], questions: [:], list: nil, visit: DeskSamples.visit(.observer),
                    in: context), "observed"),
            Sample(
                DeskReceptionPage(
                    ReceptionSamples.cancelled, bookings: [], people: [:], questions: [:], list: nil,
                    refused: (.reason, RefusedForm(typed: [:], .reasonMissing, of: .reason)), visit: clerk, in: context),
                "cancelled"),
            Sample(
                DeskReceptionSheetPage(
                    ReceptionSamples.held, bookings: settled, people: [settled[0].id: ReceptionSamples.person],
                    questions: [Question.ID(9): Question.Number(year: 2026, ordinal: 9)],
                    assignments: [ReceptionSamples.assignment], visit: clerk, in: context)),
            Sample(
                DeskReceptionSheetPage(planned, bookings: [], people: [:], questions: [:], visit: clerk, in: context), "list"),
        ]
    }
}

/// Receptions as pages show them, seen on 21 November 2026.
enum ReceptionSamples {
    static let person = BookedPerson(
        contact: Contact(name: "Құпиянов Сәкен", email: "saken@example.kz", phone: "87010001122"), topic: "Жасырын тақырып")
    static let code: TrackingCode = {
        guard let code = TrackingCode(bytes: Array(1...10)) else { preconditionFailure("ten bytes make a code") }
        return code
    }()
    static let planned = Samples.reception(id: 1)
    static let series = ReceptionSeries(
        receptions: [planned],
        leftOut: [
            ReceptionSeries.LeftOut(day: Samples.day("2026-12-05"), rest: .weekend(.saturday)),
            ReceptionSeries.LeftOut(
                day: Samples.day("2026-12-12"), rest: .weekend(.saturday), taken: Samples.day("2026-12-14")),
        ],
        moved: [
            ReceptionSeries.Moved(
                from: Samples.day("2026-12-19"), to: Samples.day("2026-12-21"), rest: .weekend(.saturday))
        ])
    /// The moves of `moved` before its last one.
    static let formerMoves = [
        Reception.Move(
            from: Samples.day("2026-12-01"), time: TimeOfDay(minutes: 900), on: Samples.day("2026-11-18"),
            reason: Samples.text("Жиналыс", "Совещание", nil))
    ]
    static let moved: Reception = {
        var reception = Samples.reception(id: 2, on: "2026-12-10")
        reception.moved = Reception.Move(
            from: Samples.day("2026-12-04"), time: TimeOfDay(minutes: 600), on: Samples.day("2026-11-20"),
            reason: Samples.text("Іссапар", "Командировка", nil))
        return reception
    }()
    static let cancelled = Samples.reception(
        id: 3, on: "2026-12-17",
        standing: .cancelled(on: Samples.day("2026-11-20"), reason: Samples.text("Боран", "Буран", nil)))
    static let held = Samples.reception(
        id: 4, on: "2026-11-19",
        standing: .held(
            ReceptionProtocol(on: Samples.day("2026-11-19"), present: "Аппарат басшысы", text: "Тапсырма берілді")))
    static let bookings = [
        Samples.booking(1, slot: 0),
        Samples.booking(
            2, slot: 1, standing: .received(on: Samples.day("2026-11-19"), .onControl), question: Question.ID(9), language: .ru),
        Samples.booking(3, slot: 2, standing: .absent(on: Samples.day("2026-11-19"))),
        Samples.booking(4, slot: 2, standing: .cancelled(on: Samples.day("2026-11-18"))),
    ]

    /// Given at the held reception, under way, its later deadline asked for.
    static let assignment = Assignment(
        id: Assignment.ID(3), reception: held.id, host: held.host, booking: bookings[1].id,
        item: PlanItem(
            id: PlanItem.ID(0), number: 1, problem: nil, action: Translated("Құпияновтың көшесіне жарық орнату", in: .kk),
            lead: Translated("ТКШ бөлімі", in: .kk), coExecutors: Translated("Сәулет бөлімі", in: .kk),
            deadline: Samples.day("2026-12-21"), givenOn: held.day, moneyNeeded: nil, moneySource: Translated(),
            standing: .underWay,
            executions: [
                Execution(
                    on: Samples.day("2026-11-20"), text: Translated("Бағандар келді", in: .kk), evidence: "https://akimat.kz/9")
            ]))

    static func list(of reception: Reception) -> ReceptionList? {
        ReceptionList(of: reception, law: Samples.law, gazetteer: Samples.gazetteer, calendar: Samples.calendar)
    }

    static func page(in context: PageContext, typed: Bool = true) -> ReceptionsPage {
        let flaws: [BookingDraft.Field: BookingDraft.Flaw] = [.name: .nameMissing, .phone: .asInQuestion(.phoneWrong)]
        let near = Samples.reception(id: 5, host: Samples.merke)
        let elsewhere = Reception(
            id: near.id, host: near.host, official: .headOfOffice, post: Samples.text("Аппарат <басшысы>", "Глава аппарата", nil),
            day: near.day, time: near.time, minutes: near.minutes, slotMinutes: near.slotMinutes, venue: near.venue,
            address: near.address, phone: near.phone)
        return ReceptionsPage(
            of: Samples.gazetteer[Samples.kordai] ?? Samples.gazetteer.republic, above: nil,
            upcoming: [planned, moved, cancelled, elsewhere].map {
                ReceptionsPage.Entry(reception: $0, taken: [0, 1], list: list(of: $0))
            }, chosen: nil,
            typed: typed
                ? ReceptionsPage.Typed(draft: BookingDraft(slot: "3", topic: "Жол туралы"), flaws: flaws, refusal: nil) : nil,
            past: [
                (
                    reception: held, figures: ReceptionFigures(bookings),
                    assignments: AssignmentFigures([assignment], on: Samples.day("2026-11-21"))
                ),
                (
                    reception: Samples.reception(
                        id: 6, on: "2026-11-05",
                        standing: .cancelled(on: Samples.day("2026-11-04"), reason: Samples.text("Боран", "Буран", nil))),
                    figures: ReceptionFigures(), assignments: nil
                ),
            ], held: (2, ReceptionFigures(bookings)),
            corrections: [
                cancelled.id: SampleRecords.corrections, Reception.ID(6): SampleRecords.corrections,
            ], moves: [moved.id: formerMoves], formToken: "t0ken", in: context)
    }
}
