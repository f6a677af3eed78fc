package import Domain

/// The people of the desk, and their roles.
package struct StaffStore {
    /// A person with the hash of their password.
    package struct Account: Sendable {
        package let member: StaffMember
        /// Empty for one who was invited and has set none yet.
        package let passwordHash: String
    }

    private let connection: any SQLConnection

    package init(_ connection: any SQLConnection) { self.connection = connection }

    /// A new account with one role. Throws `StoreError.conflict` where the address is taken or the place unknown.
    ///
    /// - Parameters:
    ///   - email: kept in lower case.
    ///   - passwordHash: empty for a person who is invited.
    package func add(
        name: String, email: String, role: StaffMember.Role, place: KATO, passwordHash: String
    ) throws -> StaffMember {
        let member = StaffMember(
            id: StaffMember.ID(try connection.takeNumbers("staff")), name: name, email: email.lowercased(), role: role,
            place: place)
        // A server would note the address of a clash in its log, so the clash is asked for, not provoked.
        let written = try connection.insert(
            [
                [
                    "id": .id(member.id), "name": .text(member.name), "email": .text(member.email),
                    "password_hash": .text(passwordHash), "place": .place(place), "is_disabled": .flag(false),
                ]
            ], into: "staff", "ON CONFLICT (email) DO NOTHING")
        if written == 0 { throw StoreError.conflict }
        try insert(member.grants, of: member.id)
        return member
    }

    /// The account that signs in by an address, in any case; disabled ones too.
    package func find(email: String) throws -> Account? {
        try connection.rows("SELECT * FROM staff WHERE email = \(email.lowercased())").first.map { row in
            Account(member: try member(row), passwordHash: try row.text("password_hash"))
        }
    }

    package func find(_ id: StaffMember.ID) throws -> StaffMember? {
        try connection.rows("SELECT * FROM staff WHERE id = \(id)").first.map(member)
    }

    /// The hash of a person's password. Throws `StoreError.notFound`.
    package func passwordHash(of id: StaffMember.ID) throws -> String {
        try connection.rows("SELECT password_hash FROM staff WHERE id = \(id)").first.orNotFound().text("password_hash")
    }

    /// Everyone, in the order of ids.
    package func list() throws -> [StaffMember] { try accounts().map(\.member) }

    /// Everyone with what those see who manage accounts, in the order of ids.
    package func accounts() throws -> [StaffAccount] {
        var grants: [StaffMember.ID: [StaffMember.Grant]] = [:]
        for row in try connection.rows("SELECT * FROM staff_grants ORDER BY staff, number") {
            grants[try row.id("staff"), default: []].append(try StaffMember.Grant(row: row))
        }
        return try connection.rows(
            """
            SELECT staff.*, CASE WHEN staff_codes.secret IS NULL THEN 0 ELSE 1 END AS has_codes FROM staff \
            LEFT JOIN staff_codes ON staff_codes.staff = staff.id ORDER BY staff.id
            """
        ).map { row in
            StaffAccount(
                member: try StaffMember(row: row, grants: grants[try row.id("id")] ?? []),
                hasPassword: try !row.text("password_hash").isEmpty, hasCodes: try row.flag("has_codes"),
                lastSignInOn: try row.optionalDay("last_sign_in_on"))
        }
    }

    /// Writes the roles of a person anew, in their order.
    package func setGrants(_ grants: [StaffMember.Grant], of id: StaffMember.ID) throws {
        try connection.run("DELETE FROM staff_grants WHERE staff = \(id)")
        try insert(grants, of: id)
    }

    /// Notes the day on which a person signed in last. Throws `StoreError.notFound`.
    package func setSignedIn(_ id: StaffMember.ID, on day: Day) throws {
        try connection.update("staff", id, with: ["last_sign_in_on": .day(day)])
    }

    /// Sets a new password, and ends every session of the account and every link to it. Throws `StoreError.notFound`.
    ///
    /// - Parameter keeping: the hash of the token of a session that goes on.
    package func setPassword(_ id: StaffMember.ID, hash: String, keeping session: String? = nil) throws {
        try connection.update("staff", id, with: ["password_hash": .text(hash)])
        try close(id, keeping: session)
    }

    /// Closes an account, with every session of it and every link to it, or opens it again. Throws `StoreError.notFound`.
    package func setDisabled(_ id: StaffMember.ID, _ isDisabled: Bool = true) throws {
        try connection.update("staff", id, with: ["is_disabled": .flag(isDisabled)])
        if isDisabled { try close(id, keeping: nil) }
    }

    private func close(_ id: StaffMember.ID, keeping session: String?) throws {
        try SessionStore(connection).endAll(of: id, but: session)
        try StaffLinkStore(connection).remove(of: id)
    }

    private func insert(_ grants: [StaffMember.Grant], of id: StaffMember.ID) throws {
        try connection.insert(
            grants.enumerated().map { number, grant in
                [
                    "staff": .id(id), "number": .integer(number + 1), "role": .text(grant.role.rawValue),
                    "place": .place(grant.place),
                ]
            }, into: "staff_grants")
    }

    private func member(_ row: SQLRow) throws -> StaffMember {
        let id: StaffMember.ID = try row.id("id")
        let grants = try connection.rows("SELECT * FROM staff_grants WHERE staff = \(id) ORDER BY number").map {
            try StaffMember.Grant(row: $0)
        }
        return try StaffMember(row: row, grants: grants)
    }
}

extension StaffMember {
    fileprivate init(row: SQLRow, grants: [Grant]) throws(StoreError) {
        self.init(
            id: try row.id("id"), name: try row.text("name"), email: try row.text("email"), grants: grants,
            place: try row.place("place"), isDisabled: try row.flag("is_disabled"))
    }
}

extension StaffMember.Grant {
    fileprivate init(row: SQLRow) throws(StoreError) { self.init(try row.choice("role"), at: try row.place("place")) }
}
