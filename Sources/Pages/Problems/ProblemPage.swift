package import Domain

/// A problem question: whose questions it is made of, who can decide it, what is done about it.
package struct ProblemPage: Page {
    package static let template = "problems/problem"
    package let frame: Frame
    package let t: [String: String]
    let title: LocalText
    let lead: String
    let closed: ProblemClosing?
    let referrals: ReferralSteps?
    let joined: Joined?
    let facts: [Fact]
    /// `nil` where a closed one has none, as one that was joined to another.
    let plans: Plans?
    let asked: Asked?

    struct Item: Sendable {
        let url: String
        let action: LocalText
        let badge: StatusBadge
        let details: String
    }

    struct Plans: Sendable {
        let items: [Item]
        let none: String?
    }

    struct Asked: Sendable {
        let heading: String
        let questions: [QuestionRow]
        let none: String?
    }

    struct Joined: Sendable {
        let list: [Link]
    }

    /// - Parameters:
    ///   - target: the one to which it was joined.
    ///   - joined: those that were joined to it.
    ///   - stale: what fell behind of its translations.
    ///   - questions: the published ones that are part of it; those that nobody may read are left out.
    ///   - items: what published plans do about it.
    package init(
        problem: Problem, questions: [Question], items: [(PlanItem, ActionPlan.ID)], meeting: Meeting?, target: Problem? = nil,
        joined: [Problem] = [], stale: [StaleTranslation] = [], in context: PageContext
    ) {
        let (words, dates) = (context.words, context.dates)
        title = context.text(problem.title, .title, stale: stale)
        lead = words(.problemLead, ["day": dates.day(problem.raisedOn, .on)])
        func link(to other: Problem) -> Link {
            Link(
                "\(other.number.text): \(other.title.text(for: context.language))", context.url(.problem(other.number)))
        }
        closed = ProblemClosing(problem, target: target.map(link), in: context)
        referrals = ReferralSteps(problem, in: context)
        self.joined = joined.isEmpty ? nil : Joined(list: joined.map(link))
        var facts = [Fact(words(.factPlace), context.name(problem.place), context.url(.place(problem.place)))]
        if let meeting {
            facts.append(
                Fact(words(.factMeeting), dates.dayAndWeekday(meeting.day), context.url(.meeting(meeting.id))))
        }
        facts.append(Fact(words(.factCategory), context.category(problem.category)))
        facts.append(Fact(words(.problemCompetence), words(ProblemPage.phrase(for: problem.competence))))
        if let needed = problem.money.needed {
            facts.append(Fact(words(.problemMoney), context.numbers.money(needed)))
            if !problem.money.source.isEmpty {
                facts.append(Fact(words(.problemSource), context.text(problem.money.source, .moneySource, stale: stale)))
            }
        }
        facts.append(Fact(words(.problemMaslikhat), words(problem.goesToMaslikhat ? .yes : .no)))
        if let word = problem.maslikhatWord {
            facts.append(Fact(words(.problemSession, ["day": dates.day(word.on)]), context.text(word.text)))
        }
        facts.append(Fact(words(.problemNumber), problem.number.text))
        self.facts = facts
        let rows = items.map { item, plan in
            let lead = item.lead.text(for: context.language)
            return Item(
                url: context.url(.plan(plan)) + "#item-\(item.number)", action: context.text(item.action),
                badge: StatusBadge(item, in: context),
                details: words(.problemItemDetails, ["day": dates.day(item.deadline), "lead": lead]))
        }
        // Of a closed one that has none there is nothing to say: its closing tells where they went.
        let isClosed = problem.closing != nil
        plans =
            rows.isEmpty && isClosed ? nil : Plans(items: rows, none: rows.isEmpty ? words(.problemNoItems) : nil)
        let shown = questions.filter { $0.publicText != nil }
        asked =
            shown.isEmpty && isClosed
            ? nil
            : Asked(
                heading: words(.problemQuestionsHeading, count: shown.count),
                questions: shown.map { QuestionRow($0, in: context) }, none: shown.isEmpty ? words(.problemNoQuestions) : nil)
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
