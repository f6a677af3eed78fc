import Domain
import Secrets

/// The token that every form carries, so that a page elsewhere cannot send it.
///
/// On public pages it is the same for everyone during a day and still taken on the next: they are cached and there is no session to ride on. At the desk it belongs to one session.
struct FormToken: Sendable {
    /// The field of a form that carries it.
    static let field = "form-token"

    private let key: [UInt8]

    init(key: [UInt8]) { self.key = key }

    func publicToken(on today: Day) -> String { Secrets.seal("public \(today.iso)", key: key) }

    func isValid(_ token: String, on today: Day) -> Bool {
        [today, today.adding(days: -1)].contains { Secrets.areEqual(token, publicToken(on: $0)) }
    }

    /// Seals whose mail an address stops; for good, unlike the tokens of forms.
    func stopSeal(of subject: String) -> String { Secrets.seal("stop mail \(subject)", key: key) }

    func deskToken(session: String) -> String { Secrets.seal("desk \(session)", key: key) }

    func isValid(_ token: String, session: String) -> Bool { Secrets.areEqual(token, deskToken(session: session)) }
}
