import Domain
import TestSupport
import Testing

@Suite("A calendar in a table")
struct CalendarSheetTests {
    private static let header = [
        "host", "place", "date", "time", "minutes", "venue_kk", "venue_ru", "address_kk", "address_ru", "kind", "broadcast",
    ]

    /// A right row in which some cells are replaced.
    private static func row(_ change: [Int: String] = [:]) -> [String] {
        var row = [
            "314800000", "314853000", "2026-12-04", "15:00", "", "Мәдениет үйі", "Дом культуры", "Жамбыл көшесі, 12",
            "улица Жамбыла, 12", "", "",
        ]
        for (index, text) in change { row[index] = text }
        return row
    }

    private func sheet(_ rows: [[String]], header: [String] = header, within: KATO = Samples.zhambyl, year: Int? = 2026) throws
        -> CalendarSheet
    {
        try CalendarSheet(rows: [header] + rows, within: within, year: year, gazetteer: Samples.gazetteer)
    }

    @Test("gives its meetings in order, with places by code or by name and dates in both forms")
    func good() throws {
        let rows = [
            Self.row(), [], Self.row([0: "Қордай ауданы", 1: "сарыбулакский сельский округ", 2: "09.03.2026", 3: "9:30"]),
            Self.row([0: "Жамбыл облысы", 1: "город Тараз", 4: "90", 9: "on-demand", 10: "https://a.kz/1 https://b.kz/2"]),
            ["", " ", ""], Self.row([1: "314853100", 3: "18:00", 2: " 2026-12-04 "]),
        ]
        let meetings = try sheet(rows).meetings
        #expect(meetings.map(\.host) == [Samples.kordai, Samples.kordai, Samples.zhambyl, Samples.kordai])
        #expect(meetings.map(\.place) == [Samples.sarybulakOkrug, Samples.sarybulakOkrug, Samples.taraz, Samples.sarybulak])
        #expect(meetings.map(\.day.iso) == ["2026-12-04", "2026-03-09", "2026-12-04", "2026-12-04"])
        #expect(meetings.map(\.time.text) == ["15:00", "09:30", "15:00", "18:00"])
        #expect(meetings.map(\.minutes) == [120, 120, 90, 120])
        #expect(meetings[2].kind == .onDemand && meetings[2].broadcasts == ["https://a.kz/1", "https://b.kz/2"])
        #expect(meetings[0].venue.ru == "Дом культуры" && meetings[0].address.kk == "Жамбыл көшесі, 12")
    }

    @Test("finds its columns by name, in any order and case, with a mark before the first")
    func columns() throws {
        let rows = [
            ["\u{FEFF}Date", " TIME ", "place", "host", "venue_ru"],
            ["2026-12-04", "15:00", "314853000", "314800000", "Дом культуры"],
        ]
        let sheet = try CalendarSheet(rows: rows, within: Samples.zhambyl, year: nil, gazetteer: Samples.gazetteer)
        #expect(sheet.meetings.count == 1)
    }

    @Test(
        "names the row, the column and what is wrong",
        arguments: [
            SheetCase([0: ""], .host, .missing), SheetCase([1: ""], .place, .missing), SheetCase([2: ""], .date, .missing),
            SheetCase([3: ""], .time, .missing), SheetCase([5: "", 6: ""], .venueKk, .missing),
            SheetCase([0: "Атлантида"], .host, .unknownPlace("Атлантида")),
            SheetCase([1: "999999999"], .place, .unknownPlace("999999999")),
            SheetCase([0: "750000000"], .host, .notBelowHost("750000000")),
            SheetCase([1: "315000000"], .place, .notBelowHost("315000000")),
            SheetCase([1: "Меркі ауданы"], .place, .unknownPlace("Меркі ауданы")),
            SheetCase([0: "314853100", 1: "314853100"], .host, .noAkim("314853100")),
            SheetCase([2: "2026-02-30"], .date, .notADate("2026-02-30")),
            SheetCase([2: "12/04/2026"], .date, .notADate("12/04/2026")),
            SheetCase([2: "+9.+3.2026"], .date, .notADate("+9.+3.2026")),
            SheetCase([2: "31.06.2026"], .date, .notADate("31.06.2026")),
            SheetCase([2: "2025-12-04"], .date, .notInYear("2025-12-04", year: 2026)),
            SheetCase([3: "25:00"], .time, .notATime("25:00")),
            SheetCase([3: "15.00"], .time, .notATime("15.00")), SheetCase([4: "5"], .minutes, .notMinutes("5")),
            SheetCase([4: "2 часа"], .minutes, .notMinutes("2 часа")), SheetCase([9: "party"], .kind, .unknownKind("party")),
            SheetCase([10: "example.kz"], .broadcast, .notAnAddress("example.kz")),
            SheetCase([8: String(repeating: "у", count: 301)], .addressRu, .tooLong(limit: 300)),
        ])
    func flaw(wrong: SheetCase) {
        let flaw = CalendarSheet.RowFlaw(row: 4, column: wrong.column, flaw: wrong.flaw)
        // Row 2 is right, row 3 empty: nothing of it all is imported.
        #expect(throws: CalendarSheet.Refusal.rows([flaw])) { try sheet([Self.row([3: "10:00"]), [], Self.row(wrong.change)]) }
    }

    @Test("names all that is wrong, row after row")
    func several() {
        let rows = [Self.row([2: "x", 3: "y"]), Self.row(), Self.row([4: "0"])]
        #expect(
            throws: CalendarSheet.Refusal.rows([
                CalendarSheet.RowFlaw(row: 2, column: .date, flaw: .notADate("x")),
                CalendarSheet.RowFlaw(row: 2, column: .time, flaw: .notATime("y")),
                CalendarSheet.RowFlaw(row: 4, column: .minutes, flaw: .notMinutes("0")),
            ])
        ) { try sheet(rows) }
    }

    @Test("needs no venue where the number of the meeting stands, unless it has the column")
    func known() throws {
        let header = ["id", "host", "place", "date", "time"]
        let row = ["7", "314800000", "314853000", "2026-12-04", "15:00"]
        #expect(try sheet([row], header: header).meetings.map(\.id.value) == [7])
        let flaw = CalendarSheet.RowFlaw(row: 2, column: .venueKk, flaw: .missing)
        #expect(throws: CalendarSheet.Refusal.rows([flaw])) { try sheet([[""] + row.dropFirst()], header: header) }
        #expect(throws: CalendarSheet.Refusal.rows([flaw])) { try sheet([row + [""]], header: header + ["venue_kk"]) }
    }

    @Test("has one akim in one place at an hour")
    func sameHour() throws {
        let flaw = CalendarSheet.RowFlaw(row: 3, column: .time, flaw: .sameHostSameHour(row: 2))
        #expect(throws: CalendarSheet.Refusal.rows([flaw])) { try sheet([Self.row(), Self.row([1: "314853100"])]) }
        #expect(try sheet([Self.row(), Self.row([0: "314853000"]), Self.row([3: "16:00"])]).meetings.count == 3)
    }

    @Test("is refused where a row goes on beyond its columns, as a text with a comma and no quotation marks does")
    func beyond() {
        let flaw = CalendarSheet.RowFlaw(row: 3, column: .broadcast, flaw: .beyondColumns("2-қабат"))
        #expect(throws: CalendarSheet.Refusal.rows([flaw])) {
            try sheet([Self.row(), Self.row([3: "16:00"]) + ["", " 2-қабат"], Self.row([3: "17:00"]) + [""]])
        }
    }

    @Test("does not guess between places of one name")
    func ambiguous() throws {
        func place(_ code: String, _ parent: KATO) -> Place {
            Place(
                code: Samples.code(code), parent: parent, level: .ruralOkrug, office: .ruralOkrug,
                name: Samples.text("Абай ауылдық округі", "Абайский сельский округ", "Abay"),
                hasKazakhName: true)
        }
        let gazetteer = try Gazetteer(
            Samples.gazetteer.places + [place("314855000", Samples.kordai), place("315055000", Samples.merke)])
        let row = Self.row([0: "310000000", 1: "Абай ауылдық округі"])
        let both = ["314855000", "315055000"].compactMap { gazetteer[Samples.code($0)] }.map { FittingPlace($0, in: gazetteer) }
        let flaw = CalendarSheet.RowFlaw(row: 2, column: .place, flaw: .ambiguousPlace("Абай ауылдық округі", among: both))
        #expect(throws: CalendarSheet.Refusal.rows([flaw])) {
            try CalendarSheet(rows: [Self.header, row], within: Samples.zhambyl, year: 2026, gazetteer: gazetteer)
        }
        // Within one district there is one.
        let below = try CalendarSheet(
            rows: [Self.header, Self.row([1: "Абай ауылдық округі"])], within: Samples.zhambyl, year: 2026, gazetteer: gazetteer)
        #expect(below.meetings.map(\.place) == [Samples.code("314855000")])
    }

    @Test("is refused whole where its columns are wrong or nothing stands in it")
    func refused() {
        #expect(throws: CalendarSheet.Refusal.empty) { try sheet([]) }
        #expect(throws: CalendarSheet.Refusal.empty) { try sheet([["", ""]]) }
        #expect(throws: CalendarSheet.Refusal.empty) { try sheet([Self.row()], header: ["", ""]) }
        #expect(throws: CalendarSheet.Refusal.empty) {
            try CalendarSheet(rows: [], within: Samples.zhambyl, year: nil, gazetteer: Samples.gazetteer)
        }
        #expect(throws: CalendarSheet.Refusal.columnMissing(.host)) {
            try sheet([Self.row()], header: ["place", "date", "time"])
        }
        #expect(throws: CalendarSheet.Refusal.columnTwice("date")) { try sheet([Self.row()], header: ["host", "date", "Date"]) }
        #expect(throws: CalendarSheet.Refusal.columnUnknown("akim")) { try sheet([Self.row()], header: ["host", "Akim"]) }
    }
}

struct SheetCase: Sendable, CustomTestStringConvertible {
    let change: [Int: String]
    let column: CalendarSheet.Column
    let flaw: CalendarSheet.Flaw

    init(_ change: [Int: String], _ column: CalendarSheet.Column, _ flaw: CalendarSheet.Flaw) {
        (self.change, self.column, self.flaw) = (change, column, flaw)
    }

    var testDescription: String { "\(column): \(flaw)" }
}
