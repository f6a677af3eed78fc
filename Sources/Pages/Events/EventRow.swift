import Domain

/// An event in a list: its day, what it is, who comes where, and what residents need to take part.
struct EventRow: Sendable {
    /// The year before the day, where it is not this one and the language has it there.
    let dayYear: String?
    let dayOfMonth: String
    /// The month under the day, with the year where it is not this one.
    let month: String
    let url: String
    let title: String
    let who: LocalText
    let places: String
    let datetime: String
    let when: String
    let badge: StatusBadge?
    let isCancelled: Bool
    /// The telephone for questions before a broadcast, how many were left open after it.
    let note: String?

    init(_ event: Event, in context: PageContext) {
        let (words, dates) = (context.words, context.dates)
        let day = event.firstDay
        dayOfMonth = String(day.dayOfMonth)
        (dayYear, month) = dates.around(day)
        url = context.url(.event(event.id))
        title = context.kind(event.kind)
        who = context.who(event)
        places = context.places(of: event)
        let time = event.stops.first.map(\.time.text) ?? ""
        datetime = "\(day.iso)T\(time)"
        when =
            "\(dates.weekday(day)), \(time)" + (event.lastDay > day ? " – \(dates.dayAndWeekday(event.lastDay))" : "")
        badge = StatusBadge(event, in: context)
        isCancelled = event.isCancelled
        note =
            if event.standing == .planned, event.lastDay >= context.today {
                event.phone.map { words(.eventPhone, ["phone": $0]) }
            } else if event.leftOpen.isEmpty {
                nil
            } else {
                words(.eventOpenCount, count: event.leftOpen.count)
            }
    }
}
