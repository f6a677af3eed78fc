package import Domain

/// Personal receptions.
package struct ReceptionStore {
    /// Where a page of a list of receptions ended.
    package struct Cursor: Hashable, Sendable {
        package let day: Day
        package let time: TimeOfDay
        package let id: Reception.ID

        package init(_ reception: Reception) { (day, time, id) = (reception.day, reception.time, reception.id) }

        /// As it stands in an address: `2026-12-04.900.17`; `nil` for anything else.
        package init?(text: some StringProtocol) {
            let parts = text.split(separator: ".", omittingEmptySubsequences: false)
            guard parts.count == 3, let day = Day(iso: parts[0]), let minutes = Int(parts[1]), (0...1439).contains(minutes),
                let id = Reception.ID(text: parts[2])
            else { return nil }
            (self.day, time, self.id) = (day, TimeOfDay(minutes: minutes), id)
        }

        package var text: String { "\(day.iso).\(time.minutes).\(id)" }
    }

    private let connection: any SQLConnection

    package init(_ connection: any SQLConnection) { self.connection = connection }

    /// Stores new receptions; their ids are given here, in the order of the list, whatever stood in them.
    package func insert(_ receptions: [Reception]) throws -> [Reception] {
        guard !receptions.isEmpty else { return [] }
        let first = try connection.takeNumbers("receptions", count: receptions.count)
        let numbered = receptions.enumerated().map { $1.numbered(Reception.ID(first + $0)) }
        try connection.insert(
            numbered.map { reception in
                var record = record(reception)
                record.add("id", .id(reception.id))
                return record
            }, into: "receptions")
        return numbered
    }

    package func find(_ id: Reception.ID) throws -> Reception? { try receptions("id = \(id)").first }

    /// Those of the ids that exist.
    package func find(_ ids: some Collection<Reception.ID>) throws -> [Reception.ID: Reception] {
        let rows = try connection.rows(of: ids.map { .id($0) }) { "SELECT * FROM receptions WHERE id IN (\($0))" }
        return Dictionary(try rows.map { try Reception(row: $0) }.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Writes a reception over what was stored. Throws `StoreError.notFound` where it is new.
    package func save(_ reception: Reception) throws {
        try connection.update("receptions", reception.id, with: record(reception))
    }

    /// Keeps a move that another one follows now, or words of one that others follow, after those that are kept.
    package func keep(_ former: Reception.Move, of reception: Reception.ID) throws {
        let known = try connection.count("SELECT count(*) AS count FROM reception_moves WHERE reception = \(reception)")
        var record: SQLRecord = [
            "reception": .id(reception), "ordinal": .integer(known + 1), "day": .day(former.from),
            "time": .integer(former.time.minutes), "moved_on": .day(former.on), "corrected_on": .day(former.correctedOn),
        ]
        record.add("reason", former.reason)
        try connection.insert([record], into: "reception_moves")
    }

    /// The moves of several receptions before the last one of each, the first ones first, with what was said of a move before it was corrected ahead of it; receptions without are missing.
    ///
    /// - Parameter limit: of all together; the latest are listed.
    package func formerMoves(
        of receptions: some Collection<Reception.ID>, limit: Int
    ) throws -> [Reception.ID: [Reception.Move]] {
        let rows = try connection.rows(of: receptions.map { .id($0) }) { list in
            """
            SELECT * FROM reception_moves WHERE reception IN (\(list)) \
            ORDER BY moved_on DESC, ordinal DESC, reception LIMIT \(limit)
            """
        }
        var found: [Reception.ID: [Reception.Move]] = [:]
        for row in rows.reversed() {
            try found[row.id("reception"), default: []].append(
                Reception.Move(
                    from: row.day("day"), time: TimeOfDay(minutes: row.integer("time")), on: row.day("moved_on"),
                    reason: row.translated("reason"), correctedOn: row.optionalDay("corrected_on")))
        }
        return found
    }

    /// How often each reception was moved, the last move counted; those that never were are missing.
    package func moveCounts(_ receptions: [Reception]) throws -> [Reception.ID: Int] {
        let moved = receptions.filter { $0.moved != nil }.map(\.id)
        let rows = try connection.rows(of: moved.map { .id($0) }) { list in
            """
            SELECT reception, count(*) AS count FROM reception_moves \
            WHERE reception IN (\(list)) AND corrected_on IS NULL GROUP BY reception
            """
        }
        var counts = Dictionary(moved.map { ($0, 1) }, uniquingKeysWith: { first, _ in first })
        for row in rows { try counts[row.id("reception"), default: 0] += row.integer("count") }
        return counts
    }

    /// Takes the words of reasons out of the moves before the last one, since they held somebody's own; the days stay.
    package func hideFormerMoves(of reception: Reception.ID) throws {
        try connection.run(
            "UPDATE reception_moves SET reason_kk = NULL, reason_ru = NULL, reason_en = NULL WHERE reception = \(reception)")
    }

    /// The receptions of one akimat from a day through another, soonest first.
    package func list(of host: KATO, from: Day, through: Day? = nil, limit: Int = 200) throws -> [Reception] {
        var conditions: [SQLText] = ["host = \(host)", "day >= \(from)"]
        if let through { conditions.append("day <= \(through)") }
        return try receptions(.all(conditions), "ORDER BY day, time, id LIMIT \(limit)")
    }

    /// The receptions of one akimat before a day, the latest first.
    package func past(of host: KATO, before day: Day, limit: Int) throws -> [Reception] {
        try receptions("host = \(host) AND day < \(day)", "ORDER BY day DESC, time DESC, id DESC LIMIT \(limit)")
    }

    /// Receptions held after a meeting.
    package func list(after meeting: Meeting.ID) throws -> [Reception] {
        try receptions("meeting = \(meeting)", "ORDER BY day, time, id")
    }

    /// The receptions of the akimats of a place and below from a day on, soonest first; where descending, those before it, the latest first.
    ///
    /// - Parameter isSettled: held and called off ones alone.
    package func list(
        within span: Gazetteer.Span?, from day: Day, isSettled: Bool = false, direction: Direction = .ascending, limit: Int
    ) throws -> [Reception] {
        let isAscending = direction == .ascending
        let conditions =
            [isAscending ? "day >= \(day)" : "day < \(day)"] + (isSettled ? ["standing <> 'planned'"] : [])
            + Within.condition("receptions.host", span, isPage: true)
        let order: SQLText = isAscending ? "day, time, id" : "day DESC, time DESC, id DESC"
        return try receptions(.all(conditions), "ORDER BY \(order) LIMIT \(limit)")
    }

    /// The receptions of the akimats of a place and below in the order of day, time and id, from the first on.
    package func list(within span: Gazetteer.Span?, after cursor: Cursor?, limit: Int) throws -> [Reception] {
        var conditions = Within.condition("receptions.host", span, isPage: true)
        if let cursor { conditions.append("(day, time, id) > (\(cursor.day), \(cursor.time.minutes), \(cursor.id))") }
        return try receptions(.all(conditions), "ORDER BY day, time, id LIMIT \(limit)")
    }

    /// Receptions of a place and below that passed and have no protocol yet, oldest first.
    package func awaitingProtocol(within span: Gazetteer.Span?, today: Day, limit: Int) throws -> [Reception] {
        let conditions =
            ["standing = 'planned'", "day < \(today)"] + Within.condition("receptions.host", span, isPage: true)
        return try receptions(.all(conditions), "ORDER BY day, time, id LIMIT \(limit)")
    }

    /// All receptions in the order of ids, for open data.
    package func list(after id: Reception.ID?, limit: Int) throws -> [Reception] {
        try receptions("id > \(id?.value ?? 0)", "ORDER BY id LIMIT \(limit)")
    }

    /// How many residents booked and came, by reception; receptions without bookings are missing.
    package func figures(_ ids: some Collection<Reception.ID>) throws -> [Reception.ID: ReceptionFigures] {
        let rows = try connection.rows(of: ids.map { .id($0) }) { list in
            """
            SELECT reception, standing, result, count(*) AS count FROM bookings \
            WHERE reception IN (\(list)) AND standing <> 'cancelled' GROUP BY reception, standing, result
            """
        }
        var found: [Reception.ID: ReceptionFigures] = [:]
        for row in rows {
            let id: Reception.ID = try row.id("reception")
            try found[id, default: ReceptionFigures()].add(row)
        }
        return found
    }

    /// How many receptions one akimat held from a day through another, and who came to them.
    package func held(by host: KATO, from: Day, through: Day) throws -> (receptions: Int, figures: ReceptionFigures) {
        let condition: SQLText = "host = \(host) AND day BETWEEN \(from) AND \(through) AND standing = 'held'"
        var figures = ReceptionFigures()
        let rows = try connection.rows(
            """
            SELECT standing, result, count(*) AS count FROM bookings WHERE standing <> 'cancelled' \
            AND reception IN (SELECT id FROM receptions WHERE \(condition)) GROUP BY standing, result
            """)
        for row in rows { try figures.add(row) }
        return (try connection.count("SELECT count(*) AS count FROM receptions WHERE \(condition)"), figures)
    }

    private func receptions(_ condition: SQLText, _ order: SQLText = "") throws -> [Reception] {
        try connection.rows("SELECT * FROM receptions WHERE \(condition) \(order)").map { try Reception(row: $0) }
    }

    private func record(_ reception: Reception) -> SQLRecord {
        let standing: String
        var (cancelledOn, cancellation): (Day?, Translated?)
        var minutes: ReceptionProtocol?
        switch reception.standing {
        case .planned: standing = "planned"
        case .held(let found): (standing, minutes) = ("held", found)
        case .cancelled(let day, let reason): (standing, cancelledOn, cancellation) = ("cancelled", day, reason)
        }
        var record: SQLRecord = [
            "host": .place(reception.host), "official": .text(reception.official.rawValue), "meeting": .id(reception.meeting),
            "day": .day(reception.day), "time": .integer(reception.time.minutes), "minutes": .integer(reception.minutes),
            "slot_minutes": .integer(reception.slotMinutes), "quarter": .integer(reception.day.quarterNumber),
            "phone": .optional(reception.phone), "standing": .text(standing), "cancelled_on": .day(cancelledOn),
            "moved_from": .day(reception.moved?.from), "moved_from_time": .optional(reception.moved?.time.minutes),
            "moved_on": .day(reception.moved?.on), "list_on": .day(reception.listHandedOverOn),
            "protocol_on": .day(minutes?.on), "protocol_present": .optional(minutes?.present),
            "protocol_text": .optional(minutes?.text),
        ]
        record.add("post", reception.post)
        record.add("venue", reception.venue)
        record.add("address", reception.address)
        record.add("cancellation", cancellation)
        record.add("move", reception.moved?.reason)
        return record
    }
}

extension ReceptionFigures {
    /// Adds bookings of one standing and result, counted in a row.
    fileprivate mutating func add(_ row: SQLRow) throws(StoreError) {
        let count = try row.integer("count")
        booked += count
        if try row.text("standing") == "absent" { absent += count }
        if let result: Booking.Result = try row.optionalChoice("result") {
            received += count
            byResult[result, default: 0] += count
        }
    }
}

extension Reception {
    init(row: SQLRow) throws(StoreError) {
        let standing: Standing =
            switch try row.text("standing") {
            case "planned": .planned
            case "held":
                .held(
                    ReceptionProtocol(
                        on: try row.day("protocol_on"), present: try row.optionalText("protocol_present") ?? "",
                        text: try row.text("protocol_text")))
            case "cancelled": .cancelled(on: try row.day("cancelled_on"), reason: try row.translated("cancellation"))
            default: throw .corrupt(column: "standing")
            }
        var moved: Move?
        if let on = try row.optionalDay("moved_on") {
            moved = Move(
                from: try row.day("moved_from"), time: TimeOfDay(minutes: try row.integer("moved_from_time")), on: on,
                reason: try row.translated("move"))
        }
        self.init(
            id: try row.id("id"), host: try row.place("host"), official: try row.choice("official"),
            post: try row.translated("post"), meeting: try row.optionalID("meeting"), day: try row.day("day"),
            time: TimeOfDay(minutes: try row.integer("time")), minutes: try row.integer("minutes"),
            slotMinutes: try row.integer("slot_minutes"), venue: try row.translated("venue"),
            address: try row.translated("address"), phone: try row.optionalText("phone"), standing: standing, moved: moved,
            listHandedOverOn: try row.optionalDay("list_on"))
    }
}
