/// An instant, in whole seconds since 1970-01-01T00:00:00Z.
package struct Moment: Hashable, Comparable, Sendable {
    /// Since 1970-01-01T00:00:00Z; negative before it.
    package let seconds: Int

    /// The instant so many seconds after 1970-01-01T00:00:00Z.
    package init(seconds: Int) { self.seconds = seconds }

    /// The instant of a local day and time of day, at an offset east of Greenwich in minutes.
    package init(_ day: Day, _ time: TimeOfDay, offset: Int) {
        seconds = day.number * 86_400 + time.minutes * 60 - offset * 60
    }

    /// The day and time of day at an offset east of Greenwich in minutes.
    package func local(offset: Int) -> (day: Day, time: TimeOfDay) {
        let shifted = seconds + offset * 60
        let day = shifted.floorDivided(by: 86_400)
        return (Day(number: day), TimeOfDay(minutes: (shifted - day * 86_400) / 60))
    }

    /// The instant so many seconds later; earlier where the number is negative.
    package func adding(seconds more: Int) -> Moment { Moment(seconds: seconds + more) }

    /// As `2026-03-09T10:00:00Z`.
    package var iso: String {
        let (day, time) = local(offset: 0)
        return "\(day.iso)T\(time.text):\(padded(seconds - seconds.floorDivided(by: 60) * 60, to: 2))Z"
    }

    /// Earlier instants first.
    package static func < (a: Moment, b: Moment) -> Bool { a.seconds < b.seconds }
}

/// A time of day in whole minutes, 00:00 to 23:59.
package struct TimeOfDay: Hashable, Comparable, Sendable {
    /// Minutes since midnight, 0…1439.
    package let minutes: Int

    /// The time so many minutes after midnight; what lies outside 0…1439 becomes the nearest end.
    package init(minutes: Int) { self.minutes = min(max(minutes, 0), 1439) }

    /// A time by its hour (0…23) and minute (0…59); `nil` outside them.
    package init?(hour: Int, minute: Int) {
        guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
        minutes = hour * 60 + minute
    }

    /// A time written as `15:00` or `9:30`; `nil` for anything else.
    package init?(text: some StringProtocol) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, (1...2).contains(parts[0].utf8.count), parts[1].utf8.count == 2,
            parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
            let hour = Int(parts[0]), let minute = Int(parts[1])
        else { return nil }
        self.init(hour: hour, minute: minute)
    }

    /// As `09:30`.
    package var text: String { "\(padded(minutes / 60, to: 2)):\(padded(minutes % 60, to: 2))" }

    /// Earlier times first.
    package static func < (a: TimeOfDay, b: TimeOfDay) -> Bool { a.minutes < b.minutes }
}
