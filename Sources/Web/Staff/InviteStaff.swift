import Domain
import Settings
import Storage

/// An administrator invites a person: an account without a password, with a role, and a link by which the person sets one.
struct InviteStaff: Sendable {
    let name: String
    let email: String
    let grant: StaffMember.Grant

    func carryOut(at desk: Desk) async throws -> MadeLink {
        let order = self
        let (gazetteer, baseURL) = (desk.site.settings.gazetteer, desk.site.settings.office.baseURL)
        return try await desk.site.database.write { connection in
            let invited = try StaffAdministration(desk.staff, in: gazetteer).invitation(
                name: order.name, email: order.email, grant: order.grant)
            let member: StaffMember
            do {
                member = try StaffStore(connection).add(
                    name: invited.name, email: invited.email, role: order.grant.role, place: order.grant.place, passwordHash: "")
            } catch StoreError.conflict {
                throw StaffRefusal.emailTaken
            }
            try desk.note(
                "staff-invited", of: member.id, detail: "role=\(order.grant.role.rawValue) place=\(order.grant.place)", connection
            )
            return try MadeLink.make(
                for: member.id, .invitation, baseURL: baseURL, by: desk.actor, at: desk.now, connection)
        }
    }
}
