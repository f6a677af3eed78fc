import Domain
import Pages
import Storage

/// A clerk corrects an outcome that is closed: by the protocol, or since the topic was taken on control. Everyone reads what the protocol said before, when it was corrected and why.
///
/// Taken on control by mistake, its question goes back to the resident with the reason, and assignments of the turn are taken out; where either went on, the outcome stays. Taken on control after all, the topic becomes a question as at the reception. Source: regulation 135, p. 15.4.
struct CorrectOutcome: Sendable {
    let id: Reception.ID
    let booking: Booking.ID
    let outcome: Booking.Outcome
    /// As everyone reads it.
    let reason: Translated
    /// The mark of the outcomes that were there before; empty where nothing is asked.
    var seen = ""

    /// Throws `ReceptionRefusal` and `BookingRefusal`.
    func carryOut(at desk: Desk) async throws {
        let (id, booking, outcome, reason, seen) = (id, booking, outcome, reason, seen)
        try await desk.site.change { connection in
            let reception = try ReceptionStore(connection).find(id).orNotFound()
            try desk.require(.runReception, at: reception.host)
            try reception.correctsOutcomes(because: reason)
            let store = BookingStore(connection)
            let bookings = try store.list(of: id)
            guard let former = bookings.first(where: { $0.id == booking }) else { throw ReceptionRefusal.turnElsewhere }
            var corrected = try former.corrected(to: outcome, isHeld: reception.isHeld)
            guard RecordMark(bookings).fits(seen) else { throw ChangedMeanwhile() }
            try desk.askWhetherStays(in: [], reasons: [reason])
            let assignments = AssignmentStore(connection)
            let takenOut = try Reception.takenOut(
                with: former, correctedTo: outcome, among: try assignments.list(of: id))
            if outcome == .received(.onControl) {
                corrected.question = try RecordOutcomes.question(of: former, at: reception, desk, connection)
            }
            try store.save(corrected)
            if let question = former.question {
                try CorrectOutcome.giveBack(question, of: former, because: reason, desk, connection)
            }
            let journal = JournalStore(connection)
            for assignment in takenOut {
                try assignments.remove(assignment)
                try journal.append(
                    at: desk.now, actor: desk.actor, act: "assignment-taken-out", subject: .assignment(assignment.id),
                    detail: "reception=\(id) number=\(assignment.item.number)")
            }
            if reception.isHeld {
                let figures = ReceptionFigures(bookings)
                try CorrectionStore(connection).keep(
                    [Correction(on: desk.today, before: .outcomes(figures, because: reason))], of: .reception(id))
            }
            try journal.append(
                at: desk.now, actor: desk.actor, act: "booking-corrected", subject: .booking(former.number),
                detail: desk.noting(
                    "reception=\(id) outcome=\(former.outcome?.text ?? "")→\(outcome.text)", reasons: [reason]))
        }
    }

    /// Sends the question that was made of the turn back to its resident, who reads the reason under the same code. Refused where anything was decided on it.
    private static func giveBack(
        _ id: Question.ID, of booking: Booking, because reason: Translated, _ desk: Desk, _ connection: any SQLConnection
    ) throws {
        let store = QuestionStore(connection)
        let question = try store.find(id).orNotFound()
        let returned: Question
        do {
            returned = try question.returned(reason: reason)
        } catch {
            throw BookingRefusal.questionWentOn
        }
        try store.save(
            returned, step: QuestionStep(to: returned, from: question, on: desk.today, at: desk.now, note: reason))
        try JournalStore(connection).append(
            at: desk.now, actor: desk.actor, act: "question-returned", subject: .question(question.number),
            detail: Desk.detail("booking=\(booking.number.text)", from: question, to: returned))
    }
}
