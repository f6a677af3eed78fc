import Domain
import Secrets
import Storage

/// A resident gives a turn back by its code, or staff take it out of the list.
struct CancelBooking: Sendable {
    func carryOut(on site: Site, code: TrackingCode) async throws {
        let now = site.now()
        let today = site.today(at: now)
        let hash = Secrets.sha256(code.symbols)
        try await site.change { connection in
            guard let booking = try BookingStore(connection).find(trackingHash: hash),
                let reception = try ReceptionStore(connection).find(booking.reception)
            else { throw StoreError.notFound }
            try CancelBooking.save(booking, of: reception, byOffice: false, at: now, today: today, actor: .citizen, connection)
        }
    }

    func carryOut(at desk: Desk, booking id: Booking.ID, of reception: Reception.ID) async throws {
        try await desk.site.change { connection in
            guard let booking = try BookingStore(connection).find(id), booking.reception == reception,
                let reception = try ReceptionStore(connection).find(reception)
            else { throw StoreError.notFound }
            try desk.require(.runReception, at: reception.host)
            try CancelBooking.save(
                booking, of: reception, byOffice: true, at: desk.now, today: desk.today, actor: desk.actor, connection)
        }
    }

    static func save(
        _ booking: Booking, of reception: Reception, byOffice: Bool, at now: Moment, today: Day, actor: JournalEntry.Actor,
        _ connection: any SQLConnection
    ) throws {
        try BookingStore(connection).save(try booking.cancelled(on: today, of: reception, byOffice: byOffice))
        try JournalStore(connection).append(
            at: now, actor: actor, act: "booking-cancelled", subject: .booking(booking.number),
            detail: "reception=\(reception.id) slot=\(booking.slot)")
    }
}
