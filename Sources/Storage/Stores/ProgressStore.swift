package import Domain

/// The days on which akimats published their progress.
package struct ProgressStore {
    private let connection: any SQLConnection

    package init(_ connection: any SQLConnection) { self.connection = connection }

    /// Notes that the progress of a period was published. The first day stays; returns whether this was it.
    package func publish(_ place: KATO, _ period: Period, on day: Day) throws -> Bool {
        try connection.run(
            """
            INSERT INTO progress (place, period, published_on) VALUES (\(place), \(period.code), \(day)) \
            ON CONFLICT (place, period) DO NOTHING
            """) > 0
    }

    /// The days of one place.
    package func days(_ place: KATO) throws -> [Period: Day] { try days("place = \(place)")[place] ?? [:] }

    /// The days of a place and of everything below it.
    package func days(within span: Gazetteer.Span?) throws -> [KATO: [Period: Day]] {
        try days(.all(Within.condition("progress.place", span)))
    }

    private func days(_ condition: SQLText) throws -> [KATO: [Period: Day]] {
        var days: [KATO: [Period: Day]] = [:]
        for row in try connection.rows("SELECT place, period, published_on FROM progress WHERE \(condition)") {
            guard let period = Period(code: try row.text("period")) else { throw StoreError.corrupt(column: "period") }
            days[try row.place("place"), default: [:]][period] = try row.day("published_on")
        }
        return days
    }
}
