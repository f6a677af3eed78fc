import Domain
import Secrets
import Storage

/// The one who asked or booked withdraws the consent to keep name and contacts. A question goes on without them; a booking that lies ahead ends with them.
///
/// Source: Law on Personal Data and Their Protection: withdrawal stops processing.
struct ForgetContact: Sendable {
    let code: TrackingCode

    func carryOut(on site: Site) async throws {
        let now = site.now()
        let today = site.today(at: now)
        let hash = Secrets.sha256(code.symbols)
        try await site.change { connection in
            let journal = JournalStore(connection)
            let question = try QuestionStore(connection).find(trackingHash: hash)
            let booking = try BookingStore(connection).find(trackingHash: hash)
            guard question != nil || booking != nil else { throw StoreError.notFound }
            if let question, try ContactStore(connection).forget(question.id) {
                try journal.append(
                    at: now, actor: .citizen, act: "contact-forgotten", subject: .question(question.number), detail: "")
            }
            if let booking {
                if booking.standing == .booked, let reception = try ReceptionStore(connection).find(booking.reception),
                    reception.standing == .planned
                {
                    try CancelBooking.save(
                        booking, of: reception, byOffice: true, at: now, today: today, actor: .citizen, connection)
                }
                if try BookingStore(connection).forgetPerson(of: booking.id) {
                    try journal.append(
                        at: now, actor: .citizen, act: "contact-forgotten", subject: .booking(booking.number), detail: "")
                }
            }
        }
    }
}
