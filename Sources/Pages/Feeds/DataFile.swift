/// Writes records row by row, so that a file of any length goes out as it is read.
package enum DataFile {
    /// By it spreadsheets know that the text is UTF-8.
    package static let byteOrderMark = "\u{FEFF}"

    /// The beginning of a CSV file: byte order mark and names of the columns.
    package static func csvHead<Record: DataRecord>(_: Record.Type) -> String {
        byteOrderMark + Record.columns.joined(separator: ",") + "\r\n"
    }

    package static func csvRow(_ record: some DataRecord) -> String { csvRow(record.cells) }

    package static func csvRow(_ cells: [DataCell]) -> String { cells.map(\.csv).joined(separator: ",") + "\r\n" }

    /// A whole CSV file.
    package static func csv<Record: DataRecord>(_ records: [Record]) -> String {
        var text = csvHead(Record.self)
        for record in records { text += csvRow(record) }
        return text
    }

    package static let jsonHead = "[\n"
    package static let jsonTail = "\n]\n"

    /// One object of a JSON array, with the comma before it where it is not the first.
    package static func jsonRow<Record: DataRecord>(_ record: Record, isFirst: Bool) -> String {
        let members = zip(Record.columns, record.cells).map { "\(DataCell.jsonString(camelCase($0))):\($1.json)" }
        return (isFirst ? "" : ",\n") + "{" + members.joined(separator: ",") + "}"
    }

    /// A whole JSON file: an array with one object to a line.
    package static func json(_ records: [some DataRecord]) -> String {
        var text = jsonHead
        for (index, record) in records.enumerated() { text += jsonRow(record, isFirst: index == 0) }
        return text + jsonTail
    }

    /// `venue_kk` as `venueKk`.
    static func camelCase(_ column: String) -> String {
        let parts = column.split(separator: "_")
        return parts.enumerated().map { $0 == 0 ? String($1) : $1.prefix(1).uppercased() + $1.dropFirst() }.joined()
    }
}
