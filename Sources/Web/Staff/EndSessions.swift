import Domain
import Storage

/// A person ends a session of theirs in another browser, or all of them but this one.
struct EndSessions: Sendable {
    /// Of the one that is ended; `nil` for all others.
    let mark: String?

    func carryOut(at desk: Desk) async throws {
        let mark = mark
        try await desk.site.database.write { connection in
            let store = SessionStore(connection)
            let ended =
                if let mark {
                    try store.end(mark, of: desk.staff.id) ? 1 : 0
                } else {
                    try store.endAll(of: desk.staff.id, but: desk.seat.session)
                }
            if ended > 0 { try desk.note("session-ended", of: desk.staff.id, detail: "count=\(ended)", connection) }
        }
    }
}

/// A person chooses in which of their territories they work now.
struct ChooseTerritory: Sendable {
    let place: KATO

    func carryOut(at desk: Desk) async throws {
        guard desk.staff.territories.contains(place) else { throw ActRefused(act: .read, place: place) }
        let place = place
        try await desk.site.database.write { try SessionStore($0).choose(place, tokenHash: desk.seat.session) }
    }
}
