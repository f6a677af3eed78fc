/// The part of a working day in which staff and executors are written to: never at night, never on a day off.
package struct MorningHours: Hashable, Sendable {
    /// The hours of the day at which a morning may begin.
    package static let hours = 6...11
    /// A morning letter that could not be made by then, as when the server was down, is left out: the day has begun without it.
    private static let minutesOpen = 180

    /// When the morning begins.
    package let opens: TimeOfDay

    /// A morning that begins at a whole hour; one outside `hours` becomes the nearest of them.
    package init(hour: Int) {
        opens = TimeOfDay(minutes: min(max(hour, MorningHours.hours.lowerBound), MorningHours.hours.upperBound) * 60)
    }

    /// Whether a letter of the day is to be made at a local time of a local day.
    package func contains(_ day: Day, _ time: TimeOfDay, by calendar: WorkingCalendar) -> Bool {
        calendar.isWorking(day) && time >= opens && time.minutes < opens.minutes + MorningHours.minutesOpen
    }
}
