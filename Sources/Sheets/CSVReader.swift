/// Reads tables kept as CSV: UTF-8 with or without a mark at the front, or UTF-16 with one, cells divided by commas, semicolons or tabs, in quotes or not, lines ended in any way.
///
/// Source: RFC 4180, and what spreadsheets make of it. Row `n` of the answer is row `n` of the spreadsheet: empty rows are kept, a first line `sep=;` is no row, as in spreadsheets, and line ends inside a quoted cell begin no row.
package enum CSVReader {
    /// Why a text is no table. Rows are counted from 1.
    package enum Flaw: Error, Hashable, Sendable, CustomStringConvertible {
        /// Bytes that are neither UTF-8 nor UTF-16 with a mark, or a zero among them: another encoding, or no text at all.
        case notText(row: Int)
        case unclosedQuote(row: Int)
        case textAfterQuote(row: Int)

        package var row: Int {
            switch self {
            case .notText(let row), .unclosedQuote(let row), .textAfterQuote(let row): row
            }
        }

        package var description: String {
            switch self {
            case .notText(let row): "row \(row): is not UTF-8 text; save the table as CSV in UTF-8"
            case .unclosedQuote(let row): "row \(row): a quotation mark is opened and never closed"
            case .textAfterQuote(let row): "row \(row): text follows a closing quotation mark; write marks inside a cell twice"
            }
        }
    }

    /// The rows of a table, each with its cells as they stand. The divider is the one that a first line `sep=` names, as spreadsheets write it; else the one of `,`, `;` and the tab that stands most often in the first row that is not empty.
    package static func rows(of bytes: [UInt8]) throws(Flaw) -> [[String]] {
        guard let text = utf8(bytes) else { throw .notText(row: 1) }
        var sheet = CSVBytes(bytes: text)
        return try sheet.rows()
    }

    package static func rows(of text: String) throws(Flaw) -> [[String]] { try rows(of: Array(text.utf8)) }

    /// The same text in UTF-8, where a mark says that it stands in UTF-16, as spreadsheets save "Unicode text"; `nil` where it is none.
    private static func utf8(_ bytes: [UInt8]) -> [UInt8]? {
        let isLittle = bytes.starts(with: [0xFF, 0xFE])
        guard isLittle || bytes.starts(with: [0xFE, 0xFF]) else { return bytes }
        guard bytes.count.isMultiple(of: 2) else { return nil }
        let units = stride(from: 2, to: bytes.count, by: 2).map { at in
            UInt16(bytes[isLittle ? at + 1 : at]) << 8 | UInt16(bytes[isLittle ? at : at + 1])
        }
        return String(validating: units, as: UTF16.self).map { Array($0.utf8) }
    }
}

/// A table on its way from bytes to cells. It goes byte by byte, since 12,000 places by the character take seconds.
private struct CSVBytes {
    let bytes: [UInt8]
    private var index: Int
    private let divider: UInt8
    private var row = 1

    private static let quote: UInt8 = 0x22
    private static let lineFeed: UInt8 = 0x0A
    private static let carriageReturn: UInt8 = 0x0D
    private static let space: UInt8 = 0x20

    init(bytes: [UInt8]) {
        self.bytes = bytes
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let named = CSVBytes.named(bytes[start...])
        divider = named ?? CSVBytes.divider(of: bytes)
        index = start
        guard named != nil else { return }
        index += CSVBytes.naming.count + 1
        let isPair = bytes[index...].starts(with: [CSVBytes.carriageReturn, CSVBytes.lineFeed])
        index += isPair ? 2 : 1
    }

    mutating func rows() throws(CSVReader.Flaw) -> [[String]] {
        var rows: [[String]] = []
        var width = 0
        while index < bytes.count {
            var cells: [String] = []
            cells.reserveCapacity(width)
            cells.append(try cell())
            while index < bytes.count, bytes[index] == divider {
                index += 1
                cells.append(try cell())
            }
            if index < bytes.count {
                let isPair =
                    bytes[index] == CSVBytes.carriageReturn && index + 1 < bytes.count && bytes[index + 1] == CSVBytes.lineFeed
                index += isPair ? 2 : 1
            }
            width = cells.count
            rows.append(cells)
            row += 1
        }
        return rows
    }

    /// The cell that begins here; afterwards `index` stands on a divider, a line end or the end.
    private mutating func cell() throws(CSVReader.Flaw) -> String {
        var start = index
        while start < bytes.count, bytes[start] == CSVBytes.space { start += 1 }
        if start < bytes.count, bytes[start] == CSVBytes.quote { return try quotedCell(from: start + 1) }
        start = index
        while index < bytes.count {
            let byte = bytes[index]
            if byte == divider || byte == CSVBytes.lineFeed || byte == CSVBytes.carriageReturn { break }
            index += 1
        }
        return try text(bytes[start..<index])
    }

    private mutating func quotedCell(from start: Int) throws(CSVReader.Flaw) -> String {
        var content: [UInt8] = []
        var next = start
        while true {
            guard next < bytes.count else { throw .unclosedQuote(row: row) }
            if bytes[next] != CSVBytes.quote {
                content.append(bytes[next])
            } else if next + 1 < bytes.count, bytes[next + 1] == CSVBytes.quote {
                content.append(CSVBytes.quote)
                next += 1
            } else {
                break
            }
            next += 1
        }
        index = next + 1
        while index < bytes.count, bytes[index] == CSVBytes.space { index += 1 }
        if index < bytes.count, bytes[index] != divider, bytes[index] != CSVBytes.lineFeed,
            bytes[index] != CSVBytes.carriageReturn
        {
            throw .textAfterQuote(row: row)
        }
        return try text(content[...])
    }

    private func text(_ slice: ArraySlice<UInt8>) throws(CSVReader.Flaw) -> String {
        guard !slice.contains(0), let text = String(validating: slice, as: UTF8.self) else { throw .notText(row: row) }
        return text
    }

    private static let naming = Array("sep=".utf8)

    /// The divider that a first line names, as `sep=;`; `nil` where it names none.
    private static func named(_ bytes: ArraySlice<UInt8>) -> UInt8? {
        guard bytes.starts(with: naming) else { return nil }
        let rest = bytes.dropFirst(naming.count)
        guard let divider = rest.first, [0x2C, 0x3B, 0x09].contains(divider) else { return nil }
        guard let next = rest.dropFirst().first, next == lineFeed || next == carriageReturn else { return nil }
        return divider
    }

    private static func divider(of bytes: [UInt8]) -> UInt8 {
        var counts: [UInt8: Int] = [:]
        var isQuoted = false
        loop: for byte in bytes {
            switch byte {
            case quote: isQuoted.toggle()
            case 0x2C where !isQuoted, 0x3B where !isQuoted, 0x09 where !isQuoted: counts[byte, default: 0] += 1
            case lineFeed where !isQuoted && !counts.isEmpty, carriageReturn where !isQuoted && !counts.isEmpty: break loop
            default: break
            }
        }
        let comma: UInt8 = 0x2C
        return [0x3B, 0x09].reduce(comma) { counts[$1, default: 0] > counts[$0, default: 0] ? $1 : $0 }
    }
}
