import Domain

/// Several places that fit what was typed, in words.
enum FittingPlaces {
    /// Those told at most.
    static let most = 6
    /// Those offered at most while typing.
    static let offered = 30

    /// Each with what it belongs to; how many more there are.
    static func text(_ places: [FittingPlace], in words: Words) -> String {
        let told = places.prefix(most).map { $0.text(for: words.language) }.joined(separator: "; ")
        return places.count > most
            ? told + words(.fittingPlacesMore, ["count": NumberFormats(words.language).whole(places.count - most)]) : told
    }
}
