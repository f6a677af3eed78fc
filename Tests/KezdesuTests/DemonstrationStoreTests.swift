import Demonstration
import Domain
import Storage
import StorageTestSupport
import TestSupport
import Testing

@testable import kezdesu

@Suite("A demonstration kept in the register")
struct DemonstrationStoreTests {
    @Test("reads back as it was made, and opens to its clerk and by its code", arguments: Engine.available)
    func kept(engine: Engine) async throws {
        let today = Samples.day("2026-11-21")
        let demonstration = try Demonstration(
            year: 2026, today: today, seed: 7, meetings: 60, questions: 150, gazetteer: Samples.gazetteer, law: Samples.law,
            calendar: Samples.calendar, clock: Samples.clock)
        let key = try DemonstrationKey.random()
        let now = Moment(today, TimeOfDay(minutes: 600), offset: 300)
        try await engine.withRegister { database async throws in
            try await DemonstrationStore(demonstration: demonstration, key: key, now: now).keep(in: database)
            try await database.read { connection in
                let meetings = try MeetingStore(connection).list(MeetingFilter(), limit: 1000)
                #expect(meetings.count == 60)
                #expect(Set(meetings) == Set(demonstration.meetings))
                let problems = ProblemStore(connection)
                let questions = QuestionStore(connection)
                for asked in demonstration.questions {
                    let found = try #require(try questions.find(asked.question.number))
                    #expect(found.standing == asked.question.standing)
                    #expect(found.moderation == asked.question.moderation)
                    #expect(found.meeting == asked.question.meeting)
                    #expect((found.problem == nil) == (asked.question.problem == nil))
                    #expect(try questions.steps(of: found.id) == asked.steps)
                }
                for raised in demonstration.problems {
                    let found = try #require(try problems.find(raised.problem.number))
                    #expect(try questions.list(of: found.id).count == raised.questions.count)
                }
                for plan in demonstration.plans {
                    let found = try #require(try ActionPlanStore(connection).find(meeting: plan.meeting))
                    #expect(found.items.map(\.action) == plan.items.map(\.action))
                    #expect(found.standing == plan.standing)
                }
                for published in demonstration.progress {
                    let found = try #require(try ProgressStore(connection).find(published.place, published.quarter))
                    #expect(found.versions.map(\.report) == [published.report])
                    #expect(found.publishedOn == published.on && published.report.countedOn == published.on)
                }
                for calendar in demonstration.calendars {
                    let changes = try CalendarStore(connection).changes(calendar.place, year: calendar.year)
                    for version in calendar.versions {
                        #expect(CalendarVersions(changes).entries(of: version.number).count == version.meetingCount)
                    }
                }
                #expect(try JournalStore(connection).verify() == nil)
                #expect(DemonstrationKey(kept: try #require(try FactStore(connection).find(.demonstration)))?.code == key.code)
                #expect(try !RegisterState(connection).isEmpty())
            }
        }
    }
}
