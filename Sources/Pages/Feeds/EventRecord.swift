package import Domain

/// An event as open data: what, whose, when and where, and what came of it; of its minutes the day alone.
package struct EventRecord: DataRecord {
    package static let columns = [
        "id", "kind", "host", "leader_kk", "leader_ru", "body_kk", "body_ru", "first_day", "last_day", "time", "places",
        "topic_kk",
        "topic_ru", "phone", "link", "standing", "cancelled_on", "moved_from", "moved_on", "announced_on",
        "announcement_evidence", "results_on", "attendance", "questions_raised", "questions_resolved", "receptions", "received",
        "open_questions", "open_answered", "all_answered_on", "minutes_on", "moves",
    ]
    package let cells: [DataCell]

    /// - Parameter moves: how often it was moved; `moved_from` and `moved_on` tell of the last move.
    package init(_ event: Event, moves: Int) {
        let (standing, cancelledOn) = EventRecord.standing(event)
        let results = event.results
        var places: [String] = []
        for stop in event.stops where !places.contains(stop.place.code) { places.append(stop.place.code) }
        cells = [
            .number(event.id.value), .text(event.kind.rawValue), .text(event.host.code), DataCell(event.leader.kk),
            DataCell(event.leader.ru), DataCell(event.body.kk), DataCell(event.body.ru), .day(event.firstDay),
            .day(event.lastDay), DataCell(event.stops.first?.time.text), .text(places.joined(separator: " ")),
            DataCell(event.topic.kk), DataCell(event.topic.ru), DataCell(event.phone), DataCell(event.link), .text(standing),
            DataCell(cancelledOn), DataCell(event.moved?.from), DataCell(event.moved?.on),
            DataCell(event.announcement?.publishedOn), DataCell(event.announcement?.evidence), DataCell(results?.publishedOn),
            DataCell(results?.attendance), DataCell(results?.questionsRaised), DataCell(results?.questionsResolved),
            DataCell(results?.receptions), DataCell(results?.received), .number(event.leftOpen.count),
            .number(event.leftOpen.count { $0.answer != nil }), DataCell(event.allAnsweredOn),
            DataCell(event.minutes?.on), .number(moves),
        ]
    }

    /// `planned`, `held` or `cancelled`, with the day on which it was called off.
    static func standing(_ event: Event) -> (String, Day?) {
        switch event.standing {
        case .planned: ("planned", nil)
        case .held: ("held", nil)
        case .cancelled(let day, _): ("cancelled", day)
        }
    }
}
