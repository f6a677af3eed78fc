import Domain

/// What is published after a meeting, part by part, with what is missing and where it is done; and the form that publishes all of it.
struct DeskPackage: Sendable {
    struct Row: Sendable {
        let badge: StatusBadge
        let title: String
        /// What there is, and what is missing.
        let notes: [String]
        let link: Link?
    }

    let lead: String
    let rows: [Row]
    /// That results are out and the plan is still owed.
    let owed: String?
    /// What hinders the publication, in one sentence.
    let hindered: String?
    let form: DeskForm?
    /// Who publishes, where the reader does not.
    let closed: String?

    /// - Parameters:
    ///   - links: where each part is done, where the reader may do it.
    ///   - term: the duty to publish results and plan.
    init(
        _ package: ResultsPackage, links: [ResultsPackage.Part: Link], term: Duty?, refused: RefusedForm?, visit: DeskVisit,
        in context: PageContext
    ) {
        let (words, dates) = (context.words, context.dates)
        let lacks = package.lacks(on: context.today)
        let cites = term?.rule.cites.text(for: context.language) ?? ""
        let byLaw = term.map { ["day": dates.day($0.due, .by), "cites": cites] } ?? [:]
        lead =
            package.isOut
            ? words(.packageOut) : term == nil ? words(.packageLead) : words(.packageLeadBy, byLaw)
        rows = ResultsPackage.Part.allCases.map { part in
            let missing = lacks.filter { $0.part == part }
            let isNecessary = missing.contains { $0.isNecessary } && !package.isOut
            let facts = DeskPackage.facts(of: part, in: package, context)
            return Row(
                badge: isNecessary
                    ? StatusBadge(.soon, words(.packageMissing))
                    : missing.isEmpty ? StatusBadge(.done, words(.packageReady)) : StatusBadge(.time, words(.packageAdvised)),
                title: words(PackageWords.phrase(for: part)),
                notes: facts + missing.map { PackageWords.text($0, in: context) }, link: links[part])
        }
        owed = package.owesPlan ? words(term == nil ? .packageOwed : .packageOwedBy, byLaw) : nil
        let mayPublish = visit.staff.may(.publishPlan)
        let hindrances = package.necessary(on: context.today, withoutProblems: package.mayBeWithoutProblems)
        hindered =
            package.isOut || hindrances.isEmpty
            ? nil
            : words(
                .packageHindered, ["what": hindrances.map { PackageWords.text($0, in: context) }.joined(separator: "; ")])
        closed =
            package.isOut || mayPublish || visit.staff.onlyLooksOn
            ? nil : words(.deskBecause, ["act": words(.packagePublish), "why": words(.packageByHead)])
        let isHalf = !package.missingOfficial(withPlan: true).isEmpty
        let asksProblems = lacks.contains(.problemsMissing) && package.mayBeWithoutProblems
        if mayPublish, !package.isOut, hindrances.isEmpty {
            let fields = DeskFields("package", refused: refused, words: words)
            let choice = fields.noYes(
                "no-problems", label: words(.packageProblemsAsk), hint: words(.packageProblemsHint), no: .packageProblemsCome,
                yes: .packageNoProblems)
            let phrase: Phrase =
                switch (package.meeting.results != nil, asksProblems) {
                case (false, true): .packageSendResults
                case (false, false): .packageSendAll
                case (true, true): .packageSendNoProblems
                case (true, false): .packageSendPlan
                }
            form = DeskForm(
                to: .meetingAct(package.meeting.id, .package), lead: words(phrase),
                hidden: [fields.mark(RecordMark(package))],
                rows: ((asksProblems ? [choice] : []) + (isHalf ? [fields.oneLanguageField(OneLanguage.items)] : [])).map {
                    DeskForm.Row($0)
                },
                button: words(.packagePublish))
        } else {
            form = nil
        }
    }

    /// What there is of a part.
    private static func facts(of part: ResultsPackage.Part, in package: ResultsPackage, _ context: PageContext) -> [String] {
        let (words, meeting) = (context.words, package.meeting)
        switch part {
        case .holding:
            let account = PublicationWords.presentation(meeting, in: context).map {
                words(.groupPart, ["group": words(.meetingPresentation), "count": $0])
            }
            return [meeting.holding?.attendance.map { PublicationWords.text($0, in: context) }, account].compactMap(\.self)
        case .results:
            return meeting.results.map { [words(.meetingResultsOn, ["day": context.dates.day($0.publishedOn, .on)])] }
                ?? (meeting.draftedResults.isEmpty ? [] : [words(.packageDrafted)])
        case .questions: return []
        case .problems:
            if !package.problems.isEmpty { return [words(.packageProblemCount, count: package.problems.count)] }
            return meeting.results?.noProblemsOn.map { [words(.packageNoProblemsOn, ["day": context.dates.day($0, .on)])] } ?? []
        case .plan:
            guard let plan = package.plan, !plan.items.isEmpty else { return [] }
            return [words(.feedPlanItems, count: plan.items.count)]
                + (plan.publishedOn.map { [words(.meetingResultsOn, ["day": context.dates.day($0, .on)])] } ?? [])
        case .places: return meeting.resultsPlaces.map { PublicationWords.text($0, in: context) }
        case .minutes: return meeting.minutesOn.map { [words(.deskProtocolOn, ["day": context.dates.day($0)])] } ?? []
        }
    }
}
