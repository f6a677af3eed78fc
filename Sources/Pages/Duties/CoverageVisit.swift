import Domain

/// Whether an akim from above has met residents here in the period that runs, as the law asks.
struct CoverageVisit: Sendable {
    let akim: String
    let url: String
    /// The place and the period in which he must, and what is left of it.
    let details: String
    /// `1 / 1`.
    let count: String
    let badge: StatusBadge
    let note: String?

    /// In the order given.
    static func rows(_ visits: [Coverage], in context: PageContext) -> [CoverageVisit] {
        let (words, numbers, dates) = (context.words, context.numbers, context.dates)
        return visits.map { visit in
            let held = visit.lastHeldOn.map { words(.coverageHeldOn, ["day": dates.day($0, .on)]) + "." }
            let unreported =
                visit.unreported > 0 && !visit.isMet ? words(.coverageUnreported, count: visit.unreported) + "." : nil
            return CoverageVisit(
                akim: context.akim(of: visit.host), url: context.url(.coverage(visit.host)),
                details: Typography.dotted(
                    ["\(context.heading(visit.place)), \(dates.period(visit.period))", context.left(visit.daysLeft) ?? ""]),
                count: words(
                    .coverageCount, ["held": numbers.whole(visit.held), "all": numbers.whole(visit.norm.atLeast)]),
                badge: StatusBadge(visit, in: context), note: held ?? unreported)
        }
    }
}
