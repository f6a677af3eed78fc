import Testing

@testable import Sheets

@Suite("A workbook")
struct XLSXReaderTests {
    @Test(
        "is read cell by cell",
        arguments: [
            // Shared and inline strings, runs of rich text, how a name is read aloud left out.
            ("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>", [["Қордай", "алма-ағаш"]]),
            ("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><r><t>ауыл</t></r><r><t> 1</t></r></is></c></row>", [["ауыл 1"]]),
            // Numbers: whole ones without a point, also where they are written with one or as a power of ten.
            (
                "<row r=\"1\"><c r=\"A1\"><v>314853100</v></c><c r=\"B1\"><v>1.84E7</v></c><c r=\"C1\"><v>0.1</v></c></row>",
                [["314853100", "18400000", "0.1"]]
            ),
            ("<row r=\"1\"><c r=\"A1\"><v>12.0</v></c><c r=\"B1\" t=\"n\"><v>-3</v></c></row>", [["12", "-3"]]),
            ("<row r=\"1\"><c r=\"A1\" t=\"b\"><v>1</v></c><c r=\"B1\" t=\"b\"><v>0</v></c></row>", [["true", "false"]]),
            // What a formula came to.
            (
                "<row r=\"1\"><c r=\"A1\" t=\"str\"><f>A2&amp;\"x\"</f><v>ax</v></c><c r=\"B1\"><f>1+1</f><v>2</v></c></row>",
                [["ax", "2"]]
            ),
            (
                "<row r=\"1\"><c r=\"A1\" t=\"d\"><v>2026-03-05T15:00:00</v></c><c r=\"B1\" t=\"d\"><v>2026-03-05</v></c></row>",
                [["2026-03-05 15:00", "2026-03-05"]]
            ),
            // Gaps keep their place, cells without an address follow the one before.
            (
                "<row r=\"2\"><c r=\"B2\"><v>1</v></c><c r=\"D2\"><v>2</v></c></row><row r=\"4\"><c r=\"A4\"><v>3</v></c></row>",
                [[], ["", "1", "", "2"], [], ["3"]]
            ),
            ("<row><c><v>1</v></c><c/><c><v>2</v></c></row><row><c><v>3</v></c></row>", [["1", "", "2"], ["3"]]),
            // What is painted and empty takes no room.
            (
                "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"XFD1\" s=\"0\"/></row><row r=\"1048576\"><c r=\"A1048576\" s=\"0\"/></row>",
                [["1"]]
            ),
            (
                "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>бір_x000A_екі &amp; &lt;үш&gt;</t></is></c></row>",
                [["бір\nекі & <үш>"]]
            ),
            ("", []),
        ] as [(String, [[String]])])
    func cells(rows: String, expected: [[String]]) throws {
        let shared =
            "<si><t>Қордай</t></si><si><r><t>алма</t></r><r><t>-ағаш</t></r><rPh sb=\"0\" eb=\"1\"><t>оқылуы</t></rPh></si>"
        #expect(try XLSXReader.rows(of: Workbooks.workbook(rows, shared: shared)) == expected)
    }

    @Test(
        "shows a number as its style does, in both systems of dates",
        arguments: [
            // ECMA-376, part 1, 18.17.4.1: 1 is 1 January 1900, 60 a day that never was, 61 is 1 March 1900.
            ("<xf numFmtId=\"14\"/>", "1", false, "1900-01-01"), ("<xf numFmtId=\"14\"/>", "59", false, "1900-02-28"),
            ("<xf numFmtId=\"14\"/>", "60", false, "60"), ("<xf numFmtId=\"14\"/>", "61", false, "1900-03-01"),
            ("<xf numFmtId=\"14\"/>", "46086", false, "2026-03-05"), ("<xf numFmtId=\"14\"/>", "44624", true, "2026-03-05"),
            ("<xf numFmtId=\"22\"/>", "46086.625", false, "2026-03-05 15:00"),
            ("<xf numFmtId=\"22\"/>", "46086", false, "2026-03-05"),
            ("<xf numFmtId=\"20\"/>", "0.625", false, "15:00"),
            ("<xf numFmtId=\"21\"/>", "0.62534722222222217", false, "15:00:30"),
            ("<xf numFmtId=\"20\"/>", "0.41666666666666663", false, "10:00"), ("<xf numFmtId=\"20\"/>", "0", false, "00:00"),
            ("<xf numFmtId=\"9\"/>", "0.5", false, "0.5"), ("<xf numFmtId=\"4\"/>", "18400000", false, "18400000"),
            ("<xf numFmtId=\"164\"/>", "46086", false, "2026-03-05"), ("<xf numFmtId=\"165\"/>", "46086", false, "46086"),
            ("<xf numFmtId=\"166\"/>", "0.5", false, "12:00"), ("<xf numFmtId=\"167\"/>", "7", false, "000000007"),
            ("<xf numFmtId=\"168\"/>", "46086", false, "46086"), ("<xf numFmtId=\"14\"/>", "-5", false, "-5"),
        ])
    func styles(style: String, value: String, from1904: Bool, expected: String) throws {
        let formats = [
            (164, "[$-43F]dd.mm.yyyy;@"), (165, "#,##0\\ &quot;дана&quot;"), (166, "[h]:mm"), (167, "000000000"),
            (168, "General&quot; days&quot;"),
        ].map { "<numFmt numFmtId=\"\($0.0)\" formatCode=\"\($0.1)\"/>" }.joined()
        let bytes = Workbooks.workbook(
            "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>\(value)</v></c></row>", formats: formats, styles: style, from1904: from1904)
        #expect(try XLSXReader.rows(of: bytes) == [[expected]])
    }

    @Test("gives the first sheet that is shown, or the one of a name")
    func sheets() throws {
        let bytes = Workbooks.workbook("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")
        #expect(try XLSXReader.rows(of: bytes) == [["1"]])
        #expect(try XLSXReader.rows(of: bytes, sheet: "кесте") == [["1"]])
        #expect(try XLSXReader.rows(of: bytes, sheet: "Жасырын") == [["тізім"]])
        #expect(throws: XLSXReader.Flaw.noSheet("жоқ", known: ["Кесте"])) { try XLSXReader.rows(of: bytes, sheet: "жоқ") }
    }

    @Test("may hold a formula with its value, be that an empty text")
    func formulas() throws {
        let rows =
            "<row><c><f>1+4</f><v>5</v></c><c t=\"str\"><f>\"\"</f><v></v></c><c t=\"str\"><f>A1</f><v>жол</v></c></row>"
        #expect(try XLSXReader.rows(of: Workbooks.workbook(rows)) == [["5", "", "жол"]])
    }

    @Test("may write the names of its elements with a prefix")
    func prefixes() throws {
        let rows = "<x:row xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><x:c><x:v>5</x:v></x:c></x:row>"
        #expect(try XLSXReader.rows(of: Workbooks.workbook(rows)) == [["5"]])
    }

    @Test(
        "is refused where it is broken, locked, or meant to harm",
        arguments: [
            ([0x50, 0x4B, 0x03, 0x04, 1, 2, 3], .notAnArchive),
            ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0], .oldOrLocked),
            (Workbooks.container([("readme.txt", "not a workbook")]), .notAWorkbook),
            (Workbooks.workbook("<row><c></row>"), .notXML),
            (Workbooks.workbook("<row><c t=\"s\"><v>7</v></c></row>"), .notAWorkbook),
            (
                Workbooks.workbook("<row r=\"3\"><c r=\"B3\" t=\"e\"><v>#REF!</v></c></row>"),
                .errorCell(cell: "B3", text: "#REF!")
            ),
            // A value that no program has worked out is not an empty cell, which would erase what stands in the register.
            (Workbooks.workbook("<row r=\"2\"><c r=\"C2\"><f>A2</f></c></row>"), .formulaWithoutValue(cell: "C2")),
            (Workbooks.workbook("<row r=\"2\"><c r=\"C2\"><f>A2</f><v></v></c></row>"), .formulaWithoutValue(cell: "C2")),
            // Entities that grow, or reach for files of the machine, are refused before anything is parsed.
            (
                Workbooks.workbook(
                    "<row><c t=\"inlineStr\"><is><t>&b;</t></is></c></row>",
                    head: "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>"), .notXML
            ),
            (Workbooks.workbook("<row/>", head: "<!-- <a --><!DOCTYPE w SYSTEM \"file:///etc/passwd\">"), .notXML),
            (Workbooks.workbook("<row/>", head: "<?xml version=\"1.0\" encoding=\"UTF-7\"?>"), .notXML),
            (Workbooks.workbook("<row r=\"200000\"><c><v>1</v></c></row>"), .tooManyRows(limit: 100_000)),
            (Workbooks.workbook("<row r=\"0\"><c><v>1</v></c></row>"), .tooManyRows(limit: 100_000)),
            (Workbooks.workbook("<row r=\"2\"><c r=\"XFD2\"><v>1</v></c></row>"), .tooManyColumns(row: 2, limit: 200)),
        ] as [([UInt8], XLSXReader.Flaw)])
    func refusals(bytes: [UInt8], flaw: XLSXReader.Flaw) {
        #expect(throws: flaw) { try XLSXReader.rows(of: bytes) }
    }

    @Test("is unpacked within a limit, whatever its container says of the length")
    func bomb() throws {
        let bytes = Workbooks.container([
            ("a", String(repeating: "0", count: 5_000)), ("b", String(repeating: "1", count: 5_000)),
        ])
        var parts = try SheetParts(bytes, limit: 6_000)
        #expect(try parts.part("a")?.count == 5_000)
        #expect(throws: XLSXReader.Flaw.tooLarge) { try parts.part("b") }
        #expect(try parts.part("c") == nil)
    }
}
