package import Domain

/// The regions of the country as tiles that lie as on a map; a list on a phone.
package struct RegionTiles: Sendable {
    struct Tile: Sendable {
        /// Classes of shade, column and row.
        let position: String
        let url: String
        let percent: String
        /// What follows the number for those who hear it.
        let spoken: String
        let short: String
        /// The full name where the short one is an abbreviation.
        let full: String?
    }

    struct Key: Sendable {
        let colour: String
        let text: String
    }

    let key: [Key]
    let tiles: [Tile]
    /// Whether any region has figures.
    let hasFigures: Bool

    /// Those with figures come first, as they do in the list on a phone; on the map each has its own cell.
    ///
    /// - Parameters:
    ///   - regions: settled questions of each region; one without is a pale tile with its name alone.
    ///   - link: where a tile leads.
    package init(_ regions: [KATO: Share], in context: PageContext, link: (KATO) -> SitePath) {
        let (words, numbers) = (context.words, context.numbers)
        func range(_ from: Int, _ to: Int) -> String {
            words(.tilesRange, ["from": String(from), "to": String(to)])
        }
        hasFigures = regions.values.contains { $0.percent != nil }
        key = [
            Key(colour: "k0", text: words(.tilesNone)), Key(colour: "k1", text: words(.tilesBelow)),
            Key(colour: "k2", text: range(50, 64)), Key(colour: "k3", text: range(65, 79)),
            Key(colour: "k4", text: range(80, 89)), Key(colour: "k5", text: words(.tilesAbove)),
        ]
        let known = context.gazetteer.regions.filter { regions[$0.code]?.percent != nil }
        let unknown = context.gazetteer.regions.filter { regions[$0.code]?.percent == nil }
        tiles = (known + unknown).map { region in
            let percent = regions[region.code]?.percent
            let name = region.name.text(for: context.language)
            let short = RegionTiles.shortName(of: region, in: context.language)
            let position = RegionTiles.positions[region.code.code].map { " c\($0.column) r\($0.row)" } ?? ""
            return Tile(
                position: RegionTiles.shade(percent) + position, url: context.url(link(region.code)),
                percent: percent.map(numbers.whole) ?? "",
                spoken: percent == nil ? "\(words(.tilesNone)), " : words(.tilesPercent),
                short: short, full: RegionTiles.abbreviations[region.code.code] == nil ? nil : name)
        }
    }

    /// The class of a share in whole percent: the rounded one decides, so that 80 never has the shade of 79.
    static func shade(_ percent: Int?) -> String {
        switch percent {
        case nil: "k0"
        case .some(..<50): "k1"
        case .some(..<65): "k2"
        case .some(..<80): "k3"
        case .some(..<90): "k4"
        default: "k5"
        }
    }

    /// The name without the word for its kind; the three long ones as they are abbreviated everywhere.
    static func shortName(of region: Place, in language: Language) -> String {
        if let short = abbreviations[region.code.code]?[language] { return short }
        let name = region.name.text(for: language)
        let isCity = region.level == .cityRepublican
        let kinds: [String] =
            switch language {
            case .kk: isCity ? [" қаласы"] : [" облысы"]
            case .ru: isCity ? ["город "] : [" область", "область "]
            case .en: isCity ? [" City"] : [" Region"]
            }
        for kind in kinds {
            if name.hasSuffix(kind) { return breakable(name.dropLast(kind.count)) + suffix(of: region, in: language) }
            if name.hasPrefix(kind) { return String(name.dropFirst(kind.count)) + suffix(of: region, in: language) }
        }
        return name + suffix(of: region, in: language)
    }

    /// A long Russian adjective may be broken before its ending, for a narrow screen.
    private static func breakable(_ name: Substring) -> String {
        name.count > 8 && name.hasSuffix("ская") ? "\(name.dropLast(4))\u{AD}ская" : String(name)
    }

    /// The city of Almaty and the region of that name lie side by side.
    private static func suffix(of region: Place, in language: Language) -> String {
        guard region.code.code == "750000000" else { return "" }
        return switch language {
        case .kk: "\u{A0}қ."
        case .ru: ""
        case .en: " city"
        }
    }

    private static let abbreviations: [String: [Language: String]] = [
        "270000000": [.kk: "БҚО", .ru: "ЗКО", .en: "West Kaz."],
        "590000000": [.kk: "СҚО", .ru: "СКО", .en: "North Kaz."],
        "630000000": [.kk: "ШҚО", .ru: "ВКО", .en: "East Kaz."],
    ]

    /// Column and row of each region, by its code.
    private static let positions: [String: (column: Int, row: Int)] = [
        "100000000": (5, 3), "110000000": (4, 2), "150000000": (2, 2), "190000000": (5, 4), "230000000": (1, 3),
        "270000000": (1, 2), "310000000": (4, 4), "330000000": (6, 4), "350000000": (4, 3), "390000000": (3, 2),
        "430000000": (2, 4), "470000000": (1, 4), "550000000": (6, 2), "590000000": (4, 1), "610000000": (3, 4),
        "620000000": (3, 3), "630000000": (6, 3), "710000000": (5, 2), "750000000": (5, 5), "790000000": (3, 5),
    ]
}
