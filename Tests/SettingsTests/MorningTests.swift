import Domain
import Settings
import Testing

/// Source of every day: `config/days`, where each names its own.
@Suite("The morning mail")
struct MorningTests {
    @Test(
        "is made on working mornings only",
        arguments: [
            ("2026-11-20", "09:00", true), ("2026-11-20", "11:59", true),
            // Before the morning, after it, at night.
            ("2026-11-20", "08:59", false), ("2026-11-20", "12:00", false), ("2026-11-20", "03:00", false),
            ("2026-11-20", "23:30", false),
            // A Saturday and a Sunday.
            ("2026-11-21", "09:00", false), ("2026-11-22", "10:00", false),
            // Nauryz, 21 to 23 March 2026, and the days off moved from its weekend.
            ("2026-03-20", "09:00", true), ("2026-03-23", "09:00", false), ("2026-03-24", "09:00", false),
            ("2026-03-26", "09:00", true),
            // Saturday 4 May 2024 was worked for Wednesday the 8th, Sunday 5 January 2025 for Friday the 3rd.
            ("2024-05-04", "09:00", true), ("2024-05-08", "09:00", false), ("2025-01-05", "09:00", true),
            ("2025-01-03", "09:00", false),
            // No holiday any more since the constitution of 2026.
            ("2026-08-31", "09:00", true),
            // Independence Day, New Year.
            ("2026-12-16", "09:00", false), ("2027-01-01", "09:00", false),
        ])
    func mornings(day: String, time: String, isOpen: Bool) throws {
        let settings = try RealConfig.loaded()
        let (day, time) = (try #require(Day(iso: day)), try #require(TimeOfDay(text: time)))
        #expect(MorningHours(hour: 9).contains(day, time, by: settings.calendar) == isOpen)
    }

    @Test("never begins at night, whatever is set", arguments: [(0, 6), (6, 6), (9, 9), (23, 11)])
    func hours(given: Int, opens: Int) { #expect(MorningHours(hour: given).opens.minutes == opens * 60) }
}
