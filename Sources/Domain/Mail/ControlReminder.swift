/// What an executor is reminded of on a working morning, in one letter however many items there are.
package struct ControlReminder: Hashable, Sendable {
    /// What it can remind of: an item of a plan, or an assignment of a reception.
    package enum Entry: Hashable, Sendable {
        case planned(PlanItem, ActionPlan.ID)
        case assigned(Assignment, Reception)

        /// What stands on control.
        package var item: PlanItem {
            switch self {
            case .planned(let item, _): item
            case .assigned(let assignment, _): assignment.item
            }
        }
    }

    /// Past their deadline, the oldest first.
    package let late: [Entry]
    /// Those whose deadline lies within the term of the reminder, the nearest first.
    package let near: [Entry]
    /// On the first working day of a week: those due by its Sunday that are not near yet.
    package let thisWeek: [Entry]

    /// What is to be said of open items on a day; `nil` where nothing is: the day is off, or none of the items gives reason to write today.
    ///
    /// There is reason on the first working day of a week for what is late or due in it; on the day of the reminder before a deadline; and on the first working day after a deadline that was missed. Source: regulation 135, p. 13.4 (weekly list, reminder); the day after is the product's own rule.
    package init?(of entries: [Entry], on today: Day, rules: ControlRules, calendar: WorkingCalendar) {
        guard calendar.isWorking(today) else { return nil }
        let monday = today.adding(days: 1 - today.weekday.rawValue)
        let beginsWeek = calendar.workingDay(from: monday) == today
        let sunday = monday.adding(days: 6)
        let open = entries.filter(\.item.isOpen).sorted { ($0.item.deadline, $0.item.id) < ($1.item.deadline, $1.item.id) }
        func remindsFrom(_ entry: Entry) -> Day {
            calendar.workingDay(from: rules.due(rules.reminder, from: entry.item.deadline))
        }

        late = open.filter { $0.item.deadline < today }
        near = open.filter { $0.item.deadline >= today && remindsFrom($0) <= today }
        thisWeek =
            beginsWeek ? open.filter { $0.item.deadline >= today && $0.item.deadline <= sunday && remindsFrom($0) > today } : []

        let isReminded = near.contains { remindsFrom($0) == today }
        let isMissed = late.contains { calendar.day(afterWorkingDays: 1, from: $0.item.deadline) == today }
        let isWeekly = beginsWeek && !(late + near + thisWeek).isEmpty
        guard isReminded || isMissed || isWeekly else { return nil }
    }
}
