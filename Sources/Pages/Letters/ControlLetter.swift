package import Domain

/// What an executor is reminded of: its items that are late, near their deadline, or due this week.
package struct ControlLetter: Sendable {
    package let text: LetterText

    /// - Parameters:
    ///   - plans: the plan of each item.
    ///   - stop: the sign by which the executor stops such mail.
    package init(
        _ reminder: ControlReminder, plans: [PlanItem.ID: ActionPlan.ID], to executor: ExecutorAddress, stop: String,
        in context: PageContext
    ) {
        let (words, dates) = (context.words, context.dates)
        func lines(_ heading: Phrase, _ items: [PlanItem]) -> [String] {
            guard !items.isEmpty else { return [] }
            return [words(heading) + ":"]
                + items.map { item in
                    let address = plans[item.id].map { "\n  \(context.address(.plan($0)))#item-\(item.number)" } ?? ""
                    return
                        "- \(item.action.text(for: context.language)). \(words(.mailDeadline, ["day": dates.fullDay(item.deadline)])) \(StatusBadge(item, in: context).words).\(address)"
                }
        }
        let count = reminder.late.count + reminder.near.count + reminder.thisWeek.count
        let lead = words(
            .mailControlLead,
            ["executor": executor.name.text(for: context.language), "place": context.name(executor.place)])
        text = LetterText(
            subject: words(.mailControlSubject, count: count),
            parts: [
                [lead], lines(.mailControlLate, reminder.late), lines(.mailControlNear, reminder.near),
                lines(.mailControlWeek, reminder.thisWeek), [words(.mailControlWord)],
            ],
            foot: [words(.mailWhyControl), words(.mailStopControlAt, ["address": context.address(.stopMail(stop))])],
            in: context)
    }
}
