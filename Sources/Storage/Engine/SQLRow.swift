package import Domain

/// A row of an answer, read by the names of its columns. Reading never traps: what is missing or of another kind throws with the column's name.
package struct SQLRow: Sendable {
    /// The names of the columns of an answer, shared by its rows.
    final class Columns: Sendable {
        let positions: [String: Int]

        init(_ names: [String]) {
            positions = Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        }
    }

    private let columns: Columns
    /// In the order of the columns.
    let values: [SQLValue]

    init(columns: Columns, values: [SQLValue]) {
        self.columns = columns
        self.values = values
    }

    package func value(_ column: String) throws(StoreError) -> SQLValue {
        guard let position = columns.positions[column], values.indices.contains(position) else { throw .corrupt(column: column) }
        return values[position]
    }

    package func integer(_ column: String) throws(StoreError) -> Int {
        guard case .integer(let number) = try value(column) else { throw .corrupt(column: column) }
        return number
    }

    package func optionalInteger(_ column: String) throws(StoreError) -> Int? {
        try value(column) == .null ? nil : try integer(column)
    }

    package func text(_ column: String) throws(StoreError) -> String {
        guard case .text(let text) = try value(column) else { throw .corrupt(column: column) }
        return text
    }

    package func optionalText(_ column: String) throws(StoreError) -> String? {
        try value(column) == .null ? nil : try text(column)
    }

    package func flag(_ column: String) throws(StoreError) -> Bool {
        switch try integer(column) {
        case 0: false
        case 1: true
        default: throw .corrupt(column: column)
        }
    }

    package func day(_ column: String) throws(StoreError) -> Day {
        guard let day = Day(iso: try text(column)) else { throw .corrupt(column: column) }
        return day
    }

    package func optionalDay(_ column: String) throws(StoreError) -> Day? {
        try value(column) == .null ? nil : try day(column)
    }

    package func moment(_ column: String) throws(StoreError) -> Moment { Moment(seconds: try integer(column)) }

    package func place(_ column: String) throws(StoreError) -> KATO {
        guard let code = KATO(try text(column)) else { throw .corrupt(column: column) }
        return code
    }

    package func id<Subject>(_ column: String) throws(StoreError) -> Identifier<Subject> { Identifier(try integer(column)) }

    package func optionalID<Subject>(_ column: String) throws(StoreError) -> Identifier<Subject>? {
        try optionalInteger(column).map { Identifier($0) }
    }

    /// A value of a closed list, by its raw text.
    package func choice<Choice: RawRepresentable<String>>(_ column: String) throws(StoreError) -> Choice {
        guard let choice = Choice(rawValue: try text(column)) else { throw .corrupt(column: column) }
        return choice
    }

    package func optionalChoice<Choice: RawRepresentable<String>>(_ column: String) throws(StoreError) -> Choice? {
        if try value(column) == .null { return nil }
        let choice: Choice = try choice(column)
        return choice
    }

    /// The text of the columns `NAME_kk`, `NAME_ru` and `NAME_en`.
    package func translated(_ column: String) throws(StoreError) -> Translated {
        Translated(
            kk: try optionalText(column + "_kk"), ru: try optionalText(column + "_ru"), en: try optionalText(column + "_en"))
    }
}
