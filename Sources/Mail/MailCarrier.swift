/// What takes a message and hands it on: a `sendmail`-compatible program or a relay.
package protocol MailCarrier: Sendable {
    /// Returns when the message was taken. Throws `MailFault` where it was not.
    func carry(_ message: MailMessage) async throws(MailFault)
}

/// Why a message was not taken. Holds no address and no word of a mail server, which may repeat one.
package struct MailFault: Error, Hashable, Sendable, CustomStringConvertible {
    /// Whether trying again is of no use.
    package let isPermanent: Bool
    /// As `smtp-550`, `exit-75`, `curl-28`: by whom it was refused, and the number given.
    package let code: String

    package init(isPermanent: Bool, code: String) {
        self.isPermanent = isPermanent
        self.code = code
    }

    package var description: String { code }

    static func later(_ code: String) -> MailFault { MailFault(isPermanent: false, code: code) }
    static func never(_ code: String) -> MailFault { MailFault(isPermanent: true, code: code) }
}
