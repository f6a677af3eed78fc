import Domain
import TestSupport
import Testing

@Suite("The working calendar")
struct WorkingCalendarTests {
    private let calendar = Samples.calendar

    @Test(
        "knows why a day is not worked",
        arguments: [
            ("2026-10-24", "weekend"), ("2026-10-25", "weekend"), ("2026-10-26", "День Республики"), ("2026-10-27", "worked"),
            ("2022-03-05", "worked"), ("2022-03-06", "weekend"), ("2022-03-07", "Перенос выходного"), ("2027-01-01", "Новый год"),
            // Outside the years that are known only weekends count.
            ("2030-01-01", "worked"), ("2030-01-05", "weekend"),
        ])
    func rest(day: String, expected: String) {
        let found =
            switch calendar.rest(on: Samples.day(day)) {
            case nil: "worked"
            case .weekend: "weekend"
            case .dayOff(let dayOff): dayOff.name.ru ?? ""
            }
        #expect(found == expected)
        #expect(calendar.isWorking(Samples.day(day)) == (expected == "worked"))
    }

    @Test(
        "counts working days forward and back",
        arguments: [
            ("2026-10-23", 1, "2026-10-27"), ("2026-10-23", 5, "2026-11-02"), ("2026-10-27", -1, "2026-10-23"),
            ("2026-12-31", 3, "2027-01-08"), ("2027-01-08", -3, "2026-12-31"), ("2022-03-04", 1, "2022-03-05"),
            ("2022-03-04", 2, "2022-03-09"), ("2026-11-21", 0, "2026-11-21"),
        ])
    func counting(from: String, count: Int, expected: String) {
        #expect(calendar.day(afterWorkingDays: count, from: Samples.day(from)).iso == expected)
    }

    @Test(
        "measures working days between two days",
        arguments: [
            ("2026-10-23", "2026-10-27", 1), ("2026-10-23", "2026-10-26", 0), ("2026-10-23", "2026-10-23", 0),
            ("2026-10-27", "2026-10-23", 0),
            ("2022-03-04", "2022-03-09", 2), ("2026-12-31", "2027-01-31", 18),
        ])
    func distance(from: String, to: String, expected: Int) {
        #expect(calendar.workingDays(after: Samples.day(from), through: Samples.day(to)) == expected)
    }

    @Test(
        "takes a working day itself, and the next one for any other",
        arguments: [("2026-11-20", "2026-11-20"), ("2026-11-21", "2026-11-23"), ("2027-01-01", "2027-01-05")])
    func next(day: String, expected: String) {
        #expect(calendar.workingDay(from: Samples.day(day)).iso == expected)
    }

    @Test("never comes earlier for one working day more, and counts back what it counted", arguments: 0..<200)
    func properties(seed: Int) {
        var numbers = SeededNumbers(seed: UInt64(seed))
        let start = Samples.day("2021-06-01").adding(days: Int.random(in: 0...2_500, using: &numbers))
        let count = Int.random(in: 1...60, using: &numbers)
        let end = calendar.day(afterWorkingDays: count, from: start)
        let later = calendar.day(afterWorkingDays: count + 1, from: start)
        #expect(later > end && end > start)
        #expect(calendar.isWorking(end))
        #expect(calendar.workingDays(after: start, through: end) == count)
        #expect(calendar.isWorking(calendar.workingDay(from: start)))
        #expect(calendar.workingDay(from: start) >= start)
        let from = calendar.workingDay(from: start)
        #expect(calendar.day(afterWorkingDays: -count, from: calendar.day(afterWorkingDays: count, from: from)) == from)
    }
}

@Suite("A term on control")
struct ControlClassTests {
    @Test(
        "has its class by its length",
        arguments: [
            // Given on Monday 2 November 2026: 3 and 10 working days, one month, half a year.
            ("2026-11-02", ControlClass.veryUrgent), ("2026-11-05", .veryUrgent), ("2026-11-06", .urgent),
            ("2026-11-16", .urgent),
            ("2026-11-17", .short), ("2026-12-02", .short), ("2026-12-03", .medium), ("2027-05-02", .medium),
            ("2027-05-03", .medium), ("2027-05-04", .long),
        ])
    func classes(deadline: String, expected: ControlClass) {
        #expect(ControlClass(from: Samples.day("2026-11-02"), to: Samples.day(deadline), by: Samples.control) == expected)
    }
}
