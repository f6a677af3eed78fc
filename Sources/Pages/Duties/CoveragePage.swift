package import Domain

/// Where akims must meet residents in a year, period by period: what was held, what is planned, what will be missed.
package struct CoveragePage: Page {
    package static let template = "duties/coverage"
    package let frame: Frame
    package let t: [String: String]
    let title: String
    let lead: String
    let years: [Year]
    let hasYears: Bool
    let filter: DutiesPage.Filter?
    let visits: Visits?
    let own: Tables?
    let below: Tables?
    let empty: String?
    let dutiesURL: String
    let silenceURL: String?
    let programmeURL: String?
    let files: [Link]
    let hasFiles: Bool
    let editions: [EditionNote]

    struct Year: Sendable {
        let text: String
        /// `nil` for the year shown.
        let url: String?
    }

    struct Visits: Sendable {
        let rows: [CoverageVisit]
    }

    struct Tables: Sendable {
        let heading: String
        let tables: [Table]
    }

    /// One norm: places or territories by periods.
    struct Table: Sendable {
        let title: LocalText
        let cites: LocalText
        let columns: [Column]
        /// The heading of the places left out; `nil` where the rows are places themselves.
        let gapsHeading: String?
        let rows: [Row]
        let total: Row?
        let none: String?
    }

    struct Column: Sendable {
        let text: String
        /// `41 күн қалды`, of the period that runs.
        let left: String?
    }

    struct Row: Sendable {
        let name: Link
        let cells: [Cell]
        let gaps: Gaps?
    }

    struct Cell: Sendable {
        let label: String
        let count: String?
        let badge: StatusBadge
        let note: String?
    }

    struct Gaps: Sendable {
        let label: String
        let places: [Link]
        let more: Link?
        let none: String?
    }

    private static let gapsShown = 6

    /// - Parameters:
    ///   - coverage: of the akim of the place and of all below it in the year.
    ///   - visits: of akims above, for this place and those in which it lies, in the periods of today.
    ///   - years: those of which the register knows meetings, in order.
    ///   - editions: the editions in force in the year.
    package init(
        place: Place, query: SitePath.CoverageQuery, coverage: [Coverage], visits: [Coverage], years: [Int],
        editions: [Edition], in context: PageContext
    ) {
        let (words, code) = (context.words, place.code)
        let year = query.year ?? context.today.year
        title = words(.coverageTitle, ["place": context.heading(place)])
        lead = words(.coverageLead, ["year": String(year), "day": context.dates.day(context.today, .of)])
        let offered = Set(years + [year, context.today.year]).sorted()
        self.years = offered.map { one in
            var query = query
            query.year = one == context.today.year ? nil : one
            return Year(text: String(one), url: one == year ? nil : context.url(.coverage(code, query)))
        }
        hasYears = offered.count > 1
        let rows = CoverageVisit.rows(visits, in: context)
        self.visits = rows.isEmpty ? nil : Visits(rows: rows)

        let ownTables = CoveragePage.own(coverage.filter { $0.host == code }, query, in: context)
        own =
            ownTables.isEmpty
            ? nil : Tables(heading: words(.coverageOwnHeading, ["akim": context.akim(of: code)]), tables: ownTables)
        let summaries = CoverageSummary.all(of: code, coverage, gazetteer: context.gazetteer)
        let belowTables = summaries.map { CoveragePage.table($0, query, year: year, in: context) }
        below = belowTables.isEmpty ? nil : Tables(heading: words(.coverageBelowHeading), tables: belowTables)
        empty = own == nil && below == nil ? words(.coverageNone) : nil
        filter =
            own == nil && below == nil
            ? nil
            : DutiesPage.Filter(
                action: context.url(.coverage(code)), fields: CoveragePage.fields(query, offered, in: context))
        dutiesURL = context.url(.duties(code))
        let hasBelow = context.hasAkimsBelow(code)
        silenceURL = hasBelow ? context.url(.silence(code)) : nil
        programmeURL = place.office != nil || code == .republic ? context.url(.programme(code)) : nil
        files = hasBelow ? context.files(.coverage, of: code) : []
        hasFiles = hasBelow
        self.editions = editions.filter { !$0.coverage.isEmpty }.map { EditionNote($0, in: context) }
        t = words.plain
        frame = Frame(
            context, title: title, description: lead, path: .coverage(code, query), section: .places,
            crumbs: context.crumbs(to: code, including: true))
    }

    private static func column(_ period: Period, daysLeft: Int?, in context: PageContext) -> Column {
        Column(text: context.dates.part(period), left: context.left(daysLeft))
    }

    /// The norms by which the akim of the place himself is bound: each place a row.
    private static func own(
        _ coverage: [Coverage], _ query: SitePath.CoverageQuery, in context: PageContext
    ) -> [Table] {
        var order: [String] = []
        var norms: [String: [Coverage]] = [:]
        for one in coverage {
            if norms[one.norm.id] == nil { order.append(one.norm.id) }
            norms[one.norm.id, default: []].append(one)
        }
        return order.compactMap { id -> Table? in
            let parts = norms[id] ?? []
            guard let norm = parts.last?.norm else { return nil }
            let periods = Set(parts.map(\.period)).sorted()
            var places: [KATO] = []
            var cells: [KATO: [Coverage]] = [:]
            for part in parts.sorted(by: { $0.period < $1.period }) {
                if cells[part.place] == nil { places.append(part.place) }
                cells[part.place, default: []].append(part)
            }
            func isMissing(_ place: KATO) -> Bool {
                let own = cells[place] ?? []
                let running = own.filter { $0.daysLeft != nil }
                return (running.isEmpty ? own : running).contains { $0.standing == .missing || $0.standing == .missed }
            }
            if query.isMissingOnly { places = places.filter(isMissing) }
            if query.order == .standing { places = places.filter(isMissing) + places.filter { !isMissing($0) } }
            return Table(
                title: context.text(norm.title), cites: context.text(norm.cites),
                columns: periods.map { period in
                    column(period, daysLeft: parts.first { $0.period == period }?.daysLeft, in: context)
                },
                gapsHeading: nil,
                rows: places.map { place in
                    Row(
                        name: Link(context.heading(place), context.url(.place(place))),
                        cells: (cells[place] ?? []).map { cell($0, in: context) }, gaps: nil)
                }, total: nil, none: places.isEmpty ? context.words(.coverageNoneMissing) : nil)
        }
    }

    private static func cell(_ coverage: Coverage, in context: PageContext) -> Cell {
        let (words, numbers) = (context.words, context.numbers)
        let held = coverage.lastHeldOn.map { words(.coverageHeldOn, ["day": context.dates.day($0, .on)]) }
        let unreported =
            coverage.unreported > 0 && !coverage.isMet ? words(.coverageUnreported, count: coverage.unreported) : nil
        let notes = [held, unreported].compactMap(\.self)
        return Cell(
            label: context.dates.part(coverage.period),
            count: coverage.standing == .unknown
                ? nil
                : words(
                    .coverageCount, ["held": numbers.whole(coverage.held), "all": numbers.whole(coverage.norm.atLeast)]),
            badge: StatusBadge(coverage, in: context), note: notes.isEmpty ? nil : notes.joined(separator: ". ") + ".")
    }

    /// The norms by which akims below are bound: each territory just below a row.
    private static func table(
        _ summary: CoverageSummary, _ query: SitePath.CoverageQuery, year: Int, in context: PageContext
    ) -> Table {
        let words = context.words
        var rows = summary.rows
        if query.isMissingOnly { rows = rows.filter { !$0.gaps.isEmpty } }
        if query.order == .standing {
            rows.sort {
                (-$0.gapShare, -$0.gaps.count, $0.place) < (-$1.gapShare, -$1.gaps.count, $1.place)
            }
        }
        let isRunning = summary.total.contains { $0.daysLeft != nil }
        let gapsHeading = words(isRunning || year > context.today.year ? .coverageGaps : .coverageGapsPast)
        func cells(_ sums: [CoverageSummary.Sum]) -> [Cell] {
            zip(summary.periods, sums).map { period, sum in
                Cell(
                    label: context.dates.part(period),
                    count: sum[.unknown] == sum.whole
                        ? nil
                        : words(
                            .coverageCount,
                            ["held": context.numbers.whole(sum[.met]), "all": context.numbers.whole(sum.whole)]),
                    badge: StatusBadge(sum, in: context), note: nil)
            }
        }
        func gaps(_ row: CoverageSummary.Row) -> Gaps {
            var seen: Set<KATO> = []
            let places = row.gaps.map(\.place).filter { seen.insert($0).inserted }
            let hidden = places.count - gapsShown
            var query = query
            query.isMissingOnly = true
            return Gaps(
                label: gapsHeading,
                places: places.prefix(gapsShown).map { Link(context.heading($0), context.url(.place($0))) },
                more: hidden > 0
                    ? Link(words(.coverageMore, count: hidden), context.url(.coverage(row.place, query))) : nil,
                none: places.isEmpty ? words(.coverageGapsNone) : nil)
        }
        return Table(
            title: context.text(summary.norm.title), cites: context.text(summary.norm.cites),
            columns: zip(summary.periods, summary.total).map { column($0, daysLeft: $1.daysLeft, in: context) },
            gapsHeading: gapsHeading,
            rows: rows.map { row in
                var query = query
                query.isMissingOnly = false
                return Row(
                    name: Link(context.heading(row.place), context.url(.coverage(row.place, query))), cells: cells(row.sums),
                    gaps: gaps(row))
            },
            total: query.isMissingOnly
                ? nil : Row(name: Link(words(.reportTotal), ""), cells: cells(summary.total), gaps: nil),
            none: rows.isEmpty ? words(.coverageNoneMissing) : nil)
    }

    private static func fields(_ query: SitePath.CoverageQuery, _ years: [Int], in context: PageContext) -> [FormField] {
        let words = context.words
        var fields = [
            FormField(
                .select([
                    FormField.Choice("", words(.coverageShowAll), isChosen: !query.isMissingOnly),
                    FormField.Choice("missing", words(.coverageShowMissing), isChosen: query.isMissingOnly),
                ]), name: "only", label: words(.coverageShow)),
            FormField(
                .select([
                    FormField.Choice("standing", words(.coverageOrderStanding), isChosen: query.order == .standing),
                    FormField.Choice("place", words(.coverageOrderPlace), isChosen: query.order == .place),
                ]), name: "order", label: words(.dutiesOrder)),
        ]
        if years.count > 1 {
            let chosen = query.year ?? context.today.year
            fields.append(
                FormField(
                    .select(years.reversed().map { FormField.Choice(String($0), String($0), isChosen: $0 == chosen) }),
                    name: "year", label: words(.dutiesYear)))
        }
        return fields
    }
}
