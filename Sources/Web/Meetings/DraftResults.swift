import Domain
import Pages
import Storage

/// A clerk writes the results of a meeting, which only the desk sees until they are published; afterwards the published text is corrected and keeps its day, and the words before stay to be read beside it.
struct DraftResults: Sendable {
    let id: Meeting.ID
    let summary: Translated
    /// Whether the published words that it replaces held somebody's own: then nobody reads them any more.
    var hidesFormer = false
    /// The mark of the text that was there before; empty where nothing is asked.
    var seen = ""

    func carryOut(at desk: Desk) async throws {
        let (summary, hides, seen, today) = (summary, hidesFormer, seen, desk.today)
        try await desk.change(
            id, journal: "results-written", detail: hidesFormer ? "former=hidden" : ""
        ) { meeting, connection in
            guard RecordMark(meeting, for: .results)?.fits(seen) ?? true else { throw ChangedMeanwhile() }
            let written = try meeting.drafted(summary, today: today)
            let store = MeetingStore(connection)
            let since = try store.formerResults(of: meeting.id).last?.replacedOn
            if let former = meeting.formerResults(before: written, since: since, hides: hides, on: today) {
                try store.keep(former, of: meeting.id)
            }
            // What was there before held the same.
            if hides { try store.hideFormerResults(of: meeting.id) }
            return written
        }
    }
}
