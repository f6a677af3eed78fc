package import Domain
import Secrets

/// The territories, kept beside what happens in them so that "everything below a place" is a range of numbers.
package struct PlaceStore {
    private let connection: any SQLConnection

    package init(_ connection: any SQLConnection) { self.connection = connection }

    /// Makes the stored territories those of the gazetteer; does nothing where they are already. Returns whether something changed.
    ///
    /// A place that the gazetteer no longer has keeps its row, outside every span.
    @discardableResult
    package func sync(_ gazetteer: Gazetteer) throws -> Bool {
        var lines = ""
        var records: [SQLRecord] = []
        for (number, place) in gazetteer.places.enumerated() {
            let last = gazetteer.span(of: place.code)?.last ?? number
            let (parent, office) = (place.parent?.code, place.office?.rawValue)
            lines += "\(place.code) \(parent ?? "-") \(place.level.rawValue) \(office ?? "-") \(last)\n"
            records.append([
                "code": .place(place.code), "parent": .optional(parent), "level": .text(place.level.rawValue),
                "office": .optional(office), "number": .integer(number), "last": .integer(last),
            ])
        }
        let digest = Secrets.sha256(lines)
        let stored = try connection.rows("SELECT value FROM facts WHERE name = 'places'").first?.text("value")
        if stored == digest { return false }
        try connection.run("UPDATE places SET number = -1, last = -1")
        try connection.insert(
            records, into: "places",
            """
            ON CONFLICT (code) DO UPDATE SET parent = excluded.parent, level = excluded.level, office = excluded.office, \
            number = excluded.number, last = excluded.last
            """)
        try connection.run(
            """
            INSERT INTO facts (name, value) VALUES ('places', \(digest)) \
            ON CONFLICT (name) DO UPDATE SET value = excluded.value
            """)
        return true
    }

    /// How many territories there are.
    package func count() throws -> Int { try connection.count("SELECT count(*) AS count FROM places WHERE number >= 0") }
}
