/// Reads the cells of one sheet.
struct SheetCells {
    private let shared: [String]
    private let styles: CellStyles
    private let isFrom1904: Bool
    private var rows: [[String]] = []
    private var row = 0
    private var column = 0
    private var kind = ""
    private var style: Int?
    private var value = ""
    private var inline = ""
    /// Whether a formula stands in the cell, and whether its value does, be it empty.
    private var (hasFormula, hasValue) = (false, false)
    private var phonetic = 0

    private init(shared: [String], styles: CellStyles, isFrom1904: Bool) {
        self.shared = shared
        self.styles = styles
        self.isFrom1904 = isFrom1904
    }

    static func read(
        _ bytes: [UInt8], shared: [String], styles: CellStyles, isFrom1904: Bool
    ) throws(XLSXReader.Flaw) -> [[String]] {
        var cells = SheetCells(shared: shared, styles: styles, isFrom1904: isFrom1904)
        try SheetElements.read(bytes) { name, attributes in
            cells.begin(name, attributes)
        } end: { name, text in
            try cells.end(name, text)
        }
        return cells.rows
    }

    private mutating func begin(_ name: String, _ attributes: [String: String]) {
        switch name {
        case "row":
            row = attributes["r"].flatMap { Int($0) } ?? row + 1
            column = 0
        case "c":
            column = attributes["r"].flatMap(SheetCells.column(of:)) ?? column + 1
            (kind, style) = (attributes["t"] ?? "n", attributes["s"].flatMap { Int($0) })
            (value, inline) = ("", "")
            (hasFormula, hasValue) = (false, false)
        case "rPh": phonetic += 1
        default: break
        }
    }

    private mutating func end(_ name: String, _ text: String) throws {
        switch name {
        case "f": hasFormula = true
        case "v": (value, hasValue) = (text, true)
        case "t" where phonetic == 0: inline += CellText.unescaped(text)
        case "rPh": phonetic -= 1
        case "c": try keep(try content())
        default: break
        }
    }

    private func content() throws -> String {
        // A formula may come to an empty text, but not to an empty number.
        if hasFormula, value.isEmpty, kind != "str" || !hasValue {
            throw XLSXReader.Flaw.formulaWithoutValue(cell: "\(SheetCells.letters(of: column))\(row)")
        }
        switch kind {
        case "s":
            guard let number = Int(value) else { return "" }
            guard shared.indices.contains(number) else { throw XLSXReader.Flaw.notAWorkbook }
            return shared[number]
        case "inlineStr": return inline
        case "str": return CellText.unescaped(value)
        case "b": return value.isEmpty ? "" : value == "1" ? "true" : "false"
        case "e": throw XLSXReader.Flaw.errorCell(cell: "\(SheetCells.letters(of: column))\(row)", text: value)
        // A day written out: 2026-03-05T15:00:00.
        case "d":
            let parts = value.split(separator: "T", maxSplits: 1)
            guard parts.count == 2, !parts[1].hasPrefix("00:00:00") else { return parts.first.map(String.init) ?? value }
            return "\(parts[0]) \(parts[1].prefix(5))"
        default: return value.isEmpty ? "" : CellText.number(value, styles[style], isFrom1904: isFrom1904)
        }
    }

    private mutating func keep(_ text: String) throws {
        // Sheets are painted far beyond their table: what is empty takes no room.
        guard !text.isEmpty else { return }
        guard (1...XLSXReader.Limit.rows).contains(row) else {
            throw XLSXReader.Flaw.tooManyRows(limit: XLSXReader.Limit.rows)
        }
        guard (1...XLSXReader.Limit.columns).contains(column) else {
            throw XLSXReader.Flaw.tooManyColumns(row: row, limit: XLSXReader.Limit.columns)
        }
        while rows.count < row { rows.append([]) }
        while rows[row - 1].count < column { rows[row - 1].append("") }
        rows[row - 1][column - 1] = text
    }

    /// The number of the column of a cell such as `AB12`, from 1.
    static func column(of cell: String) -> Int? {
        var number = 0
        for byte in cell.utf8 {
            switch byte {
            case 0x41...0x5A: number = number * 26 + Int(byte - 0x40)
            case 0x61...0x7A: number = number * 26 + Int(byte - 0x60)
            default: return number > 0 ? number : nil
            }
            if number > 20_000 { return number }
        }
        return number > 0 ? number : nil
    }

    private static func letters(of column: Int) -> String {
        var (rest, letters) = (column, "")
        while rest > 0 {
            letters = String(UnicodeScalar(UInt8(0x41 + (rest - 1) % 26))) + letters
            rest = (rest - 1) / 26
        }
        return letters
    }
}
