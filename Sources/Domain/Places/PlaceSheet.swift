/// The names of places as a table. The tree comes from the classifier: a table that has another parent, level or office of a place is refused.
package struct PlaceSheet: Sendable {
    /// The columns, named in the first row: those of the open data of places.
    package enum Column: String, SheetColumn {
        case code, parent, level, office
        case nameKk = "name_kk"
        case nameRu = "name_ru"
        case nameEn = "name_en"
        case hasKazakhName = "has_kazakh_name"

        package static let required: [Column] = [.code]
        package static let exportedOnly: [String] = []
    }

    /// The longest name, in characters.
    package static let longestName = 200

    /// A place as a row names it; what is left out stays as it is.
    package struct Row: Hashable, Sendable {
        /// As a spreadsheet counts.
        package let number: Int
        /// The place.
        package let place: KATO
        /// The names of the row.
        package let name: Translated
        /// What the row says of the Kazakh name; `nil` where it says nothing.
        package let hasKazakhName: Bool?
    }

    /// In the order of the table.
    package let rows: [Row]

    /// Reads a table whose first row names the columns.
    ///
    /// - Parameter within: the territory; places outside it are refused.
    package init(rows table: [[String]], within territory: KATO, gazetteer: Gazetteer) throws(SheetRefusal) {
        let table = try SheetRows<Column>(table)
        var flaws = SheetFlaws<Column>()
        var places = TypedPlaces(gazetteer)
        var seen: [KATO: Int] = [:]
        var rows: [Row] = []
        for row in table.rows {
            // The names are what the table changes, so that a place is known by its code alone.
            guard row[.code].isEmpty || KATO(row[.code]) != nil else {
                flaws.add(row.number, .code, .unknownPlace(row[.code]))
                continue
            }
            guard let place = flaws.place(row, .code, within: territory, &places) else { continue }
            if let other = seen.updateValue(row.number, forKey: place.code) { flaws.add(row.number, .code, .twice(row: other)) }
            let kept: [(Column, String)] = [
                (.parent, place.parent?.code ?? ""), (.level, place.level.rawValue), (.office, place.office?.rawValue ?? ""),
            ]
            for (column, value) in kept where !row[column].isEmpty && row[column] != value {
                flaws.add(row.number, column, .fixed(kept: value))
            }
            flaws.limit(row, [.nameKk, .nameRu, .nameEn], to: PlaceSheet.longestName)
            rows.append(
                Row(
                    number: row.number, place: place.code,
                    name: Translated(kk: row[.nameKk], ru: row[.nameRu], en: row[.nameEn]),
                    hasKazakhName: flaws.truth(row, .hasKazakhName)))
        }
        try flaws.check()
        self.rows = rows
    }

    /// The naming that a row leads to.
    ///
    /// A Kazakh name that is new is official, whatever the row still says of the one before it.
    ///
    /// - Parameters:
    ///   - classified: the place as the classifier has it.
    ///   - known: the naming in force.
    package static func naming(_ row: Row, over classified: Place, known: PlaceNaming?) -> PlaceNaming {
        let now = known?.named(classified) ?? classified
        func differing(_ language: Language) -> String? {
            let name = row.name[language] ?? now.name[language]
            return name == classified.name[language] ? nil : name
        }
        // An exported row still says that there is no Kazakh name beside the one that was written into it.
        let isNamed = row.name.kk.map { $0 != classified.name.kk } ?? false
        let isOfficial = isNamed || (row.hasKazakhName ?? now.hasKazakhName)
        return PlaceNaming(
            place: row.place, name: Translated(kk: differing(.kk), ru: differing(.ru), en: differing(.en)),
            hasKazakhName: isOfficial == classified.hasKazakhName ? nil : isOfficial)
    }

    /// The cells of a place, as an export writes and an import compares them.
    package static func cells(_ place: Place) -> [Column: String] {
        [
            .code: place.code.code, .parent: place.parent?.code ?? "", .level: place.level.rawValue,
            .office: place.office?.rawValue ?? "", .nameKk: place.name.kk ?? "", .nameRu: place.name.ru ?? "",
            .nameEn: place.name.en ?? "", .hasKazakhName: place.hasKazakhName ? "true" : "false",
        ]
    }
}
