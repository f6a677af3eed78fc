import Domain
import Settings
import TestSupport
import Testing

@Suite("The days off")
struct DaysOffTests {
    /// Month, day and Russian name of every holiday of a year. Constitution Day left 30 August in 2026 and stands on 15 March from 2027.
    private static func holidays(of year: Int) -> [(date: String, name: String)] {
        var all: [(String, String)] = [
            ("01-01", "Новый год"), ("01-02", "Новый год"), ("01-07", "Православное Рождество"),
            ("03-08", "Международный женский день"),
            ("03-21", "Наурыз мейрамы"), ("03-22", "Наурыз мейрамы"), ("03-23", "Наурыз мейрамы"),
            ("05-01", "Праздник единства народа Казахстана"), ("05-07", "День защитника Отечества"), ("05-09", "День Победы"),
            ("07-06", "День столицы"), ("10-25", "День Республики"), ("12-16", "День Независимости"),
        ]
        if year <= 2025 { all.append(("08-30", "День Конституции Республики Казахстан")) }
        if year >= 2027 { all.append(("03-15", "День Конституции Республики Казахстан")) }
        all.append((kurbanAit[year] ?? "", "Курбан айт"))
        return all.map { ("\(year)-\($0.0)", $0.1) }
    }

    private static let kurbanAit = [
        2022: "07-09", 2023: "06-28", 2024: "06-16", 2025: "06-06", 2026: "05-27", 2027: "05-16",
    ]

    @Test("hold every holiday of the year by its name", arguments: 2022...2027)
    func holidays(year: Int) throws {
        let calendar = try RealConfig.loaded().calendar
        for (date, name) in Self.holidays(of: year) {
            let day = Samples.day(date)
            guard case .dayOff(let off) = calendar.rest(on: day) else {
                Issue.record("\(date) is not off")
                continue
            }
            #expect(
                off.name.ru == name || (name.hasPrefix("День Конституции") && off.name.ru?.hasPrefix("День Конституции") == true))
            #expect(off.name.kk != nil && off.name.en != nil)
        }
    }

    @Test("name the law behind each in every language", arguments: 2022...2027)
    func sources(year: Int) throws {
        let calendar = try RealConfig.loaded().calendar
        let days = Period(year: year, part: .year).days
        for number in days.lowerBound.number...days.upperBound.number {
            guard case .dayOff(let off) = calendar.rest(on: Day(number: number)) else { continue }
            #expect(Language.allCases.allSatisfy { off.source[$0]?.isEmpty == false }, "\(Day(number: number))")
        }
    }

    @Test("give a weekday for each holiday on a weekend, but not for Christmas and Kurban Ait", arguments: 2022...2027)
    func observed(year: Int) throws {
        let calendar = try RealConfig.loaded().calendar
        var taken: Set<Day> = []
        let moving = Self.holidays(of: year).filter { $0.name != "Православное Рождество" && $0.name != "Курбан айт" }
        let all = Set(Self.holidays(of: year).map { Samples.day($0.date) })
        for holiday in moving.map({ Samples.day($0.date) }).sorted() where holiday.weekday.isWeekend {
            var day = holiday.adding(days: 1)
            while day.weekday.isWeekend || all.contains(day) || taken.contains(day) { day = day.adding(days: 1) }
            taken.insert(day)
            #expect(!calendar.isWorking(day), "\(day) for \(holiday)")
        }
    }

    @Test(
        "are worked on the weekend days that were moved, and off for them",
        arguments: [
            ("2022-03-05", "2022-03-07"), ("2022-08-27", "2022-08-29"), ("2022-10-22", "2022-10-24"),
            ("2023-07-01", "2023-07-07"),
            ("2024-05-04", "2024-05-08"), ("2025-01-05", "2025-01-03"),
        ])
    func moved(worked: String, off: String) throws {
        let calendar = try RealConfig.loaded().calendar
        #expect(Samples.day(worked).weekday.isWeekend && calendar.isWorking(Samples.day(worked)))
        #expect(!Samples.day(off).weekday.isWeekend && !calendar.isWorking(Samples.day(off)))
    }

    @Test(
        "are as many weekdays in a year as the lists say",
        arguments: [(2022, 17), (2023, 15), (2024, 14), (2025, 16), (2026, 14), (2027, 14)])
    func count(year: Int, weekdaysOff: Int) throws {
        let calendar = try RealConfig.loaded().calendar
        let days = Period(year: year, part: .year).days
        let off = (days.lowerBound.number...days.upperBound.number).map { Day(number: $0) }
            .filter { !$0.weekday.isWeekend && !calendar.isWorking($0) }
        #expect(off.count == weekdaysOff)
    }

    @Test("leave 31 August 2026 a working day, and mark estimates of lunar days")
    func special() throws {
        let calendar = try RealConfig.loaded().calendar
        #expect(calendar.isWorking(Samples.day("2026-08-31")) && calendar.isWorking(Samples.day("2027-08-30")))
        let estimated = (2022...2027).filter { year in
            guard let date = Self.kurbanAit[year], case .dayOff(let off) = calendar.rest(on: Samples.day("\(year)-\(date)"))
            else { return false }
            return off.isEstimated
        }
        #expect(estimated == [2026, 2027])
    }
}
