package import Domain
import Secrets

/// What akimats published of their progress: the days, and the figures of each version, which nothing writes over.
package struct ProgressStore {
    private let connection: any SQLConnection

    package init(_ connection: any SQLConnection) { self.connection = connection }

    /// What was published of a period; `nil` where nothing was.
    package func find(_ place: KATO, _ period: Period) throws -> PublishedReport? {
        guard let day = try days(place)[period] else { return nil }
        let rows = try connection.rows(
            "SELECT * FROM progress_versions WHERE place = \(place) AND period = \(period.code) ORDER BY number")
        return PublishedReport(
            publishedOn: day,
            versions: try rows.map { row in
                PublishedReport.Version(
                    number: try row.integer("number"), publishedOn: try row.day("published_on"),
                    reason: try row.translated("reason"),
                    report: try ReportText.report(try row.text("figures"), of: place, period))
            })
    }

    /// Keeps versions that were not kept before; the day of a first one is that of the report.
    ///
    /// Throws `StoreError.conflict` where one stands there already. Returns the hash of the figures of each, for the journal.
    @discardableResult
    package func insert(_ versions: [PublishedReport.Version]) throws -> [String] {
        let texts = try versions.map { try ReportText.text(of: $0.report) }
        try connection.insert(
            versions.map { version in
                [
                    "place": .place(version.report.place), "period": .text(version.report.period.code),
                    "published_on": .day(version.publishedOn),
                ]
            }, into: "progress", "ON CONFLICT (place, period) DO NOTHING")
        let records = zip(versions, texts).map { version, text in
            var record: SQLRecord = [
                "place": .place(version.report.place), "period": .text(version.report.period.code),
                "number": .integer(version.number), "published_on": .day(version.publishedOn), "figures": .text(text),
            ]
            record.add("reason", version.reason)
            return record
        }
        guard try connection.insert(records, into: "progress_versions", "ON CONFLICT DO NOTHING") == records.count else {
            throw StoreError.conflict
        }
        return texts.map { Secrets.sha256($0) }
    }

    /// Every version of every place, without its figures, in the order of places and periods.
    package func numbers() throws -> [(place: KATO, period: Period, number: Int)] {
        try connection.rows("SELECT place, period, number FROM progress_versions ORDER BY place, period, number").map { row in
            (try row.place("place"), try period(row), try row.integer("number"))
        }
    }

    /// The first version whose figures are not those that the journal saw published, as `314800000/2026-Q3 version 1`; `nil` where all are whole.
    package func verify() throws -> String? {
        func name(_ report: String, _ number: Int) -> String { "\(report) version \(number)" }

        let noted = try JournalStore(connection).entries(kind: JournalEntry.Subject.progressKind).compactMap { entry in
            // As it was noted before figures were kept, an entry has no hash.
            let facts = entry.detail.split(separator: " ").map { $0.split(separator: "=", maxSplits: 1) }
            func fact(_ name: String) -> String? { facts.first { $0.count == 2 && $0[0] == name }.map { String($0[1]) } }
            return fact("sha256").flatMap { hash in
                fact("version").flatMap { Int($0) }.map { (report: entry.subject.id, number: $0, hash: hash) }
            }
        }
        let rows = try connection.rows(of: noted.map { .text($0.report) }) { reports in
            """
            SELECT place || '/' || period AS report, number, figures FROM progress_versions \
            WHERE place || '/' || period IN (\(reports))
            """
        }
        var kept: [String: String] = [:]
        for row in rows {
            kept[name(try row.text("report"), try row.integer("number"))] = Secrets.sha256(try row.text("figures"))
        }
        return noted.first { kept[name($0.report, $0.number)] != $0.hash }.map { name($0.report, $0.number) }
    }

    /// The days of one place.
    package func days(_ place: KATO) throws -> [Period: Day] { try days("place = \(place)")[place] ?? [:] }

    /// The days of a place and of everything below it.
    package func days(within span: Gazetteer.Span?) throws -> [KATO: [Period: Day]] {
        try days(.all(Within.condition("progress.place", span)))
    }

    private func days(_ condition: SQLText) throws -> [KATO: [Period: Day]] {
        var days: [KATO: [Period: Day]] = [:]
        for row in try connection.rows("SELECT place, period, published_on FROM progress WHERE \(condition)") {
            days[try row.place("place"), default: [:]][try period(row)] = try row.day("published_on")
        }
        return days
    }

    private func period(_ row: SQLRow) throws(StoreError) -> Period {
        guard let period = Period(code: try row.text("period")) else { throw .corrupt(column: "period") }
        return period
    }
}
