package import Domain

/// Keeps the words of published results before each correction, of meetings and of events.
package struct FormerResultsStore {
    private let connection: any SQLConnection

    package init(_ connection: any SQLConnection) { self.connection = connection }

    /// Those of one meeting or event, the last ones first.
    ///
    /// - Parameter start: how many of the last ones are passed over.
    package func list(of subject: FormerResults.Subject, from start: Int = 0, limit: Int) throws -> [FormerResults] {
        let (table, owner) = FormerResultsStore.source(subject)
        let rows = try connection.rows(
            "SELECT * FROM \(table) WHERE \(owner) ORDER BY ordinal DESC LIMIT \(limit) OFFSET \(start)")
        return try rows.map { row in
            FormerResults(
                publishedOn: try row.day("published_on"), replacedOn: try row.day("replaced_on"),
                summary: try row.translated("summary"))
        }
    }

    /// The day of the last correction; `nil` where the words are the first ones.
    package func correctedOn(_ subject: FormerResults.Subject) throws -> Day? {
        try list(of: subject, limit: 1).first?.replacedOn
    }

    /// How many are kept of each meeting and event that has some.
    package func counts() throws -> [FormerResults.Subject: Int] {
        var counts: [FormerResults.Subject: Int] = [:]
        for row in try connection.rows("SELECT meeting, count(*) AS count FROM result_versions GROUP BY meeting") {
            counts[.meeting(try row.id("meeting"))] = try row.integer("count")
        }
        for row in try connection.rows("SELECT event, count(*) AS count FROM event_result_versions GROUP BY event") {
            counts[.event(try row.id("event"))] = try row.integer("count")
        }
        return counts
    }

    /// Takes the words out of all that stood before a correction, since they held somebody's own; the days stay.
    package func hide(_ subject: FormerResults.Subject) throws {
        let (table, owner) = FormerResultsStore.source(subject)
        try connection.run("UPDATE \(table) SET summary_kk = NULL, summary_ru = NULL, summary_en = NULL WHERE \(owner)")
    }

    /// Keeps words that are replaced now, after those that are kept.
    package func keep(_ former: FormerResults, of subject: FormerResults.Subject) throws {
        let (table, owner) = FormerResultsStore.source(subject)
        let known = try connection.count("SELECT count(*) AS count FROM \(table) WHERE \(owner)")
        var record: SQLRecord = [
            "ordinal": .integer(known + 1), "published_on": .day(former.publishedOn), "replaced_on": .day(former.replacedOn),
        ]
        record.add("summary", former.summary)
        switch subject {
        case .meeting(let id):
            record.add("meeting", .id(id))
            try connection.insert([record], into: "result_versions")
        case .event(let id):
            record.add("event", .id(id))
            try connection.insert([record], into: "event_result_versions")
        }
    }

    private static func source(_ subject: FormerResults.Subject) -> (table: SQLText, owner: SQLText) {
        switch subject {
        case .meeting(let id): ("result_versions", "meeting = \(id)")
        case .event(let id): ("event_result_versions", "event = \(id)")
        }
    }
}
