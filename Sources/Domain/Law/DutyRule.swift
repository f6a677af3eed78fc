/// One thing the law asks, and by when, counted from an event.
package struct DutyRule: Hashable, Sendable {
    /// Stable, as `decree-826.announce-14`.
    package struct ID: Hashable, Comparable, Sendable {
        /// As it stands in the law file and on the command line.
        package let text: String

        /// The identifier of a text, unchecked.
        package init(_ text: String) { self.text = text }

        /// In the order of the texts.
        package static func < (a: ID, b: ID) -> Bool { a.text < b.text }
    }

    /// The event from which the term is counted.
    package enum Trigger: String, CaseIterable, Sendable {
        case meeting
        /// The last day of the meeting and of its reception.
        case meetingEnd = "meeting-end"
        case quarterEnd = "quarter-end"
        case year
        case questionReceived = "question-received"
        case questionRegistered = "question-registered"
        /// The day of the decision to extend a term.
        case `extension`
        case complaint
    }

    /// How far the last day lies from the event. Days are counted from the day beside it; the event itself is not counted.
    package enum Term: Hashable, Sendable {
        case daysBefore(Int)
        case daysAfter(Int)
        case workingDaysBefore(Int)
        case workingDaysAfter(Int)
        /// By a day of the month after the period of the event.
        case dayOfNextMonth(Int)
        /// By a month and day of the event's year.
        case date(month: Int, day: Int)
        /// The day of the event where it falls in office hours of a working day, else the next working day.
        case sameDayInOfficeHours
    }

    /// The record that meets the duty.
    package enum Fulfilment: String, CaseIterable, Sendable {
        case announcement
        case resultsAndPlan = "results-and-plan"
        case progressReport = "progress-report"
        case calendarApproved = "calendar-approved"
        case calendarSubmitted = "calendar-submitted"
        case registration, forwarding
        case returning = "return"
        case answer
        case decision = "complaint-decision"
        /// Word to the one who asked that a term was extended.
        case notice = "extension-word"
    }

    /// The same in every edition of the act.
    package let id: ID
    /// The paragraph, as it is cited: "Decree No. 826, paragraph 3 (5), fourth indent".
    package let cites: Translated
    /// A short name, for lists.
    package let title: Translated
    /// One plain sentence of what must be done.
    package let norm: Translated
    /// The levels of akim whom it binds; empty where every one is.
    package let offices: [Office]
    /// The event that sets it off.
    package let trigger: Trigger
    /// How long it gives.
    package let term: Term
    /// Whether a last day that is not worked moves to the next that is.
    package let rollsForward: Bool
    /// What meets it.
    package let fulfilment: Fulfilment

    /// A rule of its parts, as read from a law file.
    package init(
        id: ID, cites: Translated, title: Translated, norm: Translated, offices: [Office], trigger: Trigger, term: Term,
        rollsForward: Bool, fulfilment: Fulfilment
    ) {
        self.id = id
        self.cites = cites
        self.title = title
        self.norm = norm
        self.offices = offices
        self.trigger = trigger
        self.term = term
        self.rollsForward = rollsForward
        self.fulfilment = fulfilment
    }

    /// Whether it binds the akims of a level.
    package func binds(_ office: Office) -> Bool { offices.isEmpty || offices.contains(office) }
}
