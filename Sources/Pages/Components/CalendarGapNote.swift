import Domain

/// That there is no calendar for the quarter that runs, as a finding: its word, the fact with its day, and the way to the calendar.
package struct CalendarGapNote: Hashable, Sendable {
    let badge: StatusBadge
    let text: String
    let calendar: Link

    init(_ gap: CalendarGap, of place: KATO, in context: PageContext) {
        let (words, today) = (context.words, context.today)
        let day = context.dates.fullDay(today, .of)
        switch gap {
        case .notPublished(let region, let year):
            badge = StatusBadge(.late, words(.calendarQuarterGap))
            text = words(.calendarQuarterGapText, ["place": context.name(region), "year": String(year), "day": day])
        case .noMeetings(let quarter):
            badge = StatusBadge(.late, words(.calendarQuarterGapMeetings))
            text = words(
                .calendarQuarterGapMeetingsText,
                ["akim": context.akim(of: place), "period": context.dates.period(quarter), "day": day])
        }
        calendar = Link(
            words(.placeCalendar, ["year": String(today.year)]), context.url(.calendar(place, year: today.year)))
    }
}
