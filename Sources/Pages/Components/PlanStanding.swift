import Domain

/// How a plan stands as a whole: what is done of it, and whether anything is late. Items that were taken out do not count.
struct PlanStanding: Hashable, Sendable {
    let badge: StatusBadge
    /// "Of 5 items 2 are done".
    let counts: String

    init(_ plan: ActionPlan, in context: PageContext) {
        let words = context.words
        let standing = plan.items.filter { if case .removed = $0.standing { false } else { true } }
        let done = standing.count { $0.doneOn != nil }
        let late = standing.count { $0.isOpen && $0.daysLate(on: context.today) > 0 }
        if late > 0 {
            badge = StatusBadge(.late, words(.plansLate, count: late))
        } else if done == standing.count {
            badge = StatusBadge(.done, words(.plansAllDone))
        } else {
            badge = StatusBadge(.time, words(.plansInTime))
        }
        counts =
            done == 0
            ? words(.placePlanDoneNone, count: standing.count)
            : words(.placePlanDone, count: standing.count, ["done": context.countOf(done)])
    }
}
