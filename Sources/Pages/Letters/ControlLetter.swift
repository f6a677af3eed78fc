package import Domain

/// What an executor is reminded of: its items that are late, near their deadline, or due this week.
package struct ControlLetter: Sendable {
    package let text: LetterText

    /// - Parameters:
    ///   - stop: the sign by which the executor stops such mail.
    package init(
        _ reminder: ControlReminder, to executor: ExecutorAddress, stop: String, in context: PageContext
    ) {
        let (words, dates) = (context.words, context.dates)
        func lines(_ heading: Phrase, _ entries: [ControlReminder.Entry]) -> [String] {
            guard !entries.isEmpty else { return [] }
            return [words(heading) + ":"]
                + entries.map { entry in
                    let item = entry.item
                    let (name, address) = ControlLetter.naming(entry, in: context)
                    return
                        "- \(name). \(words(.mailDeadline, ["day": dates.fullDay(item.deadline)])) \(StatusBadge(item, in: context).words).\(address)"
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

    /// What an entry is called, and where it stands for everyone. An assignment is named by its number: its words may name a resident, which no mail may carry.
    private static func naming(_ entry: ControlReminder.Entry, in context: PageContext) -> (name: String, address: String) {
        switch entry {
        case .planned(let item, let plan):
            (item.action.text(for: context.language), "\n  \(context.address(.plan(plan)))#item-\(item.number)")
        case .assigned(let assignment, let reception):
            (DeskAssignmentPage.name(of: assignment, at: reception, in: context), "")
        }
    }
}
