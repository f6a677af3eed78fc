package import Domain

/// Which events are asked for. What is left out does not matter.
package struct EventFilter: Hashable, Sendable {
    /// The standing of an event without what belongs to it.
    package enum Standing: String, CaseIterable, Hashable, Sendable {
        case planned, held, cancelled
    }

    /// Where the akimat that holds it lies.
    package var hosts: Gazetteer.Span?
    /// Where one of its stops lies.
    package var stops: Gazetteer.Span?
    /// Any of these kinds; empty for every kind.
    package var kinds: Set<Event.Kind>
    /// The days on which it may begin, both included.
    package var from: Day?
    package var through: Day?
    package var standing: Standing?
    /// The last day on which it may end.
    package var endsBy: Day?
    /// Those that were not announced.
    package var isUnannounced: Bool
    /// Those with a question left open on the air that has no answer yet.
    package var hasOpenQuestions: Bool

    package init(
        hosts: Gazetteer.Span? = nil, stops: Gazetteer.Span? = nil, kinds: Set<Event.Kind> = [], from: Day? = nil,
        through: Day? = nil, standing: Standing? = nil, endsBy: Day? = nil, isUnannounced: Bool = false,
        hasOpenQuestions: Bool = false
    ) {
        self.hosts = hosts
        self.stops = stops
        self.kinds = kinds
        self.from = from
        self.through = through
        self.standing = standing
        self.endsBy = endsBy
        self.isUnannounced = isUnannounced
        self.hasOpenQuestions = hasOpenQuestions
    }
}

/// Events with their stops, announcements, results and open questions, and the schedules of trips.
///
/// Minutes name people: what `find(_:)` returns of one event carries them whole, every list the day alone, with all texts empty. Saving an event from a list leaves what is kept of its minutes as it is.
package struct EventStore {
    /// Where a page of a list of events ended.
    package struct Cursor: Hashable, Sendable {
        package let day: Day
        package let id: Event.ID

        package init(_ event: Event) { (day, id) = (event.firstDay, event.id) }

        /// As it stands in an address: `2026-12-04.17`; `nil` for anything else.
        package init?(text: some StringProtocol) {
            let parts = text.split(separator: ".", omittingEmptySubsequences: false)
            guard parts.count == 2, let day = Day(iso: parts[0]), let id = Event.ID(text: parts[1]) else { return nil }
            (self.day, self.id) = (day, id)
        }

        package var text: String { "\(day.iso).\(id)" }
    }

    private let connection: any SQLConnection

    package init(_ connection: any SQLConnection) { self.connection = connection }

    // MARK: Events

    /// Stores new events; their ids are given here, in the order of the list, whatever stood in them.
    package func insert(_ events: [Event]) throws -> [Event] {
        guard !events.isEmpty else { return [] }
        let first = try connection.takeNumbers("events", count: events.count)
        let numbered = events.enumerated().map { $1.numbered(Event.ID(first + $0)) }
        try connection.insert(
            numbered.map { event in
                var record = record(event)
                record.add("id", .id(event.id))
                record.add("minutes_on", .day(event.minutes?.on))
                return record
            }, into: "events")
        try insertParts(of: numbered)
        try insertMinutes(of: numbered)
        return numbered
    }

    package func insert(_ event: Event) throws -> Event { try insert([event]).first.orNotFound() }

    /// An event with its minutes.
    package func find(_ id: Event.ID) throws -> Event? {
        guard var event = try events("id = \(id)").first else { return nil }
        if let day = event.minutes?.on { event.minutes = try minutes(of: id, on: day) }
        return event
    }

    /// Those of the ids that exist.
    package func find(_ ids: some Collection<Event.ID>) throws -> [Event.ID: Event] {
        let rows = try connection.rows(of: ids.map { .id($0) }) { "SELECT * FROM events WHERE id IN (\($0))" }
        return Dictionary(try events(of: rows).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Writes an event over what was stored. Throws `StoreError.notFound` where it is new.
    package func save(_ event: Event) throws {
        try connection.update("events", event.id, with: record(event))
        for table in ["event_stops", "event_open_questions", "event_steps"] {
            try connection.run("DELETE FROM \(name: table) WHERE event = \(event.id)")
        }
        try insertParts(of: [event])
        guard let minutes = event.minutes, !minutes.isDayAlone else { return }
        try connection.update("events", event.id, with: ["minutes_on": .day(minutes.on)])
        for table in ["event_points", "event_minutes"] {
            try connection.run("DELETE FROM \(name: table) WHERE event = \(event.id)")
        }
        try insertMinutes(of: [event])
    }

    /// Events in the order of their first day and id.
    package func list(
        _ filter: EventFilter, after cursor: Cursor? = nil, limit: Int, direction: Direction = .ascending
    ) throws -> [Event] {
        var conditions = EventStore.conditions(filter, isPage: true)
        let isAscending = direction == .ascending
        if let cursor {
            let key: SQLText = "(\(cursor.day), \(cursor.id))"
            conditions.append(isAscending ? "(first_day, id) > \(key)" : "(first_day, id) < \(key)")
        }
        let order: SQLText = isAscending ? "first_day, id" : "first_day DESC, id DESC"
        return try events(.all(conditions), "ORDER BY \(order) LIMIT \(limit)")
    }

    package func count(_ filter: EventFilter) throws -> Int {
        try connection.count("SELECT count(*) AS count FROM events WHERE \(.all(EventStore.conditions(filter)))")
    }

    /// All events in the order of ids, for open data.
    package func list(after id: Event.ID?, limit: Int) throws -> [Event] {
        try events("id > \(id?.value ?? 0)", "ORDER BY id LIMIT \(limit)")
    }

    /// What one akimat holds, held or called off from a day through another, by day.
    package func list(of host: KATO, from: Day, through: Day) throws -> [Event] {
        try events("host = \(host) AND first_day BETWEEN \(from) AND \(through)", "ORDER BY first_day, id")
    }

    /// What every akimat of a place and below holds, held or called off from a day through another, by day.
    package func list(within span: Gazetteer.Span?, from: Day, through: Day) throws -> [KATO: [Event]] {
        let conditions: [SQLText] = ["first_day BETWEEN \(from) AND \(through)"] + Within.condition("events.host", span)
        return Dictionary(grouping: try events(.all(conditions), "ORDER BY first_day, id"), by: \.host)
    }

    /// The first day of the earliest event of the akimats of a place and below; `nil` where there is none.
    package func firstDay(within span: Gazetteer.Span?) throws -> Day? {
        try connection.rows(
            "SELECT min(first_day) AS first_day FROM events WHERE \(.all(Within.condition("events.host", span)))"
        ).first?.optionalDay("first_day")
    }

    // MARK: Schedules

    /// Keeps a schedule as approved, over one that was approved before for the same quarter, whose day it carries on.
    package func save(_ schedule: EventSchedule) throws { try insert([schedule]) }

    /// Keeps schedules as approved, each over one that was approved before for the same quarter.
    package func insert(_ schedules: [EventSchedule]) throws {
        try connection.insert(
            schedules.map { schedule -> SQLRecord in
                [
                    "host": .place(schedule.host), "kind": .text(schedule.kind.rawValue),
                    "quarter": .integer(schedule.quarter.firstDay.quarterNumber), "approved_on": .day(schedule.approvedOn),
                    "evidence": .optional(schedule.evidence),
                ]
            }, into: "event_schedules",
            "ON CONFLICT (host, kind, quarter) DO UPDATE SET approved_on = excluded.approved_on, evidence = excluded.evidence")
        for schedule in schedules {
            let key: SQLText =
                "host = \(schedule.host) AND kind = \(schedule.kind) AND quarter = \(schedule.quarter.firstDay.quarterNumber)"
            for table in ["event_schedule_approvals", "event_schedule_trips"] {
                try connection.run("DELETE FROM \(name: table) WHERE \(key)")
            }
        }
        func record(_ schedule: EventSchedule, _ own: SQLRecord) -> SQLRecord {
            var record = own
            record.add("host", .place(schedule.host))
            record.add("kind", .text(schedule.kind.rawValue))
            record.add("quarter", .integer(schedule.quarter.firstDay.quarterNumber))
            return record
        }
        try connection.insert(
            schedules.flatMap { schedule in
                schedule.former.reversed().enumerated().map { position, former in
                    record(
                        schedule,
                        [
                            "ordinal": .integer(position + 1), "approved_on": .day(former.approvedOn),
                            "replaced_on": .day(former.replacedOn),
                        ])
                }
            }, into: "event_schedule_approvals")
        try connection.insert(
            schedules.flatMap { schedule in
                schedule.trips.sorted { $0.key < $1.key }.map { event, stops in
                    record(schedule, ["event": .id(event), "stops": .text(stops)])
                }
            }, into: "event_schedule_trips")
    }

    /// The schedules of one akimat in a range of years, by quarter.
    package func schedules(of host: KATO, years: ClosedRange<Int>) throws -> [EventSchedule] {
        try schedules(["event_schedules.host = \(host)"], years)
    }

    /// The schedules of the akimats of a place and below in a range of years, by quarter.
    package func schedules(within span: Gazetteer.Span?, years: ClosedRange<Int>) throws -> [EventSchedule] {
        try schedules(Within.condition("event_schedules.host", span), years)
    }

    private func schedules(_ conditions: [SQLText], _ years: ClosedRange<Int>) throws -> [EventSchedule] {
        let quarters: SQLText = "event_schedules.quarter BETWEEN \(years.lowerBound * 4) AND \(years.upperBound * 4 + 3)"
        let found = SQLText.all([quarters] + conditions)
        func key(_ row: SQLRow) throws -> [String] {
            [try row.text("host"), try row.text("kind"), String(try row.integer("quarter"))]
        }
        func parts(_ table: String, order: String) throws -> [[String]: [SQLRow]] {
            let rows = try connection.rows(
                """
                SELECT \(name: table).* FROM \(name: table) JOIN event_schedules \
                ON event_schedules.host = \(name: table).host AND event_schedules.kind = \(name: table).kind \
                AND event_schedules.quarter = \(name: table).quarter WHERE \(found) ORDER BY \(name: table).\(name: order)
                """)
            return try Dictionary(grouping: rows, by: key)
        }
        let approvals = try parts("event_schedule_approvals", order: "ordinal")
        let trips = try parts("event_schedule_trips", order: "event")
        return try connection.rows(
            "SELECT * FROM event_schedules WHERE \(found) ORDER BY quarter, host, kind"
        ).map { row in
            let (key, quarter) = (try key(row), try row.integer("quarter"))
            return EventSchedule(
                host: try row.place("host"), kind: try row.choice("kind"),
                quarter: Period(year: quarter / 4, part: .quarter(quarter % 4 + 1)), approvedOn: try row.day("approved_on"),
                evidence: try row.optionalText("evidence"),
                trips: Dictionary(
                    try (trips[key] ?? []).map { (try $0.id("event"), try $0.text("stops")) },
                    uniquingKeysWith: { first, _ in first }),
                former: try (approvals[key] ?? []).reversed().map {
                    EventSchedule.Former(approvedOn: try $0.day("approved_on"), replacedOn: try $0.day("replaced_on"))
                })
        }
    }

    // MARK: Rows

    private static func conditions(_ filter: EventFilter, isPage: Bool = false) -> [SQLText] {
        var conditions = Within.condition("events.host", filter.hosts, isPage: isPage)
        for stop in Within.condition("event_stops.place", filter.stops) {
            conditions.append("id IN (SELECT event FROM event_stops WHERE \(stop))")
        }
        if !filter.kinds.isEmpty {
            let kinds = filter.kinds.map(\.rawValue).sorted().map { SQLValue.text($0) }
            conditions.append("kind IN (\(.list(kinds)))")
        }
        if let from = filter.from { conditions.append("first_day >= \(from)") }
        if let through = filter.through { conditions.append("first_day <= \(through)") }
        if let standing = filter.standing { conditions.append("standing = \(standing)") }
        if let endsBy = filter.endsBy { conditions.append("last_day <= \(endsBy)") }
        if filter.isUnannounced { conditions.append("announced_on IS NULL") }
        if filter.hasOpenQuestions {
            conditions.append(
                "id IN (SELECT event FROM event_open_questions WHERE answered_on IS NULL AND withdrawn_on IS NULL)")
        }
        return conditions
    }

    private func events(_ condition: SQLText, _ order: SQLText = "") throws -> [Event] {
        try events(of: try connection.rows("SELECT * FROM events WHERE \(condition) \(order)"))
    }

    /// Events of their rows, with what lies in other tables, in three queries for each thousand.
    private func events(of rows: [SQLRow]) throws -> [Event] {
        let ids = try rows.map { try $0.value("id") }
        var stops: [Int: [Event.Stop]] = [:]
        for row in try parts("event_stops", ids, order: "event, number") {
            stops[try row.integer("event"), default: []].append(
                Event.Stop(
                    place: try row.place("place"), day: try row.day("day"), time: TimeOfDay(minutes: try row.integer("time")),
                    venue: try row.translated("venue")))
        }
        var questions: [Int: [OpenQuestion]] = [:]
        for row in try parts("event_open_questions", ids, order: "event, number") {
            let answer = try row.optionalDay("answered_on").map { day in
                OpenQuestion.Answer(on: day, text: try row.translated("answer"), evidence: try row.optionalText("evidence"))
            }
            let withdrawal = try row.optionalDay("withdrawn_on").map { day in
                OpenQuestion.Withdrawal(on: day, reason: try row.translated("withdrawal"))
            }
            questions[try row.integer("event"), default: []].append(
                OpenQuestion(
                    number: try row.integer("number"), text: try row.translated("text"), answer: answer, withdrawal: withdrawal))
        }
        var steps: [Int: [DutyRule.ID: Day]] = [:]
        for row in try parts("event_steps", ids, order: "event, rule") {
            steps[try row.integer("event"), default: [:]][DutyRule.ID(try row.text("rule"))] = try row.day("done_on")
        }
        return try rows.map { row in
            let id = try row.integer("id")
            return try Event(
                row: row, stops: stops[id] ?? [], openQuestions: questions[id] ?? [], stepsDone: steps[id] ?? [:])
        }
    }

    private func parts(_ table: String, _ ids: [SQLValue], order: String) throws -> [SQLRow] {
        try connection.rows(of: ids) {
            "SELECT * FROM \(name: table) WHERE event IN (\($0)) ORDER BY \(name: order)"
        }
    }

    private func minutes(of id: Event.ID, on day: Day) throws -> EventMinutes {
        let row = try connection.rows("SELECT * FROM event_minutes WHERE event = \(id)").first.orNotFound()
        let points = try connection.rows("SELECT * FROM event_points WHERE event = \(id) ORDER BY number").map { row in
            EventMinutes.Point(
                text: try row.text("text"), executors: try row.text("executors"), deadline: try row.optionalDay("deadline"),
                control: try row.text("control"))
        }
        return EventMinutes(
            on: day, chair: try row.text("chair"), present: try row.text("present"), agenda: try row.text("agenda"),
            speakers: try row.text("speakers"), points: points, members: try row.optionalInteger("members"),
            membersPresent: try row.optionalInteger("members_present"))
    }

    private func insertParts(of events: [Event]) throws {
        try connection.insert(
            events.flatMap { event -> [SQLRecord] in
                event.stops.enumerated().map { index, stop -> SQLRecord in
                    var record: SQLRecord = [
                        "event": .id(event.id), "number": .integer(index + 1), "place": .place(stop.place),
                        "day": .day(stop.day), "time": .integer(stop.time.minutes),
                    ]
                    record.add("venue", stop.venue)
                    return record
                }
            }, into: "event_stops")
        try connection.insert(
            events.flatMap { event -> [SQLRecord] in
                event.openQuestions.map { question -> SQLRecord in
                    var record: SQLRecord = [
                        "event": .id(event.id), "number": .integer(question.number),
                        "answered_on": .day(question.answer?.on), "evidence": .optional(question.answer?.evidence),
                        "withdrawn_on": .day(question.withdrawal?.on),
                    ]
                    record.add("text", question.text)
                    record.add("answer", question.answer?.text)
                    record.add("withdrawal", question.withdrawal?.reason)
                    return record
                }
            }, into: "event_open_questions")
        try connection.insert(
            events.flatMap { event -> [SQLRecord] in
                event.stepsDone.sorted { $0.key < $1.key }.map { step -> SQLRecord in
                    ["event": .id(event.id), "rule": .text(step.key.text), "done_on": .day(step.value)]
                }
            }, into: "event_steps")
    }

    private func insertMinutes(of events: [Event]) throws {
        let written = events.compactMap { event in event.minutes.map { (id: event.id, minutes: $0) } }
        try connection.insert(
            written.map { id, minutes -> SQLRecord in
                [
                    "event": .id(id), "chair": .text(minutes.chair), "present": .text(minutes.present),
                    "agenda": .text(minutes.agenda), "speakers": .text(minutes.speakers),
                    "members": .optional(minutes.members), "members_present": .optional(minutes.membersPresent),
                ]
            }, into: "event_minutes")
        try connection.insert(
            written.flatMap { id, minutes -> [SQLRecord] in
                minutes.points.enumerated().map { index, point -> SQLRecord in
                    [
                        "event": .id(id), "number": .integer(index + 1), "text": .text(point.text),
                        "executors": .text(point.executors), "deadline": .day(point.deadline), "control": .text(point.control),
                    ]
                }
            }, into: "event_points")
    }

    private func record(_ event: Event) -> SQLRecord {
        let standing: EventFilter.Standing
        var (cancelledOn, cancellation): (Day?, Translated?)
        switch event.standing {
        case .planned: standing = .planned
        case .held: standing = .held
        case .cancelled(let day, let reason): (standing, cancelledOn, cancellation) = (.cancelled, day, reason)
        }
        let results = event.results
        var record: SQLRecord = [
            "kind": .text(event.kind.rawValue), "host": .place(event.host), "official": .id(event.official),
            "phone": .optional(event.phone), "link": .optional(event.link), "first_day": .day(event.firstDay),
            "last_day": .day(event.lastDay), "standing": .text(standing.rawValue), "cancelled_on": .day(cancelledOn),
            "moved_from": .day(event.moved?.from), "moved_on": .day(event.moved?.on),
            "announced_on": .day(event.announcement?.publishedOn),
            "announcement_evidence": .optional(event.announcement?.evidence), "results_on": .day(results?.publishedOn),
            "attendance": .optional(results?.attendance), "questions_raised": .optional(results?.questionsRaised),
            "questions_resolved": .optional(results?.questionsResolved), "receptions": .optional(results?.receptions),
            "received": .optional(results?.received),
        ]
        record.add("leader", event.leader)
        record.add("body", event.body)
        record.add("topic", event.topic)
        record.add("cancellation", cancellation)
        record.add("move", event.moved?.reason)
        record.add("summary", results?.summary)
        return record
    }
}

extension EventMinutes {
    /// As a list reads them: no text but the day.
    fileprivate var isDayAlone: Bool { chair.isEmpty && agenda.isEmpty && points.isEmpty }
}

extension Event {
    fileprivate init(row: SQLRow, stops: [Stop], openQuestions: [OpenQuestion], stepsDone: [DutyRule.ID: Day])
        throws(StoreError)
    {
        let standing: Standing
        switch try row.text("standing") {
        case "planned": standing = .planned
        case "held": standing = .held(try EventResults(row: row))
        case "cancelled":
            standing = .cancelled(on: try row.day("cancelled_on"), reason: try row.translated("cancellation"))
        default: throw .corrupt(column: "standing")
        }
        var moved: Move?
        if let on = try row.optionalDay("moved_on") {
            moved = Move(from: try row.day("moved_from"), on: on, reason: try row.translated("move"))
        }
        var announcement: Announcement?
        if let day = try row.optionalDay("announced_on") {
            announcement = Announcement(publishedOn: day, evidence: try row.optionalText("announcement_evidence"))
        }
        var minutes: EventMinutes?
        if let day = try row.optionalDay("minutes_on") {
            minutes = EventMinutes(on: day, chair: "", present: "", agenda: "", speakers: "", points: [])
        }
        guard !stops.isEmpty else { throw .corrupt(column: "event_stops") }
        self.init(
            id: try row.id("id"), kind: try row.choice("kind"), host: try row.place("host"),
            official: try row.optionalID("official"), leader: try row.translated("leader"), body: try row.translated("body"),
            stops: stops, topic: try row.translated("topic"), phone: try row.optionalText("phone"),
            link: try row.optionalText("link"), standing: standing, moved: moved, announcement: announcement,
            openQuestions: openQuestions, stepsDone: stepsDone, minutes: minutes)
    }
}

extension EventResults {
    fileprivate init(row: SQLRow) throws(StoreError) {
        self.init(
            publishedOn: try row.day("results_on"), summary: try row.translated("summary"),
            attendance: try row.optionalInteger("attendance"), questionsRaised: try row.optionalInteger("questions_raised"),
            questionsResolved: try row.optionalInteger("questions_resolved"),
            receptions: try row.optionalInteger("receptions"), received: try row.optionalInteger("received"))
    }
}
