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
        package static let key: Column? = .id
        package static let exportedOnly = ["place_kk", "place_ru", "register_category"]
        package static let ofStanding: Set<Column> = [.id]
        package static let choices: [Column: [String]] = [
            .post: Official.Post.allCases.map(\.rawValue), .acting: ["true", "false"],
        ]
        /// Those that hold a day.
        package static let days: Set<Column> = [.since, .until, .inChargeSince]
    }

    /// An official as a row has it. What is `nil` stands in no column, and of one who stands in the register stays as it is.
    package struct Row: Sendable {
        /// As a spreadsheet counts.
        package let number: Int
        /// `nil` where the row names none; then place, post and first day are there.
        package let id: Official.ID?
        package let place: KATO?
        package let post: Official.Post?
        package let since: Day?
        package let isActing: Bool?
        /// As it was written; empty where none is given.
        package let category: String?
        /// What stands in the columns that an export adds, by their names.
        package let added: [String: String]
        fileprivate let texts: [Column: String]
        /// Of the columns that are there; `nil` in an empty cell.
        fileprivate let until: Day??
        fileprivate let inChargeSince: Day??
        fileprivate let actingFor: Official.ID??

        /// The official that the row tells, over what the register has, where it has one; `nil` where neither says the place, the post or the first day.
        package func official(over stored: Official? = nil) -> Official? {
            guard let place = place ?? stored?.place, let post = post ?? stored?.post, let since = since ?? stored?.since
            else { return nil }
            func text(_ its: Translated?, _ kk: Column, _ ru: Column, _ en: Column?) -> Translated {
                Translated(kk: texts[kk] ?? its?.kk, ru: texts[ru] ?? its?.ru, en: en.flatMap { texts[$0] } ?? its?.en)
            }
            let isActing = isActing ?? stored?.isActing ?? false
            let kept = stored?.post == post ? stored?.category : nil
            var known = stored?.inChargeSince
            // Fields of work from before the first day began on it.
            if let stored, stored.since != since, stored.formerCharges.isEmpty, let day = known, day <= since { known = nil }
            return Official(
                id: stored?.id ?? Official.ID(0), place: place, post: post,
                title: text(stored?.title, .postKk, .postRu, .postEn), name: text(stored?.name, .nameKk, .nameRu, .nameEn),
                since: since, until: until ?? stored?.until, isActing: isActing,
                actingFor: actingFor ?? (isActing ? stored?.actingFor : nil),
                category: category.map { post == .other ? PositionCategory($0) : nil } ?? kept,
                inChargeOf: text(stored?.inChargeOf, .inChargeKk, .inChargeRu, nil), inChargeSince: inChargeSince ?? known,
                formerCharges: stored?.formerCharges ?? [])
        }
    }

    /// In the order of the table.
    package let rows: [Row]
    /// What is wrong with the other rows.
    package let flaws: SheetFlaws<Column>
    /// The columns that the table has.
    package let columns: Set<Column>
    private let gazetteer: Gazetteer
    private let register: PositionRegister

    /// Reads a table whose first row names the columns.
    ///
    /// - Parameters:
    ///   - within: the territory; places outside it are refused.
    ///   - register: of the categories that a post may have.
    ///   - defersFlaws: whether wrong rows are left to the import, which tells them with those that it finds wrong itself.
    package init(
        rows: [[String]], within territory: KATO, gazetteer: Gazetteer, register: PositionRegister = PositionRegister(),
        defersFlaws: Bool = false
    ) throws(SheetRefusal) {
        let table = try SheetRows<Column>(rows)
        var flaws = SheetFlaws<Column>()
        var places = TypedPlaces(gazetteer)
        self.gazetteer = gazetteer
        self.register = register
        columns = table.columns
        var read: [Row] = []
        for row in table.rows {
            let before = flaws.found.count
            let one = OfficialSheet.row(row, &flaws, &places, within: territory)
            guard flaws.found.count == before else { continue }
            // Of one who stands in the register, what is left out is known there.
            if one.id == nil, let official = one.official() {
                OfficialSheet.check(official, row.number, gazetteer, &flaws)
            }
            read.append(one)
        }
        try flaws.check(deferring: defersFlaws)
        self.flaws = flaws
        self.rows = read
    }

    private static func row(
        _ row: SheetRows<Column>.Row, _ flaws: inout SheetFlaws<Column>, _ places: inout TypedPlaces, within territory: KATO
    ) -> Row {
        let id = flaws.identifier(row, .id) { Official.ID(text: $0) }
        let isAsked = { (column: Column) in row[.id].isEmpty || row.said(column) != nil }
        let place = isAsked(.place) ? flaws.place(row, .place, within: territory, &places) : nil
        let post: Official.Post? = isAsked(.post) ? flaws.choice(row, .post) : nil
        let since = isAsked(.since) ? flaws.day(row, .since) : nil
        let until = flaws.optionalDay(row, .until)
        if let since, let until, until < since { flaws.add(row.number, .until, .endsBeforeItBegins) }
        let isActing = flaws.truth(row, .acting)
        let actingFor = flaws.identifier(row, .actingFor) { Official.ID(text: $0) }
        let inChargeSince = flaws.optionalDay(row, .inChargeSince)
        if let since, let inChargeSince, inChargeSince < since { flaws.add(row.number, .inChargeSince, .endsBeforeItBegins) }
        let texts: [Column] = [.postKk, .postRu, .postEn, .nameKk, .nameRu, .nameEn, .inChargeKk, .inChargeRu]
        flaws.limit(row, texts, to: Official.longestText)
        return Row(
            number: row.number, id: id, place: place?.code, post: post, since: since,
            isActing: row.said(.acting).map { _ in isActing ?? false }, category: row.said(.category), added: row.added,
            texts: Dictionary(
                texts.compactMap { column in row.said(column).map { (column, $0) } }, uniquingKeysWith: { first, _ in first }),
            until: row.said(.until).map { _ in until }, inChargeSince: row.said(.inChargeSince).map { _ in inChargeSince },
            actingFor: row.said(.actingFor).map { _ in actingFor })
    }

    /// What is wrong with an official whatever the register has, so that a row tells it at once.
    private static func check(
        _ official: Official, _ row: Int, _ gazetteer: Gazetteer, _ flaws: inout SheetFlaws<Column>
    ) {
        if official.post == .akim, gazetteer[official.place]?.office == nil {
            flaws.add(row, .place, .noAkim(official.place.code))
        }
        if official.post == .other, official.title.missingOfficial.count == 2 { flaws.add(row, .postKk, .missing) }
        if official.name.missingOfficial.count == 2 { flaws.add(row, .nameKk, .missing) }
        if official.actingFor != nil, !official.isActing { flaws.add(row, .acting, .needsActing) }
    }

    /// Notes what is wrong with the official that a row makes of the one in the register, or of nobody.
    package func check(_ official: Official, of row: Row, _ flaws: inout SheetFlaws<Column>) {
        if row.id != nil { OfficialSheet.check(official, row.number, gazetteer, &flaws) }
    }

    /// Notes a category that the post of a row does not take, whether or not the row changes anything else.
    package func checkCategory(_ official: Official, of row: Row, over before: Official?, _ flaws: inout SheetFlaws<Column>) {
        guard let text = row.category, !text.isEmpty, text != before?.category?.code else { return }
        let office = gazetteer[official.place]?.office
        let category = PositionCategory(text)
        if official.post == .other {
            guard category.map({ register.offers($0, in: office, on: official.since, before: before?.category) }) != true else {
                return
            }
            let known = register.choices(in: office, on: official.since).compactMap(\.category)
            flaws.add(row.number, .category, .unknownChoice(text, known: known.map(\.code)))
        } else {
            // The register's own may be repeated.
            let own = register.position(of: official.post, in: office, on: official.since)?.category
            if category == nil || category != own { flaws.add(row.number, .category, .fixed(kept: own?.code ?? "")) }
        }
    }

    /// The column in which a field of the form stands.
    package static func column(of field: OfficialDraft.Field) -> Column {
        switch field {
        case .post: .post
        case .titleKk: .postKk
        case .titleRu: .postRu
        case .nameKk: .nameKk
        case .nameRu: .nameRu
        case .nameEn: .nameEn
        case .since: .since
        case .until: .until
        case .acting: .acting
        case .person: .actingFor
        case .category: .category
        case .chargeKk: .inChargeKk
        case .chargeRu: .inChargeRu
        case .from: .inChargeSince
        }
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
