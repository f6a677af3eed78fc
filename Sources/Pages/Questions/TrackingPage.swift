package import Domain

/// The citizen's own view of a question: what happened, what is now, what comes next.
///
/// The only page that shows the question as it was written, to the one who holds its code.
package struct TrackingPage: Page {
    struct Step: Sendable {
        /// `path__step--now` or `path__step--next`; nothing where it is done.
        let mark: String
        let isNow: Bool
        let when: String?
        let datetime: String?
        let title: String
        let badge: StatusBadge?
        let note: LocalText?
        let sentence: String?
        /// The paragraph on which the step rests.
        let cites: LocalText?
        let explanation: String?
        let more: Link?
    }

    /// The terms of the law around a question, as far as they are known.
    package struct Terms: Sendable {
        let registration: Reckoning?
        let returning: Reckoning?
        let forwarding: Reckoning?
        let answer: Reckoning?
        /// To publish the results and the plan of its meeting, also of one that has not come.
        let results: Reckoning?
        /// To publish the progress of the quarter in which its item is due.
        let progress: Reckoning?

        package init(
            registration: Reckoning? = nil, returning: Reckoning? = nil, forwarding: Reckoning? = nil, answer: Reckoning? = nil,
            results: Reckoning? = nil, progress: Reckoning? = nil
        ) {
            self.registration = registration
            self.returning = returning
            self.forwarding = forwarding
            self.answer = answer
            self.results = results
            self.progress = progress
        }
    }

    /// A form of one button: where it is sent, and its token.
    struct OneButtonForm: Sendable {
        let url: String
        let token: String
    }

    /// How mail about a question stands, with the button that changes it.
    struct MailChoice: Sendable {
        let url: String
        let token: String
        let text: String
        let button: String
        /// What the button asks for: `yes` or `no`.
        let wanted: String
    }

    struct Given: Sendable {
        let text: LocalText
        let givenOn: String
    }

    struct Responsible: Sendable {
        let action: LocalText?
        let executor: LocalText?
        let akim: String
        let money: String?
        let deadline: String?
    }

    package static let template = "questions/tracking"
    package let frame: Frame
    package let t: [String: String]
    let title: String
    let original: LocalText
    let yours: Numbered
    let others: String?
    let judge: OneButtonForm?
    /// How name and contacts are forgotten, where some are kept.
    let forget: OneButtonForm?
    /// Whether steps are told by mail, and the button that changes it; `nil` where no address is kept or no mail is sent.
    let mail: MailChoice?
    /// Said where the two buttons belong but the page came without a form token.
    let judgeExpired: String?
    let answer: Given?
    let steps: [Step]
    let responsible: Responsible
    /// Whether something is still owed by a day.
    let isWaiting: Bool
    /// What to do where one does not agree.
    let disagree: String
    let meetingLink: Link?
    let problemURL: String?
    let problemTitle: LocalText?
    let planURL: String?
    let publicURL: String?
    let withheld: LocalText?
    let publicNone: String?

    /// - Parameters:
    ///   - code: the code that opens this page.
    ///   - steps: what happened, oldest first.
    ///   - others: how many other people asked within its problem.
    ///   - items: what is planned for its problem, in a published plan.
    ///   - duties: those of its meeting.
    ///   - terms: the terms that its steps rest on.
    ///   - wantsMail: whether the one who asked is told of steps by mail; `nil` where that cannot be.
    package init(
        _ question: Question, code: TrackingCode, steps: [QuestionStep], meeting: Meeting?, problem: Problem?, plan: ActionPlan?,
        others: Int, items: [PlanItem], duties: [Duty], terms: Terms = Terms(), hasContact: Bool = false, wantsMail: Bool? = nil,
        formToken: String?,
        in context: PageContext
    ) {
        let (words, dates) = (context.words, context.dates)
        let item = TrackingPage.deciding(items, on: context.today)
        title =
            TrackingPage.isGivenUp(question, items)
            ? context.words(.trackNowRemoved)
            : problem?.referrals.last.flatMap { TrackingPage.title(question, at: $0, in: context) }
                ?? TrackingPage.title(question, item, in: context)
        frame = Frame(
            context, title: words(.questionNumber, ["number": question.number.text]), path: .tracking(code.text), section: .track,
            crumbs: [Link(words(.home), context.url(.home)), Link(words(.trackTitle), context.url(.track))])
        t = words.plain
        original = LocalText(question.original, in: question.language, for: context.language)
        let sentOn = SentOn(question, steps)
        yours = Numbered(
            sentOn == nil ? .trackYours : .trackYoursSentOn, question.number.text,
            ["place": context.name(question.place), "first": sentOn.map { context.name($0.first) } ?? ""], in: context)
        self.others = others > 0 ? words(.trackOthers, count: others) : nil
        let isJudged = question.standing == .resolved || question.standing == .answered
        forget = hasContact ? formToken.map { OneButtonForm(url: context.url(.forget(code.text)), token: $0) } : nil
        mail = wantsMail.flatMap { isWanted in
            formToken.map { token in
                MailChoice(
                    url: context.url(.trackingMail(code.text)), token: token,
                    text: words(isWanted ? .trackMailText : .trackMailOffText),
                    button: words(isWanted ? .trackMailStop : .trackMailStart), wanted: isWanted ? "no" : "yes")
            }
        }
        judge = isJudged ? formToken.map { OneButtonForm(url: context.url(.judge(code.text)), token: $0) } : nil
        judgeExpired = isJudged && formToken == nil ? words(.trackJudgeExpired) : nil
        answer = question.answer.map {
            Given(text: context.text($0.text), givenOn: words(.trackAnswerOn, ["day": dates.day($0.givenOn, .on)]))
        }
        let removed = TrackingPage.isGivenUp(question, items) ? items : []
        self.steps =
            TrackingPage.past(
                question, steps, problem, isOpen: item != nil && question.standing == .inPlan, duties, terms, in: context)
            + (removed.isEmpty
                ? TrackingPage.now(question, item, plan, in: context)
                    + TrackingPage.ahead(question, item, meeting, duties, terms, in: context)
                : TrackingPage.givenUp(question, removed, plan, in: context))
        isWaiting =
            removed.isEmpty && !question.standing.isSettled && question.standing != .returned && question.standing != .disputed
        disagree = words(question.standing == .returned ? .trackDisagreeReturned : .trackDisagreeText)
        let akim = context.gazetteer.placeWithAkim(for: question.place).map { context.akim(of: $0.code) } ?? ""
        responsible = Responsible(
            action: item.map { context.text($0.action) }, executor: item.map { context.text($0.lead) }, akim: akim,
            money: item.map { TrackingPage.money($0, in: context) },
            deadline: item.map { dates.fullDay($0.deadline) })
        meetingLink = meeting.map {
            Link(words(.dutyMeetingOf, ["day": dates.day($0.day, .of)]), context.url(.meeting($0.id)))
        }
        problemURL = problem.map { context.url(.problem($0.number)) }
        problemTitle = problem.map { context.text($0.title) }
        planURL = plan.flatMap { $0.publishedOn == nil ? nil : context.url(.plan($0.id)) }
        switch question.moderation {
        case .published:
            publicURL = context.url(.question(question.number))
            withheld = nil
            publicNone = nil
        case .withheld(let reason, _):
            publicURL = nil
            withheld = context.text(reason)
            publicNone = nil
        case .waiting:
            publicURL = nil
            withheld = nil
            publicNone = words(question.standing == .returned ? .trackWithheld : .trackPublicNone)
        }
    }

    /// The item that decides how the question stands: the one longest overdue; else the open one due last, since all must be done.
    package static func deciding(_ items: [PlanItem], on today: Day) -> PlanItem? {
        let overdue = items.filter { $0.isOpen && $0.deadline < today }.min { $0.deadline < $1.deadline }
        return overdue ?? items.filter(\.isOpen).max { $0.deadline < $1.deadline } ?? items.max { $0.deadline < $1.deadline }
    }

    /// Whether everything planned for a question was removed from control, so that nothing is done about it any more.
    package static func isGivenUp(_ question: Question, _ items: [PlanItem]) -> Bool {
        question.standing == .inPlan && !items.isEmpty && items.allSatisfy { $0.removal != nil }
    }

    /// That each item was removed from control, with its ground and reason, and what the one who asked can do.
    ///
    /// Source: regulation 135, p. 13.9.
    private static func givenUp(
        _ question: Question, _ items: [PlanItem], _ plan: ActionPlan?, in context: PageContext
    ) -> [Step] {
        let (words, dates) = (context.words, context.dates)
        let known = items.compactMap { item in item.removal.map { (item: item, removal: $0) } }
        return known.enumerated().map { index, entry in
            let isNow = index == known.count - 1
            return Step(
                mark: isNow ? " path__step--now" : "", isNow: isNow, when: dates.dayAndWeekday(entry.removal.on),
                datetime: entry.removal.on.iso, title: words(.trackNow, ["what": words(.trackRemoved)]),
                badge: StatusBadge(entry.item, in: context), note: context.text(entry.removal.reason),
                sentence: words(.trackRemovedGround), cites: nil, explanation: nil,
                more: plan.map { Link(words(.trackPlanLink), context.url(.plan($0.id)) + "#item-\(entry.item.number)") })
        } + [
            Step(
                mark: " path__step--next", isNow: false, when: nil, datetime: nil, title: words(.trackNextAgain), badge: nil,
                note: nil, sentence: words(.trackNextAgainText), cites: nil, explanation: nil,
                more: Link(words(.askTitle), context.url(.askPlace(question.place))))
        ]
    }

    /// That a body above has it now, or what it did; `nil` where it is in a plan already, which says more.
    private static func title(_ question: Question, at referral: Referral, in context: PageContext) -> String? {
        guard question.standing == .inPool else { return nil }
        let (words, body) = (context.words, ReferralSteps.name(of: referral, in: context))
        switch referral.outcome {
        case .decided(let disposition, _, _):
            return words(
                .trackNowDecidedAbove, ["body": body, "what": words(ReferralSteps.phrase(for: disposition))])
        case .returned: return words(.trackNowReturnedAbove, ["body": body])
        case .passedOn, nil: return words(.trackNowAbove, ["body": body])
        }
    }

    /// How the question stands, in one sentence.
    static func title(_ question: Question, _ item: PlanItem?, in context: PageContext) -> String {
        let words = context.words
        if case .withheld = question.moderation, Question.Standing.undecided.contains(question.standing) {
            return words(.trackNowWithheld)
        }
        switch question.standing {
        case .received: return words(.trackNowReceived)
        case .registered: return words(.trackNowRegistered)
        case .returned: return words(.trackNowReturned)
        case .forwarded: return words(.trackNowForwarded, ["place": context.name(question.place)])
        case .published: return words(.trackNowPublished)
        case .answered: return words(.trackNowAnswered)
        case .excluded: return words(.trackNowExcluded)
        case .inPool: return words(.trackNowInPool)
        case .merged: return words(.trackNowMerged)
        case .inPlan:
            guard let item, item.isOpen else { return words(.trackNowInPlan) }
            let late = item.daysLate(on: context.today)
            if late > 0 { return words(.trackNowLate, count: late) }
            return words(.trackNowDueBy, ["day": context.dates.day(item.deadline, .by)])
        case .resolved: return words(.trackNowResolved)
        case .confirmed: return words(.trackNowConfirmed)
        case .disputed: return words(.trackNowDisputed)
        }
    }

    private static func phrase(of step: QuestionStep) -> Phrase {
        switch step.showing {
        case .published: return .trackStepPublished
        case .withheld: return .trackStepWithheld
        case .corrected: return .trackStepCorrected
        case nil: break
        }
        switch step.turn {
        case .joined: return .trackStepMerged
        case .separated: return .trackStepSeparated
        case .takenOut: return .trackStepTakenOut
        case nil: break
        }
        return switch step.standing {
        case .received: .trackStepReceived
        case .registered: .trackStepRegistered
        case .returned: .trackStepReturned
        case .forwarded: .trackStepForwarded
        case .published: .trackStepPublished
        case .answered: .trackStepAnswered
        case .excluded: .trackStepExcluded
        case .inPool: .trackStepInPool
        case .merged: .trackStepMerged
        case .inPlan: .trackStepInPlan
        case .resolved: .trackStepResolved
        case .confirmed: .trackStepConfirmed
        case .disputed: .trackStepDisputed
        }
    }

    /// What happened, also with its problem question at bodies above. The last step is where the question is now, unless an item of a plan is under way.
    private static func past(
        _ question: Question, _ steps: [QuestionStep], _ problem: Problem?, isOpen: Bool, _ duties: [Duty], _ terms: Terms,
        in context: PageContext
    ) -> [Step] {
        let results = duties.first { $0.rule.fulfilment == .resultsAndPlan }
        /// The term that a step had to keep.
        func term(_ standing: Question.Standing) -> Reckoning? {
            switch standing {
            case .registered: terms.registration
            case .returned: terms.returning
            case .forwarded: terms.forwarding
            case .answered: terms.answer
            case .inPlan: results?.reckoning
            default: nil
            }
        }
        /// Whether a plan that was published before took the question in, so that the term of the plan says nothing of the step.
        func isAfterPlan(_ step: QuestionStep) -> Bool {
            step.standing == .inPlan && results?.met.map { $0.on < step.on } ?? false
        }
        let known =
            steps.isEmpty
            ? [QuestionStep(standing: question.standing, on: question.receivedOn, at: question.receivedAt)] : steps
        /// A step that becomes one of the page as soon as it is known whether it is the last.
        typealias Made = (_ isNow: Bool) -> Step
        func isOfTerm(_ step: QuestionStep) -> Bool { step.showing == nil && step.turn == nil }
        let sentOn = SentOn(question, known)
        let words = context.words
        var made: [(day: String, make: Made)] = known.enumerated().map { index, step in
            let term = isOfTerm(step) ? term(step.standing) : nil
            let isFirst = !known[..<index].contains { $0.standing == step.standing && isOfTerm($0) }
            let badge = isFirst && !isAfterPlan(step) ? term.map { StatusBadge(madeOn: step.on, by: $0, in: context) } : nil
            return (
                step.on.iso,
                { isNow in
                    Step(
                        mark: isNow ? " path__step--now" : "", isNow: isNow, when: context.dates.dayAndWeekday(step.on),
                        datetime: step.on.iso, title: context.words(phrase(of: step)), badge: badge,
                        note: step.note.isEmpty ? nil : context.text(step.note),
                        sentence: context.registeredLater(step, before: known[(index + 1)...])
                            ?? sentOn.flatMap { sent in
                                guard sent.step == step else { return nil }
                                return words(
                                    .trackSentOn, ["first": context.name(sent.first), "place": context.name(question.place)])
                            },
                        cites: term.map { context.text($0.rule.cites) }, explanation: term.map { explained($0, in: context) },
                        more: nil)
                }
            )
        }
        // What was done above before the question joined follows the step with which it did.
        let joined = known.firstIndex { [.inPool, .merged, .inPlan].contains($0.standing) } ?? known.count - 1
        for step in problem.flatMap({ ReferralSteps($0, in: context) })?.list ?? [] {
            let day = max(step.datetime, made[joined].day)
            let after = made.lastIndex { $0.day <= day } ?? joined
            made.insert(
                (
                    day,
                    { isNow in
                        Step(
                            mark: isNow ? " path__step--now" : "", isNow: isNow, when: step.day, datetime: step.datetime,
                            title: step.title, badge: step.badge, note: step.text, sentence: nil, cites: nil, explanation: nil,
                            more: nil)
                    }
                ), at: after + 1)
        }
        return made.enumerated().map { index, step in
            step.make(index == made.count - 1 && !isOpen && question.standing != .resolved)
        }
    }

    private static func explained(_ reckoning: Reckoning, in context: PageContext) -> String {
        ReckoningExplanation.text(reckoning, words: context.words, dates: context.dates)
    }

    private static func now(_ question: Question, _ item: PlanItem?, _ plan: ActionPlan?, in context: PageContext) -> [Step] {
        let words = context.words
        func step(_ title: Phrase, item: PlanItem?, sentence: String?, note: LocalText?) -> Step {
            Step(
                mark: " path__step--now", isNow: true,
                when: item.map { words(.trackDeadline, ["day": context.dates.dayAndWeekday($0.deadline)]) },
                datetime: item?.deadline.iso, title: words(.trackNow, ["what": words(title)]),
                badge: item.map { StatusBadge($0, in: context) }, note: note, sentence: sentence,
                cites: nil, explanation: nil,
                more: item.flatMap { _ in plan.map { Link(words(.trackPlanLink), context.url(.plan($0.id))) } })
        }
        switch question.standing {
        case .inPlan:
            guard let item else { return [] }
            guard let last = item.executions.last else {
                return [step(.trackNowWaiting, item: item, sentence: words(.trackExecutionNone), note: nil)]
            }
            return [
                step(
                    .trackNowExecuting, item: item,
                    sentence: words(.trackExecutionOn, ["day": context.dates.day(last.on, .on)]), note: context.text(last.text))
            ]
        case .resolved: return [step(.trackNowYourWord, item: nil, sentence: words(.trackNowYourWordText), note: nil)]
        default: return []
        }
    }

    /// What comes next, from where the question stands.
    static func ahead(
        _ question: Question, _ item: PlanItem?, _ meeting: Meeting?, _ duties: [Duty], _ terms: Terms,
        in context: PageContext
    ) -> [Step] {
        let (words, dates) = (context.words, context.dates)
        func step(_ title: Phrase, _ sentence: String, when: String? = nil, on day: Day? = nil) -> Step {
            Step(
                mark: " path__step--next", isNow: false, when: when, datetime: when == nil ? nil : day?.iso, title: words(title),
                badge: nil, note: nil, sentence: sentence, cites: nil, explanation: nil, more: nil)
        }
        func late(_ term: Reckoning) -> StatusBadge? {
            guard term.due < context.today else { return nil }
            return StatusBadge(.late, words(.statusLate, count: term.due.days(until: context.today)))
        }
        /// A step with a term of the law: its last day, its paragraph, how it was reckoned.
        func step(_ title: Phrase, _ sentence: String, by term: Reckoning?) -> Step {
            Step(
                mark: " path__step--next", isNow: false, when: term.map { words(.trackBy, ["day": dates.day($0.due, .by)]) },
                datetime: term?.due.iso, title: words(title), badge: term.flatMap(late), note: nil, sentence: sentence,
                cites: term.map { context.text($0.rule.cites) }, explanation: term.map { explained($0, in: context) },
                more: nil)
        }
        let registering = step(.trackNextRegister, words(.trackNextRegisterText), by: terms.registration)
        let isRead = question.moderation != .waiting
        let publishing = step(.trackNextPublish, words(.trackNextPublishText))
        let meets = meeting.flatMap { meeting in
            meeting.takesQuestions(on: context.today)
                ? step(
                    .trackNextMeeting, words(.trackNextMeetingText), when: dates.dayAndWeekday(meeting.day), on: meeting.day)
                : nil
        }
        let results = duties.contains { $0.rule.fulfilment == .resultsAndPlan && $0.met != nil } ? nil : terms.results
        // A question outside any meeting is answered in the term of the code; one for a meeting, with its results.
        let planning =
            meeting == nil
            ? step(.trackNextAnswer, words(.trackNextAnswerText), by: terms.answer)
            : step(
                .trackNextPlan,
                words((meeting?.day).map { $0 < context.today } == true ? .trackNextPlanHeldText : .trackNextPlanText),
                by: results)
        let asking = step(
            .trackNextAsk, words(.trackNextAskText),
            when: item.flatMap { item in
                item.deadline >= context.today ? words(.trackAfter, ["day": dates.day(item.deadline, .from)]) : nil
            }, on: item?.deadline)
        let report = item.map { item in
            let period = Period.quarter(of: max(item.deadline, context.today))
            return step(.trackNextReport, words(.trackNextReportText, ["period": dates.period(period)]), by: terms.progress)
        }
        switch question.standing {
        case .received: return [registering, isRead ? nil : publishing, meets, planning].compactMap(\.self)
        case .registered, .forwarded: return [isRead ? nil : publishing, meets, planning].compactMap(\.self)
        case .published: return [meets, planning].compactMap(\.self)
        case .excluded: return [step(.trackNextAnswer, words(.trackNextAnswerExcluded), by: terms.answer)]
        case .inPool, .merged: return [meets, planning, asking].compactMap(\.self)
        case .inPlan: return [asking, report].compactMap(\.self)
        case .resolved: return [report].compactMap(\.self)
        case .returned, .answered, .confirmed, .disputed: return []
        }
    }

    private static func money(_ item: PlanItem, in context: PageContext) -> String {
        guard let needed = item.moneyNeeded, needed > .zero else { return context.words(.trackMoneyNone) }
        let given = context.numbers.money(item.moneyGiven ?? .zero)
        return context.words(.trackMoneyOf, ["given": given, "needed": context.numbers.money(needed)])
    }
}
