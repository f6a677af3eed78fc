package import Domain

/// One event: what the law asks of it from whom by when, what is to be done, what came of it.
package struct DeskEventPage: Page {
    /// One step of the timeline: what is due from whom by when, and how it stands.
    struct Step: Sendable {
        let badge: StatusBadge
        let title: LocalText
        let who: LocalText
        let due: String
        let datetime: String
        let cites: LocalText
        let explanation: String
        /// The form by which its day is recorded; `nil` where the act has a form of its own, and for those who may not.
        let act: DeskAct?
    }

    /// A question that was left open on the air.
    struct Open: Sendable {
        let number: String
        let badge: StatusBadge
        let text: LocalText
        let answer: LocalText?
        let evidence: String?
        let act: DeskAct?
        /// Where it is corrected.
        let edit: Link?
    }

    struct Results: Sendable {
        let title: String
        let summary: LocalText
        let facts: [DeskFact]
    }

    package static let template = "desk/event"
    package let frame: DeskFrame
    package let t: [String: String]
    let formToken: String
    let back: Link
    let publicPage: Link
    let title: String
    let badges: [StatusBadge]
    let facts: [DeskFact]
    let stops: [DeskFact]
    let errors: DeskErrors?
    let kept: DeskKept?
    let steps: [Step]
    let hasSteps: Bool
    let noSteps: String?
    let open: [Open]
    let hasOpen: Bool
    /// All of them, where more are than stand here.
    let openAll: Link?
    let acts: [DeskAct]
    let hasActs: Bool
    let closed: DeskClosedActs?
    let readOnly: String?
    let results: Results?
    let minutes: DeskMinutes?
    /// To the acts that have pages of their own.
    let further: [Link]

    /// - Parameters:
    ///   - event: with its minutes, where the person may see them.
    ///   - steps: what the law asks of it.
    ///   - official: who goes or speaks, where the register knows it.
    ///   - names: places to choose from.
    package init(
        _ event: Event, steps: [Duty], official: Official?, names: [String],
        refused: (act: DeskPath.EventAct, form: RefusedForm)? = nil, visit: DeskVisit, in context: PageContext
    ) {
        let (words, dates) = (context.words, context.dates)
        let mayAct = visit.staff.may(.runEvent)
        title = words(.deskEventTitle, ["day": dates.dayAndWeekday(event.firstDay), "kind": context.kind(event.kind)])
        back = Link(words(.deskEvents), DeskPath.events().text)
        publicPage = Link(words(.deskPublicPage), context.url(.event(event.id)))
        badges = DeskEventsPage.needs(of: event, terms: steps.filter { $0.met == nil }, in: context)
        facts = DeskEventPage.facts(of: event, official: official, in: context)
        stops = event.stops.map { stop in
            DeskFact(
                "\(dates.dayAndWeekday(stop.day)), \(stop.time.text)",
                Typography.dotted([context.heading(stop.place), stop.venue.text(for: context.language)]))
        }
        let maker = DeskEventForms(event: event, steps: steps, refused: refused, names: names, context: context)
        self.steps = steps.map { step in
            Step(
                badge: StatusBadge(step, in: context), title: context.text(step.rule.title),
                who: step.rule.addressee.map { context.text($0) } ?? LocalText(context.akim(of: event.host)),
                due: dates.dayAndWeekday(step.due), datetime: step.due.iso, cites: context.text(step.rule.cites),
                explanation: ReckoningExplanation.text(step.reckoning, words: words, dates: dates),
                act: mayAct && EventDuties.isStep(step.rule)
                    ? DeskAct(
                        id: "step-\(step.rule.id.text.map { $0.isLetter || $0.isNumber ? String($0) : "-" }.joined())",
                        title: words(step.met == nil ? .deskEventStep : .deskEventStepAgain),
                        isOpen: refused?.act == .step && refused?.form.typed["rule"] == step.rule.id.text,
                        form: maker.form(of: step)) : nil)
        }
        hasSteps = !steps.isEmpty
        noSteps = steps.isEmpty && !event.isCancelled ? words(.deskEventNoSteps) : nil
        let answers = steps.first { $0.rule.fulfilment == .onAirAnswers }
        let shown = DeskEventPage.shown(
            of: event, first: refused?.act == .answer ? refused?.form.typed["number"] : nil, in: context)
        open = shown.map { question in
            DeskEventPage.open(question, of: event, term: answers, maker: mayAct && !event.isCancelled ? maker : nil, in: context)
        }
        hasOpen = !open.isEmpty
        openAll =
            event.openQuestions.count > shown.count
            ? Link(
                words(.deskOpenAll, ["count": context.numbers.whole(event.openQuestions.count)]),
                DeskPath.openQuestions(event.id).text) : nil

        let listed: [DeskPath.EventAct] =
            [.announce, .hold, .minutes] + (event.kind.isOnAir ? [.leaveOpen] : []) + [.move]
            + (event.moved == nil ? [] : [.moveReason]) + [.cancel] + (event.isCancelled ? [.reason] : [])
        let offers = listed.map { ($0, DeskEventActs.offer($0, on: event, by: visit.staff, today: context.today)) }
        let possible = offers.filter { $0.1 == .open }.map(\.0)
        let main: DeskPath.EventAct? =
            if possible.contains(.announce), event.announcement == nil, !event.isHeld, event.firstDay >= context.today {
                .announce
            } else if possible.contains(.hold), event.results == nil { .hold } else { nil }
        let apart = possible.filter { DeskPath.eventAct(event.id, $0).page == .eventAct(event.id, $0) }
        further = apart.map { Link(words(maker.name(of: $0)), DeskPath.eventAct(event.id, $0).text) }
        acts = possible.filter { !apart.contains($0) }.map { act in
            DeskAct(
                id: "act-\(act.rawValue)", title: words(maker.name(of: act)),
                isOpen: refused.map { $0.act == act } ?? (act == main), form: maker.form(act))
        }
        hasActs = !acts.isEmpty
        readOnly = mayAct ? nil : visit.readOnly(.runEvent, words)
        closed = mayAct ? DeskClosedActs(offers.map { (maker.name(of: $0.0), $0.1) }, words: words) : nil
        let form = maker.refusedForm
        let target: String? =
            switch refused?.act {
            case .step, .answer: form == nil ? nil : "#main"
            case let act?: possible.contains(act) ? "#act-\(act.rawValue)" : nil
            case nil: nil
            }
        let told = DeskRefusedAct(refused?.form, form: form, at: target, in: context)
        (errors, kept) = (told.errors, told.kept)
        results = event.results.map { DeskEventPage.results($0, in: context) }
        minutes = mayAct ? event.minutes.map { DeskMinutes($0, in: context) } : nil
        formToken = visit.formToken
        t = words.plain
        frame = DeskFrame(context, title: title, visit: visit, section: .events)
    }

    private static func facts(of event: Event, official: Official?, in context: PageContext) -> [DeskFact] {
        let (words, dates) = (context.words, context.dates)
        var facts = [DeskFact(words(.deskEventHost), context.heading(event.host))]
        let person = official.map { official in
            let row = OfficialRow(official, in: context)
            return "\(row.name.text), \(row.post.text)"
        }
        facts.append(DeskFact(words(.deskEventWho), person ?? context.who(event).text))
        if person != nil, !event.leader.isEmpty {
            facts.append(DeskFact(words(.deskEventLeader), event.leader.text(for: context.language)))
        }
        if !event.body.isEmpty { facts.append(DeskFact(words(.deskEventBody), event.body.text(for: context.language))) }
        if !event.topic.isEmpty { facts.append(DeskFact(words(.deskEventTopic), event.topic.text(for: context.language))) }
        if let phone = event.phone { facts.append(DeskFact(words(.deskEventPhone), phone)) }
        if let link = event.link { facts.append(DeskFact(words(.deskEventLink), link, link)) }
        if let announcement = event.announcement {
            facts.append(
                DeskFact(
                    words(.deskEventAnnouncement), dates.fullDay(announcement.publishedOn), announcement.evidence))
        }
        if let moved = event.moved {
            facts.append(
                DeskFact(
                    words(.deskEventMovedFrom, ["day": dates.fullDay(moved.from)]), moved.reason.text(for: context.language)))
        }
        if case .cancelled(let day, let reason) = event.standing {
            facts.append(
                DeskFact(words(.deskEventCancelledOn, ["day": dates.fullDay(day)]), reason.text(for: context.language)))
        }
        return facts
    }

    /// As many of the questions left open as the page can bear: those that wait for an answer before those that have one.
    ///
    /// - Parameter first: the number of the one whose answer was refused.
    private static func shown(of event: Event, first: String?, in context: PageContext) -> [OpenQuestion] {
        let waiting = event.unanswered
        let ordered = waiting.filter { String($0.number) == first } + waiting.filter { String($0.number) != first }
        // Each that waits has a form of its own.
        return PageShare.first(of: ordered, within: 11_000, overhead: 2_700) { [beginning(of: context.text($0.text)).text] }
            + PageShare.first(of: event.leftOpen.filter { $0.answer != nil }, within: 3_000, overhead: 400) {
                [
                    beginning(of: context.text($0.text)).text, $0.answer.map { beginning(of: context.text($0.text)).text } ?? "",
                    $0.answer?.evidence ?? "",
                ]
            }
    }

    private static func open(
        _ question: OpenQuestion, of event: Event, term: Duty?, maker: DeskEventForms?, in context: PageContext
    ) -> Open {
        let words = context.words
        let badge: StatusBadge
        if let answer = question.answer {
            let late = term.map { $0.due.days(until: answer.on) } ?? 0
            badge =
                late > 0
                ? StatusBadge(.late, words(.statusPublishedLate, count: late))
                : StatusBadge(.done, words(.deskEventAnsweredOn, ["day": context.dates.day(answer.on, .on)]))
        } else {
            badge = term.map { StatusBadge($0, in: context) } ?? StatusBadge(.time, words(.deskEventUnanswered))
        }
        let isOpen = maker?.refused?.act == .answer && maker?.refused?.form.typed["number"] == String(question.number)
        return Open(
            number: String(question.number), badge: badge, text: beginning(of: context.text(question.text)),
            answer: question.answer.map { beginning(of: context.text($0.text)) }, evidence: question.answer?.evidence,
            act: question.answer == nil
                ? maker.map { maker in
                    DeskAct(
                        id: "answer-\(question.number)", title: words(.deskEventAnswer), isOpen: isOpen,
                        form: maker.form(answering: question))
                } : nil,
            edit: maker.map { _ in
                Link(
                    words(question.answer == nil ? .deskOpenEdit : .deskOpenCorrect),
                    DeskPath.openQuestion(event.id, question.number).text)
            })
    }

    /// The whole stands on the public page.
    static func beginning(of text: LocalText) -> LocalText {
        LocalText(PageShare.beginning(of: text.text, upTo: 400), lang: text.lang)
    }

    private static func results(_ results: EventResults, in context: PageContext) -> Results {
        let words = context.words
        let figures: [(Phrase, Int?)] = [
            (.deskHoldAttendance, results.attendance), (.deskEventRaised, results.questionsRaised),
            (.deskEventResolved, results.questionsResolved), (.deskEventReceptions, results.receptions),
            (.deskEventReceived, results.received),
        ]
        return Results(
            title: words(.deskEventResultsOn, ["day": context.dates.day(results.publishedOn)]),
            summary: DeskEventPage.beginning(of: context.text(results.summary)),
            facts: figures.compactMap { label, value in
                value.map { DeskFact(words(label), context.numbers.whole($0)) }
            })
    }
}
