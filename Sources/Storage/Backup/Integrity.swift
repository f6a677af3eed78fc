/// Whether the pages and references of a database are whole, as far as its engine can say.
package struct Integrity {
    private let connection: any SQLConnection

    package init(_ connection: any SQLConnection) { self.connection = connection }

    /// What is wrong, in the words of the engine and without any stored value; empty where nothing is.
    ///
    /// PostgreSQL keeps its references by itself and checks its pages where the cluster was made with checksums.
    package func flaws() throws -> [String] {
        guard connection is SQLiteConnection else { return [] }
        var flaws: [String] = []
        let pages = try connection.rows("PRAGMA integrity_check(1)", []).map { try $0.text("integrity_check") }
        if pages != ["ok"] { flaws.append("the file is damaged") }
        let references = try connection.rows("SELECT DISTINCT \"table\" FROM pragma_foreign_key_check ORDER BY 1", [])
        flaws += try references.map { "a row of \(try $0.text("table")) names something that is not there" }
        return flaws
    }
}
