import Domain

/// How an item stands on control, in words: its class, where its deadline comes from, how it was extended.
struct ControlNotes: Sendable {
    /// One extension: what was asked and decided, and why.
    struct Step: Sendable {
        let text: String
        let reason: LocalText
        let disciplinary: LocalText?
        let word: LocalText?
    }

    /// `nil` where the law files have no control.
    let kind: String?
    /// Why the deadline is not the day that was typed.
    let origin: String?
    let steps: [Step]
    /// Nothing was recorded and the deadline has passed.
    let notExecuted: String?
    /// The deadline is near.
    let reminder: String?
    /// More than two extensions were asked for.
    let tooOften: String?

    /// - Parameter isPublic: leaves out what was asked and not granted.
    init(_ item: PlanItem, isPublic: Bool, in context: PageContext) {
        let (words, dates) = (context.words, context.dates)
        let rules = context.control
        kind = rules.map { words(ControlNotes.phrase(ControlClass(from: item.givenOn, to: item.deadline, by: $0))) }
        origin =
            if item.hasDefaultTerm, let rules {
                words(
                    .controlDefault,
                    [
                        "how": ReckoningExplanation.text(
                            rules.reckoning(rules.byDefault, from: item.givenOn), words: words, dates: dates)
                    ])
            } else if let rolled = item.rolledFrom {
                words(.controlRolled, ["day": dates.dayAndWeekday(rolled)])
            } else { nil }
        steps = (isPublic ? item.grantedExtensions : item.extensions).map { Step($0, in: context) }
        notExecuted = item.isNotExecuted(on: context.today) ? words(.controlNotExecuted) : nil
        reminder = rules.flatMap { rules in
            item.isReminded(on: context.today, by: rules)
                ? words(
                    .controlReminder,
                    ["day": dates.day(item.deadline), "cites": rules.reminder.cites.text(for: context.language)]) : nil
        }
        tooOften = !isPublic && item.isAskedTooOften ? words(.controlTooOften) : nil
    }

    static func phrase(_ kind: ControlClass) -> Phrase {
        switch kind {
        case .veryUrgent: .controlVeryUrgent
        case .urgent: .controlUrgent
        case .short: .controlShort
        case .medium: .controlMedium
        case .long: .controlLong
        }
    }

    /// Whose rules the terms of control are, for a place.
    static func source(for place: KATO, in context: PageContext) -> String? {
        context.control.map { context.words($0.binds(place, by: context.gazetteer) ? .controlLaw : .controlOwnRule) }
    }

    /// Why an act of control was refused, with the paragraph.
    static func text(_ refusal: ControlRefusal, in context: PageContext) -> String {
        let words = context.words
        switch refusal {
        case .tooLate(let lastDay, _):
            return words(
                .refusalExtensionLate,
                [
                    "day": context.dates.day(lastDay, .by),
                    "cites": context.control?.request.cites.text(for: context.language) ?? "",
                ])
        default: return words(RefusalPhrases.phrase(for: refusal))
        }
    }
}

extension ControlNotes.Step {
    init(_ asked: Extension, in context: PageContext) {
        let (words, dates) = (context.words, context.dates)
        func told(_ phrase: Phrase, _ day: Day) -> String {
            words(phrase, ["from": dates.day(asked.from), "to": dates.day(asked.to), "day": dates.day(day)])
        }
        switch asked.decision {
        case .granted(let day): text = told(.controlExtended, day)
        case .declined(let day, _): text = told(.controlDeclined, day)
        case nil: text = told(.controlAsked, asked.askedOn)
        }
        reason = context.text(asked.reason)
        disciplinary = asked.disciplinary.isEmpty ? nil : context.text(asked.disciplinary)
        word = if case .declined(_, let reason) = asked.decision { context.text(reason) } else { nil }
    }
}
