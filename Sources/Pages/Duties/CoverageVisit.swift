import Domain

/// Whether an akim from above has met residents here in the period that runs, as the law asks.
struct CoverageVisit: Sendable {
    let akim: String
    let url: String
    /// The place in which he must, where it is not the place of the page.
    let place: String
    let period: String
    /// `1 / 1`.
    let count: String
    let badge: StatusBadge
    let note: String?
    let left: String?

    /// In the order given.
    static func rows(_ visits: [Coverage], in context: PageContext) -> [CoverageVisit] {
        let (words, numbers, dates) = (context.words, context.numbers, context.dates)
        return visits.map { visit in
            let held = visit.lastHeldOn.map { words(.coverageHeldOn, ["day": dates.day($0, .on)]) + "." }
            let unreported =
                visit.unreported > 0 && !visit.isMet ? words(.coverageUnreported, count: visit.unreported) + "." : nil
            return CoverageVisit(
                akim: context.akim(of: visit.host), url: context.url(.coverage(visit.host)),
                place: context.heading(visit.place), period: dates.period(visit.period),
                count: words(
                    .coverageCount, ["held": numbers.whole(visit.held), "all": numbers.whole(visit.norm.atLeast)]),
                badge: StatusBadge(visit, in: context), note: held ?? unreported,
                left: visit.daysLeft.map { $0 == 0 ? words(.coverageLastDay) : words(.coverageDaysLeft, count: $0) })
        }
    }
}
