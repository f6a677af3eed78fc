/// What is to be published after a meeting: its results, the list of problem questions and the action plan, together.
///
/// Source: decree 826, paragraph 3 (5): within ten calendar days after the end of the meeting and of the reception.
package struct ResultsPackage: Hashable, Sendable {
    /// A part, in the order in which an office makes them.
    package enum Part: String, CaseIterable, Sendable {
        case holding, results, questions, problems, plan, places, minutes
    }

    /// What is missing. What is necessary hinders the publication, the rest readers will miss.
    package enum Lack: Hashable, Sendable {
        case notRecorded
        case resultsMissing
        /// No problem question was formed, and nobody said that none came up.
        case problemsMissing
        case planMissing
        /// An item of the plan whose deadline has passed, by its number.
        case deadlinePast(Int)
        case notCounted
        case presentationUnknown
        /// Official languages in which the results do not stand.
        case resultsIn(Language)
        /// Questions that are neither answered nor decided upon.
        case questionsOpen(Int)
        case withoutItem(Problem.Number)
        /// Items of the plan in one official language, by how many.
        case itemsInOneLanguage(Int)
        case placesMissing
        /// Places without an address at which they can be seen, by how many.
        case placesWithoutEvidence(Int)
        case minutesMissing

        /// Whether nothing is published without it.
        package var isNecessary: Bool {
            switch self {
            case .notRecorded, .resultsMissing, .problemsMissing, .planMissing, .deadlinePast: true
            case .notCounted, .presentationUnknown, .resultsIn, .questionsOpen, .withoutItem, .itemsInOneLanguage, .placesMissing,
                .placesWithoutEvidence, .minutesMissing:
                false
            }
        }

        /// The part that lacks it.
        package var part: Part {
            switch self {
            case .notRecorded, .notCounted, .presentationUnknown: .holding
            case .resultsMissing, .resultsIn: .results
            case .questionsOpen: .questions
            case .problemsMissing: .problems
            case .planMissing, .deadlinePast, .withoutItem, .itemsInOneLanguage: .plan
            case .placesMissing, .placesWithoutEvidence: .places
            case .minutesMissing: .minutes
            }
        }
    }

    package let meeting: Meeting
    /// `nil` until it was begun.
    package let plan: ActionPlan?
    /// Those raised by the meeting that are worked on.
    package let problems: [Problem]
    /// Questions of the meeting that are neither answered nor excluded, sent back or in a problem question.
    package let openQuestions: Int

    /// What stands of a meeting.
    ///
    /// - Parameters:
    ///   - problems: of the meeting; those that were closed are passed over.
    ///   - openQuestions: how many of the meeting's are of `Question.Standing.undecided` and in no problem question.
    package init(_ meeting: Meeting, plan: ActionPlan?, problems: [Problem], openQuestions: Int) {
        self.meeting = meeting
        self.plan = plan
        self.problems = problems.filter { $0.closing == nil }
        self.openQuestions = openQuestions
    }

    /// The text of the results, published or not.
    package var summary: Translated { meeting.results?.summary ?? meeting.draftedResults }
    /// Whether the plan is out, or the office said that there is nothing to plan.
    package var isPlanOut: Bool { plan?.publishedOn != nil || meeting.results?.noProblemsOn != nil }
    /// Whether all of it is out, the word on problem questions too.
    package var isOut: Bool { meeting.results != nil && isPlanOut && tellsOfProblems }
    /// Whether results came out and the plan is still owed.
    package var owesPlan: Bool { meeting.results != nil && !isPlanOut }
    /// Whether nothing speaks against saying that no problem question came up.
    package var mayBeWithoutProblems: Bool {
        guard problems.isEmpty, openQuestions == 0 else { return false }
        // A draft would be left behind; a plan that is out can be one of measures that no problem question asked for.
        return plan?.publishedOn == nil ? (plan?.items ?? []).isEmpty : !namesProblems
    }

    /// Whether readers learn which problem questions came up, or that none did. A plan that names the problems in its items says which they are; one whose items serve none says nothing of them. Source: decree 826, paragraph 3 (5).
    private var tellsOfProblems: Bool { !problems.isEmpty || namesProblems || meeting.results?.noProblemsOn != nil }

    /// Whether an item of the plan serves a problem question.
    private var namesProblems: Bool { plan?.items.contains { $0.problem != nil } ?? false }

    /// The official languages that something lacks which comes out with it; what is out already lacks them for good.
    ///
    /// - Parameter withPlan: whether the plan comes out too, or the results alone.
    package func missingOfficial(withPlan: Bool) -> Set<Language> {
        let results = meeting.results == nil && !summary.isEmpty ? Set(summary.missingOfficial) : []
        guard withPlan, let plan, plan.publishedOn == nil else { return results }
        return results.union(plan.items.flatMap(\.missingOfficial))
    }

    /// What is missing on a day, part by part.
    package func lacks(on today: Day) -> [Lack] {
        var lacks: [Lack] = []
        if !meeting.isHeld { lacks.append(.notRecorded) }
        if meeting.holding?.attendance == nil { lacks.append(.notCounted) }
        if meeting.holding?.presentation == nil { lacks.append(.presentationUnknown) }
        if summary.isEmpty {
            lacks.append(.resultsMissing)
        } else {
            lacks += summary.missingOfficial.map { .resultsIn($0) }
        }
        if openQuestions > 0 { lacks.append(.questionsOpen(openQuestions)) }
        let items = plan?.items ?? []
        if !tellsOfProblems { lacks.append(.problemsMissing) }
        if !isPlanOut {
            if items.isEmpty { lacks.append(.planMissing) }
            // A default term is counted anew from the day of publication.
            lacks += items.filter { !$0.hasDefaultTerm && $0.deadline < today }.map { .deadlinePast($0.number) }
        }
        let covered = Set(items.compactMap(\.problem))
        if !items.isEmpty { lacks += problems.filter { !covered.contains($0.id) }.map { .withoutItem($0.number) } }
        let halves = items.count { !$0.missingOfficial.isEmpty }
        if halves > 0 { lacks.append(.itemsInOneLanguage(halves)) }
        if meeting.resultsPlaces.isEmpty { lacks.append(.placesMissing) }
        let unseen = meeting.resultsPlaces.count { $0.evidence == nil }
        if unseen > 0 { lacks.append(.placesWithoutEvidence(unseen)) }
        if meeting.minutesOn == nil { lacks.append(.minutesMissing) }
        return lacks
    }

    /// What hinders the publication of all of it.
    ///
    /// - Parameter withoutProblems: that no problem question came up, so that neither list nor plan is asked for.
    package func necessary(on today: Day, withoutProblems: Bool) -> [Lack] {
        lacks(on: today).filter { lack in
            lack.isNecessary && !(withoutProblems && (lack == .problemsMissing || lack == .planMissing))
        }
    }

    /// The meeting with its results and the plan, all published on one day; what is out already stays as it is.
    ///
    /// - Parameters:
    ///   - withoutProblems: that the office says that no problem question came up.
    ///   - rules: by which items without a deadline get theirs.
    package func published(
        on today: Day, withoutProblems: Bool = false, rules: ControlRules? = nil
    ) throws(Refusal) -> (meeting: Meeting, plan: ActionPlan?) {
        guard !isOut else { throw .alreadyOut }
        if withoutProblems, !mayBeWithoutProblems { throw openQuestions > 0 ? .questionsWait : .problemsStand }
        try check(necessary(on: today, withoutProblems: withoutProblems), today: today)
        var plan = plan
        if let draft = plan, draft.publishedOn == nil, !withoutProblems {
            do { plan = try draft.published(on: today, rules: rules) } catch { throw .plan(error) }
        }
        return (try held(on: today, noProblemsOn: withoutProblems ? today : nil), plan)
    }

    /// The meeting with its results alone, the plan still owed.
    ///
    /// - Parameter knowsPlanIsOwed: whether the office says that it knows; without it this is refused.
    package func publishedResultsAlone(on today: Day, knowsPlanIsOwed: Bool) throws(Refusal) -> Meeting {
        guard meeting.results == nil else { throw .alreadyOut }
        try check(lacks(on: today).filter { $0 == .notRecorded || $0 == .resultsMissing }, today: today)
        guard knowsPlanIsOwed || isPlanOut else { throw .planOwed }
        return try held(on: today, noProblemsOn: nil)
    }

    /// Why a publication is refused.
    package enum Refusal: Error, Hashable, Sendable {
        /// What is necessary and missing.
        case lacking([Lack])
        case alreadyOut
        /// Results are not published without a plan unless it is said that one is owed.
        case planOwed
        /// There are problem questions, or items of a plan.
        case problemsStand
        /// Questions of the meeting still wait for a decision.
        case questionsWait
        case meeting(MeetingRefusal)
        case plan(ActionPlanRefusal)
    }

    private func check(_ lacks: [Lack], today: Day) throws(Refusal) {
        do { try meeting.hasTakenPlace(today: today) } catch { throw .meeting(error) }
        guard lacks.isEmpty else { throw .lacking(lacks) }
    }

    private func held(on today: Day, noProblemsOn: Day?) throws(Refusal) -> Meeting {
        let results = MeetingResults(
            publishedOn: meeting.results?.publishedOn ?? today, summary: summary,
            receptionEndedOn: meeting.results?.receptionEndedOn, noProblemsOn: noProblemsOn ?? meeting.results?.noProblemsOn)
        do { return try meeting.held(results, today: today) } catch { throw .meeting(error) }
    }
}
