import Domain

/// How far an akim has come with one norm of coverage in its period.
struct CoverageRow: Sendable {
    let title: LocalText
    let period: String
    let sentence: String
    /// Where the day is set but has not come.
    let ahead: String?
    let badge: StatusBadge?
    /// Width of the bar and where its unheld part begins, as `60%`; `nil` where there is one place only.
    let bar: String?
    let cites: LocalText

    /// Rows of the norms, in their order.
    static func rows(_ coverage: [Coverage], in context: PageContext) -> [CoverageRow] {
        var norms: [(norm: CoverageNorm, parts: [Coverage])] = []
        for part in coverage {
            if let index = norms.firstIndex(where: { $0.norm.id == part.norm.id }) {
                norms[index].parts.append(part)
            } else {
                norms.append((part.norm, [part]))
            }
        }
        return norms.compactMap { norm, parts in parts.first.map { CoverageRow(norm, parts, of: $0.period, in: context) } }
    }

    private init(_ norm: CoverageNorm, _ parts: [Coverage], of period: Period, in context: PageContext) {
        let words = context.words
        let (whole, met) = (parts.count, parts.count(where: \.isMet))
        let planned = parts.count { !$0.isMet && $0.isPlanned }
        let missing = whole - met - planned
        title = context.text(norm.title)
        self.period = context.dates.period(period)
        cites = context.text(norm.cites)
        if whole == 1 {
            sentence = words(met == 1 ? .placeCoverageOneMet : planned == 1 ? .placeCoverageOnePlanned : .placeCoverageOneMissing)
            ahead = nil
            badge =
                met == 1 ? StatusBadge(.done, words(.statusKept)) : planned == 1 ? StatusBadge(.time, words(.statusNotYet)) : nil
            bar = nil
            return
        }
        let part = context.language == .kk ? KazakhNumber.inOf(met) : context.numbers.whole(met)
        let values = ["part": part, "whole": context.numbers.whole(whole)]
        sentence = words(met == 0 ? .placeCoverageNone : .placeCoverageOf, count: whole, values)
        ahead = planned == 0 ? nil : words(.placeCoverageAhead, count: planned)
        badge =
            missing > 0
            ? StatusBadge(.soon, words(.placeCoverageMissing, count: missing))
            : StatusBadge(met == whole ? .done : .time, words(met == whole ? .statusKept : .statusNotYet))
        bar = "\(Share(met, of: whole).percent ?? 0)%"
    }
}
