import Sheets
import Testing

@Suite("A table in CSV")
struct CSVReaderTests {
    @Test(
        "is read cell by cell",
        arguments: [
            ("a,b\nc,d\n", [["a", "b"], ["c", "d"]]), ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]),
            ("a,b\rc,d", [["a", "b"], ["c", "d"]]),
            ("\u{FEFF}a;b\nc;d,e", [["a", "b"], ["c", "d,e"]]), ("a,b\nc;d,e", [["a", "b"], ["c;d", "e"]]),
            // Empty cells, also at the end of a row without a line end, and empty rows, keep their place.
            ("a,,\n1,", [["a", "", ""], ["1", ""]]), ("a,b\n\n\nc,d", [["a", "b"], [""], [""], ["c", "d"]]),
            ("\n\na;b", [[""], [""], ["a", "b"]]),
            ("a,b\n,", [["a", "b"], ["", ""]]), ("a", [["a"]]), ("", []), ("\u{FEFF}", []), ("\n", [[""]]),
            // A divider that the first line names, which is no row.
            ("sep=;\r\na,b,c;d\r\n1;2", [["a,b,c", "d"], ["1", "2"]]), ("\u{FEFF}sep=,\na;b;c,d", [["a;b;c", "d"]]),
            ("sep=x\na,b", [["sep=x"], ["a", "b"]]),
            // Quotes: dividers, line ends and quotes inside them.
            ("\"a,b\",c", [["a,b", "c"]]), ("\"a\nb\",c\nd,e", [["a\nb", "c"], ["d", "e"]]), ("\"a\r\nb\",c", [["a\r\nb", "c"]]),
            ("\"say \"\"hi\"\"\",c", [["say \"hi\"", "c"]]), ("\"\",\"\"\"\"", [["", "\""]]), ("\"a\" , \"b\" ", [["a", "b"]]),
            ("село \"Жаңа\",2", [["село \"Жаңа\"", "2"]]), ("\"a;b;c\",d", [["a;b;c", "d"]]),
            // Letters of several bytes, and a combining mark after a divider.
            ("қ,ә\n👩‍👩‍👧,\u{301}x", [["қ", "ә"], ["👩‍👩‍👧", "\u{301}x"]]), ("a,b\n x , y ", [["a", "b"], [" x ", " y "]]),
        ] as [(String, [[String]])])
    func reading(text: String, rows: [[String]]) throws {
        #expect(try CSVReader.rows(of: text) == rows)
    }

    @Test(
        "is refused, with its row, where it is broken",
        arguments: [
            ("a,b\n\"c,d\n", CSVReader.Flaw.unclosedQuote(row: 2)), ("a,b\n\n\"c\"d,e", .textAfterQuote(row: 3)),
            ("\"", .unclosedQuote(row: 1)),
            ("\"a\"\"", .unclosedQuote(row: 1)), ("a,b\nc\u{0},d", .notText(row: 2)),
            ("\"x\ny\"\n\"z\" \"", .textAfterQuote(row: 2)),
        ])
    func broken(text: String, flaw: CSVReader.Flaw) {
        #expect(throws: flaw) { try CSVReader.rows(of: text) }
    }

    @Test(
        "is refused where its bytes are neither UTF-8 nor UTF-16",
        arguments: [
            // Windows-1251, a workbook, UTF-16 cut in the middle, half a letter.
            ([0x61, 0x0A, 0xC6, 0xEE, 0xEB], 2), ([0x50, 0x4B, 0x03, 0x04, 0x14, 0x00], 1), ([0xFF, 0xFE, 0x61], 1),
            ([0xFE, 0xFF, 0xD8, 0x00], 1),
            ([0x61, 0x2C, 0xD2], 1),
        ] as [([UInt8], Int)])
    func bytes(bytes: [UInt8], row: Int) {
        #expect(throws: CSVReader.Flaw.notText(row: row)) { try CSVReader.rows(of: bytes) }
    }

    @Test("is read in UTF-16, as spreadsheets save Unicode text", arguments: [false, true])
    func wide(isBig: Bool) throws {
        let units = [0xFEFF] + Array("plan\tmeeting\r\nқ,ә\t\"a\tb\"\r\n".utf16)
        let bytes = units.flatMap { unit in
            let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
            return isBig ? pair.reversed() : pair
        }
        #expect(try CSVReader.rows(of: bytes) == [["plan", "meeting"], ["қ,ә", "a\tb"]])
    }

    @Test("never ends the program, whatever stands in it", arguments: 0..<200)
    func anything(seed: Int) {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
        let alphabet: [UInt8] = [0x22, 0x2C, 0x3B, 0x0A, 0x0D, 0x20, 0x61, 0xD2, 0x9B, 0x00, 0xEF, 0xBB, 0xBF]
        let bytes = (0..<40).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return alphabet[Int(state >> 33) % alphabet.count]
        }
        let rows = try? CSVReader.rows(of: bytes)
        #expect(rows.map { $0.count <= 41 } ?? true)
    }

    @Test("gives back what was written in quotes, whatever stands in the cells", arguments: 0..<100)
    func roundTrip(seed: Int) throws {
        var state = UInt64(seed) &+ 5
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        let letters = ["a", "қ", "\"", ",", ";", "\n", "\r\n", " ", "👩‍👧"]
        let rows = (0...next(5)).map { _ in (0...3).map { _ in (0..<next(6)).map { _ in letters[next(letters.count)] }.joined() }
        }
        let text = rows.map { $0.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ";") }.joined(
            separator: "\r\n")
        #expect(try CSVReader.rows(of: text) == rows)
    }
}
