/// A reporting period: a quarter, a half-year or a year.
package struct Period: Hashable, Comparable, Sendable {
    /// Which part of the year it is.
    package enum Part: Hashable, Sendable {
        /// 1…4.
        case quarter(Int)
        /// 1…2.
        case half(Int)
        case year
    }

    /// The calendar year in which it lies.
    package let year: Int
    /// Which part of that year.
    package let part: Part

    /// A part of a year; quarters 1…4 and halves 1…2, unchecked.
    package init(year: Int, part: Part) {
        self.year = year
        self.part = part
    }

    /// A period written as `2026-Q3`, `2026-H2` or `2026`; `nil` for anything else.
    package init?(code: some StringProtocol) {
        let parts = code.split(separator: "-", omittingEmptySubsequences: false)
        guard let first = parts.first, first.utf8.count == 4, let year = Int(first), year >= 2000 else { return nil }
        switch parts.count == 2 ? String(parts[1]) : "" {
        case "" where parts.count == 1: self.init(year: year, part: .year)
        case "Q1": self.init(year: year, part: .quarter(1))
        case "Q2": self.init(year: year, part: .quarter(2))
        case "Q3": self.init(year: year, part: .quarter(3))
        case "Q4": self.init(year: year, part: .quarter(4))
        case "H1": self.init(year: year, part: .half(1))
        case "H2": self.init(year: year, part: .half(2))
        default: return nil
        }
    }

    /// The quarter in which a day lies.
    package static func quarter(of day: Day) -> Period { Period(year: day.year, part: .quarter(day.quarter)) }
    /// The half-year in which a day lies.
    package static func half(of day: Day) -> Period { Period(year: day.year, part: .half(day.month <= 6 ? 1 : 2)) }
    /// The year in which a day lies.
    package static func year(of day: Day) -> Period { Period(year: day.year, part: .year) }

    /// As `2026-Q3`, `2026-H2` or `2026`.
    package var code: String {
        switch part {
        case .quarter(let number): "\(year)-Q\(number)"
        case .half(let number): "\(year)-H\(number)"
        case .year: "\(year)"
        }
    }

    /// The day on which it begins.
    package var firstDay: Day {
        Day(number: january.number).adding(months: firstMonth - 1)
    }

    /// The day on which it ends; part of it.
    package var lastDay: Day { january.adding(months: firstMonth - 1 + monthCount).adding(days: -1) }

    /// All its days, both ends included.
    package var days: ClosedRange<Day> { firstDay...lastDay }

    /// Whether a day lies in it.
    package func contains(_ day: Day) -> Bool { day >= firstDay && day <= lastDay }

    /// The period of the same length just before.
    package var previous: Period {
        let day = firstDay.adding(days: -1)
        switch part {
        case .quarter: return .quarter(of: day)
        case .half: return .half(of: day)
        case .year: return .year(of: day)
        }
    }

    /// The period of the same length just after.
    package var next: Period {
        let day = lastDay.adding(days: 1)
        switch part {
        case .quarter: return .quarter(of: day)
        case .half: return .half(of: day)
        case .year: return .year(of: day)
        }
    }

    /// Earlier beginnings first; of those that begin together the shorter first.
    package static func < (a: Period, b: Period) -> Bool {
        (a.firstDay, a.monthCount) < (b.firstDay, b.monthCount)
    }

    private var january: Day { Day(year: year, month: 1, day: 1) ?? Day(number: 0) }

    private var firstMonth: Int {
        switch part {
        case .quarter(let number): (number - 1) * 3 + 1
        case .half(let number): (number - 1) * 6 + 1
        case .year: 1
        }
    }

    private var monthCount: Int {
        switch part {
        case .quarter: 3
        case .half: 6
        case .year: 12
        }
    }
}
