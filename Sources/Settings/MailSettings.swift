package import Domain

/// How one office sends mail. Every key with its default and meaning stands in `config/kezdesu.yaml`.
package struct MailSettings: Hashable, Sendable {
    /// By what mail leaves the server.
    package enum Way: String, CaseIterable, Sendable {
        /// No mail is sent, and no page promises any.
        case none
        /// By a program that takes messages as `sendmail` does.
        case sendmail
        /// By a mail server that takes them by SMTP.
        case smtp
    }

    /// How what goes to the mail server is kept from others.
    package enum Security: String, CaseIterable, Sendable { case none, starttls, tls }

    package let way: Way
    /// The sender; `nil` only where no mail is sent.
    package let from: MailAddress?
    /// The path of the program.
    package let program: String
    /// The mail server, its port, and how it is spoken to.
    package let host: String
    package let port: Int
    package let security: Security
    /// `nil` where the mail server asks for no name.
    package let user: String?
    /// Never to be shown.
    package let password: String?
    /// When the morning begins at which staff and executors are written to, in the time of their region.
    package let digestHour: Int

    package init(
        way: Way = .none, from: MailAddress? = nil, program: String = "/usr/sbin/sendmail", host: String = "127.0.0.1",
        port: Int = 25, security: Security = .none, user: String? = nil, password: String? = nil, digestHour: Int = 9
    ) {
        self.way = way
        self.from = from
        self.program = program
        self.host = host
        self.port = port
        self.security = security
        self.user = user
        self.password = password
        self.digestHour = digestHour
    }

    /// Whether mail is sent at all.
    package var isOn: Bool { way != .none }
    package var morning: MorningHours { MorningHours(hour: digestHour) }
}
