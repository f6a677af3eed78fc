/// An address to which mail can be sent, as `asan@example.kz`.
///
/// Narrower than RFC 5321 allows: nothing that would have to be quoted in a header or on a command line is taken, so that no address can carry a second one, a header or an option with it.
package struct MailAddress: Hashable, Sendable {
    /// As it was typed.
    package let text: String

    /// The longest address in bytes. Source: RFC 5321, 4.5.3.1.3, less the angle brackets.
    private static let longest = 254
    /// The longest part before the `@` in bytes. Source: RFC 5321, 4.5.3.1.1.
    private static let longestName = 64
    /// What may stand before the `@` besides letters and digits. Source: RFC 5322, 3.2.3 (atext), less what shells and filters read.
    private static let marks: Set<UInt8> = Set("!#$&'*+-/=?^_{}~.".utf8)

    /// An address; `nil` for a text that is none, or one that a mail server could read in two ways.
    package init?(_ text: String) {
        let parts = text.utf8.split(separator: 0x40, omittingEmptySubsequences: false).map(Array.init)
        guard parts.count == 2, text.utf8.count <= MailAddress.longest else { return nil }
        let (name, host) = (parts[0], parts[1])
        guard !name.isEmpty, name.count <= MailAddress.longestName, name.first != 0x2D, name.first != 0x2E, name.last != 0x2E,
            name.allSatisfy({ MailAddress.isPlain($0) || MailAddress.marks.contains($0) })
        else { return nil }
        let labels = host.split(separator: 0x2E, omittingEmptySubsequences: false)
        guard labels.count > 1 || host.elementsEqual("localhost".utf8),
            labels.allSatisfy({ label in
                !label.isEmpty && label.count <= 63 && label.first != 0x2D && label.last != 0x2D
                    && label.allSatisfy { MailAddress.isPlain($0) || $0 == 0x2D }
            })
        else { return nil }
        self.text = text
    }

    /// The part after the `@`.
    package var host: String { String(text.split(separator: "@").last ?? "") }

    /// A letter or digit of ASCII.
    private static func isPlain(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }
}
