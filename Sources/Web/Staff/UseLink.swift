import Domain
import Secrets
import Settings
import Storage

/// A person sets a password by the one-time link that an administrator gave them. The link opens nothing after it.
struct UseLink: Sendable {
    let token: String

    /// Where it led.
    struct Used: Sendable {
        /// The session that was opened; `nil` where signing in asks for a code first.
        let opened: SignIn.Opened?
    }

    /// The person whose link it is; `nil` where it is unknown, was used or has expired.
    func holder(on site: Site) async throws -> StaffMember? {
        let (hash, now) = (Secrets.sha256(token), site.now())
        return try await site.database.read { connection in
            try StaffLinkStore(connection).find(hash: hash, now: now).flatMap { try StaffStore(connection).find($0.staff) }
        }
    }

    /// `nil` where the link opens nothing. Throws `AccountRefusal` for a password that is none.
    func carryOut(password: String, again: String, browser: String, on site: Site) async throws -> Used? {
        let (link, now) = (Secrets.sha256(token), site.now())
        guard let holder = try await holder(on: site) else { return nil }
        let hash = try await site.passwords.hash(password, again: again, of: holder, by: site.settings.passwords)
        return try await site.database.write { connection in
            guard let found = try StaffLinkStore(connection).find(hash: link, now: now),
                let member = try StaffStore(connection).find(found.staff)
            else { return nil }
            // Ends every session and the link itself.
            try StaffStore(connection).setPassword(member.id, hash: hash.text)
            try JournalStore(connection).append(
                at: now, actor: .staff(member.id), act: "password-set", subject: .staff(member.id),
                detail: "by=\(found.purpose.rawValue)")
            let stage = try SignIn.stage(of: member, on: site, connection)
            guard stage != .code else { return Used(opened: nil) }
            return Used(opened: try SignIn.open(member.id, stage, on: site, browser: browser, at: now, connection))
        }
    }
}
