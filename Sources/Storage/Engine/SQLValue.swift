package import Domain

/// A value bound to a statement or read from a row: what both engines hold alike.
///
/// Days are ISO text, moments are seconds since 1970, yes and no are 1 and 0.
package enum SQLValue: Hashable, Sendable {
    case null
    case integer(Int)
    case text(String)

    package static func flag(_ value: Bool) -> SQLValue { .integer(value ? 1 : 0) }

    package static func optional(_ value: Int?) -> SQLValue { value.map { .integer($0) } ?? .null }
    package static func optional(_ value: String?) -> SQLValue { value.map { .text($0) } ?? .null }

    package static func day(_ value: Day?) -> SQLValue { value.map { .text($0.iso) } ?? .null }
    package static func moment(_ value: Moment) -> SQLValue { .integer(value.seconds) }
    package static func place(_ value: KATO) -> SQLValue { .text(value.code) }
    package static func id<Subject>(_ value: Identifier<Subject>?) -> SQLValue { value.map { .integer($0.value) } ?? .null }

    /// Refuses text with a NUL in it: PostgreSQL cannot hold it and C would cut it short, so neither engine is given it.
    static func check(_ values: [SQLValue]) throws(StoreError) {
        for case .text(let text) in values where text.utf8.contains(0) { throw .unstorableText }
    }
}
