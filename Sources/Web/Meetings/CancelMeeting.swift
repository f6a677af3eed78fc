import Domain
import Settings
import Storage

/// A clerk calls a meeting off; it stays visible with the reason.
struct CancelMeeting: Sendable {
    let id: Meeting.ID
    let reason: Translated

    func carryOut(at desk: Desk) async throws {
        let (id, reason, today, gazetteer) = (id, reason, desk.today, desk.site.settings.gazetteer)
        try await desk.site.change { connection in
            let store = MeetingStore(connection)
            guard let meeting = try store.find(id) else { throw StoreError.notFound }
            try desk.require(.runMeeting, at: meeting.host)
            let cancelled = try meeting.cancelled(on: today, reason: reason)
            try store.save(cancelled)
            try CalendarAmendment.keep(
                .cancelled, of: cancelled, reason: reason, gazetteer: gazetteer, connection, now: desk.now, today: today)
            try JournalStore(connection).append(
                at: desk.now, actor: desk.actor, act: "meeting-cancelled", subject: .meeting(id))
        }
    }
}
