import Domain

extension SQLConnection {
    /// Takes the next numbers of a row of numbers, and returns the first of them.
    ///
    /// - Parameter year: the year in which numbers begin anew; 0 for those that never do.
    func takeNumbers(_ name: String, year: Int = 0, count: Int = 1) throws -> Int {
        let rows = try rows(
            """
            INSERT INTO counters (name, year, last) VALUES (\(name), \(year), \(count)) \
            ON CONFLICT (name, year) DO UPDATE SET last = counters.last + excluded.last RETURNING last
            """)
        return try rows.first.orNotFound().integer("last") - count + 1
    }

    /// Notes that numbers up to `last` are in use.
    func noteNumber(_ name: String, year: Int, last: Int) throws {
        try run(
            """
            INSERT INTO counters (name, year, last) VALUES (\(name), \(year), \(last)) \
            ON CONFLICT (name, year) DO UPDATE SET last = excluded.last WHERE counters.last < excluded.last
            """)
    }
}

/// Public numbers as ids: year * 1,000,000,000 + ordinal, so that the order of ids is that of numbers.
enum NumberedID {
    private static let most = 1_000_000_000

    static func value(year: Int, ordinal: Int) -> Int { year * most + ordinal }
    static func parts(_ value: Int) -> (year: Int, ordinal: Int) { (value / most, value % most) }
}

extension Day {
    /// The quarter as rows carry it: year * 4 + quarter - 1.
    var quarterNumber: Int { year * 4 + quarter - 1 }
}

extension Period {
    /// The quarters of the period as rows carry them.
    var quarterNumbers: ClosedRange<Int> { firstDay.quarterNumber...lastDay.quarterNumber }
}
