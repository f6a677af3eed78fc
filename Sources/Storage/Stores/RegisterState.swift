package import Domain

/// Facts about the register as a whole.
package struct RegisterState {
    /// How often the register was changed, and when last.
    package struct Change: Hashable, Sendable {
        /// Grows with every journalled change; 0 before the first.
        package let number: Int
        package let at: Moment?
    }

    private let connection: any SQLConnection

    package init(_ connection: any SQLConnection) { self.connection = connection }

    /// Whether there are no meetings, no questions and no staff.
    package func isEmpty() throws -> Bool {
        try connection.rows(
            """
            SELECT 1 AS found WHERE EXISTS (SELECT 1 FROM meetings) OR EXISTS (SELECT 1 FROM questions) \
            OR EXISTS (SELECT 1 FROM staff)
            """
        ).isEmpty
    }

    /// The number of the last change that duties and coverage may rest on: of anything, events among it, but questions, problem questions, receptions with what is booked and assigned, and staff.
    package func lastChangeOfDuties() throws -> Int {
        try connection.rows(
            """
            SELECT sequence FROM journal WHERE subject_kind NOT IN \
            ('question', 'problem', 'reception', 'booking', 'assignment', 'staff') \
            ORDER BY sequence DESC LIMIT 1
            """
        ).first?.integer("sequence") ?? 0
    }

    /// The last journalled change: the version by which public pages are cached.
    package func lastChange() throws -> Change {
        guard let row = try connection.rows("SELECT sequence, at FROM journal ORDER BY sequence DESC LIMIT 1").first else {
            return Change(number: 0, at: nil)
        }
        return Change(number: try row.integer("sequence"), at: try row.moment("at"))
    }
}
