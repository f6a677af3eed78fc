/// A later deadline asked for, and what was decided.
///
/// Source: regulation 135, p. 13.6 to 13.8.
package struct Extension: Hashable, Sendable {
    /// What the akim or the head of the office decided.
    package enum Decision: Hashable, Sendable {
        case granted(on: Day)
        case declined(on: Day, reason: Translated)

        /// The day of the decision.
        package var day: Day {
            switch self {
            case .granted(let day), .declined(let day, _): day
            }
        }
    }

    /// Who decides: the akimat, which the akim speaks for, or the head of the office. Source: regulation 135, p. 13.7 and 13.8.
    package enum Decider: String, CaseIterable, Sendable {
        case akim
        case headOfOffice = "head-of-office"
    }

    /// The longest text in one language, in characters.
    package static let longestText = 1_000

    /// The day on which it was asked for.
    package let askedOn: Day
    /// The deadline as it stood then.
    package let from: Day
    /// The deadline asked for, moved to a working day.
    package let to: Day
    /// Why the deadline cannot be kept.
    package let reason: Translated
    /// What was decided about the responsibility of the head; needed where the term was extended before, empty else.
    package let disciplinary: Translated
    /// `nil` until it is decided.
    package let decision: Decision?
    /// The post of the one who decided; `nil` until it is decided, and where nobody recorded it.
    package let decidedBy: Decider?

    /// An extension of its parts; `PlanItem` decides what is lawful.
    package init(
        askedOn: Day, from: Day, to: Day, reason: Translated, disciplinary: Translated = Translated(), decision: Decision? = nil,
        decidedBy: Decider? = nil
    ) {
        self.askedOn = askedOn
        self.from = from
        self.to = to
        self.reason = reason
        self.disciplinary = disciplinary
        self.decision = decision
        self.decidedBy = decidedBy
    }

    /// The day on which it was granted; `nil` where it was not.
    package var grantedOn: Day? { if case .granted(let day) = decision { day } else { nil } }
}

/// Why an act of control is refused.
package enum ControlRefusal: Error, Hashable, Sendable {
    /// The law files have no terms of control.
    case rulesMissing
    case reasonMissing, textTooLong, dayMissing, notADate
    /// The deadline asked for is not later than the one that holds.
    case notLater
    /// One was asked for and is not decided yet.
    case pending
    /// It had to be asked for by a day. Source: regulation 135, p. 13.6.
    case tooLate(lastDay: Day, rule: DutyRule.ID)
    case nothingAsked
    /// Extended before: only with the question of responsibility considered. Source: regulation 135, p. 13.8.
    case disciplinaryMissing(ExtensionLimit)
    /// Extended as often as the rules allow. Source: regulation 135, p. 13.7 and 13.8.
    case tooOften(ExtensionLimit)
    /// Removed on one of two grounds alone. Source: regulation 135, p. 13.9.
    case groundMissing
}

extension PlanItem {
    /// The one that is not decided yet; `nil` once the item is on control no more, when nothing is left to be decided.
    package var pendingExtension: Extension? { isOpen ? extensions.last.flatMap { $0.decision == nil ? $0 : nil } : nil }

    /// Whether somebody entitled is asked for a later deadline, or to remove it from control.
    package var awaitsDecision: Bool { pendingExtension != nil || reportedDoneOn != nil }

    /// Those that were granted, oldest first.
    package var grantedExtensions: [Extension] { extensions.filter { $0.grantedOn != nil } }

    /// Whether more were asked for than can be granted, at which the question of responsibility is considered. Source: regulation 135, p. 13.8.
    package func isAskedTooOften(by rules: ControlRules) -> Bool { extensions.count > rules.extensions.atMost }

    /// The deadline that was set at first.
    package var firstDeadline: Day { grantedExtensions.first?.from ?? deadline }

    /// Nothing was recorded and the deadline has passed: not executed, whatever was done. Source: regulation 135, p. 10.23.
    package func isNotExecuted(on today: Day) -> Bool { isOpen && executions.isEmpty && deadline < today }

    /// Whether the day of the reminder has come and the deadline has not gone by. Source: regulation 135, p. 13.4.
    package func isReminded(on today: Day, by rules: ControlRules) -> Bool {
        isOpen && today <= deadline && today >= rules.due(rules.reminder, from: deadline)
    }

    /// The item with an extension asked for. Refused later than so many working days before the deadline. Source: regulation 135, p. 13.6.
    package func askingExtension(to day: Day, reason: Translated, today: Day, by rules: ControlRules)
        throws(ActionPlanRefusal) -> PlanItem
    {
        guard isOpen else { throw .alreadyDone }
        guard pendingExtension == nil else { throw .control(.pending) }
        let lastDay = rules.due(rules.request, from: deadline)
        guard today <= lastDay else { throw .control(.tooLate(lastDay: lastDay, rule: rules.request.id)) }
        try PlanItem.check(reason)
        guard day > deadline else { throw .control(.notLater) }
        var item = self
        item.extensions.append(Extension(askedOn: today, from: deadline, to: rules.rolled(day), reason: reason))
        return item
    }

    /// The item under the deadline that was asked for. Once, as the regulation now has it; a second time only with the question of responsibility considered, and never a third. Source: regulation 135, p. 13.7 and 13.8.
    package func grantingExtension(
        disciplinary: Translated, by decider: Extension.Decider = .headOfOffice, today: Day, following rules: ControlRules
    ) throws(ActionPlanRefusal) -> PlanItem {
        guard isOpen else { throw .alreadyDone }
        guard let asked = pendingExtension else { throw .control(.nothingAsked) }
        let before = grantedExtensions.count
        let limit = rules.extensions
        guard limit.allows(after: before) else { throw .control(.tooOften(limit)) }
        let asksWhoAnswers = limit.asksWhoAnswers(after: before)
        if asksWhoAnswers {
            guard !disciplinary.isEmpty else { throw .control(.disciplinaryMissing(limit)) }
            try PlanItem.check(disciplinary)
        }
        var item = self
        item.decide(asked, .granted(on: today), by: decider, disciplinary: asksWhoAnswers ? disciplinary : Translated())
        item.deadline = asked.to
        item.standing = .extended
        return item
    }

    /// The item with its deadline as it was: the extension is not granted.
    package func decliningExtension(
        reason: Translated, by decider: Extension.Decider = .headOfOffice, today: Day
    ) throws(ActionPlanRefusal) -> PlanItem {
        guard let asked = pendingExtension else { throw .control(.nothingAsked) }
        try PlanItem.check(reason)
        var item = self
        item.decide(asked, .declined(on: today, reason: reason), by: decider, disciplinary: Translated())
        return item
    }

    /// The item without the extension that was asked for and is not decided yet, as one that was typed wrongly: it counts neither as asked for nor as declined.
    package func withdrawingExtension() throws(ActionPlanRefusal) -> PlanItem {
        guard pendingExtension != nil else { throw .control(.nothingAsked) }
        var item = self
        item.extensions.removeLast()
        return item
    }

    /// The item removed from control since it cannot be carried out for objective reasons; the other ground is `done(on:)`. Source: regulation 135, p. 13.9.
    package func removedFromControl(reason: Translated, on today: Day) throws(ActionPlanRefusal) -> PlanItem {
        guard isOpen else { throw .alreadyDone }
        try PlanItem.check(reason)
        var item = self
        item.standing = .removed(on: today, reason: reason)
        return item
    }

    private mutating func decide(
        _ asked: Extension, _ decision: Extension.Decision, by decider: Extension.Decider, disciplinary: Translated
    ) {
        extensions[extensions.count - 1] = Extension(
            askedOn: asked.askedOn, from: asked.from, to: asked.to, reason: asked.reason, disciplinary: disciplinary,
            decision: decision, decidedBy: decider)
    }

    private static func check(_ text: Translated) throws(ActionPlanRefusal) {
        guard !text.isEmpty else { throw .control(.reasonMissing) }
        guard !text.isLonger(than: Extension.longestText) else { throw .control(.textTooLong) }
    }
}
