/// How far an akimat has come in the period that runs, beside the one before.
package struct ProgrammeLine: Hashable, Sendable {
    /// The period in which today lies.
    package let now: ProgrammeCount
    /// The one before; `nil` where nobody kept events then, so that nothing is held against anyone.
    package let before: ProgrammeCount?
}

extension ProgrammeCount {
    /// Everything that an akimat does a number of times, in the periods of today, each beside the one before.
    ///
    /// - Parameters:
    ///   - events: of the host, in this year and the one before.
    ///   - knownFrom: the first day from which events of the territory are kept; `nil` where none are.
    package static func lines(
        of host: Place, events: [Event], officials: [Official], schedules: [EventSchedule], law: Law, gazetteer: Gazetteer,
        today: Day, knownFrom: Day?
    ) -> [ProgrammeLine] {
        func counts(on day: Day) -> [ProgrammeCount] {
            of(
                host, events: events, officials: officials, schedules: schedules, law: law, gazetteer: gazetteer, on: day,
                today: today)
        }
        let now = counts(on: today)
        var found: [Day: [ProgrammeCount]] = [:]
        for last in Set(now.map { $0.days.lowerBound.adding(days: -1) }) {
            found[last] = knownFrom.map { $0 <= last } ?? false ? counts(on: last) : []
        }
        return now.map { one in
            let last = one.days.lowerBound.adding(days: -1)
            return ProgrammeLine(
                now: one,
                before: found[last]?.first {
                    $0.rule.id == one.rule.id && $0.official?.id == one.official?.id && $0.days.upperBound == last
                })
        }
    }
}
