/// The receptions of a draft, with the days of its series that are left out or moved, so that whoever entered it is told.
package struct ReceptionSeries: Hashable, Sendable {
    /// A day off on which none of the series is held.
    package struct LeftOut: Hashable, Sendable {
        package let day: Day
        /// Why it is not worked.
        package let rest: WorkingCalendar.Rest
        /// The next working day, where one of the series is held then already.
        package let taken: Day?

        /// A day left out of its parts.
        package init(day: Day, rest: WorkingCalendar.Rest, taken: Day? = nil) {
            (self.day, self.rest, self.taken) = (day, rest, taken)
        }
    }

    /// A day off whose reception is held on the next working day.
    package struct Moved: Hashable, Sendable {
        package let from: Day
        package let to: Day
        /// Why the first is not worked.
        package let rest: WorkingCalendar.Rest

        /// A day moved of its parts.
        package init(from: Day, to: Day, rest: WorkingCalendar.Rest) { (self.from, self.to, self.rest) = (from, to, rest) }
    }

    /// Soonest first; never empty.
    package var receptions: [Reception]
    /// In the order of days.
    package let leftOut: [LeftOut]
    /// In the order of days.
    package let moved: [Moved]

    /// A series of its parts.
    package init(receptions: [Reception], leftOut: [LeftOut] = [], moved: [Moved] = []) {
        (self.receptions, self.leftOut, self.moved) = (receptions, leftOut, moved)
    }
}
