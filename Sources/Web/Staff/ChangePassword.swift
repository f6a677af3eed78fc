import Domain
import Secrets
import Settings
import Storage

/// A person sets a new password; every other session of theirs ends.
struct ChangePassword: Sendable {
    let current: String
    let new: String
    let again: String

    func carryOut(at desk: Desk) async throws {
        try await OwnPassword(typed: current).check(at: desk)
        let hash = try await desk.site.passwords.hash(
            new, again: again, of: desk.staff, by: desk.site.settings.passwords)
        try await desk.site.database.write { connection in
            try StaffStore(connection).setPassword(desk.staff.id, hash: hash.text, keeping: desk.seat.session)
            try desk.note("password-set", of: desk.staff.id, connection)
        }
    }
}

extension Desk {
    /// A line of the journal about an account: its number, and no name and no address.
    func note(_ act: String, of staff: StaffMember.ID, detail: String = "", _ connection: any SQLConnection) throws {
        try JournalStore(connection).append(at: now, actor: actor, act: act, subject: .staff(staff), detail: detail)
    }
}
