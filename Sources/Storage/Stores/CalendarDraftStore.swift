package import Domain

/// Drafts of yearly calendars, one for a territory and year.
package struct CalendarDraftStore {
    private let connection: any SQLConnection

    package init(_ connection: any SQLConnection) { self.connection = connection }

    package func find(_ territory: KATO, year: Int) throws -> DraftedCalendar? {
        guard
            let row = try connection.rows("SELECT made_on FROM calendar_drafts WHERE territory = \(territory) AND year = \(year)")
                .first
        else { return nil }
        let rows = try connection.rows(
            """
            SELECT * FROM draft_meetings WHERE territory = \(territory) AND year = \(year) ORDER BY day, time, host, number
            """)
        return DraftedCalendar(
            territory: territory, year: year, madeOn: try row.day("made_on"),
            rows: try rows.map {
                DraftedCalendar.Row(number: try $0.integer("number"), meeting: try CalendarDraftStore.meeting($0))
            })
    }

    /// Drafts that were neither approved nor thrown away, the oldest first.
    package func list(within span: Gazetteer.Span?, limit: Int) throws -> [(place: KATO, year: Int)] {
        let conditions = Within.condition("calendar_drafts.territory", span)
        return try connection.rows(
            """
            SELECT territory, year FROM calendar_drafts WHERE \(.all(conditions)) ORDER BY made_on, territory, year \
            LIMIT \(limit)
            """
        ).map { (place: try $0.place("territory"), year: try $0.integer("year")) }
    }

    /// Keeps a draft in the place of the one there was.
    package func keep(_ draft: DraftedCalendar) throws {
        try discard(draft.territory, year: draft.year)
        try connection.insert(
            ["territory": .place(draft.territory), "year": .integer(draft.year), "made_on": .day(draft.madeOn)],
            into: "calendar_drafts")
        try connection.insert(
            draft.rows.map { CalendarDraftStore.record($0, in: draft.territory, year: draft.year) }, into: "draft_meetings")
    }

    /// Writes one meeting over what stood in its row. Throws `StoreError.notFound` where there is none.
    package func save(_ row: DraftedCalendar.Row, in territory: KATO, year: Int) throws {
        guard try remove(row.number, from: territory, year: year) else { throw StoreError.notFound }
        try connection.insert(CalendarDraftStore.record(row, in: territory, year: year), into: "draft_meetings")
    }

    /// Takes one meeting out; whether it was there.
    package func remove(_ number: Int, from territory: KATO, year: Int) throws -> Bool {
        try connection.run(
            "DELETE FROM draft_meetings WHERE territory = \(territory) AND year = \(year) AND number = \(number)") > 0
    }

    /// Throws a draft away; nothing where there is none.
    package func discard(_ territory: KATO, year: Int) throws {
        try connection.run("DELETE FROM draft_meetings WHERE territory = \(territory) AND year = \(year)")
        try connection.run("DELETE FROM calendar_drafts WHERE territory = \(territory) AND year = \(year)")
    }

    private static func record(_ row: DraftedCalendar.Row, in territory: KATO, year: Int) -> SQLRecord {
        let meeting = row.meeting
        var record: SQLRecord = [
            "territory": .place(territory), "year": .integer(year), "number": .integer(row.number), "host": .place(meeting.host),
            "place": .place(meeting.place), "day": .day(meeting.day),
            "time": .integer(meeting.time.minutes), "minutes": .integer(meeting.minutes),
        ]
        record.add("venue", meeting.venue)
        record.add("address", meeting.address)
        return record
    }

    private static func meeting(_ row: SQLRow) throws -> Meeting {
        Meeting(
            id: Meeting.ID(0), host: try row.place("host"), place: try row.place("place"), day: try row.day("day"),
            time: TimeOfDay(minutes: try row.integer("time")), minutes: try row.integer("minutes"),
            venue: try row.translated("venue"), address: try row.translated("address"))
    }
}
