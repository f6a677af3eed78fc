package import Domain

/// One term of the law with how it is kept, and how it was reckoned on opening.
package struct DutyClock: Hashable, Sendable {
    let title: LocalText
    /// What it is owed for: a meeting, a quarter, a year; `nil` where the page says it already.
    let about: String?
    let aboutURL: String?
    let sentence: String
    let badge: StatusBadge
    let explanation: String
    /// The address of what was published.
    let evidence: String?

    /// - Parameter naming: whether to say for which meeting, quarter or year it is owed.
    package init(_ duty: Duty, naming: Bool, in context: PageContext) {
        title = DutyClock.title(duty.rule, in: context)
        about = naming ? DutyClock.about(duty, in: context) : nil
        aboutURL =
            switch duty.subject {
            case .meeting(let id) where naming: context.url(.meeting(id))
            case .event(let id) where naming: context.url(.event(id))
            case .control(let place, let period) where naming: context.url(.controlSummary(place, period))
            default: nil
            }
        sentence = DutyClock.sentence(duty, in: context)
        badge = StatusBadge(duty, in: context)
        explanation = ReckoningExplanation.text(duty.reckoning, words: context.words, dates: context.dates)
        evidence = duty.met?.evidence
    }

    /// What is owed, in a word or two; for rules without a word of ours, the title in the law file.
    package static func title(_ rule: DutyRule, in context: PageContext) -> LocalText {
        let phrase: Phrase? =
            switch rule.fulfilment {
            case .announcement where rule.trigger == .meeting: .dutyAnnouncement
            case .resultsAndPlan: .dutyResults
            case .progressReport: .dutyProgress
            case .calendarApproved: .dutyCalendarApproved
            case .calendarSubmitted: .dutyCalendarSubmitted
            case .controlSummary: .controlSummary
            default: nil
            }
        return phrase.map { LocalText(context.words($0)) }
            ?? context.text(rule.title)
    }

    /// The meeting by its day, the event by its kind and day, the quarter or the year for which it is owed.
    package static func about(_ duty: Duty, in context: PageContext) -> String {
        switch duty.subject {
        case .meeting: context.words(.dutyMeetingOf, ["day": context.dates.day(duty.reckoning.from, .of)])
        case .event: context.kind(of: duty.rule) + context.dates.day(duty.reckoning.from)
        case .calendar(_, let year): context.words(.dutyCalendarOf, ["year": String(year)])
        case .progress(_, let period), .control(_, let period): context.dates.period(period)
        }
    }

    private static func sentence(_ duty: Duty, in context: PageContext) -> String {
        let (words, dates) = (context.words, context.dates)
        let phrases: (met: Phrase, by: Phrase, wasDue: Phrase) =
            switch duty.rule.fulfilment {
            case .announcement, .resultsAndPlan, .progressReport: (.dutyPublished, .dutyPublishBy, .dutyPublishWasDue)
            case .calendarApproved: (.dutyApproved, .dutyApproveBy, .dutyApproveWasDue)
            case .calendarSubmitted, .controlSummary: (.dutySubmitted, .dutySubmitBy, .dutySubmitWasDue)
            default: (.dutyMet, .dutyMeetBy, .dutyMeetWasDue)
            }
        if let met = duty.met {
            let day = ["day": dates.day(met.on, .on)]
            let before = met.on.days(until: duty.reckoning.from)
            if duty.rule.fulfilment == .announcement, before > 0 {
                if case .event = duty.subject { return words(.dutyAnnouncedBefore, count: before, day) }
                return words(.dutyAnnounced, count: before, day)
            }
            if duty.rule.fulfilment == .resultsAndPlan { return words(.dutyResultsPublished, day) }
            return words(phrases.met, day)
        }
        return words(duty.isOverdue ? phrases.wasDue : phrases.by, ["day": dates.day(duty.due, .by)])
    }
}
