/// The action plan published after a meeting: what is done about its problem questions, by whom and by when.
package struct ActionPlan: Hashable, Sendable {
    /// Its number in the register, which stands in its address.
    package typealias ID = Identifier<ActionPlan>

    /// Whether everyone can see it.
    package enum Standing: Hashable, Sendable {
        case draft
        case published(on: Day)
    }

    /// Its number in the register.
    package let id: ID
    /// The place whose akimat answers for it.
    package let place: KATO
    /// The meeting after which it was made; each has one plan at most.
    package let meeting: Meeting.ID
    /// A draft, or published.
    package var standing: Standing
    /// In the order of their numbers.
    package var items: [PlanItem]

    /// A plan of its parts; a new one is an empty draft.
    package init(id: ID, place: KATO, meeting: Meeting.ID, standing: Standing = .draft, items: [PlanItem] = []) {
        self.id = id
        self.place = place
        self.meeting = meeting
        self.standing = standing
        self.items = items
    }

    /// The day on which it was published; `nil` for a draft.
    package var publishedOn: Day? { if case .published(let day) = standing { day } else { nil } }

    /// The plan shown to everyone, its items on control from that day on. Source: decree 826, the duties of akims of all levels, (5): concrete deadlines and responsible executors.
    ///
    /// - Parameter rules: by which a default term is counted anew; without them it stays where it is.
    package func published(on today: Day, rules: ControlRules? = nil) throws(ActionPlanRefusal) -> ActionPlan {
        guard standing == .draft else { throw .alreadyPublished }
        guard !items.isEmpty else { throw .withoutItems }
        var plan = self
        plan.items = items.map { $0.given(on: today, rules: rules) }
        for item in plan.items where item.deadline < today { throw .deadlinePast(item.number) }
        plan.standing = .published(on: today)
        return plan
    }

    /// The plan with one more item, numbered after the last. Refused once it is published.
    ///
    /// - Parameter rules: without them a deadline must be given, and stays where it is.
    package func adding(
        _ draft: PlanItemDraft, id: PlanItem.ID, today: Day, rules: ControlRules? = nil
    ) throws(ActionPlanRefusal) -> ActionPlan {
        guard standing == .draft else { throw .alreadyPublished }
        var plan = self
        let item = try draft.item(id: id, number: (items.map(\.number).max() ?? 0) + 1, today: today, rules: rules)
        let isRepeated = items.contains {
            $0.action == item.action && $0.lead == item.lead && $0.problem == item.problem && $0.deadline == item.deadline
                && $0.coExecutors == item.coExecutors && $0.moneyNeeded == item.moneyNeeded
        }
        guard !isRepeated else { throw .itemRepeated }
        plan.items.append(item)
        return plan
    }

    /// The plan with one item decided anew. Refused while it is a draft: nothing is on control yet.
    package func changing(_ id: PlanItem.ID, _ decide: (PlanItem) throws(ActionPlanRefusal) -> PlanItem) throws(ActionPlanRefusal)
        -> ActionPlan
    {
        guard publishedOn != nil else { throw .notPublished }
        guard let index = items.firstIndex(where: { $0.id == id }) else { throw .itemUnknown }
        var plan = self
        plan.items[index] = try decide(items[index])
        return plan
    }

    /// The plan without an item; the others keep their order and are numbered anew.
    package func removing(_ id: PlanItem.ID) throws(ActionPlanRefusal) -> ActionPlan {
        guard standing == .draft else { throw .alreadyPublished }
        var plan = self
        plan.items = items.filter { $0.id != id }
        for index in plan.items.indices { plan.items[index].number = index + 1 }
        return plan
    }
}

/// Why a change of an action plan is refused.
package enum ActionPlanRefusal: Error, Hashable, Sendable {
    case alreadyPublished, withoutItems, notPublished
    case deadlinePast(Int)
    case itemFlaws([PlanItemDraft.Field: PlanItemDraft.Flaw])
    /// The same of several rows, by their places from 0.
    case rowFlaws([Int: [PlanItemDraft.Field: PlanItemDraft.Flaw]])
    case executionMissing, executionTooLong, evidenceNotAnAddress, executionAhead, executionBeforeGiven, executionDayUnreadable,
        alreadyDone, moneyOutOfRange
    /// The very same item stands in the plan already.
    case itemRepeated
    /// The very same record of execution stands there already.
    case executionRepeated
    case itemUnknown
    /// No word was given in a language that is missing.
    case nothingTranslated
    case translationTooLong
    case control(ControlRefusal)
}
