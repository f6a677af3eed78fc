import Domain
import Secrets
import Storage
import Testing

/// The telephone of a person: it has read the secret of a page.
struct Telephone: Sendable {
    let secret: [UInt8]

    /// Reads the secret that a page shows in letters. Source: RFC 4648, 6.
    init(_ page: TestBrowser.Page) throws {
        let written = try #require(page.html.firstMatch(of: /<code>([A-Z2-7 ]+)<\/code>/)).1.filter { $0 != " " }
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
        var (bits, count, bytes) = (0, 0, [UInt8]())
        for letter in written {
            bits = (bits << 5 | (letters.firstIndex(of: letter) ?? 0)) & 0xFFFF
            count += 5
            if count >= 8 {
                count -= 8
                bytes.append(UInt8(bits >> count & 0xFF))
            }
        }
        secret = bytes
    }

    func code(at now: Moment) throws -> String { try #require(OneTimeCode.code(of: secret, at: now)) }
}

/// The recovery codes that a page shows.
func recoveryCodes(_ page: TestBrowser.Page) -> [String] {
    page.html.matches(of: /<code>([0-9a-f]{4}(?:-[0-9a-f]{4}){3})<\/code>/).map { String($0.1) }
}

/// The address of a one-time link that a page shows, without the host.
func link(_ page: TestBrowser.Page) throws -> String {
    String(try #require(page.html.firstMatch(of: /(\/desk\/welcome\/[0-9a-f]{64}\/)/)).1)
}

/// Sends address and password, and nothing after them.
func password(_ browser: TestBrowser, _ email: String, _ password: String = "жасырын сөз 42") async throws -> TestBrowser.Page {
    let door = try #require(try await browser.get("/desk/sign-in/").hidden("form-token"))
    return try await browser.post("/desk/sign-in/", [("form-token", door), ("email", email), ("password", password)])
}

/// Everything that the journal says.
func journal(_ site: TestSite) async throws -> [JournalEntry] {
    try await site.database.read { try JournalStore($0).entries(kind: "staff") }
}
