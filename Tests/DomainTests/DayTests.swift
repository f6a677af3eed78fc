import Domain
import TestSupport
import Testing

@Suite("A day")
struct DayTests {
    @Test(
        "has its number since 1970, its weekday and its ISO form",
        arguments: [
            ("1970-01-01", 0, Weekday.thursday), ("1969-12-31", -1, .wednesday), ("2000-02-29", 11_016, .tuesday),
            ("2000-03-01", 11_017, .wednesday), ("1900-02-28", -25_509, .wednesday), ("1900-03-01", -25_508, .thursday),
            ("2022-03-03", 19_054, .thursday), ("2024-02-29", 19_782, .thursday), ("2024-12-31", 20_088, .tuesday),
            ("2025-01-01", 20_089, .wednesday), ("2026-03-15", 20_527, .sunday), ("2100-02-28", 47_540, .sunday),
            ("2100-03-01", 47_541, .monday), ("0001-01-01", -719_162, .monday), ("9999-12-31", 2_932_896, .friday),
        ])
    func number(iso: String, number: Int, weekday: Weekday) {
        let day = Day(iso: iso)
        #expect(day?.number == number)
        #expect(day?.weekday == weekday)
        #expect(Day(number: number).iso == iso)
    }

    @Test(
        "is refused where the calendar has none or it is written otherwise",
        arguments: [
            "", "2026", "2026-3-9", "2026-03-9", "26-03-09", "2026-02-29", "1900-02-29", "2100-02-29", "2026-04-31", "2026-13-01",
            "2026-00-10", "2026-01-00", "2026-01-32", "0000-01-01", "2026-03-09 ", " 2026-03-09", "2026-03-09-", "+026-03-09",
            "2026–03–09", "２０２６-03-09", "09.03.2026", "2026/03/09", "2026-03-0\u{0661}",
        ])
    func refused(text: String) {
        #expect(Day(iso: text) == nil)
    }

    @Test("keeps its parts through every day of two hundred years")
    func roundTrip() {
        var (year, month, day) = (1900, 1, 1)
        var wrong: [Int] = []
        for number in (-25_567)...(47_481) {
            let made = Day(number: number)
            if made.year != year || made.month != month || made.dayOfMonth != day
                || Day(year: year, month: month, day: day) != made || Day(iso: made.iso) != made
            {
                wrong.append(number)
            }
            // Counted on by the plainest rule, as a check on the closed formula.
            let isLeap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
            let length = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
            day += 1
            if day > length { (month, day) = (month + 1, 1) }
            if month > 12 { (year, month) = (year + 1, 1) }
        }
        #expect(wrong.isEmpty)
        #expect((year, month, day) == (2100, 1, 1))
    }

    @Test(
        "keeps its day of the month, or takes the last, when months are added",
        arguments: [
            ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2026-03-31", -1, "2026-02-28"),
            ("2026-12-15", 1, "2027-01-15"), ("2026-01-15", -1, "2025-12-15"), ("2026-05-31", 6, "2026-11-30"),
            ("2024-02-29", 12, "2025-02-28"), ("2024-02-29", 48, "2028-02-29"), ("2026-07-10", 0, "2026-07-10"),
            ("2026-01-31", -14, "2024-11-30"),
        ])
    func months(from: String, months: Int, expected: String) {
        #expect(Samples.day(from).adding(months: months).iso == expected)
    }

    @Test("counts days to another, in both directions")
    func distance() {
        #expect(Samples.day("2024-02-28").days(until: Samples.day("2024-03-01")) == 2)
        #expect(Samples.day("2026-03-01").days(until: Samples.day("2026-02-28")) == -1)
        #expect(Samples.day("2026-12-31").adding(days: 1).iso == "2027-01-01")
    }

    @Test(
        "lies in its quarter",
        arguments: [("2026-01-01", 1), ("2026-03-31", 1), ("2026-04-01", 2), ("2026-09-30", 3), ("2026-12-31", 4)])
    func quarter(day: String, quarter: Int) {
        #expect(Samples.day(day).quarter == quarter)
    }
}
