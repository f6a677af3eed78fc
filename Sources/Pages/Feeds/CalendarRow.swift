package import Domain

/// A meeting in the columns that an import of a calendar takes, so that a draft can be edited in a spreadsheet and imported.
package struct CalendarRow: DataRecord {
    package static let columns = CalendarSheet.Column.allCases.map(\.rawValue)
    package let cells: [DataCell]

    /// Its cells as they are typed into a table.
    package var texts: [String] {
        cells.map { cell in
            switch cell {
            case .text(let text): text
            case .number(let number): String(number)
            case .day(let day): day.iso
            case .truth, .none: ""
            }
        }
    }

    package init(_ meeting: Meeting) {
        let isNew = meeting.id.value == 0
        cells =
            [isNew ? .none : .number(meeting.id.value)]
            + MeetingRecord(meeting).cells.prefix(CalendarRow.columns.count).dropFirst()
    }
}
