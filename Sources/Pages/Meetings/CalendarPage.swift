package import Domain

/// The yearly calendar of a place: how it was approved, its versions, its meetings by month.
package struct CalendarPage: Page {
    struct Version: Sendable {
        let title: String
        let url: String
        let datetime: String
        let count: String
        let published: String
        let reason: LocalText
        /// The word of the maslikhat on it.
        let consent: Fact?
    }

    struct Row: Sendable {
        let day: String
        let datetime: String
        let hour: String
        let url: String
        let akim: String
        let placeName: String
        let venue: LocalText?
        let badge: StatusBadge
        /// How many came, where they were counted.
        let came: String?
    }

    struct Month: Sendable {
        let id: String
        let title: String
        let count: String
        let rows: [Row]
    }

    package static let template = "meetings/calendar"
    package let frame: Frame
    package let t: [String: String]
    let title: String
    let lead: String
    /// Said where only the meetings of its own akim are listed.
    let ownOnly: String?
    /// Who approves it, where it is not this place itself.
    let approver: Link?
    /// Whether the days of approval are told as facts: in other years than this one, where no duty tells them.
    let isKnown: Bool
    let duties: [DutyClock]
    let hasDuties: Bool
    let missing: StatusBadge?
    let missingText: String
    /// How far the calendar has come.
    let standing: StatusBadge?
    /// That it says nothing of the quarter that runs.
    let gap: CalendarGapNote?
    let approved: String
    let submitted: String
    /// Where the approval and the submission can be seen.
    let evidence: [Link]
    let hasEvidence: Bool
    let basis: LocalText?
    let versions: [Version]
    let hasVersions: Bool
    let months: [Month]
    let hasMonths: Bool
    let years: [Link]
    /// The calendars of the places just below.
    let below: [Link]
    let hasBelow: Bool

    /// - Parameters:
    ///   - calendar: of the oblast or city in which the place lies; `nil` where the register has none.
    ///   - meetings: of the place and everything below it in the year, in the order of their days; for a place whose akim approves a calendar, of that akim alone.
    ///   - gap: that it says nothing of the quarter that runs.
    ///   - law: by which it is told what was asked of the maslikhat.
    ///   - duties: to approve and to submit the calendar of that year.
    package init(
        place: Place, year: Int, calendar: MeetingCalendar?, meetings: [Meeting], duties: [Duty] = [],
        gap: CalendarGap? = nil, law: Law = Law(editions: []),
        clock: LocalClock = LocalClock(rules: [], registersUntil: TimeOfDay(minutes: 0)),
        in context: PageContext
    ) {
        let (words, dates) = (context.words, context.dates)
        let name = context.heading(place)
        title = words(.calendarTitle, ["place": name, "year": String(year)])
        frame = Frame(
            context, title: title, path: .calendar(place.code, year: year), section: .meetings,
            crumbs: context.crumbs(to: place.code, including: true))
        t = words.plain
        lead = meetings.isEmpty ? words(.calendarNoMeetings) : words(.calendarLead, count: meetings.count)
        let region = context.gazetteer.region(of: place.code)
        approver = region.flatMap { region in
            region.code == place.code
                ? nil : Link(context.akim(of: region.code), context.url(.calendar(region.code, year: year)))
        }
        let isLarge = place.office?.approvesCalendar ?? false
        ownOnly =
            isLarge
            ? words(
                .calendarOwnOnly, ["akim": context.akim(of: place.code), "theAkim": context.akimInSentence(of: place.code)]) : nil
        below = context.gazetteer.children(of: place.code).filter { $0.office != nil }.map {
            Link(context.heading($0), context.url(.calendar($0.code, year: year)))
        }
        hasBelow = !below.isEmpty
        self.duties = duties.map { DutyClock($0, naming: false, in: context) }
        hasDuties = !duties.isEmpty
        isKnown = calendar != nil && duties.isEmpty
        missing = calendar == nil ? StatusBadge(.late, words(.calendarMissing)) : nil
        missingText = words(.calendarMissingText, ["place": context.name(region?.code ?? place.code), "year": String(year)])
        standing = calendar.map { CalendarPage.badge($0, in: context) }
        self.gap = gap.map { CalendarGapNote($0, of: place.code, in: context) }
        evidence = [
            calendar?.approvalEvidence.map { Link(words(.calendarApproved), $0) },
            calendar?.submissionEvidence.map { Link(words(.calendarSubmitted), $0) },
        ].compactMap(\.self)
        hasEvidence = !evidence.isEmpty
        approved = calendar?.approvedOn.map { dates.fullDay($0) } ?? words(.calendarNotApproved)
        submitted = calendar?.submittedOn.map { dates.fullDay($0) } ?? words(.calendarNotSubmitted)
        basis = calendar.flatMap { $0.basis.isEmpty ? nil : context.text($0.basis) }
        versions = (calendar?.versions ?? []).sorted { $0.number > $1.number }.map { version in
            Version(
                title: words(
                    .calendarVersion, ["number": String(version.number), "day": dates.fullDay(version.publishedOn)]),
                url: context.url(.calendarVersion(place.code, year: year, number: version.number, since: nil)),
                datetime: version.publishedOn.iso, count: words(.calendarVersionCount, count: version.meetingCount),
                published: CalendarPage.published(version, region: calendar?.place ?? place.code, clock: clock, in: context),
                reason: version.reason.isEmpty
                    ? LocalText(words(version.number == 1 ? .calendarVersionFirst : .calendarVersionNoReason))
                    : context.text(version.reason),
                consent: calendar.flatMap {
                    CalendarPage.consent(
                        version, of: $0, asked: law.calendarConsent(on: $0.lawDay(of: version, today: context.today)), in: context
                    )
                })
        }
        hasVersions = !versions.isEmpty
        months = (1...12).compactMap { CalendarPage.month($0, meetings, in: context) }
        hasMonths = !months.isEmpty
        years = CalendarPage.years(around: year, place: place.code, in: context)
    }

    static func years(around year: Int, place: KATO, in context: PageContext) -> [Link] {
        [year - 1, year + 1].filter { (2022...context.today.year + 1).contains($0) }.map {
            Link(context.words(.calendarYear, ["year": String($0)]), context.url(.calendar(place, year: $0)))
        }
    }

    /// How far a calendar has come, in a word.
    static func badge(_ calendar: MeetingCalendar?, in context: PageContext) -> StatusBadge {
        switch calendar?.standing {
        case nil: StatusBadge(.late, context.words(.calendarMissing))
        case .draft: StatusBadge(.time, context.words(.calendarStandingDraft))
        case .approved: StatusBadge(.soon, context.words(.calendarStandingApproved))
        case .submitted: StatusBadge(.done, context.words(.calendarStandingSubmitted))
        }
    }

    /// When a version was published: to the minute by the clock of its region, where that is known.
    static func published(
        _ version: MeetingCalendar.Version, region: KATO, clock: LocalClock, in context: PageContext
    ) -> String {
        guard let at = version.publishedAt else {
            return context.words(.calendarPublishedOn, ["day": context.dates.fullDay(version.publishedOn, .on)])
        }
        let local = clock.local(at, in: region)
        return context.words(
            .calendarPublishedAt, ["day": context.dates.fullDay(local.day, .on), "time": local.time.text])
    }

    /// The word of the maslikhat on a version; `nil` where the law asks none.
    static func consent(
        _ version: MeetingCalendar.Version, of calendar: MeetingCalendar, asked: CalendarConsent?, in context: PageContext
    ) -> Fact? {
        guard let asked else { return nil }
        let term = context.words(asked == .agreed ? .calendarConsentAgreed : .calendarConsentNotified)
        if let consent = version.consent { return Fact(term, context.dates.fullDay(consent.on), consent.evidence) }
        if version.number == 1, !calendar.basis.isEmpty { return Fact(term, context.text(calendar.basis)) }
        return Fact(term, context.words(.calendarConsentMissing))
    }

    /// Where and when, in one line.
    static func slot(_ slot: MeetingSlot, in context: PageContext) -> String {
        "\(context.dates.day(slot.day)), \(slot.time.text), \(context.name(slot.place))"
    }

    private static func month(_ number: Int, _ meetings: [Meeting], in context: PageContext) -> Month? {
        let meetings = meetings.filter { $0.day.month == number }.sorted { ($0.day, $0.time, $0.id) < ($1.day, $1.time, $1.id) }
        guard let first = meetings.first else { return nil }
        return Month(
            id: "month-\(number)", title: MeetingsPage.monthTitle(first.day, in: context),
            count: context.words(.calendarVersionCount, count: meetings.count),
            rows: meetings.map { meeting in
                let row = MeetingRow(meeting, questionCount: 0, in: context)
                return Row(
                    day: "\(row.dayOfMonth)\u{A0}\(context.dates.month(meeting.day))", datetime: row.datetime, hour: row.when,
                    url: row.url, akim: row.akim, placeName: row.placeName, venue: row.venue,
                    badge: row.badge ?? StatusBadge(.time, context.words(.calendarAhead)),
                    came: meeting.holding?.attendance.map { context.words(.meetingAttendanceCount, count: $0.total) })
            })
    }
}
