import Domain

/// A statement with its values: what is interpolated is bound and never becomes part of the text.
///
///     let query: SQLText = "SELECT * FROM meetings WHERE host = \(host) AND day >= \(day)"
///
/// Placeholders are numbered in order of use, as both engines want them.
struct SQLText: ExpressibleByStringInterpolation {
    struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var pieces = [""]
        fileprivate var values: [SQLValue] = []

        init(literalCapacity: Int, interpolationCount: Int) {}

        private mutating func append(_ text: String) { pieces[pieces.count - 1] += text }

        private mutating func bind(_ value: SQLValue) {
            values.append(value)
            pieces.append("")
        }

        mutating func appendLiteral(_ literal: String) { append(literal) }
        mutating func appendInterpolation(_ value: SQLValue) { bind(value) }
        mutating func appendInterpolation(_ value: Int) { bind(.integer(value)) }
        mutating func appendInterpolation(_ value: String) { bind(.text(value)) }
        mutating func appendInterpolation(_ value: Day) { bind(.day(value)) }
        mutating func appendInterpolation(_ value: Moment) { bind(.moment(value)) }
        mutating func appendInterpolation(_ value: KATO) { bind(.place(value)) }
        mutating func appendInterpolation<Subject>(_ value: Identifier<Subject>) { bind(.id(value)) }
        mutating func appendInterpolation<Choice: RawRepresentable<String>>(_ value: Choice) { bind(.text(value.rawValue)) }

        /// Another statement's text with its values, in this place.
        mutating func appendInterpolation(_ other: SQLText) {
            append(other.pieces[0])
            for (value, piece) in zip(other.values, other.pieces.dropFirst()) {
                bind(value)
                append(piece)
            }
        }

        /// A name of a table or column, from this program and never from a reader.
        mutating func appendInterpolation(name: String) { append(name) }
    }

    /// One more piece than there are values; a value stands between two.
    private let pieces: [String]
    let values: [SQLValue]

    init(stringInterpolation: StringInterpolation) {
        pieces = stringInterpolation.pieces
        values = stringInterpolation.values
    }

    init(stringLiteral: String) {
        pieces = [stringLiteral]
        values = []
    }

    private init(pieces: [String], values: [SQLValue]) {
        self.pieces = pieces
        self.values = values
    }

    var text: String {
        var text = pieces[0]
        for index in values.indices {
            text += "$"
            text += String(index + 1)
            text += pieces[index + 1]
        }
        return text
    }

    static func + (a: SQLText, b: SQLText) -> SQLText { "\(a)\(b)" }

    /// The values in a list, as `$1, $2, $3, $3`: filled up to a power of two by repeating the last, so that a few statements serve every length.
    static func list(_ values: [SQLValue]) -> SQLText {
        guard let last = values.last else { return "NULL" }
        var count = 1
        while count < values.count { count *= 2 }
        let filled = values + [SQLValue](repeating: last, count: count - values.count)
        return SQLText(pieces: [""] + [String](repeating: ", ", count: count - 1) + [""], values: filled)
    }

    /// Parts of a list, with commas between them.
    static func joined(_ parts: [SQLText]) -> SQLText {
        guard var text = parts.first else { return "" }
        for part in parts.dropFirst() { text = "\(text), \(part)" }
        return text
    }

    /// Conditions that must all hold; `1 = 1` where there are none.
    static func all(_ conditions: [SQLText]) -> SQLText {
        guard var text = conditions.first else { return "1 = 1" }
        for condition in conditions.dropFirst() { text = "\(text) AND \(condition)" }
        return text
    }
}

extension SQLConnection {
    func rows(_ query: SQLText) throws -> [SQLRow] { try rows(query.text, query.values) }

    @discardableResult
    func run(_ statement: SQLText) throws -> Int { try run(statement.text, statement.values) }

    /// The rows of a query for each thousand of the values, which are many: `rows(of: ids) { "SELECT * FROM meetings WHERE id IN (\($0))" }`.
    func rows(of values: [SQLValue], _ query: (SQLText) -> SQLText) throws -> [SQLRow] {
        try stride(from: 0, to: values.count, by: 1_024).flatMap { start in
            try rows(query(.list(Array(values[start..<min(start + 1_024, values.count)]))))
        }
    }

    /// The number that a query answers in its column `count`.
    func count(_ query: SQLText) throws -> Int { try rows(query).first.orNotFound().integer("count") }
}
