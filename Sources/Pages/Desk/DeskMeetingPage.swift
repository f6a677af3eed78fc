package import Domain

/// One meeting at the desk: its terms, and the acts from announcement to plan.
package struct DeskMeetingPage: Page {
    struct Clocks: Sendable {
        let list: [DutyClock]
    }

    package static let template = "desk/meeting"
    package let frame: DeskFrame
    package let t: [String: String]
    let formToken: String
    let back: Link
    let title: String
    let badge: StatusBadge
    let facts: [DeskFact]
    let errors: DeskErrors?
    let kept: DeskKept?
    let acts: [DeskAct]
    let hasActs: Bool
    let readOnly: String?
    let closed: DeskClosedActs?
    let plan: Link?
    /// Where the reception after it is scheduled.
    let reception: Link?
    /// Where questions from its hall are entered.
    let enter: Link?
    let clocks: Clocks?
    let publicPage: Link

    /// - Parameters:
    ///   - duties: those of this meeting, met or not.
    ///   - questions: how many were asked for it, by how they stand.
    ///   - refused: the act that the rules refused, with what was typed.
    package init(
        _ meeting: Meeting, duties: [Duty], questions: [Question.Standing: Int], plan: ActionPlan?,
        refused: (act: DeskPath.MeetingAct, form: RefusedForm)? = nil, visit: DeskVisit, in context: PageContext
    ) {
        let (words, dates) = (context.words, context.dates)
        title = words(
            .deskMeetingTitle, ["place": context.name(meeting.place), "day": dates.day(meeting.day)])
        back = Link(words(.deskMeetings), DeskPath.meetings.text)
        badge =
            switch meeting.standing {
            case .held: StatusBadge(.done, words(.meetingHeld))
            case .cancelled: StatusBadge(.late, words(.meetingCancelled))
            case .planned where meeting.day < context.today: StatusBadge(.soon, words(.meetingNotReported))
            case .planned where meeting.day == context.today: StatusBadge(.soon, words(.meetingToday))
            case .planned: StatusBadge(.time, words(.deskMeetingComing))
            }
        facts = DeskMeetingPage.facts(of: meeting, questions: questions, in: context)

        let offers = DeskPath.MeetingAct.allCases.map {
            ($0, DeskMeetingActs.offer($0, on: meeting, plan: plan, by: visit.staff, today: context.today))
        }
        let maker = DeskMeetingForms(meeting: meeting, duties: duties, refused: refused, context: context)
        let open = offers.filter { $0.1 == .open }.map(\.0)
        let main: DeskPath.MeetingAct? =
            if open.contains(.announce), meeting.announcement == nil, meeting.day > context.today {
                .announce
            } else if open.contains(.hold), meeting.results == nil {
                .hold
            } else if open.contains(.plan) {
                .plan
            } else { nil }
        acts = open.map { act in
            DeskAct(
                id: "act-\(act.rawValue)", title: words(maker.name(of: act)),
                isOpen: refused.map { $0.act == act } ?? (act == main),
                form: maker.form(act))
        }
        hasActs = !acts.isEmpty
        let isObserver = visit.staff.onlyLooksOn
        readOnly = isObserver ? words(.deskReadOnly) : nil
        closed = isObserver ? nil : DeskClosedActs(offers.map { (maker.name(of: $0.0), $0.1) }, words: words)
        self.plan = plan.map { Link(words(.deskPlanOpen), DeskPath.plan($0.id).text) }
        let isOffered = refused.map { open.contains($0.act) } ?? false
        errors = DeskForm.errors(
            isOffered ? refused.map { maker.form($0.act).fields } ?? [] : [], refusal: refused?.form.refusalText(words),
            at: refused.flatMap { isOffered ? "#act-\($0.act.rawValue)" : nil } ?? "#main", words: words)
        kept = isOffered ? nil : refused.flatMap { DeskKept(maker.form($0.act), refused: $0.form) }
        reception =
            visit.staff.may(.runReception) && !meeting.isCancelled && meeting.day >= context.today
            ? Link(words(.deskMeetingReception), DeskPath.newReception(after: meeting.id).text) : nil
        enter =
            visit.staff.may(.register) && !meeting.isCancelled
            ? Link(words(.deskEnter), DeskPath.newQuestion(DeskPath.QuestionStart(meeting: meeting.id)).text) : nil
        clocks = duties.isEmpty ? nil : Clocks(list: duties.map { DutyClock($0, naming: false, in: context) })
        publicPage = Link(words(.deskPublicPage), context.url(.meeting(meeting.id)))
        formToken = visit.formToken
        t = words.plain
        frame = DeskFrame(context, title: title, visit: visit, section: .meetings)
    }

    private static func facts(of meeting: Meeting, questions: [Question.Standing: Int], in context: PageContext) -> [DeskFact] {
        let words = context.words
        let place = [meeting.venue, meeting.address].map { context.text($0).text }.filter { !$0.isEmpty }
        let counts = Question.Standing.allCases.compactMap { standing in
            questions[standing].flatMap { count in
                count == 0
                    ? nil
                    : words(
                        .deskMeetingQuestionPart,
                        ["standing": context.standing(standing), "count": context.numbers.whole(count)])
            }
        }
        let reason: [DeskFact] =
            if case .cancelled(_, let reason) = meeting.standing {
                [DeskFact(words(.deskReason), reason.text(for: context.language))]
            } else { [] }
        return reason + [
            DeskFact(
                words(.deskMeetingWhen),
                "\(context.dates.dayAndWeekday(meeting.day)), \(meeting.time.text)\u{2060}–\u{2060}\(meeting.end.text)"),
            DeskFact(words(.deskMeetingWhere), ([context.name(meeting.place)] + place).joined(separator: ", ")),
            DeskFact(words(.deskMeetingHost), context.akim(of: meeting.host)),
            DeskFact(
                words(.deskMeetingQuestions),
                counts.isEmpty ? words(.deskMeetingNoQuestions) : counts.joined(separator: ", "),
                counts.isEmpty ? nil : DeskPath.questions(.all, meeting: meeting.id).text),
        ]
    }
}
