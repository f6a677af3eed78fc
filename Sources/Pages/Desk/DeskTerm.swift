import Domain

/// A term of a question with its standing, and how it was reckoned.
struct DeskTerm: Sendable {
    let badge: StatusBadge
    /// "Answer: by 14 December".
    let text: String
    let datetime: String
    let explanation: String

    init(_ term: QuestionTerm, in context: PageContext) {
        let (words, rule) = (context.words, term.reckoning.rule)
        let name: String =
            switch rule.fulfilment {
            case .registration: words(.deskTermRegister)
            case .forwarding: words(.deskTermForward)
            case .returning: words(.deskTermReturn)
            case .answer: words(.deskTermAnswer)
            default: rule.title.text(for: context.language)
            }
        // Forwarding and returning are due only where the office is not competent: past their day nothing is late.
        let isOwed = rule.fulfilment != .forwarding && rule.fulfilment != .returning
        badge =
            isOwed || !term.isOverdue ? DeskTerm.badge(term, in: context) : StatusBadge(.none, words(.deskTermGone))
        text = words(.deskTermBy, ["what": name, "day": context.dates.day(term.due, .by)])
        datetime = term.due.iso
        explanation = ReckoningExplanation.text(term.reckoning, words: words, dates: context.dates)
    }

    static func badge(_ term: QuestionTerm, in context: PageContext) -> StatusBadge {
        let words = context.words
        return switch term.standing {
        case .overdue(let days), .metLate(_, let days): StatusBadge(.late, words(.statusLate, count: days))
        case .dueSoon where term.due == context.today: StatusBadge(.soon, words(.statusToday))
        case .dueSoon(0): StatusBadge(.soon, words(.statusLastDay, ["day": context.dates.day(term.due)]))
        case .dueSoon(let left): StatusBadge(.soon, words(.statusDaysLeft, count: left))
        case .upcoming, .met:
            StatusBadge(
                .time, words(.statusDaysLeft, count: context.workingCalendar.workingDays(after: context.today, through: term.due))
            )
        }
    }
}
