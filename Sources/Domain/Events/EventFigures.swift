/// Events of a period in numbers, as "227 planned, 212 held".
package struct EventFigures: Hashable, Sendable {
    /// Those that were set for a day of the period, called off or not.
    package var planned = 0
    /// Those that were held.
    package var held = 0
    /// Those that were called off.
    package var cancelled = 0
    /// Residents present.
    package var attendance = 0
    /// Questions put.
    package var questionsRaised = 0
    /// Of these, resolved.
    package var questionsResolved = 0
    /// Personal receptions held along with them.
    package var receptions = 0
    /// Residents received at them.
    package var received = 0

    /// No figures: everything is zero.
    package init() {}

    /// The figures of the events that begin in a period.
    package init(_ events: some Sequence<Event>, in period: Period) {
        for event in events where period.contains(event.firstDay) {
            planned += 1
            if event.isCancelled { cancelled += 1 }
            guard let results = event.results else { continue }
            held += 1
            attendance += results.attendance ?? 0
            questionsRaised += results.questionsRaised ?? 0
            questionsResolved += results.questionsResolved ?? 0
            receptions += results.receptions ?? 0
            received += results.received ?? 0
        }
    }

    /// Questions that are not resolved yet.
    package var underWay: Int { questionsRaised - questionsResolved }
}
