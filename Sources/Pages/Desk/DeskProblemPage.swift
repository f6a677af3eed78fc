package import Domain

/// A problem question at the desk: the questions in it, and what plans do about it.
package struct DeskProblemPage: Page {
    struct Items: Sendable {
        let works: [DeskWork]
    }

    struct Questions: Sendable {
        let rows: [DeskQuestionRow]
    }

    package static let template = "desk/problem"
    package let frame: DeskFrame
    package let t: [String: String]
    let formToken: String
    let back: Link
    let number: String
    let title: LocalText
    let facts: [DeskFact]
    let items: Items?
    let noItems: String?
    let toPlan: Link?
    let questions: Questions?
    let publicPage: Link

    /// - Parameters:
    ///   - items: what stands for it in plans, with the plan.
    ///   - plan: the plan of its meeting, where one was begun.
    package init(
        _ problem: Problem, questions: [Question], items: [(item: PlanItem, plan: ActionPlan.ID)], plan: ActionPlan?,
        visit: DeskVisit, in context: PageContext
    ) {
        let (words, dates) = (context.words, context.dates)
        number = problem.number.text
        title = context.text(problem.title)
        facts = [
            DeskFact(words(.deskQuestionPlace), context.name(problem.place), context.url(.place(problem.place))),
            DeskFact(words(.deskProblemRaised), dates.day(problem.raisedOn)),
            DeskFact(words(.deskQuestionCategory), context.category(problem.category)),
            DeskFact(words(.deskProblemCompetence), words(DeskProblemPage.phrase(for: problem.competence))),
            DeskFact(words(.deskProblemMaslikhat), words(problem.goesToMaslikhat ? .yes : .no)),
        ]
        let works = items.map { entry in
            DeskWork(
                badge: StatusBadge(entry.item, in: context), title: context.text(entry.item.action),
                url: DeskPath.item(entry.plan, entry.item.id).text, details: entry.item.lead.text(for: context.language),
                due: dates.day(entry.item.deadline), datetime: entry.item.deadline.iso)
        }
        self.items = works.isEmpty ? nil : Items(works: works)
        noItems = works.isEmpty ? words(.deskProblemNoItems) : nil
        toPlan =
            if !visit.staff.may(.writePlan) {
                nil
            } else if let plan, plan.standing == .draft {
                Link(
                    words(.deskProblemToPlan),
                    DeskPath.plan(plan.id).text + SitePath.query([("problem", problem.number.text)]) + "#add")
            } else if plan == nil, let meeting = problem.meeting {
                Link(words(.deskProblemToMeeting), DeskPath.meeting(meeting).text)
            } else if works.isEmpty {
                // The plan of its meeting is out, or it has none: the plan of another one takes it up.
                Link(words(.deskProblemToMeetings), DeskPath.meetings.text)
            } else { nil }
        self.questions =
            questions.isEmpty
            ? nil
            : Questions(
                rows: questions.map { DeskQuestionRow($0, meeting: nil, law: nil, canSelect: false, in: context) })
        back = Link(words(.deskQuestions), DeskPath.questions(.open).text)
        publicPage = Link(words(.deskPublicPage), context.url(.problem(problem.number)))
        formToken = visit.formToken
        t = words.plain
        frame = DeskFrame(context, title: problem.number.text, visit: visit, section: .questions)
    }

    static func phrase(for competence: Problem.Competence) -> Phrase {
        switch competence {
        case .own: .deskCompetenceOwn
        case .district: .deskCompetenceDistrict
        case .oblast: .deskCompetenceOblast
        case .central: .deskCompetenceCentral
        }
    }
}
