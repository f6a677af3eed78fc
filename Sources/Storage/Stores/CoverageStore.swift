package import Domain

/// Meetings as far as coverage goes: in two queries for a territory of any size.
package struct CoverageStore {
    private let connection: any SQLConnection

    package init(_ connection: any SQLConnection) { self.connection = connection }

    /// The marks of the akims of a place and below, from a day through another; those called off are left out.
    package func marks(within span: Gazetteer.Span?, from: Day, through: Day) throws -> [KATO: [CoverageMark]] {
        let conditions: [SQLText] =
            Within.condition("meetings.host", span) + ["day BETWEEN \(from) AND \(through)", "standing <> 'cancelled'"]
        return try marks(.all(conditions))
    }

    /// The marks of a few akims.
    package func marks(of hosts: [KATO], from: Day, through: Day) throws -> [KATO: [CoverageMark]] {
        guard !hosts.isEmpty else { return [:] }
        return try marks(
            """
            host IN (\(.list(hosts.map { .place($0) }))) AND day BETWEEN \(from) AND \(through) AND standing <> 'cancelled'
            """)
    }

    /// The first day on which an akim of a place or below held or was to hold a meeting; `nil` where the register knows none.
    package func firstDay(within span: Gazetteer.Span?) throws -> Day? {
        try connection.rows(
            """
            SELECT day FROM meetings WHERE \(.all(Within.condition("meetings.host", span, isPage: true))) \
            ORDER BY day, time, id LIMIT 1
            """
        ).first?.day("day")
    }

    private func marks(_ condition: SQLText) throws -> [KATO: [CoverageMark]] {
        var found: [KATO: [CoverageMark]] = [:]
        for row in try connection.rows("SELECT host, place, day, standing FROM meetings WHERE \(condition) ORDER BY day, id") {
            let mark = CoverageMark(
                host: try row.place("host"), place: try row.place("place"), day: try row.day("day"),
                isHeld: try row.text("standing") == "held")
            found[mark.host, default: []].append(mark)
        }
        return found
    }
}
