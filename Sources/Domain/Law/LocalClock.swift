/// Offsets from Greenwich of each region by date, and the hours of an office.
///
/// Source: `config/days/zones.yaml`; one zone for the whole country from 1 March 2024.
package struct LocalClock: Sendable {
    /// The offsets that hold from a day on.
    package struct Rule: Hashable, Sendable {
        /// The first day on which they hold.
        package let from: Day
        /// Minutes east of Greenwich.
        package let offset: Int
        /// Regions whose offset differs.
        package let exceptions: [KATO: Int]

        /// Offsets of their parts, in minutes east of Greenwich.
        package init(from: Day, offset: Int, exceptions: [KATO: Int]) {
            self.from = from
            self.offset = offset
            self.exceptions = exceptions
        }
    }

    /// Latest first.
    private let rules: [Rule]
    /// What comes in after this hour of a working day counts as come on the next, wherever a territory has no hour of its own. Source: regulation 135, p. 10.9.
    package let registersUntil: TimeOfDay
    /// The hours of territories that have their own.
    private let ownHours: [KATO: TimeOfDay]

    /// A clock of these offsets, in any order, and the hour at which registration closes.
    ///
    /// - Parameter ownHours: the same of territories that have an hour of their own; it holds for every place in them.
    package init(rules: [Rule], registersUntil: TimeOfDay, ownHours: [KATO: TimeOfDay] = [:]) {
        self.rules = rules.sorted { $0.from > $1.from }
        self.registersUntil = registersUntil
        self.ownHours = ownHours
    }

    /// The hour at which registration closes in a place: its own, else that of the nearest territory around it that has one, else that of the country.
    package func registersUntil(in place: KATO, by gazetteer: Gazetteer) -> TimeOfDay {
        if ownHours.isEmpty { return registersUntil }
        let around = [place] + gazetteer.ancestors(of: place).map(\.code)
        return around.lazy.compactMap { ownHours[$0] }.first ?? registersUntil
    }

    /// Minutes east of Greenwich in a region on a day.
    package func offset(in region: KATO, on day: Day) -> Int {
        guard let rule = rules.first(where: { $0.from <= day }) ?? rules.last else { return 300 }
        return rule.exceptions[region] ?? rule.offset
    }

    /// The local day and time of an instant in a region.
    package func local(_ moment: Moment, in region: KATO) -> (day: Day, time: TimeOfDay) {
        moment.local(offset: offset(in: region, at: moment))
    }

    /// A zone begins when the clock that held before it shows midnight; the hour that then comes twice belongs to the day before.
    private func offset(in region: KATO, at moment: Moment) -> Int {
        let offsets = rules.map { $0.exceptions[region] ?? $0.offset }
        for (index, rule) in rules.enumerated() {
            let before = index + 1 < offsets.count ? offsets[index + 1] : offsets[index]
            if moment >= Moment(rule.from, TimeOfDay(minutes: 0), offset: before) { return offsets[index] }
        }
        return offsets.last ?? 300
    }

    /// The instant of a local day and time in a region.
    package func moment(_ day: Day, _ time: TimeOfDay, in region: KATO) -> Moment {
        Moment(day, time, offset: offset(in: region, on: day))
    }

    /// The day on which what comes in at an instant counts as registered: the same working day until the hour of closing, else the next working day.
    ///
    /// Source: regulation 135, p. 10.9; Administrative Procedural Code, art. 64.
    ///
    /// - Parameter until: the hour of closing of the place; that of the country where none is given.
    package func registrationDay(
        of moment: Moment, in region: KATO, by calendar: WorkingCalendar, until closing: TimeOfDay? = nil
    ) -> Day {
        let (day, time) = local(moment, in: region)
        let start = time < closing ?? registersUntil ? day : day.adding(days: 1)
        return calendar.workingDay(from: start)
    }
}
