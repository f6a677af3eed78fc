package import Domain

/// Which meetings are asked for. What is left out does not matter.
package struct MeetingFilter: Hashable, Sendable {
    /// The place in which it is held.
    package var within: Gazetteer.Span?
    /// The place whose akim holds it.
    package var host: KATO?
    /// The first and the last day, both included.
    package var from: Day?
    package var through: Day?
    package var kind: Meeting.Kind?
    package var includesCancelled: Bool

    package init(
        within: Gazetteer.Span? = nil, host: KATO? = nil, from: Day? = nil, through: Day? = nil, kind: Meeting.Kind? = nil,
        includesCancelled: Bool = true
    ) {
        self.within = within
        self.host = host
        self.from = from
        self.through = through
        self.kind = kind
        self.includesCancelled = includesCancelled
    }
}

/// The order of a list by time.
package enum Direction: Hashable, Sendable {
    case ascending, descending
}

/// Meetings with their announcements and results.
package struct MeetingStore {
    /// Where a page of a list of meetings ended.
    package struct Cursor: Hashable, Sendable {
        package let day: Day
        package let time: TimeOfDay
        package let id: Meeting.ID

        package init(_ meeting: Meeting) { (day, time, id) = (meeting.day, meeting.time, meeting.id) }

        /// As it stands in an address: `2026-12-04.900.17`; `nil` for anything else.
        package init?(text: some StringProtocol) {
            let parts = text.split(separator: ".", omittingEmptySubsequences: false)
            guard parts.count == 3, let day = Day(iso: parts[0]), let minutes = Int(parts[1]), (0...1439).contains(minutes),
                let id = Meeting.ID(text: parts[2])
            else { return nil }
            (self.day, time, self.id) = (day, TimeOfDay(minutes: minutes), id)
        }

        package var text: String { "\(day.iso).\(time.minutes).\(id)" }
    }

    private let connection: any SQLConnection

    package init(_ connection: any SQLConnection) { self.connection = connection }

    /// Stores new meetings; their ids are given here, in the order of the list, whatever stood in them.
    package func insert(_ meetings: [Meeting]) throws -> [Meeting] {
        guard !meetings.isEmpty else { return [] }
        let first = try connection.takeNumbers("meetings", count: meetings.count)
        let numbered = meetings.enumerated().map { $1.numbered(Meeting.ID(first + $0)) }
        try connection.insert(
            numbered.map { meeting in
                var record = record(meeting)
                record.add("id", .id(meeting.id))
                return record
            }, into: "meetings")
        return numbered
    }

    package func insert(_ meeting: Meeting) throws -> Meeting { try insert([meeting]).first.orNotFound() }

    package func find(_ id: Meeting.ID) throws -> Meeting? {
        try connection.rows("SELECT * FROM meetings WHERE id = \(id)").first.map { try Meeting(row: $0) }
    }

    /// Those of the ids that exist.
    package func find(_ ids: some Collection<Meeting.ID>) throws -> [Meeting.ID: Meeting] {
        let found = try connection.rows(of: ids.map { .id($0) }) { "SELECT * FROM meetings WHERE id IN (\($0))" }.map { row in
            try Meeting(row: row)
        }
        return Dictionary(found.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Writes a meeting over what was stored. Throws `StoreError.notFound` where it is new.
    package func save(_ meeting: Meeting) throws { try connection.update("meetings", meeting.id, with: record(meeting)) }

    /// Writes a meeting that was moved, and where and when it was to be before.
    package func save(_ meeting: Meeting, moved move: MeetingMove) throws {
        try save(meeting)
        try add([move], to: meeting.id)
    }

    /// Notes moves after those that are known of a meeting.
    package func add(_ moves: [MeetingMove], to meeting: Meeting.ID) throws {
        let known = try connection.count("SELECT count(*) AS count FROM meeting_moves WHERE meeting = \(meeting)")
        try connection.insert(
            moves.enumerated().map { index, move in
                var record: SQLRecord = [
                    "meeting": .id(meeting), "ordinal": .integer(known + index + 1), "held_in": .place(move.from.place),
                    "day": .day(move.from.day), "time": .integer(move.from.time.minutes), "moved_on": .day(move.on),
                ]
                record.add("reason", move.reason)
                return record
            }, into: "meeting_moves")
    }

    /// The minutes of a meeting, for the desk alone; `nil` where there are none.
    package func minutes(of id: Meeting.ID) throws -> EventMinutes? {
        let query: SQLText =
            "SELECT meeting_minutes.*, meetings.minutes_on FROM meeting_minutes JOIN meetings ON meetings.id = meeting_minutes.meeting WHERE meeting = \(id)"
        guard let row = try connection.rows(query).first else { return nil }
        let points = try connection.rows("SELECT * FROM meeting_points WHERE meeting = \(id) ORDER BY number").map { row in
            EventMinutes.Point(
                text: try row.text("text"), executors: try row.text("executors"), deadline: try row.optionalDay("deadline"),
                control: try row.text("control"))
        }
        return EventMinutes(
            on: try row.day("minutes_on"), chair: try row.text("chair"), present: try row.text("present"),
            agenda: try row.text("agenda"), speakers: try row.text("speakers"), points: points)
    }

    /// Keeps the minutes of a meeting over those that were kept; their day stands in the meeting.
    package func keep(_ minutes: EventMinutes, of id: Meeting.ID) throws {
        try connection.run("DELETE FROM meeting_points WHERE meeting = \(id)")
        try connection.run("DELETE FROM meeting_minutes WHERE meeting = \(id)")
        try insert([id: minutes])
    }

    /// Keeps the minutes of meetings that have none yet.
    package func insert(_ minutes: [Meeting.ID: EventMinutes]) throws {
        let minutes = minutes.sorted { $0.key < $1.key }
        try connection.insert(
            minutes.map { id, minutes -> SQLRecord in
                [
                    "meeting": .id(id), "chair": .text(minutes.chair), "present": .text(minutes.present),
                    "agenda": .text(minutes.agenda), "speakers": .text(minutes.speakers),
                ]
            }, into: "meeting_minutes")
        try connection.insert(
            minutes.flatMap { id, minutes -> [SQLRecord] in
                minutes.points.enumerated().map { index, point -> SQLRecord in
                    [
                        "meeting": .id(id), "number": .integer(index + 1), "text": .text(point.text),
                        "executors": .text(point.executors), "deadline": .day(point.deadline), "control": .text(point.control),
                    ]
                }
            }, into: "meeting_points")
    }

    /// The moves of a meeting, the first one first.
    package func moves(of id: Meeting.ID) throws -> [MeetingMove] {
        try connection.rows("SELECT * FROM meeting_moves WHERE meeting = \(id) ORDER BY ordinal")
            .map { try MeetingStore.move($0) }
    }

    /// The moves of several meetings, the first ones of each first; meetings without are missing.
    ///
    /// - Parameter limit: of all together; the latest are listed.
    package func moves(of ids: some Collection<Meeting.ID>, limit: Int) throws -> [Meeting.ID: [MeetingMove]] {
        let rows = try connection.rows(of: ids.map { .id($0) }) { list in
            "SELECT * FROM meeting_moves WHERE meeting IN (\(list)) ORDER BY moved_on DESC, ordinal DESC, meeting LIMIT \(limit)"
        }
        var found: [Meeting.ID: [MeetingMove]] = [:]
        for row in rows.reversed() { try found[row.id("meeting"), default: []].append(MeetingStore.move(row)) }
        return found
    }

    private static func move(_ row: SQLRow) throws -> MeetingMove {
        MeetingMove(from: try MeetingSlot(row: row), on: try row.day("moved_on"), reason: try row.translated("reason"))
    }

    /// Writes the last move of a meeting over what was stored, with other words.
    ///
    /// - Parameter number: of the move among those of the meeting, from 1.
    package func save(_ number: Int, _ move: MeetingMove, of meeting: Meeting.ID) throws {
        try connection.run(
            """
            UPDATE meeting_moves SET reason_kk = \(SQLValue.optional(move.reason.kk)), \
            reason_ru = \(SQLValue.optional(move.reason.ru)), reason_en = \(SQLValue.optional(move.reason.en)) WHERE meeting = \(meeting) AND ordinal = \(number)
            """)
    }

    /// How often each meeting was moved; those that never were are missing.
    package func moveCounts(_ ids: some Collection<Meeting.ID>) throws -> [Meeting.ID: Int] {
        let rows = try connection.rows(of: ids.map { .id($0) }) { list in
            "SELECT meeting, count(*) AS count FROM meeting_moves WHERE meeting IN (\(list)) GROUP BY meeting"
        }
        return Dictionary(
            try rows.map { (try $0.id("meeting"), try $0.integer("count")) }, uniquingKeysWith: { first, _ in first })
    }

    /// Meetings in the order of day, time and id.
    package func list(
        _ filter: MeetingFilter, after cursor: Cursor? = nil, limit: Int, direction: Direction = .ascending
    ) throws -> [Meeting] {
        var conditions = MeetingStore.conditions(filter, isPage: true)
        let isAscending = direction == .ascending
        if let cursor {
            let key: SQLText = "(\(cursor.day), \(cursor.time.minutes), \(cursor.id))"
            conditions.append(isAscending ? "(day, time, id) > \(key)" : "(day, time, id) < \(key)")
        }
        let order: SQLText = isAscending ? "day, time, id" : "day DESC, time DESC, id DESC"
        return try meetings(
            "SELECT * FROM meetings WHERE \(.all(conditions)) ORDER BY \(order) LIMIT \(limit)")
    }

    package func count(_ filter: MeetingFilter) throws -> Int {
        try connection.count("SELECT count(*) AS count FROM meetings WHERE \(.all(MeetingStore.conditions(filter)))")
    }

    /// The next planned meetings in a place and below, from a day on.
    package func upcoming(within span: Gazetteer.Span?, from day: Day, limit: Int) throws -> [Meeting] {
        let conditions = ["standing = 'planned'", "day >= \(day)"] + Within.condition("meetings.place", span, isPage: true)
        return try meetings(
            "SELECT * FROM meetings WHERE \(.all(conditions)) ORDER BY day, time, id LIMIT \(limit)")
    }

    /// The meeting registered last in each place of a territory.
    package func latest(within span: Gazetteer.Span?) throws -> [KATO: Meeting] {
        let last: SQLText =
            "SELECT max(id) FROM meetings WHERE \(.all(Within.condition("meetings.place", span))) GROUP BY meetings.place"
        let found = try meetings("SELECT * FROM meetings WHERE id IN (\(last))")
        return Dictionary(found.map { ($0.place, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// What one akim held, holds or called off from a day through another.
    package func held(by host: KATO, from: Day, through: Day) throws -> [Meeting] {
        try meetings(
            """
            SELECT * FROM meetings WHERE host = \(host) AND day BETWEEN \(from) AND \(through) \
            ORDER BY day, time, id
            """)
    }

    /// For the desk: meetings of the akims of a place and below whose day has passed and that are neither reported as held nor called off; oldest first.
    package func awaitingReport(within span: Gazetteer.Span?, today: Day, limit: Int) throws -> [Meeting] {
        let conditions = ["standing = 'planned'", "day < \(today)"] + Within.condition("meetings.host", span, isPage: true)
        return try meetings(
            "SELECT * FROM meetings WHERE \(.all(conditions)) ORDER BY day, time, id LIMIT \(limit)")
    }

    /// For the desk: meetings of the akims of a place and below from a day on, soonest first; where descending, those before it, the latest first.
    ///
    /// - Parameter cursor: where the page before ended.
    package func hosted(
        within span: Gazetteer.Span?, from day: Day, direction: Direction = .ascending, after cursor: Cursor? = nil, limit: Int
    ) throws -> [Meeting] {
        let isAscending = direction == .ascending
        var conditions: [SQLText] = [isAscending ? "day >= \(day)" : "day < \(day)"] + Within.condition("meetings.host", span)
        if let cursor {
            let key: SQLText = "(\(cursor.day), \(cursor.time.minutes), \(cursor.id))"
            conditions.append(isAscending ? "(day, time, id) > \(key)" : "(day, time, id) < \(key)")
        }
        let order: SQLText = isAscending ? "day, time, id" : "day DESC, time DESC, id DESC"
        return try meetings("SELECT * FROM meetings WHERE \(.all(conditions)) ORDER BY \(order) LIMIT \(limit)")
    }

    /// For the desk: planned meetings of the akims of a place and below, from today through a day, that nobody announced yet.
    package func awaitingAnnouncement(
        within span: Gazetteer.Span?, today: Day, through day: Day, limit: Int
    ) throws -> [Meeting] {
        let conditions =
            ["standing = 'planned'", "day BETWEEN \(today) AND \(day)", "announced_on IS NULL"]
            + Within.condition("meetings.host", span, isPage: true)
        return try meetings(
            "SELECT * FROM meetings WHERE \(.all(conditions)) ORDER BY day, time, id LIMIT \(limit)")
    }

    /// How many questions were registered for each meeting, those returned left out; meetings without any are missing.
    package func questionCounts(_ ids: some Collection<Meeting.ID>) throws -> [Meeting.ID: Int] {
        let rows = try connection.rows(of: ids.map { .id($0) }) { list in
            """
            SELECT meeting, count(*) AS count FROM questions WHERE meeting IN (\(list)) \
            AND registered_on IS NOT NULL AND standing <> 'returned' GROUP BY meeting
            """
        }
        return Dictionary(
            try rows.map { (try $0.id("meeting"), try $0.integer("count")) }, uniquingKeysWith: { first, _ in first })
    }

    /// Meetings for which questions came in that nobody has looked at yet.
    package func withUnread(_ ids: some Collection<Meeting.ID>) throws -> Set<Meeting.ID> {
        let rows = try connection.rows(of: ids.map { .id($0) }) { list in
            "SELECT DISTINCT meeting FROM questions WHERE meeting IN (\(list)) AND standing = 'received'"
        }
        return Set(try rows.map { try $0.id("meeting") })
    }

    private func meetings(_ query: SQLText) throws -> [Meeting] { try connection.rows(query).map { try Meeting(row: $0) } }

    private static func conditions(_ filter: MeetingFilter, isPage: Bool = false) -> [SQLText] {
        var conditions = Within.condition("meetings.place", filter.within, isPage: isPage)
        if let host = filter.host { conditions.append("host = \(host)") }
        if let from = filter.from { conditions.append("day >= \(from)") }
        if let through = filter.through { conditions.append("day <= \(through)") }
        if let kind = filter.kind { conditions.append("kind = \(kind)") }
        if !filter.includesCancelled { conditions.append("standing <> 'cancelled'") }
        return conditions
    }

    private func record(_ meeting: Meeting) -> SQLRecord {
        let standing: String
        var cancelledOn: Day?
        var cancellation: Translated?
        switch meeting.standing {
        case .planned: standing = "planned"
        case .held: standing = "held"
        case .cancelled(let day, let reason): (standing, cancelledOn, cancellation) = ("cancelled", day, reason)
        }
        var record: SQLRecord = [
            "host": .place(meeting.host), "place": .place(meeting.place), "day": .day(meeting.day),
            "time": .integer(meeting.time.minutes), "minutes": .integer(meeting.minutes),
            "quarter": .integer(meeting.day.quarterNumber), "kind": .text(meeting.kind.rawValue), "standing": .text(standing),
            // Web addresses hold no line ends.
            "broadcasts": .text(meeting.broadcasts.joined(separator: "\n")), "cancelled_on": .day(cancelledOn),
            "announced_on": .day(meeting.announcement?.publishedOn),
            "announcement_evidence": .optional(meeting.announcement?.evidence),
            "announcement_channel": .optional(meeting.announcement?.first.channel.rawValue),
            "announcement_further": .text(Publication.lines(meeting.announcement?.further ?? [])),
            "recorded_on": .day(meeting.holding?.recordedOn), "presentation": .optional(meeting.holding?.presentation),
            "open_microphone": .optional(meeting.holding?.hadOpenMicrophone.map { $0 ? "yes" : "no" }),
            "spoke": .optional(meeting.holding?.spoke), "results_on": .day(meeting.results?.publishedOn),
            "reception_ended_on": .day(meeting.results?.receptionEndedOn),
            "no_problems_on": .day(meeting.results?.noProblemsOn),
            "results_places": .text(Publication.lines(meeting.resultsPlaces)), "minutes_on": .day(meeting.minutesOn),
        ]
        let attendance = meeting.holding?.attendance
        if case .total(let total) = attendance {
            record.add("attended", .integer(total))
        } else {
            record.add("attended", .null)
        }
        for group in Attendance.Group.allCases {
            record.add("attended_\(group.rawValue)", .optional(attendance?[group]))
        }
        record.add("venue", meeting.venue)
        record.add("address", meeting.address)
        record.add("cancellation", cancellation)
        // Without a day of publication it is a draft.
        record.add("results", meeting.results?.summary ?? meeting.draftedResults)
        return record
    }
}

extension Meeting {
    init(row: SQLRow) throws(StoreError) {
        let standing: Standing =
            switch try row.text("standing") {
            case "planned": .planned
            case "held": .held
            case "cancelled": .cancelled(on: try row.day("cancelled_on"), reason: try row.translated("cancellation"))
            default: throw .corrupt(column: "standing")
            }
        var announcement: Announcement?
        if let day = try row.optionalDay("announced_on") {
            let first = Publication(
                try row.choice("announcement_channel"), on: day, evidence: try row.optionalText("announcement_evidence"))
            announcement = Announcement([first] + (try Publication.read(from: row, "announcement_further")))
        }
        let summary = try row.translated("results")
        var results: MeetingResults?
        if let day = try row.optionalDay("results_on") {
            results = MeetingResults(
                publishedOn: day, summary: summary, receptionEndedOn: try row.optionalDay("reception_ended_on"),
                noProblemsOn: try row.optionalDay("no_problems_on"))
        }
        self.init(
            id: try row.id("id"), host: try row.place("host"), place: try row.place("place"), day: try row.day("day"),
            time: TimeOfDay(minutes: try row.integer("time")), minutes: try row.integer("minutes"),
            venue: try row.translated("venue"), address: try row.translated("address"), kind: try row.choice("kind"),
            broadcasts: try row.text("broadcasts").split(separator: "\n").map(String.init), standing: standing,
            announcement: announcement, holding: try MeetingHolding(row: row),
            draftedResults: results == nil ? summary : Translated(), results: results,
            resultsPlaces: try Publication.read(from: row, "results_places"), minutesOn: try row.optionalDay("minutes_on"))
    }

    fileprivate func numbered(_ id: ID) -> Meeting {
        Meeting(
            id: id, host: host, place: place, day: day, time: time, minutes: minutes, venue: venue, address: address, kind: kind,
            broadcasts: broadcasts, standing: standing, announcement: announcement, holding: holding,
            draftedResults: draftedResults, results: results, resultsPlaces: resultsPlaces, minutesOn: minutesOn)
    }
}

extension MeetingHolding {
    /// `nil` where nothing was recorded.
    fileprivate init?(row: SQLRow) throws(StoreError) {
        guard let day = try row.optionalDay("recorded_on") else { return nil }
        var groups: [Attendance.Group: Int] = [:]
        for group in Attendance.Group.allCases { groups[group] = try row.optionalInteger("attended_\(group.rawValue)") }
        let total = try row.optionalInteger("attended")
        self.init(
            recordedOn: day, attendance: groups.isEmpty ? total.map { .total($0) } : .byGroup(groups),
            hadOpenMicrophone: try row.optionalText("open_microphone").map { $0 == "yes" },
            presentation: try row.optionalInteger("presentation"), spoke: try row.optionalInteger("spoke"))
    }
}

extension Publication {
    /// One a line, as `press 2026-11-18`, with the address after it where there is one; no part holds a blank.
    fileprivate static func lines(_ publications: [Publication]) -> String {
        publications.map { one in
            "\(one.channel.rawValue) \(one.on.iso)" + (one.evidence.map { " \($0)" } ?? "")
        }.joined(separator: "\n")
    }

    fileprivate static func read(from row: SQLRow, _ column: String) throws(StoreError) -> [Publication] {
        var publications: [Publication] = []
        for line in try row.text(column).split(separator: "\n") {
            let parts = line.split(separator: " ")
            guard parts.count == 2 || parts.count == 3, let channel = PublicationChannel(rawValue: String(parts[0])),
                let day = Day(iso: parts[1])
            else { throw .corrupt(column: column) }
            publications.append(Publication(channel, on: day, evidence: parts.count == 3 ? String(parts[2]) : nil))
        }
        return publications
    }
}
