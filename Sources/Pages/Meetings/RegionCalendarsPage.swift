package import Domain

/// The yearly calendars of all regions with how each stands: the page of the republic.
package struct RegionCalendarsPage: Page {
    struct Row: Sendable {
        let name: String
        let url: String
        let badge: StatusBadge
        let approved: String
        let submitted: String
        /// How many meetings and which version; nothing where there is no calendar.
        let contents: String
    }

    package static let template = "meetings/region-calendars"
    package let frame: Frame
    package let t: [String: String]
    let title: String
    let lead: String
    let rows: [Row]
    let years: [Link]

    /// - Parameter calendars: those that the register has of the year.
    package init(year: Int, regions: [Place], calendars: [MeetingCalendar], republic: Place, in context: PageContext) {
        let (words, dates) = (context.words, context.dates)
        title = words(.calendarRegionsTitle, ["year": String(year)])
        let known = Dictionary(calendars.map { ($0.place, $0) }, uniquingKeysWith: { first, _ in first })
        let approved = regions.count { known[$0.code]?.approvedOn != nil }
        lead = words(
            .calendarRegionsLead,
            ["approved": context.numbers.whole(approved), "all": context.numbers.whole(regions.count)])
        rows = regions.map { region in
            let calendar = known[region.code]
            let version = calendar?.versions.max { $0.number < $1.number }
            return Row(
                name: context.heading(region), url: context.url(.calendar(region.code, year: year)),
                badge: CalendarPage.badge(calendar, in: context),
                approved: calendar?.approvedOn.map { dates.fullDay($0) } ?? words(.calendarNotApproved),
                submitted: calendar?.submittedOn.map { dates.fullDay($0) } ?? words(.calendarNotSubmitted),
                contents: version.map { version in
                    words(.calendarVersionCount, count: version.meetingCount) + ", "
                        + words(.calendarVersionShort, ["number": String(version.number)])
                } ?? "")
        }
        years = CalendarPage.years(around: year, place: republic.code, in: context)
        frame = Frame(
            context, title: title, description: lead, path: .calendar(republic.code, year: year), section: .meetings,
            crumbs: context.crumbs(to: republic.code, including: false))
        t = words.plain
    }
}
