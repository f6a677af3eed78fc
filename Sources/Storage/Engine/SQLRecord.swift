import Domain

/// The columns of one row to be written, with their values.
struct SQLRecord: ExpressibleByDictionaryLiteral {
    private(set) var columns: [String]
    private(set) var values: [SQLValue]

    init(dictionaryLiteral fields: (String, SQLValue)...) {
        columns = fields.map(\.0)
        values = fields.map(\.1)
    }

    /// Columns with as many values.
    init(columns: [String], values: [SQLValue]) {
        self.columns = columns
        self.values = values
    }

    mutating func add(_ column: String, _ value: SQLValue) {
        columns.append(column)
        values.append(value)
    }

    /// Adds the columns `NAME_kk`, `NAME_ru` and `NAME_en`.
    mutating func add(_ column: String, _ text: Translated?) {
        for language in Language.allCases {
            columns.append("\(column)_\(language.rawValue)")
            values.append(.optional(text?[language]))
        }
    }
}

extension SQLConnection {
    /// Inserts rows that have the same columns, many to a statement; returns how many rows were written.
    ///
    /// - Parameter clause: what follows the values, as `ON CONFLICT …`.
    @discardableResult
    func insert(_ records: [SQLRecord], into table: String, _ clause: String = "") throws -> Int {
        guard let columns = records.first?.columns else { return 0 }
        // SQLite takes 32,766 values in a statement; far fewer are as fast.
        let most = max(1, 2_000 / columns.count)
        var (written, start) = (0, 0)
        while start < records.count {
            // Full chunks, then single rows, so that a table has two statements and not one for each number of rows.
            let size = records.count - start >= most ? most : 1
            var (text, values) = ("INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES ", [SQLValue]())
            values.reserveCapacity(size * columns.count)
            for record in records[start..<start + size] {
                text += values.isEmpty ? "(" : ", ("
                for (position, value) in record.values.enumerated() {
                    values.append(value)
                    text += position == 0 ? "$\(values.count)" : ", $\(values.count)"
                }
                text += ")"
            }
            written += try run(clause.isEmpty ? text : "\(text) \(clause)", values)
            start += size
        }
        return written
    }

    func insert(_ record: SQLRecord, into table: String, _ clause: String = "") throws {
        try insert([record], into: table, clause)
    }

    /// Writes the columns of the row with an id. Throws `notFound` where there is no such row.
    func update<Subject>(_ table: String, _ id: Identifier<Subject>, with record: SQLRecord) throws {
        let assignments = record.columns.enumerated().map { "\($1) = $\($0 + 1)" }.joined(separator: ", ")
        let changed = try run(
            "UPDATE \(table) SET \(assignments) WHERE id = $\(record.columns.count + 1)", record.values + [.id(id)])
        if changed == 0 { throw StoreError.notFound }
    }
}
