import Domain
import Pages

/// A clerk writes the results of a meeting, which only the desk sees until they are published; afterwards the published text is corrected and keeps its day.
struct DraftResults: Sendable {
    let id: Meeting.ID
    let summary: Translated
    /// The mark of the text that was there before; empty where nothing is asked.
    var seen = ""

    func carryOut(at desk: Desk) async throws {
        let (summary, seen, today) = (summary, seen, desk.today)
        try await desk.change(id, journal: "results-written") { meeting, _ in
            guard RecordMark(meeting, for: .results)?.fits(seen) ?? true else { throw ChangedMeanwhile() }
            return try meeting.drafted(summary, today: today)
        }
    }
}
