package import Domain
package import Storage

/// Names of places are taken over from a table. They lie over those of the classifier, which is read anew at every start and knows nothing of them.
package struct ImportPlaces: TableImport {
    package let sheet: PlaceSheet
    /// The places as the classifier has them.
    package let classifier: Gazetteer

    package init(_ sheet: PlaceSheet, classifier: Gazetteer) {
        self.sheet = sheet
        self.classifier = classifier
    }

    package func carryOut(on connection: any SQLConnection, _ run: TableRun) throws -> TableChanges {
        let store = PlaceNameStore(connection)
        let known = Dictionary(try store.all().map { ($0.place, $0) }, uniquingKeysWith: { first, _ in first })
        var changes = TableChanges()
        var namings: [PlaceNaming] = []
        for row in sheet.rows {
            guard let place = classifier[row.place] else { throw StoreError.notFound }
            let before = known[place.code]?.named(place) ?? place
            let naming = PlaceSheet.naming(row, over: place, known: known[place.code])
            let after = naming.named(place)
            guard after != before else {
                changes.keep()
                continue
            }
            namings.append(naming)
            changes.add(
                TableChanges.Change(
                    row: row.number, kind: .changed, what: place.code.code,
                    fields: TableChanges.fields(PlaceSheet.cells(before), PlaceSheet.cells(after))))
        }
        try store.save(namings)
        try JournalStore(connection).append(
            namings.map { naming in
                JournalStore.Draft(
                    at: run.now, actor: run.actor, act: "place-named",
                    subject: JournalEntry.Subject(kind: "place", id: naming.place.code))
            })
        return changes
    }
}
