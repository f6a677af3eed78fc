package import Domain

/// A problem question at the desk: the questions in it, what plans and the bodies above do about it, and what can be done next.
package struct DeskProblemPage: Page {
    /// What the register knows of it.
    package struct Record: Sendable {
        package let problem: Problem
        package let questions: [Question]
        /// What stands for it in published plans.
        package let items: [(item: PlanItem, plan: ActionPlan.ID)]
        /// The plan of its meeting, where one was begun.
        package let plan: ActionPlan?
        /// Questions that wait for the pool and ask the same.
        package let similar: [Question]
        /// Open problem questions of the same akimat, to which it may be joined.
        package let targets: [Problem]
        /// The one to which it was joined.
        package let target: Problem?
        /// Those that were joined to it.
        package let joined: [Problem]
        package let proposalTerm: Reckoning?

        package init(
            problem: Problem, questions: [Question], items: [(item: PlanItem, plan: ActionPlan.ID)], plan: ActionPlan?,
            similar: [Question] = [], targets: [Problem] = [], target: Problem? = nil, joined: [Problem] = [],
            proposalTerm: Reckoning? = nil
        ) {
            self.problem = problem
            self.questions = questions
            self.items = items
            self.plan = plan
            self.similar = similar
            self.targets = targets
            self.target = target
            self.joined = joined
            self.proposalTerm = proposalTerm
        }
    }

    struct Items: Sendable {
        let works: [DeskWork]
        /// Where the others stand.
        let more: Link?
    }

    struct Questions: Sendable {
        let rows: [DeskQuestionRow]
        let pagination: Pagination?
    }

    /// Questions that can be added to it.
    struct Include: Sendable {
        let url: String
        let rows: [DeskQuestionRow]
        /// Where the others stand.
        let more: Link?
    }

    struct Joined: Sendable {
        let list: [Link]
        /// Where the others stand.
        let more: Link?
    }

    /// What parts of the page may weigh, in bytes: its questions share theirs with those that can be added.
    private static let (questionShare, leastShare, fewestQuestions, itemShare, joinedShare, referralShare) = (
        20_500, 9_800, 3_000, 2_500, 1_500, 5_000
    )

    package static let template = "desk/problem"
    package let frame: DeskFrame
    package let t: [String: String]
    let formToken: String
    let back: Link
    let errors: DeskErrors?
    let kept: DeskKept?
    let number: String
    let title: LocalText
    let closed: ProblemClosing?
    let facts: [DeskFact]
    let referrals: ReferralSteps?
    /// That the body above alone can decide it now.
    let elsewhere: String?
    let acts: [DeskAct]
    let hasActs: Bool
    let items: Items?
    let noItems: String?
    let toPlan: Link?
    let questions: Questions?
    let include: Include?
    let joined: Joined?
    let publicPage: Link

    /// - Parameters:
    ///   - page: of its questions, from 1.
    ///   - chosen: questions that are ticked to be added.
    ///   - refused: the act that the rules refused, with what was typed.
    package init(
        _ record: Record, page: Int = 1, chosen: [Question.Number] = [],
        refused: (act: DeskPath.ProblemAct, form: RefusedForm)? = nil,
        visit: DeskVisit, in context: PageContext
    ) {
        let (words, dates, problem) = (context.words, context.dates, record.problem)
        number = problem.number.text
        title = context.text(problem.title)
        closed = ProblemClosing(
            problem,
            target: record.target.map {
                Link("\($0.number.text): \($0.title.text(for: context.language))", DeskPath.problem($0.number).text)
            },
            in: context)
        facts = DeskProblemPage.facts(of: problem, in: context)
        referrals = ReferralSteps(problem, in: context)?.light(within: DeskProblemPage.referralShare)

        let (gazetteer, staff) = (context.gazetteer, visit.staff)
        func row(_ question: Question, canSelect: Bool) -> DeskQuestionRow {
            DeskQuestionRow(
                question, meeting: nil, law: nil, canSelect: canSelect, isChosen: chosen.contains(question.number), in: context)
        }
        func first(_ rows: [DeskQuestionRow], within share: Int) -> [DeskQuestionRow] {
            PageShare.first(of: rows, within: share, overhead: 400) { [$0.text, $0.details] }
        }
        // Those that are ticked stand first: they were chosen to be added.
        let ticked = Set(chosen)
        let similar =
            record.similar.filter { ticked.contains($0.number) } + record.similar.filter { !ticked.contains($0.number) }
        // What a long word of the maslikhat, shown and in its form, and what was typed leave of it.
        let word = problem.maslikhatWord.map { [$0.text.kk ?? "", $0.text.ru ?? ""] } ?? []
        let heavy =
            2 * word.reduce(0) { $0 + PageShare.weight(of: $1) }
            + (refused?.form.typed.values.reduce(0) { $0 + PageShare.weight(of: $1) } ?? 0)
        let share = max(DeskProblemPage.questionShare - heavy, DeskProblemPage.leastShare)
        let addable = first(similar.map { row($0, canSelect: true) }, within: share)
        let taken = addable.reduce(0) { $0 + 500 + PageShare.weight(of: $1.text) + PageShare.weight(of: $1.details) }
        // What was typed to take one out is shown beside it.
        let looked = refused.flatMap { $0.act == .takeOut ? $0.form.typed["which"] : nil }
        let part = ListPart(
            looked == nil ? page : nil, of: record.questions,
            within: max(share - taken, DeskProblemPage.fewestQuestions), overhead: 650
        ) {
            [DeskQuestionRow.opening(of: $0.original)]
        } orWith: {
            $0.number.text == looked
        }
        let forms = DeskProblemForms(
            problem: problem, questions: part.shown, count: record.questions.count, targets: record.targets,
            above: Problem.bodies(above: problem.holder, in: gazetteer),
            proposalTerm: record.proposalTerm, refused: refused, context: context)
        let ofAkimat = staff.may(.formProblem, at: problem.place, in: gazetteer) ? forms.ofAkimat() : []
        let records = staff.may(.formProblem, at: problem.recorder, in: gazetteer)
        acts = (records ? forms.ofBodyAbove() : []) + ofAkimat
        hasActs = !acts.isEmpty
        elsewhere =
            problem.pendingReferral == nil || records
            ? nil
            : problem.pendingReferral.map {
                words(.deskReferralElsewhere, ["place": ReferralSteps.name(of: $0, in: context)])
            }
        let shown = refused.map { "act-\($0.act.rawValue)" }
        let isOffered = acts.contains { $0.id == shown }
        errors = DeskForm.errors(
            acts.first { $0.id == shown }?.form.fields ?? [],
            refusal: isOffered ? refused?.form.refusalText(words) : refused?.form.wholeText(in: context),
            at: isOffered ? "#\(shown ?? "main")" : refused?.act == .include ? "#h-include" : "#main", words: words)
        // What was typed into a form that is not offered any more stays to be read.
        kept = isOffered ? nil : forms.kept()

        let works = record.items.map { entry in
            DeskWork(
                badge: StatusBadge(entry.item, in: context), title: context.text(entry.item.action),
                url: DeskPath.item(entry.plan, entry.item.id).text, details: entry.item.lead.text(for: context.language),
                due: dates.day(entry.item.deadline), datetime: entry.item.deadline.iso)
        }
        let publicPage = Link(words(.deskPublicPage), context.url(.problem(problem.number)))
        func more(_ all: Int, _ shown: Int, at url: String) -> Link? {
            context.more(all - shown).map { Link($0, url) }
        }
        let fitting = PageShare.first(of: works, within: DeskProblemPage.itemShare, overhead: 300) {
            [$0.title.text, $0.details]
        }
        items =
            works.isEmpty ? nil : Items(works: fitting, more: more(works.count, fitting.count, at: publicPage.url))
        noItems = works.isEmpty && problem.closing == nil ? words(.deskProblemNoItems) : nil
        toPlan = DeskProblemPage.toPlan(record, staff, hasItems: !works.isEmpty, in: context)
        questions =
            record.questions.isEmpty
            ? nil
            : Questions(
                rows: part.shown.map { row($0, canSelect: false) },
                pagination: part.pagination(in: context) { .problem(problem.number, page: $0) })
        include =
            ofAkimat.isEmpty || record.similar.isEmpty || problem.closing != nil
            ? nil
            : Include(
                url: DeskPath.problemAct(problem.number, .include).text, rows: addable,
                more: more(
                    record.similar.count, addable.count, at: DeskPath.pool(meeting: problem.meeting).text))
        let all = record.joined.map {
            let title = PageShare.beginning(of: $0.title.text(for: context.language), upTo: DeskWork.longestTitle)
            return Link("\($0.number.text): \(title)", DeskPath.problem($0.number).text)
        }
        let few = PageShare.first(of: all, within: DeskProblemPage.joinedShare, overhead: 60) { [$0.text] }
        joined = all.isEmpty ? nil : Joined(list: few, more: more(all.count, few.count, at: publicPage.url))
        back =
            staff.may(.formProblem)
            ? Link(words(.deskPool), DeskPath.pool(meeting: problem.meeting).text)
            : Link(words(.deskQuestions), DeskPath.questions(.all).text)
        self.publicPage = publicPage
        formToken = visit.formToken
        t = words.plain
        frame = DeskFrame(context, title: problem.number.text, visit: visit, section: .questions)
    }

    private static func facts(of problem: Problem, in context: PageContext) -> [DeskFact] {
        let (words, dates) = (context.words, context.dates)
        let source = problem.money.source.text(for: context.language)
        return [
            DeskFact(words(.deskQuestionPlace), context.name(problem.place), context.url(.place(problem.place))),
            DeskFact(words(.deskProblemRaised), dates.day(problem.raisedOn)),
            DeskFact(words(.deskQuestionCategory), context.category(problem.category)),
            DeskFact(words(.deskProblemCompetence), words(phrase(for: problem.competence))),
            problem.money.needed.map { DeskFact(words(.problemMoney), context.numbers.money($0)) },
            source.isEmpty ? nil : DeskFact(words(.problemSource), source),
            DeskFact(words(.deskProblemMaslikhat), words(problem.goesToMaslikhat ? .yes : .no)),
            problem.maslikhatWord.map {
                DeskFact(
                    words(.problemSession, ["day": dates.day($0.on)]), $0.text.text(for: context.language), isWide: true)
            },
        ].compactMap(\.self)
    }

    private static func toPlan(_ record: Record, _ staff: StaffMember, hasItems: Bool, in context: PageContext) -> Link? {
        let (words, problem) = (context.words, record.problem)
        guard staff.may(.writePlan, at: problem.place, in: context.gazetteer), problem.closing == nil else { return nil }
        if let plan = record.plan, plan.standing == .draft {
            return Link(
                words(.deskProblemToPlan),
                DeskPath.plan(plan.id).text + SitePath.query([("problem", problem.number.text)]) + "#add")
        }
        if record.plan == nil, let meeting = problem.meeting {
            return Link(words(.deskProblemToMeeting), DeskPath.meeting(meeting).text)
        }
        // The plan of its meeting is out, or it has none: the plan of another one takes it up.
        return hasItems ? nil : Link(words(.deskProblemToMeetings), DeskPath.meetings.text)
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
