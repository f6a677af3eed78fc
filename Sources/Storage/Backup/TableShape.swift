/// A table as the migrations made it: what is needed to copy it from one engine to the other.
struct TableShape: Sendable {
    let name: String
    let columns: [String]
    /// The columns of the primary key, in its order.
    let key: [String]
    /// The tables that its rows name, without itself.
    let named: Set<String>
    /// The column by which a row names another of the same table, and the column that it names.
    let own: (from: String, to: String)?

    /// Rows read at once.
    private static let part = 4_000

    /// What is no part of the register: what the migrations note of themselves, a backup of itself, who is signed in just now, links that open an account, tables of the desk that wait to be kept, and the outbox, since a register restored elsewhere or a day later must not write to anyone again.
    private static let left: Set<String> = [
        "migrations", "sessions", "staff_links", "pending_tables", "letters", "backup", "backup_tables",
    ]

    /// Every table of a database in SQLite, so that what a row names stands in a table before it.
    static func all(in connection: SQLiteConnection) throws -> [TableShape] {
        let names = try connection.rows(
            """
            SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name
            """, []
        ).map { try $0.text("name") }
        var waiting = try names.filter { !left.contains($0) }.map { try TableShape($0, connection) }
        var shapes: [TableShape] = []
        while !waiting.isEmpty {
            let open = Set(waiting.map(\.name))
            // Tables that name one another in a circle are taken as they come.
            let next = waiting.firstIndex { $0.named.isDisjoint(with: open) } ?? 0
            shapes.append(waiting.remove(at: next))
        }
        return shapes
    }

    private init(_ name: String, _ connection: SQLiteConnection) throws {
        self.name = name
        let columns = try connection.rows("SELECT name, pk FROM pragma_table_info(\(name)) ORDER BY cid")
        self.columns = try columns.map { try $0.text("name") }
        key = try columns.map { (try $0.text("name"), try $0.integer("pk")) }.filter { $0.1 > 0 }.sorted { $0.1 < $1.1 }.map(\.0)
        let references = try connection.rows("SELECT \"table\", \"from\", \"to\" FROM pragma_foreign_key_list(\(name))").map {
            (try $0.text("table"), try $0.text("from"), try $0.text("to"))
        }
        named = Set(references.map(\.0)).subtracting([name])
        own = references.first { $0.0 == name }.map { (from: $0.1, to: $0.2) }
    }

    /// Hands over every row in parts, so that no table has to fit into memory; one whose rows name one another comes whole, the named first.
    func forEachPart(in connection: any SQLConnection, _ body: ([[SQLValue]]) throws -> Void) throws {
        let list = columns.joined(separator: ", ")
        guard own == nil, !key.isEmpty else {
            return try body(namedFirst(try connection.rows("SELECT \(list) FROM \(name)", []).map(\.values)))
        }
        let keys = key.joined(separator: ", ")
        let positions = key.compactMap { columns.firstIndex(of: $0) }
        let places = key.indices.map { "$\($0 + 1)" }.joined(separator: ", ")
        var last: [SQLValue]?
        while true {
            let condition = last == nil ? "" : "WHERE (\(keys)) > (\(places)) "
            let rows = try connection.rows(
                "SELECT \(list) FROM \(name) \(condition)ORDER BY \(keys) LIMIT \(TableShape.part)", last ?? []
            ).map(\.values)
            if rows.isEmpty { return }
            try body(rows)
            guard rows.count == TableShape.part, let end = rows.last else { return }
            last = positions.map { end[$0] }
        }
    }

    func insert(_ rows: [[SQLValue]], into connection: any SQLConnection) throws {
        try connection.insert(rows.map { SQLRecord(columns: columns, values: $0) }, into: name)
    }

    private func namedFirst(_ rows: [[SQLValue]]) -> [[SQLValue]] {
        guard let own, let from = columns.firstIndex(of: own.from), let to = columns.firstIndex(of: own.to) else { return rows }
        var known: Set<SQLValue> = [.null]
        var (ordered, waiting) = ([[SQLValue]](), rows)
        while !waiting.isEmpty {
            let ready = waiting.filter { known.contains($0[from]) }
            // Rows that name one another in a circle, or something that is not there, are left to the database to refuse.
            if ready.isEmpty { return ordered + waiting }
            waiting.removeAll { known.contains($0[from]) }
            ordered += ready
            known.formUnion(ready.map { $0[to] })
        }
        return ordered
    }
}
