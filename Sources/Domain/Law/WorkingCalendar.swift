/// Which days are worked: Monday to Friday, less the days off, plus the weekend days worked in their stead.
///
/// Source: `config/days`, by year, each day with its own source.
package struct WorkingCalendar: Sendable {
    /// A day that is off by name.
    package struct DayOff: Hashable, Sendable {
        /// The holiday, or why the day off was moved here.
        package let name: Translated
        /// Whether the date is an estimate, as that of a lunar holiday announced later.
        package let isEstimated: Bool
        /// The law or the resolution by which it is off; empty where none is given.
        package let source: Translated

        /// A day off by its name.
        package init(name: Translated, isEstimated: Bool, source: Translated = Translated()) {
            self.name = name
            self.isEstimated = isEstimated
            self.source = source
        }
    }

    /// Why a day is not worked.
    package enum Rest: Hashable, Sendable {
        case weekend(Weekday)
        case dayOff(DayOff)
    }

    private let daysOff: [Day: DayOff]
    private let workedWeekends: Set<Day>
    /// The years for which days off are known; outside them only weekends count.
    package let years: ClosedRange<Int>?

    /// A calendar of the days off and the weekend days worked in their stead; `years` are those for which both are known.
    package init(daysOff: [Day: DayOff], workedWeekends: Set<Day>, years: ClosedRange<Int>?) {
        self.daysOff = daysOff
        self.workedWeekends = workedWeekends
        self.years = years
    }

    /// Why a day is not worked; `nil` where it is.
    package func rest(on day: Day) -> Rest? {
        if workedWeekends.contains(day) { return nil }
        if let dayOff = daysOff[day] { return .dayOff(dayOff) }
        return day.weekday.isWeekend ? .weekend(day.weekday) : nil
    }

    /// Whether a day is a Saturday or Sunday that is worked in place of another day.
    package func isWorkedWeekend(_ day: Day) -> Bool { workedWeekends.contains(day) }

    /// Whether a day is worked.
    package func isWorking(_ day: Day) -> Bool { rest(on: day) == nil }

    /// The day itself where it is worked, else the next one that is.
    package func workingDay(from day: Day) -> Day {
        var day = day
        while !isWorking(day) { day = day.adding(days: 1) }
        return day
    }

    /// The `count`-th working day after a day, which itself is not counted; before it where `count` is negative.
    package func day(afterWorkingDays count: Int, from start: Day) -> Day {
        var (day, left) = (start, abs(count))
        while left > 0 {
            day = day.adding(days: count < 0 ? -1 : 1)
            if isWorking(day) { left -= 1 }
        }
        return day
    }

    /// Working days after `start`, up to and including `end`; 0 where `end` is not later.
    ///
    /// - Parameter most: where counting may stop: more are told as this many.
    package func workingDays(after start: Day, through end: Day, most: Int = .max) -> Int {
        guard end > start else { return 0 }
        var count = 0
        for number in (start.number + 1)...end.number where isWorking(Day(number: number)) {
            count += 1
            if count == most { break }
        }
        return count
    }
}
