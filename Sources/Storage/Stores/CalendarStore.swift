package import Domain

/// The yearly calendars of meetings with their versions.
package struct CalendarStore {
    private let connection: any SQLConnection

    package init(_ connection: any SQLConnection) { self.connection = connection }

    package func find(_ place: KATO, year: Int) throws -> MeetingCalendar? {
        try calendars("place = \(place) AND year = \(year)").first
    }

    /// The calendars of one place in a range of years.
    package func list(_ place: KATO, years: ClosedRange<Int>) throws -> [MeetingCalendar] {
        try calendars("place = \(place) AND year BETWEEN \(years.lowerBound) AND \(years.upperBound)")
    }

    /// The calendars of a place and below in a range of years.
    package func list(within span: Gazetteer.Span?, years: ClosedRange<Int>) throws -> [MeetingCalendar] {
        let place = Within.condition("calendars.place", span)
        // The versions carry the same columns under the same names, so the condition is written for each table.
        let versions = Within.condition("calendar_versions.place", span)
        let year: SQLText = "year BETWEEN \(years.lowerBound) AND \(years.upperBound)"
        return try calendars(.all(place + [year]), versions: .all(versions + [year]))
    }

    /// Stores a calendar over what there was of it; versions are never removed.
    package func save(_ calendar: MeetingCalendar) throws {
        var record: SQLRecord = [
            "place": .place(calendar.place), "year": .integer(calendar.year), "approved_on": .day(calendar.approvedOn),
            "submitted_on": .day(calendar.submittedOn), "approval_evidence": .optional(calendar.approvalEvidence),
            "submission_evidence": .optional(calendar.submissionEvidence),
        ]
        record.add("basis", calendar.basis)
        try connection.insert(
            record, into: "calendars",
            """
            ON CONFLICT (place, year) DO UPDATE SET approved_on = excluded.approved_on, submitted_on = excluded.submitted_on, \
            approval_evidence = excluded.approval_evidence, submission_evidence = excluded.submission_evidence, \
            basis_kk = excluded.basis_kk, basis_ru = excluded.basis_ru, basis_en = excluded.basis_en
            """)
        let versions = calendar.versions.map { version in
            var record: SQLRecord = [
                "place": .place(calendar.place), "year": .integer(calendar.year), "number": .integer(version.number),
                "published_on": .day(version.publishedOn), "meeting_count": .integer(version.meetingCount),
                "published_at": version.publishedAt.map { .moment($0) } ?? .null, "consent_on": .day(version.consent?.on),
                "consent_evidence": .optional(version.consent?.evidence),
            ]
            record.add("reason", version.reason)
            return record
        }
        try connection.insert(
            versions, into: "calendar_versions",
            """
            ON CONFLICT (place, year, number) DO UPDATE SET published_on = excluded.published_on, \
            meeting_count = excluded.meeting_count, published_at = excluded.published_at, consent_on = excluded.consent_on, \
            consent_evidence = excluded.consent_evidence, reason_kk = excluded.reason_kk, reason_ru = excluded.reason_ru, \
            reason_en = excluded.reason_en
            """)
    }

    /// What the versions of a calendar changed, of the meetings that the akims of a place and below hold.
    package func changes(_ place: KATO, year: Int, hostedWithin span: Gazetteer.Span? = nil) throws -> [CalendarChange] {
        let conditions =
            ["calendar_changes.place = \(place)", "calendar_changes.year = \(year)"] + Within.condition("meetings.host", span)
        return try connection.rows(
            """
            SELECT calendar_changes.*, meetings.host FROM calendar_changes \
            JOIN meetings ON meetings.id = calendar_changes.meeting \
            WHERE \(.all(conditions)) ORDER BY calendar_changes.version, calendar_changes.meeting
            """
        ).map { row in
            CalendarChange(
                version: try row.integer("version"), meeting: try row.id("meeting"), host: try row.place("host"),
                kind: try row.choice("kind"), slot: try MeetingSlot(row: row))
        }
    }

    /// Notes what versions that are kept already changed.
    package func add(_ changes: [CalendarChange], to place: KATO, year: Int) throws {
        try connection.insert(
            changes.map { change in
                [
                    "place": .place(place), "year": .integer(year), "version": .integer(change.version),
                    "meeting": .id(change.meeting), "kind": .text(change.kind.rawValue), "held_in": .place(change.slot.place),
                    "day": .day(change.slot.day), "time": .integer(change.slot.time.minutes),
                ]
            }, into: "calendar_changes")
    }

    private func calendars(_ condition: SQLText, versions: SQLText? = nil) throws -> [MeetingCalendar] {
        struct Key: Hashable {
            let place: KATO
            let year: Int
        }
        let versionRows = try connection.rows(
            "SELECT * FROM calendar_versions WHERE \(versions ?? condition) ORDER BY place, year, number")
        var found: [Key: [MeetingCalendar.Version]] = [:]
        for row in versionRows {
            found[Key(place: try row.place("place"), year: try row.integer("year")), default: []].append(
                MeetingCalendar.Version(
                    number: try row.integer("number"), publishedOn: try row.day("published_on"),
                    publishedAt: try row.optionalInteger("published_at").map { Moment(seconds: $0) },
                    reason: try row.translated("reason"), meetingCount: try row.integer("meeting_count"),
                    consent: try row.optionalDay("consent_on").map {
                        MeetingCalendar.Step(on: $0, evidence: try row.optionalText("consent_evidence"))
                    }))
        }
        return try connection.rows("SELECT * FROM calendars WHERE \(condition) ORDER BY place, year").map { row in
            let key = Key(place: try row.place("place"), year: try row.integer("year"))
            return MeetingCalendar(
                place: key.place, year: key.year, approvedOn: try row.optionalDay("approved_on"),
                approvalEvidence: try row.optionalText("approval_evidence"), basis: try row.translated("basis"),
                submittedOn: try row.optionalDay("submitted_on"),
                submissionEvidence: try row.optionalText("submission_evidence"), versions: found[key] ?? [])
        }
    }
}

extension MeetingSlot {
    init(row: SQLRow) throws(StoreError) {
        self.init(
            place: try row.place("held_in"), day: try row.day("day"), time: TimeOfDay(minutes: try row.integer("time")))
    }
}
