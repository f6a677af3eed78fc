import Domain
import Pages

/// A clerk records where and when a meeting was announced: every publication there is, so that one recorded by mistake goes out by being left out.
///
/// Source: decree 826, paragraph 3 (4).
struct AnnounceMeeting: Sendable {
    let id: Meeting.ID
    let publications: [Publication]
    /// The mark of what was recorded before; empty where nothing is asked.
    var seen = ""

    func carryOut(at desk: Desk) async throws {
        let (publications, seen, today) = (publications, seen, desk.today)
        try await desk.change(id, journal: "meeting-announced") { meeting, _ in
            guard RecordMark(meeting, for: .announce)?.fits(seen) ?? true else { throw ChangedMeanwhile() }
            let announced = try meeting.announced(publications, today: today)
            guard announced != meeting else { throw NothingChanged() }
            return announced
        }
    }
}
