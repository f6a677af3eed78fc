/// Why the store could not do what was asked. No message carries a value of the register or words of the server.
package enum StoreError: Error, Hashable, Sendable {
    /// What was named is not there.
    case notFound
    /// It clashes with what is there: taken already, or it names something unknown.
    case conflict
    /// The database cannot be reached, is full or has too much waiting; the same may work later.
    case unavailable
    /// A text holds the character NUL, which no text of the register may.
    case unstorableText
    /// A stored value is not what its column should hold, or the column is missing.
    case corrupt(column: String)
    /// Anything else, by the code of the engine: an SQLSTATE of PostgreSQL or a result code of SQLite.
    case unexpected(code: String)
}

extension StoreError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .notFound: "not found"
        case .conflict: "in conflict with what is stored"
        case .unavailable: "the database is not available"
        case .unstorableText: "a text holds the character NUL"
        case .corrupt(let column): "the stored value of \(column) cannot be read"
        case .unexpected(let code): "the database refused with \(code)"
        }
    }
}

extension Optional {
    /// The value, or `StoreError.notFound`.
    package func orNotFound() throws(StoreError) -> Wrapped {
        guard let value = self else { throw .notFound }
        return value
    }
}
