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

    package func carryOut(on connection: any SQLConnection, _ run: ActRun) throws -> TableChanges {
        let store = PlaceNameStore(connection)
        let known = Dictionary(try store.all().map { ($0.place, $0) }, uniquingKeysWith: { first, _ in first })
        var changes = TableChanges()
        var namings: [PlaceNaming] = []
        var entries: [JournalStore.Draft] = []
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
            let subject = JournalEntry.Subject(kind: "place", id: place.code.code)
            entries.append(run.entry("place-named", subject, from: before, to: after))
            let fields = TableChanges.fields(PlaceSheet.cells(before), PlaceSheet.cells(after))
            changes.add(TableChanges.Change(row: row.number, kind: .changed, known: place.code.code, fields: fields))
        }
        try store.save(namings)
        try JournalStore(connection).append(entries)
        return changes
    }
}
