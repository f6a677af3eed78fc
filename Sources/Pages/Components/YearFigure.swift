import Domain

/// A large figure of a year with what it counts.
struct YearFigure: Sendable {
    let number: String
    let what: String
    let text: String

    /// Meetings held, questions settled, money given; empty where nothing is known.
    static func all(_ figures: ReportFigures, in context: PageContext) -> [YearFigure] {
        guard !figures.isEmpty else { return [] }
        let (words, numbers) = (context.words, context.numbers)
        return [
            YearFigure(
                number: numbers.whole(figures.meetingsHeld), what: words(.homeHeld, count: figures.meetingsHeld),
                text: words(.homePlanned, count: figures.meetingsPlanned)),
            YearFigure(
                number: numbers.finePercent(figures.settledShare) ?? "0", what: words(.homeSettled),
                text: figures.questions == 0
                    ? words(.homeSettledNone)
                    : words(
                        .homeSettledOf,
                        ["questions": numbers.whole(figures.questions), "settled": numbers.whole(figures.settled)])),
            YearFigure(
                number: numbers.finePercent(figures.moneyShare) ?? "0", what: words(.homeMoney),
                text: figures.moneyNeeded == .zero
                    ? words(.homeMoneyNone)
                    : words(
                        .homeMoneyOf,
                        ["needed": numbers.money(figures.moneyNeeded), "given": numbers.money(figures.moneyGiven)])),
        ]
    }
}
