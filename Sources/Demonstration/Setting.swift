import Domain

/// What the demonstration is made in: the year, the places, the law, and the day up to which something is recorded.
struct Setting: Sendable {
    let year: Int
    let today: Day
    /// The last day on which anything was recorded: yesterday, so that no hour of it lies ahead.
    let horizon: Day
    let firstDay: Day
    let lastDay: Day
    let gazetteer: Gazetteer
    let law: Law
    let calendar: WorkingCalendar
    let clock: LocalClock
    /// Places with an akim, in the order of the walk.
    let hosts: [Place]
    /// The terms of control; `nil` where the law files have none.
    let control: ControlRules?
    /// The region of each place, by the number of the place.
    private let regions: [KATO]

    init(
        year: Int, today: Day, territory: KATO, gazetteer: Gazetteer, law: Law, calendar: WorkingCalendar, clock: LocalClock
    ) {
        let whole = Period(year: year, part: .year)
        self.year = year
        self.today = today
        horizon = today.adding(days: -1)
        firstDay = whole.firstDay
        lastDay = whole.lastDay
        self.gazetteer = gazetteer
        self.law = law
        self.calendar = calendar
        control = ControlRules(law, on: today, calendar: calendar)
        self.clock = clock
        hosts = gazetteer.places(within: territory).filter { $0.office != nil }
        var regions = [KATO](repeating: .republic, count: gazetteer.places.count)
        for region in gazetteer.regions {
            guard let span = gazetteer.span(of: region.code) else { continue }
            for number in span.first...span.last { regions[number] = region.code }
        }
        self.regions = regions
    }

    func region(of code: KATO) -> KATO { gazetteer.number(of: code).map { regions[$0] } ?? .republic }

    /// The working day at or before a day, but not before another.
    func workingDay(upTo day: Day, notBefore first: Day) -> Day {
        var found = day
        while found > first, !calendar.isWorking(found) { found = found.adding(days: -1) }
        return max(found, first)
    }

    func workingDay(from day: Day) -> Day { calendar.workingDay(from: day) }
}
