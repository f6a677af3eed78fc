import Domain
import Pages
import Settings
import Storage

/// A clerk makes a draft the calendar of a region, with the day and the basis of its approval: as an import of its table would.
struct ApproveDraft: Sendable {
    enum Refusal: Error {
        /// Only an oblast or a city of republican significance approves a calendar.
        case notApprover
        /// A norm is not met for which there is room, or a meeting of the draft collides.
        case notProved
        case dayAhead
    }

    let territory: KATO
    let year: Int
    let on: Day
    let basis: Translated
    /// Why an earlier version is changed.
    let reason: Translated

    func carryOut(at desk: Desk) async throws {
        try desk.require(.draftCalendar, at: territory)
        let (settings, order) = (desk.site.settings, self)
        guard settings.gazetteer[territory]?.office?.approvesCalendar ?? false else { throw Refusal.notApprover }
        guard on <= desk.today else { throw Refusal.dayAhead }
        try await desk.site.change { connection in
            let work = try CalendarWork(order.territory, order.year, at: desk, connection)
            guard let draft = work.draft else { throw StoreError.notFound }
            guard work.content.obstacles.isEmpty else { throw Refusal.notProved }
            let sheet = try CalendarSheet(
                rows: [CalendarRow.columns] + work.table.map(\.texts), within: order.territory, year: order.year,
                gazetteer: settings.gazetteer)
            let approval = ImportCalendar.Approval(
                approvedOn: order.on, submittedOn: nil, basis: order.basis, reason: order.reason)
            _ = try ImportCalendar(sheet, territory: order.territory, year: order.year, approval: approval).carryOut(
                on: connection, TableRun(now: desk.now, today: desk.today, actor: desk.actor))
            try CalendarDraftStore(connection).discard(order.territory, year: order.year)
            try JournalStore(connection).append(
                at: desk.now, actor: desk.actor, act: "calendar-draft-approved",
                subject: .calendar(order.territory, year: order.year), detail: "on=\(order.on) meetings=\(draft.rows.count)")
        }
    }
}
