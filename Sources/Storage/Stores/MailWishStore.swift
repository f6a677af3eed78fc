package import Domain

/// Who wants mail: those who asked, and the people of the desk.
package struct MailWishStore {
    /// Whether a person of the desk wants a letter on working mornings, and in which language.
    package struct Digest: Hashable, Sendable {
        package var isWanted: Bool
        package var language: Language

        package init(isWanted: Bool = true, language: Language = .kk) {
            self.isWanted = isWanted
            self.language = language
        }
    }

    /// How mail about a question stands with the one who asked.
    package enum Wish: Sendable {
        /// No address is kept.
        case noAddress
        case wanted, unwanted

        /// `nil` where there is nobody to ask.
        package var isWanted: Bool? { self == .noAddress ? nil : self == .wanted }
    }

    private let connection: any SQLConnection

    package init(_ connection: any SQLConnection) { self.connection = connection }

    /// Whether the one who asked wants mail.
    package func wish(about id: Question.ID) throws -> Wish {
        let row = try connection.rows("SELECT wants_mail FROM contacts WHERE question = \(id) AND email IS NOT NULL").first
        return try row.map { try $0.flag("wants_mail") ? .wanted : .unwanted } ?? .noAddress
    }

    /// Sets whether the one who asked wants mail; what waits goes with the wish. Returns whether that changed anything.
    @discardableResult
    package func set(about id: Question.ID, isWanted: Bool) throws -> Bool {
        let changed = try connection.run(
            """
            UPDATE contacts SET wants_mail = \(SQLValue.flag(isWanted)) WHERE question = \(id) AND email IS NOT NULL \
            AND wants_mail <> \(SQLValue.flag(isWanted))
            """)
        if !isWanted { try LetterStore(connection).withdraw(about: id) }
        return changed > 0
    }

    /// What a person of the desk wants; the standard where they never said.
    package func digest(of staff: StaffMember.ID) throws -> Digest {
        let row = try connection.rows("SELECT wants_digest, language FROM staff_mail WHERE staff = \(staff)").first
        return try row.map { Digest(isWanted: try $0.flag("wants_digest"), language: try $0.choice("language")) } ?? Digest()
    }

    /// Whether a person of the desk has said anything about the letter of mornings.
    package func hasChosen(_ staff: StaffMember.ID) throws -> Bool {
        try !connection.rows("SELECT staff FROM staff_mail WHERE staff = \(staff)").isEmpty
    }

    /// Sets what a person of the desk wants; what waits goes with the wish. Returns whether that changed anything.
    @discardableResult
    package func set(_ digest: Digest, of staff: StaffMember.ID) throws -> Bool {
        guard try self.digest(of: staff) != digest else { return false }
        try connection.run(
            """
            INSERT INTO staff_mail (staff, wants_digest, language) VALUES (\(staff), \(SQLValue.flag(digest.isWanted)), \
            \(digest.language)) ON CONFLICT (staff) DO UPDATE SET wants_digest = excluded.wants_digest, language = excluded.language
            """)
        if !digest.isWanted { try LetterStore(connection).withdraw(for: staff) }
        return true
    }

    /// Whether a person is one of `digestReaders()`.
    package func readsDigest(_ staff: StaffMember.ID) throws -> Bool {
        let found = try connection.rows(
            "SELECT id FROM staff WHERE id = \(staff) AND is_disabled = 0 AND password_hash <> ''")
        return try !found.isEmpty && digest(of: staff).isWanted
    }

    /// The people of open accounts who want a letter on working mornings, in the order of ids. One who was invited and never came is none of them: whose address it is, nobody knows yet.
    package func digestReaders() throws -> [(id: StaffMember.ID, place: KATO)] {
        try connection.rows(
            """
            SELECT staff.id, staff.place FROM staff LEFT JOIN staff_mail ON staff_mail.staff = staff.id \
            WHERE staff.is_disabled = 0 AND staff.password_hash <> '' AND coalesce(staff_mail.wants_digest, 1) = 1 ORDER BY staff.id
            """
        ).map { (id: try $0.id("id"), place: try $0.place("place")) }
    }
}
