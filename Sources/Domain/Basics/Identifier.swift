/// The number of a stored thing, typed by what it names, so that a meeting's cannot be taken for a plan's.
package struct Identifier<Subject>: Hashable, Comparable, Sendable {
    /// Positive in the register; 0 stands for a thing that is not in it yet.
    package let value: Int

    /// The identifier of a number, unchecked.
    package init(_ value: Int) { self.value = value }

    /// A positive number written in digits, as it stands in an address; `nil` for anything else.
    package init?(text: some StringProtocol) {
        guard !text.isEmpty, text.utf8.count <= 18, text.utf8.allSatisfy({ (48...57).contains($0) }), let value = Int(text),
            value > 0
        else { return nil }
        self.value = value
    }

    /// In the order of the numbers, which is that of storing.
    package static func < (a: Self, b: Self) -> Bool { a.value < b.value }
}

extension Identifier: CustomStringConvertible {
    /// The number in digits.
    package var description: String { String(value) }
}
