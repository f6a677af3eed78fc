package import Domain

/// The names that offices have given places, over those of the classifier in `config/places`.
package struct PlaceNameStore {
    private let connection: any SQLConnection

    package init(_ connection: any SQLConnection) { self.connection = connection }

    /// Every naming, in the order of codes.
    package func all() throws -> [PlaceNaming] {
        try connection.rows("SELECT * FROM place_names ORDER BY place").map { row in
            PlaceNaming(
                place: try row.place("place"), name: try row.translated("name"),
                hasKazakhName: try row.optionalInteger("has_kazakh_name").map { $0 == 1 })
        }
    }

    /// The number in the journal of the last change of a name; 0 before the first.
    package func lastChange() throws -> Int {
        try connection.rows(
            "SELECT sequence FROM journal WHERE subject_kind = 'place' ORDER BY sequence DESC LIMIT 1"
        ).first?.integer("sequence") ?? 0
    }

    /// Writes namings over what was stored; an empty one is taken out, so that the classifier holds again.
    package func save(_ namings: [PlaceNaming]) throws {
        for naming in namings where naming.isEmpty {
            try connection.run("DELETE FROM place_names WHERE place = \(naming.place)")
        }
        let records = namings.filter { !$0.isEmpty }.map { naming in
            var record: SQLRecord = [
                "place": .place(naming.place), "has_kazakh_name": naming.hasKazakhName.map { .flag($0) } ?? .null,
            ]
            record.add("name", naming.name)
            return record
        }
        try connection.insert(
            records, into: "place_names",
            """
            ON CONFLICT (place) DO UPDATE SET name_kk = excluded.name_kk, name_ru = excluded.name_ru, \
            name_en = excluded.name_en, has_kazakh_name = excluded.has_kazakh_name
            """)
    }
}
