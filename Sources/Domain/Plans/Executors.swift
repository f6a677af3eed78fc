/// The bodies that carry out an item: the one that answers for it, and those that work with it.
///
/// Source: regulation 135, p. 13.5.
package struct Executors: Hashable, Sendable {
    /// The first of those named, or the one marked as collecting the word of the others.
    package let lead: Translated
    /// All the others, in the order in which they were named.
    package let others: Translated

    /// How a body is marked as the one that collects, at the end of its name.
    private static let marks = ["(сбор)", "(жинақтау)", "(жинақ)", " сбор", " жинақтау"]

    /// Tells the lead from the others. Where a mark stands in one language, it marks the body at the same place in the other.
    ///
    /// - Parameters:
    ///   - lead: what was typed for the lead: one body, or several with semicolons between them.
    ///   - others: what was typed for the others.
    package init(lead: Translated, others: Translated) {
        var named: [Language: [String]] = [:]
        var marked: Int?
        for language in Language.allCases {
            guard let text = lead[language] else { continue }
            let bodies = text.split(separator: ";").map { String($0).trimmed }.filter { !$0.isEmpty }.map(Executors.plain)
            named[language] = bodies.map { $0.name }
            marked = marked ?? bodies.firstIndex { $0.isMarked }
        }
        var (first, rest) = (Translated(), Translated())
        for language in Language.allCases {
            var bodies = named[language] ?? []
            if !bodies.isEmpty {
                first[language] = bodies.remove(at: marked.flatMap { bodies.indices.contains($0) ? $0 : nil } ?? 0)
            }
            rest[language] = (bodies + [others[language]].compactMap(\.self)).joined(separator: "; ")
        }
        self.lead = first
        self.others = rest
    }

    private static func plain(_ body: String) -> (name: String, isMarked: Bool) {
        let lower = body.lowercased()
        guard let mark = marks.first(where: { lower.hasSuffix($0) }) else { return (body, false) }
        return (String(body.dropLast(mark.count)).trimmed, true)
    }
}
