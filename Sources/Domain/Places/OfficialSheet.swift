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
        /// The number of the one who is away.
        case actingFor = "acting_for"
        /// Of a post that the office names itself.
        case category
        case inChargeKk = "in_charge_kk"
        case inChargeRu = "in_charge_ru"
        case inChargeSince = "in_charge_since"

        package static let required: [Column] = [.place, .post, .since]
        package static let exportedOnly = ["place_kk", "place_ru", "register_category"]
        package static let choices: [Column: [String]] = [
            .post: Official.Post.allCases.map(\.rawValue), .acting: ["true", "false"],
        ]
        /// Those that hold a day.
        package static let days: Set<Column> = [.since, .until, .inChargeSince]
    }

    /// The officials of the table, in its order; their ids are 0 where the table has none.
    package let officials: [Official]
    /// The row of each, as a spreadsheet counts.
    package let rowNumbers: [Int]
    /// The columns that the table has; of an official who stands in the register, the others stay as they are.
    package let columns: Set<Column>

    /// Reads a table whose first row names the columns.
    ///
    /// - Parameters:
    ///   - within: the territory; places outside it are refused.
    ///   - register: of the categories that a post may have.
    package init(
        rows: [[String]], within territory: KATO, gazetteer: Gazetteer, register: PositionRegister = PositionRegister()
    ) throws(SheetRefusal) {
        let table = try SheetRows<Column>(rows)
        var flaws = SheetFlaws<Column>()
        var places = TypedPlaces(gazetteer)
        var officials: [Official] = []
        var rowNumbers: [Int] = []
        for row in table.rows {
            guard let official = OfficialSheet.official(row, &flaws, &places, within: territory, register) else { continue }
            officials.append(official)
            rowNumbers.append(row.number)
        }
        try flaws.check()
        self.officials = officials
        columns = table.columns
        self.rowNumbers = rowNumbers
    }

    private static func official(
        _ row: SheetRows<Column>.Row, _ flaws: inout SheetFlaws<Column>, _ places: inout TypedPlaces, within territory: KATO,
        _ register: PositionRegister
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
        var actingFor: Official.ID?
        if !row[.actingFor].isEmpty {
            actingFor = Official.ID(text: row[.actingFor])
            if actingFor == nil { flaws.add(row.number, .actingFor, .notAnIdentifier(row[.actingFor])) }
            if !isActing { flaws.add(row.number, .acting, .missing) }
        }
        let category = category(row, &flaws, of: post, in: place?.office, on: since, register)
        let inChargeSince = flaws.optionalDay(row, .inChargeSince)
        if let since, let inChargeSince, inChargeSince < since { flaws.add(row.number, .inChargeSince, .endsBeforeItBegins) }
        flaws.limit(
            row, [.postKk, .postRu, .postEn, .nameKk, .nameRu, .nameEn, .inChargeKk, .inChargeRu], to: Official.longestText)
        guard flaws.found.count == before, let place, let post, let since else { return nil }
        return Official(
            id: id, place: place.code, post: post, title: title, name: name, since: since, until: until, isActing: isActing,
            actingFor: actingFor, category: category, inChargeOf: Translated(kk: row[.inChargeKk], ru: row[.inChargeRu]),
            inChargeSince: inChargeSince)
    }

    /// The category of a post that the office names itself; of others the register's own may be repeated.
    private static func category(
        _ row: SheetRows<Column>.Row, _ flaws: inout SheetFlaws<Column>, of post: Official.Post?, in office: Office?,
        on since: Day?, _ register: PositionRegister
    ) -> PositionCategory? {
        guard !row[.category].isEmpty, let post, let since else { return nil }
        let category = PositionCategory(row[.category])
        if post == .other {
            let known = register.choices(in: office, on: since).compactMap(\.category)
            if category == nil || !(known.isEmpty || known.contains { $0 == category }) {
                flaws.add(row.number, .category, .unknownChoice(row[.category], known: known.map(\.code)))
            }
            return category
        }
        let own = register.position(of: post, in: office, on: since)?.category
        if category == nil || category != own { flaws.add(row.number, .category, .fixed(kept: own?.code ?? "")) }
        return nil
    }

    /// The cells of an official, as an export writes and an import compares them.
    package static func cells(_ official: Official) -> [Column: String] {
        [
            .id: official.id.value > 0 ? official.id.description : "", .place: official.place.code,
            .post: official.post.rawValue, .postKk: official.title.kk ?? "", .postRu: official.title.ru ?? "",
            .postEn: official.title.en ?? "", .nameKk: official.name.kk ?? "", .nameRu: official.name.ru ?? "",
            .nameEn: official.name.en ?? "", .since: official.since.iso, .until: official.until?.iso ?? "",
            .acting: official.isActing ? "true" : "false", .actingFor: official.actingFor?.description ?? "",
            .category: official.category?.code ?? "", .inChargeSince: official.inChargeSince?.iso ?? "",
            .inChargeKk: official.inChargeOf.kk ?? "",
            .inChargeRu: official.inChargeOf.ru ?? "",
        ]
    }
}
