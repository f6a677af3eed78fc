package import Domain

/// The people of the desk and their sessions.
package struct StaffStore {
    /// A person with the hash of their password.
    package struct Account: Sendable {
        package let member: StaffMember
        package let passwordHash: String
    }

    private let connection: any SQLConnection

    package init(_ connection: any SQLConnection) { self.connection = connection }

    /// A new account. Throws `StoreError.conflict` where the address is taken or the place unknown.
    ///
    /// - Parameter email: kept in lower case.
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
                    "password_hash": .text(passwordHash), "role": .text(role.rawValue), "place": .place(place),
                    "is_disabled": .flag(false),
                ]
            ], into: "staff", "ON CONFLICT (email) DO NOTHING")
        if written == 0 { throw StoreError.conflict }
        return member
    }

    /// The account that signs in by an address, in any case; disabled ones too.
    package func find(email: String) throws -> Account? {
        try connection.rows("SELECT * FROM staff WHERE email = \(email.lowercased())").first.map { row in
            Account(member: try StaffMember(row: row), passwordHash: try row.text("password_hash"))
        }
    }

    package func find(_ id: StaffMember.ID) throws -> StaffMember? {
        try connection.rows("SELECT * FROM staff WHERE id = \(id)").first.map { try StaffMember(row: $0) }
    }

    /// Everyone, in the order of ids.
    package func list() throws -> [StaffMember] {
        try connection.rows("SELECT * FROM staff ORDER BY id").map { try StaffMember(row: $0) }
    }

    /// Sets a new password and ends every session of the account. Throws `StoreError.notFound`.
    package func setPassword(_ id: StaffMember.ID, hash: String) throws {
        try connection.update("staff", id, with: ["password_hash": .text(hash)])
        try closeAll(id)
    }

    /// Closes an account, and every session of it, or opens it again. Throws `StoreError.notFound`.
    package func setDisabled(_ id: StaffMember.ID, _ isDisabled: Bool = true) throws {
        try connection.update("staff", id, with: ["is_disabled": .flag(isDisabled)])
        if isDisabled { try closeAll(id) }
    }

    /// Opens a session under the hash of its token, 64 hexadecimal digits.
    package func open(tokenHash: String, staff: StaffMember.ID, expiresAt: Moment) throws {
        try connection.insert(
            ["token_hash": .text(tokenHash), "staff": .id(staff), "expires_at": .moment(expiresAt)], into: "sessions")
    }

    /// Whose session it is; `nil` where there is none, it has ended or the account is disabled.
    package func staff(tokenHash: String, now: Moment) throws -> StaffMember? {
        try connection.rows(
            """
            SELECT staff.* FROM sessions JOIN staff ON staff.id = sessions.staff \
            WHERE sessions.token_hash = \(tokenHash) AND sessions.expires_at > \(now) AND staff.is_disabled = 0
            """
        ).first.map { try StaffMember(row: $0) }
    }

    package func close(tokenHash: String) throws { try connection.run("DELETE FROM sessions WHERE token_hash = \(tokenHash)") }

    package func closeAll(_ id: StaffMember.ID) throws { try connection.run("DELETE FROM sessions WHERE staff = \(id)") }

    /// Forgets the sessions that have ended; returns how many.
    @discardableResult
    package func sweep(now: Moment) throws -> Int { try connection.run("DELETE FROM sessions WHERE expires_at <= \(now)") }
}

extension StaffMember {
    fileprivate init(row: SQLRow) throws(StoreError) {
        self.init(
            id: try row.id("id"), name: try row.text("name"), email: try row.text("email"), role: try row.choice("role"),
            place: try row.place("place"), isDisabled: try row.flag("is_disabled"))
    }
}
