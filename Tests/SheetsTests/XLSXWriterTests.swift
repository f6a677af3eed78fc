import Domain
import Sheets
import TestSupport
import Testing

@Suite("A workbook that is written")
struct XLSXWriterTests {
    private static let day = Samples.day("2026-03-05")
    private static let sheet = Sheet(
        name: "Есеп: 2026/1", columns: ["place", "day", "count", "share", "note"],
        rows: [
            [.text("314853100"), .day(day), .number(12), .share(0.25), .text("=1+1")],
            [.text("ағаш, \"үй\" & <жол>\nекі"), .empty, .number(-3), .empty, .text("+7 700 000 00 00")],
        ])

    @Test("is read again as it was: texts that look like formulas stay texts")
    func again() throws {
        let rows = try SheetFile.rows(of: XLSXWriter.bytes(of: [Self.sheet], madeOn: Self.day))
        #expect(
            rows == [
                ["place", "day", "count", "share", "note"], ["314853100", "2026-03-05", "12", "0.25", "=1+1"],
                ["ағаш, \"үй\" & <жол>\nекі", "", "-3", "", "+7 700 000 00 00"],
            ])
    }

    @Test("is the same bytes for the same sheets and day")
    func same() throws {
        let first = try XLSXWriter.bytes(of: [Self.sheet], madeOn: Self.day)
        #expect(try XLSXWriter.bytes(of: [Self.sheet], madeOn: Self.day) == first)
    }

    @Test("keeps lines above the table and several sheets apart")
    func sheets() throws {
        let titled = Sheet(name: "Бірінші", heading: ["Тақырып", "Күні"], columns: ["a"], rows: [[.number(1)]])
        let bytes = try XLSXWriter.bytes(of: [titled, Self.sheet], madeOn: Self.day)
        #expect(try SheetFile.rows(of: bytes) == [["Тақырып"], ["Күні"], [], ["a"], ["1"]])
        #expect(try SheetFile.rows(of: bytes, sheet: "Есеп 20261").count == 3)
    }

    @Test("refuses a text that no cell can hold")
    func tooLong() {
        let sheet = Sheet(name: "a", columns: ["a"], rows: [[.text(String(repeating: "a", count: 40_000))]])
        #expect(throws: XLSXWriter.Failure.self) { try XLSXWriter.bytes(of: [sheet], madeOn: Self.day) }
    }
}

@Suite("A table in a file")
struct SheetFileTests {
    @Test(
        "of another kind is told to be no table",
        arguments: ["%PDF-1.4\n", "<!DOCTYPE html><html>", "\u{FEFF}\n<html>", "<?xml version=\"1.0\"?>", "{\\rtf1"])
    func otherKinds(text: String) {
        #expect(throws: SheetFile.Flaw.notATable) { try SheetFile.rows(of: Array(text.utf8)) }
    }

    @Test("loses the apostrophe that an export puts before a text like a formula")
    func unguarded() throws {
        #expect(
            try SheetFile.rows(of: Array("a,b,c\n'+7 700,'ауыл,'=1\n".utf8)) == [["a", "b", "c"], ["+7 700", "'ауыл", "=1"]])
    }
}
