package import Domain

/// How to reach those who asked: read where they are needed, and forgotten as soon as they are not.
package struct ContactStore {
    private let connection: any SQLConnection

    package init(_ connection: any SQLConnection) { self.connection = connection }

    /// Whether anything is kept of the one who asked.
    package func exists(for id: Question.ID) throws -> Bool {
        try !connection.rows("SELECT 1 AS found FROM contacts WHERE question = \(id)").isEmpty
    }

    /// How to reach those who asked, where they left something. For the desk alone.
    package func find(_ ids: [Question.ID]) throws -> [Question.ID: Contact] {
        guard !ids.isEmpty else { return [:] }
        var found: [Question.ID: Contact] = [:]
        for row in try connection.rows(of: ids.map { .id($0) }, { "SELECT * FROM contacts WHERE question IN (\($0))" }) {
            found[try row.id("question")] = Contact(
                name: try row.optionalText("name"), email: try row.optionalText("email"), phone: try row.optionalText("phone"))
        }
        return found
    }

    /// Forgets how to reach the one who asked, and mail that waits for them. Returns whether there was anything.
    @discardableResult
    package func forget(_ id: Question.ID) throws -> Bool {
        try LetterStore(connection).withdraw(about: id)
        return try connection.run("DELETE FROM contacts WHERE question = \(id)") > 0
    }

    /// Forgets those whose question is settled and had no step since a day. Returns how many.
    @discardableResult
    package func forget(settledBefore day: Day) throws -> Int {
        try connection.run(
            """
            DELETE FROM contacts WHERE question IN (SELECT id FROM questions WHERE standing IN ('answered', 'resolved', 'confirmed') \
            AND NOT EXISTS (SELECT 1 FROM question_steps WHERE question_steps.question = questions.id AND day >= \(day)))
            """)
    }
}
