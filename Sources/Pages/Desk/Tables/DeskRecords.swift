package import Domain
import Sheets

/// An official as a row of the table that is imported.
package struct OfficialRecord: DataRecord {
    package static let columns = OfficialSheet.Column.allCases.map(\.rawValue) + OfficialSheet.Column.exportedOnly
    package let cells: [DataCell]

    package init(_ official: Official, gazetteer: Gazetteer) {
        let name = gazetteer[official.place]?.name
        cells =
            DataCell.row(OfficialSheet.cells(official), days: OfficialSheet.Column.days)
            + [DataCell(name?.kk), DataCell(name?.ru)]
    }
}

/// A question as a row of the table that is imported, with how to reach the one who asked. For the desk alone.
package struct QuestionRowRecord: DataRecord {
    package static let columns = QuestionSheet.Column.allCases.map(\.rawValue) + QuestionSheet.Column.exportedOnly
    package let cells: [DataCell]

    /// - Parameter time: the time of day at which it was received, in its region.
    package init(_ question: Question, contact: Contact, time: TimeOfDay, gazetteer: Gazetteer) {
        let name = gazetteer[question.place]?.name
        cells = [
            .text(question.number.text), .text(question.place.code), DataCell(question.meeting?.value), .day(question.receivedOn),
            .text(time.text), .text(question.channel.rawValue), .text(question.language.rawValue), .text(question.original),
            DataCell(question.category?.rawValue), DataCell(contact.name), DataCell(contact.email), DataCell(contact.phone),
            .text(question.standing.rawValue), DataCell(question.registeredOn), DataCell(name?.kk), DataCell(name?.ru),
        ]
    }
}

/// An item of a plan, a draft's too, as a row of the table that is imported.
package struct PlanRowRecord: DataRecord {
    package static let columns = PlanSheet.Column.allCases.map(\.rawValue) + ["plan", "meeting", "standing", "money_given"]
    package let cells: [DataCell]

    /// - Parameter problem: the number of the problem question it serves.
    package init(_ item: PlanItem, of plan: ActionPlan.ID, meeting: Meeting.ID, problem: Problem.Number?) {
        cells =
            DataCell.row(PlanSheet.cells(item, problem: problem), days: PlanSheet.Column.days)
            + [
                .number(plan.value), .number(meeting.value), .text(item.standing.code), DataCell(item.moneyGiven?.amount),
            ]
    }
}

extension DataCell {
    /// The cells of a row in the order of the columns; empty ones hold nothing, and days are days.
    static func row<Column: SheetColumn>(_ cells: [Column: String], days: Set<Column>) -> [DataCell] {
        Column.allCases.map { column in
            let text = cells[column] ?? ""
            if text.isEmpty { return .none }
            return days.contains(column) ? Day(iso: text).map { .day($0) } ?? .text(text) : .text(text)
        }
    }
}

/// Rows of one kind as a workbook.
package enum DataWorkbook {
    /// The bytes of a workbook with one sheet, whose first row names the columns.
    package static func bytes<Record: DataRecord>(_ records: [Record], name: String, madeOn day: Day) throws -> [UInt8] {
        let rows = records.map { $0.cells.map { SheetCell($0) } }
        return try XLSXWriter.bytes(of: [Sheet(name: name, columns: Record.columns, rows: rows)], madeOn: day)
    }
}
