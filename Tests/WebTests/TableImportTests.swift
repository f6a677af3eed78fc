import Domain
import Pages
import Settings
import Sheets
import Storage
import StorageTestSupport
import Synchronization
import TestSupport
import Testing

@testable import Web

@Suite("A table that is taken over")
struct TableImportTests {
    static let run = ActRun(now: Moment(seconds: 1_795_000_000), today: Samples.day("2026-11-22"))

    func counts(_ changes: TableChanges) -> [Int] {
        [changes.count(.new), changes.count(.changed), changes.count(.removed), changes.unchanged]
    }

    private func officials(_ rows: [[String]], _ database: any Database, dry: Bool = false) async throws -> TableChanges {
        let header = ["id", "place", "post", "name_kk", "since", "until"]
        let sheet = try OfficialSheet(rows: [header] + rows, within: Samples.zhambyl, gazetteer: Samples.gazetteer)
        return try await ImportOfficials(sheet, within: Samples.gazetteer.span(of: Samples.zhambyl)).carryOut(
            in: database, Self.run, isDryRun: dry)
    }

    @Test("of officials adds, changes and keeps history, and does nothing the second time", arguments: Engine.available)
    func officialsAgain(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            let akim = ["", "314800000", "akim", "Айбек", "2024-03-15", ""]
            #expect(counts(try await officials([akim], database, dry: true)) == [1, 0, 0, 0])
            #expect(try await database.read { try OfficialStore($0).list(of: Samples.kordai) }.isEmpty)
            #expect(counts(try await officials([akim], database)) == [1, 0, 0, 0])
            // Known again without an id, by place, post, name and day.
            #expect(counts(try await officials([akim], database)) == [0, 0, 0, 1])

            let next = ["", "314800000", "akim", "Дана", "2026-11-01", ""]
            await #expect(
                throws: SheetRefusal.rows([
                    SheetRowFlaw(row: 2, column: "since", flaw: .akimAlready(name: Translated(kk: "Айбек")))
                ])
            ) {
                _ = try await officials([next], database)
            }
            let left = ["1", "314800000", "akim", "Айбек", "2024-03-15", "2026-10-31"]
            let changes = try await officials([left, next], database)
            #expect(counts(changes) == [1, 1, 0, 0])
            #expect(
                changes.changes.first { $0.kind == .changed }?.fields == [
                    TableChanges.Field(column: "until", before: "", after: "2026-10-31")
                ])
            let stored = try await database.read { try OfficialStore($0).list(of: Samples.kordai) }
            #expect(stored.map { $0.name.kk } == ["Айбек", "Дана"])
            await #expect(throws: SheetRefusal.rows([SheetRowFlaw(row: 2, column: "id", flaw: .notInRegister("9"))])) {
                _ = try await officials([["9", "314800000", "akim", "А", "2024-03-15", ""]], database)
            }
            #expect(try await database.read { try JournalStore($0).head().sequence } == 3)
        }
    }

    @Test("of places gives names that are found again, and takes them back", arguments: Engine.available)
    func places(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            func take(_ name: String) async throws -> TableChanges {
                let sheet = try PlaceSheet(
                    rows: [["code", "name_kk"], ["314853100", name], ["315000000", ""]], within: Samples.zhambyl,
                    gazetteer: Samples.gazetteer)
                return try await ImportPlaces(sheet, classifier: Samples.gazetteer).carryOut(
                    in: database, Self.run, isDryRun: false)
            }
            #expect(counts(try await take("Жаңа ауыл")) == [0, 1, 0, 1])
            #expect(counts(try await take("Жаңа ауыл")) == [0, 0, 0, 2])
            #expect(try await database.read { try PlaceNameStore($0).all() }.map(\.name.kk) == ["Жаңа ауыл"])
            #expect(counts(try await take("Сарыбұлақ ауылы")) == [0, 1, 0, 1])
            #expect(try await database.read { try PlaceNameStore($0).all() }.isEmpty)
        }
    }

    static let asked = [
        "314800000", "", "2026-11-20", "10:30", "paper", "kk", "Жарық қашан болады?", "Асан", "+7 701 123 45 67",
    ]

    func questions(
        _ rows: [[String]], _ database: any Database,
        deliver: @escaping @Sendable ([ImportQuestions.Receipt]) throws -> Void = { _ in }
    ) async throws -> TableChanges {
        let header = ["place", "meeting", "received_on", "time", "channel", "language", "text", "name", "phone"]
        let sheet = try QuestionSheet(
            rows: [header] + rows, within: Samples.zhambyl, gazetteer: Samples.gazetteer, today: Self.run.today,
            defersFlaws: true)
        return try await ImportQuestions(sheet, within: Samples.zhambyl, settings: TestSite.settings(), deliver: deliver)
            .carryOut(
                in: database, Self.run, isDryRun: false)
    }

    @Test("of questions arrives unmoderated with numbers and codes, once", arguments: Engine.available)
    func questionsOnce(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            let meeting = try await database.write { try MeetingStore($0).insert(Samples.meeting(on: "2026-11-20")) }
            let given = Mutex<[ImportQuestions.Receipt]>([])
            let hall = ["", meeting.id.description, "20.11.2026", "", "spoken", "ru", "Когда починят дорогу?", "", ""]
            // The same words twice on one day are two people; a third one later is one more.
            let rows = [Self.asked, Self.asked, hall]
            #expect(counts(try await questions(rows, database) { codes in given.withLock { $0 = codes } }) == [3, 0, 0, 0])
            #expect(counts(try await questions(rows, database)) == [0, 0, 0, 3])
            #expect(counts(try await questions(rows + [Self.asked], database)) == [1, 0, 0, 3])

            let receipts = given.withLock { $0 }
            #expect(receipts.map(\.row) == [2, 3, 4])
            #expect(receipts.map(\.number.text) == ["2026-000001", "2026-000002", "2026-000003"])
            let (first, contact, last, lines) = try await database.read { connection in
                let store = QuestionStore(connection)
                let first = try store.find(receipts[0].number)
                return (
                    first, try store.contact(of: QuestionStore.id(of: receipts[0].number)), try store.find(receipts[2].number),
                    try JournalStore(connection).entries(.question(receipts[0].number))
                )
            }
            #expect(first?.moderation == .waiting && first?.standing == .received && first?.channel == .paper)
            #expect(first?.receivedOn == Samples.day("2026-11-20"))
            #expect(contact == Contact(name: "Асан", email: nil, phone: "+7 701 123 45 67"))
            #expect(last?.meeting == meeting.id && last?.place == Samples.sarybulakOkrug)
            #expect(lines.map(\.detail) == ["place=314800000 channel=paper"])
        }
    }

    @Test("of questions is kept only where the codes could be handed over")
    func undelivered() async throws {
        struct Full: Error {}
        try await Engine.sqlite.withRegister { database async throws in
            await #expect(throws: Full.self) { _ = try await questions([Self.asked], database) { _ in throw Full() } }
            #expect(counts(try await questions([Self.asked], database)) == [1, 0, 0, 0])
        }
    }

    @Test("of questions names every wrong cell, without repeating what was asked")
    func questionFlaws() async throws {
        try await Engine.sqlite.withRegister { database async throws in
            let meeting = try await database.write { try MeetingStore($0).insert(Samples.meeting(on: "2026-11-10")) }
            let rows = [
                ["", meeting.id.description, "2026-11-20", "", "paper", "kk", "?", "", ""],
                ["314800000", "", "2026-11-20", "", "paper", "де", "", "", "қоңырау"],
            ]
            await #expect(
                throws: SheetRefusal.rows([
                    SheetRowFlaw(row: 2, column: "meeting", flaw: .question(.meetingPast)),
                    SheetRowFlaw(row: 3, column: "language", flaw: .question(.languageUnknown)),
                    SheetRowFlaw(row: 3, column: "phone", flaw: .question(.phoneWrong)),
                    SheetRowFlaw(row: 3, column: "text", flaw: .question(.textMissing)),
                ])
            ) { _ = try await questions(rows, database) }
            // Beside a row that cannot be read, those that can are told of too.
            let late = ["314800000", "", "ертең", "", "paper", "kk", "Жарық қашан болады?", "", ""]
            await #expect(
                throws: SheetRefusal.rows([
                    SheetRowFlaw(row: 2, column: "received_on", flaw: .notADate("ертең")),
                    SheetRowFlaw(row: 3, column: "language", flaw: .question(.languageUnknown)),
                    SheetRowFlaw(row: 3, column: "phone", flaw: .question(.phoneWrong)),
                    SheetRowFlaw(row: 3, column: "text", flaw: .question(.textMissing)),
                ])
            ) { _ = try await questions([late, rows[1]], database) }
        }
    }

    func plan(_ rows: [[String]], of meeting: Meeting.ID, _ database: any Database) async throws -> TableChanges {
        let header = ["number", "problem", "action_kk", "lead_kk", "deadline", "money_needed", "money_source_kk"]
        return try await ImportPlan(try PlanSheet(rows: [header] + rows), of: meeting, control: nil).carryOut(
            in: database, Self.run, isDryRun: false)
    }

    @Test("of plan items makes a draft, changes it item by item, and never a published plan", arguments: Engine.available)
    func planItems(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            let meeting = try await database.write { try MeetingStore($0).insert(Samples.meeting(on: "2026-11-20")) }
            let light = ["1", "", "Жарық орнату", "Әкімдік", "25.12.2026", "18 400 000", "Аудан бюджеті"]
            let road = ["2", "", "Жол жөндеу", "Жол бөлімі", "2026-12-28", "", ""]
            #expect(counts(try await plan([light, road], of: meeting.id, database)) == [2, 0, 0, 0])
            #expect(counts(try await plan([light, road], of: meeting.id, database)) == [0, 0, 0, 2])
            var later = light
            later[4] = "2026-12-30"
            #expect(counts(try await plan([later], of: meeting.id, database)) == [0, 1, 1, 0])
            let stored = try #require(try await database.read { try ActionPlanStore($0).find(meeting: meeting.id) })
            #expect(stored.standing == .draft && stored.items.map(\.deadline.iso) == ["2026-12-30"])
            #expect(stored.items.first?.moneyNeeded == Tenge(18_400_000))

            let line = try #require(
                try await database.read { try JournalStore($0).entries(.plan(stored.id)) }.last)
            #expect(line.act == "plan-imported" && line.detail.contains("new=0 changed=1 removed=1"))
            #expect(line.detail.contains("item.\(stored.items[0].id).deadline=2026-12-25→2026-12-30"))

            await #expect(
                throws: SheetRefusal.rows([
                    SheetRowFlaw(row: 2, column: "deadline", flaw: .planItem(.deadlinePast)),
                    SheetRowFlaw(row: 2, column: "problem", flaw: .planItem(.unknownProblem)),
                    SheetRowFlaw(row: 3, column: "lead_kk", flaw: .planItem(.missing)),
                ])
            ) {
                _ = try await plan(
                    [["1", "2026-P-00009", "А", "Б", "2026-11-01", "", ""], ["2", "", "А", "", "2026-12-01", "", ""]],
                    of: meeting.id, database)
            }
            let published = try stored.published(on: Self.run.today)
            try await database.write { _ = try ActionPlanStore($0).save(published) }
            #expect(counts(try await plan([later], of: meeting.id, database)) == [0, 0, 0, 1])
            await #expect(throws: ActionPlanRefusal.alreadyPublished) { _ = try await plan([light], of: meeting.id, database) }
            // Also where a row is wrong: mending it would not help.
            await #expect(throws: ActionPlanRefusal.alreadyPublished) {
                _ = try await plan([["1", "", "", "", "", "", ""]], of: meeting.id, database)
            }
            await #expect(throws: StoreError.notFound) { _ = try await plan([light], of: Meeting.ID(999), database) }
        }
    }
}

extension TableImportTests {
    @Test("of plan items knows an item by its number, wherever its row stands", arguments: Engine.available)
    func planNumbers(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            let meeting = try await database.write { try MeetingStore($0).insert(Samples.meeting(on: "2026-11-20")) }
            func row(_ number: String, _ action: String) -> [String] { [number, "", action, "Әкімдік", "2026-12-25", "", ""] }
            func items() async throws -> [PlanItem] {
                try await database.read { try ActionPlanStore($0).find(meeting: meeting.id)?.items ?? [] }
            }
            _ = try await plan([row("1", "Бірінші"), row("2", "Екінші"), row("3", "Үшінші")], of: meeting.id, database)
            let first = try await items()
            // Re-sorted rows change nothing.
            #expect(
                counts(try await plan([row("3", "Үшінші"), row("1", "Бірінші"), row("2", "Екінші")], of: meeting.id, database))
                    == [0, 0, 0, 3])
            // Rows without numbers are known by what they say.
            #expect(
                counts(try await plan([row("", "Бірінші"), row("", "Екінші"), row("", "Үшінші")], of: meeting.id, database))
                    == [0, 0, 0, 3])
            // A row taken out takes out its own item: the others keep their texts and are numbered anew.
            let changes = try await plan([row("2", "Екінші"), row("3", "Үшінші жаңа")], of: meeting.id, database)
            #expect(
                changes.changes.map(\.fields) == [
                    [TableChanges.Field(column: "number", before: "2", after: "1")],
                    [
                        TableChanges.Field(column: "number", before: "3", after: "2"),
                        TableChanges.Field(column: "action_kk", before: "Үшінші", after: "Үшінші жаңа"),
                    ], [],
                ])
            #expect(changes.changes.last?.kind == .removed && changes.changes.last?.what.kk == "1. Бірінші")
            let now = try await items()
            #expect(now.map(\.id) == [first[1].id, first[2].id])
            #expect(now.map(\.action.kk) == ["Екінші", "Үшінші жаңа"])
            // A row without a number is a new item at the end.
            #expect(
                counts(
                    try await plan([row("", "Төртінші"), row("2", "Үшінші жаңа"), row("1", "Екінші")], of: meeting.id, database))
                    == [1, 0, 0, 2])
            #expect(try await items().map(\.action.kk) == ["Екінші", "Үшінші жаңа", "Төртінші"])
            // Columns that a table does not have stay as they are; a row of another plan is refused.
            let stored = try #require(try await database.read { try ActionPlanStore($0).find(meeting: meeting.id) })
            for asWorkbook in [false, true] {
                let records = stored.items.map { PlanRowRecord($0, of: stored.id, meeting: meeting.id, problem: nil) }
                let table = try SheetFile.rows(
                    of: asWorkbook
                        ? DataWorkbook.bytes(records, name: "plan", as: .plan, madeOn: Self.run.today)
                        : Array(DataFile.csv(records).utf8))
                let same = try await ImportPlan(try PlanSheet(rows: table), of: meeting.id, control: nil).carryOut(
                    in: database, Self.run, isDryRun: true)
                #expect(same.isEmpty && same.notes.isEmpty && same.unchanged == 3)
                // What a table does not change, and was edited, is told.
                var edited = table
                for (column, text) in [("plan", "77"), ("standing", "done")] {
                    edited[1][try #require(table[0].firstIndex(of: column))] = text
                }
                let told = try await ImportPlan(try PlanSheet(rows: edited), of: meeting.id, control: nil).carryOut(
                    in: database, Self.run, isDryRun: true)
                #expect(
                    told.isEmpty
                        && told.notes == [
                            TableChanges.Note(row: 2, column: "plan", kind: .notChanged(kept: stored.id.description)),
                            TableChanges.Note(row: 2, column: "standing", kind: .notChanged(kept: "planned")),
                        ])
            }
            let few = try PlanSheet(rows: [
                ["number", "deadline"], ["1", "2026-12-26"], ["2", "2026-12-25"], ["3", "2026-12-25"],
            ])
            #expect(
                counts(
                    try await ImportPlan(few, of: meeting.id, control: nil).carryOut(in: database, Self.run, isDryRun: true))
                    == [0, 1, 0, 2])
            // Without a plan of its own each row goes to that of its meeting.
            let (head, own) = (["number", "deadline", "meeting"], meeting.id.description)
            let several = [head, ["1", "2026-12-26", own], ["2", "2026-12-25", own], ["3", "2026-12-25", own]]
            #expect(
                counts(try await ImportPlans(rows: several, control: nil).carryOut(in: database, Self.run, isDryRun: true))
                    == [0, 1, 0, 2])
            for (row, flaw) in [
                (["1", "2026-12-26", "999"], SheetFlaw.notInRegister("999")), (["1", "2026-12-26", ""], .missing),
            ] {
                await #expect(throws: SheetRefusal.rows([SheetRowFlaw(row: 5, column: "meeting", flaw: flaw)])) {
                    _ = try await ImportPlans(rows: several + [row], control: nil).carryOut(
                        in: database, Self.run, isDryRun: true)
                }
            }
            // A meeting that was not held yet is a flaw of its row, beside those of the others.
            let ahead = try await database.write { try MeetingStore($0).insert(Samples.meeting(on: "2026-12-20")) }
            await #expect(
                throws: SheetRefusal.rows([
                    SheetRowFlaw(row: 5, column: "meeting", flaw: .meetingRefused(.notYetHeld)),
                    SheetRowFlaw(row: 7, column: "meeting", flaw: .notInRegister("999")),
                ])
            ) {
                _ = try await ImportPlans(
                    rows: several + [
                        ["1", "2026-12-26", ahead.id.description], ["", "", ""], ["1", "2026-12-26", "999"],
                    ], control: nil
                ).carryOut(in: database, Self.run, isDryRun: true)
            }
            // Of a plan that one may not write nothing is told, also where nothing of it would change.
            let foreign = ActRun(now: Self.run.now, today: Self.run.today) { act, _ in act != .writePlan }
            await #expect(
                throws: SheetRefusal.rows([SheetRowFlaw(row: 2, column: "meeting", flaw: .notAllowed)])
            ) {
                _ = try await ImportPlans(
                    rows: [["number", "deadline", "meeting", "plan"], ["1", "2026-12-25", own, "77"]], control: nil
                ).carryOut(in: database, foreign, isDryRun: true)
            }
            let other = try PlanSheet(rows: [["number", "deadline", "meeting"], ["1", "2026-12-26", "999"]])
            await #expect(
                throws: SheetRefusal.rows([
                    SheetRowFlaw(row: 2, column: "meeting", flaw: .fixed(kept: meeting.id.description))
                ])
            ) {
                _ = try await ImportPlan(other, of: meeting.id, control: nil).carryOut(in: database, Self.run, isDryRun: true)
            }
        }
    }

    private func known(_ header: [String], _ rows: [[String]], _ database: any Database, run: ActRun = run) async throws
        -> TableChanges
    {
        let sheet = try QuestionSheet(
            rows: [header] + rows, within: Samples.zhambyl, gazetteer: Samples.gazetteer, today: Self.run.today)
        return try await ImportQuestions(sheet, within: Samples.zhambyl, settings: TestSite.settings()) { _ in }
            .carryOut(in: database, run, isDryRun: false)
    }

    private func exportedQuestions(_ database: any Database, asWorkbook: Bool) async throws -> [[String]] {
        let settings = TestSite.settings()
        let records = try await database.read { connection in
            let store = QuestionStore(connection)
            return try store.list(.all, within: nil, after: nil, limit: 100).map { question in
                QuestionRowRecord(
                    question, contact: try store.contact(of: question.id),
                    time: settings.clock.local(question.receivedAt, in: Samples.zhambyl).time, gazetteer: Samples.gazetteer)
            }
        }
        return try SheetFile.rows(
            of: asWorkbook
                ? DataWorkbook.bytes(records, name: "questions", as: .questions, madeOn: Self.run.today)
                : Array(DataFile.csv(records).utf8))
    }

    @Test("of questions registers, publishes and answers those that the register has", arguments: Engine.available)
    func knownQuestions(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            var formula = Self.asked
            formula[6] = "=Жарық\nқашан? \"Абай\", 5"
            _ = try await questions([Self.asked, formula], database)
            for asWorkbook in [false, true] {
                var table = try await exportedQuestions(database, asWorkbook: asWorkbook)
                let header = table.removeFirst()
                #expect(counts(try await known(header, table, database)) == [0, 0, 0, 2])
            }
            let header = ["number", "category", "registered", "public_text", "answer_kk"]
            let first = ["2026-000001", "roads", "true", "Жарық қашан болады?", "Желтоқсанда"]
            let changes = try await known(header, [first], database)
            #expect(
                changes.changes.map(\.fields) == [
                    [
                        TableChanges.Field(column: "category", before: "", after: "roads"),
                        TableChanges.Field(column: "registered", before: "false", after: "true"),
                        TableChanges.Field(column: "public_text", before: "", after: "Жарық қашан болады?"),
                        TableChanges.Field(column: "answer_kk", before: "", after: "Желтоқсанда"),
                    ]
                ])
            #expect(changes.notes.map(\.column) == ["answer_ru", "ru_translation"])
            #expect(changes.notes.allSatisfy { $0.kind == .oneLanguage && $0.row == 2 })
            #expect(counts(try await known(header, [first], database)) == [0, 0, 0, 1])
            let (question, steps, lines) = try await database.read { connection in
                let store = QuestionStore(connection)
                let number = Question.Number(year: 2026, ordinal: 1)
                let question = try #require(try store.find(number))
                return (
                    question, try store.steps(of: question.id).map(\.standing),
                    try JournalStore(connection).entries(.question(number))
                )
            }
            #expect(question.standing == .answered && question.publicText == "Жарық қашан болады?")
            #expect(question.category == .roads && question.answer?.text.kk == "Желтоқсанда")
            #expect(steps == [.received, .registered, .published, .answered])
            #expect(
                lines.map(\.act) == ["question-received", "question-registered", "question-published", "question-answered"])
            #expect(lines[3].detail.contains("standing=published→answered") && !lines[3].detail.contains("Желтоқсанда"))
        }
    }

    @Test("of questions carries out nothing that a form would refuse, and loses no word without saying so")
    func knownQuestionFlaws() async throws {
        try await Engine.sqlite.withRegister { database async throws in
            _ = try await questions([Self.asked, Self.asked], database)
            let header = ["number", "place", "text", "phone", "category", "registered", "public_text", "answer_kk", "standing"]
            let number = "2026-000001"
            let cases: [([String], String, SheetFlaw)] = [
                (["2026-000009"], "number", .notInRegister("2026-000009")),
                ([number, "315000000"], "place", .fixed(kept: "314800000")),
                ([number, "", "Басқа сұрақ"], "text", .fixed(kept: "")),
                ([number, "", "", "+7 702 000 00 00"], "phone", .fixed(kept: "")),
                ([number, "", "", "", "roads"], "category", .questionRefused(.notRegistered)),
                ([number, "", "", "", "", "", "Мәтін"], "public_text", .questionRefused(.notRegistered)),
                (
                    [number, "", "", "", "", "true", "Телефон +7 701 123 45 67"], "public_text",
                    .questionRefused(.personalDataLeft)
                ),
                ([number, "", "", "", "", "", "", "Жауап"], "answer_kk", .questionRefused(.notRegistered)),
            ]
            for (row, column, flaw) in cases {
                await #expect(throws: SheetRefusal.rows([SheetRowFlaw(row: 2, column: column, flaw: flaw)])) {
                    _ = try await known(header, [row], database)
                }
            }
            await #expect(throws: SheetRefusal.rows([SheetRowFlaw(row: 3, column: "number", flaw: .twice(row: 2))])) {
                _ = try await known(["number"], [[number], [number]], database)
            }
            // Whoever may register may not answer: each act is asked for by itself.
            let moderator = ActRun(now: Self.run.now, today: Self.run.today) { act, _ in act != .answer }
            await #expect(throws: SheetRefusal.rows([SheetRowFlaw(row: 2, column: "answer_kk", flaw: .notAllowed)])) {
                _ = try await known(header, [[number, "", "", "", "", "true", "", "Жауап"]], database, run: moderator)
            }
            let told = try await known(header, [[number, "", "", "", "", "", "", "", "answered"]], database)
            #expect(told.isEmpty)
            #expect(told.notes == [TableChanges.Note(row: 2, column: "standing", kind: .notChanged(kept: "received"))])
            // Contacts and words may be emptied before the table goes round: nothing is said of them then.
            #expect(counts(try await known(header, [[number]], database)) == [0, 0, 0, 1])
        }
    }

    @Test("of officials leaves what it has no column for, and tells the journal what changed", arguments: Engine.available)
    func officialColumns(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            func take(_ header: [String], _ row: [String], run: ActRun = Self.run) async throws -> TableChanges {
                let sheet = try OfficialSheet(rows: [header, row], within: Samples.zhambyl, gazetteer: Samples.gazetteer)
                return try await ImportOfficials(sheet, within: Samples.gazetteer.span(of: Samples.zhambyl)).carryOut(
                    in: database, run, isDryRun: false)
            }
            let full = ["place", "post", "name_kk", "name_ru", "since", "in_charge_kk"]
            _ = try await take(full, ["314800000", "deputy", "Гүлнар", "Гульнар", "2024-03-15", "Білім"])
            let changes = try await take(
                ["id", "place", "post", "name_kk", "since"], ["1", "314800000", "deputy", "Гүлнара", "2024-03-15"])
            #expect(changes.changes[0].fields.map(\.column) == ["name_kk"])
            let stored = try await database.read { try OfficialStore($0).list(of: Samples.kordai) }
            #expect(stored[0].name == Translated(kk: "Гүлнара", ru: "Гульнар") && stored[0].inChargeOf.kk == "Білім")
            let line = try await database.read {
                try JournalStore($0).entries(JournalEntry.Subject(kind: "official", id: "1")).last
            }
            #expect(line?.detail == "name=kk:6,ru:7→kk:7,ru:7")
            // The name of the place and the category of the register are no columns that a table changes.
            let record = OfficialRecord(
                stored[0], gazetteer: Samples.gazetteer, register: TestSite.settings().positions, on: Self.run.today)
            var table = try SheetFile.rows(of: Array(DataFile.csv([record]).utf8))
            func checked() async throws -> TableChanges {
                let sheet = try OfficialSheet(rows: table, within: Samples.zhambyl, gazetteer: Samples.gazetteer)
                return try await ImportOfficials(
                    sheet, within: Samples.gazetteer.span(of: Samples.zhambyl), gazetteer: Samples.gazetteer,
                    register: TestSite.settings().positions
                ).carryOut(in: database, Self.run, isDryRun: true)
            }
            #expect(try await checked().notes.isEmpty)
            for (column, text) in [("place_kk", "Басқа аудан"), ("register_category", "E-9")] {
                table[1][try #require(table[0].firstIndex(of: column))] = text
            }
            let told = try await checked()
            #expect(told.isEmpty && told.notes.map(\.column) == ["place_kk", "register_category"])
            #expect(told.notes.first?.kind == .notChanged(kept: "Қордай ауданы"))
            let elsewhere = ActRun(now: Self.run.now, today: Self.run.today) { $1 == Samples.merke }
            await #expect(throws: SheetRefusal.rows([SheetRowFlaw(row: 2, column: "place", flaw: .notAllowed)])) {
                _ = try await take(full, ["314800000", "deputy", "Марат", "", "2024-03-15", ""], run: elsewhere)
            }
        }
    }
}

extension TableImportTests {
    @Test("of officials ends the acting for one who leaves, and takes back who has not begun", arguments: Engine.available)
    func endsActing(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            func official(_ name: String, _ since: String, _ until: String? = nil, for absent: Int? = nil) -> Official {
                Official(
                    id: Official.ID(0), place: Samples.kordai, post: .akim, name: Translated(kk: name), since: Samples.day(since),
                    until: until.map { Samples.day($0) }, isActing: absent != nil, actingFor: absent.map { Official.ID($0) })
            }
            let today = Self.run.today
            let stored = [
                official("Айбек", "2024-03-15"), official("Гүлнар", today.adding(days: -3).iso, for: 1),
                official("Марат", today.adding(days: 4).iso, today.adding(days: 8).iso, for: 1),
            ]
            try await database.write { _ = try OfficialStore($0).insert([stored[0]]) }
            try await database.write { _ = try OfficialStore($0).insert(Array(stored.dropFirst())) }
            let last = today.adding(days: -1).iso
            let sheet = try OfficialSheet(
                rows: [
                    ["id", "place", "post", "name_kk", "since", "until", "acting"],
                    ["1", "314800000", "akim", "Айбек", "2024-03-15", last, "false"],
                    ["", "314800000", "akim", "Дана", today.iso, "", "false"],
                ], within: Samples.zhambyl, gazetteer: Samples.gazetteer)
            let changes = try await ImportOfficials(sheet, within: Samples.gazetteer.span(of: Samples.zhambyl)).carryOut(
                in: database, Self.run, isDryRun: false)
            #expect(counts(changes) == [1, 2, 1, 0])
            let (now, lines) = try await database.read { connection in
                let journal = JournalStore(connection)
                return (
                    try OfficialStore(connection).list(of: Samples.kordai),
                    try (1...4).flatMap { try journal.entries(.official(Official.ID($0))).map(\.act) }
                )
            }
            #expect(now.map(\.name.kk) == ["Айбек", "Гүлнар", "Дана"] && now.map(\.until?.iso) == [last, last, nil])
            #expect(lines == ["official-changed", "official-left", "official-taken-back", "official-recorded"])
        }
    }

    @Test("of officials takes nothing that the form refuses", arguments: Engine.available)
    func officialRules(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            func official(_ post: Official.Post, _ name: String, _ since: String, _ until: String? = nil, acting: Bool = false)
                -> Official
            {
                Official(
                    id: Official.ID(0), place: Samples.kordai, post: post, name: Translated(kk: name), since: Samples.day(since),
                    until: until.map { Samples.day($0) }, isActing: acting)
            }
            let stored = [
                official(.akim, "Айбек", "2024-03-15", "2026-10-01"), official(.akim, "Гүлнар", "2026-10-02", acting: true),
                official(.headOfOffice, "Марат", "2024-03-15"),
            ]
            try await database.write { _ = try OfficialStore($0).insert(stored) }
            func take(_ header: [String], _ rows: [String]...) async throws -> TableChanges {
                let sheet = try OfficialSheet(
                    rows: [header] + rows, within: Samples.zhambyl, gazetteer: Samples.gazetteer, register: Samples.positions)
                return try await ImportOfficials(sheet, within: Samples.gazetteer.span(of: Samples.zhambyl)).carryOut(
                    in: database, Self.run, isDryRun: false)
            }
            let header = ["id", "place", "post", "name_kk", "since", "until", "acting", "post_kk", "category"]
            func row(_ post: String, _ since: String, _ until: String = "", _ more: String...) -> [String] {
                ["", "314800000", post, "Дана", since, until] + more
            }
            let cases: [([String], String, SheetFlaw)] = [
                (row("deputy", "2026-11-23"), "since", .dayAhead("2026-11-23")),
                (row("deputy", "2026-11-02", "2026-12-01"), "until", .dayAhead("2026-12-01")),
                (row("deputy", "2028-01-01", "", "true"), "since", .official(.tooFarAhead, name: Translated(kk: ""))),
                (row("akim", "2026-11-02", "", "true"), "since", .official(.actingAlready, name: Translated(kk: "Гүлнар"))),
                (
                    row("head-of-office", "2026-11-02", "", "true"), "since",
                    .official(.actingWithoutGap, name: Translated(kk: "Марат"))
                ),
                (row("head-of-office", "2026-11-02"), "since", .heldAlready(name: Translated(kk: "Марат"))),
                // Nobody is appointed before the one who acts meanwhile began.
                (row("akim", "2026-10-02"), "since", .official(.actingAlready, name: Translated(kk: "Гүлнар"))),
                (
                    row("other", "2026-11-02", "", "", "Сәулетші", "D-O-1"), "category",
                    .unknownChoice("D-O-1", known: ["E-R-1"])
                ),
            ]
            for (row, column, flaw) in cases {
                await #expect(throws: SheetRefusal.rows([SheetRowFlaw(row: 2, column: column, flaw: flaw)])) {
                    _ = try await take(header, row)
                }
            }
            // A category that the post does not take is told though nothing else differs; so is one who acts for somebody and does not act.
            await #expect(
                throws: SheetRefusal.rows([SheetRowFlaw(row: 2, column: "category", flaw: .fixed(kept: "E-2"))])
            ) {
                _ = try await take(["id", "category"], ["3", "E-9"])
            }
            await #expect(
                throws: SheetRefusal.rows([
                    SheetRowFlaw(row: 2, column: "acting", flaw: .needsActing),
                    SheetRowFlaw(row: 2, column: "acting_for", flaw: .notInRegister("1")),
                ])
            ) {
                _ = try await take(["id", "acting_for"], ["3", "1"])
            }
            // What stands in the register and what the row says are looked at together.
            await #expect(throws: SheetRefusal.rows([SheetRowFlaw(row: 2, column: "until", flaw: .endsBeforeItBegins)])) {
                _ = try await take(["id", "since"], ["1", "2026-10-05"])
            }
            await #expect(throws: SheetRefusal.rows([SheetRowFlaw(row: 2, column: "name_kk", flaw: .missing)])) {
                _ = try await take(["id", "name_kk"], ["1", ""])
            }
            // A table that says that somebody acts on, beside the one who was appointed, contradicts itself.
            await #expect(
                throws: SheetRefusal.rows([
                    SheetRowFlaw(row: 2, column: "since", flaw: .official(.actingAlready, name: Translated(kk: "Гүлнар")))
                ])
            ) {
                _ = try await take(
                    header, row("akim", "2026-11-16"), ["2", "314800000", "akim", "Гүлнар", "2026-10-02", "", "true"])
            }
            #expect(try await database.read { try JournalStore($0).head().sequence } == 0)

            // Who was appointed ends the acting in the vacant post, as by the form.
            let changes = try await take(header, row("akim", "2026-11-16"))
            #expect(counts(changes) == [1, 1, 0, 0])
            #expect(
                changes.changes.last?.fields == [TableChanges.Field(column: "until", before: "", after: "2026-11-15")])
            let (now, lines) = try await database.read { connection in
                let journal = JournalStore(connection)
                return (
                    try OfficialStore(connection).list(of: Samples.kordai),
                    try journal.entries(.official(Official.ID(4))) + journal.entries(.official(Official.ID(2)))
                )
            }
            #expect(now.filter { $0.post == .akim }.map(\.until?.iso) == ["2026-10-01", "2026-11-15", nil])
            #expect(lines.map(\.act) == ["official-recorded", "official-left"])
            #expect(
                lines.map(\.detail) == [
                    "place=314800000 post=akim since=2026-11-16", "successor=4 until=→2026-11-15",
                ])
            #expect(counts(try await take(header, row("akim", "2026-11-16"))) == [0, 0, 0, 1])
        }
    }

    @Test("of officials tells whose translation fell behind, and needs the number alone to change one cell")
    func officialTranslations() async throws {
        try await Engine.sqlite.withRegister { database async throws in
            func take(_ header: [String], _ row: [String]) async throws -> TableChanges {
                let sheet = try OfficialSheet(rows: [header, row], within: Samples.zhambyl, gazetteer: Samples.gazetteer)
                return try await ImportOfficials(sheet, within: Samples.gazetteer.span(of: Samples.zhambyl)).carryOut(
                    in: database, Self.run, isDryRun: false)
            }
            _ = try await take(
                ["place", "post", "name_kk", "since", "in_charge_kk", "in_charge_ru"],
                ["314800000", "deputy", "Гүлнар", "2024-03-15", "Білім", "Образование"])
            #expect(counts(try await take(["id", "in_charge_kk"], ["1", "Білім, спорт"])) == [0, 1, 0, 0])
            let stale = try await database.read { try TranslationStore($0).stale(of: .official(Official.ID(1))) }
            #expect(stale == [StaleTranslation(name: .inCharge, language: .ru, since: Self.run.today)])
            #expect(counts(try await take(["id", "in_charge_ru"], ["1", "Образование, спорт"])) == [0, 1, 0, 0])
            let mended = try await database.read { try TranslationStore($0).stale(of: .official(Official.ID(1))) }
            #expect(!mended.contains { $0.language == .ru })
        }
    }

    @Test("of questions publishes nothing again for its line ends, and never what is withheld")
    func knownQuestionsAgain() async throws {
        try await Engine.sqlite.withRegister { database async throws in
            _ = try await questions([Self.asked, Self.asked], database)
            _ = try await known(
                ["number", "registered"], [["2026-000001", "true"], ["2026-000002", "true"]], database)
            // As a form sent it, before lines were made to end in one way.
            try await database.write { connection in
                let store = QuestionStore(connection)
                var shown = try store.find(Question.Number(year: 2026, ordinal: 1)).orNotFound()
                shown.moderation = .published(text: "Жарық\r\nқашан?", on: Samples.day("2026-11-20"))
                try store.save(shown)
                let hidden = try store.find(Question.Number(year: 2026, ordinal: 2)).orNotFound()
                try store.save(try hidden.withheld(reason: Samples.text("Балағат", "Брань", nil), on: Samples.day("2026-11-21")))
            }
            #expect(counts(try await known(["number", "registered"], [["2026-000001", "true"]], database)) == [0, 0, 0, 1])
            let header = ["number", "public_text"]
            #expect(counts(try await known(header, [["2026-000001", "Жарық\nқашан?"]], database)) == [0, 0, 0, 1])
            #expect(counts(try await known(header, [["2026-000002", ""]], database)) == [0, 0, 0, 1])
            await #expect(throws: SheetRefusal.rows([SheetRowFlaw(row: 2, column: "public_text", flaw: .withheld)])) {
                _ = try await known(header, [["2026-000002", "Жарық қашан болады?"]], database)
            }
            let stored = try await database.read { try QuestionStore($0).find(Question.Number(year: 2026, ordinal: 2)) }
            #expect(stored?.publicText == nil)
        }
    }

    @Test("of plan items keeps what a deadline came from while the deadline stays")
    func planTerms() async throws {
        try await Engine.sqlite.withRegister { database async throws in
            let meeting = try await database.write { try MeetingStore($0).insert(Samples.meeting(on: "2026-11-20")) }
            func take(_ header: [String], _ rows: [String]...) async throws -> [PlanItem] {
                _ = try await ImportPlan(
                    try PlanSheet(rows: [header] + rows), of: meeting.id, control: Samples.control
                ).carryOut(in: database, Self.run, isDryRun: false)
                return try await database.read { try ActionPlanStore($0).find(meeting: meeting.id)?.items ?? [] }
            }
            // A day off, and no day at all; that the deadline moves is told beforehand.
            let header = ["number", "action_kk", "lead_kk", "deadline"]
            let told = try await ImportPlan(
                try PlanSheet(rows: [header, ["1", "Жарық орнату", "Әкімдік", "2026-12-26"]]), of: meeting.id,
                control: Samples.control
            ).carryOut(in: database, Self.run, isDryRun: true)
            #expect(
                told.notes.filter { $0.kind != .oneLanguage } == [
                    TableChanges.Note(row: 2, column: "deadline", kind: .rolled(from: Samples.day("2026-12-26")))
                ])
            let first = try await take(
                header, ["1", "Жарық орнату", "Әкімдік", "2026-12-26"], ["2", "Жол жөндеу", "Әкімдік", ""])
            #expect(first.map(\.rolledFrom?.iso) == ["2026-12-26", nil] && first.map(\.hasDefaultTerm) == [false, true])
            let days = first.map(\.deadline.iso)
            let again = try await take(
                header, ["1", "Шам орнату", "Әкімдік", days[0]], ["2", "Жол салу", "Әкімдік", days[1]])
            #expect(again.map(\.action.kk) == ["Шам орнату", "Жол салу"] && again.map(\.deadline.iso) == days)
            #expect(again.map(\.rolledFrom?.iso) == ["2026-12-26", nil] && again.map(\.hasDefaultTerm) == [false, true])
        }
    }
}

@Suite("A form with a file")
struct UploadedFormTests {
    private func parsed(_ text: String) -> UploadedForm? {
        UploadedForm(Array(text.replacing("\n", with: "\r\n").utf8), boundary: "x")
    }

    @Test("gives its fields and the bytes of its file")
    func fields() throws {
        let form = try #require(
            parsed(
                """
                --x
                Content-Disposition: form-data; name="step"

                keep
                --x
                Content-Disposition: form-data; name="file"; filename="кесте; 1.csv"
                Content-Type: text/csv

                a,b
                --y
                --x--

                """))
        #expect(form.fields["step"] == "keep")
        #expect(String(decoding: form.file, as: UTF8.self) == "a,b\r\n--y")
    }

    @Test("may leave the file empty")
    func empty() throws {
        let form = try #require(
            parsed(
                "--x\nContent-Disposition: form-data; name=\"file\"; filename=\"\"\nContent-Type: application/octet-stream\n\n\n--x--\n"
            ))
        #expect(form.file.isEmpty)
    }

    @Test(
        "is refused where it is cut, nameless, or holds two files",
        arguments: [
            "", "--x", "--x\n", "--x\nContent-Disposition: form-data; name=\"a\"\n\nb",
            "--x\nContent-Type: text/plain\n\nb\n--x--",
            "--x\nContent-Disposition: form-data\n\nb\n--x--", "--x\nContent-Disposition: form-data; name=\"a\"\nb\n--x--",
            "--y\nContent-Disposition: form-data; name=\"a\"\n\nb\n--y--",
            "--x\nContent-Disposition: form-data; name=\"a\"; filename=\"a\"\n\nb\n--x\nContent-Disposition: form-data; name=\"b\"; filename=\"b\"\n\nb\n--x--",
        ])
    func refusals(text: String) { #expect(parsed(text) == nil) }
}
