import Domain
import Storage

/// A clerk writes the protocol, which closes the reception. Source: regulation 135, p. 15.4.
struct HoldReception: Sendable {
    let id: Reception.ID
    let present: String
    let text: String

    func carryOut(at desk: Desk) async throws {
        let (id, today) = (id, desk.today)
        let minutes = ReceptionProtocol(on: today, present: present, text: text)
        try await desk.change(id, journal: "reception-held") { reception, connection in
            try desk.requireBegun(reception)
            return try reception.held(minutes, bookings: try BookingStore(connection).list(of: id), today: today)
        }
    }
}
