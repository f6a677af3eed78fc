/// A table held against its columns: rows that are not empty, each with its cells by column.
package struct SheetRows<Column: SheetColumn>: Sendable {
    /// A row with its cells, without space at either end.
    package struct Row: Sendable {
        /// As a spreadsheet counts: the header is row 1.
        package let number: Int
        let cells: [Column: String]
        /// What stands in the columns that an export adds, by their names; empty cells are not among them.
        package let added: [String: String]

        /// The text of a cell; empty where nothing stands or there is no such column.
        package subscript(column: Column) -> String { cells[column] ?? "" }

        /// What a cell says; `nil` where the table has no such column, so that nothing is said.
        package func said(_ column: Column) -> String? { cells[column] }

        /// The cells of columns that are not to be changed, as far as something stands in them; days and `true` as a table writes them.
        package func told(_ columns: [Column]) -> [Column: String] {
            var told: [Column: String] = [:]
            for column in columns {
                guard let text = cells[column], !text.isEmpty else { continue }
                told[column] = Column.days.contains(column) ? Day(typed: text)?.iso ?? text : text
            }
            return told
        }
    }

    /// In the order of the table.
    package let rows: [Row]
    /// The columns that the table has.
    package let columns: Set<Column>

    /// Reads a table whose first row names the columns.
    ///
    /// - Parameter numbers: of the rows after the first, as a spreadsheet counts, where they are some of a longer table.
    package init(_ table: [[String]], numbers: [Int] = []) throws(SheetRefusal) {
        guard let header = table.first, header.contains(where: { !$0.trimmed.isEmpty }) else { throw .empty }
        var positions: [Column: Int] = [:]
        var addedPositions: [String: Int] = [:]
        for (position, title) in header.enumerated() {
            let name = title.trimmed.lowercased()
            if name.isEmpty { continue }
            if Column.exportedOnly.contains(name) {
                addedPositions[name] = position
                continue
            }
            guard let column = Column(rawValue: name) else {
                throw .columnUnknown(name, known: Column.allCases.map(\.rawValue))
            }
            if positions.updateValue(position, forKey: column) != nil { throw .columnTwice(name) }
        }
        if Column.key.map({ positions[$0] == nil }) ?? true {
            for column in Column.required where positions[column] == nil { throw .columnMissing(column.rawValue) }
        }
        var rows: [Row] = []
        var flaws: [SheetRowFlaw] = []
        for (index, cells) in table.enumerated().dropFirst() {
            let number = numbers.isEmpty ? index + 1 : numbers[index - 1]
            let read = positions.mapValues { $0 < cells.count ? cells[$0].trimmed : "" }
            if let stray = table.stray(in: index) {
                flaws.append(SheetRowFlaw(row: number, column: header.last?.trimmed ?? "", flaw: .beyondColumns(stray)))
            }
            if read.values.allSatisfy(\.isEmpty) { continue }
            let added = addedPositions.texts(in: cells)
            rows.append(Row(number: number, cells: read, added: added))
        }
        if !flaws.isEmpty { throw .rows(flaws) }
        if rows.isEmpty { throw .empty }
        self.rows = rows
        columns = Set(positions.keys)
    }
}

extension String {
    /// The same with every line end as `\n`: a form sends others than a spreadsheet keeps.
    package var withPlainLineEnds: String { contains(where: \.isNewline) ? String(map { $0.isNewline ? "\n" : $0 }) : self }
}

extension [String: Int] {
    /// The texts that stand in a row at these positions, as far as something stands there.
    func texts(in cells: [String]) -> [String: String] {
        compactMapValues { $0 < cells.count ? cells[$0].trimmed : nil }.filter { !$0.value.isEmpty }
    }
}

extension [[String]] {
    /// What stands in a row to the right of the last column of the first row.
    func stray(in index: Int) -> String? {
        self[index].dropFirst(first?.count ?? 0).lazy.map(\.trimmed).first { !$0.isEmpty }
    }
}

/// Gathers what is wrong with the rows of a table, so that all of it is told at once.
package struct SheetFlaws<Column: SheetColumn>: Sendable {
    /// In the order in which they were found.
    package private(set) var found: [SheetRowFlaw] = []

    /// Nothing is wrong yet.
    package init() {}

    /// Notes a flaw.
    package mutating func add(_ row: Int, _ column: Column, _ flaw: SheetFlaw) {
        found.append(SheetRowFlaw(row: row, column: column.rawValue, flaw: flaw))
    }

    /// Throws what is wrong, unless an import tells it together with what it finds itself in the rows that can be read.
    func check(deferring: Bool) throws(SheetRefusal) { if !deferring { try check() } }

    /// Throws everything that is wrong, row by row; does nothing where nothing is.
    package func check() throws(SheetRefusal) {
        guard !found.isEmpty else { return }
        // Of one row, in the order in which they were found.
        throw .rows(found.enumerated().sorted { ($0.element.row, $0.offset) < ($1.element.row, $1.offset) }.map(\.element))
    }

    /// A day that has to be there.
    mutating func day(_ row: SheetRows<Column>.Row, _ column: Column) -> Day? {
        if row[column].isEmpty {
            add(row.number, column, .missing)
            return nil
        }
        return optionalDay(row, column)
    }

    /// A day that may be left out: `2026-03-09` or, as offices write it, `09.03.2026`.
    mutating func optionalDay(_ row: SheetRows<Column>.Row, _ column: Column) -> Day? {
        if row[column].isEmpty { return nil }
        let day = Day(typed: row[column])
        if day == nil { add(row.number, column, .notADate(row[column])) }
        return day
    }

    /// One of the texts of a closed list that has to be there.
    mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ row: SheetRows<Column>.Row, _ column: Column, among choices: [Choice]? = nil
    ) -> Choice? {
        let known = choices ?? Array(Choice.allCases)
        if row[column].isEmpty {
            add(row.number, column, .missing)
            return nil
        }
        let found = known.first { $0.rawValue == row[column].lowercased() }
        if found == nil { add(row.number, column, .unknownChoice(row[column], known: known.map(\.rawValue))) }
        return found
    }

    /// Whether a cell says yes: `true`, `1`, `yes`, `иә`, `да`; `nil` where it is empty.
    mutating func truth(_ row: SheetRows<Column>.Row, _ column: Column) -> Bool? {
        switch row[column].lowercased() {
        case "": return nil
        case "true", "1", "yes", "иә", "да": return true
        case "false", "0", "no", "жоқ", "нет": return false
        default:
            add(row.number, column, .notTrueOrFalse(row[column]))
            return nil
        }
    }

    /// A sum in whole tenge; `nil` where the cell is empty.
    mutating func money(_ row: SheetRows<Column>.Row, _ column: Column) -> Tenge? {
        if row[column].isEmpty { return nil }
        let sum = Tenge(typed: row[column])
        if sum == nil { add(row.number, column, .notMoney(row[column])) }
        return sum
    }

    /// The number of a record; `nil` where the cell is empty, or holds none that `read` takes.
    mutating func identifier<Value>(
        _ row: SheetRows<Column>.Row, _ column: Column, _ read: (String) -> Value?
    ) -> Value? {
        if row[column].isEmpty { return nil }
        let value = read(row[column])
        if value == nil { add(row.number, column, .notAnIdentifier(row[column])) }
        return value
    }

    /// A place in an order, from 1 to 10 000; `nil` where the cell is empty.
    mutating func position(_ row: SheetRows<Column>.Row, _ column: Column) -> Int? {
        identifier(row, column) { Int($0).flatMap { (1...10_000).contains($0) ? $0 : nil } }
    }

    /// Notes what a row tells otherwise than the register has it, of columns that a table does not change.
    ///
    /// - Parameter isShown: whether it may be told what the register has.
    package mutating func fixed(
        _ row: Int, _ told: [Column: String], _ stored: [Column: String], isShown: (Column) -> Bool = { _ in true }
    ) {
        for column in Column.differing(told, stored) {
            add(row, column, .fixed(kept: isShown(column) ? stored[column] ?? "" : ""))
        }
    }

    /// Notes every one of the columns that is too long.
    mutating func limit(_ row: SheetRows<Column>.Row, _ columns: [Column], to limit: Int) {
        for column in columns where row[column].count > limit { add(row.number, column, .tooLong(limit: limit)) }
    }

    /// A place by its code or by its full name, in a territory.
    mutating func place(
        _ row: SheetRows<Column>.Row, _ column: Column, within territory: KATO, _ places: inout TypedPlaces
    ) -> Place? {
        let text = row[column]
        if text.isEmpty {
            add(row.number, column, .missing)
            return nil
        }
        switch places.find(text, within: territory) {
        case .found(let place): return place
        case .unknown: add(row.number, column, .unknownPlace(text))
        case .outside: add(row.number, column, .outside(text))
        case .ambiguous(let places): add(row.number, column, .ambiguousPlace(text, among: places))
        }
        return nil
    }
}
