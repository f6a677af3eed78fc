import Domain
import Storage

/// The office hands in the summary of control of a quarter: its figures stay as they are on this day. Source: regulation 135, p. 13.16.
struct HandInSummary: Sendable {
    let place: KATO
    let period: Period

    /// Handed in already, it stays as it is.
    func carryOut(at desk: Desk) async throws {
        try desk.require(.recordExecution, at: place)
        let (place, period) = (place, period)
        try await desk.site.change { connection in
            let store = ControlSummaryStore(connection)
            guard try store.find(place, period) == nil else { return }
            let live = try desk.site.controlSummary(period, of: place, on: desk.today, connection)
            let handed = try live.handedIn(on: desk.today)
            let hash = try store.insert(handed)
            try JournalStore(connection).append(
                at: desk.now, actor: desk.actor, act: "control-summary-handed-in", subject: .control(place, period),
                detail: "on=\(handed.handedOn) sha256=\(hash)")
        }
    }
}
