import Domain

/// A name, a share and its bar, with a tick where the share stood in the period before.
struct ShareBar: Sendable {
    let name: String
    let url: String
    let share: String
    /// Percentage points since the period before, with their sign.
    let change: String?
    /// `88%`, for the bar.
    let width: String
    let tick: String?
    /// The bar in words.
    let label: String

    init(name: String, url: String, share: Share, before: Share, in context: PageContext) {
        let (words, numbers) = (context.words, context.numbers)
        self.name = name
        self.url = url
        let percent = share.percent
        self.share = percent.map(numbers.percent) ?? "–"
        width = "\(percent ?? 0)%"
        tick = before.percent.map { "\(min($0, 99))%" }
        change = percent.flatMap { now in before.percent.map { numbers.signed(now - $0) } }
        let change = ShareChange(from: before, to: share, in: context)
        label =
            percent == nil
            ? words(.reportNoQuestions)
            : [words(.reportBarLabel, ["share": self.share]), change?.text ?? ""].joined(separator: " ")
    }
}
