/// Finds places by what people type, in forms and in tables alike: a code, a full name in Kazakh or Russian, or the name without the word for its kind, as "Тараз" for "Тараз қаласы". Where several fit, none is guessed.
package struct TypedPlaces: Sendable {
    /// What came of looking.
    package enum Answer: Hashable, Sendable {
        case found(Place)
        case unknown
        /// There is such a place, but not in the territory.
        case outside
        /// Several fit, in the order of their numbers.
        case ambiguous([FittingPlace])
    }

    private let gazetteer: Gazetteer
    /// The numbers of the places of each name, made when the first name is looked up.
    private var named: [String: [Int]]?
    /// The same by their names without the words for kinds, made when a full name was not found.
    private var bare: [String: [Int]]?

    /// Looks in the places of a gazetteer.
    package init(_ gazetteer: Gazetteer) { self.gazetteer = gazetteer }

    /// The place of a code or name in a territory. A choice that was offered, which ends with its code, is that place.
    ///
    /// - Parameter fits: what a place must be besides; one that is not counts as none.
    package mutating func find(_ text: String, within outer: KATO, where fits: (Place) -> Bool = { _ in true }) -> Answer {
        if let code = KATO(text) ?? text.split(separator: ",").last.flatMap({ KATO(String($0).trimmed) }) {
            guard let place = gazetteer[code], fits(place) else { return .unknown }
            return gazetteer.contains(outer, code) ? .found(place) : .outside
        }
        guard let span = gazetteer.span(of: outer) else { return .unknown }
        func chosen(_ numbers: [Int]) -> (all: [Place], inside: [Place]) {
            let all = numbers.sorted().filter { gazetteer.place(number: $0).map(fits) ?? false }
            let inside = all.filter { span.first <= $0 && $0 <= span.last }
            return (all.compactMap { gazetteer.place(number: $0) }, inside.compactMap { gazetteer.place(number: $0) })
        }
        let names = named ?? TypedPlaces.names(of: gazetteer)
        named = names
        let folded = FoldedText.of(text)
        var (all, found) = chosen(names[folded] ?? [])
        let core = TypedPlaces.withoutKind(folded)
        if found.isEmpty, !core.isEmpty {
            let short = bare ?? TypedPlaces.shortened(names)
            bare = short
            let further = chosen(short[core] ?? [])
            // Where the word for the kind was typed out as the register has it, a place of another kind is not meant.
            if all.isEmpty || core == folded { (all, found) = further }
        }
        // A city and what it administers bear one name: the outer one, whose akim it is, is meant.
        let outermost = found.filter { place in
            !found.contains {
                $0.code != place.code && $0.name.kk == place.name.kk && $0.name.ru == place.name.ru
                    && gazetteer.contains($0.code, place.code)
            }
        }
        switch outermost.count {
        case 0: return all.isEmpty ? .unknown : .outside
        case 1: return .found(outermost[0])
        default: return .ambiguous(outermost.map { FittingPlace($0, in: gazetteer) })
        }
    }

    /// The words for kinds of places in names, folded, with the ways in which they are shortened.
    private static let kinds: Set<String> = Set(
        [
            "қаласы", "қ", "ауылы", "ауыл", "ауданы", "облысы", "кенті", "ауылдық", "округі", "қалалық", "әкімшілігі", "стансасы",
            "станциясы", "разъезі", "город", "г", "село", "с", "аул", "район", "область", "поселок", "пос", "п", "сельский",
            "округ",
            "станция", "ст", "разъезд", "городская", "администрация",
        ].map { FoldedText.of($0) })

    /// A folded name without the words for kinds; empty where it is nothing else.
    private static func withoutKind(_ folded: String) -> String {
        folded.split(separator: " ").filter { !kinds.contains(String($0)) }.joined(separator: " ")
    }

    private static func shortened(_ names: [String: [Int]]) -> [String: [Int]] {
        var short: [String: Set<Int>] = [:]
        for (name, numbers) in names { short[withoutKind(name), default: []].formUnion(numbers) }
        return short.mapValues { Array($0) }
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
