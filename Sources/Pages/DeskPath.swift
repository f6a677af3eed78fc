package import Domain

/// The addresses of the desk, for staff only.
package enum DeskPath: Hashable, Sendable {
    case signIn, signOut
    case today
    /// All that is late.
    case late
    /// A list; of one meeting alone where it is given, after the question with which the page before ended.
    case questions(Queue, meeting: Meeting.ID? = nil, after: Question.Number? = nil)
    case question(Question.Number)
    case questionAct(Question.Number, QuestionAct)
    case newProblem
    case problem(Problem.Number)
    case meetings
    /// Those to come after one of them, soonest first.
    case meetingsAfter(Meeting.ID)
    /// Those that have passed before one of them, the latest first.
    case meetingsBefore(Meeting.ID)
    case meeting(Meeting.ID)
    case meetingAct(Meeting.ID, MeetingAct)
    case plan(ActionPlan.ID)
    case planAct(ActionPlan.ID, PlanAct)
    case item(ActionPlan.ID, PlanItem.ID)
    case itemAct(ActionPlan.ID, PlanItem.ID, ItemAct)
    case progress(Period)
    case language(Language)

    package typealias Queue = QuestionQueue

    package enum QuestionAct: String, CaseIterable, Sendable {
        case register, `return`, forward, publish, withhold, answer
    }

    package enum MeetingAct: String, CaseIterable, Sendable {
        case announce, hold, cancel
        /// Begins the action plan of the meeting.
        case plan
    }

    package enum PlanAct: String, CaseIterable, Sendable { case add, publish }

    package enum ItemAct: String, CaseIterable, Sendable { case remove, record, done }

    package var text: String {
        switch self {
        case .signIn: "/desk/sign-in/"
        case .signOut: "/desk/sign-out/"
        case .today: "/desk/"
        case .late: "/desk/late/"
        case .questions(let queue, let meeting, let after):
            "/desk/questions/"
                + SitePath.query([
                    ("queue", queue == .received ? "" : queue.rawValue), ("meeting", meeting?.description ?? ""),
                    ("after", after?.text ?? ""),
                ])
        case .question(let number): "/desk/questions/\(number.text)/"
        case .questionAct(let number, let act): "/desk/questions/\(number.text)/\(act.rawValue)/"
        case .newProblem: "/desk/problems/new/"
        case .problem(let number): "/desk/problems/\(number.text)/"
        case .meetings: "/desk/meetings/"
        case .meetingsAfter(let id): "/desk/meetings/" + SitePath.query([("after", id.description)])
        case .meetingsBefore(let id): "/desk/meetings/" + SitePath.query([("before", id.description)])
        case .meeting(let id): "/desk/meetings/\(id)/"
        case .meetingAct(let id, let act): "/desk/meetings/\(id)/\(act.rawValue)/"
        case .plan(let id): "/desk/plans/\(id)/"
        case .planAct(let id, let act): "/desk/plans/\(id)/\(act.rawValue)/"
        case .item(let plan, let item): "/desk/plans/\(plan)/items/\(item)/"
        case .itemAct(let plan, let item, let act): "/desk/plans/\(plan)/items/\(item)/\(act.rawValue)/"
        case .progress(let period): "/desk/progress/\(period.code)/"
        case .language(let language): "/desk/language/\(language.rawValue)/"
        }
    }

    /// The page on which an act stands; itself for a page.
    package var page: DeskPath {
        switch self {
        case .questionAct(let number, _): .question(number)
        case .meetingAct(let id, _): .meeting(id)
        case .planAct(let id, _): .plan(id)
        case .itemAct(let plan, _, .remove): .plan(plan)
        case .itemAct(let plan, let item, _): .item(plan, item)
        case .signOut, .language: .today
        default: self
        }
    }

    /// Reads an address below `/desk/`; `nil` where there is none such.
    package init?(segments: [String], query: [String: String]) {
        switch (segments.first ?? "", segments.count) {
        case ("", 0): self = .today
        case ("late", 1): self = .late
        case ("sign-in", 1): self = .signIn
        case ("sign-out", 1): self = .signOut
        case ("questions", 1):
            self = .questions(
                query["queue"].flatMap { Queue(rawValue: $0) } ?? .received,
                meeting: query["meeting"].flatMap { Meeting.ID(text: $0) },
                after: query["after"].flatMap { Question.Number(text: $0) })
        case ("questions", 2...3):
            guard let number = Question.Number(text: segments[1]) else { return nil }
            if segments.count == 2 {
                self = .question(number)
            } else {
                guard let act = QuestionAct(rawValue: segments[2]) else { return nil }
                self = .questionAct(number, act)
            }
        case ("problems", 2):
            if segments[1] == "new" {
                self = .newProblem
            } else {
                guard let number = Problem.Number(text: segments[1]) else { return nil }
                self = .problem(number)
            }
        case ("meetings", 1):
            self =
                if let after = query["after"].flatMap({ Meeting.ID(text: $0) }) {
                    .meetingsAfter(after)
                } else if let before = query["before"].flatMap({ Meeting.ID(text: $0) }) {
                    .meetingsBefore(before)
                } else { .meetings }
        case ("meetings", 2...3):
            guard let id = Meeting.ID(text: segments[1]) else { return nil }
            if segments.count == 2 {
                self = .meeting(id)
            } else {
                guard let act = MeetingAct(rawValue: segments[2]) else { return nil }
                self = .meetingAct(id, act)
            }
        case ("plans", 2...):
            guard let id = ActionPlan.ID(text: segments[1]) else { return nil }
            switch segments.count {
            case 2: self = .plan(id)
            case 3:
                guard let act = PlanAct(rawValue: segments[2]) else { return nil }
                self = .planAct(id, act)
            case 4, 5:
                guard segments[2] == "items", let item = PlanItem.ID(text: segments[3]) else { return nil }
                if segments.count == 4 {
                    self = .item(id, item)
                } else {
                    guard let act = ItemAct(rawValue: segments[4]) else { return nil }
                    self = .itemAct(id, item, act)
                }
            default: return nil
            }
        case ("progress", 2):
            guard let period = Period(code: segments[1]) else { return nil }
            self = .progress(period)
        case ("language", 2):
            guard let language = Language(rawValue: segments[1]) else { return nil }
            self = .language(language)
        default: return nil
        }
    }
}
