import Demonstration
import Domain
import TestSupport
import Testing

@Suite("A demonstration")
struct DemonstrationTests {
    @Test("is the same for the same seed, and another for another")
    func isRepeatable() throws {
        let (one, same, other) = (try TestCountry.year(), try TestCountry.year(), try TestCountry.year(seed: 8))
        #expect(one.meetings == same.meetings)
        #expect(one.questions == same.questions)
        #expect(one.problems == same.problems)
        #expect(one.plans == same.plans)
        #expect(one.calendars == same.calendars)
        #expect(one.progress == same.progress)
        #expect(one.meetings != other.meetings)
    }

    @Test(
        "has exactly the counts asked for",
        arguments: [
            (2026, 0, 0), (2026, 0, 40), (2026, 1, 1), (2026, 40, 90), (2026, 700, 10), (2026, 2_500, 5_000), (2022, 900, 2_000),
        ])
    func hasCounts(year: Int, meetings: Int, questions: Int) throws {
        let data = try TestCountry.year(year, meetings: meetings, questions: questions)
        #expect(data.meetings.count == meetings)
        #expect(data.questions.count == questions)
        #expect(data.meetings.allSatisfy { $0.day.year == year })
    }

    @Test("refuses what cannot be made")
    func refuses() throws {
        #expect(throws: Demonstration.Flaw.countNegative(-1)) { try TestCountry.year(meetings: -1) }
        #expect(throws: Demonstration.Flaw.tooManyMeetings(1_000_000)) { try TestCountry.year(meetings: 1_000_000) }
        #expect(throws: Demonstration.Flaw.yearOutOfRange(26)) { try TestCountry.year(26) }
        #expect(throws: Demonstration.Flaw.noAkims(Samples.code("999999999"))) {
            try Demonstration(
                year: 2026, today: TestCountry.today, seed: 1, in: Samples.code("999999999"), gazetteer: TestCountry.gazetteer,
                law: TestCountry.law, calendar: TestCountry.calendar, clock: Samples.clock)
        }
    }

    @Test("of a year that has not begun has meetings and no questions")
    func liesAhead() throws {
        let data = try TestCountry.year(2027)
        #expect(!data.meetings.isEmpty)
        #expect(data.meetings.allSatisfy { $0.standing == .planned && $0.announcement == nil })
        #expect(data.questions.isEmpty && data.calendars.isEmpty && data.progress.isEmpty)
    }

    @Test("of one oblast has its calendar, of many regions lacks one and has some late")
    func hasCalendars() throws {
        let oblast = try TestCountry.year()
        #expect(oblast.calendars.map(\.place) == [Demonstration.oblast])
        let country = try TestCountry.year(meetings: 1_000, questions: 100)
        let deadline = Samples.day("2026-01-15")
        #expect(country.calendars.count == TestCountry.gazetteer.regions.count - 1)
        #expect(country.calendars.contains { $0.approvedOn.map { $0 > deadline } ?? false })
        for calendar in country.calendars {
            #expect(calendar.versions.map(\.number) == Array(1...calendar.versions.count))
            #expect(calendar.versions.dropFirst().allSatisfy { $0.reason.missingOfficial.isEmpty })
            #expect(calendar.basis.missingOfficial.isEmpty)
            #expect(calendar.versions.map(\.publishedOn) == calendar.versions.map(\.publishedOn).sorted())
            let own = country.meetings.filter {
                $0.kind == .calendar && TestCountry.gazetteer.region(of: $0.host)?.code == calendar.place
            }
            #expect(calendar.versions.last?.meetingCount == own.count)
        }
    }

    @Test("writes of progress only after the quarter has ended")
    func publishesProgress() throws {
        let data = try TestCountry.year()
        #expect(!data.progress.isEmpty)
        #expect(Set(data.progress.map { "\($0.place) \($0.quarter.code)" }).count == data.progress.count)
        #expect(data.progress.contains { $0.report.total.questions > 0 && $0.report.total.settled > 0 })
        for one in data.progress {
            #expect(one.report.countedOn == one.on && one.report.place == one.place && one.report.period == one.quarter)
            #expect(one.on > one.quarter.lastDay && one.on < TestCountry.today)
            #expect(data.meetings.contains { $0.host == one.place && $0.isHeld && one.quarter.contains($0.day) })
        }
    }
}
