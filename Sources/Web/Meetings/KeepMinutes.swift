import Domain
import Pages
import Storage

/// A clerk writes down the minutes of a meeting. Their texts may name people: they stay at the desk, and the journal tells their day and how many points they have.
///
/// Source: regulation 135, p. 9.3 and 9.5.
struct KeepMinutes: Sendable {
    let id: Meeting.ID
    let minutes: EventMinutes
    /// The mark of the minutes that were there before; empty where nothing is asked.
    var seen = ""

    func carryOut(at desk: Desk) async throws {
        let (minutes, seen, today) = (minutes, seen, desk.today)
        try await desk.change(id, journal: "meeting-minutes-recorded", detail: "points=\(minutes.points.count)") {
            meeting, connection in
            let store = MeetingStore(connection)
            guard RecordMark(try store.minutes(of: meeting.id)).fits(seen) else { throw ChangedMeanwhile() }
            let recorded = try meeting.recorded(minutes, today: today)
            try store.keep(minutes, of: meeting.id)
            return recorded
        }
    }
}
