import Domain
import Settings

/// A clerk calls a meeting off; it stays visible with the reason.
struct CancelMeeting: Sendable {
    let id: Meeting.ID
    let reason: Translated

    func carryOut(at desk: Desk) async throws {
        let (reason, now, today, gazetteer) = (reason, desk.now, desk.today, desk.site.settings.gazetteer)
        try await desk.change(id, journal: "meeting-cancelled") { meeting, connection in
            let cancelled = try meeting.cancelled(on: today, reason: reason)
            try CalendarAmendment.keep(
                .cancelled, of: cancelled, reason: reason, gazetteer: gazetteer, connection, now: now, today: today)
            return cancelled
        }
    }
}
