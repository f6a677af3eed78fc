import Domain
import Secrets
import Settings
import Storage

/// A turn at a reception is booked, by the resident or by staff who speak with them.
///
/// One telephone takes one turn of a reception, so that nobody takes them all; staff, who know who speaks, may enter more once they were asked. On the site a stranger who types somebody's telephone learns at most that a turn was booked with it, never which or by whom: it is told last, when a telephone that is not known would have taken a turn, and counts as a booking for the limit of an address.
struct BookReception: Sendable {
    /// What the resident is given.
    struct Receipt: Sendable {
        let booking: Booking
        let code: TrackingCode
    }

    let reception: Reception.ID
    let draft: BookingDraft
    /// Whether staff said that another turn has this telephone on purpose.
    var sharesPhone = false

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
        let (id, draft, sharesPhone, settings) = (reception, draft, sharesPhone, site.settings)
        let booking = try await site.change { connection in
            guard let reception = try ReceptionStore(connection).find(id) else { throw StoreError.notFound }
            try allowed(reception)
            let isWalkIn = channel == .inPerson && reception.takesWalkIns(on: today)
            guard isWalkIn || reception.takesBookings(on: today, list: PublicSite.list(of: reception, settings)) else {
                throw BookingRefusal.closed
            }
            let store = BookingStore(connection)
            let people = sharesPhone ? [:] : try store.people(of: id)
            let taken = try store.list(of: id).filter(\.standing.isActive)
            let accepted = try draft.accepted(
                for: reception, taken: Set(taken.map(\.slot)),
                phones: taken.compactMap { people[$0.id]?.contact.phone }, byOffice: channel != .site,
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
