package import Domain
import Pages
package import Storage

/// Who holds which post is taken over from a table, by the same decisions as the forms of the desk. Rows with an `id` change that official; a row without one that says the same of the same person is that official too.
///
/// Who stands in no row stays as before, but for those who act for one who leaves, or acted in a post that somebody was appointed to: that acting ends, as by the forms, and is taken back where it has not begun.
package struct ImportOfficials: TableImport {
    package let sheet: OfficialSheet
    package let territory: Gazetteer.Span?
    /// By which an export names the places and the categories; empty ones where nothing is held against them.
    package let gazetteer: Gazetteer?
    package let register: PositionRegister

    package init(
        _ sheet: OfficialSheet, within territory: Gazetteer.Span?, gazetteer: Gazetteer? = nil,
        register: PositionRegister = PositionRegister()
    ) {
        self.sheet = sheet
        self.territory = territory
        self.gazetteer = gazetteer
        self.register = register
    }

    private typealias Column = OfficialSheet.Column

    /// By what an official without an id is known again.
    private struct Identity: Hashable {
        let place: KATO
        let post: Official.Post
        let title: String
        let name: String
        let since: Day

        init(_ official: Official) {
            place = official.place
            post = official.post
            title = FoldedText.of(official.title.text(for: .ru))
            name = FoldedText.of(official.name.text(for: .ru))
            since = official.since
        }
    }

    /// An official whom a row changes or brings.
    private struct Written {
        let row: Int
        /// Of one who is new, the number is that of the row below zero, so that each is told from the others.
        let official: Official
        /// `nil` for one who is new.
        let before: Official?

        var isNew: Bool { before == nil }
    }

    /// One whose acting ends, or is taken back.
    private struct Ended {
        let official: Official
        /// The number under which the one who leaves or the successor was written.
        let cause: Official.ID
        let hasSuccessor: Bool
        let isTakenBack: Bool

        /// What the journal tells of the cause.
        func detail(_ cause: Official.ID) -> String { "\(hasSuccessor ? "successor" : "leaver")=\(cause)" }
    }

    package func carryOut(on connection: any SQLConnection, _ run: ActRun) throws -> TableChanges {
        let store = OfficialStore(connection)
        let stored = try store.list(within: territory)
        var now = Dictionary(stored.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let byIdentity = Dictionary(stored.map { (Identity($0), $0.id) }, uniquingKeysWith: { first, _ in first })
        var flaws = sheet.flaws
        var changes = TableChanges()
        var written: [Written] = []
        var rows: [Official.ID: Int] = [:]
        for row in sheet.rows {
            let id = row.id ?? row.official().flatMap { byIdentity[Identity($0)] }
            let before = id.flatMap { now[$0] }
            if let id, before == nil {
                flaws.add(row.number, .id, .notInRegister(id.description))
                continue
            }
            if let id, let other = rows.updateValue(row.number, forKey: id) { flaws.add(row.number, .id, .twice(row: other)) }
            guard let told = row.official(over: before) else { continue }
            let after = before.map { told.keepingHistory(of: $0) } ?? told.numbered(Official.ID(-row.number))
            noteAdded(row, after, run, &changes)
            sheet.checkCategory(after, of: row, over: before, &flaws)
            guard after != before else {
                changes.keep()
                continue
            }
            noteRole(row.number, [before?.place, after.place], run, &flaws)
            sheet.check(after, of: row, &flaws)
            note(row.number, after, over: before, &changes)
            written.append(Written(row: row.number, official: after, before: before))
            if let id { now[id] = after }
        }
        let ended = fit(written, among: now, rows, &flaws, run.today)
        try flaws.check()
        for one in ended {
            guard let before = now[one.official.id] else { continue }
            let fields =
                one.isTakenBack ? [] : TableChanges.fields(OfficialSheet.cells(before), OfficialSheet.cells(one.official))
            changes.add(
                TableChanges.Change(row: nil, kind: one.isTakenBack ? .removed : .changed, what: before.name, fields: fields))
        }
        try write(written, ended, now, connection, run)
        return changes
    }

    /// Holds everyone whom the table writes against the others of the akimat, as the forms do; those who stand first, then the new ones by their first days. Answers with those whose acting ends.
    private func fit(
        _ written: [Written], among now: [Official.ID: Official], _ rows: [Official.ID: Int],
        _ flaws: inout SheetFlaws<Column>, _ today: Day
    ) -> [Ended] {
        var places = Dictionary(grouping: now.values.sorted { ($0.since, $0.id) < ($1.since, $1.id) }, by: \.place)
        var ended: [Ended] = []
        let fresh = written.filter(\.isNew).sorted { ($0.official.since, $0.row) < ($1.official.since, $1.row) }
        let edited = Set(written.map(\.official.id))
        for one in written.filter({ !$0.isNew }) + fresh {
            let place = one.official.place
            let others = places[place, default: []]
            // The one who is away holds the same post of the same akimat.
            let away = others.filter { $0.id != one.official.id && $0.post == one.official.post }
            if let absent = one.official.actingFor, !away.contains(where: { $0.id == absent }) {
                flaws.add(one.row, .actingFor, .notInRegister(absent.description))
                continue
            }
            do throws(OfficialDraft.Refusal) {
                let appointment = try one.official.checked(today: today).fitting(
                    among: others, isNew: one.isNew, today: today)
                let hasLeft = one.before.map { $0.until != one.official.until } ?? true
                let acting = hasLeft ? one.official.substitutes(among: others, today: today) : nil
                let (changed, takenBack) = (acting?.changed ?? [], acting?.takenBack ?? [])
                if let other = (appointment.takenBack + takenBack).first(where: { edited.contains($0.id) }) {
                    throw OfficialDraft.Refusal([.since: .actingAlready], other: other)
                }
                for left in appointment.ended + changed {
                    // The table itself says that this one acts on.
                    let isTold = left.id.value < 0 || (rows[left.id] != nil && sheet.columns.contains(.until))
                    if isTold { throw OfficialDraft.Refusal([.since: .actingAlready], other: left) }
                }
                func end(_ official: Official, hasSuccessor: Bool, isTakenBack: Bool) {
                    ended.removeAll { $0.official.id == official.id }
                    ended.append(
                        Ended(
                            official: official, cause: one.official.id, hasSuccessor: hasSuccessor, isTakenBack: isTakenBack))
                    places[place] = places[place]?.compactMap { other in
                        other.id != official.id ? other : isTakenBack ? nil : official
                    }
                }
                for left in changed { end(left, hasSuccessor: false, isTakenBack: false) }
                for left in takenBack { end(left, hasSuccessor: false, isTakenBack: true) }
                for left in appointment.ended { end(left, hasSuccessor: true, isTakenBack: false) }
                for left in appointment.takenBack { end(left, hasSuccessor: true, isTakenBack: true) }
                if one.isNew { places[place, default: []].append(one.official) }
            } catch {
                note(error, of: one, &flaws)
            }
        }
        return ended
    }

    private func note(_ refusal: OfficialDraft.Refusal, of one: Written, _ flaws: inout SheetFlaws<Column>) {
        let name = refusal.other?.name ?? Translated()
        for (field, flaw) in refusal.flaws.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            let column = OfficialSheet.column(of: field)
            let told: SheetFlaw =
                switch flaw {
                case .dayAhead: .dayAhead(OfficialSheet.cells(one.official)[column] ?? "")
                case .endsBeforeItBegins: .endsBeforeItBegins
                case .heldAlready: one.official.post == .akim ? .akimAlready(name: name) : .heldAlready(name: name)
                default: .official(flaw, name: name)
                }
            flaws.add(one.row, column, told)
        }
    }

    private func write(
        _ written: [Written], _ ended: [Ended], _ now: [Official.ID: Official], _ connection: any SQLConnection, _ run: ActRun
    ) throws {
        let (store, translations) = (OfficialStore(connection), TranslationStore(connection))
        var entries: [JournalStore.Draft] = []
        for one in written {
            guard let before = one.before else { continue }
            try store.save(one.official)
            try translations.follow(
                before, one.official, of: .official(before.id), at: one.official.place, on: run.today)
            entries.append(run.entry("official-changed", .official(before.id), from: before, to: one.official))
        }
        let fresh = written.filter(\.isNew).map(\.official)
        let added = try store.insert(fresh)
        entries += added.map { run.entry("official-recorded", .official($0.id), $0.recordedDetail) }
        let numbers = Dictionary(zip(fresh.map(\.id), added.map(\.id)), uniquingKeysWith: { first, _ in first })
        for one in ended {
            let before = try now[one.official.id].orNotFound()
            let detail = one.detail(numbers[one.cause] ?? one.cause)
            if one.isTakenBack {
                try store.takeBack(before.id)
                entries.append(run.entry(EndActing.takenBack, .official(before.id), detail))
            } else {
                try store.save(one.official)
                let verb = one.hasSuccessor ? "official-left" : EndActing.verb(one.official)
                entries.append(run.entry(verb, .official(before.id), detail, from: before, to: one.official))
            }
        }
        try JournalStore(connection).append(entries)
    }

    private func note(_ row: Int, _ after: Official, over before: Official?, _ changes: inout TableChanges) {
        let cells = OfficialSheet.cells(after)
        let fields = TableChanges.fields(before.map { OfficialSheet.cells($0) } ?? [:], cells)
        let what = (before ?? after).name
        changes.add(TableChanges.Change(row: row, kind: before == nil ? .new : .changed, what: what, fields: fields))
        changes.noteTexts(row, cells, changed: fields)
    }

    private func noteRole(_ row: Int, _ places: Set<KATO?>, _ run: ActRun, _ flaws: inout SheetFlaws<Column>) {
        if places.contains(where: { place in place.map { !run.allows(.keepOfficials, $0) } ?? false }) {
            flaws.add(row, .place, .notAllowed)
        }
    }

    private func noteAdded(_ row: OfficialSheet.Row, _ official: Official, _ run: ActRun, _ changes: inout TableChanges) {
        guard let gazetteer else { return }
        changes.noteAdded(
            row.number, row.added, as: OfficialRecord(official, gazetteer: gazetteer, register: register, on: run.today))
    }
}

extension Official {
    /// What a table does not say: fields of work before these, and those that it replaces from a later day on.
    fileprivate func keepingHistory(of before: Official) -> Official {
        var kept = self
        kept.formerCharges = before.formerCharges
        if let since = inChargeSince, since > before.inChargeSince ?? before.since, kept.inChargeOf != before.inChargeOf {
            kept.formerCharges = before.charged(with: kept.inChargeOf, since: since).formerCharges
        }
        return kept
    }
}
