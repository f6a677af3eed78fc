import Domain
import Pages
import Sheets
import Storage
import StorageTestSupport
import TestSupport
import Testing

@testable import Web

@Suite("A table of executions taken over")
struct ExecutionImportTests {
    private static let run = ActRun(now: Moment(seconds: 1_795_000_000), today: Samples.day("2026-11-22"))
    private static let header = [
        "plan", "meeting", "item", "record", "deadline", "on", "text_kk", "text_ru", "evidence", "money_given", "done",
    ]

    private func take(
        _ rows: [[String]], _ database: any Database, header: [String] = header, run: ActRun = run, dry: Bool = false
    ) async throws -> TableChanges {
        try await ImportExecutions(
            try ExecutionSheet(rows: [header] + rows, defersFlaws: true), within: Samples.zhambyl, gazetteer: Samples.gazetteer
        ).carryOut(in: database, run, isDryRun: dry)
    }

    private func counts(_ changes: TableChanges) -> [Int] {
        [changes.count(.new), changes.count(.changed), changes.count(.removed), changes.unchanged]
    }

    /// A published plan of two items.
    private func plan(_ database: any Database, isPublished: Bool = true) async throws -> ActionPlan {
        try await database.write { connection in
            let meeting = try MeetingStore(connection).insert(Samples.meeting(on: "2026-11-10"))
            func item(_ number: Int, _ action: String) -> PlanItem {
                PlanItem(
                    id: PlanItem.ID(0), number: number, problem: nil, action: Translated(kk: action),
                    lead: Translated(kk: "Әкімдік"),
                    coExecutors: Translated(), deadline: Samples.day("2026-12-25"), givenOn: Samples.day("2026-11-12"),
                    moneyNeeded: nil, moneySource: Translated())
            }
            let plan = ActionPlan(
                id: ActionPlan.ID(0), place: Samples.kordai, meeting: meeting.id,
                standing: isPublished ? .published(on: Samples.day("2026-11-12")) : .draft,
                items: [item(1, "Жарық орнату"), item(2, "Жол жөндеу")])
            return try ActionPlanStore(connection).insert([plan])[0]
        }
    }

    private func stored(_ id: ActionPlan.ID, _ database: any Database) async throws -> ActionPlan {
        try #require(try await database.read { try ActionPlanStore($0).find(id) })
    }

    private func exported(_ id: ActionPlan.ID, _ database: any Database, asWorkbook: Bool) async throws -> [[String]] {
        let plan = try await stored(id, database)
        let records = plan.items.flatMap { ExecutionRowRecord.rows(of: $0, plan.id, meeting: plan.meeting, problem: nil) }
        return try SheetFile.rows(
            of: asWorkbook
                ? DataWorkbook.bytes(records, name: "executions", as: .executions, madeOn: Self.run.today)
                : Array(DataFile.csv(records).utf8))
    }

    @Test("adds records at the end, also where old rows are left in, moved or taken out", arguments: Engine.available)
    func adds(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            let plan = try await plan(database)
            let id = plan.id.description
            let first = [id, "", "1", "", "2026-12-25", "20.11.2026", "Бағана қойылды", "Столбы стоят", "", "300", ""]
            let changes = try await take([first], database)
            #expect(counts(changes) == [1, 0, 0, 0])
            #expect(changes.notes.isEmpty)
            #expect(counts(try await take([first], database)) == [0, 0, 0, 1])

            for asWorkbook in [false, true] {
                var table = try await exported(plan.id, database, asWorkbook: asWorkbook)
                let header = table.removeFirst()
                // A record, and an empty row for the next of each item.
                #expect(table.count == 3)
                #expect(counts(try await take(table, database, header: header)) == [0, 0, 0, 3])
                #expect(counts(try await take(table.reversed(), database, header: header)) == [0, 0, 0, 3])
                #expect(try await take([table[1]], database, header: header).isEmpty)
            }
            // Both items go on in one table: the second is done with one record, the first by a row of its own.
            var table = try await exported(plan.id, database, asWorkbook: false)
            let header = table.removeFirst()
            func fill(_ row: inout [String], _ cells: [String: String]) {
                for (name, text) in cells { row[header.firstIndex(of: name)!] = text }
            }
            fill(&table[1], ["done": "true"])
            fill(&table[2], ["on": "2026-11-21", "text_kk": "=Жол жөнделді", "money_given": "700", "done": "иә"])
            let done = try await take(table.reversed(), database, header: header)
            #expect(counts(done) == [1, 1, 0, 1])
            #expect(
                done.changes.first { $0.kind == .new }?.fields == [
                    TableChanges.Field(column: "on", before: "", after: "2026-11-21"),
                    TableChanges.Field(column: "text_kk", before: "", after: "=Жол жөнделді"),
                    TableChanges.Field(column: "money_given", before: "", after: "700"),
                    TableChanges.Field(column: "done", before: "false", after: "true"),
                ])
            #expect(done.notes.map(\.column) == ["text_ru"])
            // The same table again changes nothing.
            #expect(try await take(table, database, header: header).isEmpty)
            let kept = try await stored(plan.id, database)
            #expect(kept.items.map(\.executions.count) == [1, 1])
            #expect(kept.items.map(\.doneOn?.iso) == ["2026-11-22", "2026-11-22"])
            #expect(kept.items.map(\.moneyGiven) == [Tenge(300), Tenge(700)])
            for asWorkbook in [false, true] {
                var table = try await exported(plan.id, database, asWorkbook: asWorkbook)
                let header = table.removeFirst()
                // Nothing is on control any more, so that no row is empty; the text that begins like a formula is one again.
                #expect(table.count == 2)
                #expect(counts(try await take(table, database, header: header)) == [0, 0, 0, 2])
            }
            let lines = try await database.read { try JournalStore($0).entries(.plan(plan.id)) }
            #expect(lines.map(\.act) == ["execution-recorded", "execution-recorded", "item-done", "item-done"])
            #expect(lines[0].detail.contains("item.\(kept.items[0].id).records=→1"))
            #expect(lines[2].detail.contains("standing=under-way→done"))
        }
    }

    @Test("takes `done` of one who only records as a last record, which asks for the removal", arguments: Engine.available)
    func asks(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            let plan = try await plan(database)
            let id = plan.id.description
            let clerk = ActRun(now: Self.run.now, today: Self.run.today) { act, _ in act != .decideControl }
            let row = [id, "", "1", "", "", "2026-11-20", "Бағана қойылды", "Столбы стоят", "", "", "true"]
            let changes = try await take([row], database, run: clerk)
            #expect(counts(changes) == [1, 0, 0, 0])
            #expect(changes.notes == [TableChanges.Note(row: 2, column: "done", kind: .asksRemoval)])
            let item = try await stored(plan.id, database).items[0]
            #expect(item.isOpen && item.executions.map(\.on) == [Samples.day("2026-11-20")])
            // It was said on the day on which the table was taken in, which stays beside the record.
            #expect(item.executions[0].enteredOn == Self.run.today && item.reportedDoneOn == Self.run.today)
            var table = try await exported(plan.id, database, asWorkbook: false)
            let header = table.removeFirst()
            #expect(table[0][try #require(header.firstIndex(of: "entered_on"))] == "2026-11-22")
            // The same table again says nothing new; by one who decides, it removes the item.
            #expect(counts(try await take([row], database, run: clerk)) == [0, 0, 0, 1])
            // Without a word on what was done there is nothing to decide on.
            await #expect(
                throws: SheetRefusal.rows([SheetRowFlaw(row: 2, column: "text_kk", flaw: .missing)])
            ) { _ = try await take([[id, "", "2", "", "", "", "", "", "", "", "true"]], database, run: clerk) }
            #expect(counts(try await take([row], database)) == [0, 1, 0, 0])
            #expect(try await stored(plan.id, database).items[0].doneOn == Self.run.today)
        }
    }

    @Test("never rewrites a record, and names every row that is refused", arguments: Engine.available)
    func refusals(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            let plan = try await plan(database)
            let id = plan.id.description
            let first = [id, "", "1", "", "", "2026-11-20", "Бағана қойылды", "", "", "", ""]
            _ = try await take([first], database)
            func row(_ cells: String...) -> [String] { cells }
            let observer = ActRun(now: Self.run.now, today: Self.run.today) { act, _ in act == .read }
            let cases: [([String], String, SheetFlaw)] = [
                (row(id, "", "1", "1", "", "2026-11-20", "Бағана мен шам қойылды"), "text_kk", .recordStands),
                (row(id, "", "1", "1", "", "2026-11-19", "Бағана қойылды"), "on", .recordStands),
                (row(id, "", "1", "1", "", "2026-11-20", "Бағана қойылды", "", "", "", "true"), "done", .recordStands),
                (row(id, "", "1", "2", "", "2026-11-20", "Бағана қойылды"), "record", .notInRegister("2")),
                (row("999", "", "1", "", "", "2026-11-20", "А"), "plan", .notInRegister("999")),
                (row("", "999", "1", "", "", "2026-11-20", "А"), "meeting", .notInRegister("999")),
                (row(id, "999", "1", "", "", "2026-11-20", "А"), "meeting", .fixed(kept: plan.meeting.description)),
                (row(id, "", "7", "", "", "2026-11-20", "А"), "item", .notInRegister("7")),
                (row(id, "", "1", "", "", "2026-11-23", "А"), "on", .planRefused(.executionAhead)),
                (row(id, "", "1", "", "", "2026-11-11", "А"), "on", .beforeGiven(Samples.day("2026-11-12"))),
                (row(id, "", "1", "", "", "2026-11-20"), "text_kk", .planRefused(.executionMissing)),
                (row(id, "", "2", "", "", "", "", "", "", "", "true"), "text_kk", .planRefused(.executionMissing)),
                (row(id, "", "1", "", "", "", "", "", "", "300", "true"), "on", .missing),
                (row(id, "", "1", "", "", "2026-11-20", "А", "", "сурет"), "evidence", .planRefused(.evidenceNotAnAddress)),
            ]
            for (row, column, flaw) in cases {
                await #expect(throws: SheetRefusal.rows([SheetRowFlaw(row: 2, column: column, flaw: flaw)])) {
                    _ = try await take([row], database)
                }
            }
            let again = [id, "", "2", "", "", "2026-11-20", "А"]
            await #expect(throws: SheetRefusal.rows([SheetRowFlaw(row: 3, column: "text_kk", flaw: .twice(row: 2))])) {
                _ = try await take([again, again], database)
            }
            await #expect(throws: SheetRefusal.rows([SheetRowFlaw(row: 2, column: "item", flaw: .notAllowed)])) {
                _ = try await take([again], database, run: observer)
            }
            // The deadline of the plan is told, and stays.
            let later = try await take([[id, "", "1", "1", "2026-12-30", "2026-11-20", "Бағана қойылды"]], database)
            #expect(later.isEmpty)
            #expect(later.notes == [TableChanges.Note(row: 2, column: "deadline", kind: .notChanged(kept: "2026-12-25"))])
            #expect(try await stored(plan.id, database).items.map(\.executions.count) == [1, 0])
        }
    }

    @Test("records nothing of a draft")
    func draft() async throws {
        try await Engine.sqlite.withRegister { database async throws in
            let plan = try await plan(database, isPublished: false)
            await #expect(throws: SheetRefusal.rows([SheetRowFlaw(row: 2, column: "plan", flaw: .planRefused(.notPublished))])) {
                _ = try await take([["", plan.meeting.description, "1", "", "", "2026-11-20", "А"]], database)
            }
        }
    }

    @Test("names unknown plans and items and days ahead together with cells that cannot be read")
    func allAtOnce() async throws {
        try await Engine.sqlite.withRegister { database async throws in
            let id = try await plan(database).id.description
            let rows = [
                [id, "", "1", "", "", "кеше", "Бағана"], ["99", "", "1", "", "", "20.11.2026", "Бағана"],
                [id, "", "9", "", "", "20.11.2026", "Бағана"], [id, "", "2", "", "", "25.11.2026", "Бағана"],
            ]
            await #expect(
                throws: SheetRefusal.rows([
                    SheetRowFlaw(row: 2, column: "on", flaw: .notADate("кеше")),
                    SheetRowFlaw(row: 3, column: "plan", flaw: .notInRegister("99")),
                    SheetRowFlaw(row: 4, column: "item", flaw: .notInRegister("9")),
                    SheetRowFlaw(row: 5, column: "on", flaw: .planRefused(.executionAhead)),
                ])
            ) { _ = try await take(rows, database) }
        }
    }

    @Test("says of edited cells that a table does not change them")
    func kept() async throws {
        try await Engine.sqlite.withRegister { database async throws in
            let plan = try await plan(database)
            for asWorkbook in [false, true] {
                var table = try await exported(plan.id, database, asWorkbook: asWorkbook)
                let header = table.removeFirst()
                table[0] += Array(repeating: "", count: header.count - table[0].count)
                for (column, text) in [("standing", "done"), ("money_needed", "5000"), ("money_recorded", "70")] {
                    table[0][try #require(header.firstIndex(of: column))] = text
                }
                let told = try await take(table, database, header: header)
                #expect(told.isEmpty)
                #expect(
                    told.notes == [
                        TableChanges.Note(row: 2, column: "standing", kind: .notChanged(kept: "planned")),
                        TableChanges.Note(row: 2, column: "money_needed", kind: .notChanged(kept: "")),
                        TableChanges.Note(row: 2, column: "money_recorded", kind: .notChanged(kept: "")),
                    ])
            }
        }
    }
}
