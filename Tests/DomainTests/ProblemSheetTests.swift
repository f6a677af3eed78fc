import Domain
import TestSupport
import Testing

@Suite("A table of problem questions")
struct ProblemSheetTests {
    private static let header = [
        "number", "place", "title_kk", "category", "competence", "goes_to_maslikhat", "money_needed", "questions", "standing",
    ]

    private func sheet(_ rows: [String]..., header: [String] = header) throws(SheetRefusal) -> ProblemSheet {
        try ProblemSheet(rows: [header] + rows, within: Samples.zhambyl, gazetteer: Samples.gazetteer)
    }

    private func flaws(_ body: () throws(SheetRefusal) -> Void) -> [SheetRowFlaw] {
        do throws(SheetRefusal) {
            try body()
        } catch {
            if case .rows(let flaws) = error { return flaws }
            Issue.record("\(error)")
        }
        return []
    }

    @Test(
        "names every cell that cannot be read",
        arguments: [
            (["14", "", "А", "roads", "own", "", "", "2026-000001"], "number", .notAnIdentifier("14")),
            (["", "Марс", "А", "roads", "own", "", "", "2026-000001"], "place", .unknownPlace("Марс")),
            (["", "", "А", "", "own", "", "", "2026-000001"], "category", .missing),
            (["2026-P-00001", "", "А", "", "own", "", "", "2026-000001"], "category", .missing),
            (
                ["", "", "А", "roads", "mine", "", "", "2026-000001"], "competence",
                .unknownChoice("mine", known: Problem.Competence.allCases.map(\.rawValue))
            ),
            (["", "", "А", "roads", "own", "мүмкін", "", "2026-000001"], "goes_to_maslikhat", .notTrueOrFalse("мүмкін")),
            (["", "", "А", "roads", "own", "", "көп", "2026-000001"], "money_needed", .notMoney("көп")),
            (["", "", "А", "roads", "own", "", "", "2026-1"], "questions", .notAnIdentifier("2026-1")),
            (["", "", "А", "roads", "own", "", "", ""], "questions", .problemRefused(.questionsMissing)),
        ] as [([String], String, SheetFlaw)])
    func cells(row: [String], column: String, flaw: SheetFlaw) {
        #expect(flaws { () throws(SheetRefusal) in _ = try sheet(row) } == [SheetRowFlaw(row: 2, column: column, flaw: flaw)])
    }

    @Test("holds no problem question and no question twice")
    func twice() {
        let one = ["2026-P-00001", "", "А", "roads", "own", "", "", "2026-000001 2026-000001"]
        #expect(
            flaws { () throws(SheetRefusal) in _ = try sheet(one, one) } == [
                SheetRowFlaw(row: 3, column: "number", flaw: .twice(row: 2)),
                SheetRowFlaw(row: 3, column: "questions", flaw: .twice(row: 2)),
            ])
    }

    @Test("says nothing of a column that it does not have, and needs no other column beside a number")
    func absent() throws {
        let stored = try Problem(
            id: Problem.ID(1), number: Problem.Number(year: 2026, ordinal: 1), place: Samples.kordai, meeting: nil,
            title: Translated(kk: "Жарық", ru: "Свет"), category: .roads, competence: .own, goesToMaslikhat: true,
            money: Problem.Money(needed: Tenge(5), source: Translated(ru: "бюджет")), raisedOn: Samples.day("2026-11-20"))
        let row = try sheet(["2026-P-00001", ""], header: ["number", "title_ru"]).rows[0]
        #expect(row.title(over: stored.title) == Translated(kk: "Жарық"))
        #expect(row.money(over: stored.money) == stored.money)
        #expect(row.category == nil && row.goesToMaslikhat == nil && row.questions == nil)
        // A cell that is there and empty takes the sum out.
        #expect(
            try sheet(["2026-P-00001", ""], header: ["number", "money_needed"]).rows[0].money(over: stored.money).needed == nil)
        #expect(throws: SheetRefusal.columnMissing("category")) { try sheet(["А"], header: ["title_kk"]) }
    }

    @Test("takes the questions apart at spaces, commas and line ends")
    func questions() throws {
        let row = try sheet(["", "", "А", "Roads", "OWN", "иә", "18 400 000", "2026-000002,2026-000001;\n2026-000003"]).rows[0]
        #expect(row.questions?.map(\.ordinal) == [2, 1, 3])
        #expect(row.category == .roads && row.competence == .own && row.goesToMaslikhat == true)
        #expect(row.money().needed == Tenge(18_400_000))
    }
}

@Suite("A table of executions")
struct ExecutionSheetTests {
    private static let header = ["plan", "meeting", "item", "record", "on", "text_kk", "money_given", "done"]

    private func sheet(_ rows: [String]...) throws -> ExecutionSheet { try ExecutionSheet(rows: [Self.header] + rows) }

    @Test(
        "names every cell that cannot be read",
        arguments: [
            (["", "", "1", "", "2026-11-20", "А"], "plan", .missing),
            (["x", "", "1", "", "2026-11-20", "А"], "plan", .notAnIdentifier("x")),
            (["", "0", "1", "", "2026-11-20", "А"], "meeting", .notAnIdentifier("0")),
            (["1", "", "", "", "2026-11-20", "А"], "item", .missing),
            (["1", "", "бір", "", "2026-11-20", "А"], "item", .notAnIdentifier("бір")),
            (["1", "", "1", "-1", "2026-11-20", "А"], "record", .notAnIdentifier("-1")),
            (["1", "", "1", "", "кеше", "А"], "on", .notADate("кеше")), (["1", "", "1", "", "", "А"], "on", .missing),
            (["1", "", "1", "", "2026-11-20", "А", "көп"], "money_given", .notMoney("көп")),
            (["1", "", "1", "", "2026-11-20", "А", "", "бітті"], "done", .notTrueOrFalse("бітті")),
        ] as [([String], String, SheetFlaw)])
    func cells(row: [String], column: String, flaw: SheetFlaw) {
        #expect(throws: SheetRefusal.rows([SheetRowFlaw(row: 2, column: column, flaw: flaw)])) { try sheet(row) }
    }

    @Test("knows the rows in which nothing was filled in")
    func blank() throws {
        let rows = try sheet(
            ["1", "", "1"], ["1", "", "1", "", "20.11.2026", "Салынды", "500", "иә"], ["1", "", "2", "", "", "", "", "true"]
        )
        .rows
        #expect(rows.map(\.isBlank) == [true, false, false])
        #expect(rows.map(\.hasRecord) == [false, true, false])
        #expect(rows[1].execution() == Execution(on: Samples.day("2026-11-20"), text: Translated(kk: "Салынды"), evidence: nil))
        #expect(rows[1].moneyGiven == Tenge(500) && rows[1].isDone)
    }
}
