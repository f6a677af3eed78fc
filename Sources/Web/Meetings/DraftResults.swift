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
        let (id, summary, hides, seen) = (id, summary, hidesFormer, seen)
        try await desk.change(id, journal: "results-written") { meeting, connection in
            guard RecordMark(meeting, for: .results)?.fits(seen) ?? true else { throw ChangedMeanwhile() }
            let written = try meeting.drafted(summary, today: desk.today)
            try desk.keep(
                meeting.publishedResults, of: .meeting(id), before: written.publishedResults, hides: hides, connection)
            return written
        }
    }
}

extension Desk {
    /// Keeps the words of published results that a correction replaces. Those that held somebody's own are not kept, nor stay those before them; the journal tells it.
    ///
    /// - Parameter hides: whether a person of the desk said so; what surely is somebody's own and is taken out hides them besides.
    func keep(
        _ published: FormerResults.Published?, of subject: FormerResults.Subject, before corrected: FormerResults.Published?,
        hides: Bool, _ connection: any SQLConnection
    ) throws {
        let store = FormerResultsStore(connection)
        var isHidden = false
        if let published, let corrected {
            let since = try store.correctedOn(subject)
            if let former = FormerResults(published, before: corrected.summary, since: since, hides: hides, on: today) {
                try store.keep(former, of: subject)
                isHidden = former.summary.isEmpty
            }
        }
        // What was there before held the same.
        if hides { try store.hide(subject) }
        guard isHidden || hides else { return }
        try JournalStore(connection).append(
            at: now, actor: actor, act: "former-results-hidden", subject: subject.journalled,
            detail: hides ? "" : "found=personal-data")
    }
}

extension FormerResults.Subject {
    fileprivate var journalled: JournalEntry.Subject {
        switch self {
        case .meeting(let id): .meeting(id)
        case .event(let id): .event(id)
        }
    }
}
