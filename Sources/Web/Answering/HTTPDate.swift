import Domain

/// Moments as headers write them: `Sat, 21 Nov 2026 18:00:00 GMT`. Source: RFC 9110, 5.6.7.
enum HTTPDate {
    static func text(_ moment: Moment) -> String {
        let (day, time) = moment.local(offset: 0)
        let seconds = moment.seconds - moment.seconds.floorDivided(by: 60) * 60
        return "\(weekdays[day.weekday.rawValue - 1]), \(padded(day.dayOfMonth, to: 2)) \(months[day.month - 1]) \(day.year) "
            + "\(time.text):\(padded(seconds, to: 2)) GMT"
    }

    private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
}
