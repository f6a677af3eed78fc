/// A telephone as an office prints it, with an extension where it has one.
package enum OfficePhone {
    /// Whether the text has five digits at least, and nothing that is in no printed number.
    package static func isValid(_ text: String) -> Bool {
        text.count { $0.isNumber } >= 5 && text.allSatisfy { $0.isNumber || $0.isLetter || "+-()., ".contains($0) }
    }
}
