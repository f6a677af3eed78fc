import Domain

/// The tables of the territory: to take out, and to take in again.
package struct DeskTablesPage: Page {
    struct Table: Sendable {
        let id: String
        let title: String
        let text: String
        /// Who takes it in, by their roles.
        let who: String
        let files: [Link]
        /// To the page on which it is taken in; `nil` where the role does not allow it.
        let take: Link?
    }

    package static let template = "desk/tables"
    package let frame: DeskFrame
    package let t: [String: String]
    let formToken: String
    let tables: [Table]

    /// A page for one who works at the desk; the calendar is of this year.
    package init(visit: DeskVisit, in context: PageContext) {
        let (words, staff) = (context.words, visit.staff)
        // Who approves no calendar has nothing to take in there.
        let approves = context.gazetteer[staff.place]?.office?.approvesCalendar ?? false
        func table(_ table: DeskTable, _ files: [DeskTableFile]) -> Table {
            let shown = files.filter { staff.may($0.act) }
            let takes = staff.may(table.act) && (table != .calendar || approves)
            let template = DeskTableFile.template(table)
            return Table(
                id: table.title.rawValue, title: words(table.title), text: words(table.explanation),
                who: words(
                    .deskTableWho,
                    ["roles": table.act.roles.map { words(DeskFrame.role($0)) }.joined(separator: ", ")]),
                files: shown.flatMap { file in
                    DeskTableFile.FileKind.allCases.map { kind in
                        Link(DeskTablesPage.name(file, kind, in: context), DeskPath.tableFile(file, kind).text)
                    }
                } + (takes ? [Link(words(.deskTableTemplate), DeskPath.tableFile(template, .xlsx).text)] : []),
                take: takes ? Link(words(.deskTableTake), DeskPath.table(table).text) : nil)
        }
        let year = context.today.year
        tables = [
            table(.calendar, [.calendar(year: year), .calendar(year: year + 1)]), table(.officials, [.officials]),
            table(.questions, [.questions]), table(.problems, [.problems]), table(.plan, [.planItems]),
            table(.executions, [.executions]),
        ]
        formToken = visit.formToken
        t = words.plain
        frame = DeskFrame(context, title: words(.deskTables), visit: visit, section: .tables)
    }

    private static func name(_ file: DeskTableFile, _ kind: DeskTableFile.FileKind, in context: PageContext) -> String {
        let format = kind == .xlsx ? "Excel (XLSX)" : "CSV"
        if case .calendar(let year) = file { return "\(year), \(format)" }
        return format
    }
}
