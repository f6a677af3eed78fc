import Domain
import Storage
import StorageTestSupport
import Synchronization
import TestSupport
import Testing

@testable import Web

@Suite("A table that is taken over")
struct TableImportTests {
    private static let run = TableRun(now: Moment(seconds: 1_795_000_000), today: Samples.day("2026-11-22"))

    private func counts(_ changes: TableChanges) -> [Int] {
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
            await #expect(throws: SheetRefusal.rows([SheetRowFlaw(row: 2, column: "since", flaw: .akimAlready(name: "Айбек"))])) {
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

    private static let asked = [
        "314800000", "", "2026-11-20", "10:30", "paper", "kk", "Жарық қашан болады?", "Асан", "+7 701 123 45 67",
    ]

    private func questions(
        _ rows: [[String]], _ database: any Database,
        deliver: @escaping @Sendable ([ImportQuestions.Receipt]) throws -> Void = { _ in }
    ) async throws -> TableChanges {
        let header = ["place", "meeting", "received_on", "time", "channel", "language", "text", "name", "phone"]
        let sheet = try QuestionSheet(
            rows: [header] + rows, within: Samples.zhambyl, gazetteer: Samples.gazetteer, today: Self.run.today)
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
        }
    }

    private func plan(_ rows: [[String]], of meeting: Meeting.ID, _ database: any Database) async throws -> TableChanges {
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
            await #expect(throws: StoreError.notFound) { _ = try await plan([light], of: Meeting.ID(999), database) }
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
