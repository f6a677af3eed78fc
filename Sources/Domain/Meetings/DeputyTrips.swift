/// The monthly trips of an akim's deputies to the districts and cities below him, never two deputies away on one day.
///
/// Source: order 70-ө, annex 1: once a month each (p. 1 (2)), never several at once (p. 9), one day, or a day each for so many remote districts as the law files have (two, p. 19). They are no meetings of the akim and meet no coverage norm.
package struct DeputyTrips: Sendable {
    /// One deputy away: on one day in one place, or on following days in several.
    package struct Trip: Hashable, Sendable {
        /// From 1 to the number of deputies.
        package let deputy: Int
        /// The days, which follow one another.
        package let days: [Day]
        /// The place of each day.
        package let places: [KATO]

        /// A trip of its parts.
        package init(deputy: Int, days: [Day], places: [KATO]) {
            self.deputy = deputy
            self.days = days
            self.places = places
        }
    }

    /// A month for which no day was left.
    package struct Missed: Hashable, Sendable {
        /// From 1.
        package let deputy: Int
        /// 1…12.
        package let month: Int
    }

    /// The rule that asks every deputy for a trip in every month. Source: order 70-ө, annex 1, p. 1 (2) and 19.
    static let monthly = DutyRule.ID("order-70.deputy-trip")
    /// The rule by which place and time are made known before a trip. Source: order 70-ө, annex 1, p. 10.
    static let notice = DutyRule.ID("order-70.trip-notice-5")

    /// By their days.
    package let trips: [Trip]
    /// Deputies for whose trip of a month no day is left.
    package let missed: [Missed]

    /// Plans the trips of a year: the deputies one after another through each month, each to another place than the month before.
    ///
    /// - Parameters:
    ///   - meetings: of the akims concerned; where one of them stands in a place, no deputy comes on that day.
    package init(of host: Place, deputies: Int, _ scope: CalendarScope, meetings: [Meeting] = []) {
        let places = scope.gazetteer.children(of: host.code).filter { $0.office != nil }.map(\.code)
        let stops = DeputyTrips.stops(
            places, remote: scope.practice.remote,
            together: scope.law.remoteTrip(on: scope.from)?.places ?? 1)
        let busy = Dictionary(grouping: meetings.filter { !$0.isCancelled }, by: \.day).mapValues { meetings in
            Set(meetings.flatMap { [$0.host, $0.place] })
        }
        func canBeMadeKnown(_ day: Day) -> Bool {
            guard let rule = scope.law.rule(DeputyTrips.notice, on: day) else { return true }
            return Reckoning(rule, from: day, calendar: scope.calendar).due >= scope.from
        }
        // As many deputies as places would each come to the same place every month.
        let step = stops.isEmpty || !deputies.isMultiple(of: stops.count) ? deputies : deputies + 1
        var taken: Set<Day> = []
        var trips: [Trip] = []
        var missed: [Missed] = []
        for month in 1...12 where !stops.isEmpty {
            guard let first = Day(year: scope.year, month: month, day: 1) else { continue }
            let days = (0..<Day.length(ofMonth: month, in: scope.year)).map { first.adding(days: $0) }.filter { day in
                day >= scope.from && scope.calendar.isWorking(day) && canBeMadeKnown(day)
            }
            for deputy in stride(from: 1, through: deputies, by: 1) {
                let stop = stops[((month - 1) * step + deputy - 1) % stops.count]
                let begin = (2 * deputy - 1) * days.count / (2 * deputies)
                let order = days.indices.sorted { (abs($0 - begin), $0) < (abs($1 - begin), $1) }
                let found = order.lazy.compactMap { position -> [Day]? in
                    let wanted = stop.indices.map { days[position].adding(days: $0) }
                    let fits = zip(wanted, stop).allSatisfy { day, place in
                        days.contains(day) && !taken.contains(day) && busy[day]?.contains(place) != true
                    }
                    return fits ? wanted : nil
                }.first
                guard let found else {
                    missed.append(Missed(deputy: deputy, month: month))
                    continue
                }
                taken.formUnion(found)
                trips.append(Trip(deputy: deputy, days: found, places: stop))
            }
        }
        self.trips = trips.sorted { ($0.days[0], $0.deputy) < ($1.days[0], $1.deputy) }
        self.missed = missed
    }

    /// The places of one trip each: so many remote ones together, every other one alone.
    private static func stops(_ places: [KATO], remote: Set<KATO>, together: Int) -> [[KATO]] {
        let far = places.filter(remote.contains)
        let joined = stride(from: 0, to: far.count, by: together).map { Array(far[$0..<min($0 + together, far.count)]) }
        return (places.filter { !remote.contains($0) }.map { [$0] } + joined).sorted { $0[0] < $1[0] }
    }
}
