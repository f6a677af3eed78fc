import Domain
import Foundation
import Mail
import Settings
import TestSupport
import Testing

@testable import Web

/// A server that sends mail by a relay of the test, and the steps that stories about mail share.
struct MailStory: Sendable {
    let site: TestSite
    let relay: ScriptedRelay

    static let settings = MailSettings(way: .smtp, from: MailAddress("kezdesu@akimat.example.kz"))

    /// What a server does every few seconds.
    func round() async throws -> Postman.Round {
        let relay = SMTPRelay(host: "127.0.0.1", port: relay.port, security: .none, ownName: "kezdesu.example.kz", patience: 20)
        return try await Postman(site.site, by: relay).round()
    }

    /// Asks with an address; returns the code.
    func ask(_ browser: TestBrowser, _ meeting: Meeting, email: String = "asan@example.kz", language: String = "ru") async throws
        -> String
    {
        let path = "/\(language)/meetings/\(meeting.id)/ask/"
        let token = try #require(try await browser.get(path).hidden("form-token"))
        let receipt = try await browser.post(
            path,
            [
                ("form-token", token), ("language", language),
                ("text", "Когда будет свет на улице Жамбыла? Мой номер 701 1234567"),
                ("name", "Асан Құпиябаев"), ("email", email),
            ])
        #expect(receipt.status == 303)
        return try #require(receipt.location?.split(separator: "/").dropFirst(2).first.map(String.init))
    }

    /// The address below a mail by which it is stopped, from the root on.
    static func stopPath(_ mail: ScriptedRelay.Taken) throws -> String {
        let header = try #require(mail.header("List-Unsubscribe"))
        return String(header.dropFirst().dropLast()).replacing("http://127.0.0.1:8080", with: "")
    }
}
