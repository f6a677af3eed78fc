package import Domain

/// One meeting at the desk: its terms, and the acts from announcement to plan.
package struct DeskMeetingPage: Page {
    struct Clocks: Sendable {
        let list: [DutyClock]
    }

    /// The field that says that the words before a correction held somebody's own.
    package static let formerField = "former"

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
    /// What is published after it; `nil` before its day, and where it was called off.
    let package: DeskPackage?
    /// The minutes, for those who write them.
    let minutes: DeskMinutes?
    /// Where they are written.
    /// To the acts that have pages of their own.
    let further: [Link]
    /// Where the reception after it is scheduled.
    let reception: Link?
    /// Where questions from its hall are entered.
    let enter: Link?
    let clocks: Clocks?
    let publicPage: Link

    /// - Parameters:
    ///   - movedLast: its last move; `nil` where it stands where it was set.
    ///   - duties: those of this meeting, met or not.
    ///   - questions: how many were asked for it, by how they stand.
    ///   - package: what is published after it.
    ///   - minutes: those of the meeting.
    ///   - refused: the act that the rules refused, with what was typed.
    package init(
        _ package: ResultsPackage, movedLast: MeetingMove? = nil, minutes: EventMinutes? = nil, duties: [Duty],
        questions: [Question.Standing: Int],
        refused: (act: DeskPath.MeetingAct, form: RefusedForm)? = nil, visit: DeskVisit, in context: PageContext
    ) {
        let (words, dates) = (context.words, context.dates)
        let (meeting, plan) = (package.meeting, package.plan)
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

        func offer(_ act: DeskPath.MeetingAct) -> DeskQuestionActs.Offer {
            DeskMeetingActs.offer(act, on: meeting, movedLast: movedLast, plan: plan, by: visit.staff, today: context.today)
        }
        let listed =
            DeskMeetingActs.listed + (movedLast == nil ? [] : [.moveReason]) + (meeting.isCancelled ? [.reason] : [])
        let offers = listed.map { ($0, offer($0)) }
        let mayRun = visit.staff.may(.runMeeting)
        let maker = DeskMeetingForms(
            meeting: meeting, minutes: mayRun ? minutes : nil, package: package, duties: duties, movedLast: movedLast,
            refused: refused, context: context)
        var open = offers.filter { $0.1 == .open }.map(\.0)
        if !package.isPlanOut, offer(.alone) == .open { open.append(.alone) }
        let main: DeskPath.MeetingAct? =
            if open.contains(.announce), meeting.announcement == nil, meeting.day > context.today {
                .announce
            } else if open.contains(.hold), !meeting.isHeld {
                .hold
            } else if open.contains(.results), package.summary.isEmpty {
                .results
            } else if open.contains(.plan), !package.isPlanOut {
                .plan
            } else { nil }
        let apart = open.filter { $0.hasOwnPage(of: meeting, on: context.today) }
        further = apart.map { Link(words(maker.name(of: $0)), DeskPath.meetingAct(meeting.id, $0).text) }
        acts = open.filter { !apart.contains($0) }.map { act in
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
        let isPast = !meeting.isCancelled && meeting.day <= context.today
        let term = duties.first { $0.rule.fulfilment == .resultsAndPlan }
        let section =
            isPast
            ? DeskPackage(
                package, links: DeskMeetingPage.links(package, open: open, maker, by: visit.staff, in: context), term: term,
                refused: refused.flatMap { $0.act == .package ? $0.form : nil }, visit: visit, in: context) : nil
        self.package = section
        self.minutes = mayRun ? minutes.map { DeskMinutes($0, in: context) } : nil
        if section?.form != nil { open.append(.package) }
        let told = DeskRefusedAct(
            refused?.form, form: refused.flatMap { $0.act == .package ? section?.form : maker.form($0.act) },
            at: refused.flatMap { open.contains($0.act) ? "#act-\($0.act.rawValue)" : nil }, in: context)
        (errors, kept) = (told.errors, told.kept)
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

    /// Where each part of the package is done: the first field of its form, or a page of its own.
    private static func links(
        _ package: ResultsPackage, open: [DeskPath.MeetingAct], _ maker: DeskMeetingForms, by staff: StaffMember,
        in context: PageContext
    ) -> [ResultsPackage.Part: Link] {
        let (words, id) = (context.words, package.meeting.id)
        func form(_ act: DeskPath.MeetingAct) -> Link? {
            guard open.contains(act) else { return nil }
            let isThere =
                switch act {
                case .hold: package.meeting.holding != nil
                case .results: !package.summary.isEmpty
                case .places: !package.meeting.resultsPlaces.isEmpty
                default: package.meeting.minutesOn != nil
                }
            if act.hasOwnPage(of: package.meeting, on: context.today) {
                return Link(words(isThere ? .packageCorrect : .packageFill), DeskPath.meetingAct(id, act).text)
            }
            return Link(
                words(isThere && act != .plan ? .packageCorrect : .packageFill),
                maker.form(act).fields.first?.target ?? "#act-\(act.rawValue)")
        }
        return [
            .holding: form(.hold), .results: form(.results), .places: form(.places), .minutes: form(.minutes),
            .questions: Link(words(.packageToQuestions), DeskPath.questions(.all, meeting: id).text),
            .problems: staff.may(.formProblem) ? Link(words(.packageToPool), DeskPath.pool(meeting: id).text) : nil,
            .plan: package.plan.map { Link(words(.meetingPlanLink), DeskPath.plan($0.id).text) } ?? form(.plan),
        ].compactMapValues(\.self)
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
                [DeskFact(words(.deskReasonCancelled), reason.text(for: context.language))]
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
