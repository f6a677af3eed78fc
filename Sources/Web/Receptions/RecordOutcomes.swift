import Domain
import Pages
import Settings
import Storage

/// The outcome of a turn that the rules refuse.
struct OutcomeRefused: Error {
    let booking: Booking
    let refusal: BookingRefusal
}

/// A clerk records who came and with what result. What is taken on control becomes a question of the register, which its resident follows by the same code.
///
/// Source: regulation 135, p. 15.4.
struct RecordOutcomes: Sendable {
    let id: Reception.ID
    let outcomes: [Booking.ID: Booking.Outcome]
    /// The mark of the outcomes that were there before; empty where nothing is asked.
    var seen = ""

    func carryOut(at desk: Desk) async throws {
        let (id, outcomes, seen) = (id, outcomes, seen)
        try await desk.site.change { connection in
            guard let reception = try ReceptionStore(connection).find(id) else { throw StoreError.notFound }
            try desk.require(.runReception, at: reception.host)
            try desk.requireBegun(reception)
            try reception.recordsOutcomes(today: desk.today)
            let store = BookingStore(connection)
            let bookings = try store.list(of: id)
            guard RecordMark(bookings).fits(seen) else { throw ChangedMeanwhile() }
            for booking in bookings {
                guard let outcome = outcomes[booking.id], outcome != booking.outcome else { continue }
                var settled: Booking
                do {
                    settled = try booking.settled(outcome, today: desk.today)
                    if outcome == .received(.onControl) {
                        settled.question = try RecordOutcomes.question(of: booking, at: reception, desk, connection)
                    }
                } catch let refusal as BookingRefusal {
                    throw OutcomeRefused(booking: booking, refusal: refusal)
                }
                try store.save(settled)
                try JournalStore(connection).append(
                    at: desk.now, actor: desk.actor, act: "booking-settled", subject: .booking(booking.number),
                    detail: "outcome=" + (booking.outcome.map { "\($0.text)→" } ?? "") + outcome.text)
            }
        }
    }

    /// The topic as a question, received when the resident spoke of it and registered now; one that went back to the resident with a corrected outcome is registered again.
    static func question(
        of booking: Booking, at reception: Reception, _ desk: Desk, _ connection: any SQLConnection
    ) throws -> Question.ID {
        let settings = desk.site.settings
        let (bookings, store) = (BookingStore(connection), QuestionStore(connection))
        let hash = try bookings.trackingHash(of: booking.id)
        if let known = try store.find(trackingHash: hash) {
            guard known.waitsForRegister else { throw BookingRefusal.questionWentOn }
            try register(known, of: booking, desk, connection)
            return known.id
        }
        guard let person = try bookings.person(of: booking.id) else { throw BookingRefusal.personForgotten }
        let contact = person.contact
        let draft = QuestionDraft(
            place: reception.host.code, language: booking.language.rawValue, text: person.topic, name: contact.name ?? "",
            email: contact.email ?? "", phone: contact.phone ?? "")
        let accepted = try draft.accepted(meeting: nil, gazetteer: settings.gazetteer, today: desk.today)
        let region = settings.gazetteer.region(of: reception.host)?.code ?? .republic
        let spokenAt = settings.clock.moment(reception.day, reception.time(of: booking.slot), in: region)
        let question = try store.insert(
            accepted, channel: .reception, receivedAt: spokenAt, receivedOn: reception.day,
            trackingHash: hash, year: desk.today.year)
        try JournalStore(connection).append(
            at: desk.now, actor: desk.actor, act: "question-received", subject: .question(question.number),
            detail: "place=\(question.place) channel=\(question.channel.rawValue)")
        try register(question, of: booking, desk, connection)
        return question.id
    }

    private static func register(
        _ question: Question, of booking: Booking, _ desk: Desk, _ connection: any SQLConnection
    ) throws {
        let registered = try question.registered(on: RegisterQuestion.day(for: question, at: desk), category: nil)
        try QuestionStore(connection).save(
            registered, step: QuestionStep(to: registered, from: question, on: desk.today, at: desk.now))
        try JournalStore(connection).append(
            at: desk.now, actor: desk.actor, act: "question-registered", subject: .question(question.number),
            detail: "booking=\(booking.number.text)")
    }
}
