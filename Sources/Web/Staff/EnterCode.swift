import Domain
import Secrets
import Storage

/// A person who has given the right password gives the code of their telephone, or a recovery code.
///
/// The fifth wrong code closes what the password began to codes, which wait; it takes a recovery code still, as often. Five wrong tries more, or ten minutes, end it.
struct EnterCode: Sendable {
    enum Outcome: Sendable {
        case signedIn(SignIn.Opened)
        case wrong
        /// Too late, or too often wrong: the password is asked for again.
        case ended
        /// Codes were wrong too often and wait so many seconds; a recovery code is taken now.
        case recoveryOnly(Int)
        case wait(Int)
    }

    let typed: String
    let isRecovery: Bool
    /// Of what was begun by the password.
    let token: String

    func carryOut(on site: Site, from browser: @Sendable (StaffMember.ID?) -> KnownBrowser) async throws -> Outcome {
        let (now, begun, order) = (site.now(), Secrets.sha256(token), self)
        let found = try await site.database.read { try SessionStore($0).find(tokenHash: begun, now: now) }
        guard let staff = found?.staff, found?.session.stage == .code else { return .ended }
        let known = browser(staff)
        let attempt = SignInGuard.Attempt(account: staff.description, browser: known)
        let kind: SignInGuard.Kind = isRecovery ? .recovery : .code
        if let seconds = site.signInGuard.wait(attempt, kind, at: now) {
            return isRecovery ? .wait(seconds) : .recoveryOnly(seconds)
        }
        let outcome: Outcome = try await site.database.write { connection in
            let sessions = SessionStore(connection)
            // Asked again under the lock: a second form may have been sent at once.
            guard try sessions.find(tokenHash: begun, now: now)?.session.stage == .code else { return .ended }
            let isRight =
                try order.isRecovery
                ? site.codes.takeRecovery(order.typed, of: staff, at: now, connection)
                : site.codes.take(order.typed, of: staff, at: now, connection)
            if isRight {
                try sessions.close(tokenHash: begun)
                return .signedIn(try SignIn.open(staff, .open, on: site, browser: known.kind, at: now, connection))
            }
            let wrong = try sessions.countWrongCode(tokenHash: begun)
            guard wrong.isMultiple(of: SignInGuard.codesAtOnce) else { return .wrong }
            try JournalStore(connection).append(
                at: now, actor: .staff(staff), act: "codes-refused", subject: .staff(staff),
                detail: "times=\(SignInGuard.codesAtOnce)")
            if !order.isRecovery, wrong == SignInGuard.codesAtOnce, let rest = site.signInGuard.rest(attempt, .code, at: now) {
                return .recoveryOnly(rest)
            }
            try sessions.close(tokenHash: begun)
            return .ended
        }
        if case .signedIn = outcome { site.signInGuard.succeeded(attempt, kind, at: now) }
        return outcome
    }
}
