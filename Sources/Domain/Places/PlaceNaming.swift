/// Names that an office has given a place, over those of the classifier. What it leaves out is as the classifier has it.
package struct PlaceNaming: Hashable, Sendable {
    /// The place.
    package let place: KATO
    /// The names that differ from the classifier's.
    package var name: Translated
    /// Whether the Kazakh name is official; `nil` where that is as the classifier says.
    package var hasKazakhName: Bool?

    /// A naming of its parts.
    package init(place: KATO, name: Translated = Translated(), hasKazakhName: Bool? = nil) {
        self.place = place
        self.name = name
        self.hasKazakhName = hasKazakhName
    }

    /// Whether everything is as the classifier says.
    package var isEmpty: Bool { name.isEmpty && hasKazakhName == nil }

    /// The place under these names.
    package func named(_ place: Place) -> Place {
        Place(
            code: place.code, parent: place.parent, level: place.level, office: place.office,
            name: Translated(kk: name.kk ?? place.name.kk, ru: name.ru ?? place.name.ru, en: name.en ?? place.name.en),
            hasKazakhName: hasKazakhName ?? place.hasKazakhName)
    }
}

extension Gazetteer {
    /// The same tree with places under other names; namings of places it does not have are passed over.
    package func named(_ namings: [PlaceNaming]) -> Gazetteer {
        if namings.isEmpty { return self }
        let byPlace = Dictionary(namings.map { ($0.place, $0) }, uniquingKeysWith: { first, _ in first })
        // The tree is the same, so that it cannot be refused.
        return (try? Gazetteer(places.map { byPlace[$0.code]?.named($0) ?? $0 })) ?? self
    }
}
