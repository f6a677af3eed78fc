/// Writes rows as CSV (RFC 4180) that `CSVReader` reads back as they were.
package enum CSVWriter {
    /// The text of the rows, each ended by a line end.
    package static func text(_ rows: [[String]]) -> String {
        var text = ""
        for row in rows { text += row.map(quoted).joined(separator: ",") + "\n" }
        return text
    }

    private static func quoted(_ cell: String) -> String {
        let special: Set<UInt8> = [0x22, 0x2C, 0x3B, 0x09, 0x0A, 0x0D, 0x20]
        guard cell.utf8.contains(where: { special.contains($0) }) else { return cell }
        return "\"" + cell.replacing("\"", with: "\"\"") + "\""
    }
}
