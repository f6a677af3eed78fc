package import Domain

/// A problem question: whose questions it is made of, who can decide it, what is done about it.
package struct ProblemPage: Page {
    package static let template = "problems/problem"
    package let frame: Frame
    package let t: [String: String]
    let title: LocalText
    let lead: String
    let facts: [Fact]
    let items: [Item]
    let noItems: String?
    let questionsHeading: String
    let questions: [QuestionRow]
    let noQuestions: String?

    struct Item: Sendable {
        let url: String
        let action: LocalText
        let badge: StatusBadge
        let details: String
    }

    /// - Parameters:
    ///   - questions: the published ones that are part of it; those that nobody may read are left out.
    ///   - items: what published plans do about it.
    package init(
        problem: Problem, questions: [Question], items: [(PlanItem, ActionPlan.ID)], meeting: Meeting?, in context: PageContext
    ) {
        let (words, dates) = (context.words, context.dates)
        title = context.text(problem.title)
        lead = words(.problemLead, ["day": dates.day(problem.raisedOn, .on)])
        var facts = [Fact(words(.factPlace), context.name(problem.place), context.url(.place(problem.place)))]
        if let meeting {
            facts.append(
                Fact(words(.factMeeting), dates.dayAndWeekday(meeting.day), context.url(.meeting(meeting.id))))
        }
        facts.append(Fact(words(.factCategory), context.category(problem.category)))
        facts.append(Fact(words(.problemCompetence), words(ProblemPage.phrase(for: problem.competence))))
        facts.append(Fact(words(.problemMaslikhat), words(problem.goesToMaslikhat ? .yes : .no)))
        facts.append(Fact(words(.problemNumber), problem.number.text))
        self.facts = facts
        self.items = items.map { item, plan in
            let lead = item.lead.text(for: context.language)
            return Item(
                url: context.url(.plan(plan)) + "#item-\(item.number)", action: context.text(item.action),
                badge: StatusBadge(item, in: context),
                details: words(.problemItemDetails, ["day": dates.day(item.deadline), "lead": lead]))
        }
        noItems = items.isEmpty ? words(.problemNoItems) : nil
        let shown = questions.filter { $0.publicText != nil }
        questionsHeading = words(.problemQuestionsHeading, count: shown.count)
        self.questions = shown.map { QuestionRow($0, in: context) }
        noQuestions = shown.isEmpty ? words(.problemNoQuestions) : nil
        t = words.plain
        frame = Frame(
            context, title: title.text, description: lead, path: .problem(problem.number),
            crumbs: context.crumbs(to: problem.place, including: true))
    }

    private static func phrase(for competence: Problem.Competence) -> Phrase {
        switch competence {
        case .own: .competenceOwn
        case .district: .competenceDistrict
        case .oblast: .competenceOblast
        case .central: .competenceCentral
        }
    }
}
