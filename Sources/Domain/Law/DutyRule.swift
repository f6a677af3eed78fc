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
        /// The day on which an applicant got an answer or an act.
        case answerReceived = "answer-received"
        /// Any day of the month that has ended.
        case monthEnd = "month-end"
        /// Any day of the period in which something is to be done a number of times.
        case period
        /// The first day of an official event with the akim.
        case event
        /// The first day of a working trip or a round.
        case trip
        case tripEnd = "trip-end"
        /// The day of a session, a staff meeting or a commission.
        case session
        /// The day of a personal reception.
        case reception
        case broadcast, briefing
        /// The day on which papers came in.
        case papers
        /// The day on which it was found that a matter is beyond one's competence.
        case finding
        /// The day on which an assignment came in.
        case assignment
        /// The last day of the term of an assignment.
        case deadline
    }

    /// How far the last day lies from the event. Days are counted from the day beside it; the event itself is not counted.
    package enum Term: Hashable, Sendable {
        case daysBefore(Int)
        case daysAfter(Int)
        case workingDaysBefore(Int)
        case workingDaysAfter(Int)
        /// By the same day of a later month; by its last day where the month has no such day.
        case monthsAfter(Int)
        /// By a day of the month after the period of the event.
        case dayOfNextMonth(Int)
        /// By a month and day of the event's year.
        case date(month: Int, day: Int)
        /// The day of the event where it falls in office hours of a working day, else the next working day.
        case sameDayInOfficeHours
        /// At least so many times in the period of the event, so by its last day.
        case times(Int, per: Frequency)

        /// Whether it is counted forward from the event.
        package var isAfter: Bool {
            switch self {
            case .daysBefore, .workingDaysBefore: false
            default: true
            }
        }
    }

    /// The period in which something is to be done a number of times.
    package enum Frequency: String, CaseIterable, Sendable {
        case week, month, quarter
        case halfYear = "half-year"
        case year

        /// The first day of the period of this length in which a day lies; a week begins on Monday.
        package func firstDay(with day: Day) -> Day {
            switch self {
            case .week: day.adding(days: 1 - day.weekday.rawValue)
            case .month: day.adding(days: 1 - day.dayOfMonth)
            case .quarter: Period.quarter(of: day).firstDay
            case .halfYear: Period.half(of: day).firstDay
            case .year: Period.year(of: day).firstDay
            }
        }

        /// The last day of the period of this length in which a day lies; a week ends on Sunday.
        package func lastDay(with day: Day) -> Day {
            switch self {
            case .week: day.adding(days: 7 - day.weekday.rawValue)
            case .month: day.adding(days: Day.length(ofMonth: day.month, in: day.year) - day.dayOfMonth)
            case .quarter: Period.quarter(of: day).lastDay
            case .halfYear: Period.half(of: day).lastDay
            case .year: Period.year(of: day).lastDay
            }
        }
    }

    /// What meets the duty.
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
        case extendedAnswer = "extended-answer"
        case complaintSentUp = "complaint-sent-up"
        case complaintFiled = "complaint-filed"
        /// The time and place, a schedule or a message made public.
        case publication
        /// Those concerned told.
        case word
        /// Papers handed in.
        case materials
        case agreement, minutes, note, proposal, reminder, list, plan
        /// A meeting, a trip, a round held the number of times asked for.
        case holding
        case execution
        case extensionRequest = "extension-request"
        case controlSummary = "control-summary"
        case paperRegistered = "paper-registered"
        /// What was left open on the air answered through the media.
        case onAirAnswers = "on-air-answers"

        /// Whether the register keeps what shows that such a duty was met. Where it does not, the term can be reckoned, and nobody is told that it was missed; of an event the day of each step is kept (`DutyRule.isKept`).
        package var isRecorded: Bool {
            switch self {
            case .announcement, .resultsAndPlan, .progressReport, .calendarApproved, .calendarSubmitted, .registration,
                .forwarding, .returning, .answer, .decision, .notice, .onAirAnswers, .controlSummary:
                true
            case .extendedAnswer, .complaintSentUp, .complaintFiled, .publication, .word, .materials, .agreement, .minutes,
                .note, .proposal, .reminder, .list, .plan, .holding, .execution, .extensionRequest, .paperRegistered:
                false
            }
        }
    }

    private struct Parts: Hashable, Sendable {
        let id: ID
        let cites: Translated
        let title: Translated
        let norm: Translated
        let offices: [Office]
        let addressee: Translated?
        let trigger: Trigger
        let term: Term
        let rollsForward: Bool
        let fulfilment: Fulfilment
        let events: Set<Event.Kind>
        let leaders: Set<Official.Post>
        let counted: Counted
    }

    /// Ten thousands of duties name one rule: they share its parts, so that a duty is light to copy and sort.
    private final class Shared: Sendable {
        let parts: Parts

        init(_ parts: Parts) { self.parts = parts }
    }

    private let shared: Shared

    /// The same in every edition of the act.
    package var id: ID { shared.parts.id }
    /// The paragraph, as it is cited: "Decree No. 826, paragraph 3 (5), fourth indent".
    package var cites: Translated { shared.parts.cites }
    /// A short name, for lists.
    package var title: Translated { shared.parts.title }
    /// One plain sentence of what must be done.
    package var norm: Translated { shared.parts.norm }
    /// The levels of akim whom it binds; empty where every one is, or where it binds `addressee` alone.
    package var offices: [Office] { shared.parts.offices }
    /// Who has to act, where that is not the akim himself: a deputy, a department, the Government, an applicant.
    package var addressee: Translated? { shared.parts.addressee }
    /// The event that sets it off.
    package var trigger: Trigger { shared.parts.trigger }
    /// How long it gives.
    package var term: Term { shared.parts.term }
    /// Whether a last day that is not worked moves to the next that is.
    package var rollsForward: Bool { shared.parts.rollsForward }
    /// What meets it.
    package var fulfilment: Fulfilment { shared.parts.fulfilment }
    /// The kinds of event that it is about; empty for a rule about something else.
    package var events: Set<Event.Kind> { shared.parts.events }
    /// Posts whose events it is about; empty where it is about all of them.
    package var leaders: Set<Official.Post> { shared.parts.leaders }
    /// What is counted, where it asks for something a number of times.
    package var counted: Counted { shared.parts.counted }

    /// A rule of its parts, as read from a law file.
    package init(
        id: ID, cites: Translated, title: Translated, norm: Translated, offices: [Office], addressee: Translated? = nil,
        trigger: Trigger, term: Term, rollsForward: Bool, fulfilment: Fulfilment, events: Set<Event.Kind> = [],
        leaders: Set<Official.Post> = [], counted: Counted = .events
    ) {
        shared = Shared(
            Parts(
                id: id, cites: cites, title: title, norm: norm, offices: offices, addressee: addressee, trigger: trigger,
                term: term, rollsForward: rollsForward, fulfilment: fulfilment, events: events, leaders: leaders, counted: counted
            ))
    }

    /// Whether it is about an event. What is asked of deputies is not asked of the akim's own; of others the register does not always know the post.
    package func concerns(_ event: Event) -> Bool {
        events.contains(event.kind) && (leaders.isEmpty || leaders.contains(.akim) || !event.isOfAkim)
    }

    package static func == (a: DutyRule, b: DutyRule) -> Bool { a.shared === b.shared || a.shared.parts == b.shared.parts }
    package func hash(into hasher: inout Hasher) { hasher.combine(id) }

    /// Whether the register keeps what shows that it was met.
    package var isKept: Bool { fulfilment.isRecorded || !events.isEmpty }

    /// Whether it binds the akims of a level.
    package func binds(_ office: Office) -> Bool {
        offices.isEmpty ? addressee == nil : offices.contains(office)
    }
}
