/// A part of a whole, for "1 002 of 1 284".
package struct Share: Hashable, Sendable {
    /// What is counted; may exceed the whole.
    package let part: Int
    /// What it is counted of; may be zero.
    package let whole: Int

    /// A part of a whole, both as they are.
    package init(_ part: Int, of whole: Int) {
        self.part = part
        self.whole = whole
    }

    /// Tenths of a percent, rounded half up: 1 002 of 1 284 is 780. `nil` where the whole is zero.
    package var permille: Int? { scaled(to: 1000) }

    /// Whole percent, rounded half up. `nil` where the whole is zero.
    package var percent: Int? { scaled(to: 100) }

    private func scaled(to scale: Int) -> Int? {
        guard whole != 0 else { return nil }
        let (product, isProductTooLarge) = part.multipliedReportingOverflow(by: scale * 2)
        let (sum, isSumTooLarge) = product.addingReportingOverflow(whole)
        let (divisor, isDivisorTooLarge) = whole.multipliedReportingOverflow(by: 2)
        if !isProductTooLarge, !isSumTooLarge, !isDivisorTooLarge { return sum / divisor }
        // Sums of money that nobody has, but that can be typed: near enough, and no end of the program.
        let ratio = (Double(part) / Double(whole) * Double(scale)).rounded()
        return Int(min(max(ratio, -1e15), 1e15))
    }
}
