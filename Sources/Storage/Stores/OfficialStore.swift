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
        return numbered
    }

    /// Writes an official over what was stored. Throws `StoreError.notFound` where the official is new.
    package func save(_ official: Official) throws { try connection.update("officials", official.id, with: record(official)) }

    /// Those of one place, the akim first, then by post and day.
    package func list(of place: KATO) throws -> [Official] { try officials("place = \(place)") }

    /// Those of a place and of everything below it, place by place.
    package func list(within span: Gazetteer.Span?) throws -> [Official] {
        try officials(.all(Within.condition("officials.place", span)))
    }

    private func officials(_ condition: SQLText) throws -> [Official] {
        try connection.rows(
            """
            SELECT * FROM officials WHERE \(condition) ORDER BY place, CASE post WHEN 'akim' THEN 0 WHEN 'first-deputy' THEN 1 \
            WHEN 'deputy' THEN 2 WHEN 'head-of-office' THEN 3 WHEN 'chief-inspector' THEN 4 ELSE 5 END, since, id
            """
        ).map { try Official(row: $0) }
    }

    private func record(_ official: Official) -> SQLRecord {
        var record: SQLRecord = [
            "place": .place(official.place), "post": .text(official.post.rawValue), "since": .day(official.since),
            "until": .day(official.until), "acting": .flag(official.isActing),
        ]
        record.add("title", official.title)
        record.add("name", official.name)
        record.add("in_charge", official.inChargeOf)
        return record
    }
}

extension Official {
    fileprivate init(row: SQLRow) throws(StoreError) {
        self.init(
            id: try row.id("id"), place: try row.place("place"), post: try row.choice("post"), title: try row.translated("title"),
            name: try row.translated("name"), since: try row.day("since"), until: try row.optionalDay("until"),
            isActing: try row.flag("acting"), inChargeOf: try row.translated("in_charge"))
    }

    fileprivate func numbered(_ id: ID) -> Official {
        Official(
            id: id, place: place, post: post, title: title, name: name, since: since, until: until, isActing: isActing,
            inChargeOf: inChargeOf)
    }
}
