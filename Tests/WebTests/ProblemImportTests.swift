import Domain
import Pages
import Sheets
import Storage
import StorageTestSupport
import TestSupport
import Testing

@testable import Web

@Suite("A table of problem questions taken over")
struct ProblemImportTests {
    private static let run = ActRun(now: Moment(seconds: 1_795_000_000), today: Samples.day("2026-11-22"))
    private static let header = [
        "number", "title_kk", "title_ru", "category", "competence", "goes_to_maslikhat", "money_needed", "money_source_kk",
        "questions", "take_out_reason_kk", "standing",
    ]
    private static let fresh = ["", "Жарық", "Свет", "roads", "own", "true", "500", "Бюджет", "2026-000001, 2026-000002", "", ""]

    private func take(
        _ rows: [[String]], _ database: any Database, header: [String] = header, run: ActRun = run, dry: Bool = false
    ) async throws -> TableChanges {
        let sheet = try ProblemSheet(
            rows: [header] + rows, within: Samples.zhambyl, gazetteer: Samples.gazetteer, defersFlaws: true)
        return try await ImportProblems(sheet, within: Samples.zhambyl, gazetteer: Samples.gazetteer).carryOut(
            in: database, run, isDryRun: dry)
    }

    private func counts(_ changes: TableChanges) -> [Int] {
        [changes.count(.new), changes.count(.changed), changes.count(.removed), changes.unchanged]
    }

    /// Registered questions with the numbers from 1.
    private func ask(_ count: Int, _ database: any Database) async throws {
        try await database.write { connection in
            let ready = (1...count).map { ordinal in
                let question = Question(
                    id: Question.ID(0), number: Question.Number(year: 2026, ordinal: ordinal), place: Samples.kordai,
                    meeting: nil, language: .kk, original: "Сұрақ \(ordinal)", category: .roads, channel: .paper,
                    receivedAt: Self.run.now, receivedOn: Self.run.today, registeredOn: Self.run.today, standing: .registered)
                return QuestionStore.Ready(
                    question: question, steps: [], trackingHash: String(repeating: "\(ordinal)", count: 64))
            }
            _ = try QuestionStore(connection).insert(ready)
        }
    }

    private func stored(_ database: any Database) async throws -> [(problem: Problem, questions: [Question.Number])] {
        try await database.read { connection in
            let problems = try ProblemStore(connection).list(limit: 100)
            let own = try QuestionStore(connection).list(of: problems.map(\.id))
            return problems.map { ($0, own[$0.id]?.map(\.number) ?? []) }
        }
    }

    /// What an export gives out, as a reader of the file has it.
    private func exported(_ database: any Database, asWorkbook: Bool) async throws -> [[String]] {
        let records = try await stored(database).map { ProblemRowRecord($0.problem, questions: $0.questions) }
        return try SheetFile.rows(
            of: asWorkbook
                ? DataWorkbook.bytes(records, name: "problems", as: .problems, madeOn: Self.run.today)
                : Array(DataFile.csv(records).utf8))
    }

    @Test("forms them once, and what is given out comes back without a change", arguments: Engine.available)
    func forms(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            try await ask(4, database)
            #expect(counts(try await take([Self.fresh], database, dry: true)) == [1, 0, 0, 0])
            #expect(try await stored(database).isEmpty)
            let changes = try await take([Self.fresh], database)
            #expect(counts(changes) == [1, 0, 0, 0])
            #expect(changes.changes[0].fields.first { $0.column == "questions" }?.after == "2026-000001 2026-000002")
            // Sent once more, it is known again by its questions.
            #expect(counts(try await take([Self.fresh], database)) == [0, 0, 0, 1])

            for asWorkbook in [false, true] {
                var table = try await exported(database, asWorkbook: asWorkbook)
                let header = table.removeFirst()
                #expect(header == ProblemSheet.Column.allCases.map(\.rawValue))
                let same = try await take(table, database, header: header)
                #expect(same.isEmpty && same.notes.isEmpty && same.unchanged == 1)
                // Without some of the columns nothing is lost.
                let few = table.map { Array($0.prefix(4)) }
                #expect(try await take(few, database, header: Array(header.prefix(4))).isEmpty)
            }
            let question = try #require(
                try await database.read { try QuestionStore($0).find(Question.Number(year: 2026, ordinal: 1)) })
            #expect(question.standing == .inPool)
            let steps = try await database.read { try QuestionStore($0).steps(of: question.id) }
            #expect(steps.map(\.note.kk) == ["Жарық"])
        }
    }

    @Test("changes exactly what was edited, step by step, with what was before and is after", arguments: Engine.available)
    func edits(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            try await ask(4, database)
            _ = try await take([Self.fresh], database)
            var edited = Self.fresh
            edited[0] = "2026-P-00001"
            edited[2] = ""
            edited[6] = "900"
            edited[8] = "2026-000002 2026-000003"
            edited[9] = "Екі бөлек мәселе"
            edited[10] = "merged"
            let changes = try await take([edited], database)
            #expect(
                changes.changes.map(\.fields) == [
                    [
                        TableChanges.Field(column: "title_ru", before: "Свет", after: ""),
                        TableChanges.Field(column: "money_needed", before: "500", after: "900"),
                        TableChanges.Field(
                            column: "questions", before: "2026-000001 2026-000002", after: "2026-000002 2026-000003"),
                        // What those read whose question is taken out is looked at too.
                        TableChanges.Field(column: "take_out_reason_kk", before: "", after: "Екі бөлек мәселе"),
                    ]
                ])
            // A word in a column that no table changes, and a title in one language, are to be looked at.
            #expect(
                changes.notes == [
                    TableChanges.Note(row: 2, column: "standing", kind: .notChanged(kept: "open")),
                    TableChanges.Note(row: 2, column: "title_ru", kind: .oneLanguage),
                ])
            let now = try #require(try await stored(database).first)
            #expect(now.problem.money.needed == Tenge(900) && now.problem.closing == nil)
            #expect(now.questions.map(\.ordinal) == [2, 3])
            let (out, lines) = try await database.read { connection in
                let out = try QuestionStore(connection).find(Question.Number(year: 2026, ordinal: 1))
                return (
                    try QuestionStore(connection).steps(of: try #require(out?.id)).last,
                    try JournalStore(connection).entries(.problem(now.problem.number))
                )
            }
            #expect(out?.standing == .excluded && out?.note.kk == "Екі бөлек мәселе")
            #expect(
                lines.map(\.act) == ["problem-formed", "problem-changed", "questions-included", "question-taken-out"])
            #expect(lines[1].detail == "title=kk:5,ru:4→kk:5 money=500→900")
            // The reason stays in the table: it says nothing once the question is out.
            #expect(counts(try await take([edited], database)) == [0, 0, 0, 1])
        }
    }

    @Test("names every row that the decisions refuse, and keeps nothing", arguments: Engine.available)
    func refusals(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            try await ask(4, database)
            _ = try await take([Self.fresh], database)
            func row(_ number: String, _ change: (inout [String]) -> Void) -> [String] {
                var row = Self.fresh
                row[0] = number
                row[8] = "2026-000001 2026-000002"
                change(&row)
                return row
            }
            func flaws(_ rows: [[String]], header: [String] = Self.header, run: ActRun = Self.run) async throws
                -> [SheetRowFlaw]
            {
                do {
                    _ = try await take(rows, database, header: header, run: run)
                    return []
                } catch SheetRefusal.rows(let flaws) { return flaws }
            }
            let cases: [([String], String, SheetFlaw)] = [
                (row("2026-P-00009") { $0[8] = "2026-000003" }, "number", .notInRegister("2026-P-00009")),
                (row("2026-P-00001") { ($0[1], $0[2]) = ("", "") }, "title_kk", .problemRefused(.titleMissing)),
                (row("2026-P-00001") { $0[6] = "" }, "money_needed", .problemRefused(.moneyWithoutSum)),
                (row("2026-P-00001") { $0[8] = "2026-000001" }, "take_out_reason_kk", .questionRefused(.reasonMissing)),
                (
                    row("2026-P-00001") { $0[8] = "2026-000001 2026-000002 2026-000009" }, "questions",
                    .notInRegister("2026-000009")
                ),
                (row("") { $0[8] = "2026-000001 2026-000003" }, "questions", .questionRefused(.alreadyInProblem)),
                (row("") { ($0[1], $0[2], $0[8]) = ("", "", "2026-000003") }, "title_kk", .problemRefused(.titleMissing)),
            ]
            for (row, column, flaw) in cases {
                #expect(try await flaws([row]) == [SheetRowFlaw(row: 2, column: column, flaw: flaw)])
            }
            // What was settled when it was formed is told, and stays.
            #expect(
                try await flaws([["2026-P-00001", "315000000", "214"]], header: ["number", "place", "meeting"]) == [
                    SheetRowFlaw(row: 2, column: "place", flaw: .fixed(kept: "314800000")),
                    SheetRowFlaw(row: 2, column: "meeting", flaw: .fixed(kept: "")),
                ])
            // Roles are asked for every row that changes something, and for none that does not.
            let observer = ActRun(now: Self.run.now, today: Self.run.today) { act, _ in act == .read }
            #expect(
                try await flaws(
                    [row("2026-P-00001") { $0[6] = "900" }, row("") { $0[8] = "2026-000003" }], run: observer) == [
                        SheetRowFlaw(row: 2, column: "number", flaw: .notAllowed),
                        SheetRowFlaw(row: 3, column: "number", flaw: .notAllowed),
                    ])
            #expect(try await take([row("2026-P-00001") { _ in }], database, run: observer).isEmpty)
            #expect(try await stored(database).count == 1)
            #expect(try await stored(database)[0].problem.money.needed == Tenge(500))
        }
    }

    @Test("names cells that cannot be read and questions that are not there at once")
    func allAtOnce() async throws {
        try await Engine.sqlite.withRegister { database async throws in
            try await ask(1, database)
            var wrong = Self.fresh
            wrong[3] = "жол"
            wrong[8] = "2026-000001"
            var unknown = Self.fresh
            unknown[8] = "2026-000009"
            await #expect(
                throws: SheetRefusal.rows([
                    SheetRowFlaw(
                        row: 2, column: "category",
                        flaw: .unknownChoice("жол", known: Domain.Category.allCases.map(\.rawValue))),
                    SheetRowFlaw(row: 3, column: "questions", flaw: .notInRegister("2026-000009")),
                ])
            ) { _ = try await take([wrong, unknown], database) }
        }
    }

    @Test("carries the meeting of its own place alone")
    func meeting() async throws {
        try await Engine.sqlite.withRegister { database async throws in
            let meeting = try await database.write { connection in
                let meeting = try MeetingStore(connection).insert(Samples.meeting(on: "2026-11-20"))
                let ready = [(1, Samples.merke, nil), (2, meeting.place, meeting.id), (3, meeting.place, nil)].map {
                    (ordinal: Int, place: KATO, meeting: Meeting.ID?) in
                    QuestionStore.Ready(
                        question: Question(
                            id: Question.ID(0), number: Question.Number(year: 2026, ordinal: ordinal), place: place,
                            meeting: meeting, language: .kk, original: "Сұрақ \(ordinal)", category: .roads, channel: .paper,
                            receivedAt: Self.run.now, receivedOn: Self.run.today, registeredOn: Self.run.today,
                            standing: .registered), steps: [], trackingHash: String(repeating: "\(ordinal)", count: 64))
                }
                _ = try QuestionStore(connection).insert(ready)
                return meeting
            }
            func formed(_ questions: String) async throws -> Problem? {
                let numbers = questions.split(separator: " ").compactMap { Question.Number(text: $0) }
                return try await database.write { connection in
                    let problem = try FormProblem(
                        questions: numbers, title: Translated(kk: "Жарық"), category: .roads, competence: .own,
                        goesToMaslikhat: false, money: Problem.Money(), gazetteer: Samples.gazetteer
                    ).carryOut(on: connection, Self.run)
                    return try ProblemStore(connection).find([problem.id])[problem.id]
                }
            }
            // One of Merke and one asked at a meeting in another district: it stands at the oblast, without that meeting.
            let apart = try await formed("2026-000001 2026-000002")
            #expect(apart?.place == Samples.zhambyl && apart?.meeting == nil)
            try await database.write { connection in
                let ready = QuestionStore.Ready(
                    question: Question(
                        id: Question.ID(0), number: Question.Number(year: 2026, ordinal: 4), place: meeting.place,
                        meeting: meeting.id, language: .kk, original: "Сұрақ 4", category: .roads, channel: .paper,
                        receivedAt: Self.run.now, receivedOn: Self.run.today, registeredOn: Self.run.today,
                        standing: .registered), steps: [], trackingHash: String(repeating: "4", count: 64))
                _ = try QuestionStore(connection).insert([ready])
            }
            let together = try await formed("2026-000003 2026-000004")
            #expect(together?.place == meeting.place && together?.meeting == meeting.id)
            // A question about a place outside comes into none, whatever asks for it.
            let number = try #require(together?.number)
            await #expect {
                try await database.write { connection in
                    try IncludeQuestions(
                        number: number, questions: [Question.Number(year: 2026, ordinal: 1)], gazetteer: Samples.gazetteer
                    ).carryOut(on: connection, Self.run)
                }
            } throws: {
                ($0 as? QuestionRefused)?.refusal == .outsideProblem
            }
        }
    }
}
