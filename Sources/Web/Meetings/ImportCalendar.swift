package import Domain
import Pages
package import Settings
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

    package let sheet: CalendarSheet
    package let territory: KATO
    package let year: Int
    package let approval: Approval
    /// Whose days off and hours a meeting is held against; `nil` where that was done already.
    package let settings: LoadedSettings?

    package init(
        _ sheet: CalendarSheet, territory: KATO, year: Int, approval: Approval, settings: LoadedSettings? = nil
    ) {
        self.sheet = sheet
        self.territory = territory
        self.year = year
        self.approval = approval
        self.settings = settings
    }

    /// Throws `CalendarSheet.Refusal` with every row that is wrong, `MeetingRefusal.reasonMissing` where a meeting of a calendar in force is moved and nobody says why.
    package func carryOut(on connection: any SQLConnection, _ run: ActRun) throws -> TableChanges {
        let store = MeetingStore(connection)
        let isInForce = try CalendarStore(connection).find(territory, year: year)?.approvedOn != nil
        var flaws = sheet.flaws
        var known = try store.find(sheet.meetings.map(\.id).filter { $0.value > 0 })
        let named = Set(known.keys)
        var taken: [KATO: [Meeting]] = [:]
        // What earlier rows of the table hold, by akim.
        var placed: [KATO: [Meeting]] = [:]
        var fresh: [Meeting] = []
        var moved: [Meeting] = []
        var entries: [JournalStore.Draft] = []
        var changes = TableChanges()
        for (position, (row, meeting)) in zip(sheet.rowNumbers, sheet.meetings).enumerated() {
            func refuse(_ column: CalendarSheet.Column, _ flaw: CalendarSheet.Flaw) {
                flaws.append(CalendarSheet.RowFlaw(row: row, column: column, flaw: flaw))
            }
            var id = meeting.id
            // Whether there is such a meeting comes before whether its hour is free.
            if id.value > 0, known[id].map({ $0.host != meeting.host }) ?? true {
                refuse(.id, .noSuchMeeting)
                continue
            }
            if taken[meeting.host] == nil, let first = Day(year: year, month: 1, day: 1),
                let last = Day(year: year, month: 12, day: 31)
            {
                // Those that the table names stand where their own rows put them.
                taken[meeting.host] = try store.held(by: meeting.host, from: first, through: last).filter {
                    !$0.isCancelled && !named.contains($0.id)
                }
            }
            if let other = taken[meeting.host]?.first(where: { $0.day == meeting.day && $0.time == meeting.time }) {
                guard meeting.id.value == 0, other.place == meeting.place else {
                    refuse(.time, .meetingRefused(.hourTaken))
                    continue
                }
                known[other.id] = other
                id = other.id
            }
            /// Nobody holds two meetings at once; how long one lasts is known where the table says it.
            func place(_ meeting: Meeting) {
                let others = taken[meeting.host, default: []].filter { $0.id != id } + placed[meeting.host, default: []]
                let isTaken = others.contains {
                    $0.day == meeting.day && $0.isUnderWay(at: meeting.time, for: meeting.minutes)
                }
                if isTaken, sheet.columns.contains(.minutes) { refuse(.time, .meetingRefused(.hourTaken)) }
                placed[meeting.host, default: []].append(meeting)
            }
            let what = self.what(meeting)
            guard id.value > 0 else {
                // What was held before the calendar was approved may still be brought in.
                if isInForce, meeting.day < run.today { refuse(.date, .meetingRefused(.dayPast)) }
                place(meeting)
                note(row, meeting, run, &changes)
                changes.noteAdded(row, sheet.added[position], as: MeetingRecord(meeting))
                fresh.append(meeting)
                var cells = CalendarSheet.cells(meeting)
                cells[.id] = nil
                let fields = TableChanges.fields([:], cells)
                changes.add(TableChanges.Change(row: row, kind: .new, what: what, fields: fields))
                changes.noteTexts(row, cells, changed: fields)
                continue
            }
            guard var old = known[id] else { continue }
            let before = old
            changes.noteAdded(row, sheet.added[position], as: MeetingRecord(before))
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
                if !old.isCancelled { placed[old.host, default: []].append(old) }
                changes.keep()
                continue
            }
            do {
                try before.mayMove()
            } catch {
                refuse(.id, .meetingRefused(error))
                continue
            }
            if old.slot != before.slot || old.minutes != before.minutes {
                place(old)
            } else {
                placed[old.host, default: []].append(old)
            }
            if old.slot != before.slot {
                if old.day < run.today { refuse(.date, .meetingRefused(.dayPast)) }
                if old.day.year != before.day.year { refuse(.date, .meetingRefused(.otherYear)) }
                note(row, old, run, &changes)
            }
            if old.slot == before.slot {
                try store.save(old)
            } else {
                // What was announced was announced for another day.
                if old.day != before.day { old.announcement = nil }
                noteAnnouncement(row, old, before, run, &changes)
                try store.save(old, moved: MeetingMove(from: before.slot, on: run.today, reason: approval.reason))
                moved.append(old)
            }
            let cells = CalendarSheet.cells(old)
            let fields = TableChanges.fields(CalendarSheet.cells(before), cells)
            changes.add(
                TableChanges.Change(
                    row: row, kind: .changed, what: self.what(before), fields: fields))
            changes.noteTexts(row, cells, changed: fields)
            entries.append(run.entry("meeting-changed", .meeting(old.id), "by=calendar-imported", from: before, to: old))
        }
        if !flaws.isEmpty { throw CalendarSheet.Refusal.rows(flaws.sorted { $0.row < $1.row }) }
        // As by the form: residents read why.
        if isInForce, !moved.isEmpty, approval.reason.isEmpty { throw MeetingRefusal.reasonMissing }
        try JournalStore(connection).append(entries)
        let added = try store.insert(fresh)
        try keepVersion(
            connection, run, added: added, moved: moved, known: Array(known.values), changes: changes.changes.count)
        return changes
    }

    /// Whose meeting it is, when.
    private func what(_ meeting: Meeting) -> Translated {
        let name = settings?.gazetteer[meeting.host]?.name
        let code = meeting.host.code
        return (name ?? Translated(kk: code, ru: code, en: code)).framed(after: " \(meeting.day.iso) \(meeting.time.text)")
    }

    /// What the form asks or does where a meeting is moved to another day: it is announced anew, and may be late with it.
    private func noteAnnouncement(
        _ row: Int, _ moved: Meeting, _ before: Meeting, _ run: ActRun, _ changes: inout TableChanges
    ) {
        guard let settings, moved.day != before.day else { return }
        if before.announcement != nil { changes.note(row, CalendarSheet.Column.date, .announcementDropped) }
        if let by = MoveMeeting.announceBy(moved.host, on: moved.day, settings), by < run.today {
            changes.note(row, CalendarSheet.Column.date, .announcementLate(by: by))
        }
    }

    /// What the check of a calendar would say of the day and the hour of a meeting, as far as it lies ahead.
    private func note(_ row: Int, _ meeting: Meeting, _ run: ActRun, _ changes: inout TableChanges) {
        guard let settings, meeting.day >= run.today else { return }
        if let rest = settings.calendar.rest(on: meeting.day) { changes.note(row, CalendarSheet.Column.date, .dayOff(rest)) }
        let practice = settings.practice
        if meeting.time < practice.opens || meeting.time.minutes + meeting.minutes > practice.closes.minutes {
            changes.note(row, CalendarSheet.Column.time, .outOfHours(from: practice.opens, to: practice.closes))
        }
        if meeting.day > run.today.adding(days: MeetingDraft.furthest) { changes.note(row, CalendarSheet.Column.date, .farAhead) }
    }

    private func keepVersion(
        _ connection: any SQLConnection, _ run: ActRun, added: [Meeting], moved: [Meeting], known: [Meeting], changes: Int
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
