/// What a rule counts, where it asks for something a number of times in a period.
package enum Counted: Hashable, Sendable {
    /// Events of its kinds.
    case events
    /// Events of its kinds of each official in one of these posts.
    case eachPost([Official.Post])
    /// Different places of these offices that the events take in; where the host has none, its events.
    case parts([Office])
    /// Events in each place of these levels below the host.
    case eachPlace([PlaceLevel])
}

/// How far an akimat has come with something that it does a number of times in a period: "1 of 2 this month".
///
/// Source: order 70-ө, annex 1, p. 1, annex 2, p. 1, annex 3, p. 1, annex 4, p. 1; regulation 135, section 5.
package struct ProgrammeCount: Hashable, Sendable {
    /// How it stands on the day asked about.
    package enum Standing: Hashable, Sendable {
        case met
        /// So many calendar days are left, the day itself not counted.
        case open(daysLeft: Int)
        case missed
    }

    /// What the law asks.
    package let rule: DutyRule
    /// Whose akim, deputies or inspectors do it.
    package let host: KATO
    /// Of whom it is counted; `nil` where of the akimat as a whole.
    package let official: Official?
    /// The period, both ends included.
    package let days: ClosedRange<Day>
    /// How many the law asks for.
    package let asked: Int
    /// How many there were.
    package let held: Int
    /// How many more are planned in what is left of the period.
    package let planned: Int
    /// How many were planned for a day that has gone by, and nobody has said whether they were held.
    package let unreported: Int
    /// Places that none of the events took in so far; empty where the rule does not ask for each.
    package let missing: [KATO]
    /// How it stands.
    package let standing: Standing

    /// Whether there were as many as the law asks for.
    package var isMet: Bool { held >= asked }
    /// Whether those planned are enough to meet it.
    package var isPlanned: Bool { held + planned >= asked }
}

extension ProgrammeCount {
    /// Everything that an akimat does a number of times in a period, in the periods in which a day lies; in the order of the law files.
    ///
    /// - Parameters:
    ///   - events: of the host in the year of the day.
    ///   - officials: of the host.
    ///   - schedules: of the host, approved.
    package static func of(
        _ host: Place, events: [Event], officials: [Official], schedules: [EventSchedule] = [], law: Law, gazetteer: Gazetteer,
        on day: Day, today: Day
    ) -> [ProgrammeCount] {
        guard let office = host.office else { return [] }
        let rules = law.editions(on: day, in: host.code, by: gazetteer).flatMap(\.rules).filter {
            !$0.events.isEmpty && $0.trigger == .period && $0.binds(office)
        }
        return rules.flatMap { rule -> [ProgrammeCount] in
            guard case .times(let times, let period) = rule.term else { return [] }
            let days = period.firstDay(with: day)...period.lastDay(with: day)
            let own = events.filter { event in
                event.host == host.code && !event.isCancelled && rule.concerns(event) && days.contains(event.firstDay)
            }
            func count(
                _ official: Official? = nil, asked: Int, held: Int, planned: Int, missing: [KATO] = []
            ) -> ProgrammeCount {
                let standing: Standing =
                    held >= asked ? .met : today > days.upperBound ? .missed : .open(daysLeft: today.days(until: days.upperBound))
                return ProgrammeCount(
                    rule: rule, host: host.code, official: official, days: days, asked: asked, held: held, planned: planned,
                    unreported: own.count {
                        $0.standing == .planned && $0.lastDay < today && (official == nil || $0.official == official?.id)
                    }, missing: missing, standing: standing)
            }
            if rule.fulfilment == .agreement {
                let approved = schedules.contains {
                    $0.host == host.code && rule.events.contains($0.kind) && days.contains($0.quarter.firstDay)
                }
                return [count(asked: 1, held: approved ? 1 : 0, planned: 0)]
            }
            let (held, planned) = (own.filter(\.isHeld), own.filter { $0.standing == .planned && $0.lastDay >= today })
            switch rule.counted {
            case .events: return [count(asked: times, held: held.count, planned: planned.count)]
            case .eachPost(let posts):
                let persons = officials.filter { $0.place == host.code && posts.contains($0.post) && $0.holds(on: day) }
                if persons.isEmpty { return [count(asked: times, held: held.count, planned: planned.count)] }
                return persons.map { person in
                    count(
                        person, asked: times, held: held.count { $0.official == person.id },
                        planned: planned.count { $0.official == person.id })
                }
            case .parts(let offices):
                let parts = Set(gazetteer.children(of: host.code).filter { $0.office.map(offices.contains) ?? false }.map(\.code))
                if parts.isEmpty { return [count(asked: times, held: held.count, planned: planned.count)] }
                func taken(_ events: [Event]) -> Set<KATO> {
                    Set(events.flatMap(\.stops).compactMap { gazetteer.part(of: host.code, holding: $0.place)?.code })
                        .intersection(
                            parts)
                }
                let seen = taken(held)
                return [
                    count(asked: min(times, parts.count), held: seen.count, planned: taken(planned).subtracting(seen).count)
                ]
            case .eachPlace(let levels):
                let places = gazetteer.places(within: host.code).dropFirst().filter { levels.contains($0.level) }.map(\.code)
                func visits(_ events: [Event]) -> [KATO: Int] {
                    events.flatMap { Set($0.stops.map(\.place)) }.reduce(into: [:]) { $0[$1, default: 0] += 1 }
                }
                let (seen, coming) = (visits(held), visits(planned))
                let missing = places.filter { seen[$0, default: 0] < times }
                return [
                    count(
                        asked: places.count, held: places.count - missing.count,
                        planned: missing.count { seen[$0, default: 0] + coming[$0, default: 0] >= times }, missing: missing)
                ]
            }
        }
    }
}
