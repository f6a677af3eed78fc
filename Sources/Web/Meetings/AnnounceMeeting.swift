import Domain
import Pages

/// A clerk records when and where a meeting was announced. Source: decree 826, paragraph 3 (4).
struct AnnounceMeeting: Sendable {
    let id: Meeting.ID
    let on: Day
    let evidence: String?
    /// The mark of what was recorded before; empty where nothing is asked.
    var seen = ""

    func carryOut(at desk: Desk) async throws {
        let (on, evidence, seen, today) = (on, evidence, seen, desk.today)
        try await desk.change(id, journal: "meeting-announced", detail: "on=\(on)") { meeting, _ in
            guard RecordMark(meeting, for: .announce)?.fits(seen) ?? true else { throw ChangedMeanwhile() }
            return try meeting.announced(on: on, evidence: evidence, today: today)
        }
    }
}
