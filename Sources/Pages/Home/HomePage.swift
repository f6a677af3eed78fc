package import Domain

/// Find your place, the next meetings, the figures of the country.
package struct HomePage: Page {
    package static let template = "home/home"
    package let frame: Frame
    package let t: [String: String]
    let findURL: String
    /// What stands in the field: nothing yet.
    let search: String
    let trackURL: String
    let meetings: [MeetingRow]
    let hasMeetings: Bool
    let meetingsURL: String
    let eventsURL: String
    let figuresTitle: String
    let figures: [YearFigure]
    /// What stands in place of figures that are not there yet.
    let figuresNone: String?
    let regions: RegionTiles
    let fileURL: String
    let silenceURL: String
    let coverageURL: String

    /// - Parameters:
    ///   - next: the next meetings with the number of their questions, soonest first.
    ///   - figures: of the whole country in `year`.
    ///   - regions: settled questions of each region in `year`.
    package init(
        next: [(meeting: Meeting, questionCount: Int?)], year: Int, figures: ReportFigures, regions: [KATO: Share],
        in context: PageContext
    ) {
        let words = context.words
        let period = Period(year: year, part: .year)
        frame = Frame(context, title: words(.siteTagline), path: .home)
        t = words.plain
        findURL = context.url(.places(search: ""))
        search = ""
        trackURL = context.url(.track)
        meetings = next.map { MeetingRow($0.meeting, questionCount: $0.questionCount, in: context) }
        hasMeetings = !next.isEmpty
        meetingsURL = context.url(.meetings(SitePath.MeetingQuery()))
        eventsURL = context.url(.events(SitePath.EventQuery()))
        figuresTitle = words(.homeFigures, ["year": String(year)])
        self.figures = YearFigure.all(figures, in: context)
        figuresNone = figures.isEmpty ? words(.homeFiguresNone, ["year": String(year)]) : nil
        self.regions = RegionTiles(regions, in: context) { .report(period, $0) }
        fileURL = context.url(.reportFile(period, .republic, .csv))
        silenceURL = context.url(.silence(.republic))
        coverageURL = context.url(.coverage(.republic))
    }
}
