/// What makes the day or hour of a meeting, a reception or an event one that may be a slip of the pen: it is asked about once, before it is set.
package enum UnusualTime: Hashable, Sendable {
    case dayOff(WorkingCalendar.Rest)
    /// Before `earliest`, or after `latest`.
    case hour

    /// What begins before is hardly meant. No act says so: what is later or earlier is asked about, and taken.
    package static let earliest = TimeOfDay(minutes: 8 * 60)
    /// What begins after is hardly meant.
    package static let latest = TimeOfDay(minutes: 21 * 60)

    /// `nil` for an hour at which people are met, on a working day.
    package init?(_ day: Day, at time: TimeOfDay, calendar: WorkingCalendar) {
        if let rest = calendar.rest(on: day) {
            self = .dayOff(rest)
        } else if time < UnusualTime.earliest || time > UnusualTime.latest {
            self = .hour
        } else {
            return nil
        }
    }
}
