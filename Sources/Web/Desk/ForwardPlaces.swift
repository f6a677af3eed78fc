import Domain

/// The places to which an office forwards questions, by what is typed.
struct ForwardPlaces: Sendable {
    let gazetteer: Gazetteer
    /// The place of the one who forwards.
    let home: KATO

    /// The most names that are offered.
    private static let most = 80

    /// A place by its code or by its name, one of the same region before others; `nil` where it is none or several.
    func place(typed text: String) -> KATO? { if case .found(let place) = find(text) { place.code } else { nil } }

    /// The place with an akim that is typed, or the republic, one of the same region before others.
    func find(_ text: String) -> TypedPlaces.Answer {
        var places = TypedPlaces(gazetteer)
        func found(_ outer: KATO) -> TypedPlaces.Answer {
            places.find(text, within: outer) { $0.office != nil || $0.code == .republic }
        }
        let near = found(gazetteer.region(of: home)?.code ?? .republic)
        return near == .unknown || near == .outside ? found(.republic) : near
    }

    /// The place that is typed where it has no akim of its own, and the nearest one above it that has; `nil` for every other text.
    func withoutOffice(_ text: String) -> (place: KATO, above: KATO)? {
        var places = TypedPlaces(gazetteer)
        for outer in [gazetteer.region(of: home)?.code, .republic].compactMap(\.self) {
            guard case .found(let place) = places.find(text, within: outer), place.office == nil else { continue }
            return gazetteer.ancestors(of: place.code).first { $0.office != nil }.map { (place.code, $0.code) }
        }
        return nil
    }

    /// Names to choose from while typing: the levels above, the places beside, those below with an akim. Only names that lead to their place.
    func names(for question: KATO, in language: Language) -> [String] {
        // How often a name stands for an office of the region: one that stands for several leads nowhere.
        var known: [String: Int] = [:]
        let region = gazetteer.region(of: home)
        for place in gazetteer.places(within: region?.code ?? .republic) where place.office != nil {
            for name in Set([place.name.kk, place.name.ru].compactMap { $0.map(FoldedText.of) }) {
                known[name, default: 0] += 1
            }
        }
        let above = gazetteer.ancestors(of: question)
        let near = above + above.prefix(1).flatMap { gazetteer.children(of: $0.code) } + gazetteer.children(of: question)
        let further = above.dropFirst().flatMap { gazetteer.children(of: $0.code) }
        var names: [String] = []
        for place in near + further where place.office != nil && place.code != question && names.count < ForwardPlaces.most {
            let name = place.name.text(for: language)
            let isNear = gazetteer.region(of: place.code) == region
            let leads =
                isNear
                ? known[FoldedText.of(name)] == 1
                : self.place(typed: place.code.code) == place.code && known[FoldedText.of(name)] == nil
            if !name.isEmpty, leads, !names.contains(name) { names.append(name) }
        }
        return names
    }
}
