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

    /// The form again, where it did not come from a page of this session; with the changes of a table that waits to be kept.
    func expired(_ table: DeskTable, _ form: FormBody) async throws -> String {
        try desk.require(table.act, at: desk.staff.place)
        if form["step"] == CodeList.step {
            return try await taking(typed: [:], table, text: "") { (try await codes(form), false) }.html
        }
        if let content = try await pending(table, form) {
            return try await taking(typed: form.values, table, text: "") {
                let rows = try SheetFile.rows(of: Array(content.utf8))
                let changes = try await order(table, rows, DeskTables.typed(form), Receipts()).carryOut(
                    in: site.database, desk.run, isDryRun: true)
                let mark = DeskTables.mark(of: changes)
                return (.checked(changes, pending: form["pending"], mark: mark, note: .deskFormExpired), false)
            }.html
        }
        return try html(
            table, .refused([context.words(.deskFormExpired)], isToCorrect: false), typed: form.values, text: form["table"])
    }

    /// The form again, where the file is larger than a form may be.
    func tooLarge(_ table: DeskTable) throws -> String {
        try desk.require(table.act, at: desk.staff.place)
        return try html(table, .refused([context.words(.deskTableFileLarge)]), typed: [:])
    }

    /// The page with what would change, with what has changed, or with what is wrong.
    func take(_ table: DeskTable, _ form: UploadedForm) async throws -> (html: String, isRefused: Bool) {
        try desk.require(table.act, at: desk.staff.place)
        let (typed, fields) = (DeskTables.typed(form.fields), form.fields)
        if fields["step"] == CodeList.step {
            return try await taking(typed: typed, table, text: "") { (try await codes(fields), false) }
        }
        if fields["step"] == "keep" {
            // A table that is refused now is shown again, to be mended there.
            let content = try await pending(table, fields)
            return try await taking(typed: typed, table, text: content ?? "") {
                guard let content else { throw TableGone() }
                return try await keep(content, table, fields, typed)
            }
        }
        let pasted = fields["table"]
        return try await taking(typed: typed, table, text: pasted) {
            let bytes = form.file.isEmpty ? Array(pasted.utf8) : form.file
            guard !bytes.isEmpty else {
                throw TableRefused([context.words(form.hasFile ? .deskTableFileEmpty : .deskTableNoFile)])
            }
            let rows = try SheetFile.rows(of: bytes)
            let changes = try await order(table, rows, typed, Receipts()).carryOut(in: site.database, desk.run, isDryRun: true)
            let id = changes.isEmpty ? "" : try await wait(table, rows)
            return (.checked(changes, pending: id, mark: DeskTables.mark(of: changes), note: nil), false)
        }
    }

    /// Keeps a table that was checked, where its changes are those that were looked at.
    private func keep(
        _ content: String, _ table: DeskTable, _ form: FormBody, _ typed: [String: String]
    ) async throws -> (step: DeskTablePage.Step, isRefused: Bool) {
        let (id, seen, receipts) = (form["pending"], form["mark"], Receipts())
        do {
            let rows = try SheetFile.rows(of: Array(content.utf8))
            let list = CodeList()
            let order = WaitingTable(
                id: id, staff: desk.staff.id, order: try await order(table, rows, typed, receipts), receipts: receipts,
                list: list,
                now: desk.now)
            let (changes, isKept) = try await order.carryOut(in: site.database, desk.run) { DeskTables.mark(of: $0) == seen }
            guard isKept else {
                let mark = DeskTables.mark(of: changes)
                return (.checked(changes, pending: id, mark: mark, note: .deskTableChangedMeanwhile), true)
            }
            site.register.forget()
            return (.kept(changes, codes: list.page(1, of: receipts.all)), false)
        } catch {
            // What is refused now has to be mended in the table.
            if sentences(error) != nil || !fields(error).isEmpty {
                let staff = desk.staff.id
                _ = try await site.database.write { try PendingTableStore($0).take(id, of: staff) }
            }
            throw error
        }
    }

    /// A further page of the codes that were given when a table was kept.
    private func codes(_ form: FormBody) async throws -> DeskTablePage.Step {
        let (list, rows) = try await opened(form)
        return .codes(list.page(Int(form[DeskTablePage.Codes.pageField]) ?? 1, of: rows))
    }

    /// All of them as a table, for slips.
    func codeFile(_ table: DeskTable, _ form: UploadedForm) async throws -> PublicSite.Made? {
        try desk.require(table.act, at: desk.staff.place)
        guard form.fields["step"] == CodeList.step, form.fields[DeskTablePage.Codes.fileField] == "yes",
            let (_, rows) = try? await opened(form.fields)
        else { return nil }
        return .csv(CodeList.csv(rows))
    }

    private func opened(_ form: FormBody) async throws -> (list: CodeList, rows: [DeskTablePage.Codes.Code]) {
        let (list, staff, now) = (
            CodeList(id: form[DeskTablePage.Codes.idField], key: form[DeskTablePage.Codes.keyField]), desk.staff.id, desk.now
        )
        let sealed = try await site.database.read {
            try PendingTableStore($0).find(list.id, of: staff, kind: PendingTableStore.codes, now: now)
        }
        guard let sealed, let rows = list.opened(sealed) else {
            throw TableRefused([context.words(.deskTableCodesGone)], isToCorrect: false)
        }
        return (list, rows)
    }

    /// The page of a step, or of why there is none.
    private func taking(
        typed: [String: String], _ table: DeskTable, text: String,
        _ body: () async throws -> (step: DeskTablePage.Step, isRefused: Bool)
    ) async throws -> (html: String, isRefused: Bool) {
        do {
            let (step, isRefused) = try await body()
            return (try html(table, step, typed: typed), isRefused)
        } catch {
            let fields = fields(error)
            if !fields.isEmpty {
                return (try html(table, .refusedFields(fields, []), typed: typed, text: text), true)
            }
            guard let sentences = sentences(error) else { throw error }
            let isToCorrect = (error as? TableRefused)?.isToCorrect ?? !(error is TableGone)
            return (try html(table, .refused(sentences, isToCorrect: isToCorrect), typed: typed, text: text), true)
        }
    }

    /// What was typed in the other fields.
    private static func typed(_ form: FormBody) -> [String: String] {
        form.values.filter { ["meeting", "reason-kk", "reason-ru"].contains($0.key) }
    }

    /// The table of a form that waits to be kept.
    private func pending(_ table: DeskTable, _ form: FormBody) async throws -> String? {
        let (id, staff, now) = (form["pending"], desk.staff.id, desk.now)
        guard !id.isEmpty else { return nil }
        return try await site.database.read {
            try PendingTableStore($0).find(id, of: staff, kind: table.rawValue, now: now)
        }
    }

    /// Puts a table away until its changes have been looked at.
    private func wait(_ table: DeskTable, _ rows: [[String]]) async throws -> String {
        let (id, staff, now) = (Secrets.hex(Secrets.randomBytes(16)), desk.staff.id, desk.now)
        // What waits is what was read, whatever file it came from.
        let content = CSVWriter.text(rows.map { $0.map(SheetText.guarded) })
        try await site.database.write {
            try PendingTableStore($0).add(id, of: staff, kind: table.rawValue, content: content, now: now)
        }
        return id
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
                try OfficialSheet(
                    rows: rows, within: place, gazetteer: gazetteer, register: site.settings.positions, defersFlaws: true),
                within: gazetteer.span(of: place), gazetteer: gazetteer, register: site.settings.positions)
        case .questions:
            let sheet = try QuestionSheet(rows: rows, within: place, gazetteer: gazetteer, today: desk.today, defersFlaws: true)
            return ImportQuestions(sheet, within: place, settings: site.settings) { receipts.set($0) }
        case .problems:
            return ImportProblems(
                try ProblemSheet(rows: rows, within: place, gazetteer: gazetteer, defersFlaws: true), within: place,
                gazetteer: gazetteer)
        case .executions:
            return ImportExecutions(try ExecutionSheet(rows: rows, defersFlaws: true), within: place, gazetteer: gazetteer)
        case .plan:
            // Without a meeting of the form, the rows name theirs.
            let namesMeetings = rows.first?.contains { $0.trimmed.lowercased() == PlanSheet.Column.meeting.rawValue } ?? false
            if (typed["meeting"] ?? "").trimmed.isEmpty, namesMeetings {
                try desk.require(.writePlan, at: place)
                return ImportPlans(rows: rows, control: site.control(on: desk.today))
            }
            let number = (typed["meeting"] ?? "").trimmed
            if number.isEmpty {
                // A table that is no plan's is refused by its columns first.
                _ = try PlanSheet(rows: rows, defersFlaws: true)
                throw TableRefused(["meeting": words(.deskTableMeetingMissing)])
            }
            guard let id = Meeting.ID(text: number),
                let meeting = try await site.database.read({ try MeetingStore($0).find(id) })
            else { throw TableRefused(["meeting": words(.deskTableNoMeeting)]) }
            try desk.require(.writePlan, at: meeting.host)
            return ImportPlan(try PlanSheet(rows: rows, defersFlaws: true), of: meeting.id, control: site.control(on: desk.today))
        case .calendar:
            guard gazetteer[place]?.office?.approvesCalendar ?? false else { throw TableRefused([words(.deskTableNotApprover)]) }
            let sheet = try CalendarSheet.ofOneYear(rows: rows, within: place, gazetteer: gazetteer)
            return ImportCalendar(
                sheet, territory: place, year: sheet.year ?? desk.today.year,
                approval: ImportCalendar.Approval(
                    approvedOn: nil, submittedOn: nil, basis: Translated(),
                    reason: Translated(kk: typed["reason-kk"], ru: typed["reason-ru"])), settings: site.settings)
        }
    }

    /// What is wrong with a field beside the table, in the reader's words, by its name; empty where the table is to blame.
    private func fields(_ error: any Error) -> [String: String] {
        switch error {
        case let refused as TableRefused: refused.fields
        case MeetingRefusal.reasonMissing: ["reason-kk": context.words(.refusalReasonMissing)]
        default: [:]
        }
    }

    /// What is wrong, in the reader's words; `nil` for what is no refusal of a table.
    private func sentences(_ error: any Error) -> [String]? {
        let words = context.words
        switch error {
        case is TableGone: return [words(.deskTableGone)]
        case let refused as TableRefused: return refused.sentences
        case let flaw as SheetFile.Flaw: return [SheetMessages.text(flaw, in: words)]
        case let refusal as SheetRefusal:
            return SheetMessages.text(refusal, in: words, term: context.control?.byDefault.cites)
        case let refusal as CalendarSheet.Refusal: return CalendarSheetMessages.text(refusal, in: words)
        case let refusal as MeetingRefusal: return [words(RefusalPhrases.phrase(for: refusal))]
        case let refusal as ActionPlanRefusal: return [RefusalPhrases.text(for: refusal, in: context)]
        default: return nil
        }
    }
}

/// Why a table is not taken, before its rows are read or after.
private struct TableRefused: Error {
    let sentences: [String]
    /// What is wrong with the other fields of the form, by their names.
    let fields: [String: String]
    /// Whether something can be corrected and sent again.
    let isToCorrect: Bool

    init(_ sentences: [String], isToCorrect: Bool = true) {
        (self.sentences, fields, self.isToCorrect) = (sentences, [:], isToCorrect)
    }

    init(_ fields: [String: String]) { (sentences, self.fields, isToCorrect) = ([], fields, true) }
}

/// A table that waited to be kept: taken once, and gone where it is kept.
private struct WaitingTable: TableImport {
    let id: String
    let staff: StaffMember.ID
    let order: any TableImport
    let receipts: Receipts
    let list: CodeList
    let now: Moment

    func carryOut(on connection: any SQLConnection, _ run: ActRun) throws -> TableChanges {
        // Sent twice at once, it is the first that takes it.
        guard try PendingTableStore(connection).take(id, of: staff) else { throw TableGone() }
        let changes = try order.carryOut(on: connection, run)
        // More codes than one page holds wait for the next ones; in this very transaction, so that none is lost.
        let codes = receipts.all
        if codes.count > DeskTablePage.Codes.most {
            try PendingTableStore(connection).add(
                list.id, of: staff, kind: PendingTableStore.codes, content: list.sealed(codes), now: now)
        }
        return changes
    }
}

/// A table was taken while it was about to be.
private struct TableGone: Error {}

/// What those who asked may be given, as the last try of a transaction made it.
private final class Receipts: Sendable {
    private let state = Mutex<[ImportQuestions.Receipt]>([])

    func set(_ receipts: [ImportQuestions.Receipt]) { state.withLock { $0 = receipts } }

    var all: [DeskTablePage.Codes.Code] {
        state.withLock { $0.map { DeskTablePage.Codes.Code(row: $0.row, number: $0.number, code: $0.code.text) } }
    }
}
