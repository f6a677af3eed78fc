package import Domain

/// One event: what, who, where and when, how to take part, what came of it, and what is due from whom by when.
package struct EventPage: Page {
    struct Stop: Sendable {
        let when: String
        let datetime: String
        let place: Link
        let venue: LocalText?
    }

    /// How a question is put to those who speak on the air.
    struct Asking: Sendable {
        let phone: String
        let link: Link?
    }

    struct Notice: Sendable {
        let before: String?
        let decided: String
        let reason: LocalText?
        /// What the reason said before it was corrected.
        let corrections: [String]
    }

    struct Moves: Sendable {
        /// The last one first.
        let list: [Notice]
    }

    struct Results: Sendable {
        let publishedOn: String?
        /// `nil` where the words are the first ones.
        let corrected: FormerResultsPage.Corrected?
        let summary: LocalText?
        let facts: [CorrectedFact]
        let hasFacts: Bool
    }

    struct Question: Sendable {
        let text: LocalText
        let badge: StatusBadge?
        let answer: LocalText?
        let evidence: String?
        /// What it and the answer said before they were corrected.
        let corrections: [String]
    }

    /// A step within the office: its term alone, no judgement.
    struct Step: Sendable {
        let title: LocalText
        let who: LocalText?
        let sentence: String
        let explanation: String
    }

    package static let template = "events/event"
    package let frame: Frame
    package let t: [String: String]
    let title: String
    let who: LocalText
    /// The year before the day, where it is not this one and the language has it there.
    let dayYear: String?
    let dayOfMonth: String
    let dayRest: String
    let datetime: String
    let hour: String
    let standing: StatusBadge?
    let host: Link
    let body: LocalText?
    let topic: LocalText?
    /// The only stop; several stand in a list of their own.
    let place: Stop?
    let stops: [Stop]
    let hasStops: Bool
    let phone: String?
    let broadcast: Link?
    let announcement: String
    let announcementURL: String?
    /// What it said before of the day of its announcement.
    let announcementCorrections: [String]
    let minutes: String?
    /// Where it is put into a calendar; `nil` once it began.
    let calendarFileURL: String?
    let cancellation: Notice?
    let moved: Moves?
    let asking: Asking?
    let results: Results?
    let questions: [Question]
    let hasQuestions: Bool
    let duties: [DutyClock]
    let hasDuties: Bool
    let steps: [Step]
    let hasSteps: Bool
    let links: [Link]

    /// - Parameters:
    ///   - duties: every step that the law asks of it, by its last day.
    ///   - correctedOn: the day on which its results were corrected last.
    ///   - corrections: what else of it was corrected, the last ones first.
    ///   - stale: what fell behind of its translations.
    package init(
        _ event: Event, duties: [Duty], correctedOn: Day? = nil, corrections: [Correction] = [],
        stale: [StaleTranslation] = [], in context: PageContext
    ) {
        let (words, dates) = (context.words, context.dates)
        let row = EventRow(event, in: context)
        title = row.title
        who = row.who
        frame = Frame(
            context, title: "\(row.title), \(dates.fullDay(event.firstDay))", description: "\(row.title). \(row.who.text)",
            path: .event(event.id), section: .meetings,
            crumbs: context.crumbs(to: event.host, including: true)
                + [
                    Link(
                        words(.eventsTitle),
                        context.url(.events(SitePath.EventQuery(place: event.host == .republic ? nil : event.host))))
                ])
        t = words.plain
        (dayYear, dayOfMonth) = (row.dayYear, row.dayOfMonth)
        dayRest = "\(row.month), \(dates.weekday(event.firstDay))"
        datetime = row.datetime
        hour =
            (event.stops.first.map(\.time.text) ?? "")
            + (event.lastDay > event.firstDay ? " – \(dates.dayAndWeekday(event.lastDay))" : "")
        standing = row.badge
        host = Link(
            event.host == .republic ? context.heading(event.host) : context.akim(of: event.host),
            context.url(.place(event.host)))
        body = event.body.isEmpty ? nil : context.text(event.body)
        topic = event.topic.isEmpty ? nil : context.text(event.topic)
        let stops = event.stops.map { stop in
            Stop(
                when: "\(dates.dayAndWeekday(stop.day)), \(stop.time.text)", datetime: "\(stop.day.iso)T\(stop.time.text)",
                place: Link(context.heading(stop.place), context.url(.place(stop.place))),
                venue: stop.venue.isEmpty ? nil : context.text(stop.venue))
        }
        place = stops.count == 1 ? stops.first : nil
        self.stops = stops.count == 1 ? [] : stops
        hasStops = !self.stops.isEmpty
        let isAhead = event.standing == .planned && event.lastDay >= context.today
        let link = event.link.flatMap { WebAddress.isValid($0) ? Link(MeetingPage.host(of: $0), $0) : nil }
        asking =
            isAhead && event.kind.isOnAir
            ? Asking(phone: event.phone ?? words(.eventPhoneNone), link: link) : nil
        phone = asking == nil && isAhead ? event.phone : nil
        broadcast = asking == nil ? link : nil
        announcement =
            event.announcement.map { words(.eventAnnouncedOn, ["day": dates.day($0.publishedOn, .on)]) }
            ?? words(event.firstDay < context.today ? .eventNeverAnnounced : .eventNotAnnounced)
        announcementURL = event.announcement?.evidence
        let corrected = CorrectionWords(corrections, in: context)
        announcementCorrections = corrected.announcement
        minutes = event.minutes.map { words(.eventMinutesOn, ["day": dates.day($0.on, .on)]) }
        calendarFileURL = isAhead ? FilePath.calendar(event.host).text(in: context.language) : nil
        cancellation =
            if case .cancelled(let day, let reason) = event.standing {
                Notice(
                    before: nil, decided: words(.meetingCancelledOn, ["day": dates.day(day, .on)]),
                    reason: reason.isEmpty ? nil : context.text(reason), corrections: corrected.reason)
            } else {
                nil
            }
        moved = event.moved.map { move in
            Moves(
                list: EventPage.moves(corrected.moves(with: move), to: event.firstDay, in: context))
        }
        results =
            event.isCancelled || event.lastDay > context.today
            ? nil : EventPage.results(event, correctedOn, corrected, stale, in: context)
        let answers = duties.first { $0.rule.fulfilment == .onAirAnswers }
        questions = event.openQuestions.map { EventPage.question($0, answers, corrected, in: context) }
        hasQuestions = !questions.isEmpty
        let owed = duties.filter { EventDuties.isOwed($0.rule) }
        self.duties = owed.map { DutyClock($0, naming: false, in: context) }
        hasDuties = !owed.isEmpty
        steps = duties.filter { !EventDuties.isOwed($0.rule) }.map { EventPage.step($0, in: context) }
        hasSteps = !steps.isEmpty
        links = [
            Link(words(.programmeLink), context.url(.programme(event.host))),
            Link(
                words(.programmeEvents),
                context.url(.events(SitePath.EventQuery(place: event.host == .republic ? nil : event.host)))),
        ]
    }

    private static func results(
        _ event: Event, _ correctedOn: Day?, _ corrected: CorrectionWords, _ stale: [StaleTranslation], in context: PageContext
    ) -> Results? {
        let (words, numbers) = (context.words, context.numbers)
        guard let results = event.results else {
            return event.lastDay < context.today
                ? Results(publishedOn: nil, corrected: nil, summary: nil, facts: [], hasFacts: false) : nil
        }
        let underWay = results.questionsRaised.flatMap { raised in results.questionsResolved.map { raised - $0 } }
        let figures: [(Phrase, Int?, Correction.Figure?)] = [
            (.eventFigureAttendance, results.attendance, .attendance),
            (.eventFigureRaised, results.questionsRaised, .questionsRaised),
            (.eventFigureResolved, results.questionsResolved, .questionsResolved), (.eventFigureUnderWay, underWay, nil),
            (.eventFigureReceptions, results.receptions, .receptions), (.eventFigureReceived, results.received, .received),
        ]
        let facts = figures.compactMap { phrase, number, figure in
            CorrectedFact(
                words(phrase), number.map { numbers.whole($0) },
                figure.map { corrected.figure($0) { numbers.whole($0) } } ?? [], in: context)
        }
        return Results(
            publishedOn: words(.meetingResultsOn, ["day": context.dates.day(results.publishedOn, .on)]),
            corrected: FormerResultsPage.Corrected(correctedOn, of: .event(event.id), in: context),
            summary: results.summary.isEmpty ? nil : context.text(results.summary, .summary, stale: stale),
            facts: facts, hasFacts: !facts.isEmpty)
    }

    /// - Parameters:
    ///   - moves: the last one first.
    ///   - day: the first day of the event now.
    private static func moves(
        _ moves: [CorrectionWords.Move], to day: Day, in context: PageContext
    ) -> [Notice] {
        let (words, dates) = (context.words, context.dates)
        return zip(moves, [day] + moves.map(\.from)).map { move, next in
            Notice(
                before: words(
                    move.from == next ? .eventMovedSameDay : .eventMovedFrom, ["day": dates.dayAndWeekday(move.from)]),
                decided: words(.meetingMovedOn, ["day": dates.day(move.on, .on)]),
                reason: move.reason.isEmpty ? nil : context.text(move.reason), corrections: move.corrections)
        }
    }

    /// - Parameter duty: by when all of them are answered; `nil` where no act in force asks for it.
    private static func question(
        _ question: OpenQuestion, _ duty: Duty?, _ corrected: CorrectionWords, in context: PageContext
    ) -> Question {
        let (words, dates) = (context.words, context.dates)
        // Its words are shown no more.
        if let withdrawal = question.withdrawal {
            return Question(
                text: LocalText(words(.eventOpenWithdrawn, ["day": dates.day(withdrawal.on, .on)])), badge: nil,
                answer: context.text(withdrawal.reason), evidence: nil, corrections: [])
        }
        let late = duty.map { $0.due.days(until: question.answer?.on ?? context.today) } ?? 0
        let badge: StatusBadge? =
            if let answer = question.answer {
                late > 0
                    ? StatusBadge(.late, words(.eventOpenLate, count: late))
                    : StatusBadge(.done, words(.eventOpenAnswered, ["day": dates.day(answer.on, .on)]))
            } else if let duty {
                late > 0
                    ? StatusBadge(.late, words(.eventOpenOverdue, count: late))
                    : StatusBadge(.soon, words(.eventOpenWaiting, ["day": dates.day(duty.due, .by)]))
            } else {
                StatusBadge(.time, words(.eventOpenUnanswered))
            }
        return Question(
            text: context.text(question.text), badge: badge, answer: question.answer.map { context.text($0.text) },
            evidence: question.answer?.evidence, corrections: corrected.openQuestion(question))
    }

    private static func step(_ duty: Duty, in context: PageContext) -> Step {
        let (words, dates) = (context.words, context.dates)
        return Step(
            title: DutyClock.title(duty.rule, in: context), who: duty.rule.addressee.map { context.text($0) },
            sentence: duty.met.map { words(.eventStepDone, ["day": dates.day($0.on, .on)]) }
                ?? words(.eventStepBy, ["day": dates.day(duty.due, .by)]),
            explanation: ReckoningExplanation.text(duty.reckoning, words: words, dates: dates))
    }
}
