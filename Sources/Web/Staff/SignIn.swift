import Domain
import Secrets
import Settings
import Storage

/// A person signs in at the desk. A wrong address and a wrong password take the same time and get the same answer.
struct SignIn: Sendable {
    let email: String
    let password: String

    /// The token of the new session, for the browser alone; `nil` where the address or the password is wrong.
    func carryOut(on site: Site) async throws -> String? {
        let email = email.lowercased()
        let found = try await site.database.read { try StaffStore($0).find(email: email) }
        let hash = found.map { PasswordHash(stored: $0.passwordHash) } ?? site.passwords.nobody
        let matches = await site.passwords.matches(password, hash)
        guard matches, let found, !found.member.isDisabled else { return nil }
        let token = Secrets.hex(Secrets.randomBytes(32))
        let now = site.now()
        let seconds = site.settings.office.sessionHours * 3600
        try await site.database.write { connection in
            try StaffStore(connection).open(
                tokenHash: Secrets.sha256(token), staff: found.member.id, expiresAt: now.adding(seconds: seconds))
            try JournalStore(connection).append(
                at: now, actor: .staff(found.member.id), act: "signed-in", subject: .staff(found.member.id), detail: "")
        }
        return token
    }
}
