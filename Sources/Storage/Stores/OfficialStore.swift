package import Domain

/// The officials of akimats, those of today and those before them.
package struct OfficialStore {
    private let connection: any SQLConnection

    package init(_ connection: any SQLConnection) { self.connection = connection }

    /// Stores new officials; their ids are given here, whatever stood in them.
    package func insert(_ officials: [Official]) throws -> [Official] {
        guard !officials.isEmpty else { return [] }
        let first = try connection.takeNumbers("officials", count: officials.count)
        let numbered = officials.enumerated().map { $1.numbered(Official.ID(first + $0)) }
        try connection.insert(
            numbered.map { official in
                var record = record(official)
                record.add("id", .id(official.id))
                return record
            }, into: "officials")
        try connection.insert(numbered.flatMap(charges), into: "official_charges")
        return numbered
    }

    /// Writes an official over what was stored. Throws `StoreError.notFound` where the official is new.
    package func save(_ official: Official) throws {
        try connection.update("officials", official.id, with: record(official))
        try connection.run("DELETE FROM official_charges WHERE official = \(official.id)")
        try connection.insert(charges(of: official), into: "official_charges")
    }

    /// Takes out one who was to act and has not begun; everyone else stays in the register. An event that was to be held by that person has nobody named.
    package func takeBack(_ id: Official.ID) throws {
        let subject = JournalEntry.Subject.official(id)
        try connection.run("DELETE FROM stale_translations WHERE kind = \(subject.kind) AND record = \(subject.id)")
        try connection.run("UPDATE events SET official = NULL WHERE official = \(id)")
        try connection.run("DELETE FROM official_charges WHERE official = \(id)")
        try connection.run("DELETE FROM officials WHERE id = \(id)")
    }

    package func find(_ id: Official.ID) throws -> Official? { try officials("id = \(id)").first }

    /// Those of one place, the akim first, then by post and day.
    package func list(of place: KATO) throws -> [Official] { try officials("place = \(place)") }

    /// Those of a place and of everything below it, place by place.
    package func list(within span: Gazetteer.Span?) throws -> [Official] {
        try officials(.all(Within.condition("officials.place", span)))
    }

    /// The places of a territory of which an akim is recorded whose last day has passed.
    package func placesOfFormerAkims(within span: Gazetteer.Span?, on day: Day) throws -> Set<KATO> {
        let conditions: [SQLText] =
            Within.condition("officials.place", span) + ["post = 'akim'", "acting = 0", "until < \(day)"]
        return Set(
            try connection.rows("SELECT DISTINCT place FROM officials WHERE \(SQLText.all(conditions))").map {
                try $0.place("place")
            })
    }

    /// The akims of a territory who are in office on a day, and those who act for them, place by place; what they were in charge of before is left out.
    package func akims(within span: Gazetteer.Span?, on day: Day) throws -> [Official] {
        let conditions: [SQLText] =
            Within.condition("officials.place", span) + [
                "post = 'akim'", "since <= \(day)", "(until IS NULL OR until >= \(day))",
            ]
        return try connection.rows("SELECT * FROM officials WHERE \(SQLText.all(conditions)) ORDER BY place, since, id").map {
            try Official(row: $0, charges: [])
        }
    }

    /// A part of all, by number.
    package func list(within span: Gazetteer.Span? = nil, after: Official.ID?, limit: Int) throws -> [Official] {
        let condition = SQLText.all(Within.condition("officials.place", span) + ["id > \(after ?? Official.ID(0))"])
        return try officials(condition, "ORDER BY id LIMIT \(limit)")
    }

    private func officials(_ condition: SQLText) throws -> [Official] {
        try officials(
            condition,
            """
            ORDER BY place, CASE post WHEN 'akim' THEN 0 WHEN 'first-deputy' THEN 1 \
            WHEN 'deputy' THEN 2 WHEN 'head-of-office' THEN 3 WHEN 'chief-inspector' THEN 4 ELSE 5 END, since, id
            """)
    }

    private func officials(_ condition: SQLText, _ order: SQLText) throws -> [Official] {
        let rows = try connection.rows("SELECT * FROM officials WHERE \(condition) \(order)")
        // Of these rows alone: a page is a part of all.
        let ids = try rows.map { SQLValue.id(try $0.id("id") as Official.ID) }
        let former = try connection.rows(of: ids) {
            "SELECT * FROM official_charges WHERE official IN (\($0)) ORDER BY official, since"
        }
        var charges: [Official.ID: [Official.Charge]] = [:]
        for row in former {
            charges[try row.id("official"), default: []].append(
                Official.Charge(fields: try row.translated("fields"), since: try row.day("since")))
        }
        return try rows.map { row in try Official(row: row, charges: charges[try row.id("id")] ?? []) }
    }

    private func charges(of official: Official) -> [SQLRecord] {
        official.formerCharges.map { charge in
            var record: SQLRecord = ["official": .id(official.id), "since": .day(charge.since)]
            record.add("fields", charge.fields)
            return record
        }
    }

    private func record(_ official: Official) -> SQLRecord {
        var record: SQLRecord = [
            "place": .place(official.place), "post": .text(official.post.rawValue), "since": .day(official.since),
            "until": .day(official.until), "acting": .flag(official.isActing),
            "acting_for": .id(official.actingFor), "category": .optional(official.category?.code),
            "in_charge_since": .day(official.inChargeSince),
        ]
        record.add("title", official.title)
        record.add("name", official.name)
        record.add("in_charge", official.inChargeOf)
        return record
    }
}

extension Official {
    fileprivate init(row: SQLRow, charges: [Charge]) throws(StoreError) {
        self.init(
            id: try row.id("id"), place: try row.place("place"), post: try row.choice("post"), title: try row.translated("title"),
            name: try row.translated("name"), since: try row.day("since"), until: try row.optionalDay("until"),
            isActing: try row.flag("acting"), actingFor: try row.optionalID("acting_for"),
            category: try row.optionalText("category").flatMap { PositionCategory($0) },
            inChargeOf: try row.translated("in_charge"), inChargeSince: try row.optionalDay("in_charge_since"),
            formerCharges: charges)
    }
}
