package import Domain

/// The sealed secrets of one-time codes, and the hashes of recovery codes.
package struct CodeStore {
    /// What is kept of one person.
    package struct Kept: Sendable {
        /// Sealed; `nil` where codes are not set up.
        package let secret: String?
        /// Sealed, and not confirmed yet.
        package let pending: String?
        /// The last period of which a code was taken.
        package let lastPeriod: Int
        /// Recovery codes that were not used.
        package let recoveryCodes: Int
    }

    private let connection: any SQLConnection

    package init(_ connection: any SQLConnection) { self.connection = connection }

    package func find(_ staff: StaffMember.ID) throws -> Kept? {
        try connection.rows(
            """
            SELECT secret, pending, last_period, \
            (SELECT COUNT(*) FROM recovery_codes WHERE recovery_codes.staff = staff_codes.staff) AS left_over \
            FROM staff_codes WHERE staff = \(staff)
            """
        ).first.map { row in
            Kept(
                secret: try row.optionalText("secret"), pending: try row.optionalText("pending"),
                lastPeriod: try row.integer("last_period"), recoveryCodes: try row.integer("left_over"))
        }
    }

    /// A secret that is being set up, in the place of one that was not confirmed.
    package func begin(_ staff: StaffMember.ID, sealed: String) throws {
        try connection.run(
            """
            INSERT INTO staff_codes (staff, pending, last_period) VALUES (\(staff), \(sealed), 0) \
            ON CONFLICT (staff) DO UPDATE SET pending = excluded.pending
            """)
    }

    /// The secret that was being set up holds from now on, a code of this period of it being used.
    ///
    /// - Parameter sealed: the one that was confirmed; whether it was still the one being set up is answered.
    package func confirm(_ staff: StaffMember.ID, sealed: String, period: Int) throws -> Bool {
        try connection.run(
            """
            UPDATE staff_codes SET secret = pending, pending = NULL, last_period = \(period) \
            WHERE staff = \(staff) AND pending = \(sealed)
            """) > 0
    }

    /// Takes the code of a period, unless one of it or of a later one was taken; whether it was.
    package func use(_ staff: StaffMember.ID, period: Int) throws -> Bool {
        try connection.run(
            """
            UPDATE staff_codes SET last_period = \(period) \
            WHERE staff = \(staff) AND last_period < \(period) AND secret IS NOT NULL
            """) > 0
    }

    /// Signing in asks for no code any more; whether it did.
    @discardableResult
    package func remove(_ staff: StaffMember.ID) throws -> Bool {
        try connection.run("DELETE FROM recovery_codes WHERE staff = \(staff)")
        return try connection.run("DELETE FROM staff_codes WHERE staff = \(staff)") > 0
    }

    /// New recovery codes by their hashes; those of before are worth nothing.
    package func setRecoveryCodes(_ hashes: [String], of staff: StaffMember.ID) throws {
        try connection.run("DELETE FROM recovery_codes WHERE staff = \(staff)")
        try connection.insert(hashes.map { ["hash": .text($0), "staff": .id(staff)] }, into: "recovery_codes")
    }

    /// Takes a recovery code, which is gone then; whether there was one.
    package func useRecoveryCode(_ hash: String, of staff: StaffMember.ID) throws -> Bool {
        try connection.run("DELETE FROM recovery_codes WHERE hash = \(hash) AND staff = \(staff)") > 0
    }
}
