package import Domain

/// What the register knows of akimats as far as their duties go, gathered in ten queries however many there are.
package struct DutyRecordsStore {
    private let connection: any SQLConnection

    package init(_ connection: any SQLConnection) { self.connection = connection }

    /// The records of one akimat: meetings that its akim holds, events, calendars and what stood on control in the years, progress and summaries of control of any time.
    package func records(of host: KATO, years: ClosedRange<Int>) throws -> DutyRecords {
        var records = try records(years: years, "meetings.host = \(host)")[host] ?? DutyRecords()
        records.calendars = try CalendarStore(connection).list(host, years: years)
        records.progressPublished = try ProgressStore(connection).days(host)
        let days = Self.days(of: years)
        records.events = try EventStore(connection).list(of: host, from: days.lowerBound, through: days.upperBound)
        records.onControl = try ControlFacts(connection).quarters(years: years, of: host)
        records.summariesHandedIn = try ControlSummaryStore(connection).days(host)
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
        let days = Self.days(of: years)
        let events = try EventStore(connection).list(within: span, from: days.lowerBound, through: days.upperBound)
        for (place, events) in events { records[place, default: DutyRecords()].events = events }
        for (place, quarters) in try ControlFacts(connection).quarters(years: years, within: span) {
            records[place, default: DutyRecords()].onControl = quarters
        }
        for (place, days) in try ControlSummaryStore(connection).days(within: span) {
            records[place, default: DutyRecords()].summariesHandedIn = days
        }
        return records
    }

    /// Meetings and the days of their plans, by host.
    private func records(years: ClosedRange<Int>, _ condition: SQLText) throws -> [KATO: DutyRecords] {
        let days = Self.days(of: years)
        let between: SQLText = "meetings.day BETWEEN \(days.lowerBound) AND \(days.upperBound)"
        var records: [KATO: DutyRecords] = [:]
        let rows = try connection.rows(
            """
            SELECT meetings.*, plans.published_on AS plan_published_on FROM meetings \
            LEFT JOIN plans ON plans.meeting = meetings.id \
            WHERE \(condition) AND \(between) ORDER BY meetings.day, meetings.time, meetings.id
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
    /// From the first day of the first year through the last day of the last.
    private static func days(of years: ClosedRange<Int>) -> ClosedRange<Day> {
        Period(year: years.lowerBound, part: .year).firstDay...Period(year: years.upperBound, part: .year).lastDay
    }
}
