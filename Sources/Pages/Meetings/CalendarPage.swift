package import Domain

/// The yearly calendar of a place: how it was approved, its versions, its meetings by month.
package struct CalendarPage: Page {
    struct Version: Sendable {
        let title: String
        let datetime: String
        let count: String
        let reason: LocalText
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
    let approved: String
    let submitted: String
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
    ///   - duties: to approve and to submit the calendar of that year.
    package init(
        place: Place, year: Int, calendar: MeetingCalendar?, meetings: [Meeting], duties: [Duty] = [], in context: PageContext
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
        approved = calendar?.approvedOn.map { dates.fullDay($0) } ?? words(.calendarNotApproved)
        submitted = calendar?.submittedOn.map { dates.fullDay($0) } ?? words(.calendarNotSubmitted)
        basis = calendar.flatMap { $0.basis.isEmpty ? nil : context.text($0.basis) }
        versions = (calendar?.versions ?? []).sorted { $0.number > $1.number }.map { version in
            Version(
                title: words(
                    .calendarVersion, ["number": String(version.number), "day": dates.fullDay(version.publishedOn)]),
                datetime: version.publishedOn.iso, count: words(.calendarVersionCount, count: version.meetingCount),
                reason: version.reason.isEmpty
                    ? LocalText(words(.calendarVersionFirst), in: context.language, for: context.language)
                    : context.text(version.reason))
        }
        hasVersions = !versions.isEmpty
        months = (1...12).compactMap { CalendarPage.month($0, meetings, in: context) }
        hasMonths = !months.isEmpty
        years = [year - 1, year + 1].filter { (2022...context.today.year + 1).contains($0) }.map {
            Link(words(.calendarYear, ["year": String($0)]), context.url(.calendar(place.code, year: $0)))
        }
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
                    badge: row.badge ?? StatusBadge(.time, context.words(.calendarAhead)))
            })
    }
}
