import Domain
import Pages

extension TableChanges {
    /// Notes the cells of columns that an export adds in which a row differs from what an export would write now.
    ///
    /// - Parameters:
    ///   - told: what stands in the row, by the names of the columns.
    ///   - record: the row as an export would write it.
    mutating func noteAdded<Record: DataRecord>(_ row: Int, _ told: [String: String], as record: @autoclosure () -> Record) {
        if told.isEmpty { return }
        noteAdded(row, told, zip(Record.columns, record().cells).map { (column: $0, text: $1.plainText) })
    }
}

extension DataCell {
    /// As a reader of the spreadsheet sees it.
    fileprivate var plainText: String {
        switch self {
        case .text(let text): text
        case .number(let number): String(number)
        case .truth(let truth): truth ? "true" : "false"
        case .day(let day): day.iso
        case .none: ""
        }
    }
}
