/// The officials of a territory as a table: who holds which post, and since when.
package struct OfficialSheet: Sendable {
    /// The columns, named in the first row.
    package enum Column: String, SheetColumn {
        case id, place, post
        case postKk = "post_kk"
        case postRu = "post_ru"
        case postEn = "post_en"
        case nameKk = "name_kk"
        case nameRu = "name_ru"
        case nameEn = "name_en"
        case since, until, acting
        case inChargeKk = "in_charge_kk"
        case inChargeRu = "in_charge_ru"

        package static let required: [Column] = [.place, .post, .since]
        package static let exportedOnly = ["place_kk", "place_ru"]
        /// Those that hold a day.
        package static let days: Set<Column> = [.since, .until]
    }

    /// The officials of the table, in its order; their ids are 0 where the table has none.
    package let officials: [Official]
    /// The row of each, as a spreadsheet counts.
    package let rowNumbers: [Int]

    /// Reads a table whose first row names the columns.
    ///
    /// - Parameter within: the territory; places outside it are refused.
    package init(rows: [[String]], within territory: KATO, gazetteer: Gazetteer) throws(SheetRefusal) {
        let table = try SheetRows<Column>(rows)
        var flaws = SheetFlaws<Column>()
        var places = TypedPlaces(gazetteer)
        var officials: [Official] = []
        var rowNumbers: [Int] = []
        for row in table.rows {
            guard let official = OfficialSheet.official(row, &flaws, &places, within: territory) else { continue }
            officials.append(official)
            rowNumbers.append(row.number)
        }
        try flaws.check()
        self.officials = officials
        self.rowNumbers = rowNumbers
    }

    private static func official(
        _ row: SheetRows<Column>.Row, _ flaws: inout SheetFlaws<Column>, _ places: inout TypedPlaces, within territory: KATO
    ) -> Official? {
        let before = flaws.found.count
        var id = Official.ID(0)
        if !row[.id].isEmpty {
            if let given = Official.ID(text: row[.id]) {
                id = given
            } else {
                flaws.add(row.number, .id, .notAnIdentifier(row[.id]))
            }
        }
        let place = flaws.place(row, .place, within: territory, &places)
        let post: Official.Post? = flaws.choice(row, .post)
        if let place, post == .akim, place.office == nil { flaws.add(row.number, .place, .noAkim(row[.place])) }
        let title = Translated(kk: row[.postKk], ru: row[.postRu], en: row[.postEn])
        if post == .other, title.missingOfficial.count == 2 { flaws.add(row.number, .postKk, .missing) }
        let name = Translated(kk: row[.nameKk], ru: row[.nameRu], en: row[.nameEn])
        if name.missingOfficial.count == 2 { flaws.add(row.number, .nameKk, .missing) }
        let since = flaws.day(row, .since)
        let until = flaws.optionalDay(row, .until)
        if let since, let until, until < since { flaws.add(row.number, .until, .endsBeforeItBegins) }
        let isActing = flaws.truth(row, .acting) ?? false
        flaws.limit(
            row, [.postKk, .postRu, .postEn, .nameKk, .nameRu, .nameEn, .inChargeKk, .inChargeRu], to: Official.longestText)
        guard flaws.found.count == before, let place, let post, let since else { return nil }
        return Official(
            id: id, place: place.code, post: post, title: title, name: name, since: since, until: until, isActing: isActing,
            inChargeOf: Translated(kk: row[.inChargeKk], ru: row[.inChargeRu]))
    }

    /// The cells of an official, as an export writes and an import compares them.
    package static func cells(_ official: Official) -> [Column: String] {
        [
            .id: official.id.value > 0 ? official.id.description : "", .place: official.place.code,
            .post: official.post.rawValue, .postKk: official.title.kk ?? "", .postRu: official.title.ru ?? "",
            .postEn: official.title.en ?? "", .nameKk: official.name.kk ?? "", .nameRu: official.name.ru ?? "",
            .nameEn: official.name.en ?? "", .since: official.since.iso, .until: official.until?.iso ?? "",
            .acting: official.isActing ? "true" : "false", .inChargeKk: official.inChargeOf.kk ?? "",
            .inChargeRu: official.inChargeOf.ru ?? "",
        ]
    }
}
