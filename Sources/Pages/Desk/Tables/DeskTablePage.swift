package import Domain

/// A table taken in at the desk: first it is checked and its changes shown, then it is kept.
package struct DeskTablePage: Page {
    /// How far it has come.
    package enum Step: Sendable {
        case begin
        /// What is wrong, sentence by sentence, and whether the table has to be corrected for it.
        case refused([String], isToCorrect: Bool = true)
        /// What is wrong with the other fields of the form, by their names, and with the table.
        case refusedFields([String: String], [String])
        /// What would be changed; under what the server keeps the table until it is sent again, the mark of these very changes, and what is said above them.
        case checked(TableChanges, pending: String, mark: String, note: Phrase?)
        /// What was changed, and what the ones who asked may be given.
        case kept(TableChanges, codes: Codes)
        /// A further page of what they may be given.
        case codes(Codes)
    }

    /// A page of the codes of questions that came by a table; where there are more, under what they wait and with what key they open.
    package struct Codes: Sendable {
        package struct Code: Hashable, Sendable {
            package let row: Int
            package let number: Question.Number
            package let code: String

            package init(row: Int, number: Question.Number, code: String) {
                self.row = row
                self.number = number
                self.code = code
            }
        }

        /// Those of one page.
        package static let most = 100
        /// The fields of the form that asks for more.
        package static let (idField, keyField, pageField, fileField) = ("list", "key", "page", "file")

        package let list: [Code]
        package let page: Int
        package let pages: Int
        package let total: Int
        package let id: String
        package let key: String

        /// - Parameter page: from 1; the nearest there is.
        package init(_ all: [Code], page: Int = 1, id: String, key: String) {
            total = all.count
            pages = max(1, (all.count + Codes.most - 1) / Codes.most)
            self.page = min(max(page, 1), pages)
            list = Array(all.dropFirst((self.page - 1) * Codes.most).prefix(Codes.most))
            self.id = id
            self.key = key
        }
    }

    struct Refused: Sendable {
        let heading: String
        let list: [String]
        let more: String?
    }

    struct Row: Sendable {
        let row: String
        let kind: String
        let what: String
        let fields: [String]
    }

    struct Outcome: Sendable {
        let heading: String
        let note: String?
        let counts: [String]
        let notes: Notes?
        let table: Rows?
        let more: String?
        let keep: Keep?
    }

    /// What is to be looked at before anything is kept.
    struct Notes: Sendable {
        let list: [String]
        let more: String?
    }

    /// The words of a closed list that a column takes.
    struct Choice: Sendable {
        let column: String
        let words: String
    }

    struct Choices: Sendable { let list: [Choice] }

    struct Rows: Sendable { let rows: [Row] }

    struct Keep: Sendable {
        let url: String
        let pending: String
        let mark: String
        let meeting: String?
        let reasons: [Hidden]
        let button: String
    }

    struct Hidden: Sendable {
        let name: String
        let value: String
    }

    struct Receipts: Sendable {
        let rows: [Receipt]
        let paging: Paging?
    }

    /// The way to the other codes, and to all of them as a file.
    struct Paging: Sendable {
        let url: String
        let told: String
        let id: String
        let key: String
        let previous: String?
        let next: String?
    }

    struct Receipt: Sendable {
        let row: String
        let number: String
        let url: String
        let code: String
    }

    /// What the changes may weigh on the page, in bytes; the rest is counted.
    private static let changeShare = 22_000
    /// What the notes may weigh, in bytes; the rest is counted.
    private static let noteShare = 8_000
    /// What is said of wrong rows may weigh, in bytes; the rest is counted.
    private static let errorShare = 18_000
    /// What was pasted may weigh, in bytes, to stand there again.
    private static let pastedShare = 14_000
    /// Characters of a value shown at most.
    private static let longestValue = 160

    package static let template = "desk/table"
    package let frame: DeskFrame
    package let t: [String: String]
    let formToken: String
    let back: Link
    let title: String
    let lead: String
    let refused: Refused?
    let outcome: Outcome?
    let receipts: Receipts?
    let url: String
    let fields: [FormField]
    let columns: String
    let required: String
    /// Named unlike the choices of a field, which would find it.
    let closedColumns: Choices?
    let files: [Link]

    /// - Parameters:
    ///   - typed: what was typed in the other fields of the form, by their names.
    ///   - text: what was pasted, to stand there again.
    package init(
        _ table: DeskTable, step: Step, typed: [String: String] = [:], text: String = "", visit: DeskVisit,
        in context: PageContext
    ) {
        let words = context.words
        title = words(table.title)
        lead = words(table.explanation)
        back = Link(words(.deskTables), DeskPath.tables.text)
        url = DeskPath.table(table).text
        columns = table.columns.joined(separator: ", ")
        required = table.required.joined(separator: ", ")
        let meeting = Meeting.ID(text: typed["meeting"] ?? "")
        let file: DeskTableFile? =
            switch table {
            case .calendar: .calendar(year: context.today.year)
            case .officials: .officials
            case .questions: .questions
            case .problems: .problems
            case .plan: meeting.map { .plan($0) } ?? .planItems
            case .executions: .executions
            }
        files =
            (file.map { file in
                DeskTableFile.FileKind.allCases.map {
                    Link("\(words(.deskTableOut)): " + ($0 == .xlsx ? "Excel (XLSX)" : "CSV"), DeskPath.tableFile(file, $0).text)
                }
            } ?? []) + [Link(words(.deskTableTemplate), DeskPath.tableFile(.template(table), .xlsx).text)]
        let closed = table.columns.compactMap { column in
            table.choices[column].map { Choice(column: column, words: $0.joined(separator: ", ")) }
        }
        closedColumns = closed.isEmpty ? nil : Choices(list: closed)
        let isShort = PageShare.weight(of: text) <= DeskTablePage.pastedShare
        let (wrong, list, isToCorrect): ([String: String], [String]?, Bool) =
            switch step {
            case .refused(let list, let isToCorrect): ([:], list, isToCorrect)
            case .refusedFields(let fields, let list): (fields, list, true)
            case .begin, .checked, .kept, .codes: ([:], nil, false)
            }
        fields = DeskTablePage.fields(table, typed: typed, text: isShort ? text : "", wrong: wrong, in: context)
        let told = list.map { $0 + Set(wrong.values).sorted() + (isShort ? [] : [words(.deskTablePasteLong)]) } ?? []
        refused =
            told.isEmpty ? nil : DeskTablePage.refused(told, under: isToCorrect ? .errorSummary : .errorNotDone, in: context)
        switch step {
        case .kept(_, let codes), .codes(let codes): receipts = DeskTablePage.receipts(codes, to: url, in: context)
        case .begin, .refused, .refusedFields, .checked: receipts = nil
        }
        switch step {
        case .begin, .refused, .refusedFields, .codes: outcome = nil
        case .checked(let changes, let pending, let mark, let note):
            outcome = Outcome(
                heading: words(changes.isEmpty ? .deskTableNothing : .deskTableChecked),
                note: note.map { words($0) }, changes, in: context,
                keep: changes.isEmpty
                    ? nil
                    : Keep(
                        url: url, pending: pending, mark: mark, meeting: table == .plan ? typed["meeting"] : nil,
                        reasons: ["reason-kk", "reason-ru"].compactMap { name in
                            typed[name].flatMap { $0.isEmpty ? nil : Hidden(name: name, value: $0) }
                        }, button: words(.deskTableKeep)))
        case .kept(let changes, _):
            outcome = Outcome(heading: words(.deskTableKept), note: nil, changes, isDone: true, in: context, keep: nil)
        }
        formToken = visit.formToken
        t = words.plain
        frame = DeskFrame(context, title: title, visit: visit, section: .tables)
    }

    private static func receipts(_ codes: Codes, to url: String, in context: PageContext) -> Receipts? {
        guard !codes.list.isEmpty else { return nil }
        let numbers = context.numbers
        return Receipts(
            rows: codes.list.map {
                Receipt(row: String($0.row), number: $0.number.text, url: DeskPath.question($0.number).text, code: $0.code)
            },
            paging: codes.pages == 1
                ? nil
                : Paging(
                    url: url,
                    told: context.words(
                        .deskTableCodesPage,
                        [
                            "page": numbers.whole(codes.page), "pages": numbers.whole(codes.pages),
                            "count": numbers.whole(codes.total),
                        ]), id: codes.id, key: codes.key, previous: codes.page > 1 ? String(codes.page - 1) : nil,
                    next: codes.page < codes.pages ? String(codes.page + 1) : nil))
    }

    /// The first of what is wrong, and how much more there is.
    private static func refused(_ list: [String], under heading: Phrase, in context: PageContext) -> Refused {
        let shown = PageShare.first(of: list, within: errorShare, overhead: 0) { [$0] }
        let rest = list.count - shown.count
        return Refused(
            heading: context.words(heading), list: shown,
            more: rest > 0 ? context.words(.deskTableErrorsMore, ["count": context.numbers.whole(rest)]) : nil)
    }

    private static func fields(
        _ table: DeskTable, typed: [String: String], text: String, wrong: [String: String], in context: PageContext
    ) -> [FormField] {
        let words = context.words
        var fields: [FormField] = []
        if table == .plan {
            fields.append(
                FormField(
                    .number, name: "meeting", label: words(.deskTableMeeting), value: typed["meeting"] ?? "",
                    note: words(.optional), hint: words(.deskTableMeetingHint), error: wrong["meeting"]))
        }
        if table == .calendar {
            for (name, label) in [("reason-kk", Phrase.deskKazakh), ("reason-ru", .deskRussian)] {
                fields.append(
                    FormField(
                        .text(longest: 300), name: name, label: words(label, ["label": words(.deskCalendarReason)]),
                        value: typed[name] ?? "", note: words(.optional), error: wrong[name]))
            }
        }
        fields.append(
            FormField(
                .area(rows: 8), name: "table", label: words(.deskTablePaste), value: text, note: words(.optional),
                hint: words(.deskTablePasteHint)))
        return fields
    }
}

extension DeskTablePage.Outcome {
    fileprivate init(
        heading: String, note: String?, _ changes: TableChanges, isDone: Bool = false, in context: PageContext,
        keep: DeskTablePage.Keep?
    ) {
        let words = context.words
        self.heading = heading
        self.note = note
        self.keep = keep
        counts = [
            words(.deskTableNew, ["count": context.numbers.whole(changes.count(.new))]),
            words(isDone ? .deskTableChangedDone : .deskTableChanged, ["count": context.numbers.whole(changes.count(.changed))]),
            words(isDone ? .deskTableRemovedDone : .deskTableRemoved, ["count": context.numbers.whole(changes.count(.removed))]),
            words(.deskTableUnchanged, ["count": context.numbers.whole(changes.unchanged)]),
        ]
        let told = PageShare.first(
            of: changes.notes.lazy.map { SheetMessages.text($0, in: words) }, within: DeskTablePage.noteShare, overhead: 0
        ) { [$0] }
        let untold = changes.notes.count - told.count
        notes =
            told.isEmpty
            ? nil
            : DeskTablePage.Notes(
                list: told,
                more: untold > 0 ? words(.deskTableNotesMore, ["count": context.numbers.whole(untold)]) : nil)
        let longest = DeskTablePage.longestValue
        let all = changes.changes.lazy.map { change in
            DeskTablePage.Row(
                row: change.row.map(String.init) ?? "–", kind: words(DeskTablePage.phrase(for: change.kind)),
                what: PageShare.beginning(of: change.what.text(for: context.language), upTo: longest),
                fields: change.fields.map {
                    let (before, after) = PageShare.difference($0.before, $0.after, upTo: longest)
                    return "\($0.column): \(before.isEmpty ? "–" : before) → \(after.isEmpty ? "–" : after)"
                })
        }
        let rows = PageShare.first(of: all, within: DeskTablePage.changeShare, overhead: 130) { [$0.kind, $0.what] + $0.fields }
        table = rows.isEmpty ? nil : DeskTablePage.Rows(rows: rows)
        let rest = changes.changes.count - rows.count
        more = rest > 0 ? words(.deskTableMore, ["count": context.numbers.whole(rest)]) : nil
    }
}

extension DeskTablePage {
    fileprivate static func phrase(for kind: TableChanges.Kind) -> Phrase {
        switch kind {
        case .new: .deskTableKindNew
        case .changed: .deskTableKindChanged
        case .removed: .deskTableKindRemoved
        }
    }
}
