import Domain
import Mail
import TestSupport
import Testing

@Suite("A message")
struct MailMessageTests {
    private static func address(_ text: String) -> MailAddress {
        guard let address = MailAddress(text) else { preconditionFailure(text) }
        return address
    }

    static func message(
        name: String = "Кездесу", subject: String = "Сұрақ № 2026-000014", body: String = "Сұрағыңыз тіркелді.",
        stopURL: String? = "https://kezdesu.example.kz/kk/mail/stop/q1-ab/"
    ) -> MailMessage {
        MailMessage(
            from: address("kezdesu@akimat.example.kz"), fromName: name, to: address("asan@example.kz"),
            replyTo: address("office@akimat.example.kz"), subject: subject, body: body, language: .kk,
            mark: "letter-7.1762700000",
            date: Moment(Samples.day("2026-03-09"), TimeOfDay(minutes: 545), offset: 300), stopURL: stopURL)
    }

    private static func text(_ message: MailMessage, _ lineEnd: MailMessage.LineEnd = .network) -> String {
        String(decoding: message.bytes(lineEnd), as: UTF8.self)
    }

    @Test("has the headers that mail servers ask for")
    func headers() {
        let mail = MailText(Self.text(Self.message()))
        #expect(mail.header("Date") == "Mon, 09 Mar 2026 04:05:00 +0000")
        #expect(mail.header("Message-ID") == "<letter-7.1762700000@akimat.example.kz>")
        #expect(MailText.decoded(mail.header("From") ?? "") == "Кездесу <kezdesu@akimat.example.kz>")
        #expect(mail.header("To") == "<asan@example.kz>")
        #expect(mail.header("Reply-To") == "<office@akimat.example.kz>")
        #expect(mail.header("List-Unsubscribe") == "<https://kezdesu.example.kz/kk/mail/stop/q1-ab/>")
        #expect(mail.header("List-Unsubscribe-Post") == "List-Unsubscribe=One-Click")
        #expect(mail.header("Auto-Submitted") == "auto-generated")
        #expect(mail.header("Content-Type") == "text/plain; charset=utf-8")
        #expect(mail.subject == "Сұрақ № 2026-000014")
        #expect(mail.body == "Сұрағыңыз тіркелді.\n")
    }

    @Test(
        "says any subject in lines that every server takes",
        arguments: [
            "Plain words", "Қордай ауданының әкімі тұрғындармен кездесуде айтылған мәселелер бойынша іс-қимыл жоспарын жариялады",
            String(repeating: "ұ", count: 998), "👩‍👩‍👧‍👦 отбасы 👩‍👩‍👧‍👦", "е" + String(repeating: "\u{301}", count: 120), "=?utf-8?B?0J8=?=",
            "",
            "Ascii words that go on for much longer than a single line of a header may ever be in any mail at all",
        ])
    func subject(_ subject: String) {
        let mail = MailText(Self.text(Self.message(subject: subject)))
        #expect(mail.subject == subject)
        for line in mail.headLines { #expect(line.utf8.count <= 76, "\(line)") }
        for word in Self.text(Self.message(subject: subject)).matches(of: /=\?[^ ]*\?=/) { #expect(word.output.utf8.count <= 75) }
    }

    @Test(
        "cannot be given a header, a recipient or an end by what people wrote",
        arguments: ["\r\n", "\n", "\r", "\u{0}", "\u{85}", "\u{2028}"])
    func injection(_ breaking: String) {
        let evil = "Асан\(breaking)Bcc: all@example.kz\(breaking)\(breaking).\(breaking)"
        let text = Self.text(Self.message(name: evil, subject: evil, body: evil))
        let mail = MailText(text)
        #expect(mail.header("Bcc") == nil)
        #expect(mail.headLines.count(where: { !$0.hasPrefix(" ") }) == 13)
        #expect(!text.split(separator: "\r\n", omittingEmptySubsequences: false).contains("."))
        #expect(!text.replacing("\r\n", with: "").utf8.contains { $0 == 0x0D || $0 == 0x0A })
    }

    @Test("keeps the lines of its text, those that begin with a dot too")
    func body() {
        let body = ".\n..\nFrom here\n\n" + String(repeating: "ж", count: 2_000)
        for end in [MailMessage.LineEnd.network, .system] {
            let text = Self.text(Self.message(body: body), end)
            #expect(MailText(text).body == body + "\n")
            for line in text.split(separator: end == .network ? "\r\n" : "\n") { #expect(line.utf8.count <= 78) }
            #expect(text.utf8.contains(0x0D) == (end == .network))
        }
    }

    @Test("promises one click only where the address has https")
    func oneClick() {
        let mail = MailText(Self.text(Self.message(stopURL: "http://127.0.0.1:8080/kk/mail/stop/q1-ab/")))
        #expect(mail.header("List-Unsubscribe") == "<http://127.0.0.1:8080/kk/mail/stop/q1-ab/>")
        #expect(mail.header("List-Unsubscribe-Post") == nil)
    }

    @Test("names nothing to stop where there is nothing, or where the address would break the header")
    func stop() {
        for address in [nil, "https://a.kz/>\r\nBcc: x@y.kz", "https://a.kz/ұ"] {
            #expect(!Self.text(Self.message(stopURL: address)).contains("List-Unsubscribe"))
        }
    }
}
