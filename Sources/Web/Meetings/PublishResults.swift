import Domain
import Pages

/// A clerk records that a meeting was held and publishes its results. Corrected results keep the day on which they came out.
///
/// Source: decree 826, paragraph 3 (5).
struct PublishResults: Sendable {
    let id: Meeting.ID
    let summary: Translated
    let attendance: Int?
    /// The mark of the results that were there before; empty where nothing is asked.
    var seen = ""

    func carryOut(at desk: Desk) async throws {
        let (summary, attendance, seen, today) = (summary, attendance, seen, desk.today)
        try await desk.change(id, journal: "results-published") { meeting, _ in
            guard RecordMark(meeting, for: .hold)?.fits(seen) ?? true else { throw ChangedMeanwhile() }
            let results = MeetingResults(
                publishedOn: meeting.results?.publishedOn ?? today, summary: summary, attendance: attendance,
                receptionEndedOn: meeting.results?.receptionEndedOn)
            return try meeting.held(results, today: today)
        }
    }
}
