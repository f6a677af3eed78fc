import Domain
import TestSupport
import Testing

@Suite("A reporting period")
struct PeriodTests {
    @Test(
        "has its first and last day and its neighbours",
        arguments: [
            PeriodCase("2026-Q1", "2026-01-01", "2026-03-31", "2025-Q4", "2026-Q2"),
            PeriodCase("2024-Q1", "2024-01-01", "2024-03-31", "2023-Q4", "2024-Q2"),
            PeriodCase("2026-Q4", "2026-10-01", "2026-12-31", "2026-Q3", "2027-Q1"),
            PeriodCase("2026-H1", "2026-01-01", "2026-06-30", "2025-H2", "2026-H2"),
            PeriodCase("2026-H2", "2026-07-01", "2026-12-31", "2026-H1", "2027-H1"),
            PeriodCase("2026", "2026-01-01", "2026-12-31", "2025", "2027"),
        ])
    func bounds(row: PeriodCase) throws {
        let period = try #require(Period(code: row.code))
        #expect(period.code == row.code)
        #expect(period.days == Samples.day(row.first)...Samples.day(row.last))
        #expect(period.previous.code == row.before)
        #expect(period.next.code == row.after)
        #expect(period.contains(period.firstDay) && period.contains(period.lastDay))
        #expect(!period.contains(period.firstDay.adding(days: -1)) && !period.contains(period.lastDay.adding(days: 1)))
        #expect(period.next.previous == period)
    }

    @Test(
        "is refused when written otherwise",
        arguments: [
            "", "26", "2026-Q0", "2026-Q5", "2026-H3", "2026-q1", "2026-", "2026-Q1-", "-2026", "2026-03", "1999", "20 6", "+202",
        ])
    func refused(code: String) {
        #expect(Period(code: code) == nil)
    }

    @Test("holds the day it is made from")
    func holding() {
        let day = Samples.day("2026-06-30")
        #expect(Period.quarter(of: day).code == "2026-Q2")
        #expect(Period.half(of: day).code == "2026-H1")
        #expect(Period.half(of: day.adding(days: 1)).code == "2026-H2")
        #expect(Period.year(of: day).code == "2026")
    }

    @Test("stands after those that begin earlier, and after shorter ones that begin with it")
    func order() {
        let codes = ["2026-H2", "2026", "2026-Q3", "2025-Q4", "2026-Q1", "2026-H1"]
        let sorted = codes.compactMap { Period(code: $0) }.sorted().map(\.code)
        #expect(sorted == ["2025-Q4", "2026-Q1", "2026-H1", "2026", "2026-Q3", "2026-H2"])
    }
}

struct PeriodCase: Sendable, CustomTestStringConvertible {
    let code, first, last, before, after: String

    init(_ code: String, _ first: String, _ last: String, _ before: String, _ after: String) {
        (self.code, self.first, self.last, self.before, self.after) = (code, first, last, before, after)
    }

    var testDescription: String { code }
}
