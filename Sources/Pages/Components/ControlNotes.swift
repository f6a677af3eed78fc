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
    /// The deadline is near; in a weekly list, that the reminder falls into the week.
    let reminder: String?
    /// By which days the co-executors and the lead have to give word, until its deadline.
    let days: [String]
    /// More than two extensions were asked for.
    let tooOften: String?

    /// - Parameters:
    ///   - isPublic: leaves out what was asked and not granted.
    ///   - week: the Monday of the week that is listed, whose reminders are named with their days.
    init(_ item: PlanItem, isPublic: Bool, week: Day? = nil, in context: PageContext) {
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
        steps = ControlNotes.steps(of: item, isPublic: isPublic, in: context)
        notExecuted = item.isNotExecuted(on: context.today) ? words(.controlNotExecuted) : nil
        reminder = rules.flatMap { rules in
            let on = rules.due(rules.reminder, from: item.deadline)
            let told = [
                "on": dates.day(on, .on), "day": dates.day(item.deadline),
                "cites": rules.reminder.cites.text(for: context.language),
            ]
            if item.isOpen, let week, (week...week.adding(days: 6)).contains(on) { return words(.controlReminderOn, told) }
            return item.isReminded(on: context.today, by: rules) ? words(.controlReminder, told) : nil
        }
        let ofWord: [(DutyRule?, Phrase)] = [(rules?.coWord, .controlCoDay), (rules?.leadWord, .controlLeadDay)]
        days =
            item.isOpen && item.daysLate(on: context.today) == 0
            ? (rules?.terms(of: item) ?? []).compactMap { term in
                ofWord.first { $0.0 == term.rule }.map { words($0.1, ["day": dates.day(term.due, .by)]) }
            } : []
        tooOften = rules.flatMap { rules in
            !isPublic && item.isAskedTooOften(by: rules)
                ? words(.controlTooOften, ControlNotes.told(of: rules.extensions, in: context)) : nil
        }
    }

    /// That it is said to be done and waits for the one entitled; `nil` where it is not.
    static func reportedDone(_ item: PlanItem, in context: PageContext) -> String? {
        item.reportedDoneOn.map { context.words(.controlReportedDone, ["day": context.dates.day($0, .on)]) }
    }

    /// Later deadlines that were asked for, oldest first, each with which extension it is and who decided. Source: regulation 135, p. 13.7 and 13.8.
    ///
    /// - Parameter isPublic: leaves out what was not granted.
    static func steps(of item: PlanItem, isPublic: Bool, in context: PageContext) -> [Step] {
        var granted = 0
        return item.extensions.compactMap { asked in
            var ordinal: Int?
            if asked.grantedOn != nil {
                granted += 1
                ordinal = granted
            } else if asked.decision == nil, context.control?.extensions.allows(after: granted) ?? true {
                ordinal = granted + 1
            }
            return isPublic && asked.grantedOn == nil ? nil : Step(asked, ordinal: ordinal, in: context)
        }
    }

    /// The terms of an item by their names, with the last day and the paragraph of each.
    static func terms(of item: PlanItem, in context: PageContext) -> [(rule: DutyRule, name: String, by: String)] {
        guard let rules = context.control else { return [] }
        let names: [(DutyRule, Phrase)] = [
            (rules.passingOn, .controlPassOn), (rules.coWord, .controlCoWord), (rules.leadWord, .controlLeadWord),
            (rules.reminder, .controlReminderDay), (rules.request, .controlRequestBy), (rules.memo, .controlMemo),
        ]
        return rules.terms(of: item).compactMap { term in
            names.first { $0.0 == term.rule }.map { _, phrase in
                (
                    rule: term.rule, name: context.words(phrase),
                    by: context.words(
                        .controlBy,
                        ["day": context.dates.day(term.due, .by), "cites": term.rule.cites.text(for: context.language)])
                )
            }
        }
    }

    /// The first and the last day of the week of a day, with the year beside the one where the language has it.
    static func week(of day: Day, in context: PageContext) -> String {
        let (dates, monday) = (context.dates, DeskPath.week(of: day))
        let sunday = monday.adding(days: 6)
        return switch context.language {
        case .kk: "\(dates.fullDay(monday)) – \(dates.day(sunday))"
        case .ru, .en: "\(dates.day(monday)) – \(dates.fullDay(sunday))"
        }
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

    /// By which paragraph the days of the lead and of co-executors are counted.
    static func daysNote(in context: PageContext) -> String? {
        context.control.map { context.words(.controlDaysNote, ["cites": $0.coWord.cites.text(for: context.language)]) }
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
        case .disciplinaryMissing(let limit), .tooOften(let limit):
            return words(RefusalPhrases.phrase(for: refusal), ControlNotes.told(of: limit, in: context))
        default: return words(RefusalPhrases.phrase(for: refusal))
        }
    }

    /// How often a deadline is extended, with the paragraphs, as phrases name them.
    static func told(of limit: ExtensionLimit, in context: PageContext) -> [String: String] {
        ["most": NumberFormats(context.language).whole(limit.atMost), "cites": limit.cites.text(for: context.language)]
    }
}

extension ControlNotes.Step {
    /// - Parameter ordinal: which extension of the item it is, from 1; `nil` where it is none.
    fileprivate init(_ asked: Extension, ordinal: Int?, in context: PageContext) {
        let (words, dates) = (context.words, context.dates)
        func told(_ phrase: Phrase, _ day: Day) -> String {
            words(phrase, ["from": dates.day(asked.from), "to": dates.day(asked.to), "day": dates.day(day)])
        }
        let what =
            switch asked.decision {
            case .granted(let day): told(.controlExtended, day)
            case .declined(let day, _): told(.controlDeclined, day)
            case nil: told(.controlAsked, asked.askedOn)
            }
        let decider: Phrase? =
            switch asked.decidedBy {
            case .akim: .controlDecidedByAkim
            case .headOfOffice: .controlDecidedByHead
            case nil: nil
            }
        text = [what, ordinal.map { words(.controlExtensionNumber, ["number": String($0)]) }, decider.map { words($0) }]
            .compactMap(\.self).joined(separator: " ")
        reason = context.noted(asked.reason)
        disciplinary = asked.disciplinary.isEmpty ? nil : context.noted(asked.disciplinary)
        word = if case .declined(_, let reason) = asked.decision { context.text(reason) } else { nil }
    }
}
