package import Domain

/// Tables that were checked at the desk and wait to be kept, so that they need not travel to the browser and back, and lists of codes, sealed, that are being handed out. Each belongs to one person.
package struct PendingTableStore {
    /// Seconds for which a table waits.
    package static let lifetime = 86_400
    /// How many wait for one person at most; the oldest goes first.
    package static let most = 3

    /// The kind of a list of codes; of these none makes way for a table.
    package static let codes = "codes"

    private let connection: any SQLConnection

    package init(_ connection: any SQLConnection) { self.connection = connection }

    /// - Parameters:
    ///   - id: 32 hexadecimal digits that nobody can foresee.
    ///   - content: CSV; of a list of codes, sealed with a key that is kept nowhere.
    package func add(_ id: String, of staff: StaffMember.ID, kind: String, content: String, now: Moment) throws {
        if kind != PendingTableStore.codes {
            try connection.run(
                """
                DELETE FROM pending_tables WHERE staff = \(staff) AND kind <> \(PendingTableStore.codes) AND id NOT IN (\
                SELECT id FROM pending_tables WHERE staff = \(staff) AND kind <> \(PendingTableStore.codes) \
                ORDER BY created_at DESC, id LIMIT \(PendingTableStore.most - 1))
                """)
        }
        try connection.insert(
            [
                "id": .text(id), "staff": .id(staff), "kind": .text(kind), "content": .text(content),
                "created_at": .moment(now),
            ], into: "pending_tables")
    }

    /// The content of a table of a person; `nil` where there is none of this kind, or it has waited too long.
    package func find(_ id: String, of staff: StaffMember.ID, kind: String, now: Moment) throws -> String? {
        try connection.rows(
            """
            SELECT content FROM pending_tables WHERE id = \(id) AND staff = \(staff) AND kind = \(kind) \
            AND created_at > \(now.adding(seconds: -PendingTableStore.lifetime))
            """
        ).first?.text("content")
    }

    /// Whether it was still there; it is not any more.
    package func take(_ id: String, of staff: StaffMember.ID) throws -> Bool {
        try connection.run("DELETE FROM pending_tables WHERE id = \(id) AND staff = \(staff)") > 0
    }

    /// Forgets the tables that have waited too long.
    package func sweep(now: Moment) throws {
        try connection.run(
            "DELETE FROM pending_tables WHERE created_at <= \(now.adding(seconds: -PendingTableStore.lifetime))")
    }
}
