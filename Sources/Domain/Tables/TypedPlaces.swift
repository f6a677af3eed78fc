/// Finds places by what stands in a table: a code, or a full name in Kazakh or Russian.
package struct TypedPlaces: Sendable {
    /// What came of looking.
    package enum Answer: Hashable, Sendable {
        case found(Place)
        case unknown
        /// There is such a place, but not in the territory.
        case outside
        case ambiguous(count: Int)
    }

    private let gazetteer: Gazetteer
    /// The numbers of the places of each name, made when the first name is looked up.
    private var named: [String: [Int]]?

    /// Looks in the places of a gazetteer.
    package init(_ gazetteer: Gazetteer) { self.gazetteer = gazetteer }

    /// The place of a code or name in a territory.
    package mutating func find(_ text: String, within outer: KATO) -> Answer {
        if let code = KATO(text) {
            guard let place = gazetteer[code] else { return .unknown }
            return gazetteer.contains(outer, code) ? .found(place) : .outside
        }
        let names = named ?? TypedPlaces.names(of: gazetteer)
        named = names
        guard let span = gazetteer.span(of: outer) else { return .unknown }
        let all = names[FoldedText.of(text)] ?? []
        let found = all.filter { span.first <= $0 && $0 <= span.last }.compactMap { gazetteer.place(number: $0) }
        // A city and what it administers bear one name: the outer one, whose akim it is, is meant.
        let outermost = found.filter { place in
            !found.contains { $0.code != place.code && gazetteer.contains($0.code, place.code) }
        }
        switch outermost.count {
        case 0: return all.isEmpty ? .unknown : .outside
        case 1: return .found(outermost[0])
        default: return .ambiguous(count: outermost.count)
        }
    }

    private static func names(of gazetteer: Gazetteer) -> [String: [Int]] {
        var names: [String: [Int]] = [:]
        for (number, place) in gazetteer.places.enumerated() {
            for name in Set([place.name.kk, place.name.ru].compactMap { $0.map { FoldedText.of($0) } }) {
                names[name, default: []].append(number)
            }
        }
        return names
    }
}
