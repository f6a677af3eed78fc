import Domain
import Pages

/// A clerk records where the results of a meeting were published besides. Source: decree 826, paragraph 3 (5).
struct PlaceResults: Sendable {
    let id: Meeting.ID
    let publications: [Publication]
    /// The mark of what was recorded before; empty where nothing is asked.
    var seen = ""

    func carryOut(at desk: Desk) async throws {
        let (publications, seen, today) = (publications, seen, desk.today)
        try await desk.change(id, journal: "results-placed") { meeting, _ in
            guard RecordMark(meeting, for: .places)?.fits(seen) ?? true else { throw ChangedMeanwhile() }
            return try meeting.placed(publications, today: today)
        }
    }
}
