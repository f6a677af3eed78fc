import Domain
import Storage

/// A clerk throws a draft away; the register stays as it is.
struct DiscardDraft: Sendable {
    let territory: KATO
    let year: Int

    func carryOut(at desk: Desk) async throws {
        try desk.require(.draftCalendar, at: territory)
        let (territory, year) = (territory, year)
        try await desk.site.change { connection in
            try CalendarDraftStore(connection).discard(territory, year: year)
            try JournalStore(connection).append(
                at: desk.now, actor: desk.actor, act: "calendar-draft-discarded", subject: .calendar(territory, year: year))
        }
    }
}
