import Domain

/// Conditions for "in this place or below it".
enum Within {
    /// Places of an ordered page's span up to which each is looked up; wider spans are met often enough on a walk in the order asked for.
    private static let narrow = 200

    /// Whether the place in a column lies within a span; nothing where the span is the whole republic or none is asked for.
    ///
    /// - Parameters:
    ///   - column: with its table, as `meetings.host`.
    ///   - isPage: whether the first rows in some order are wanted, and not all: then a wide span is asked of each row on the walk.
    static func condition(_ column: String, _ span: Gazetteer.Span?, isPage: Bool = false) -> [SQLText] {
        guard let span, span.first > 0 else { return [] }
        if isPage, span.last - span.first > narrow {
            return [
                """
                EXISTS (SELECT 1 FROM places WHERE places.code = \(name: column) \
                AND places.number BETWEEN \(span.first) AND \(span.last))
                """
            ]
        }
        return ["\(name: column) IN (SELECT code FROM places WHERE number BETWEEN \(span.first) AND \(span.last))"]
    }
}
