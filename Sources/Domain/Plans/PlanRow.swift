/// A row of the table in which the items of a draft are written at once.
package struct PlanRow: Hashable, Sendable {
    /// The item that stood there; `nil` for a new row.
    package let item: PlanItem.ID?
    /// What was typed.
    package let draft: PlanItemDraft
    /// Whether the item is taken out.
    package let isRemoved: Bool

    /// A row of its parts.
    package init(item: PlanItem.ID?, draft: PlanItemDraft, isRemoved: Bool = false) {
        self.item = item
        self.draft = draft
        self.isRemoved = isRemoved
    }

    /// Whether nothing was typed in a new row.
    package var isBlank: Bool { item == nil && draft.fields.values.allSatisfy(\.isEmpty) }
}

extension ActionPlan {
    /// The draft with its items as rows say: changed where they stand, new ones at the end. Items of no row stay as they are.
    ///
    /// Throws `ActionPlanRefusal.rowFlaws` with every wrong field, by the place of its row from 0; nothing is taken then.
    ///
    /// - Parameter rules: without them a deadline must be given, and stays where it is.
    package func writing(_ rows: [PlanRow], today: Day, rules: ControlRules?) throws(ActionPlanRefusal) -> ActionPlan {
        guard standing == .draft else { throw .alreadyPublished }
        var plan = self
        var flaws: [Int: [PlanItemDraft.Field: PlanItemDraft.Flaw]] = [:]
        for (position, row) in rows.enumerated() where !row.isBlank {
            let old = items.first { $0.id == row.item }
            if row.item != nil, old == nil { throw .itemUnknown }
            if row.isRemoved {
                plan.items.removeAll { $0.id == row.item }
                continue
            }
            do {
                let new = try row.draft.item(
                    id: old?.id ?? PlanItem.ID(0), number: old?.number ?? plan.items.count + 1,
                    today: row.draft.day(before: old, today: today), rules: rules)
                if let index = plan.items.firstIndex(where: { $0.id == row.item }), let old {
                    plan.items[index] = new.replacing(old)
                } else {
                    plan.items.append(new)
                }
            } catch {
                guard case .itemFlaws(let found) = error else { throw error }
                flaws[position] = found
            }
        }
        guard flaws.isEmpty else { throw .rowFlaws(flaws) }
        for index in plan.items.indices { plan.items[index].number = index + 1 }
        return plan
    }
}

extension PlanItemDraft {
    /// The day from which a deadline is looked at: one that stands in the draft already may have passed since.
    package func day(before old: PlanItem?, today: Day) -> Day {
        guard let old, self[.deadline] == old.deadline.iso else { return today }
        return min(old.givenOn, today)
    }
}

extension PlanItem {
    /// The item in place of another one of a draft, under its number: it stands there since the same day, and what a deadline came from stays while the deadline does.
    package func replacing(_ old: PlanItem) -> PlanItem {
        PlanItem(
            id: old.id, number: old.number, problem: problem, action: action, lead: lead, coExecutors: coExecutors,
            deadline: deadline, givenOn: old.givenOn, moneyNeeded: moneyNeeded, moneySource: moneySource,
            rolledFrom: deadline == old.deadline ? old.rolledFrom : rolledFrom,
            hasDefaultTerm: hasDefaultTerm || (old.hasDefaultTerm && deadline == old.deadline))
    }
}
