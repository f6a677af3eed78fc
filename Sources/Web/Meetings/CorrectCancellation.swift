import Domain
import Pages
import Settings

/// A clerk corrects why a meeting was called off; the same words again change nothing. The words before stay to be read beside it unless they held somebody's own.
struct CorrectCancellation: Sendable {
    let id: Meeting.ID
    let reason: Translated
    /// Whether the words that it replaces held somebody's own: then nobody reads them any more.
    var hidesFormer = false
    /// The mark of the reason that was there before; empty where nothing is asked.
    var seen = ""

    func carryOut(at desk: Desk) async throws {
        let (reason, seen, gazetteer, hides) = (reason, seen, desk.site.settings.gazetteer, hidesFormer)
        try await desk.change(id, journal: "meeting-reason-corrected", hidesReason: hidesFormer) { meeting, connection in
            guard RecordMark(meeting, for: .reason)?.fits(seen) ?? true else { throw ChangedMeanwhile() }
            let corrected = try meeting.cancelled(correcting: reason)
            guard hides || corrected != meeting else { throw NothingChanged() }
            if let former = meeting.cancelledBecause {
                try CalendarAmendment.correct(former, to: reason, of: corrected, gazetteer: gazetteer, connection)
            }
            return corrected
        }
    }
}
