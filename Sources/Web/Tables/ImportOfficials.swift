package import Domain
package import Storage

/// Who holds which post is taken over from a table. Rows with an `id` change that official; a row without one that says the same of the same person is that official too. Who stands in no row stays as before.
package struct ImportOfficials: TableImport {
    package let sheet: OfficialSheet
    package let territory: Gazetteer.Span?

    package init(_ sheet: OfficialSheet, within territory: Gazetteer.Span?) {
        self.sheet = sheet
        self.territory = territory
    }

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

    package func carryOut(on connection: any SQLConnection, _ run: TableRun) throws -> TableChanges {
        let store = OfficialStore(connection)
        let stored = try store.list(within: territory)
        var known = Dictionary(stored.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let byIdentity = Dictionary(stored.map { (Identity($0), $0.id) }, uniquingKeysWith: { first, _ in first })
        var flaws = SheetFlaws<OfficialSheet.Column>()
        var changes = TableChanges()
        var (fresh, changed) = ([(row: Int, official: Official)](), [(row: Int, official: Official, before: Official)]())
        var rows: [Official.ID: Int] = [:]
        for (row, official) in zip(sheet.rowNumbers, sheet.officials) {
            guard let id = official.id.value > 0 ? official.id : byIdentity[Identity(official)] else {
                noteRole(row, official, run, &flaws)
                if let absent = official.actingFor {
                    let found = known[absent].map { $0.place == official.place && $0.post == official.post } ?? false
                    if !found { flaws.add(row, .actingFor, .notInRegister(absent.description)) }
                }
                fresh.append((row, official))
                let cells = OfficialSheet.cells(official)
                let fields = TableChanges.fields([:], cells)
                changes.add(
                    TableChanges.Change(row: row, kind: .new, what: official.name.text(for: .kk), fields: fields))
                changes.noteLanguages(row, cells, changed: fields)
                continue
            }
            guard let before = known[id] else {
                flaws.add(row, .id, .notInRegister(id.description))
                continue
            }
            if let other = rows.updateValue(row, forKey: id) { flaws.add(row, .id, .twice(row: other)) }
            let after = official.over(before, saying: sheet.columns).keepingHistory(of: before)
            // The one who is away holds the same post of the same akimat.
            if let absent = after.actingFor {
                let found = known[absent].map { $0.place == after.place && $0.post == after.post && $0.id != id } ?? false
                if !found { flaws.add(row, .actingFor, .notInRegister(absent.description)) }
            }
            guard after != before else {
                changes.keep()
                continue
            }
            noteRole(row, before, run, &flaws)
            noteRole(row, after, run, &flaws)
            known[id] = after
            changed.append((row, after, before))
            let cells = OfficialSheet.cells(after)
            let fields = TableChanges.fields(OfficialSheet.cells(before), cells)
            changes.add(
                TableChanges.Change(row: row, kind: .changed, what: before.name.text(for: .kk), fields: fields))
            changes.noteLanguages(row, cells, changed: fields)
        }
        noteClashes(fresh, changed.map { ($0.row, $0.official) }, known, &flaws)
        try flaws.check()
        for one in changed { try store.save(one.official) }
        let added = try store.insert(fresh.map(\.official))
        try JournalStore(connection).append(
            changed.map { run.entry("official-changed", .official($0.official.id), from: $0.before, to: $0.official) }
                + added.map {
                    run.entry(
                        "official-recorded", .official($0.id), "place=\($0.place) post=\($0.post.rawValue) since=\($0.since)")
                })
        return changes
    }

    /// An akimat has one akim and one head of office at a time; those who act for one may stand beside.
    private func noteClashes(
        _ fresh: [(row: Int, official: Official)], _ changed: [(row: Int, official: Official)],
        _ known: [Official.ID: Official], _ flaws: inout SheetFlaws<OfficialSheet.Column>
    ) {
        let holders = Dictionary(grouping: known.values.filter(\.post.isHeldByOne), by: \.place)
        var added: [KATO: [Official]] = [:]
        for one in changed + fresh where one.official.post.isHeldByOne {
            let place = one.official.place
            let others = holders[place, default: []].filter { $0.id != one.official.id } + added[place, default: []]
            if let other = others.sorted(by: { $0.since < $1.since }).first(where: { one.official.clashes(with: $0) }) {
                let name = other.name.text(for: .kk)
                flaws.add(one.row, .since, other.post == .akim ? .akimAlready(name: name) : .heldAlready(name: name))
            }
            if one.official.id.value == 0 { added[place, default: []].append(one.official) }
        }
    }

    private func noteRole(_ row: Int, _ official: Official, _ run: TableRun, _ flaws: inout SheetFlaws<OfficialSheet.Column>) {
        if !run.allows(.keepOfficials, official.place) { flaws.add(row, .place, .notAllowed) }
    }
}

extension Official {
    /// As a row has it over what the register has, of whose columns the table lacks some.
    fileprivate func over(_ stored: Official, saying columns: Set<OfficialSheet.Column>) -> Official {
        func text(
            _ own: Translated, _ its: Translated, _ kk: OfficialSheet.Column, _ ru: OfficialSheet.Column,
            en: OfficialSheet.Column?
        ) -> Translated {
            Translated(
                kk: columns.contains(kk) ? own.kk : its.kk, ru: columns.contains(ru) ? own.ru : its.ru,
                en: en.map { columns.contains($0) } ?? false ? own.en : its.en)
        }
        return Official(
            id: stored.id, place: place, post: post, title: text(title, stored.title, .postKk, .postRu, en: .postEn),
            name: text(name, stored.name, .nameKk, .nameRu, en: .nameEn), since: since,
            until: columns.contains(.until) ? until : stored.until,
            isActing: columns.contains(.acting) ? isActing : stored.isActing,
            actingFor: columns.contains(.actingFor) ? actingFor : stored.actingFor,
            category: columns.contains(.category) ? category : stored.category,
            inChargeOf: text(inChargeOf, stored.inChargeOf, .inChargeKk, .inChargeRu, en: nil),
            inChargeSince: columns.contains(.inChargeSince) ? inChargeSince : stored.inChargeSince)
    }

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
