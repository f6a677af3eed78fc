/// By when the law wants the next step of a question, and how that stands. Computed, never stored.
package struct QuestionTerm: Hashable, Sendable {
    /// By when, and how that day was counted.
    package let reckoning: Reckoning
    /// Working days gone by since the event from which the term runs.
    package let workingDaysPassed: Int
    /// Never met: a step that was made has no term any more.
    package let standing: Duty.Standing

    private init(_ rule: DutyRule, from event: Day, calendar: WorkingCalendar, today: Day) {
        reckoning = Reckoning(rule, from: event, calendar: calendar)
        workingDaysPassed = calendar.workingDays(after: event, through: today)
        let due = reckoning.due
        let left = calendar.workingDays(after: today, through: due)
        standing = today > due ? .overdue(days: due.days(until: today)) : left <= 3 ? .dueSoon(workingDays: left) : .upcoming
    }

    /// The last day on which the step is made in time.
    package var due: Day { reckoning.due }
    /// Whether the last day has gone by.
    package var isOverdue: Bool { if case .overdue = standing { true } else { false } }

    /// The terms that run for a question, soonest first: to register it, to return or forward it, to answer it.
    ///
    /// None run for one that waits for the resident, is answered, or goes its way through the pool and a plan.
    package static func running(for question: Question, law: Law, gazetteer: Gazetteer, calendar: WorkingCalendar, today: Day)
        -> [QuestionTerm]
    {
        let office = gazetteer.placeWithAkim(for: question.place)?.office
        func terms(_ trigger: DutyRule.Trigger, from event: Day, _ fulfilments: Set<DutyRule.Fulfilment>) -> [QuestionTerm] {
            law.editions(on: event, in: question.place, by: gazetteer).flatMap(\.rules).filter { rule in
                rule.trigger == trigger && fulfilments.contains(rule.fulfilment) && (office.map(rule.binds) ?? true)
            }.map { QuestionTerm($0, from: event, calendar: calendar, today: today) }
        }
        let found: [QuestionTerm] =
            switch (question.standing, question.registeredOn) {
            case (.received, _): terms(.questionReceived, from: question.receivedOn, [.registration])
            case (.registered, let day?): terms(.questionRegistered, from: day, [.forwarding, .returning, .answer])
            case (.published, let day?), (.forwarded, let day?), (.excluded, let day?):
                terms(.questionRegistered, from: day, [.answer])
            default: []
            }
        return found.sorted { ($0.due, $0.reckoning.rule.id) < ($1.due, $1.reckoning.rule.id) }
    }
}
