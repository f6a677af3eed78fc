package import Domain
import Settings
package import Storage

/// A yearly calendar is taken over from a table: all of it, or, where a row is wrong, nothing.
///
/// Rows with an `id` change that meeting; rows without one are new, unless the akim meets at that hour in that place already: then they are about that meeting, so that a table can be imported again. Every import is a version of the calendar of the territory.
package struct ImportCalendar: TableImport {
    /// What stands about the calendar besides its rows.
    package struct Approval: Sendable {
        package let approvedOn: Day?
        package let submittedOn: Day?
        package let basis: Translated
        /// Why it was changed; for versions after the first.
        package let reason: Translated

        package init(approvedOn: Day?, submittedOn: Day?, basis: Translated, reason: Translated) {
            self.approvedOn = approvedOn
            self.submittedOn = submittedOn
            self.basis = basis
            self.reason = reason
        }
    }

    /// Why nothing was imported, though every row could be read.
    package enum Refusal: Error, Hashable, Sendable {
        /// The akim has another meeting at that day and hour already: the row, as a spreadsheet counts it.
        case taken(row: Int)
        /// There is no meeting with the id of the row, or it is another akim's.
        case unknownMeeting(row: Int)
        /// The meeting was held or called off and is no longer to be changed.
        case closed(row: Int)
    }

    package let sheet: CalendarSheet
    package let territory: KATO
    package let year: Int
    package let approval: Approval

    package init(_ sheet: CalendarSheet, territory: KATO, year: Int, approval: Approval) {
        self.sheet = sheet
        self.territory = territory
        self.year = year
        self.approval = approval
    }

    package func carryOut(on connection: any SQLConnection, _ run: TableRun) throws -> TableChanges {
        let store = MeetingStore(connection)
        var known = try store.find(sheet.meetings.map(\.id).filter { $0.value > 0 })
        let named = Set(known.keys)
        var taken: [KATO: [Meeting]] = [:]
        var fresh: [Meeting] = []
        var moved: [Meeting] = []
        var entries: [JournalStore.Draft] = []
        var changes = TableChanges()
        for (row, meeting) in zip(sheet.rowNumbers, sheet.meetings) {
            var id = meeting.id
            if taken[meeting.host] == nil, let first = Day(year: year, month: 1, day: 1),
                let last = Day(year: year, month: 12, day: 31)
            {
                taken[meeting.host] = try store.held(by: meeting.host, from: first, through: last)
            }
            let other = taken[meeting.host, default: []].first { other in
                other.id != meeting.id && other.day == meeting.day && other.time == meeting.time && !other.isCancelled
            }
            if let other {
                guard meeting.id.value == 0, other.place == meeting.place, !named.contains(other.id) else {
                    throw Refusal.taken(row: row)
                }
                known[other.id] = other
                id = other.id
            }
            let what = "\(meeting.host) \(meeting.day.iso) \(meeting.time.text)"
            guard id.value > 0 else {
                fresh.append(meeting)
                var cells = CalendarSheet.cells(meeting)
                cells[.id] = nil
                let fields = TableChanges.fields([:], cells)
                changes.add(TableChanges.Change(row: row, kind: .new, what: what, fields: fields))
                changes.noteLanguages(row, cells, changed: fields)
                continue
            }
            guard var old = known[id], old.host == meeting.host else { throw Refusal.unknownMeeting(row: row) }
            let before = old
            old.place = meeting.place
            old.day = meeting.day
            old.time = meeting.time
            let columns = sheet.columns
            if columns.contains(.minutes) { old.minutes = meeting.minutes }
            if columns.contains(.venueKk) { old.venue.kk = meeting.venue.kk }
            if columns.contains(.venueRu) { old.venue.ru = meeting.venue.ru }
            if columns.contains(.addressKk) { old.address.kk = meeting.address.kk }
            if columns.contains(.addressRu) { old.address.ru = meeting.address.ru }
            if columns.contains(.kind) { old.kind = meeting.kind }
            if columns.contains(.broadcast) { old.broadcasts = meeting.broadcasts }
            guard old != before else {
                changes.keep()
                continue
            }
            guard before.standing == .planned else { throw Refusal.closed(row: row) }
            if old.slot == before.slot {
                try store.save(old)
            } else {
                // What was announced was announced for another day.
                if old.day != before.day { old.announcement = nil }
                try store.save(old, moved: MeetingMove(from: before.slot, on: run.today, reason: approval.reason))
                moved.append(old)
            }
            let cells = CalendarSheet.cells(old)
            let fields = TableChanges.fields(CalendarSheet.cells(before), cells)
            changes.add(
                TableChanges.Change(
                    row: row, kind: .changed, what: "\(before.host) \(before.day.iso) \(before.time.text)", fields: fields))
            changes.noteLanguages(row, cells, changed: fields)
            entries.append(run.entry("meeting-changed", .meeting(old.id), "by=calendar-imported", from: before, to: old))
        }
        try JournalStore(connection).append(entries)
        let added = try store.insert(fresh)
        try keepVersion(
            connection, run, added: added, moved: moved, known: Array(known.values), changes: changes.changes.count)
        return changes
    }

    private func keepVersion(
        _ connection: any SQLConnection, _ run: TableRun, added: [Meeting], moved: [Meeting], known: [Meeting], changes: Int
    ) throws {
        let store = CalendarStore(connection)
        var calendar =
            try store.find(territory, year: year)
            ?? MeetingCalendar(place: territory, year: year, approvedOn: nil, basis: Translated(), submittedOn: nil, versions: [])
        calendar.approvedOn = calendar.approvedOn ?? approval.approvedOn
        calendar.submittedOn = calendar.submittedOn ?? approval.submittedOn
        if !approval.basis.isEmpty { calendar.basis = approval.basis }
        guard changes > 0 || calendar.versions.isEmpty else { return try store.save(calendar) }
        // What stood in the register before the first version is in that version too.
        let isFirst = calendar.versions.isEmpty
        let movedIDs = Set(moved.map(\.id))
        let earlier = isFirst ? known.filter { !movedIDs.contains($0.id) } : []
        let items =
            (added + earlier + (isFirst ? moved : [])).map { CalendarAmendment.Item(meeting: $0, kind: .added) }
            + (isFirst ? [] : moved.map { CalendarAmendment.Item(meeting: $0, kind: .moved) })
        try CalendarAmendment(territory: territory, year: year, items: items, reason: approval.reason).keep(
            in: calendar, connection, now: run.now, today: run.today)
        try JournalStore(connection).append(
            at: run.now, actor: run.actor, act: "calendar-imported", subject: .calendar(territory, year: year),
            detail: "changes=\(changes)")
    }
}
