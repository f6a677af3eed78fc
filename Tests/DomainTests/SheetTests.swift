import Domain
import TestSupport
import Testing

@Suite("A table of an office")
struct SheetTests {
    private func flaws(_ body: () throws -> Void) -> [SheetRowFlaw] {
        do {
            try body()
        } catch SheetRefusal.rows(let flaws) {
            return flaws
        } catch {}
        return []
    }

    private func officials(_ rows: [[String]]) throws -> OfficialSheet {
        try OfficialSheet(
            rows: [["place", "post", "name_kk", "since", "until", "acting", "post_kk"]] + rows, within: Samples.zhambyl,
            gazetteer: Samples.gazetteer)
    }

    @Test(
        "is refused by its columns",
        arguments: [
            ([[]], .empty), ([["place", "post", "since"]], .empty), ([["place", "post"], ["x"]], .columnMissing("since")),
            ([["place", "post", "since", "Place"]], .columnTwice("place")),
        ] as [([[String]], SheetRefusal)])
    func columns(rows: [[String]], refusal: SheetRefusal) {
        #expect(throws: refusal) {
            try OfficialSheet(rows: rows, within: Samples.zhambyl, gazetteer: Samples.gazetteer)
        }
    }

    @Test("of officials takes places by code or name, days in both ways, and passes over empty rows")
    func officialsRead() throws {
        let sheet = try officials([
            ["314800000", "akim", "Айбек", "15.03.2024", "", "", ""], [], ["", "", ""],
            ["Меркі ауданы", "deputy", "Гүлнар", "2023-01-09", "2024-01-09", "иә", ""],
        ])
        #expect(sheet.rows.map(\.place) == [Samples.kordai, Samples.merke])
        #expect(sheet.rows.map(\.since?.iso) == ["2024-03-15", "2023-01-09"])
        #expect(sheet.rows.map(\.isActing) == [false, true])
        #expect(sheet.rows.map(\.number) == [2, 5])
    }

    @Test(
        "of officials names what is wrong with a row",
        arguments: [
            (["", "akim", "А", "2024-01-01"], "place", .missing),
            (["Жоқ", "akim", "А", "2024-01-01"], "place", .unknownPlace("Жоқ")),
            (["750000000", "akim", "А", "2024-01-01"], "place", .outside("750000000")),
            (["Алматы қаласы", "akim", "А", "2024-01-01"], "place", .outside("Алматы қаласы")),
            (["314853100", "akim", "А", "2024-01-01"], "place", .noAkim("314853100")),
            (
                ["314800000", "boss", "А", "2024-01-01"], "post",
                .unknownChoice("boss", known: Official.Post.allCases.map(\.rawValue))
            ),
            (["314800000", "other", "А", "2024-01-01"], "post_kk", .missing),
            (["314800000", "akim", "", "2024-01-01"], "name_kk", .missing),
            (["314800000", "akim", "А", "2024-01-01", "", "", "", "", "2-қабат"], "post_kk", .beyondColumns("2-қабат")),
            (["314800000", "akim", "А", "2024-02-30"], "since", .notADate("2024-02-30")),
            (["314800000", "akim", "А", "2024-01-02", "2024-01-01"], "until", .endsBeforeItBegins),
            (["314800000", "akim", "А", "2024-01-02", "", "кім біледі"], "acting", .notTrueOrFalse("кім біледі")),
            (["314800000", "akim", String(repeating: "а", count: 301), "2024-01-02"], "name_kk", .tooLong(limit: 300)),
        ] as [([String], String, SheetFlaw)])
    func officialFlaws(row: [String], column: String, flaw: SheetFlaw) {
        #expect(flaws { _ = try officials([row]) } == [SheetRowFlaw(row: 2, column: column, flaw: flaw)])
    }

    @Test("of officials needs no other column where the number stands")
    func officialKey() throws {
        func rows(_ rows: [[String]]) throws -> [OfficialSheet.Row] {
            try OfficialSheet(rows: rows, within: Samples.zhambyl, gazetteer: Samples.gazetteer).rows
        }
        let stored = Official(
            id: Official.ID(7), place: Samples.kordai, post: .other, title: Samples.text("Сәулетші", "Архитектор", nil),
            name: Samples.text("Айбек", "Айбек", nil), since: Samples.day("2024-03-15"), category: PositionCategory("E-R-1"),
            inChargeOf: Samples.text("Құрылыс", "Стройка", nil), inChargeSince: Samples.day("2024-03-15"))
        var left = stored
        left.until = Samples.day("2026-10-31")
        #expect(try rows([["id", "until"], ["7", "2026-10-31"]])[0].official(over: stored) == left)
        #expect(try rows([["id", "since"], ["7", "2024-03-15"]])[0].official(over: stored) == stored)
        // A cell that is there and empty says so; a row without the number needs what a new one needs.
        #expect(
            flaws { _ = try rows([["id", "place", "since"], ["7", "", ""]]) } == [
                SheetRowFlaw(row: 2, column: "place", flaw: .missing), SheetRowFlaw(row: 2, column: "since", flaw: .missing),
            ])
        #expect(
            flaws { _ = try rows([["id", "until"], ["", "2026-10-31"]]) }.map(\.column) == ["place", "post", "since"])
    }

    private func places(_ rows: [[String]]) throws -> PlaceSheet {
        try PlaceSheet(
            rows: [["code", "parent", "level", "name_kk", "name_ru", "has_kazakh_name"]] + rows, within: Samples.zhambyl,
            gazetteer: Samples.gazetteer)
    }

    @Test(
        "of places changes names, never the tree",
        arguments: [
            (["314853100", "314800000", "", "", "", ""], "parent", .fixed(kept: "314853000")),
            (["314853100", "", "district", "", "", ""], "level", .fixed(kept: "village")),
            (["Сарыбұлақ ауылы", "", "", "", "", ""], "code", .unknownPlace("Сарыбұлақ ауылы")),
            (["750000000", "", "", "", "", ""], "code", .outside("750000000")),
        ] as [([String], String, SheetFlaw)])
    func placeFlaws(row: [String], column: String, flaw: SheetFlaw) {
        #expect(flaws { _ = try places([row]) } == [SheetRowFlaw(row: 2, column: column, flaw: flaw)])
    }

    @Test("of places leads to a naming that holds what differs from the classifier alone")
    func naming() throws {
        let classified = Place(
            code: Samples.sarybulak, parent: Samples.sarybulakOkrug, level: .village, office: nil,
            name: Samples.text("Михайловка ауылы", "село Михайловка", "Mikhaylovka"), hasKazakhName: false)
        func naming(_ row: [String], _ known: PlaceNaming? = nil) throws -> PlaceNaming {
            PlaceSheet.naming(try places([row]).rows[0], over: classified, known: known)
        }
        // A new Kazakh name is official, though the exported row still says that there is none.
        let named = try naming(["314853100", "", "", "Сарыбұлақ ауылы", "село Михайловка", "false"])
        #expect(named == PlaceNaming(place: Samples.sarybulak, name: Translated(kk: "Сарыбұлақ ауылы"), hasKazakhName: true))
        #expect(named.named(classified).name.ru == "село Михайловка")
        // The same table again changes nothing.
        #expect(try naming(["314853100", "", "", "Сарыбұлақ ауылы", "село Михайловка", "false"], named) == named)
        // Empty cells leave what was named before; the classifier's name takes the naming back.
        #expect(try naming(["314853100"], named) == named)
        #expect(try naming(["314853100", "", "", "Михайловка ауылы", "", "false"], named).name.kk == nil)
        // The Kazakh name may be the Russian one: then the office says so.
        #expect(try naming(["314853100", "", "", "", "", "true"]).hasKazakhName == true)
        #expect(try naming(["314853100", "", "", "Михайловка ауылы", "", "false"]).isEmpty)
    }

    private func questions(_ row: [String]) throws -> QuestionSheet {
        try QuestionSheet(
            rows: [["place", "received_on", "time", "channel", "language", "text", "number"], row], within: Samples.zhambyl,
            gazetteer: Samples.gazetteer, today: Samples.day("2026-11-22"))
    }

    @Test(
        "of questions takes those that were asked elsewhere, within a year",
        arguments: [
            (["", "2026-11-20", "", "paper", "kk", "?"], "place", .question(.placeMissing)),
            (["314800000", "2026-11-23", "", "paper", "kk", "?"], "received_on", .dayAhead("2026-11-23")),
            (["314800000", "2002-11-20", "", "paper", "kk", "?"], "received_on", .longAgo("2002-11-20")),
            (["314800000", "2026-11-20", "25:00", "paper", "kk", "?"], "time", .notATime("25:00")),
            (
                ["314800000", "2026-11-20", "", "site", "kk", "?"], "channel",
                .unknownChoice("site", known: QuestionSheet.channels.map(\.rawValue))
            ),
            (["314800000", "2026-11-20", "", "paper", "kk", "?", "14"], "number", .notAnIdentifier("14")),
        ] as [([String], String, SheetFlaw)])
    func questionFlaws(row: [String], column: String, flaw: SheetFlaw) {
        #expect(flaws { _ = try questions(row) } == [SheetRowFlaw(row: 2, column: column, flaw: flaw)])
    }

    @Test("of plan items keeps the order of their numbers, and reads days as offices write them")
    func planOrder() throws {
        let header = ["number", "action_kk", "lead_kk", "deadline", "standing"]
        let sheet = try PlanSheet(rows: [
            header, ["2", "Екінші", "Б", "25.12.2026"], ["1", "Бірінші", "А", "2026-12-01", "done"],
        ])
        #expect(sheet.rows.map { $0.draft[.actionKk] } == ["Бірінші", "Екінші"])
        #expect(sheet.rows.map { $0.draft[.deadline] } == ["2026-12-01", "2026-12-25"])
        #expect(sheet.rows.map(\.number) == [3, 2])
        let twice = flaws { _ = try PlanSheet(rows: [header, ["1", "А", "А", "2026-12-01"], ["1", "Б", "Б", "2026-12-01"]]) }
        #expect(twice == [SheetRowFlaw(row: 3, column: "number", flaw: .twice(row: 2))])
    }

    @Test("finds the outer of two places of one name, and says where there are several")
    func typedPlaces() throws {
        let gazetteer = try Gazetteer(
            Samples.gazetteer.places + [
                Place(
                    code: Samples.code("311010000"), parent: Samples.taraz, level: .city, office: nil,
                    name: Samples.text("Тараз қаласы", "город Тараз", nil), hasKazakhName: true),
                Place(
                    code: Samples.code("315030100"), parent: Samples.merke, level: .village, office: nil,
                    name: Samples.text("Сарыбұлақ ауылы", "село Сарыбулак", nil), hasKazakhName: true),
            ])
        var places = TypedPlaces(gazetteer)
        guard case .found(let taraz) = places.find("тараз каласы", within: .republic) else {
            Issue.record("Taraz is found")
            return
        }
        #expect(taraz.code == Samples.taraz)
        #expect(
            places.find("село Сарыбулак", within: Samples.zhambyl)
                == .ambiguous(
                    [Samples.sarybulak, Samples.code("315030100")].compactMap { gazetteer[$0] }.map {
                        FittingPlace($0, in: gazetteer)
                    }))
        #expect(places.find("Сарыбұлақ ауылы", within: Samples.kordai) == .found(gazetteer[Samples.sarybulak]!))
    }

    @Test(
        "finds a place by the name people write, and guesses nothing",
        arguments: [
            ("Тараз", 1), ("г. Тараз", 1), ("с. Сарыбулак", 3), ("Сарыбұлақ", 3), ("ауылы", 0), ("Сарыбұл", 0),
            ("Сарыбұлақ ауданы", 3),
        ])
    func byName(typed: String, fits: Int) throws {
        let gazetteer = try Gazetteer(
            Samples.gazetteer.places + [
                Place(
                    code: Samples.code("315030100"), parent: Samples.merke, level: .village, office: nil,
                    name: Samples.text("Сарыбұлақ ауылы", "село Сарыбулак", nil), hasKazakhName: true)
            ])
        var places = TypedPlaces(gazetteer)
        switch places.find(typed, within: Samples.zhambyl) {
        case .found(let place):
            #expect(fits == 1 && place.code == Samples.taraz)
        case .ambiguous(let several):
            #expect(fits > 1 && several.count == fits)
            // Each says what it belongs to, and what is offered is found as it stands.
            #expect(Set(several.map { $0.text(for: .kk) }).count == fits)
            for one in several {
                #expect(places.find(one.text(for: .ru), within: Samples.zhambyl) == .found(gazetteer[one.code]!))
            }
        case .unknown, .outside: #expect(fits == 0)
        }
    }
}
