import Domain
import Pages
import Settings
import Storage

/// A clerk moves a meeting of a draft, gives it another hour, place or venue, or, without any, takes it out.
struct ChangeDraftMeeting: Sendable {
    let territory: KATO
    let year: Int
    let number: Int
    /// What was typed, by the columns of a calendar; `nil` to take the meeting out.
    let typed: [CalendarSheet.Column: String]?
    /// The mark of what was there before; empty where nothing is asked.
    var seen = ""

    /// Throws `CalendarSheet.Refusal` where what was typed is no meeting of this akim and year.
    func carryOut(at desk: Desk) async throws {
        try desk.require(.draftCalendar, at: territory)
        let order = self
        try await desk.site.change { connection in
            let store = CalendarDraftStore(connection)
            let draft = try store.find(order.territory, year: order.year)
            guard var row = draft?.rows.first(where: { $0.number == order.number }) else { throw StoreError.notFound }
            guard RecordMark(row).fits(order.seen) else { throw ChangedMeanwhile() }
            if let typed = order.typed {
                row.meeting = try order.meeting(typed, host: row.meeting.host, desk.site.settings.gazetteer)
                try store.save(row, in: order.territory, year: order.year)
            } else {
                _ = try store.remove(order.number, from: order.territory, year: order.year)
            }
            try JournalStore(connection).append(
                at: desk.now, actor: desk.actor, act: order.typed == nil ? "draft-meeting-removed" : "draft-meeting-changed",
                subject: .calendar(order.territory, year: order.year), detail: "row=\(order.number)")
        }
    }

    /// Read as a table of one row, so that the desk takes what an import takes.
    private func meeting(_ typed: [CalendarSheet.Column: String], host: KATO, _ gazetteer: Gazetteer) throws -> Meeting {
        let columns = [CalendarSheet.Column.host] + DeskDraftMeetingPage.columns
        let cells = [host.code] + DeskDraftMeetingPage.columns.map { typed[$0] ?? "" }
        let sheet = try CalendarSheet(
            rows: [columns.map(\.rawValue), cells], within: territory, year: year, gazetteer: gazetteer)
        return try sheet.meetings.first.orNotFound()
    }
}
