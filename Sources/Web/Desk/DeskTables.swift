import Domain
import Pages
import Secrets
import Settings
import Sheets
import Storage
import Synchronization

/// Tables taken in at the desk: a table is checked and its changes shown; sent again with their mark it is kept.
struct DeskTables: Sendable {
    let desk: Desk
    let visit: DeskVisit
    let context: PageContext

    private var site: Site { desk.site }

    func list() throws -> String { try site.library.html(DeskTablesPage(visit: visit, in: context)) }

    func page(_ table: DeskTable, meeting: Meeting.ID?) throws -> String {
        try desk.require(table.act, at: desk.staff.place)
        return try html(table, .begin, typed: ["meeting": meeting?.description ?? ""])
    }

    /// The form again, where it did not come from a page of this session.
    func expired(_ table: DeskTable, _ form: FormBody) throws -> String {
        try desk.require(table.act, at: desk.staff.place)
        return try html(table, .refused([context.words(.deskFormExpired)]), typed: form.values, text: form["table"])
    }

    /// The page with what would change, with what has changed, or with what is wrong.
    func take(_ table: DeskTable, _ form: UploadedForm) async throws -> (html: String, isRefused: Bool) {
        try desk.require(table.act, at: desk.staff.place)
        let typed = form.fields.values.filter { ["meeting", "reason-kk", "reason-ru"].contains($0.key) }
        let pasted = form.fields["table"]
        let isKeeping = form.fields["step"] == "keep"
        do {
            let bytes = form.file.isEmpty ? Array(pasted.utf8) : form.file
            guard !bytes.isEmpty else { throw TableRefused([context.words(.deskTableNoFile)]) }
            let rows = try SheetFile.rows(of: bytes)
            let receipts = Receipts()
            let order = try await self.order(table, rows, typed, receipts)
            let run = desk.run
            let seen = form.fields["mark"]
            let (changes, isKept) = try await order.carryOut(in: site.database, run) {
                isKeeping && DeskTables.mark(of: $0) == seen
            }
            guard isKept else {
                // What is sent again is what was read, whatever file it came from.
                let sent = CSVWriter.text(rows.map { $0.map(SheetText.guarded) })
                return (
                    try html(
                        table, .checked(changes, table: sent, mark: DeskTables.mark(of: changes), isNew: isKeeping), typed: typed),
                    isKeeping
                )
            }
            site.register.forget()
            return (try html(table, .kept(changes, receipts: receipts.all), typed: typed), false)
        } catch let refusal as TableRefused {
            return (try html(table, .refused(refusal.sentences), typed: typed, text: pasted), true)
        } catch {
            guard let sentences = sentences(error) else { throw error }
            return (try html(table, .refused(sentences), typed: typed, text: isKeeping ? "" : pasted), true)
        }
    }

    /// By which changes that were looked at are known again.
    private static func mark(of changes: TableChanges) -> String { Secrets.sha256("\(changes)") }

    private func html(_ table: DeskTable, _ step: DeskTablePage.Step, typed: [String: String], text: String = "") throws -> String
    {
        try site.library.html(DeskTablePage(table, step: step, typed: typed, text: text, visit: visit, in: context))
    }

    private func order(
        _ table: DeskTable, _ rows: [[String]], _ typed: [String: String], _ receipts: Receipts
    ) async throws -> any TableImport {
        let (place, gazetteer, words) = (desk.staff.place, site.settings.gazetteer, context.words)
        switch table {
        case .officials:
            return ImportOfficials(
                try OfficialSheet(rows: rows, within: place, gazetteer: gazetteer, register: site.settings.positions),
                within: gazetteer.span(of: place))
        case .questions:
            let sheet = try QuestionSheet(rows: rows, within: place, gazetteer: gazetteer, today: desk.today)
            return ImportQuestions(sheet, within: place, settings: site.settings) { receipts.set($0) }
        case .problems:
            return ImportProblems(
                try ProblemSheet(rows: rows, within: place, gazetteer: gazetteer), within: place, gazetteer: gazetteer)
        case .executions: return ImportExecutions(try ExecutionSheet(rows: rows), within: place, gazetteer: gazetteer)
        case .plan:
            guard let id = Meeting.ID(text: typed["meeting"] ?? ""),
                let meeting = try await site.database.read({ try MeetingStore($0).find(id) })
            else { throw TableRefused([words(.deskTableNoMeeting)]) }
            try desk.require(.writePlan, at: meeting.host)
            return ImportPlan(try PlanSheet(rows: rows), of: meeting.id, control: site.control(on: desk.today))
        case .calendar:
            guard gazetteer[place]?.office?.approvesCalendar ?? false else { throw TableRefused([words(.deskTableNotApprover)]) }
            let sheet = try CalendarSheet(rows: rows, within: place, year: nil, gazetteer: gazetteer)
            let year = sheet.meetings.first?.day.year ?? desk.today.year
            if let odd = zip(sheet.rowNumbers, sheet.meetings).first(where: { $1.day.year != year }) {
                throw TableRefused([words(.deskTableManyYears, ["row": String(odd.0)])])
            }
            return ImportCalendar(
                sheet, territory: place, year: year,
                approval: ImportCalendar.Approval(
                    approvedOn: nil, submittedOn: nil, basis: Translated(),
                    reason: Translated(kk: typed["reason-kk"], ru: typed["reason-ru"])))
        }
    }

    /// What is wrong, in the reader's words; `nil` for what is no refusal of a table.
    private func sentences(_ error: any Error) -> [String]? {
        let words = context.words
        switch error {
        case let flaw as SheetFile.Flaw: return [SheetMessages.text(flaw, in: words)]
        case let refusal as SheetRefusal: return SheetMessages.text(refusal, in: words)
        case let refusal as CalendarSheet.Refusal: return CalendarSheetMessages.text(refusal, in: words)
        case let refusal as MeetingRefusal: return [words(RefusalPhrases.phrase(for: refusal))]
        case let refusal as ActionPlanRefusal: return [RefusalPhrases.text(for: refusal, in: words)]
        case ImportCalendar.Refusal.taken(let row): return [words(.deskTableRowTaken, ["row": String(row)])]
        case ImportCalendar.Refusal.unknownMeeting(let row): return [words(.deskTableRowUnknown, ["row": String(row)])]
        case ImportCalendar.Refusal.closed(let row): return [words(.deskTableRowClosed, ["row": String(row)])]
        default: return nil
        }
    }
}

/// Why a table is not taken, before its rows are read or after.
private struct TableRefused: Error {
    let sentences: [String]

    init(_ sentences: [String]) { self.sentences = sentences }
}

/// What those who asked may be given, as the last try of a transaction made it.
private final class Receipts: Sendable {
    private let state = Mutex<[ImportQuestions.Receipt]>([])

    func set(_ receipts: [ImportQuestions.Receipt]) { state.withLock { $0 = receipts } }

    var all: [(row: Int, number: Question.Number, code: String)] {
        state.withLock { $0.map { ($0.row, $0.number, $0.code.text) } }
    }
}
