import Domain
import Pages
import Settings

/// A clerk calls a meeting off; it stays visible with the reason.
struct CancelMeeting: Sendable {
    let id: Meeting.ID
    let reason: Translated
    /// The mark of what was there before; empty where nothing is asked.
    var seen = ""

    func carryOut(at desk: Desk) async throws {
        let (reason, seen, now, today) = (reason, seen, desk.now, desk.today)
        let gazetteer = desk.site.settings.gazetteer
        try await desk.change(id, journal: "meeting-cancelled") { meeting, connection in
            guard RecordMark(meeting, for: .cancel)?.fits(seen) ?? true else { throw ChangedMeanwhile() }
            let cancelled = try meeting.cancelled(on: today, reason: reason)
            try CalendarAmendment.keep(
                .cancelled, of: cancelled, reason: reason, gazetteer: gazetteer, connection, now: now, today: today)
            return cancelled
        }
    }
}
