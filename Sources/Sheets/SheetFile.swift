import Foundation

/// A table as an office sends it: CSV or XLSX, told apart by its bytes, read into rows of text.
///
/// Row `n` of the answer is row `n` of the spreadsheet, whichever it was.
package enum SheetFile {
    /// Why a file is no table.
    package enum Flaw: Error, Hashable, Sendable, CustomStringConvertible {
        case csv(CSVReader.Flaw)
        case xlsx(XLSXReader.Flaw)
        /// A file of another kind, as a PDF or a web page.
        case notATable
        case unreadable

        package var description: String {
            switch self {
            case .csv(let flaw): flaw.description
            case .xlsx(let flaw): flaw.description
            case .notATable: "the file is no table but of another kind; save the table as .xlsx, or as CSV in UTF-8"
            case .unreadable: "cannot be read"
            }
        }
    }

    /// The rows of a table, each with its cells as a reader of the spreadsheet sees them.
    ///
    /// - Parameter sheet: the name of the sheet of an XLSX; the first that is shown where it is `nil`.
    package static func rows(of bytes: [UInt8], sheet: String? = nil) throws(Flaw) -> [[String]] {
        do {
            if XLSXReader.isOne(bytes) { return try XLSXReader.rows(of: bytes, sheet: sheet) }
        } catch { throw .xlsx(error) }
        if isOfAnotherKind(bytes) { throw .notATable }
        do {
            return try CSVReader.rows(of: bytes).map { $0.map(SheetText.unguarded) }
        } catch { throw .csv(error) }
    }

    /// Whether the bytes begin as a PDF, a web page, an XML or an RTF text does: none is a row of names of columns.
    private static func isOfAnotherKind(_ bytes: [UInt8]) -> Bool {
        let head = String(decoding: bytes.prefix(64), as: UTF8.self).drop { $0 == "\u{FEFF}" || $0.isWhitespace }.lowercased()
        return ["%pdf-", "<!doctype", "<html", "<?xml", "<table", "{\\rtf"].contains(where: head.hasPrefix)
    }

    /// The rows of a file.
    package static func rows(ofFileAt path: String, sheet: String? = nil) throws(Flaw) -> [[String]] {
        let data: Data
        do { data = try Data(contentsOf: URL(fileURLWithPath: path)) } catch { throw .unreadable }
        return try rows(of: [UInt8](data), sheet: sheet)
    }
}

/// How texts stand in a spreadsheet.
package enum SheetText {
    /// The bytes at the beginning of a text for which spreadsheets take it for a formula: `=`, `+`, `-`, `@`, tab, carriage return and line feed.
    package static let formulaStarts: Set<UInt8> = [0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D, 0x0A]

    private static let apostrophe: UInt8 = 0x27

    /// With an apostrophe before what a spreadsheet would take for a formula, and before what already has one: `unguarded` gives the text back.
    package static func guarded(_ text: String) -> String { isFormula(text.utf8) ? "'" + text : text }

    /// Without the apostrophe of `guarded`.
    package static func unguarded(_ text: String) -> String {
        guard text.utf8.first == apostrophe, isFormula(text.utf8.dropFirst()) else { return text }
        return String(text.dropFirst())
    }

    private static func isFormula(_ bytes: some Collection<UInt8>) -> Bool {
        bytes.first { $0 != apostrophe }.map { formulaStarts.contains($0) } ?? false
    }
}
