package import Domain

/// One message of plain text, as it goes to a mail server.
///
/// Source: RFC 5322 (form), RFC 2047 (headers in other letters), RFC 2045 (body), RFC 8058 (unsubscribing with one click), RFC 3834 (sent by a program).
package struct MailMessage: Sendable {
    /// How lines end: a mail server wants both bytes, a `sendmail` program the one of its system.
    package enum LineEnd: String, Sendable {
        case network = "\r\n"
        case system = "\n"
    }

    package let from: MailAddress
    /// The name shown beside the address of the sender.
    package let fromName: String
    package let to: MailAddress
    /// Where an answer goes, where that is not the sender.
    package let replyTo: MailAddress?
    package let subject: String
    /// Lines of text, divided by `\n`.
    package let body: String
    package let language: Language
    /// What tells the message from all others and stays the same however often it is sent; letters, digits, `.` and `-`.
    package let mark: String
    package let date: Moment
    /// Where the one who gets it stops such mail, with one click where it begins with `https://`; `nil` where there is nothing to stop.
    package let stopURL: String?

    package init(
        from: MailAddress, fromName: String, to: MailAddress, replyTo: MailAddress? = nil, subject: String, body: String,
        language: Language, mark: String, date: Moment, stopURL: String? = nil
    ) {
        self.from = from
        self.fromName = fromName
        self.to = to
        self.replyTo = replyTo
        self.subject = subject
        self.body = body
        self.language = language
        self.mark = mark
        self.date = date
        self.stopURL = stopURL
    }

    /// The whole message. Nothing that a person wrote stands in it unencoded, so that no text can end a header or the message.
    package func bytes(_ lineEnd: LineEnd = .network) -> [UInt8] {
        var lines = [
            "Date: \(MailMessage.date(date))",
            "Message-ID: <\(mark)@\(from.host)>",
            header("From", HeaderText.encoded(fromName, after: "From: ".utf8.count) + " <\(from.text)>"),
            header("To", "<\(to.text)>"),
            header("Subject", HeaderText.encoded(subject, after: "Subject: ".utf8.count)),
        ]
        if let replyTo { lines.append(header("Reply-To", "<\(replyTo.text)>")) }
        if let stopURL, let address = MailMessage.plain(stopURL) {
            lines.append(header("List-Unsubscribe", "<\(address)>"))
            // Source: RFC 8058, 3.1: one click needs an address with https.
            if address.hasPrefix("https://") { lines.append("List-Unsubscribe-Post: List-Unsubscribe=One-Click") }
        }
        lines += [
            "Auto-Submitted: auto-generated", "MIME-Version: 1.0", "Content-Language: \(language.rawValue)",
            "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: base64", "",
        ]
        lines += Base64.lines(of: Array(MailMessage.networkLines(body).utf8))
        let text = lines.flatMap { $0.split(separator: "\n", omittingEmptySubsequences: false) }.joined(
            separator: lineEnd.rawValue)
        return Array((text + lineEnd.rawValue).utf8)
    }

    private func header(_ name: String, _ value: String) -> String { "\(name): \(value)" }

    /// An address of this site for a header; `nil` where it holds what does not belong into one.
    private static func plain(_ address: String) -> String? {
        address.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != 0x3C && $0 != 0x3E } && address.utf8.count < 900
            ? address : nil
    }

    /// A body of text ends its lines with both bytes, whatever carries it. Source: RFC 2046, 4.1.1.
    private static func networkLines(_ body: String) -> String {
        body.split(omittingEmptySubsequences: false) { $0.isNewline }.joined(separator: "\r\n") + "\r\n"
    }

    /// As `Mon, 09 Mar 2026 09:00:00 +0000`.
    private static func date(_ moment: Moment) -> String {
        let (day, time) = moment.local(offset: 0)
        let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
        let seconds = moment.seconds - moment.seconds / 60 * 60
        return
            "\(weekdays[day.weekday.rawValue - 1]), \(day.iso.suffix(2)) \(months[day.month - 1]) \(day.year) \(time.text):\(two(seconds)) +0000"
    }
}
