/// Reads one sheet of an XLSX workbook into rows of text, as a reader of the spreadsheet sees them: days as `2026-03-05`, times as `15:00`, whole numbers without a point.
///
/// Source: ECMA-376, part 1: 18.3 (worksheets), 18.4 (shared strings), 18.8 (styles), 18.17.4 (dates).
package enum XLSXReader {
    /// How large a workbook may be.
    package enum Limit {
        /// Bytes of all parts together, unpacked.
        package static let unpacked = 200 << 20
        package static let rows = 100_000
        package static let columns = 200
    }

    /// Why a file is no table.
    package enum Flaw: Error, Hashable, Sendable, CustomStringConvertible {
        case notAnArchive
        /// An old `.xls`, or a workbook under a password: both are another kind of container.
        case oldOrLocked
        case notXML
        case notAWorkbook
        case noSheet(String?, known: [String])
        case tooLarge
        case tooManyRows(limit: Int)
        case tooManyColumns(row: Int, limit: Int)
        case errorCell(cell: String, text: String)
        /// A formula whose value no program has worked out yet.
        case formulaWithoutValue(cell: String)

        package var description: String {
            switch self {
            case .notAnArchive: "the file is broken or cut short; save it again as .xlsx"
            case .oldOrLocked: "the file is an old .xls or has a password; save it as .xlsx without a password"
            case .notXML: "the file is not a workbook as Excel writes it; save it again as .xlsx"
            case .notAWorkbook: "the file holds no workbook; save the table as .xlsx"
            case .noSheet(let name?, let known):
                "there is no sheet \"\(name)\"; there are \(known.map { "\"\($0)\"" }.joined(separator: ", "))"
            case .noSheet(nil, _): "there is no sheet with a table in the file"
            case .tooLarge: "unpacked, the file is larger than \(Limit.unpacked >> 20) MB; save the one table alone"
            case .tooManyRows(let limit): "there are more than \(limit) rows; divide the table"
            case .tooManyColumns(let row, let limit): "row \(row): there are more than \(limit) columns"
            case .formulaWithoutValue(let cell):
                "cell \(cell): holds a formula without a value; open the file in a spreadsheet, save it and send it again"
            case .errorCell(let cell, let text): "cell \(cell): holds the error \(text) instead of a value"
            }
        }
    }

    /// Whether the bytes begin as a workbook does, a new one or an old.
    package static func isOne(_ bytes: [UInt8]) -> Bool { isArchive(bytes) || isCompoundFile(bytes) }

    /// The rows of the sheet of a name, or of the first that is shown. Cells not filled in are empty texts; empty rows keep their place.
    package static func rows(of bytes: [UInt8], sheet name: String? = nil) throws(Flaw) -> [[String]] {
        guard !isCompoundFile(bytes) else { throw .oldOrLocked }
        var parts = try SheetParts(bytes, limit: Limit.unpacked)
        let workbook = try Workbook(&parts)
        guard let chosen = workbook.sheet(named: name) else {
            throw .noSheet(name, known: workbook.sheets.filter { !$0.isHidden }.map(\.name))
        }
        let styles = try CellStyles(try parts.part(workbook.stylesPath))
        let shared = try SharedStrings.read(try parts.part(workbook.stringsPath))
        guard let cells = try parts.part(chosen.path) else { throw .notAWorkbook }
        return try SheetCells.read(cells, shared: shared, styles: styles, isFrom1904: workbook.isFrom1904)
    }

    private static func isArchive(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) }

    private static func isCompoundFile(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
    }
}
