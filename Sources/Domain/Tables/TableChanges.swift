/// What an import does with a table, or would do: told before anything is kept.
package struct TableChanges: Hashable, Sendable {
    /// What becomes of one record.
    package enum Kind: String, Hashable, Sendable { case new, changed, removed }

    /// A cell whose value differs from what the register has.
    package struct Field: Hashable, Sendable {
        /// The name of the column.
        package let column: String
        /// As the register has it; empty where it has nothing.
        package let before: String
        /// As the table has it; empty where it has nothing.
        package let after: String

        /// A difference in one column.
        package init(column: String, before: String, after: String) {
            self.column = column
            self.before = before
            self.after = after
        }
    }

    /// One record that is new, changed or removed.
    package struct Change: Hashable, Sendable {
        /// As a spreadsheet counts; `nil` for what stands in the register alone.
        package let row: Int?
        /// New, changed or removed.
        package let kind: Kind
        /// What it is, as a person knows it; empty where that would tell something personal.
        package let what: String
        /// What differs; empty for what is new or removed.
        package let fields: [Field]

        /// A change of its parts.
        package init(row: Int?, kind: Kind, what: String = "", fields: [Field] = []) {
            self.row = row
            self.kind = kind
            self.what = what
            self.fields = fields
        }
    }

    /// In the order of the rows, what is removed last.
    package private(set) var changes: [Change] = []
    /// How many rows are as the register has them.
    package private(set) var unchanged = 0

    /// Nothing is changed yet.
    package init() {}

    /// Notes a change.
    package mutating func add(_ change: Change) { changes.append(change) }

    /// Notes a row that is as the register has it.
    package mutating func keep() { unchanged += 1 }

    /// How many records are of a kind.
    package func count(_ kind: Kind) -> Int { changes.count { $0.kind == kind } }

    /// Whether the register is as the table says already.
    package var isEmpty: Bool { changes.isEmpty }

    /// The columns in which two records differ, in the order of the columns.
    package static func fields<Column: SheetColumn>(_ before: [Column: String], _ after: [Column: String]) -> [Field] {
        Column.allCases.compactMap { column in
            let (old, new) = (before[column] ?? "", after[column] ?? "")
            return old == new ? nil : Field(column: column.rawValue, before: old, after: new)
        }
    }
}
