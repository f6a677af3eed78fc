import Domain
import Storage
import StorageTestSupport
import TestSupport
import Testing

@Suite("The facts of a report")
struct ReportFactsTests {
    private static let first = Period(year: 2026, part: .quarter(3))
    private static let second = Period(year: 2026, part: .quarter(4))
    private static let half = Period(year: 2026, part: .half(2))
    private static let today = Samples.day("2026-12-20")

    private static func fill(_ connection: any SQLConnection) throws {
        func cancelled(_ meeting: Meeting) -> Meeting {
            var meeting = meeting
            meeting.standing = .cancelled(on: meeting.day, reason: Translated(kk: "Себеп"))
            return meeting
        }
        func held(_ meeting: Meeting) -> Meeting {
            var meeting = meeting
            meeting.standing = .held
            return meeting
        }
        let meetings = try MeetingStore(connection).insert([
            Samples.meeting(on: "2026-09-30"), held(Samples.meeting(on: "2026-10-01")), held(Samples.meeting(on: "2026-12-31")),
            cancelled(Samples.meeting(on: "2026-12-01")), Samples.meeting(on: "2026-12-02"), Samples.meeting(on: "2027-01-01"),
            Samples.meeting(host: Samples.sarybulakOkrug), Samples.meeting(host: Samples.almaty, place: Samples.auezov),
        ])
        _ = try QuestionStore(connection).insert([
            StoreSamples.ready(1, on: "2026-09-30", standing: .answered),
            StoreSamples.ready(2, on: "2026-10-01", standing: .answered),
            StoreSamples.ready(3, category: nil, on: "2026-12-31", standing: .resolved),
            StoreSamples.ready(4, on: "2026-11-01", standing: .received),
            StoreSamples.ready(5, on: "2026-11-01", standing: .disputed),
            StoreSamples.ready(6, category: .other, on: "2026-11-01", standing: .confirmed),
            StoreSamples.ready(7, place: Samples.almaty, on: "2026-11-01"), StoreSamples.ready(8, on: "2027-01-01"),
        ])
        for (place, day) in [(Samples.kordai, "2026-10-05"), (Samples.kordai, "2026-12-05"), (Samples.almaty, "2026-12-05")] {
            _ = try ProblemStore(connection).insert(
                place: place, meeting: nil, title: Translated(ru: "Дорога"), category: .roads, competence: .own,
                goesToMaslikhat: false, raisedOn: Samples.day(day))
        }
        let done = PlanItem.Standing.done(on: Samples.day("2026-12-10"))
        let items = [
            // On time, on the last day itself.
            StoreSamples.item(1, deadline: "2026-12-10", needed: 100, given: 70, standing: done),
            // Done late: neither on time nor overdue.
            StoreSamples.item(2, deadline: "2026-12-09", needed: 10, given: 10, standing: done),
            // Open: the deadline passed, is today, lies ahead.
            StoreSamples.item(3, deadline: "2026-12-19", standing: .underWay),
            StoreSamples.item(4, deadline: "2026-12-20", needed: 5, standing: .extended),
            StoreSamples.item(5, deadline: "2026-12-31"),
            // Taken off control, and due in other quarters.
            StoreSamples.item(
                6, deadline: "2026-12-01", needed: 1_000,
                standing: .removed(on: Samples.day("2026-11-01"), reason: Translated(kk: "Артық"))),
            StoreSamples.item(7, deadline: "2026-09-30"), StoreSamples.item(8, deadline: "2027-01-01"),
        ]
        _ = try ActionPlanStore(connection).insert([
            ActionPlan(
                id: ActionPlan.ID(0), place: Samples.kordai, meeting: meetings[0].id,
                standing: .published(on: Samples.day("2026-09-15")), items: items),
            ActionPlan(
                id: ActionPlan.ID(0), place: Samples.kordai, meeting: meetings[1].id,
                standing: .published(on: Samples.day("2026-10-11"))),
            ActionPlan(
                id: ActionPlan.ID(0), place: Samples.kordai, meeting: meetings[2].id,
                items: [StoreSamples.item(1, deadline: "2026-12-01")]),
        ])
    }

    @Test("are what the rows say, counted by hand", arguments: Engine.available)
    func figures(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            try await database.write { try Self.fill($0) }
            let found = try await database.read { connection throws in
                try ReportFacts(connection).figures(
                    [Self.first, Self.second, Self.half], within: Samples.gazetteer.span(of: Samples.zhambyl), today: Self.today)
            }
            var host = ReportFigures()
            host.meetingsPlanned = 3
            host.meetingsHeld = 2
            host.meetingsCancelled = 1
            host.problemsRaised = 2
            host.plansPublished = 1
            host.itemsDue = 5
            host.itemsDone = 2
            host.itemsOnTime = 1
            host.itemsOverdue = 1
            host.moneyNeeded = Tenge(115)
            host.moneyGiven = Tenge(80)
            var okrug = ReportFigures()
            okrug.meetingsPlanned = 1
            okrug.questionsByCategory = [.roads: 3, .other: 1, nil: 1]
            okrug.questionsByStanding = [.answered: 1, .resolved: 1, .received: 1, .disputed: 1, .confirmed: 1]
            okrug.settledByCategory = [.roads: 1, .other: 1, nil: 1]
            #expect(found[Self.second] == [Samples.kordai: host, Samples.sarybulakOkrug: okrug])

            var before = ReportFigures()
            before.meetingsPlanned = 1
            before.plansPublished = 1
            before.itemsDue = 1
            before.itemsOverdue = 1
            var okrugBefore = ReportFigures()
            okrugBefore.questionsByCategory = [.roads: 1]
            okrugBefore.questionsByStanding = [.answered: 1]
            okrugBefore.settledByCategory = [.roads: 1]
            #expect(found[Self.first] == [Samples.kordai: before, Samples.sarybulakOkrug: okrugBefore])
            #expect(found[Self.half] == [Samples.kordai: host + before, Samples.sarybulakOkrug: okrug + okrugBefore])
        }
    }

    @Test("of the whole republic hold every region", arguments: Engine.available)
    func republic(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            try await database.write { try Self.fill($0) }
            let found = try await database.read { connection throws in
                try ReportFacts(connection).figures(
                    [Self.second], within: Samples.gazetteer.span(of: .republic), today: Self.today)
            }
            #expect(Set((found[Self.second] ?? [:]).keys) == [Samples.kordai, Samples.sarybulakOkrug, Samples.almaty])
            let nothing = try await database.read { connection throws in
                try ReportFacts(connection).figures([Period(year: 2020, part: .year)], within: nil, today: Self.today)
            }
            #expect(nothing == [Period(year: 2020, part: .year): [:]])
        }
    }
}
