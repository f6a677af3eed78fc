/// How urgent an assignment on control is, by the length of its term.
///
/// Source: regulation 135, p. 13.2.
package enum ControlClass: String, CaseIterable, Sendable {
    case veryUrgent = "very-urgent"
    case urgent, short, medium, long

    /// The class of a term from the day an assignment is given to its deadline.
    package init(from given: Day, to deadline: Day, calendar: WorkingCalendar) {
        let workingDays = calendar.workingDays(after: given, through: deadline)
        if workingDays <= 3 {
            self = .veryUrgent
        } else if workingDays <= 10 {
            self = .urgent
        } else if deadline <= given.adding(months: 1) {
            self = .short
        } else if deadline <= given.adding(months: 6) {
            self = .medium
        } else {
            self = .long
        }
    }
}
