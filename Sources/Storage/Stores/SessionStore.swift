package import Domain

/// Who is signed in, in which browser. A session is found by the hash of its token, 64 hexadecimal digits; the token is the browser's alone.
package struct SessionStore {
    /// A session with the person whose it is.
    package struct Found: Sendable {
        package let session: StaffSession
        package let staff: StaffMember.ID
    }

    private let connection: any SQLConnection
    /// Digits of the hash by which a session is named to its owner.
    private static let markLength = 16

    package init(_ connection: any SQLConnection) { self.connection = connection }

    package func open(
        tokenHash: String, staff: StaffMember.ID, stage: StaffSession.Stage = .open, browser: String = "", at now: Moment,
        expiresAt: Moment
    ) throws {
        try connection.insert(
            [
                "token_hash": .text(tokenHash), "staff": .id(staff), "stage": .text(stage.rawValue),
                "started_at": .moment(now), "used_at": .moment(StaffSession.rounded(now)), "expires_at": .moment(expiresAt),
                "browser": .text(browser), "wrong_codes": .integer(0),
            ], into: "sessions")
    }

    /// The session of a token; `nil` where there is none, it has ended or the account is disabled.
    package func find(tokenHash: String, now: Moment) throws -> Found? {
        try connection.rows(
            """
            SELECT sessions.* FROM sessions JOIN staff ON staff.id = sessions.staff \
            WHERE sessions.token_hash = \(tokenHash) AND sessions.expires_at > \(now) AND staff.is_disabled = 0
            """
        ).first.map { Found(session: try StaffSession(row: $0), staff: try $0.id("staff")) }
    }

    /// Those in which a person is signed in, the one used last first; half-finished ones are not among them.
    package func list(of staff: StaffMember.ID, now: Moment) throws -> [StaffSession] {
        try connection.rows(
            """
            SELECT * FROM sessions WHERE staff = \(staff) AND expires_at > \(now) AND stage <> 'code' \
            ORDER BY used_at DESC, started_at DESC, token_hash
            """
        ).map { try StaffSession(row: $0) }
    }

    /// Notes that a session is used.
    package func touch(tokenHash: String, at now: Moment) throws {
        try connection.run("UPDATE sessions SET used_at = \(StaffSession.rounded(now)) WHERE token_hash = \(tokenHash)")
    }

    /// The territory in which the person works from now on.
    package func choose(_ place: KATO, tokenHash: String) throws {
        try connection.run("UPDATE sessions SET place = \(place) WHERE token_hash = \(tokenHash)")
    }

    /// What had to be done before anything else is done.
    package func complete(tokenHash: String) throws {
        try connection.run("UPDATE sessions SET stage = 'open' WHERE token_hash = \(tokenHash)")
    }

    /// Counts a wrong code; returns how many it is in this session.
    package func countWrongCode(tokenHash: String) throws -> Int {
        try connection.run("UPDATE sessions SET wrong_codes = wrong_codes + 1 WHERE token_hash = \(tokenHash)")
        return try connection.rows("SELECT wrong_codes FROM sessions WHERE token_hash = \(tokenHash)").first?
            .integer("wrong_codes") ?? .max
    }

    package func close(tokenHash: String) throws { try connection.run("DELETE FROM sessions WHERE token_hash = \(tokenHash)") }

    /// Ends one session of a person, named by its mark; whether there was one.
    package func end(_ mark: String, of staff: StaffMember.ID) throws -> Bool {
        guard mark.utf8.count == SessionStore.markLength else { return false }
        return try connection.run(
            "DELETE FROM sessions WHERE staff = \(staff) AND substr(token_hash, 1, \(SessionStore.markLength)) = \(mark)") > 0
    }

    /// Ends every session of a person but one; returns how many.
    @discardableResult
    package func endAll(of staff: StaffMember.ID, but tokenHash: String? = nil) throws -> Int {
        try connection.run("DELETE FROM sessions WHERE staff = \(staff) AND token_hash <> \(tokenHash ?? "")")
    }

    /// The mark of a token by its hash.
    package static func mark(of tokenHash: String) -> String { String(tokenHash.prefix(markLength)) }

    /// Forgets the sessions that have ended; returns how many.
    @discardableResult
    package func sweep(now: Moment) throws -> Int { try connection.run("DELETE FROM sessions WHERE expires_at <= \(now)") }
}

extension StaffSession {
    fileprivate init(row: SQLRow) throws(StoreError) {
        self.init(
            mark: SessionStore.mark(of: try row.text("token_hash")), stage: try row.choice("stage"),
            startedAt: try row.moment("started_at"), usedAt: try row.moment("used_at"), browser: try row.text("browser"),
            place: try row.value("place") == .null ? nil : try row.place("place"))
    }
}
