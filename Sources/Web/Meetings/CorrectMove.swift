import Domain
import Pages
import Settings
import Storage

/// A clerk corrects why a meeting was moved last, without moving it; the same words again change nothing. The words before stay to be read beside it unless they held somebody's own.
struct CorrectMove: Sendable {
    let id: Meeting.ID
    let reason: Translated
    /// Whether the words that it replaces held somebody's own: then nobody reads them any more.
    var hidesFormer = false
    /// The mark of the reason that was there before; empty where nothing is asked.
    var seen = ""

    func carryOut(at desk: Desk) async throws {
        let (id, reason, seen, hides, today) = (id, reason, seen, hidesFormer, desk.today)
        let gazetteer = desk.site.settings.gazetteer
        try await desk.site.change { connection in
            let store = MeetingStore(connection)
            let meeting = try store.find(id).orNotFound()
            try desk.require(.runMeeting, at: meeting.host)
            let moves = try store.moves(of: id)
            guard let last = moves.last else { throw MeetingRefusal.notMoved }
            guard RecordMark(reasonOf: last).fits(seen) else { throw ChangedMeanwhile() }
            let corrected = try last.correcting(reason)
            guard hides || corrected != last else { throw NothingChanged() }
            try desk.askWhetherStays(in: [], reasons: [reason], after: [last.reason])
            try store.save(moves.count, corrected, of: id)
            let correction = Correction.ofMove(moves.count, from: last, to: corrected, hidesReason: hides, on: today)
            let corrections = CorrectionStore(connection)
            try corrections.keep([correction].compactMap(\.self), of: .meeting(id))
            let isHidden = hides || correction?.before == .moveReason(moves.count, Translated())
            if isHidden { try corrections.hideMoves(of: .meeting(id)) }
            try CalendarAmendment.correct(
                last.reason, to: reason, of: meeting, .moved, on: last.on, isHidden: isHidden, gazetteer: gazetteer, connection)
            try JournalStore(connection).append(
                at: desk.now, actor: desk.actor, act: "meeting-move-reason-corrected", subject: .meeting(id),
                detail: Desk.detail(desk.noting("", reasons: [reason]), from: last, to: corrected))
        }
    }
}
