import Domain
import TestSupport
import Testing

@Suite("A moment")
struct MomentTests {
    @Test(
        "has a local day and time, also before 1970 and west of Greenwich",
        arguments: [
            (0, 0, "1970-01-01", "00:00"), (0, 300, "1970-01-01", "05:00"), (-1, 0, "1969-12-31", "23:59"),
            (0, -60, "1969-12-31", "23:00"), (1_773_050_400, 300, "2026-03-09", "15:00"),
            (1_773_082_799, 300, "2026-03-09", "23:59"),
            (1_773_082_800, 300, "2026-03-10", "00:00"),
        ])
    func local(seconds: Int, offset: Int, day: String, time: String) {
        let local = Moment(seconds: seconds).local(offset: offset)
        #expect(local.day.iso == day)
        #expect(local.time.text == time)
    }

    @Test("is written in Greenwich time")
    func iso() {
        #expect(Moment(seconds: 1_773_050_405).iso == "2026-03-09T10:00:05Z")
        #expect(Moment(Samples.day("2026-03-09"), TimeOfDay(minutes: 900), offset: 300).iso == "2026-03-09T10:00:00Z")
    }

    @Test(
        "has a time of day that is read in one way only",
        arguments: [("9:30", 570), ("09:30", 570), ("00:00", 0), ("23:59", 1_439)])
    func time(text: String, minutes: Int) {
        #expect(TimeOfDay(text: text)?.minutes == minutes)
    }

    @Test(
        "has no other time of day", arguments: ["", "9", "24:00", "9:60", "9:5", "009:30", "-1:00", "9.30", "15:00:00", "１５:00"])
    func noTime(text: String) {
        #expect(TimeOfDay(text: text) == nil)
    }
}

@Suite("The clock of a region")
struct LocalClockTests {
    private let aktobe = Samples.code("150000000")

    @Test(
        "changed zone with the whole country on 1 March 2024",
        arguments: [
            // Zhambyl went from +06 to +05: an hour came twice, the second time still on 29 February.
            ("2024-02-29T17:59", "310000000", "2024-02-29", "23:59"), ("2024-02-29T18:00", "310000000", "2024-02-29", "23:00"),
            ("2024-02-29T18:30", "310000000", "2024-02-29", "23:30"), ("2024-02-29T18:59", "310000000", "2024-02-29", "23:59"),
            ("2024-02-29T19:00", "310000000", "2024-03-01", "00:00"), ("2023-07-10T12:00", "310000000", "2023-07-10", "18:00"),
            ("2024-07-10T12:00", "310000000", "2024-07-10", "17:00"),
            // Aktobe was at +05 before and after.
            ("2024-02-29T18:30", "150000000", "2024-02-29", "23:30"), ("2024-02-29T19:00", "150000000", "2024-03-01", "00:00"),
            ("2023-07-10T12:00", "150000000", "2023-07-10", "17:00"),
        ])
    func change(utc: String, region: String, day: String, time: String) throws {
        let parts = utc.split(separator: "T")
        let moment = Moment(Samples.day(String(parts[0])), try #require(TimeOfDay(text: parts[1])), offset: 0)
        let local = Samples.clock.local(moment, in: Samples.code(region))
        #expect(local.day.iso == day)
        #expect(local.time.text == time)
    }

    @Test("takes a local day and time back to the moment")
    func back() {
        let time = TimeOfDay(minutes: 600)
        for day in [Samples.day("2023-05-05"), Samples.day("2024-02-29"), Samples.day("2024-03-01"), Samples.day("2026-11-20")] {
            for region in [Samples.zhambyl, aktobe] {
                let local = Samples.clock.local(Samples.clock.moment(day, time, in: region), in: region)
                #expect(local.day == day && local.time == time)
            }
        }
    }

    @Test(
        "registers until 18:29 the same working day, then on the next",
        arguments: [
            // Thursday; Friday evening; Saturday; Sunday night.
            ("2026-11-19", "18:29", "2026-11-19"), ("2026-11-19", "18:30", "2026-11-20"), ("2026-11-20", "18:29", "2026-11-20"),
            ("2026-11-20", "18:30", "2026-11-23"), ("2026-11-21", "10:00", "2026-11-23"), ("2026-11-22", "23:59", "2026-11-23"),
            ("2026-11-19", "00:00", "2026-11-19"), ("2026-11-19", "23:59", "2026-11-20"),
            // Over New Year: 1 January, a weekend, 4 January.
            ("2026-12-31", "18:29", "2026-12-31"), ("2026-12-31", "18:30", "2027-01-05"),
            // Friday before a Saturday that was worked; that Saturday before the long weekend of 8 March.
            ("2022-03-04", "18:30", "2022-03-05"), ("2022-03-05", "18:29", "2022-03-05"), ("2022-03-05", "18:30", "2022-03-09"),
        ])
    func registration(day: String, time: String, expected: String) throws {
        let moment = Samples.clock.moment(Samples.day(day), try #require(TimeOfDay(text: time)), in: Samples.zhambyl)
        let registered = Samples.clock.registrationDay(of: moment, in: Samples.zhambyl, by: Samples.calendar)
        #expect(registered.iso == expected)
    }

    @Test("closes by the hour of the place, of the nearest territory around it that has one, else of the country")
    func ownHours() throws {
        let (early, late) = (TimeOfDay(minutes: 1_020), TimeOfDay(minutes: 1_140))
        let clock = LocalClock(
            rules: [], registersUntil: TimeOfDay(minutes: 1_110), ownHours: [Samples.zhambyl: late, Samples.kordai: early])
        func closing(_ place: KATO) -> TimeOfDay { clock.registersUntil(in: place, by: Samples.gazetteer) }
        #expect(closing(Samples.kordai) == early && closing(Samples.sarybulakOkrug) == early)
        #expect(closing(Samples.merke) == late && closing(.republic) == clock.registersUntil)
        // Friday at 17:30, after the hour of the one and before that of the other.
        let friday = clock.moment(Samples.day("2026-11-20"), TimeOfDay(minutes: 1_050), in: Samples.zhambyl)
        func registered(_ place: KATO) -> String {
            clock.registrationDay(of: friday, in: Samples.zhambyl, by: Samples.calendar, until: closing(place)).iso
        }
        #expect(registered(Samples.kordai) == "2026-11-23" && registered(Samples.merke) == "2026-11-20")
    }

    @Test("stands at +05 where nothing is known")
    func unknown() {
        let clock = LocalClock(rules: [], registersUntil: TimeOfDay(minutes: 1_110))
        #expect(clock.offset(in: Samples.zhambyl, on: Samples.day("2026-01-01")) == 300)
        #expect(clock.local(Moment(seconds: 0), in: Samples.zhambyl).time.text == "05:00")
    }
}
