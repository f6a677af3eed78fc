package import Domain
import Sheets

/// An official as a row of the table that is imported.
package struct OfficialRecord: DataRecord {
    package static let columns = OfficialSheet.Column.allCases.map(\.rawValue) + OfficialSheet.Column.exportedOnly
    package let cells: [DataCell]

    /// - Parameter day: on which the register of posts is asked.
    package init(_ official: Official, gazetteer: Gazetteer, register: PositionRegister, on day: Day) {
        let name = gazetteer[official.place]?.name
        let category = register.category(of: official, in: gazetteer, on: day)
        cells =
            DataCell.row(OfficialSheet.cells(official))
            + [DataCell(name?.kk), DataCell(name?.ru), DataCell(category?.code)]
    }
}

/// A question as a row of the table that is imported, with the words in which it was asked. For the desk alone.
package struct QuestionRowRecord: DataRecord {
    package static let columns = QuestionSheet.Column.allCases.map(\.rawValue) + QuestionSheet.Column.exportedOnly
    package let cells: [DataCell]

    /// - Parameters:
    ///   - contact: how to reach the one who asked; empty where that is not to be seen.
    ///   - time: the time of day at which it was received, in its region.
    package init(_ question: Question, contact: Contact, time: TimeOfDay, gazetteer: Gazetteer) {
        let name = gazetteer[question.place]?.name
        cells =
            DataCell.row(QuestionSheet.cells(question, contact: contact, time: time)) + [DataCell(name?.kk), DataCell(name?.ru)]
    }
}

/// A problem question as a row of the table that is imported.
package struct ProblemRowRecord: DataRecord {
    package static let columns = ProblemSheet.Column.allCases.map(\.rawValue)
    package let cells: [DataCell]

    /// - Parameter questions: the numbers of its questions.
    package init(_ problem: Problem, questions: [Question.Number]) {
        cells = DataCell.row(ProblemSheet.cells(problem, questions: questions))
    }
}

/// An item of a plan, a draft's too, as a row of the table that is imported.
package struct PlanRowRecord: DataRecord {
    package static let columns = PlanSheet.Column.allCases.map(\.rawValue) + ["plan", "standing", "money_given"]
    package let cells: [DataCell]

    /// - Parameter problem: the number of the problem question it serves.
    package init(_ item: PlanItem, of plan: ActionPlan.ID, meeting: Meeting.ID, problem: Problem.Number?) {
        cells =
            DataCell.row(PlanSheet.cells(item, problem: problem, meeting: meeting))
            + [.text(plan.description), .text(item.standing.code), DataCell(item.moneyGiven?.amount)]
    }
}

/// A record of the execution of an item, or the empty row for the next one, as a row of the table that is imported.
package struct ExecutionRowRecord: DataRecord {
    package static let columns = ExecutionSheet.Column.allCases.map(\.rawValue) + ExecutionSheet.Column.exportedOnly
    package let cells: [DataCell]

    /// - Parameters:
    ///   - record: the position of the record, from 1; `nil` for the empty row.
    ///   - problem: the number of the problem question that the item serves.
    package init(_ item: PlanItem, record: Int?, of plan: ActionPlan.ID, meeting: Meeting.ID, problem: Problem.Number?) {
        cells =
            DataCell.row(ExecutionSheet.cells(item, of: plan, meeting: meeting, problem: problem, record: record))
            + [
                .text(item.standing.code), DataCell(item.moneyNeeded?.amount), DataCell(item.moneyGiven?.amount),
                DataCell(record.flatMap { item.executions.dropFirst($0 - 1).first?.enteredOn?.iso }),
            ]
    }

    /// The rows of an item: one for every record, and one to fill in as long as it is on control.
    package static func rows(
        of item: PlanItem, _ plan: ActionPlan.ID, meeting: Meeting.ID, problem: Problem.Number?
    ) -> [ExecutionRowRecord] {
        let records: [Int?] = item.executions.indices.map { $0 + 1 } + (item.isOpen ? [nil] : [])
        return records.map { ExecutionRowRecord(item, record: $0, of: plan, meeting: meeting, problem: problem) }
    }
}

extension DataCell {
    /// The cells of a row in the order of the columns; empty ones hold nothing, days are days, and sums are numbers.
    static func row<Column: SheetColumn>(_ cells: [Column: String]) -> [DataCell] {
        Column.allCases.map { column in
            let text = cells[column] ?? ""
            if text.isEmpty { return .none }
            if Column.numbers.contains(column), let number = Int(text) { return .number(number) }
            return Column.days.contains(column) ? Day(iso: text).map { .day($0) } ?? .text(text) : .text(text)
        }
    }
}

/// Rows of one kind as a workbook.
package enum DataWorkbook {
    /// The bytes of a workbook with one sheet, whose first row names the columns.
    ///
    /// - Parameter table: the table as which it is taken in, for its lists of choices; `nil` where there is none.
    package static func bytes<Record: DataRecord>(
        _ records: [Record], name: String, as table: DeskTable? = nil, madeOn day: Day
    ) throws -> [UInt8] {
        let rows = records.map { $0.cells.map { SheetCell($0) } }
        return try bytes(name, Record.columns, rows, table, day)
    }

    /// A table to be filled in: the columns that a new row needs, with their lists of choices, and nothing below.
    package static func template(of table: DeskTable, madeOn day: Day) throws -> [UInt8] {
        try bytes(table.rawValue, table.fillIn, [], table, day)
    }

    private static func bytes(
        _ name: String, _ columns: [String], _ rows: [[SheetCell]], _ table: DeskTable?, _ day: Day
    ) throws -> [UInt8] {
        var choices: [Int: [String]] = [:]
        for (index, column) in columns.enumerated() { choices[index] = table?.choices[column] }
        return try XLSXWriter.bytes(of: [Sheet(name: name, columns: columns, rows: rows, choices: choices)], madeOn: day)
    }
}
