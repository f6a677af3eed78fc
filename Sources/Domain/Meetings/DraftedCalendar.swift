/// A drafted calendar as an office works on it, before anybody approves it.
package struct DraftedCalendar: Hashable, Sendable {
    /// One of its meetings, which is not in the register yet.
    package struct Row: Hashable, Sendable {
        /// From 1; names the row while the draft lasts.
        package let number: Int
        /// Its id is 0.
        package var meeting: Meeting

        /// A row of its parts.
        package init(number: Int, meeting: Meeting) {
            self.number = number
            self.meeting = meeting
        }
    }

    /// The place of whose akim, and of those below, it holds meetings.
    package let territory: KATO
    /// Their year.
    package let year: Int
    /// The day on which it was drafted.
    package let madeOn: Day
    /// Its meetings, by day, hour and number.
    package var rows: [Row]

    /// A draft of its parts.
    package init(territory: KATO, year: Int, madeOn: Day, rows: [Row]) {
        self.territory = territory
        self.year = year
        self.madeOn = madeOn
        self.rows = rows
    }

    /// A draft just made, its meetings numbered in their order.
    package init(_ draft: CalendarDraft, of scope: CalendarScope, madeOn day: Day) {
        self.init(
            territory: scope.territory, year: scope.year, madeOn: day,
            rows: draft.meetings.enumerated().map { Row(number: $0 + 1, meeting: $1) })
    }
}
