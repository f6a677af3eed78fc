/// An amount of money in whole tenge.
package struct Tenge: Hashable, Comparable, Sendable {
    /// Whole tenge.
    package let amount: Int

    /// So many whole tenge.
    package init(_ amount: Int) { self.amount = amount }

    /// No money.
    package static let zero = Tenge(0)

    /// The sum, or the largest amount there is where it would be larger.
    package static func + (a: Tenge, b: Tenge) -> Tenge {
        let (sum, isTooLarge) = a.amount.addingReportingOverflow(b.amount)
        return Tenge(isTooLarge ? .max : sum)
    }
    /// Smaller amounts first.
    package static func < (a: Tenge, b: Tenge) -> Bool { a.amount < b.amount }

    /// An amount typed by a person, as any whole number is ("18 400 000"); `nil` for anything else.
    package init?(typed text: some StringProtocol) {
        guard let amount = Int(typed: text) else { return nil }
        self.amount = amount
    }
}
