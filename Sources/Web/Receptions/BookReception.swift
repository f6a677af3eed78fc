import Domain
import Secrets
import Settings
import Storage

/// A turn at a reception is booked, by the resident or by staff who speak with them.
struct BookReception: Sendable {
    /// What the resident is given.
    struct Receipt: Sendable {
        let booking: Booking
        let code: TrackingCode
    }

    let reception: Reception.ID
    let draft: BookingDraft

    /// Booked by the resident. Throws `BookingDraft.Refusal` with every wrong field, or `BookingRefusal.closed`.
    ///
    /// - Parameter host: the akimat whose reception it must be.
    func carryOut(on site: Site, host: KATO) async throws -> Receipt {
        let now = site.now()
        return try await book(on: site, channel: .site, at: now, today: site.today(at: now), actor: .citizen) { reception in
            guard reception.host == host else { throw StoreError.notFound }
        }
    }

    /// Entered by staff, by telephone or for one who came or was invited.
    func carryOut(at desk: Desk, channel: Booking.Channel) async throws -> Receipt {
        try await book(on: desk.site, channel: channel, at: desk.now, today: desk.today, actor: desk.actor) { reception in
            try desk.require(.runReception, at: reception.host)
        }
    }

    private func book(
        on site: Site, channel: Booking.Channel, at now: Moment, today: Day, actor: JournalEntry.Actor,
        allowed: @escaping @Sendable (Reception) throws -> Void
    ) async throws -> Receipt {
        guard let code = TrackingCode(bytes: Secrets.randomBytes(10)) else { throw StoreError.unavailable }
        let hash = Secrets.sha256(code.symbols)
        let (id, draft, settings) = (reception, draft, site.settings)
        let booking = try await site.change { connection in
            guard let reception = try ReceptionStore(connection).find(id) else { throw StoreError.notFound }
            try allowed(reception)
            let isWalkIn = channel == .inPerson && reception.takesWalkIns(on: today)
            guard isWalkIn || reception.takesBookings(on: today, list: PublicSite.list(of: reception, settings)) else {
                throw BookingRefusal.closed
            }
            let store = BookingStore(connection)
            let accepted = try draft.accepted(
                for: reception, taken: try store.taken([id])[id] ?? [], byOffice: channel != .site,
                gazetteer: settings.gazetteer, today: today)
            let booking = try store.insert(
                accepted, of: id, channel: channel, at: now, trackingHash: hash, year: today.year)
            try JournalStore(connection).append(
                at: now, actor: actor, act: "booking-made", subject: .booking(booking.number),
                detail: "reception=\(id) slot=\(booking.slot) channel=\(channel.rawValue)")
            return booking
        }
        return Receipt(booking: booking, code: code)
    }
}
