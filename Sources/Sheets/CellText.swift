import Domain

/// What stands in a cell, as text.
enum CellText {
    /// A number as its style shows it.
    static func number(_ raw: String, _ kind: CellStyles.Kind, isFrom1904: Bool) -> String {
        guard let value = Double(raw), value.isFinite, value.magnitude < 1e15 else { return raw }
        switch kind {
        case .plain: return plain(value)
        case .digits(let count):
            let text = plain(value)
            return value < 0 || text.contains(".") ? text : String(repeating: "0", count: max(0, count - text.utf8.count)) + text
        case .time where value >= 0: return time(value)
        case .day, .dayAndTime, .time:
            guard let day = day(Int(value.rounded(.down)), isFrom1904: isFrom1904) else { return plain(value) }
            let hour = time(value)
            return hour == "00:00" || kind == .day ? day.iso : "\(day.iso) \(hour)"
        }
    }

    /// The day of a serial number; `nil` for one that is none.
    ///
    /// In the system of 1900 a day is counted that never was, 29 February 1900, with the number 60. Source: ECMA-376, part 1, 18.17.4.1.
    static func day(_ serial: Int, isFrom1904: Bool) -> Day? {
        guard (0...2_958_465).contains(serial) else { return nil }
        if isFrom1904 { return Day(year: 1904, month: 1, day: 1)?.adding(days: serial) }
        guard serial > 0, serial != 60 else { return nil }
        return Day(year: 1899, month: 12, day: serial < 60 ? 31 : 30)?.adding(days: serial)
    }

    /// The serial number of a day in the system of 1900.
    static func serial(of day: Day) -> Int { Day(year: 1899, month: 12, day: 30)?.days(until: day) ?? 0 }

    /// The time of day of a number, to the nearest second; seconds are left out where there are none.
    private static func time(_ value: Double) -> String {
        let seconds = Int(((value - value.rounded(.down)) * 86_400).rounded()) % 86_400
        let minutes = TimeOfDay(minutes: seconds / 60).text
        return seconds % 60 == 0 ? minutes : "\(minutes):\(seconds % 60 < 10 ? "0" : "")\(seconds % 60)"
    }

    private static func plain(_ value: Double) -> String {
        value == value.rounded() ? String(Int(value)) : "\(value)"
    }

    /// A text with `_x000D_` and the like as the letters they stand for. Source: ECMA-376, part 1, 22.4.2.4.
    static func unescaped(_ text: String) -> String {
        guard text.contains("_x") else { return text }
        return text.replacing(/_x([0-9A-Fa-f]{4})_/) { match in
            UInt32(match.1, radix: 16).flatMap { Unicode.Scalar($0) }.map { String(Character($0)) } ?? String(match.0)
        }
    }
}
