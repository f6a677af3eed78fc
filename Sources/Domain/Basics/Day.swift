/// A day of the Gregorian calendar, without a time of day and without a time zone.
///
/// Kept as the number of days since 1 January 1970, so that counting days is integer arithmetic.
package struct Day: Hashable, Comparable, Sendable {
    /// Days since 1970-01-01; negative before it.
    package let number: Int

    /// A day by the number of days since 1970-01-01.
    package init(number: Int) { self.number = number }

    /// A day by its year, month (1…12) and day of the month; `nil` where the calendar has no such day or the year is outside 1…9999.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Day.length(ofMonth: month, in: year) else {
            return nil
        }
        self.init(number: Day.number(year: year, month: month, day: day))
    }

    /// A day written as `2026-03-09`; `nil` for anything else.
    package init?(iso text: some StringProtocol) {
        // Read byte by byte: the register is full of days, and pages of the country read a hundred thousand.
        var (numbers, position) = ((0, 0, 0), 0)
        for byte in text.utf8 {
            switch position {
            case 4, 7:
                guard byte == 0x2D else { return nil }
            case 0...9:
                guard (0x30...0x39).contains(byte) else { return nil }
                let digit = Int(byte) - 0x30
                if position < 4 {
                    numbers.0 = numbers.0 * 10 + digit
                } else if position < 7 {
                    numbers.1 = numbers.1 * 10 + digit
                } else {
                    numbers.2 = numbers.2 * 10 + digit
                }
            default: return nil
            }
            position += 1
        }
        guard position == 10 else { return nil }
        self.init(year: numbers.0, month: numbers.1, day: numbers.2)
    }

    /// A day typed by a person: `2026-03-09` or, as offices write it, `09.03.2026`; `nil` for anything else.
    package init?(typed text: String) {
        if let day = Day(iso: text) {
            self = day
            return
        }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[2].utf8.count == 4,
            parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }),
            let day = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// As `2026-03-09`.
    package var iso: String {
        let (year, month, day) = parts
        return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
    }

    /// 1…9999 for every day made from parts or text.
    package var year: Int { parts.year }
    /// 1…12.
    package var month: Int { parts.month }
    /// 1…31.
    package var dayOfMonth: Int { parts.day }
    /// 1…4.
    package var quarter: Int { (month - 1) / 3 + 1 }

    /// The day of the week; 1 January 1970 was a Thursday.
    package var weekday: Weekday {
        let index = (number % 7 + 7 + 3) % 7
        return Weekday.allCases[index]
    }

    /// The day so many calendar days later; earlier where the number is negative.
    package func adding(days: Int) -> Day { Day(number: number + days) }

    /// The same day of the month `months` later, or the last day of that month where it is shorter (31 January + 1 month = 28 February).
    package func adding(months: Int) -> Day {
        let (year, month, day) = parts
        let count = year * 12 + (month - 1) + months
        let (newYear, newMonth) = (count.floorDivided(by: 12), count - count.floorDivided(by: 12) * 12 + 1)
        return Day(number: Day.number(year: newYear, month: newMonth, day: min(day, Day.length(ofMonth: newMonth, in: newYear))))
    }

    /// Calendar days from `self` to `other`; negative where `other` is earlier.
    package func days(until other: Day) -> Int { other.number - number }

    /// Earlier days first.
    package static func < (a: Day, b: Day) -> Bool { a.number < b.number }

    /// Days in a month (1…12) of a year, 28…31.
    package static func length(ofMonth month: Int, in year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Whether February of a year has 29 days.
    package static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

    /// The year, month and day, by the civil-from-days method: years begin in March, eras have 146,097 days.
    private var parts: (year: Int, month: Int, day: Int) {
        let shifted = number + 719_468
        let era = shifted.floorDivided(by: 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
    }

    private static func number(year: Int, month: Int, day: Int) -> Int {
        let year = month <= 2 ? year - 1 : year
        let era = year.floorDivided(by: 400)
        let yearOfEra = year - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }
}

extension Day: CustomStringConvertible {
    /// As `iso`.
    package var description: String { iso }
}

/// A day of the week, Monday first, numbered 1…7 as in ISO 8601.
package enum Weekday: Int, CaseIterable, Sendable {
    case monday = 1
    case tuesday, wednesday, thursday, friday, saturday, sunday

    /// Whether it is a Saturday or Sunday; whether such a day is worked, `WorkingCalendar` says.
    package var isWeekend: Bool { self == .saturday || self == .sunday }
}

extension Int {
    /// Division that rounds towards minus infinity.
    package func floorDivided(by divisor: Int) -> Int {
        let quotient = self / divisor
        return self % divisor != 0 && (self < 0) != (divisor < 0) ? quotient - 1 : quotient
    }
}

/// A number with leading zeros: `padded(7, to: 2)` is `07`.
package func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return digits.utf8.count >= width ? digits : String(repeating: "0", count: width - digits.utf8.count) + digits
}
