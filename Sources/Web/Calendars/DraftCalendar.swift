import Domain
import Pages
import Storage

/// A clerk has a calendar drafted, or what is missing in a draft planned: meetings that are there already stay as they are.
struct DraftCalendar: Sendable {
    let territory: KATO
    let year: Int

    func carryOut(at desk: Desk) async throws {
        try desk.require(.draftCalendar, at: territory)
        let (territory, year) = (territory, year)
        try await desk.site.change { connection in
            let work = try CalendarWork(territory, year, at: desk, connection)
            // A year without its days off cannot be drafted; the page says so and has no button.
            guard work.scope.knowsDaysOff else { throw RequestRefusal.malformed }
            let draft = CalendarDraft(work.scope, standing: work.content.meetings, venues: work.standing.venues)
            var kept = work.draft ?? DraftedCalendar(territory: territory, year: year, madeOn: desk.today, rows: [])
            let last = kept.rows.map(\.number).max() ?? 0
            kept.rows += draft.meetings.enumerated().map { DraftedCalendar.Row(number: last + 1 + $0, meeting: $1) }
            try CalendarDraftStore(connection).keep(kept)
            try JournalStore(connection).append(
                at: desk.now, actor: desk.actor, act: "calendar-drafted", subject: .calendar(territory, year: year),
                detail: "added=\(draft.meetings.count) meetings=\(kept.rows.count)")
        }
    }
}
