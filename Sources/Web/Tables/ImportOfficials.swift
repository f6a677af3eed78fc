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
        var (fresh, changed) = ([(row: Int, official: Official)](), [(row: Int, official: Official)]())
        var rows: [Official.ID: Int] = [:]
        for (row, official) in zip(sheet.rowNumbers, sheet.officials) {
            guard let id = official.id.value > 0 ? official.id : byIdentity[Identity(official)] else {
                fresh.append((row, official))
                changes.add(TableChanges.Change(row: row, kind: .new, what: official.name.text(for: .kk)))
                continue
            }
            guard let before = known[id] else {
                flaws.add(row, .id, .notInRegister(id.description))
                continue
            }
            if let other = rows.updateValue(row, forKey: id) { flaws.add(row, .id, .twice(row: other)) }
            let after = official.withID(id)
            guard after != before else {
                changes.keep()
                continue
            }
            known[id] = after
            changed.append((row, after))
            changes.add(
                TableChanges.Change(
                    row: row, kind: .changed, what: before.name.text(for: .kk),
                    fields: TableChanges.fields(OfficialSheet.cells(before), OfficialSheet.cells(after))))
        }
        noteClashes(fresh, changed, known, &flaws)
        try flaws.check()
        for one in changed { try store.save(one.official) }
        let added = try store.insert(fresh.map(\.official))
        try JournalStore(connection).append(
            changed.map { draft("official-changed", $0.official, run) } + added.map { draft("official-recorded", $0, run) })
        return changes
    }

    /// A place has one akim at a time; those who act for one may stand beside.
    private func noteClashes(
        _ fresh: [(row: Int, official: Official)], _ changed: [(row: Int, official: Official)],
        _ known: [Official.ID: Official], _ flaws: inout SheetFlaws<OfficialSheet.Column>
    ) {
        let akims = Dictionary(grouping: known.values.filter { $0.post == .akim }, by: \.place)
        var added: [KATO: [Official]] = [:]
        for one in changed + fresh where one.official.post == .akim {
            let place = one.official.place
            let others = akims[place, default: []].filter { $0.id != one.official.id } + added[place, default: []]
            if let other = others.sorted(by: { $0.since < $1.since }).first(where: { one.official.clashes(with: $0) }) {
                flaws.add(one.row, .since, .akimAlready(name: other.name.text(for: .kk)))
            }
            if one.official.id.value == 0 { added[place, default: []].append(one.official) }
        }
    }

    private func draft(_ act: String, _ official: Official, _ run: TableRun) -> JournalStore.Draft {
        JournalStore.Draft(
            at: run.now, actor: run.actor, act: act,
            subject: JournalEntry.Subject(kind: "official", id: official.id.description),
            detail: "place=\(official.place) post=\(official.post.rawValue)")
    }
}

extension Official {
    fileprivate func withID(_ id: ID) -> Official {
        Official(
            id: id, place: place, post: post, title: title, name: name, since: since, until: until, isActing: isActing,
            inChargeOf: inChargeOf)
    }
}
