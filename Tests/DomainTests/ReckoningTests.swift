import Domain
import TestSupport
import Testing

@Suite("A reckoning")
struct ReckoningTests {
    private let calendar = Samples.calendar

    private func reckoned(
        _ term: DutyRule.Term, from: String, at time: String? = nil, rolls: Bool = false, closing: String? = "18:30"
    ) -> Reckoning {
        Reckoning(
            Samples.rule("a.rule", [], .questionRegistered, term, .answer, rolls: rolls), from: Samples.day(from),
            at: time.flatMap { TimeOfDay(text: $0) }, calendar: calendar, closing: closing.flatMap { TimeOfDay(text: $0) })
    }

    @Test("counts calendar days without looking at days off")
    func calendarDays() {
        #expect(reckoned(.daysBefore(14), from: "2026-12-04").due.iso == "2026-11-20")
        #expect(reckoned(.daysAfter(10), from: "2026-10-15").due.iso == "2026-10-25")
        #expect(reckoned(.daysAfter(10), from: "2026-10-15").skipped.isEmpty)
    }

    @Test("counts working days from the day after, past every day off, and tells which")
    func workingDays() {
        let reckoning = reckoned(.workingDaysAfter(3), from: "2026-12-31")
        #expect(reckoning.due.iso == "2027-01-08")
        #expect(reckoning.skipped.map(\.day.iso) == ["2027-01-01", "2027-01-02", "2027-01-03", "2027-01-04", "2027-01-07"])
        #expect(reckoning.skipped[1].why == .weekend(.saturday))
        #expect(reckoning.rolledFrom == nil)
        #expect(reckoned(.workingDaysBefore(2), from: "2026-10-28").due.iso == "2026-10-23")
        #expect(reckoned(.workingDaysBefore(2), from: "2026-10-28").skipped.count == 3)
    }

    @Test("moves a last day that is off to the next working day where the rule says so, and not else")
    func rolling() {
        let moved = reckoned(.daysAfter(10), from: "2026-10-14", rolls: true)
        #expect(moved.due.iso == "2026-10-27")
        #expect(moved.rolledFrom?.iso == "2026-10-24")
        #expect(moved.skipped.map(\.day.iso) == ["2026-10-24", "2026-10-25", "2026-10-26"])
        let fixed = reckoned(.daysAfter(10), from: "2026-10-14")
        #expect(fixed.due.iso == "2026-10-24" && fixed.rolledFrom == nil && fixed.skipped.isEmpty)
        #expect(reckoned(.daysAfter(10), from: "2026-10-13", rolls: true).rolledFrom == nil)
    }

    @Test(
        "takes a day of the month after the quarter, from any day of it",
        arguments: [
            ("2026-07-01", "2026-10-25"), ("2026-09-30", "2026-10-25"), ("2026-10-01", "2027-01-25"),
            ("2026-12-31", "2027-01-25"),
            ("2027-02-14", "2027-04-25"),
        ])
    func nextMonth(from: String, due: String) {
        #expect(reckoned(.dayOfNextMonth(25), from: from).due.iso == due)
    }

    @Test(
        "takes the day N of the next month from any day of a month",
        arguments: [("2026-11-01", "2026-12-10"), ("2026-12-31", "2027-01-10"), ("2024-01-31", "2024-02-10")])
    func afterMonth(from: String, due: String) {
        let rule = Samples.rule("a.rule", [], .monthEnd, .dayOfNextMonth(10), .note)
        #expect(Reckoning(rule, from: Samples.day(from), calendar: calendar).due.iso == due)
    }

    @Test(
        "counts months to the same day, or to the last one of a shorter month",
        arguments: [
            ("2026-11-07", 1, "2026-12-07"), ("2026-01-31", 1, "2026-02-28"), ("2023-11-30", 3, "2024-02-29"),
            ("2026-08-31", 6, "2027-02-28"), ("2026-12-31", 2, "2027-02-28"),
        ])
    func months(from: String, count: Int, due: String) {
        #expect(reckoned(.monthsAfter(count), from: from).due.iso == due)
    }

    @Test(
        "ends a number of times in a period with the period",
        arguments: [
            (DutyRule.Frequency.week, "2026-11-22"), (.month, "2026-11-30"), (.quarter, "2026-12-31"), (.halfYear, "2026-12-31"),
            (.year, "2026-12-31"),
        ])
    func times(period: DutyRule.Frequency, due: String) {
        #expect(reckoned(.times(2, per: period), from: "2026-11-16").due.iso == due)
        #expect(reckoned(.times(2, per: period), from: "2026-11-22").due.iso == due)
    }

    @Test("names the weekend days that it counted, since they are worked")
    func workedWeekends() {
        #expect(reckoned(.workingDaysAfter(2), from: "2022-03-04").workedWeekends.map(\.iso) == ["2022-03-05"])
        #expect(reckoned(.workingDaysBefore(2), from: "2022-03-09").workedWeekends.map(\.iso) == ["2022-03-05"])
        #expect(reckoned(.daysAfter(2), from: "2022-03-04").workedWeekends.isEmpty)
    }

    @Test("takes a date of the year of the event")
    func date() {
        #expect(reckoned(.date(month: 1, day: 15), from: "2026-06-30").due.iso == "2026-01-15")
    }

    @Test(
        "takes the same day in office hours, and the next working day after them",
        arguments: [
            ("2026-11-20", "18:29", "2026-11-20", 0), ("2026-11-20", "18:30", "2026-11-23", 2),
            ("2026-11-19", "23:59", "2026-11-20", 0),
            ("2026-11-21", "10:00", "2026-11-23", 2), ("2026-12-31", "19:00", "2027-01-05", 4),
            ("2022-03-04", "18:30", "2022-03-05", 0),
        ])
    func officeHours(from: String, time: String, due: String, skipped: Int) {
        let reckoning = reckoned(.sameDayInOfficeHours, from: from, at: time)
        #expect(reckoning.due.iso == due)
        #expect(reckoning.skipped.count == skipped)
    }

    @Test("without an hour or a closing falls in office hours")
    func noHour() {
        #expect(reckoned(.sameDayInOfficeHours, from: "2026-11-20").due.iso == "2026-11-20")
        #expect(reckoned(.sameDayInOfficeHours, from: "2026-11-20", at: "23:00", closing: nil).due.iso == "2026-11-20")
    }

    @Test("never ends earlier for one more day off, nor a term before its event later", arguments: 0..<300)
    func anotherDayOff(seed: Int) {
        var numbers = SeededNumbers(seed: UInt64(seed) + 4_000)
        let from = Samples.day("2022-01-01").adding(days: Int.random(in: 0...2_190, using: &numbers))
        let count = Int.random(in: 1...40, using: &numbers)
        let added = from.adding(days: Int.random(in: -60...60, using: &numbers))
        let name = WorkingCalendar.DayOff(name: Samples.text("Қосымша", "Новый", "Added"), isEstimated: false)
        let fewer = WorkingCalendar(daysOff: [:], workedWeekends: [], years: nil)
        let more = WorkingCalendar(daysOff: [added: name], workedWeekends: [], years: nil)
        func due(_ term: DutyRule.Term, _ calendar: WorkingCalendar, rolls: Bool = true) -> Reckoning {
            Reckoning(
                Samples.rule("a.rule", [], .questionRegistered, term, .answer, rolls: rolls), from: from, calendar: calendar)
        }
        for term in [DutyRule.Term.workingDaysAfter(count), .daysAfter(count), .monthsAfter(count % 12 + 1)] {
            let (before, after) = (due(term, fewer), due(term, more))
            #expect(after.due >= before.due)
            #expect(more.isWorking(after.due) && fewer.isWorking(before.due))
            #expect((after.due == before.due) == !(fewer.isWorking(added) && after.skipped.contains { $0.day == added }))
            let counted = after.from.days(until: after.rolledFrom ?? after.due)
            #expect(
                after.from.days(until: after.due) == counted + after.skipped.count { $0.day >= (after.rolledFrom ?? after.due) })
        }
        #expect(due(.workingDaysBefore(count), more, rolls: false).due <= due(.workingDaysBefore(count), fewer, rolls: false).due)
    }

    @Test("adds up: the days skipped and the days counted are the distance", arguments: 0..<300)
    func properties(seed: Int) {
        var numbers = SeededNumbers(seed: UInt64(seed) + 77)
        let from = Samples.day("2022-01-01").adding(days: Int.random(in: 0...2_190, using: &numbers))
        let count = Int.random(in: 1...40, using: &numbers)
        let after = reckoned(.workingDaysAfter(count), from: from.iso)
        #expect(from.days(until: after.due) == count + after.skipped.count)
        #expect(calendar.isWorking(after.due))
        #expect(after.skipped.allSatisfy { $0.day > from && $0.day < after.due && !calendar.isWorking($0.day) })
        let before = reckoned(.workingDaysBefore(count), from: from.iso)
        #expect(before.due.days(until: from) == count + before.skipped.count)
        #expect(calendar.isWorking(before.due))
        #expect(reckoned(.workingDaysAfter(count + 1), from: from.iso).due > after.due)
        let rolled = reckoned(.daysAfter(count), from: from.iso, rolls: true)
        #expect(calendar.isWorking(rolled.due))
        #expect(from.days(until: rolled.due) == count + rolled.skipped.count)
        #expect(rolled.due >= from.adding(days: count))
    }
}
