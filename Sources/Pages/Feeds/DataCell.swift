package import Domain
import Sheets

/// One value of a row of open data.
package enum DataCell: Hashable, Sendable {
    case text(String)
    case number(Int)
    case truth(Bool)
    /// Written as `2026-03-05`; in a workbook a day of the calendar.
    case day(Day)
    case none

    package init(_ text: String?) { self = text.map(DataCell.text) ?? .none }
    package init(_ number: Int?) { self = number.map(DataCell.number) ?? .none }
    package init(_ truth: Bool?) { self = truth.map(DataCell.truth) ?? .none }
    package init(_ day: Day?) { self = day.map(DataCell.day) ?? .none }

    /// As a cell of CSV (RFC 4180): quoted where it holds a comma, a quote or a line end.
    ///
    /// A text that a spreadsheet would take for a formula gets an apostrophe before it, so that it stays a text.
    package var csv: String {
        switch self {
        case .text(let text): DataCell.quoted(SheetText.guarded(text))
        case .number(let number): String(number)
        case .truth(let truth): truth ? "true" : "false"
        case .day(let day): day.iso
        case .none: ""
        }
    }

    /// As a JSON value.
    package var json: String {
        switch self {
        case .text(let text): DataCell.jsonString(text)
        case .number(let number): String(number)
        case .truth(let truth): truth ? "true" : "false"
        case .day(let day): "\"\(day.iso)\""
        case .none: "null"
        }
    }

    private static func quoted(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }) else { return text }
        var result = "\""
        for scalar in text.unicodeScalars {
            if scalar == "\"" { result += "\"" }
            result.unicodeScalars.append(scalar)
        }
        return result + "\""
    }

    /// A JSON string with its quotes. Source: RFC 8259, section 7.
    package static func jsonString(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
