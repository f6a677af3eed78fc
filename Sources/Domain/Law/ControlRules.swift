/// The terms of control over assignments, as the law files have them.
///
/// Source: regulation 135, section 13. It binds one district; elsewhere the product applies it as its own rule, and says so.
package struct ControlRules: Sendable {
    /// "Very urgent", counted from the day of the assignment, as are all terms up to `coWord`.
    package let veryUrgent: DutyRule
    /// "Urgent".
    package let urgent: DutyRule
    /// The longest short term.
    package let short: DutyRule
    /// The longest medium term.
    package let medium: DutyRule
    /// Where no term was given.
    package let byDefault: DutyRule
    /// The lead passes the paper on to the co-executors.
    package let passingOn: DutyRule
    /// Word of the co-executors to the lead.
    package let coWord: DutyRule
    /// Word of the lead, counted back from the deadline, as are the terms below.
    package let leadWord: DutyRule
    /// The reminder that a deadline is near.
    package let reminder: DutyRule
    /// The last day on which an extension can be asked for.
    package let request: DutyRule
    /// The memo that judges how it was carried out, counted from the deadline.
    package let memo: DutyRule
    /// The summary of control, counted from the end of a quarter.
    package let summary: DutyRule
    /// How often a deadline is extended.
    package let extensions: ExtensionLimit
    private let edition: Edition
    private let calendar: WorkingCalendar

    /// The terms in force on a day, and for days before any edition those of the first; `nil` where the law files have no control.
    package init?(_ law: Law, on day: Day, calendar: WorkingCalendar) {
        func id(_ name: String) -> DutyRule.ID { DutyRule.ID("regulation-135.\(name)") }
        let known = law.editions.first { $0.rules.contains { $0.id == id("default-month") } }
        guard let edition = law.edition(of: id("default-month"), on: day) ?? known else { return nil }
        func rule(_ name: String) -> DutyRule? { edition.rules.first { $0.id == id(name) } }
        guard let veryUrgent = rule("very-urgent-3"), let urgent = rule("urgent-10"), let short = rule("short-month"),
            let medium = rule("medium-6-months"), let byDefault = rule("default-month"), let coWord = rule("co-information-7"),
            let leadWord = rule("information-5"), let reminder = rule("reminder-3"), let request = rule("extension-request-3"),
            let passingOn = rule("co-executors-3"), let memo = rule("memo-1"), let summary = rule("control-summary-20"),
            let extensions = edition.extensions
        else { return nil }
        self.veryUrgent = veryUrgent
        self.urgent = urgent
        self.short = short
        self.medium = medium
        self.byDefault = byDefault
        self.passingOn = passingOn
        self.coWord = coWord
        self.leadWord = leadWord
        self.reminder = reminder
        self.request = request
        self.memo = memo
        self.summary = summary
        self.extensions = extensions
        self.edition = edition
        self.calendar = calendar
    }

    /// How a term runs from or back from a day.
    package func reckoning(_ rule: DutyRule, from day: Day) -> Reckoning { Reckoning(rule, from: day, calendar: calendar) }

    /// The terms of one item with their last days, in the order of the paragraphs: of co-executors where there are some, and those that lie within its own term; the memo after it.
    package func terms(of item: PlanItem) -> [(rule: DutyRule, due: Day)] {
        let within: [(DutyRule, Day)] =
            (item.coExecutors.isEmpty ? [] : [(passingOn, item.givenOn), (coWord, item.givenOn)])
            + [(leadWord, item.deadline), (reminder, item.deadline), (request, item.deadline)]
        return within.map { (rule: $0, due: due($0, from: $1)) }.filter { $0.due > item.givenOn && $0.due <= item.deadline }
            + [(rule: memo, due: due(memo, from: item.deadline))]
    }

    /// The last day of a term.
    package func due(_ rule: DutyRule, from day: Day) -> Day { reckoning(rule, from: day).due }

    /// A deadline on a day off ends with the next working day. Source: regulation 135, p. 13.15.
    package func rolled(_ deadline: Day) -> Day { calendar.workingDay(from: deadline) }

    /// Whether the act binds the bodies of a place; elsewhere it is the product's own rule.
    package func binds(_ place: KATO, by gazetteer: Gazetteer) -> Bool { edition.holds(in: place, by: gazetteer) }
}
