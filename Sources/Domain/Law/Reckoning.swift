/// How a legal date was reckoned: from which day, by which rule, past which days off, and whether it moved at the end.
package struct Reckoning: Hashable, Sendable {
    /// A day passed over.
    package struct Skipped: Hashable, Sendable {
        /// The day that was not counted.
        package let day: Day
        /// Why it is not worked.
        package let why: WorkingCalendar.Rest
    }

    /// What was counted.
    package let rule: DutyRule
    /// The day of the event.
    package let from: Day
    /// The last day on which the duty is met in time.
    package let due: Day
    /// Where the last day was off: that day, before it moved to `due`.
    package let rolledFrom: Day?
    /// Days off passed over while counting working days, and those over which the last day moved; in order.
    package let skipped: [Skipped]
    /// Saturdays and Sundays counted as working days, since they are worked in place of others; in order.
    package let workedWeekends: [Day]

    /// Counts a rule from the day of an event. For "by day N of the month after the period" the event is any day of the period; for a date of the year, any day of the year.
    ///
    /// - Parameters:
    ///   - time: the hour of the event, for rules by office hours; without one it falls in them.
    package init(_ rule: DutyRule, from: Day, at time: TimeOfDay? = nil, calendar: WorkingCalendar, closing: TimeOfDay? = nil) {
        var skipped: [Skipped] = []
        var workedWeekends: [Day] = []
        func count(_ number: Int, step: Int) -> Day {
            var (day, left) = (from, number)
            while left > 0 {
                day = day.adding(days: step)
                if let rest = calendar.rest(on: day) {
                    skipped.append(Skipped(day: day, why: rest))
                } else {
                    left -= 1
                    if calendar.isWorkedWeekend(day) { workedWeekends.append(day) }
                }
            }
            return day
        }
        func roll(_ start: Day) -> Day {
            var day = start
            while let rest = calendar.rest(on: day) {
                skipped.append(Skipped(day: day, why: rest))
                day = day.adding(days: 1)
            }
            return day
        }

        var last: Day
        var rolledFrom: Day?
        switch rule.term {
        case .daysBefore(let number): last = from.adding(days: -number)
        case .daysAfter(let number): last = from.adding(days: number)
        case .workingDaysBefore(let number): last = count(number, step: -1)
        case .workingDaysAfter(let number): last = count(number, step: 1)
        case .monthsAfter(let number): last = from.adding(months: number)
        case .dayOfNextMonth(let number):
            let period: DutyRule.Frequency = rule.trigger == .monthEnd ? .month : .quarter
            last = period.lastDay(with: from).adding(days: number)
        case .times(_, let period): last = period.lastDay(with: from)
        case .date(let month, let day):
            last = Day(year: from.year, month: month, day: day) ?? from
        case .sameDayInOfficeHours:
            let late = if let time, let closing { time >= closing } else { false }
            let start = late ? from.adding(days: 1) : from
            last = roll(start)
            if last != start { rolledFrom = start }
        }
        if rule.rollsForward, rolledFrom == nil, !calendar.isWorking(last) {
            rolledFrom = last
            last = roll(last)
        }
        self.rule = rule
        self.from = from
        self.due = last
        self.rolledFrom = rolledFrom
        self.skipped = skipped.sorted { $0.day < $1.day }
        self.workedWeekends = workedWeekends.sorted()
    }
}
