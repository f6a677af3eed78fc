/// A calendar to be drafted or checked: whose it is, of which year, from which day on it is announced, and by what it is measured.
package struct CalendarScope: Sendable {
    /// The akims of this place and of every place below it hold the meetings.
    package let territory: KATO
    /// Whose meetings the calendar holds.
    package let year: Int
    /// The first day on which a meeting can be announced.
    package let from: Day
    /// Every norm in every period that ends in the year, the shortest periods first.
    package let asked: [CoverageNorm.Asked]
    /// The places of the country.
    package let gazetteer: Gazetteer
    /// Everything the law asks.
    package let law: Law
    /// The days that are worked.
    package let calendar: WorkingCalendar
    /// Hours, ways and remote places.
    package let practice: CalendarPractice

    /// A calendar of its parts. Of a year without known days off nothing can be proved: see `knowsDaysOff`.
    package init(
        territory: KATO, year: Int, from: Day, gazetteer: Gazetteer, law: Law, calendar: WorkingCalendar,
        practice: CalendarPractice
    ) {
        self.territory = territory
        self.year = year
        self.from = from
        self.gazetteer = gazetteer
        self.law = law
        self.calendar = calendar
        self.practice = practice
        let inYear = law.coverage(in: year)
        asked = CoverageNorm.Frequency.allCases.flatMap { length in inYear.filter { $0.norm.every == length } }
    }

    /// The first day on which the calendar of a year can be announced: the last day for approving it, or today where that has passed.
    package static func firstDay(of year: Int, today: Day, law: Law, calendar: WorkingCalendar) -> Day {
        let january = Period(year: year, part: .year).firstDay
        let rule = law.rules(on: january, binding: .oblast, trigger: .year).first { $0.fulfilment == .calendarApproved }
        let approval = rule.map { Reckoning($0, from: january, calendar: calendar).due } ?? january
        return max(today, approval)
    }

    /// Whether the days off of the year are known.
    package var knowsDaysOff: Bool { calendar.years?.contains(year) ?? false }

    /// The places of the territory that have an akim, those above first.
    package var hosts: [Place] { gazetteer.places(within: territory).filter { $0.office != nil } }

    /// Whether a meeting is held by an akim of the territory.
    package func covers(_ meeting: Meeting) -> Bool { gazetteer.contains(territory, meeting.host) }

    /// The last day on which a meeting of such an akim on a day can be announced in time; `nil` where no rule asks for it.
    package func announceBy(_ day: Day, office: Office) -> Day? {
        law.rules(on: day, binding: office, trigger: .meeting).filter { $0.fulfilment == .announcement }
            .map { Reckoning($0, from: day, calendar: calendar).due }.min()
    }

    /// The working days of the year on which an akim of a level can still hold a meeting that is announced in time, in order.
    package func openDays(for office: Office) -> [Day] {
        let days = Period(year: year, part: .year).days
        return (days.lowerBound.number...days.upperBound.number).map { Day(number: $0) }.filter { day in
            day >= from && calendar.isWorking(day) && announceBy(day, office: office).map { $0 >= from } ?? true
        }
    }
}
