/// One action of a plan, on control until it is done.
package struct PlanItem: Hashable, Sendable {
    /// Its number in the register, which stands in its address at the desk.
    package typealias ID = Identifier<PlanItem>

    /// How far it has come.
    package enum Standing: Hashable, Sendable {
        case planned
        case underWay
        case done(on: Day)
        case extended
        case removed(on: Day, reason: Translated)

        /// As it stands in data and in the register.
        package var code: String {
            switch self {
            case .planned: "planned"
            case .underWay: "under-way"
            case .done: "done"
            case .extended: "extended"
            case .removed: "removed"
            }
        }
    }

    /// How an item stands against its deadline.
    package enum TrafficLight: String, CaseIterable, Sendable {
        /// Done in time, removed from control, or more than three working days are left.
        case green
        /// Three working days or fewer are left.
        case amber
        /// Late, whether done since or not.
        case red
    }

    /// Its number in the register; 0 for one just added to a draft.
    package let id: ID
    /// Its place in the plan, from 1.
    package var number: Int
    /// The problem question it serves; `nil` where it serves none.
    package let problem: Problem.ID?
    /// What will be done.
    package let action: Translated
    /// The body that answers for it, and collects the word of the others. Source: regulation 135, p. 9, 13.
    package let lead: Translated
    /// The bodies that work on it with the lead; empty where there are none.
    package let coExecutors: Translated
    /// The last day on which it is done in time.
    package var deadline: Day
    /// The day from which it stands on control; in a draft, on which it was written.
    package private(set) var givenOn: Day
    /// `nil` where it needs none or the sum is not known.
    package let moneyNeeded: Tenge?
    /// Given so far, as last recorded; `nil` until something was.
    package var moneyGiven: Tenge?
    /// The budget or programme the money comes from.
    package let moneySource: Translated
    /// Planned, under way, done, extended or removed from control.
    package var standing: Standing
    /// What was recorded of its execution, oldest first.
    package var executions: [Execution]
    /// Later deadlines that were asked for, oldest first.
    package var extensions: [Extension]
    /// Where the deadline that was typed is a day off: that day, before the deadline moved. Source: regulation 135, p. 13.15.
    package let rolledFrom: Day?
    /// Whether no deadline was given, so that the term of the rules holds. Source: regulation 135, p. 13.2.
    package let hasDefaultTerm: Bool

    /// An item of its parts; `PlanItemDraft` checks what a person types.
    package init(
        id: ID, number: Int, problem: Problem.ID?, action: Translated, lead: Translated, coExecutors: Translated, deadline: Day,
        givenOn: Day, moneyNeeded: Tenge?, moneyGiven: Tenge? = nil, moneySource: Translated, standing: Standing = .planned,
        executions: [Execution] = [], extensions: [Extension] = [], rolledFrom: Day? = nil, hasDefaultTerm: Bool = false
    ) {
        self.id = id
        self.number = number
        self.problem = problem
        self.action = action
        self.lead = lead
        self.coExecutors = coExecutors
        self.deadline = deadline
        self.givenOn = givenOn
        self.moneyNeeded = moneyNeeded
        self.moneyGiven = moneyGiven
        self.moneySource = moneySource
        self.standing = standing
        self.executions = executions
        self.extensions = extensions
        self.rolledFrom = rolledFrom
        self.hasDefaultTerm = hasDefaultTerm
    }

    /// The same under another number of the register, for another problem question.
    package func numbered(_ id: ID, problem: Problem.ID?) -> PlanItem {
        PlanItem(
            id: id, number: number, problem: problem, action: action, lead: lead, coExecutors: coExecutors, deadline: deadline,
            givenOn: givenOn, moneyNeeded: moneyNeeded, moneyGiven: moneyGiven, moneySource: moneySource, standing: standing,
            executions: executions, extensions: extensions, rolledFrom: rolledFrom, hasDefaultTerm: hasDefaultTerm)
    }

    /// The official languages in which it is not said what will be done, or by whom.
    package var missingOfficial: Set<Language> { Set(action.missingOfficial + lead.missingOfficial) }

    /// The item put on control: it is given, and a default term runs, from that day on, not from the day on which it was written. Source: regulation 135, p. 13.1 and 13.2.
    func given(on day: Day, rules: ControlRules?) -> PlanItem {
        var item = self
        item.givenOn = day
        if hasDefaultTerm, let rules { item.deadline = rules.due(rules.byDefault, from: day) }
        return item
    }

    /// The day on which it was marked as done; `nil` until then.
    package var doneOn: Day? { if case .done(let day) = standing { day } else { nil } }
    /// When it was removed from control, since it cannot be carried out, and why; `nil` where it was not. Source: regulation 135, p. 13.9 (2).
    package var removal: (on: Day, reason: Translated)? {
        if case .removed(let day, let reason) = standing { (day, reason) } else { nil }
    }
    /// Whether it is still on control: neither done nor removed.
    package var isOpen: Bool {
        switch standing {
        case .planned, .underWay, .extended: true
        case .done, .removed: false
        }
    }

    /// Calendar days by which it is or was late; 0 where it is not. No record of execution means not executed. Source: regulation 135, p. 10.23.
    package func daysLate(on today: Day) -> Int {
        switch standing {
        case .removed: 0
        case .done(let day): max(0, deadline.days(until: day))
        case .planned, .underWay, .extended: max(0, deadline.days(until: today))
        }
    }

    /// Its light on a day, by working days left until the deadline.
    package func trafficLight(on today: Day, calendar: WorkingCalendar) -> TrafficLight {
        if daysLate(on: today) > 0 { return .red }
        guard isOpen else { return .green }
        return calendar.workingDays(after: today, through: deadline) <= 3 ? .amber : .green
    }

    /// The item with what was done so far; under way from the first record on. What was done on an earlier day keeps the day on which it was entered, so that nobody moves a late record back unseen.
    ///
    /// Whether the item is late hangs on no day of a record: it counts until the day on which the item is marked as done. Source: regulation 135, p. 10.23, 13.9.
    package func recording(_ execution: Execution, moneyGiven: Tenge?, today: Day) throws(ActionPlanRefusal) -> PlanItem {
        guard isOpen else { throw .alreadyDone }
        guard !execution.text.isEmpty else { throw .executionMissing }
        guard !execution.text.isLonger(than: Execution.longestText) else { throw .executionTooLong }
        if let evidence = execution.evidence, !WebAddress.isValid(evidence) { throw .evidenceNotAnAddress }
        guard execution.on <= today else { throw .executionAhead }
        guard execution.on >= givenOn else { throw .executionBeforeGiven }
        guard !executions.contains(where: { $0.entered(on: $0.on) == execution.entered(on: execution.on) }) else {
            throw .executionRepeated
        }
        var item = self
        item.executions.append(execution.entered(on: today))
        if let moneyGiven { item.moneyGiven = moneyGiven }
        if standing == .planned { item.standing = .underWay }
        return item
    }

    /// The day on which it was said to be done, where somebody entitled has not decided yet to remove it from control. Source: regulation 135, p. 13.14.
    package var reportedDoneOn: Day? { isOpen ? executions.last.flatMap { $0.isFinal ? $0.enteredOn ?? $0.on : nil } : nil }

    /// The item as done. Refused without a record of execution. Source: regulation 135, p. 10.23, 13.9.
    package func done(on today: Day) throws(ActionPlanRefusal) -> PlanItem {
        guard isOpen else { throw .alreadyDone }
        guard !executions.isEmpty else { throw .executionMissing }
        var item = self
        item.standing = .done(on: today)
        return item
    }
}

/// What was done about an item, as recorded on a day.
package struct Execution: Hashable, Sendable {
    /// The longest text in one language, in characters.
    package static let longestText = 2_000

    /// The day on which it was done.
    package let on: Day
    /// The day on which it was entered; `nil` where that is the same one, or where nobody kept it.
    package let enteredOn: Day?
    /// What was done, as everyone reads it.
    package let text: Translated
    /// The address of a photograph or document that shows it.
    package let evidence: String?
    /// Whether it says that everything is done, and asks that the item is removed from control.
    package let isFinal: Bool

    /// A record of its parts; `PlanItem.recording(_:moneyGiven:today:)` checks it.
    package init(on: Day, enteredOn: Day? = nil, text: Translated, evidence: String?, isFinal: Bool = false) {
        self.on = on
        self.enteredOn = enteredOn
        self.text = text
        self.evidence = evidence
        self.isFinal = isFinal
    }

    /// The same, entered on a day.
    func entered(on day: Day) -> Execution {
        Execution(on: on, enteredOn: day == on ? nil : day, text: text, evidence: evidence, isFinal: isFinal)
    }
}

/// An item of a plan as it was typed.
package struct PlanItemDraft: Hashable, Sendable {
    /// The fields of the form, by the names that they have in it.
    package enum Field: String, CaseIterable, Sendable {
        case actionKk = "action-kk"
        case actionRu = "action-ru"
        case leadKk = "lead-kk"
        case leadRu = "lead-ru"
        case coExecutorsKk = "co-executors-kk"
        case coExecutorsRu = "co-executors-ru"
        case deadline
        case moneyNeeded = "money-needed"
        case moneySourceKk = "money-source-kk"
        case moneySourceRu = "money-source-ru"
        case problem
    }

    /// What is wrong with a field.
    package enum Flaw: String, CaseIterable, Sendable {
        case missing, tooLong, notADate, deadlinePast, notMoney, sourceMissing, unknownProblem
    }

    /// The longest text of a field, in characters.
    package static let longestText = 1_000

    /// What was typed, without space at either end; fields left out are empty.
    package var fields: [Field: String]
    /// The problem question it is for, as looked up from what was typed.
    package var foundProblem: Problem.ID?

    /// A draft of what was typed.
    package init(_ fields: [Field: String], foundProblem: Problem.ID? = nil) {
        self.fields = fields.mapValues(\.trimmed)
        self.foundProblem = foundProblem
    }

    /// What was typed in a field; empty where nothing was.
    package subscript(field: Field) -> String { fields[field] ?? "" }

    /// The item, or every field that is wrong. Without a deadline it has the term of the rules, where there are rules; one on a day off ends with the next working day.
    package func item(id: PlanItem.ID, number: Int, today: Day, rules: ControlRules?) throws(ActionPlanRefusal) -> PlanItem {
        var flaws: [Field: Flaw] = [:]
        for field in Field.allCases where self[field].count > PlanItemDraft.longestText { flaws[field] = .tooLong }
        if self[.actionKk].isEmpty && self[.actionRu].isEmpty { flaws[.actionKk] = .missing }
        if self[.leadKk].isEmpty && self[.leadRu].isEmpty { flaws[.leadKk] = .missing }
        let typed = Day(iso: self[.deadline])
        let hasDefaultTerm = self[.deadline].isEmpty && rules != nil
        let deadline =
            hasDefaultTerm ? rules.map { $0.due($0.byDefault, from: today) } : typed.map { rules?.rolled($0) ?? $0 }
        if hasDefaultTerm {
            // Nothing was typed, and nothing is wrong.
        } else if self[.deadline].isEmpty {
            flaws[.deadline] = .missing
        } else if let typed {
            if typed < today { flaws[.deadline] = .deadlinePast }
        } else {
            flaws[.deadline] = .notADate
        }
        let money = self[.moneyNeeded].isEmpty ? nil : Tenge(typed: self[.moneyNeeded])
        if money == nil, !self[.moneyNeeded].isEmpty { flaws[.moneyNeeded] = .notMoney }
        let source = Translated(kk: self[.moneySourceKk], ru: self[.moneySourceRu])
        if let money, money > .zero, source.isEmpty { flaws[.moneySourceKk] = .sourceMissing }
        if !self[.problem].isEmpty, foundProblem == nil { flaws[.problem] = .unknownProblem }
        let executors = Executors(
            lead: Translated(kk: self[.leadKk], ru: self[.leadRu]),
            others: Translated(kk: self[.coExecutorsKk], ru: self[.coExecutorsRu]))
        if executors.lead.isEmpty, flaws[.leadKk] == nil { flaws[.leadKk] = .missing }
        guard flaws.isEmpty, let deadline else { throw .itemFlaws(flaws) }
        return PlanItem(
            id: id, number: number, problem: foundProblem, action: Translated(kk: self[.actionKk], ru: self[.actionRu]),
            lead: executors.lead, coExecutors: executors.others, deadline: deadline, givenOn: today, moneyNeeded: money,
            moneySource: source, rolledFrom: deadline == typed ? nil : typed,
            hasDefaultTerm: hasDefaultTerm)
    }
}
