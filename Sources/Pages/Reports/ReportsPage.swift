package import Domain

/// The list of reports: of the country, and of each region.
package struct ReportsPage: Page {
    package static let template = "reports/reports"
    package let frame: Frame
    package let t: [String: String]
    let republicName: String
    let republic: [Link]
    let places: [PlaceReports]

    struct PlaceReports: Sendable {
        let name: String
        let reports: [Link]
    }

    /// - Parameters:
    ///   - places: the regions, in the order in which they are shown.
    ///   - periods: the periods with figures, latest first.
    package init(places: [Place], periods: [Period], in context: PageContext) {
        let (words, dates) = (context.words, context.dates)
        republicName = context.name(.republic)
        republic = periods.map { Link(dates.period($0), context.url(.report($0, .republic))) }
        // Beside a name only the quarters, in short: the longer periods are a step further, on the report itself.
        let quarters = periods.filter { if case .quarter = $0.part { true } else { false } }
        self.places = places.map { place in
            PlaceReports(
                name: context.heading(place),
                reports: quarters.map { Link(dates.shortPeriod($0), context.url(.report($0, place.code))) })
        }
        t = words.plain
        frame = Frame(
            context, title: words(.reportsTitle), path: .reports, section: .reports,
            crumbs: [Link(words(.home), context.url(.home))])
    }
}
