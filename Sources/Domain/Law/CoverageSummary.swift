/// How one coverage norm stands in a territory: for each place just below it and each period, in how many places the akims have met.
package struct CoverageSummary: Hashable, Sendable {
    /// The places of one part of the territory in one period.
    package struct Sum: Hashable, Sendable {
        /// Of each standing how many places there are.
        package var counts: [Coverage.Standing: Int] = [:]
        /// Days until the period ends; `nil` where it does not run.
        package var daysLeft: Int?

        /// How many places stand so.
        package subscript(standing: Coverage.Standing) -> Int { counts[standing] ?? 0 }
        /// All places meant.
        package var whole: Int { counts.values.reduce(0, +) }

        mutating func add(_ coverage: Coverage) {
            counts[coverage.standing, default: 0] += 1
            daysLeft = coverage.daysLeft
        }
    }

    /// One part of the territory.
    package struct Row: Hashable, Sendable {
        /// The place just below the territory.
        package let place: KATO
        /// By the periods of the summary, in their order.
        package var sums: [Sum]
        /// What will be missed in the period that runs; of a year that is over, what was missed. In the order of periods and places.
        package var gaps: [Coverage]

        /// What part of its places it leaves out, in tenths of a percent.
        package var gapShare: Int { Share(gaps.count, of: sums.map(\.whole).max() ?? 0).permille ?? 0 }
    }

    /// The norm, as it stands in the edition of the last period.
    package let norm: CoverageNorm
    /// The periods of the year in which the norm is counted, in order.
    package let periods: [Period]
    /// By the places just below, in the order of the list of territories.
    package let rows: [Row]
    /// Of the whole territory, by the periods.
    package let total: [Sum]

    /// The summaries of the norms by which akims below a territory are bound, the highest akims first.
    ///
    /// - Parameters:
    ///   - coverage: of akims below the territory in one year; the territory's own is left out.
    package static func all(of territory: KATO, _ coverage: [Coverage], gazetteer: Gazetteer) -> [CoverageSummary] {
        var order: [String] = []
        var parts: [String: [Coverage]] = [:]
        for one in coverage where one.host != territory {
            if parts[one.norm.id] == nil { order.append(one.norm.id) }
            parts[one.norm.id, default: []].append(one)
        }
        return order.compactMap { CoverageSummary(parts[$0] ?? [], below: territory, gazetteer) }
            .sorted { ($0.rank, $0.norm.id) < ($1.rank, $1.norm.id) }
    }

    /// The highest of the akims whom the norm binds.
    private var rank: Int { norm.hosts.compactMap { Office.allCases.firstIndex(of: $0) }.min() ?? 0 }

    private init?(_ coverage: [Coverage], below territory: KATO, _ gazetteer: Gazetteer) {
        guard let norm = coverage.max(by: { $0.period < $1.period })?.norm else { return nil }
        let periods = Set(coverage.map(\.period)).sorted()
        let column = Dictionary(uniqueKeysWithValues: periods.enumerated().map { ($1, $0) })
        let empty = [Sum](repeating: Sum(), count: periods.count)
        let children = gazetteer.children(of: territory).map(\.code)
        let rowOf = Dictionary(uniqueKeysWithValues: children.enumerated().map { ($1, $0) })
        var rows = children.map { Row(place: $0, sums: empty, gaps: []) }
        var total = empty
        for one in coverage {
            guard let column = column[one.period], let part = gazetteer.part(of: territory, holding: one.host),
                let row = rowOf[part.code]
            else { continue }
            rows[row].sums[column].add(one)
            total[column].add(one)
            if one.standing == .missing || one.standing == .missed { rows[row].gaps.append(one) }
        }
        // While a period runs, what can still be mended stands before what was missed.
        let isRunning = total.contains { $0.daysLeft != nil }
        if isRunning { for row in rows.indices { rows[row].gaps.removeAll { $0.standing == .missed } } }
        self.norm = norm
        self.periods = periods
        self.rows = rows.filter { row in row.sums.contains { $0.whole > 0 } }
        self.total = total
    }
}
