package import Domain

/// A meeting in a list: its day, whose and where, how many asked.
package struct MeetingRow: Hashable, Sendable {
    /// The year before the day, where it is not this one and the language has it there.
    let dayYear: String?
    let dayOfMonth: String
    /// The month under the day, with the year where it is not this one.
    let month: String
    let url: String
    let akim: String
    let placeName: String
    let venue: LocalText?
    let datetime: String
    let when: String
    let badge: StatusBadge?
    let isCancelled: Bool
    let questionCount: String
    /// Where to ask; its words name the meeting for those who hear the link alone.
    let ask: Link?

    /// - Parameter questionCount: of those that were registered; `nil` where questions came in and none is registered yet.
    package init(_ meeting: Meeting, questionCount: Int?, in context: PageContext) {
        let (words, dates) = (context.words, context.dates)
        dayOfMonth = String(meeting.day.dayOfMonth)
        (dayYear, month) = dates.around(meeting.day)
        url = context.url(.meeting(meeting.id))
        akim = context.akim(of: meeting.host)
        placeName = context.name(meeting.place)
        venue = meeting.venue.isEmpty ? nil : context.text(meeting.venue)
        datetime = "\(meeting.day.iso)T\(meeting.time.text)"
        when = "\(dates.weekday(meeting.day)), \(meeting.time.text)"
        badge = MeetingRow.badge(meeting, in: context)
        isCancelled = meeting.isCancelled
        self.questionCount =
            switch questionCount {
            case nil: words(.meetingQuestionsCame)
            case 0?: words(meeting.takesQuestions(on: context.today) ? .meetingNoQuestions : .meetingNoneAsked)
            case let count?: words(.meetingQuestionCount, count: count)
            }
        ask =
            meeting.takesQuestions(on: context.today)
            ? Link(
                words(.meetingAskAbout, ["akim": akim, "day": dates.day(meeting.day)]), context.url(.askMeeting(meeting.id)))
            : nil
    }

    /// Held, called off, today, or past and not reported; `nil` for one that lies ahead.
    package static func badge(_ meeting: Meeting, in context: PageContext) -> StatusBadge? {
        switch meeting.standing {
        case .held: StatusBadge(.done, context.words(.meetingHeld))
        case .cancelled: StatusBadge(.late, context.words(.meetingCancelled))
        case .planned where meeting.day == context.today: StatusBadge(.soon, context.words(.meetingToday))
        case .planned where meeting.day < context.today: StatusBadge(.time, context.words(.meetingNotReported))
        case .planned: nil
        }
    }
}
