/// Single facts of the register, by name.
package struct FactStore {
    package enum Name: String, Sendable {
        /// That what is in the register was made up to show it.
        case demonstration
        /// Hexadecimal digits that seal the tokens of forms.
        case formKey = "form-key"
        /// The last entry of the journal, kept apart from it.
        case journalHead = "journal-head"
        /// Hexadecimal digits that seal the secrets of one-time codes.
        case codeKey = "code-key"
    }

    private let connection: any SQLConnection

    package init(_ connection: any SQLConnection) { self.connection = connection }

    package func find(_ name: Name) throws -> String? {
        try connection.rows("SELECT value FROM facts WHERE name = \(name)").first?.text("value")
    }

    package func save(_ name: Name, _ value: String) throws {
        try connection.run(
            "INSERT INTO facts (name, value) VALUES (\(name), \(value)) ON CONFLICT (name) DO UPDATE SET value = excluded.value")
    }

    /// Keeps a value where none stands yet; returns the one that stands.
    package func keep(_ name: Name, _ value: String) throws -> String {
        try connection.run("INSERT INTO facts (name, value) VALUES (\(name), \(value)) ON CONFLICT (name) DO NOTHING")
        return try find(name) ?? value
    }
}
