import Domain

/// How a share has moved since the period before, in words.
struct ShareChange: Sendable {
    /// `71 % before, up 7 percentage points`.
    let text: String

    init?(from before: Share, to now: Share, in context: PageContext) {
        guard let old = before.percent, let new = now.percent else { return nil }
        let words = context.words
        let values = ["before": context.numbers.percent(old)]
        text =
            switch new - old {
            case 0: words(.reportChangeNone, values)
            case let points where points > 0: words(.reportChangeUp, count: points, values)
            case let points: words(.reportChangeDown, count: -points, values)
            }
    }
}
