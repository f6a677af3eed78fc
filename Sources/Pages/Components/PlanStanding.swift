import Domain

/// How a plan stands as a whole: what is done of it, and whether anything is late. Items that were taken out are not counted as open, nor as done.
struct PlanStanding: Hashable, Sendable {
    let badge: StatusBadge
    /// "Of 5 items 2 are done".
    let counts: String
    /// Those that were not taken out.
    let items: [PlanItem]
    let done: Int

    init(_ plan: ActionPlan, in context: PageContext) {
        let words = context.words
        items = plan.items.filter { if case .removed = $0.standing { false } else { true } }
        done = items.count { $0.doneOn != nil }
        let late = items.count { $0.isOpen && $0.daysLate(on: context.today) > 0 }
        if late > 0 {
            badge = StatusBadge(.late, words(.plansLate, count: late))
        } else if done == plan.items.count {
            badge = StatusBadge(.done, words(.plansAllDone))
        } else if done == items.count {
            badge = StatusBadge(
                .time,
                words(
                    .plansEnded,
                    [
                        "done": context.numbers.whole(done),
                        "removed": context.numbers.whole(plan.items.count - items.count),
                    ]))
        } else {
            badge = StatusBadge(.time, words(.plansInTime))
        }
        counts =
            items.isEmpty
            ? words(.placePlanDone, count: plan.items.count, ["done": context.countOf(0)])
            : done == 0
                ? words(.placePlanDoneNone, count: items.count)
                : words(.placePlanDone, count: items.count, ["done": context.countOf(done)])
    }
}
