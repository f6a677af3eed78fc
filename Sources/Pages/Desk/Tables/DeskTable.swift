package import Domain

/// The tables that can be taken over at the desk.
package enum DeskTable: String, CaseIterable, Sendable {
    case calendar, officials, questions, plan

    /// The names of its columns, in the order in which they are given out.
    var columns: [String] {
        switch self {
        case .calendar: CalendarSheet.Column.allCases.map(\.rawValue)
        case .officials: OfficialSheet.Column.allCases.map(\.rawValue)
        case .questions: QuestionSheet.Column.allCases.map(\.rawValue)
        case .plan: PlanSheet.Column.allCases.map(\.rawValue)
        }
    }

    /// Those without which it is refused.
    var required: [String] {
        switch self {
        case .calendar: CalendarSheet.Column.required.map(\.rawValue)
        case .officials: OfficialSheet.Column.required.map(\.rawValue)
        case .questions: QuestionSheet.Column.required.map(\.rawValue)
        case .plan: PlanSheet.Column.required.map(\.rawValue)
        }
    }

    var title: Phrase {
        switch self {
        case .calendar: .deskTableCalendar
        case .officials: .deskTableOfficials
        case .questions: .deskTableQuestions
        case .plan: .deskTablePlan
        }
    }

    var explanation: Phrase {
        switch self {
        case .calendar: .deskTableCalendarText
        case .officials: .deskTableOfficialsText
        case .questions: .deskTableQuestionsText
        case .plan: .deskTablePlanText
        }
    }

    /// What has to be allowed to the one who takes it over.
    package var act: StaffMember.Act {
        switch self {
        case .calendar, .officials: .runMeeting
        case .questions: .register
        case .plan: .writePlan
        }
    }
}

/// The tables that can be taken out at the desk, for the territory of the one who works there.
package enum DeskTableFile: Hashable, Sendable {
    case calendar(year: Int)
    case officials, questions, problems
    case planItems
    case plan(Meeting.ID)

    /// As it stands in an address, without its ending.
    package var name: String {
        switch self {
        case .calendar(let year): "calendar-\(year)"
        case .officials: "officials"
        case .questions: "questions"
        case .problems: "problems"
        case .planItems: "plan-items"
        case .plan(let meeting): "plan-\(meeting)"
        }
    }

    /// Reads what `name` writes; `nil` for anything else.
    package init?(name: some StringProtocol) {
        switch name {
        case "officials": self = .officials
        case "questions": self = .questions
        case "problems": self = .problems
        case "plan-items": self = .planItems
        default:
            if name.hasPrefix("calendar-"), let year = Int(name.dropFirst(9)), (2000...9999).contains(year) {
                self = .calendar(year: year)
            } else if name.hasPrefix("plan-"), let meeting = Meeting.ID(text: name.dropFirst(5)) {
                self = .plan(meeting)
            } else {
                return nil
            }
            guard self.name == name else { return nil }
        }
    }

    /// The kinds of file in which it is given out.
    package enum FileKind: String, CaseIterable, Sendable { case xlsx, csv }

    /// What has to be allowed to the one who takes it out: contacts stand among the questions.
    package var act: StaffMember.Act { self == .questions ? .seeContacts : .read }
}
