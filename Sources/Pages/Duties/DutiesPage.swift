package import Domain

/// What the law asks of an akimat and how it stands: what is late first.
package struct DutiesPage: Page {
    package static let template = "duties/duties"
    package let frame: Frame
    package let t: [String: String]
    let title: String
    let lead: String
    let groups: [Group]
    let empty: String?
    let coverage: Coverages?
    let editions: [EditionNote]

    struct Group: Sendable {
        let anchor: String
        let heading: String
        let duties: [DutyClock]
    }

    struct Coverages: Sendable {
        let norms: [Norm]
    }

    struct Norm: Sendable {
        let title: LocalText
        let period: String
        let cites: LocalText
        let places: [PlaceCoverage]
    }

    struct PlaceCoverage: Sendable {
        let name: String
        let url: String
        let count: String
        let badge: StatusBadge
    }

    /// - Parameters:
    ///   - duties: as computed for today, in any order.
    ///   - coverage: how the coverage norms stand today.
    ///   - editions: the editions in force today.
    package init(
        place: Place, duties: [Duty], coverage: [Coverage], editions: [Edition], in context: PageContext
    ) {
        let (words, dates) = (context.words, context.dates)
        let name = context.heading(place)
        title = words(.dutiesTitle, ["place": name])
        let overdue = duties.filter(\.isOverdue)
        lead =
            overdue.isEmpty
            ? words(.dutiesNoneOverdue, ["day": dates.day(context.today, .of)])
            : words(.dutiesOverdueCount, count: overdue.count, ["day": dates.day(context.today, .of)])
        let ahead = duties.filter { duty in
            switch duty.standing {
            case .upcoming, .dueSoon: true
            default: false
            }
        }
        let met = duties.filter { $0.met != nil }
        func group(_ anchor: String, _ phrase: Phrase, _ duties: [Duty], latestFirst: Bool = false) -> Group? {
            guard !duties.isEmpty else { return nil }
            let sorted = duties.sorted { ($0.due, $0.rule.id) < ($1.due, $1.rule.id) }
            return Group(
                anchor: anchor, heading: words(phrase),
                duties: (latestFirst ? sorted.reversed() : sorted).map { DutyClock($0, naming: true, in: context) })
        }
        groups = [
            group("late", .dutiesLateHeading, overdue), group("ahead", .dutiesAheadHeading, ahead),
            group("met", .dutiesMetHeading, met, latestFirst: true),
        ].compactMap(\.self)
        empty = duties.isEmpty ? words(.dutiesEmpty) : nil
        let norms = DutiesPage.norms(coverage, in: context)
        self.coverage = norms.isEmpty ? nil : Coverages(norms: norms)
        self.editions = editions.map { EditionNote($0, in: context) }
        t = words.plain
        frame = Frame(
            context, title: title, description: lead, path: .duties(place.code), section: .places,
            crumbs: context.crumbs(to: place.code, including: true))
    }

    private static func norms(_ coverage: [Coverage], in context: PageContext) -> [Norm] {
        let words = context.words
        var order: [CoverageNorm] = []
        for one in coverage where !order.contains(one.norm) { order.append(one.norm) }
        return order.compactMap { norm in
            let own = coverage.filter { $0.norm == norm }
            guard let period = own.first?.period else { return nil }
            return Norm(
                title: context.text(norm.title), period: context.dates.period(period), cites: context.lawText(norm.cites),
                places: own.map { one in
                    let badge: StatusBadge =
                        if one.isMet {
                            StatusBadge(.done, words(.coverageMet))
                        } else if one.isPlanned {
                            StatusBadge(.time, words(.coveragePlanned))
                        } else {
                            StatusBadge(.late, words(.coverageMissing))
                        }
                    return PlaceCoverage(
                        name: context.heading(one.place), url: context.url(.place(one.place)),
                        count: words(
                            .coverageCount,
                            ["held": context.numbers.whole(one.held), "all": context.numbers.whole(norm.atLeast)]),
                        badge: badge)
                })
        }
    }
}
