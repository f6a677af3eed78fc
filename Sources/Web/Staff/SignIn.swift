import Domain
import Secrets
import Settings
import Storage

/// A person signs in at the desk with their password. A wrong address and a wrong password take the same time and get the same answer.
struct SignIn: Sendable {
    enum Outcome: Sendable {
        case signedIn(Opened)
        /// The password is right, and a code is asked for; the token of what was begun, for the browser alone.
        ///
        /// - Parameter wait: the seconds that codes have to wait after wrong ones; a recovery code is taken meanwhile. `nil` where none has to.
        case codeWanted(token: String, wait: Int?)
        case wrong
        /// So many seconds have to pass before another try.
        case wait(Int)
    }

    /// A session that was opened.
    struct Opened: Sendable {
        /// For the browser alone.
        let token: String
        let staff: StaffMember.ID
        let stage: StaffSession.Stage
    }

    /// Seconds within which the code has to follow the password.
    static let codeSeconds = 600

    let email: String
    let password: String

    /// - Parameter browser: the one that asks, by the account where there is one.
    func carryOut(on site: Site, from browser: @Sendable (StaffMember.ID?) -> KnownBrowser) async throws -> Outcome {
        let (email, now) = (email.trimmed.lowercased(), site.now())
        let found = try await site.database.read { try StaffStore($0).find(email: email) }
        let known = browser(found?.member.id)
        let attempt = SignInGuard.Attempt(account: email, browser: known)
        if let seconds = site.signInGuard.wait(attempt, .password, at: now) { return .wait(seconds) }
        let hash = found.flatMap { $0.passwordHash.isEmpty ? nil : PasswordHash(stored: $0.passwordHash) }
        let matches = await site.passwords.matches(password, hash ?? site.passwords.nobody)
        guard matches, hash != nil, let member = found?.member, !member.isDisabled else { return .wrong }
        site.signInGuard.succeeded(attempt, .password, at: now)
        let codes = SignInGuard.Attempt(account: member.id.description, browser: known)
        let stage = try await site.database.read { try SignIn.stage(of: member, on: site, $0) }
        guard stage == .code else {
            return .signedIn(try await SignIn.open(member.id, stage, on: site, browser: known.kind))
        }
        let wait = site.signInGuard.rest(codes, .code, at: now)
        let token = Secrets.hex(Secrets.randomBytes(32))
        try await site.database.write { connection in
            try SessionStore(connection).open(
                tokenHash: Secrets.sha256(token), staff: member.id, stage: .code, at: now,
                expiresAt: now.adding(seconds: SignIn.codeSeconds))
        }
        return .codeWanted(token: token, wait: wait)
    }

    /// How far the password alone brings a person.
    static func stage(of member: StaffMember, on site: Site, _ connection: any SQLConnection) throws -> StaffSession.Stage {
        if try CodeStore(connection).find(member.id)?.secret != nil { return .code }
        return site.requiredCodes.requires(of: member) ? .setUp : .open
    }

    /// Opens a session of a person who has shown who they are.
    static func open(_ staff: StaffMember.ID, _ stage: StaffSession.Stage, on site: Site, browser: String) async throws -> Opened
    {
        let now = site.now()
        return try await site.database.write { try open(staff, stage, on: site, browser: browser, at: now, $0) }
    }

    /// The same within a transaction.
    static func open(
        _ staff: StaffMember.ID, _ stage: StaffSession.Stage, on site: Site, browser: String, at now: Moment,
        _ connection: any SQLConnection
    ) throws -> Opened {
        let token = Secrets.hex(Secrets.randomBytes(32))
        try SessionStore(connection).open(
            tokenHash: Secrets.sha256(token), staff: staff, stage: stage, browser: browser, at: now,
            expiresAt: now.adding(seconds: site.settings.office.sessionHours * 3600))
        try StaffStore(connection).setSignedIn(staff, on: site.today(at: now))
        try JournalStore(connection).append(
            at: now, actor: .staff(staff), act: "signed-in", subject: .staff(staff), detail: "")
        return Opened(token: token, staff: staff, stage: stage)
    }
}
