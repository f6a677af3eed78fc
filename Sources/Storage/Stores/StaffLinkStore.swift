package import Domain

/// One-time links by which a person sets a password, each by the hash of its token. A person has one at most.
package struct StaffLinkStore {
    /// A link that works.
    package struct Found: Sendable {
        package let staff: StaffMember.ID
        package let purpose: StaffLinkPurpose
    }

    private let connection: any SQLConnection

    package init(_ connection: any SQLConnection) { self.connection = connection }

    /// Keeps a link; one that the person had before opens nothing any more.
    package func save(hash: String, staff: StaffMember.ID, purpose: StaffLinkPurpose, expiresAt: Moment) throws {
        try remove(of: staff)
        try connection.insert(
            [
                "staff": .id(staff), "hash": .text(hash), "purpose": .text(purpose.rawValue),
                "expires_at": .moment(expiresAt),
            ], into: "staff_links")
    }

    /// Whose link it is; `nil` where it is unknown, was used, has expired, or the account is disabled.
    package func find(hash: String, now: Moment) throws -> Found? {
        try connection.rows(
            """
            SELECT staff_links.* FROM staff_links JOIN staff ON staff.id = staff_links.staff \
            WHERE staff_links.hash = \(hash) AND staff_links.expires_at > \(now) AND staff.is_disabled = 0
            """
        ).first.map { Found(staff: try $0.id("staff"), purpose: try $0.choice("purpose")) }
    }

    package func remove(of staff: StaffMember.ID) throws { try connection.run("DELETE FROM staff_links WHERE staff = \(staff)") }

    /// Forgets the links that have expired.
    package func sweep(now: Moment) throws { try connection.run("DELETE FROM staff_links WHERE expires_at <= \(now)") }
}
