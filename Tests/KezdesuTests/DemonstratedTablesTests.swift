import Demonstration
import Domain
import Pages
import Sheets
import Storage
import StorageTestSupport
import TestSupport
import Testing
import Web

@testable import kezdesu

@Suite("The tables of a demonstration")
struct DemonstratedTablesTests {
    private static let today = Samples.day("2026-11-21")
    private static let run = ActRun(now: Moment(today, TimeOfDay(minutes: 600), offset: 300), today: today)

    /// What the register holds, as a reader of each file has it.
    private struct Tables: Sendable {
        var problems: [ProblemRowRecord] = []
        var executions: [ExecutionRowRecord] = []
        var plans: [(meeting: Meeting.ID, rows: [PlanRowRecord])] = []
        var officials: [OfficialRecord] = []
        var meetings: [MeetingRecord] = []
    }

    private func tables(_ database: any Database, _ plans: [ActionPlan]) async throws -> Tables {
        try await database.read { connection in
            var tables = Tables()
            let problems = try ProblemStore(connection).list(limit: 10_000)
            let own = try QuestionStore(connection).list(of: problems.map(\.id))
            tables.problems = problems.map { ProblemRowRecord($0, questions: own[$0.id]?.map(\.number) ?? []) }
            let numbers = Dictionary(problems.map { ($0.id, $0.number) }, uniquingKeysWith: { first, _ in first })
            for plan in try ActionPlanStore(connection).find(meetings: plans.map(\.meeting)).values {
                let rows = plan.items.map { item in
                    PlanRowRecord(item, of: plan.id, meeting: plan.meeting, problem: item.problem.flatMap { numbers[$0] })
                }
                tables.plans.append((plan.meeting, rows))
                guard plan.publishedOn != nil else { continue }
                tables.executions += plan.items.flatMap { item in
                    ExecutionRowRecord.rows(
                        of: item, plan.id, meeting: plan.meeting, problem: item.problem.flatMap { numbers[$0] })
                }
            }
            tables.officials = try OfficialStore(connection).list(within: nil).map {
                OfficialRecord($0, gazetteer: Samples.gazetteer, register: Samples.positions, on: Self.today)
            }
            tables.meetings = try MeetingStore(connection).list(
                MeetingFilter(within: Samples.gazetteer.span(of: Samples.zhambyl)), limit: 10_000
            ).map { MeetingRecord($0) }
            return tables
        }
    }

    private func rows<Record: DataRecord>(_ records: [Record], _ table: DeskTable, asWorkbook: Bool) throws -> [[String]] {
        try SheetFile.rows(
            of: asWorkbook
                ? DataWorkbook.bytes(records, name: table.rawValue, as: table, madeOn: Self.today)
                : Array(DataFile.csv(records).utf8))
    }

    @Test("come back without a change, in whatever order their rows stand", arguments: Engine.available)
    func roundTrip(engine: Engine) async throws {
        let demonstration = try Demonstration(
            year: 2026, today: Self.today, seed: 7, meetings: 60, questions: 150, gazetteer: Samples.gazetteer, law: Samples.law,
            calendar: Samples.calendar, clock: Samples.clock)
        try await engine.withRegister { database async throws in
            try await DemonstrationStore(demonstration: demonstration, key: try DemonstrationKey.random(), now: Self.run.now)
                .keep(
                    in: database)
            let tables = try await tables(database, demonstration.plans)
            let (within, gazetteer) = (KATO.republic, Samples.gazetteer)
            #expect(tables.problems.count > 3 && tables.executions.count > 3 && tables.officials.count > 3)
            func same(_ order: any TableImport, _ count: Int, _ name: String) async throws {
                let changes = try await order.carryOut(in: database, Self.run, isDryRun: true)
                #expect(
                    changes.isEmpty && changes.notes.isEmpty && changes.unchanged == count,
                    "\(name): \(changes.changes.prefix(3)) \(changes.notes.prefix(3))")
            }
            for asWorkbook in [false, true] {
                for isTurned in [false, true] {
                    func turned(_ rows: [[String]]) -> [[String]] {
                        isTurned ? [rows[0]] + rows.dropFirst().reversed() : rows
                    }
                    let problems = turned(try rows(tables.problems, .problems, asWorkbook: asWorkbook))
                    try await same(
                        ImportProblems(
                            try ProblemSheet(rows: problems, within: within, gazetteer: gazetteer), within: within,
                            gazetteer: gazetteer), problems.count - 1, "problems")
                    let executions = turned(try rows(tables.executions, .executions, asWorkbook: asWorkbook))
                    try await same(
                        ImportExecutions(try ExecutionSheet(rows: executions), within: within, gazetteer: gazetteer),
                        executions.count - 1, "executions")
                    let officials = turned(try rows(tables.officials, .officials, asWorkbook: asWorkbook))
                    try await same(
                        ImportOfficials(
                            try OfficialSheet(rows: officials, within: within, gazetteer: gazetteer),
                            within: gazetteer.span(of: within)), officials.count - 1, "officials")
                    var all: [[String]] = []
                    for plan in tables.plans {
                        let items = turned(try rows(plan.rows, .plan, asWorkbook: asWorkbook))
                        try await same(
                            ImportPlan(try PlanSheet(rows: items), of: plan.meeting, control: nil), items.count - 1, "plan")
                        all += all.isEmpty ? items : Array(items.dropFirst())
                    }
                    if !all.isEmpty { try await same(ImportPlans(rows: all, control: nil), all.count - 1, "plans") }
                    let meetings = turned(try rows(tables.meetings, .calendar, asWorkbook: asWorkbook))
                    let year = meetings.dropFirst().filter { row in
                        row[meetings[0].firstIndex(of: "date") ?? 0].hasPrefix("2026")
                    }
                    let sheet = try CalendarSheet(
                        rows: [meetings[0]] + year, within: Samples.zhambyl, year: 2026, gazetteer: gazetteer)
                    try await same(
                        ImportCalendar(
                            sheet, territory: Samples.zhambyl, year: 2026,
                            approval: ImportCalendar.Approval(
                                approvedOn: nil, submittedOn: nil, basis: Translated(), reason: Translated())),
                        year.count, "calendar")
                }
            }
        }
    }
}
