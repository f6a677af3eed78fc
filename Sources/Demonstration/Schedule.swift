import Domain

/// The days and hours of the year's meetings: first what the coverage norms ask, then others.
struct Schedule: Sendable {
    struct Slot: Sendable {
        let host: Place
        let place: KATO
        let day: Day
        let time: TimeOfDay
        let minutes: Int
        let kind: Meeting.Kind
        /// Called off before its day.
        let isCancelled: Bool
    }

    /// By day, hour and host.
    private(set) var slots: [Slot] = []

    /// Days on which meetings are held: working ones from late January on, when the calendar is approved and announced.
    private let days: [Day]
    /// Half-days taken, by host: the index of the day twice, plus one for the morning.
    private var taken: [Set<Int>]

    /// A meeting that a norm asks for, in a range of `days`.
    private struct Wish {
        let host: Int
        let place: KATO
        let days: Range<Int>
    }

    init(_ setting: Setting, count: Int?, randomness: inout Randomness) throws {
        let start = setting.firstDay.adding(days: 25)
        var days: [Day] = []
        for number in start.number...setting.lastDay.number where setting.calendar.isWorking(Day(number: number)) {
            days.append(Day(number: number))
        }
        self.days = days
        taken = [Set<Int>](repeating: [], count: setting.hosts.count)
        if let count, count > setting.hosts.count * days.count { throw Demonstration.Flaw.tooManyMeetings(count) }

        var (wishes, targets) = Schedule.wishes(setting, days: days)
        let total = count ?? wishes.count + max(wishes.count * 18 / 100, setting.hosts.count / 2)
        let kept = total >= wishes.count + total / 40 ? wishes.count : total - total / 40
        if kept < wishes.count { wishes = (0..<kept).map { wishes[$0 * wishes.count / kept] } }
        place(wishes, in: setting, randomness: &randomness)
        for host in targets.indices where targets[host].isEmpty { targets[host] = [setting.hosts[host].code] }
        try placeOthers(total - slots.count, of: total, targets: targets, in: setting, randomness: &randomness)
        slots.sort { ($0.day, $0.time, $0.host.code) < ($1.day, $1.time, $1.host.code) }
    }

    /// What the norms in force ask of each host, host by host and period by period, and the places that are his.
    private static func wishes(_ setting: Setting, days: [Day]) -> (wishes: [Wish], targets: [[KATO]]) {
        var norms: [(norm: CoverageNorm, days: Range<Int>)] = []
        var seen: Set<String> = []
        for quarter in 1...4 {
            let last = Period(year: setting.year, part: .quarter(quarter)).lastDay
            for edition in setting.law.editions(on: last) {
                for norm in edition.coverage {
                    let period = norm.every.period(of: last)
                    guard seen.insert("\(norm.id) \(period.code)").inserted else { continue }
                    let first = max(period.firstDay, edition.inForceFrom)
                    let lower = days.firstIndex { $0 >= first } ?? days.count
                    let upper = days.lastIndex { $0 <= period.lastDay }.map { $0 + 1 } ?? 0
                    if lower < upper { norms.append((norm, lower..<upper)) }
                }
            }
        }
        var wishes: [Wish] = []
        var targets = [[KATO]](repeating: [], count: setting.hosts.count)
        for (host, place) in setting.hosts.enumerated() {
            var places: [String: [KATO]] = [:]
            for (norm, days) in norms {
                let codes = places[norm.id] ?? norm.places(for: place, in: setting.gazetteer).map(\.code)
                if places.updateValue(codes, forKey: norm.id) == nil { targets[host] += codes }
                for code in codes {
                    for _ in 0..<norm.atLeast { wishes.append(Wish(host: host, place: code, days: days)) }
                }
            }
        }
        return (wishes, targets)
    }

    /// Spreads the wishes of each host evenly over the days of their period.
    private mutating func place(
        _ wishes: [Wish], in setting: Setting, randomness: inout Randomness
    ) {
        var start = 0
        while start < wishes.count {
            var end = start
            while end < wishes.count, wishes[end].host == wishes[start].host, wishes[end].days == wishes[start].days { end += 1 }
            let group = randomness.shuffled(Array(wishes[start..<end]))
            for (index, wish) in group.enumerated() {
                // A visit in fifty is missed, as in life.
                if randomness.happens(20) { continue }
                let width = wish.days.count
                let offset = (index * width + randomness.number(0...(width - 1))) / group.count
                // What no working day is left for is given up, as offices do; other meetings take its number.
                _ = book(
                    wish.host, wish.place, near: wish.days.lowerBound + offset, in: wish.days, kind: .calendar,
                    isCancelled: false, setting, &randomness)
            }
            start = end
        }
    }

    /// Meetings beside the norms: some called off, some on demand or out of necessity, the rest in the calendar.
    private mutating func placeOthers(
        _ count: Int, of total: Int, targets: [[KATO]], in setting: Setting, randomness: inout Randomness
    ) throws {
        let past = days.firstIndex { $0 >= setting.horizon } ?? days.count
        let cancelled = past == 0 ? 0 : min(count, max(total * 15 / 1000, min(total, 3)))
        let offCalendar = min(count - cancelled, total / 20)
        var order = randomness.shuffled(Array(setting.hosts.indices))
        var (placed, position, failures) = (0, 0, 0)
        while placed < count {
            if position == order.count {
                position = 0
                order = randomness.shuffled(order)
            }
            let host = order[position]
            position += 1
            let isCancelled = placed < cancelled
            let kind: Meeting.Kind =
                placed >= cancelled && placed < cancelled + offCalendar
                ? (randomness.happens(600) ? .onDemand : .ofNecessity) : .calendar
            let range = 0..<(isCancelled ? past : days.count)
            let near = randomness.number(range.lowerBound...(range.upperBound - 1))
            let place = randomness.one(of: targets[host])
            if book(host, place, near: near, in: range, kind: kind, isCancelled: isCancelled, setting, &randomness) {
                placed += 1
                failures = 0
            } else {
                failures += 1
                if failures > order.count * 2 { throw Demonstration.Flaw.tooManyMeetings(total) }
            }
        }
    }

    /// Takes the nearest free half-day of the host, a wholly free day before others; false where all are taken.
    private mutating func book(
        _ host: Int, _ place: KATO, near: Int, in range: Range<Int>, kind: Meeting.Kind, isCancelled: Bool, _ setting: Setting,
        _ randomness: inout Randomness
    ) -> Bool {
        let width = range.count
        let morning = randomness.happens(350) ? 1 : 0
        for wantsWholeDay in [true, false] {
            if wantsWholeDay, taken[host].count >= days.count { continue }
            for step in 0..<width {
                let day = range.lowerBound + (near - range.lowerBound + step) % width
                for half in [morning, 1 - morning] where !taken[host].contains(day * 2 + half) {
                    if wantsWholeDay, taken[host].contains(day * 2 + 1 - half) { continue }
                    taken[host].insert(day * 2 + half)
                    let time =
                        half == 1
                        ? randomness.one(of: [570, 600, 600, 630, 660]) : randomness.one(of: [870, 900, 900, 930, 960])
                    slots.append(
                        Slot(
                            host: setting.hosts[host], place: place, day: days[day], time: TimeOfDay(minutes: time),
                            minutes: randomness.one(of: [60, 90, 90, 120, 120]), kind: kind, isCancelled: isCancelled))
                    return true
                }
            }
        }
        return false
    }
}
