/// How urgent an assignment on control is, by the length of its term.
///
/// Source: regulation 135, p. 13.2.
package enum ControlClass: String, CaseIterable, Sendable {
    case veryUrgent = "very-urgent"
    case urgent, short, medium, long

    /// The class of a term from the day an assignment is given to its deadline.
    package init(from given: Day, to deadline: Day, by rules: ControlRules) {
        let bounds: [(DutyRule, ControlClass)] = [
            (rules.veryUrgent, .veryUrgent), (rules.urgent, .urgent), (rules.short, .short), (rules.medium, .medium),
        ]
        self = bounds.first { deadline <= rules.due($0.0, from: given) }?.1 ?? .long
    }
}
