/// Every place of the country, with its way up and down, found by name.
///
/// Places are numbered in the order of a walk from the republic down, so that all places below one are a range of numbers (`Span`).
package struct Gazetteer: Sendable {
    /// The numbers of a place and of everything below it, both ends included.
    package struct Span: Hashable, Sendable {
        /// The number of the place itself.
        package let first: Int
        /// The number of the last place below it; the same as `first` where there is none.
        package let last: Int
    }

    /// Why places do not make a tree.
    package enum Flaw: Error, Hashable, Sendable {
        case twice(KATO)
        case parentUnknown(KATO, parent: KATO)
        case noRepublic
        case unreachable(KATO)
    }

    /// In the order of the walk: the republic, a region, its districts with all that is in them.
    package let places: [Place]
    private let index: [KATO: Int]
    private let lasts: [Int]
    private let childIndexes: [[Int]]
    /// The names of each place in the form in which they are compared, as bytes.
    private let folded: [[[UInt8]]]

    /// The tree of the places given, in any order; throws where a code stands twice, a parent is unknown, or the republic does not lead to every place.
    package init(_ given: [Place]) throws(Flaw) {
        var byCode: [KATO: Place] = [:]
        for place in given {
            if byCode.updateValue(place, forKey: place.code) != nil { throw .twice(place.code) }
        }
        var children: [KATO: [Place]] = [:]
        for place in given {
            guard let parent = place.parent else { continue }
            if byCode[parent] == nil { throw .parentUnknown(place.code, parent: parent) }
            children[parent, default: []].append(place)
        }
        guard let republic = byCode[.republic] else { throw .noRepublic }

        var order: [Place] = []
        var lasts: [Int] = []
        func walk(_ place: Place) {
            let position = order.count
            order.append(place)
            lasts.append(position)
            for child in (children[place.code] ?? []).sorted(by: { $0.code < $1.code }) { walk(child) }
            lasts[position] = order.count - 1
        }
        walk(republic)
        var index: [KATO: Int] = [:]
        for (position, place) in order.enumerated() { index[place.code] = position }
        if let lost = given.first(where: { index[$0.code] == nil }) { throw .unreachable(lost.code) }

        var childIndexes = [[Int]](repeating: [], count: order.count)
        for (position, place) in order.enumerated() {
            if let parent = place.parent, let above = index[parent] { childIndexes[above].append(position) }
        }
        places = order
        self.index = index
        self.lasts = lasts
        self.childIndexes = childIndexes
        folded = order.map { place in
            var names: [[UInt8]] = []
            for name in [place.name.kk, place.name.ru, place.name.en] {
                if let name {
                    let text = Array(FoldedText.of(name).utf8)
                    if !names.contains(text) { names.append(text) }
                }
            }
            return names
        }
    }

    /// The place of a code; `nil` where there is none.
    package subscript(code: KATO) -> Place? { index[code].map { places[$0] } }

    /// The root of the tree.
    package var republic: Place { places[0] }

    /// The 17 oblasts and 3 cities of republican significance.
    package var regions: [Place] { children(of: .republic) }

    /// The places just below one, by code; none for an unknown code.
    package func children(of code: KATO) -> [Place] { index[code].map { childIndexes[$0].map { places[$0] } } ?? [] }

    /// The places above, nearest first, the republic last.
    package func ancestors(of code: KATO) -> [Place] {
        var found: [Place] = []
        var next = self[code]?.parent
        while let parent = next, let place = self[parent] {
            found.append(place)
            next = place.parent
        }
        return found
    }

    /// The oblast or city of republican significance in which a place lies; itself where it is one, `nil` for the republic.
    package func region(of code: KATO) -> Place? {
        part(of: .republic, holding: code)
    }

    /// The place just below `outer` in which `inner` lies, or that it is; `nil` where it does not lie below.
    package func part(of outer: KATO, holding inner: KATO) -> Place? {
        var next = self[inner]
        while let place = next, place.parent != outer { next = place.parent.flatMap { self[$0] } }
        return next
    }

    /// The nearest place with an akim of its own: itself or the first above.
    package func placeWithAkim(for code: KATO) -> Place? {
        guard let place = self[code] else { return nil }
        return ([place] + ancestors(of: code)).first { $0.office != nil }
    }

    /// The numbers of a place and of all below it; `nil` for an unknown code.
    package func span(of code: KATO) -> Span? { index[code].map { Span(first: $0, last: lasts[$0]) } }

    /// The place with a number of the walk; `nil` outside it.
    package func place(number: Int) -> Place? { places.indices.contains(number) ? places[number] : nil }

    /// The number of a place in the walk, from 0; `nil` for an unknown code.
    package func number(of code: KATO) -> Int? { index[code] }

    /// The place itself and everything below it.
    package func places(within code: KATO) -> ArraySlice<Place> {
        guard let span = span(of: code) else { return [] }
        return places[span.first...span.last]
    }

    /// Whether `inner` is `outer` or lies below it.
    package func contains(_ outer: KATO, _ inner: KATO) -> Bool {
        guard let span = span(of: outer), let number = index[inner] else { return false }
        return span.first <= number && number <= span.last
    }

    /// Places whose name in any language begins with the text, has a word that does, or holds it; the best fit first, of equal ones the higher place.
    ///
    /// Kazakh letters may be typed as their Russian look-alikes; case, quotes and hyphens do not matter.
    package func search(_ text: String, limit: Int) -> [Place] {
        let wanted = Array(FoldedText.of(text).utf8)
        guard !wanted.isEmpty, limit > 0 else { return [] }
        var ranked: [(rank: Int, level: Int, position: Int)] = []
        for position in places.indices {
            var best: Int?
            for name in folded[position] {
                guard let rank = PlaceName.rank(of: wanted, in: name) else { continue }
                best = min(best ?? rank, rank)
            }
            if let best { ranked.append((best, Gazetteer.height(places[position]), position)) }
        }
        ranked.sort { ($0.rank, $0.level, $0.position) < ($1.rank, $1.level, $1.position) }
        return ranked.prefix(limit).map { places[$0.position] }
    }

    /// The places meant by a code or a name as a person types them: those that bear the whole name, else those found by it; none where there is no such place.
    package func meant(by text: String, limit: Int) -> [Place] {
        if let code = KATO(text.trimmed) { return self[code].map { [$0] } ?? [] }
        let typed = FoldedText.of(text)
        let found = search(text, limit: max(limit, 200))
        let exact = found.filter { place in Language.allCases.contains { place.name[$0].map(FoldedText.of) == typed } }
        return Array((exact.isEmpty ? found : exact).prefix(limit))
    }

    private static func height(_ place: Place) -> Int {
        switch place.level {
        case .republic: 0
        case .oblast, .cityRepublican: 1
        case .district, .cityAdmin: 2
        case .city, .districtInCity: 3
        case .ruralOkrug, .settlementAdmin: 4
        case .settlement, .village: 5
        }
    }
}
