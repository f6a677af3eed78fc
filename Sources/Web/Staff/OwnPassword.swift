import Domain
import Secrets
import Storage

/// The password of the one who works here, asked for once more before the account is changed: an open session alone is not enough.
struct OwnPassword: Sendable {
    let typed: String

    /// Throws `AccountRefusal` where it is wrong, or was wrong too often.
    func check(at desk: Desk) async throws {
        let (site, staff) = (desk.site, desk.staff.id)
        let attempt = SignInGuard.Attempt(account: "own \(staff)", browser: desk.seat.browser)
        if let seconds = site.signInGuard.wait(attempt, .password, at: desk.now) { throw AccountRefusal.wait(seconds: seconds) }
        let hash = try await site.database.read { try StaffStore($0).passwordHash(of: staff) }
        guard await site.passwords.matches(typed, PasswordHash(stored: hash)) else { throw AccountRefusal.passwordWrong }
        site.signInGuard.succeeded(attempt, .password, at: desk.now)
    }
}

/// The code of the one who works here, of the telephone or a recovery code, asked for before codes are changed.
struct OwnCode: Sendable {
    let typed: String

    /// Takes the code within a change: a refusal of the change leaves it unused. Throws `AccountRefusal`.
    func take(at desk: Desk, _ connection: any SQLConnection) throws {
        let codes = desk.site.codes
        guard
            try codes.take(typed, of: desk.staff.id, at: desk.now, connection)
                || codes.takeRecovery(typed, of: desk.staff.id, at: desk.now, connection)
        else { throw AccountRefusal.codeWrong }
    }

    /// Counts the try; throws `AccountRefusal` where there were too many.
    func count(at desk: Desk) throws {
        if let seconds = desk.site.signInGuard.wait(attempt(desk), .code, at: desk.now) {
            throw AccountRefusal.wait(seconds: seconds)
        }
    }

    func succeeded(at desk: Desk) { desk.site.signInGuard.succeeded(attempt(desk), .code, at: desk.now) }

    private func attempt(_ desk: Desk) -> SignInGuard.Attempt {
        SignInGuard.Attempt(account: desk.staff.id.description, browser: desk.seat.browser)
    }
}
