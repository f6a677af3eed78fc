import CXlsxWriter
package import Domain
import Foundation

/// Writes a workbook: texts always as texts, never as formulas; the names of the columns stay in view.
package enum XLSXWriter {
    /// The library could not write the workbook; a text was too long, or the disk is full.
    package struct Failure: Error, CustomStringConvertible {
        package let description: String
    }

    /// The type of a workbook over HTTP.
    package static let contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

    /// The bytes of a workbook. The same sheets and day give the same bytes.
    ///
    /// - Parameter day: the day that the workbook names as that of its making.
    package static func bytes(of sheets: [Sheet], madeOn day: Day) throws -> [UInt8] {
        // The library writes to a file alone.
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("kezdesu-\(UUID().uuidString).xlsx").path
        defer { unlink(path) }
        try write(sheets, madeOn: day, to: path)
        return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    }

    private static func write(_ sheets: [Sheet], madeOn day: Day, to path: String) throws {
        guard let workbook = workbook_new(path) else { throw Failure(description: "the workbook could not be begun") }
        var properties = lxw_doc_properties()
        properties.created = time_t(Moment(day, TimeOfDay(minutes: 720), offset: 0).seconds)
        workbook_set_properties(workbook, &properties)
        do {
            let formats = Formats(workbook)
            for sheet in sheets {
                guard let target = workbook_add_worksheet(workbook, legal(sheet.name)) else {
                    throw Failure(description: "the sheet \(sheet.name) could not be begun")
                }
                try fill(target, sheet, formats)
            }
        } catch {
            lxw_workbook_free(workbook)
            throw error
        }
        try check(workbook_close(workbook))
    }

    private static func check(_ answer: lxw_error) throws {
        guard answer == LXW_NO_ERROR else { throw Failure(description: String(cString: lxw_strerror(answer))) }
    }

    private struct Formats {
        let title: UnsafeMutablePointer<lxw_format>?
        let head: UnsafeMutablePointer<lxw_format>?
        let day: UnsafeMutablePointer<lxw_format>?
        let number: UnsafeMutablePointer<lxw_format>?
        let share: UnsafeMutablePointer<lxw_format>?
        let text: UnsafeMutablePointer<lxw_format>?

        init(_ workbook: UnsafeMutablePointer<lxw_workbook>) {
            func format(_ shape: (UnsafeMutablePointer<lxw_format>?) -> Void) -> UnsafeMutablePointer<lxw_format>? {
                let made = workbook_add_format(workbook)
                format_set_align(made, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
                shape(made)
                return made
            }
            title = workbook_add_format(workbook)
            format_set_bold(title)
            head = format {
                format_set_bold($0)
                format_set_text_wrap($0)
                format_set_bottom($0, UInt8(LXW_BORDER_THIN.rawValue))
            }
            day = format { format_set_num_format($0, "dd.mm.yyyy") }
            number = format { format_set_num_format($0, "#,##0") }
            share = format { format_set_num_format($0, "0%") }
            text = format { format_set_text_wrap($0) }
        }
    }

    private static func fill(_ target: UnsafeMutablePointer<lxw_worksheet>, _ sheet: Sheet, _ formats: Formats) throws {
        for (row, line) in sheet.heading.enumerated() {
            try check(worksheet_write_string(target, lxw_row_t(row), 0, line, row == 0 ? formats.title : nil))
        }
        let top = sheet.heading.isEmpty ? 0 : sheet.heading.count + 1
        for (column, name) in sheet.columns.enumerated() {
            let width = sheet.rows.prefix(200).map { column < $0.count ? XLSXWriter.width($0[column]) : 0 }.max() ?? 0
            let shown = Double(min(max(width, min(name.count, 16), 8), 60) + 2)
            try check(worksheet_set_column(target, lxw_col_t(column), lxw_col_t(column), shown, nil))
            try check(worksheet_write_string(target, lxw_row_t(top), lxw_col_t(column), name, formats.head))
        }
        for (index, cells) in sheet.rows.enumerated() {
            for (column, cell) in cells.enumerated() {
                try check(write(cell, to: target, lxw_row_t(top + 1 + index), lxw_col_t(column), formats))
            }
        }
        // Rows that are added below have the choices too.
        let last = lxw_row_t(top + sheet.rows.count + 1_000)
        for (column, choices) in sheet.choices.sorted(by: { $0.key < $1.key }) {
            try check(offer(choices, in: lxw_col_t(column), of: target, from: lxw_row_t(top + 1), through: last))
        }
        worksheet_freeze_panes(target, lxw_row_t(top + 1), sheet.heading.isEmpty ? 0 : 1)
    }

    /// A list from which a cell is chosen; it may stay empty.
    private static func offer(
        _ choices: [String], in column: lxw_col_t, of target: UnsafeMutablePointer<lxw_worksheet>, from first: lxw_row_t,
        through last: lxw_row_t
    ) -> lxw_error {
        var texts = choices.map { strdup($0) as UnsafeMutablePointer<CChar>? } + [nil]
        defer { texts.forEach { free($0) } }
        return texts.withUnsafeMutableBufferPointer { list in
            var validation = lxw_data_validation()
            validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
            validation.value_list = list.baseAddress
            return worksheet_data_validation_range(target, first, column, last, column, &validation)
        }
    }

    private static func write(
        _ cell: SheetCell, to target: UnsafeMutablePointer<lxw_worksheet>, _ row: lxw_row_t, _ column: lxw_col_t,
        _ formats: Formats
    ) -> lxw_error {
        switch cell {
        case .text(let text): worksheet_write_string(target, row, column, text, formats.text)
        case .number(let number): worksheet_write_number(target, row, column, Double(number), formats.number)
        case .share(let share): worksheet_write_number(target, row, column, share, formats.share)
        case .day(let day): worksheet_write_number(target, row, column, Double(CellText.serial(of: day)), formats.day)
        case .empty: LXW_NO_ERROR
        }
    }

    /// Letters that the cell takes.
    private static func width(_ cell: SheetCell) -> Int {
        switch cell {
        case .text(let text): text.split(separator: "\n").map(\.count).max() ?? 0
        case .number(let number): String(number).count * 4 / 3
        case .share: 5
        case .day: 10
        case .empty: 0
        }
    }

    private static func legal(_ name: String) -> String {
        String(name.filter { !"[]:*?/\\'".contains($0) }.prefix(31))
    }
}
