import Domain

/// The tables of the territory: to take out, and to take in again.
package struct DeskTablesPage: Page {
    struct Table: Sendable {
        let id: String
        let title: String
        let text: String
        let files: [Link]
        /// To the page on which it is taken in; `nil` where it is only given out, or the role does not allow it.
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
        func table(
            _ title: Phrase, _ text: Phrase, _ files: [DeskTableFile], take: DeskTable? = nil,
            words values: [String: String] = [:]
        ) -> Table {
            let shown = files.filter { staff.may($0.act) }
            return Table(
                id: title.rawValue, title: words(title), text: words(text),
                files: shown.flatMap { file in
                    DeskTableFile.FileKind.allCases.map { kind in
                        Link(DeskTablesPage.name(file, kind, in: context), DeskPath.tableFile(file, kind).text)
                    }
                },
                take: take.flatMap { table in
                    staff.may(table.act) ? Link(words(.deskTableTake), DeskPath.table(table).text) : nil
                })
        }
        let year = context.today.year
        tables = [
            table(
                .deskTableCalendar, .deskTableCalendarText, [.calendar(year: year), .calendar(year: year + 1)], take: .calendar),
            table(.deskTableOfficials, .deskTableOfficialsText, [.officials], take: .officials),
            table(.deskTableQuestions, .deskTableQuestionsText, [.questions], take: .questions),
            table(.deskTableProblems, .deskTableProblemsText, [.problems]),
            table(.deskTablePlan, .deskTablePlanText, [.planItems], take: .plan),
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
