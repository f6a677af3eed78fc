import Domain
import Storage
import StorageTestSupport
import TestSupport
import Testing

@Suite("The figures of control")
struct ControlFactsTests {
    private static let third = Period(year: 2026, part: .quarter(3))

    private static func asked(_ day: String, from: String, to: String, granted: String? = nil) -> Extension {
        Extension(
            askedOn: Samples.day(day), from: Samples.day(from), to: Samples.day(to),
            reason: Samples.text("Себеп", "Причина", nil),
            decision: granted.map { .granted(on: Samples.day($0)) })
    }

    private static func item(
        _ number: Int, given: String, due: String, _ standing: PlanItem.Standing = .planned, recorded: [String] = [],
        _ extensions: [Extension] = [], lead: String = "ТКШ бөлімі"
    ) -> PlanItem {
        PlanItem(
            id: PlanItem.ID(0), number: number, problem: nil, action: Samples.text("Іс", "Дело", nil),
            lead: Translated(kk: lead), coExecutors: Translated(), deadline: Samples.day(due), givenOn: Samples.day(given),
            moneyNeeded: nil, moneySource: Translated(), standing: standing,
            executions: recorded.map {
                Execution(on: Samples.day($0), text: Samples.text("Жазба", "Запись", nil), evidence: nil)
            },
            extensions: extensions)
    }

    private static let reason = Samples.text("Жер сотта", "Земля в суде", nil)

    /// Source: regulation 135, p. 13.7 to 13.9, 13.16 and 10.23.
    private static let items = [
        // Done in time, on the last day; and before the quarter, which leaves it out.
        item(1, given: "2026-06-01", due: "2026-07-10", .done(on: Samples.day("2026-07-10")), recorded: ["2026-07-01"]),
        item(2, given: "2026-05-01", due: "2026-06-30", .done(on: Samples.day("2026-06-30")), recorded: ["2026-06-29"]),
        // Done late, within the quarter; and after it, so that at its end it is open and overdue.
        item(3, given: "2026-07-02", due: "2026-08-03", .done(on: Samples.day("2026-08-05")), recorded: ["2026-08-05"]),
        item(4, given: "2026-07-02", due: "2026-09-30", .done(on: Samples.day("2026-10-02")), recorded: ["2026-10-02"]),
        // Impossible.
        item(5, given: "2026-07-02", due: "2026-09-01", .removed(on: Samples.day("2026-08-20"), reason: reason)),
        // Extended twice by then, and asked for a third time: still in time.
        item(
            6, given: "2026-06-01", due: "2026-11-30", .extended, recorded: ["2026-07-03"],
            [
                asked("2026-06-20", from: "2026-07-15", to: "2026-09-15", granted: "2026-06-22"),
                asked("2026-09-01", from: "2026-09-15", to: "2026-11-30", granted: "2026-09-02"),
                asked("2026-09-20", from: "2026-11-30", to: "2026-12-30"),
            ]),
        // Extended after the quarter: at its end the old deadline held, and it was overdue with a record.
        item(
            7, given: "2026-07-02", due: "2026-12-01", .extended, recorded: ["2026-08-01"],
            [asked("2026-09-10", from: "2026-09-25", to: "2026-12-01", granted: "2026-10-05")], lead: "Жол бөлімі"),
        // Given after the quarter.
        item(8, given: "2026-10-01", due: "2026-12-01"),
    ]

    @Test("of a quarter come from the days on record, whenever they are counted", arguments: Engine.available)
    func figures(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            try await database.write { connection throws in
                let meetings = try MeetingStore(connection).insert([
                    Samples.meeting(on: "2026-04-28"), Samples.meeting(on: "2026-04-29"),
                ])
                func plan(_ meeting: Int, _ standing: ActionPlan.Standing) -> ActionPlan {
                    ActionPlan(
                        id: ActionPlan.ID(0), place: Samples.kordai, meeting: meetings[meeting].id, standing: standing,
                        items: Self.items)
                }
                // A draft counts nowhere.
                _ = try ActionPlanStore(connection).insert([plan(0, .published(on: Samples.day("2026-05-04"))), plan(1, .draft)])
                let span = Samples.gazetteer.span(of: Samples.zhambyl)
                let facts = ControlFacts(connection)
                func summary(_ today: String, _ period: Period = Self.third) throws -> ControlSummary {
                    let today = Samples.day(today)
                    return ControlSummary(
                        of: Samples.zhambyl, period, countedOn: today,
                        facts: try facts.figures(period, within: span, today: today))
                }
                let ended = try summary("2026-10-01")
                #expect(ControlSummary.Figures.all.map { ended.total[keyPath: $0] } == [6, 4, 1, 1, 1, 3, 2, 1, 0, 1, 1])
                #expect(ended.executors.map(\.name.kk) == ["ТКШ бөлімі", "Жол бөлімі"])
                #expect(ended.executors.map(\.figures.onControl) == [5, 1])
                let later = try summary("2027-02-01")
                #expect(later.total == ended.total && later.executors == ended.executors)

                // While it runs: the day's own deadlines are not late yet, nor is what comes later.
                #expect(try summary("2026-08-03").total.overdue == 0)
                #expect(try summary("2026-08-04").total.overdue == 1)
                #expect(try summary("2026-08-04").total.notExecuted == 1)
                #expect(try summary("2026-11-01", Self.third.next).total.taken == 1)
                #expect(
                    try facts.figures(Self.third, within: Samples.gazetteer.span(of: Samples.merke), today: ended.through) == [])

                #expect(
                    try facts.quarters(years: 2026...2026, of: Samples.kordai)
                        == Set((2...4).map { Period(year: 2026, part: .quarter($0)) }))
                #expect(try facts.quarters(years: 2025...2025, within: nil).isEmpty)
                #expect(try facts.quarters(years: 2026...2027, within: span).mapValues(\.count) == [Samples.kordai: 7])
                #expect(try facts.quarters(years: 2026...2026, of: Samples.merke).isEmpty)
            }
        }
    }

    @Test("are kept as they were handed in, and held against the journal", arguments: Engine.available)
    func handedIn(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            try await database.write { connection throws in
                var figures = ControlSummary.Figures()
                figures.onControl = 3
                figures.open = 3
                let summary = ControlSummary(
                    of: Samples.merke, Self.third, countedOn: Samples.day("2026-10-15"),
                    facts: [ControlSummary.Executor(name: Samples.text("Бөлім", "Отдел", nil), figures: figures)])
                let handed = try summary.handedIn(on: Samples.day("2026-10-15"))
                let store = ControlSummaryStore(connection)
                #expect(try store.find(Samples.merke, Self.third) == nil)
                let hash = try store.insert(handed)
                #expect(try store.find(Samples.merke, Self.third) == handed)
                #expect(try store.days(Samples.merke) == [Self.third: Samples.day("2026-10-15")])
                #expect(try store.days(within: Samples.gazetteer.span(of: Samples.kordai)).isEmpty)
                #expect(throws: StoreError.conflict) { try store.insert(handed) }

                try JournalStore(connection).append(
                    at: StoreSamples.moment, actor: .program, act: "control-summary-handed-in",
                    subject: .control(Samples.merke, Self.third), detail: "on=2026-10-15 sha256=\(hash)")
                #expect(try store.verify() == nil)
                try connection.run("UPDATE control_summaries SET figures = replace(figures, '3', '4')", [])
                #expect(try store.verify() == "315000000/2026-Q3")
            }
        }
    }
}
