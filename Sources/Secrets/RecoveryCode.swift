package import Domain

/// What a person writes down to sign in once without the telephone: 16 hexadecimal digits in groups of four, 64 bits that nobody can foresee.
package enum RecoveryCode {
    /// How many a person gets at once.
    package static let count = 10
    private static let bytes = 8

    package static func make() -> String {
        let digits = Secrets.hex(Secrets.randomBytes(bytes))
        return stride(from: 0, to: digits.count, by: 4).map { String(digits.dropFirst($0).prefix(4)) }.joined(separator: "-")
    }

    /// What is kept of a code; `nil` where a typed text is none. How its groups are divided does not matter, nor how its letters are written.
    package static func hash(of typed: String, staff: StaffMember.ID) -> String? {
        let digits = typed.lowercased().filter(\.isHexDigit)
        guard digits.utf8.count == bytes * 2, typed.allSatisfy({ $0.isHexDigit || $0 == "-" || $0.isWhitespace }) else {
            return nil
        }
        return Secrets.sha256("recovery \(staff) \(digits)")
    }
}
