package import Domain

/// The tables that can be taken over at the desk.
package enum DeskTable: String, CaseIterable, Sendable {
    case calendar, officials, questions, problems, plan, executions

    private var kind: any SheetColumn.Type {
        switch self {
        case .calendar: CalendarSheet.Column.self
        case .officials: OfficialSheet.Column.self
        case .questions: QuestionSheet.Column.self
        case .problems: ProblemSheet.Column.self
        case .plan: PlanSheet.Column.self
        case .executions: ExecutionSheet.Column.self
        }
    }

    /// The names of its columns, in the order in which they are given out.
    var columns: [String] { DeskTable.columns(kind) }

    /// Those without which it is refused.
    var required: [String] { DeskTable.required(kind) }

    /// What may be written in a column, where that is a closed list.
    var choices: [String: [String]] { DeskTable.choices(kind) }

    /// The columns that a new row needs, in their order.
    var fillIn: [String] { DeskTable.fillIn(kind) }

    private static func columns<Column: SheetColumn>(_: Column.Type) -> [String] { Column.allCases.map(\.rawValue) }
    private static func required<Column: SheetColumn>(_: Column.Type) -> [String] { Column.required.map(\.rawValue) }
    private static func fillIn<Column: SheetColumn>(_: Column.Type) -> [String] {
        Column.allCases.filter { !Column.ofStanding.contains($0) }.map(\.rawValue)
    }
    private static func choices<Column: SheetColumn>(_: Column.Type) -> [String: [String]] {
        Dictionary(Column.choices.map { ($0.key.rawValue, $0.value) }, uniquingKeysWith: { first, _ in first })
    }

    var title: Phrase {
        switch self {
        case .calendar: .deskTableCalendar
        case .officials: .officials
        case .questions: .deskTableQuestions
        case .problems: .deskTableProblems
        case .plan: .deskTablePlan
        case .executions: .deskTableExecutions
        }
    }

    var explanation: Phrase {
        switch self {
        case .calendar: .deskTableCalendarText
        case .officials: .deskTableOfficialsText
        case .questions: .deskTableQuestionsText
        case .problems: .deskTableProblemsText
        case .plan: .deskTablePlanText
        case .executions: .deskTableExecutionsText
        }
    }

    /// What has to be allowed to the one who takes it over.
    package var act: StaffMember.Act {
        switch self {
        case .calendar: .runMeeting
        case .officials: .keepOfficials
        case .questions: .register
        case .problems: .formProblem
        case .plan: .writePlan
        case .executions: .recordExecution
        }
    }
}

/// The tables that can be taken out at the desk, for the territory of the one who works there.
package enum DeskTableFile: Hashable, Sendable {
    case calendar(year: Int)
    case officials, questions, problems
    case planItems, executions
    case plan(Meeting.ID)
    /// A table to be filled in.
    case template(DeskTable)

    /// As it stands in an address, without its ending.
    package var name: String {
        switch self {
        case .calendar(let year): "calendar-\(year)"
        case .officials: "officials"
        case .questions: "questions"
        case .problems: "problems"
        case .planItems: "plan-items"
        case .executions: "executions"
        case .plan(let meeting): "plan-\(meeting)"
        case .template(let table): "template-\(table.rawValue)"
        }
    }

    /// Reads what `name` writes; `nil` for anything else.
    package init?(name: some StringProtocol) {
        switch name {
        case "officials": self = .officials
        case "questions": self = .questions
        case "problems": self = .problems
        case "plan-items": self = .planItems
        case "executions": self = .executions
        default:
            if name.hasPrefix("calendar-"), let year = Int(name.dropFirst(9)), (2000...9999).contains(year) {
                self = .calendar(year: year)
            } else if name.hasPrefix("plan-"), let meeting = Meeting.ID(text: name.dropFirst(5)) {
                self = .plan(meeting)
            } else if name.hasPrefix("template-"), let table = DeskTable(rawValue: String(name.dropFirst(9))) {
                self = .template(table)
            } else {
                return nil
            }
            guard self.name == name else { return nil }
        }
    }

    /// The kinds of file in which it is given out.
    package enum FileKind: String, CaseIterable, Sendable { case xlsx, csv }

    /// The table as which it is taken in again.
    package var table: DeskTable {
        switch self {
        case .calendar: .calendar
        case .officials: .officials
        case .questions: .questions
        case .problems: .problems
        case .planItems, .plan: .plan
        case .executions: .executions
        case .template(let table): table
        }
    }

    /// What has to be allowed to the one who takes it out: the words of residents stand among the questions.
    package var act: StaffMember.Act {
        switch self {
        case .questions: .register
        case .template(let table): table.act
        case .calendar, .officials, .problems, .planItems, .plan, .executions: .read
        }
    }
}
