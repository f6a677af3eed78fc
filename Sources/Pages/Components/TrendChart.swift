import Domain

/// Four bars of the last periods, the last one lit. Heights are on a scale of 0 to 100 percent.
struct TrendChart: Sendable {
    struct Bar: Sendable {
        let x: String
        let y: String
        let height: String
        let middle: String
        let labelY: String
        let value: String
        let period: String
        let barClass: String
        let textClass: String
    }

    /// The whole chart in words.
    let label: String
    let bars: [Bar]

    /// `nil` where no period but the last has a share: one bar shows no trend.
    init?(_ trend: [ProgressReport.TrendPoint], in context: PageContext) {
        guard trend.dropLast().contains(where: { $0.settled.percent != nil }) else { return nil }
        let (numbers, dates) = (context.numbers, context.dates)
        var bars: [Bar] = []
        var points: [String] = []
        for (index, point) in trend.enumerated() {
            let isLast = index == trend.count - 1
            let percent = point.settled.percent
            let height = (percent ?? 0) * 6 / 5
            let x = index * 77
            let value = percent.map(numbers.percent) ?? "–"
            points.append("\(dates.shortPeriod(point.period)): \(value)")
            bars.append(
                Bar(
                    x: String(x), y: String(145 - height), height: String(height), middle: String(x + 31),
                    labelY: String(139 - height), value: value, period: dates.shortPeriod(point.period),
                    barClass: isLast ? "bar" : "bar-2", textClass: isLast ? "now" : "then"))
        }
        self.bars = bars
        label = context.words(.reportTrendLabel, ["points": points.joined(separator: "; ")])
    }
}
