package import Domain
import Pages
import Secrets
import Settings
package import Storage

/// A one-time link that was made: shown once, and kept nowhere. Who sends mail sends it from where it is returned: `InviteStaff` and `MakeLink` at the desk, `staff invite` and `staff reset` on the command line.
package struct MadeLink: Sendable {
    package let staff: StaffMember.ID
    /// The whole address, with its secret.
    package let address: String
    package let expiresAt: Moment

    /// Makes a link within a change, and notes it in the journal.
    ///
    /// - Parameter baseURL: where the public reaches the site.
    package static func make(
        for staff: StaffMember.ID, _ purpose: StaffLinkPurpose, baseURL: String, by actor: JournalEntry.Actor, at now: Moment,
        _ connection: any SQLConnection
    ) throws -> MadeLink {
        let token = Secrets.hex(Secrets.randomBytes(32))
        let expiresAt = now.adding(seconds: purpose.seconds)
        try StaffLinkStore(connection).save(
            hash: Secrets.sha256(token), staff: staff, purpose: purpose, expiresAt: expiresAt)
        try JournalStore(connection).append(
            at: now, actor: actor, act: "link-made", subject: .staff(staff), detail: "purpose=\(purpose.rawValue)")
        return MadeLink(staff: staff, address: baseURL + DeskPath.welcome(token).text, expiresAt: expiresAt)
    }
}

/// An administrator makes a link by which a person sets a new password: an invitation for one who never had one.
struct MakeLink: Sendable {
    let staff: StaffMember.ID

    func carryOut(at desk: Desk) async throws -> MadeLink {
        let baseURL = desk.site.settings.office.baseURL
        return try await desk.changeAccount(staff) { account, _, administration, connection in
            try administration.linking(account.member)
            return try MadeLink.make(
                for: account.member.id, account.hasPassword ? .reset : .invitation, baseURL: baseURL, by: desk.actor,
                at: desk.now, connection)
        }
    }
}
