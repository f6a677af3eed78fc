/// How an office holds its meetings: what the law leaves to it, and a calendar is drafted and checked by.
///
/// Source: `config/calendar.yaml`.
package struct CalendarPractice: Hashable, Sendable {
    /// No meeting begins before this hour.
    package let opens: TimeOfDay
    /// No meeting ends after this hour.
    package let closes: TimeOfDay
    /// Hours at which meetings are drafted, the best for residents first; an akim can keep them all on one day.
    package let starts: [TimeOfDay]
    /// Length of a drafted meeting in minutes.
    package let minutes: Int
    /// Minutes on the way between two places, at least.
    package let wayMinutes: Int
    /// Neighbouring places that one trip of a day covers, for akims below those of oblasts and cities of republican significance.
    package let placesADay: Int
    /// Places so far away that a trip to them takes two days and covers two of them.
    package let remote: Set<KATO>
    /// How many deputies an akim has where the register names none.
    package let deputies: Int
    /// What stands for the venue where no earlier meeting in the place names one.
    package let venue: Translated

    /// A practice of its parts, as read from the settings.
    package init(
        opens: TimeOfDay, closes: TimeOfDay, starts: [TimeOfDay], minutes: Int, wayMinutes: Int, placesADay: Int,
        remote: Set<KATO>, deputies: Int, venue: Translated
    ) {
        self.opens = opens
        self.closes = closes
        self.starts = starts
        self.minutes = minutes
        self.wayMinutes = wayMinutes
        self.placesADay = placesADay
        self.remote = remote
        self.deputies = deputies
        self.venue = venue
    }

    /// How many places one day of an akim of a level covers: an oblast akim gives a district the whole day.
    ///
    /// Source: order 70-ө, annex 1, p. 19, on the trips of his deputies.
    package func placesADay(of office: Office) -> Int { office.approvesCalendar ? 1 : placesADay }
}
