package import Domain

/// What the register knows of akimats as far as their duties go, gathered in four queries however many there are.
package struct DutyRecordsStore {
    private let connection: any SQLConnection

    package init(_ connection: any SQLConnection) { self.connection = connection }

    /// The records of one akimat: meetings that its akim holds and calendars of the years, and progress of any time.
    package func records(of host: KATO, years: ClosedRange<Int>) throws -> DutyRecords {
        var records = try records(years: years, "meetings.host = \(host)")[host] ?? DutyRecords()
        records.calendars = try CalendarStore(connection).list(host, years: years)
        records.progressPublished = try ProgressStore(connection).days(host)
        return records
    }

    /// The records of every akimat of a place and below that has any.
    package func records(within span: Gazetteer.Span?, years: ClosedRange<Int>) throws -> [KATO: DutyRecords] {
        var records = try records(years: years, .all(Within.condition("meetings.host", span)))
        for calendar in try CalendarStore(connection).list(within: span, years: years) {
            records[calendar.place, default: DutyRecords()].calendars.append(calendar)
        }
        for (place, days) in try ProgressStore(connection).days(within: span) {
            records[place, default: DutyRecords()].progressPublished = days
        }
        return records
    }

    /// Meetings and the days of their plans, by host.
    private func records(years: ClosedRange<Int>, _ condition: SQLText) throws -> [KATO: DutyRecords] {
        let days: SQLText =
            "meetings.day BETWEEN \("\(padded(years.lowerBound, to: 4))-01-01") AND \("\(padded(years.upperBound, to: 4))-12-31")"
        var records: [KATO: DutyRecords] = [:]
        let rows = try connection.rows(
            """
            SELECT meetings.*, plans.published_on AS plan_published_on FROM meetings \
            LEFT JOIN plans ON plans.meeting = meetings.id \
            WHERE \(condition) AND \(days) ORDER BY meetings.day, meetings.time, meetings.id
            """)
        for row in rows {
            let meeting = try Meeting(row: row)
            records[meeting.host, default: DutyRecords()].meetings.append(meeting)
            if let day = try row.optionalDay("plan_published_on") {
                records[meeting.host, default: DutyRecords()].plansPublished[meeting.id] = day
            }
        }
        return records
    }
}
