/// Why a change of an event is refused.
package enum EventRefusal: String, Error, CaseIterable, Sendable {
    /// It can be moved no more once its last day has passed.
    case eventPast
    case cancelled, alreadyHeld, notYetHeld, notHeld, dayAhead, dayPast, announcedAfterEvent, evidenceNotAnAddress
    case resultsBeforeEvent, summaryMissing, textTooLong, figureOutOfRange, moreResolvedThanRaised, reasonTooLong
    case receivedWithoutReception, morePresentThanMembers
    case reasonMissing, nothingMoved, otherAway
    case notOnAir, questionMissing, tooManyQuestions, questionUnknown, alreadyAnswered, answerMissing, answerBeforeEvent
    /// The very same question stands there already.
    case questionRepeated
    /// Announced more than 13 months before.
    case announcedTooEarly
    /// The question was withdrawn.
    case questionWithdrawn
    /// More questions stand as left open on the air than the results tell of.
    case moreOpenThanRaised
    /// The results tell of more questions resolved than those that have an answer.
    case resolvedWhileOpen
    case stepUnknown, minutesMissing, tooManyPoints, pointMissing, deadlineBeforeMinutes, minutesBeforeEvent, membersMissing
    case noQuorum
    /// The answer to a question that was left open.
    case answerTooLong
    /// All texts of the minutes together.
    case minutesTooLong
    /// It was not called off: there is no reason to correct.
    case notCancelled
    /// It was never moved: there is no reason to correct.
    case notMoved
}

extension Event {
    /// The event announced to residents. Refused where the day of publication lies ahead, after the first day or, as of a meeting, more than 13 months before it.
    package func announced(on day: Day, evidence: String?, today: Day) throws(EventRefusal) -> Event {
        guard !isCancelled else { throw .cancelled }
        guard day <= today else { throw .dayAhead }
        guard day <= firstDay else { throw .announcedAfterEvent }
        guard day >= firstDay.adding(months: -13) else { throw .announcedTooEarly }
        if let evidence, !WebAddress.isValid(evidence) { throw .evidenceNotAnAddress }
        var event = self
        event.announcement = Announcement(publishedOn: day, evidence: evidence)
        return event
    }

    /// The event on other days or in other places, until its last day has passed. What was announced for another first day stands no more: it is announced anew.
    ///
    /// - Parameter others: planned events of the same akimat.
    package func moved(to stops: [Stop], reason: Translated, others: [Event], today: Day) throws(EventRefusal) -> Event {
        try isPlanned()
        guard lastDay >= today else { throw .eventPast }
        try Event.check(reason)
        let stops = Event.ordered(stops)
        guard let first = stops.first, first.day >= today else { throw .dayPast }
        guard stops != self.stops else { throw .nothingMoved }
        var event = self
        event.stops = stops
        guard event.othersAway(among: others).isEmpty else { throw .otherAway }
        event.moved = Move(from: firstDay, on: today, reason: reason)
        if first.day != firstDay { event.announcement = nil }
        return event
    }

    /// Trips of other deputies of the same akim on one of its days, which may not be. Source: order 70-ө, annex 1, p. 9.
    package func othersAway(among others: [Event]) -> [Event] {
        guard kind == .deputyTrip else { return [] }
        return others.filter { other in
            other.kind == .deputyTrip && other.host == host && other.id != id && !other.isCancelled
                && (other.official == nil || other.official != official)
                && other.firstDay <= lastDay && firstDay <= other.lastDay
        }
    }

    /// The longest reason in one language, in characters.
    package static let longestReason = 1_000

    private static func check(_ reason: Translated) throws(EventRefusal) {
        guard !reason.isEmpty else { throw .reasonMissing }
        guard !reason.isLonger(than: longestReason) else { throw .reasonTooLong }
    }

    /// The event called off, with the reason that residents read.
    package func cancelled(on today: Day, reason: Translated) throws(EventRefusal) -> Event {
        try isPlanned()
        try Event.check(reason)
        var event = self
        event.standing = .cancelled(on: today, reason: reason)
        return event
    }

    /// The event, which was called off, with another reason; the day on which it was called off stays.
    package func cancelled(correcting reason: Translated) throws(EventRefusal) -> Event {
        guard case .cancelled(let day, _) = standing else { throw .notCancelled }
        try Event.check(reason)
        var event = self
        event.standing = .cancelled(on: day, reason: reason)
        return event
    }

    /// The event with another reason of its last move; days and places stay.
    package func moved(correcting reason: Translated) throws(EventRefusal) -> Event {
        guard let last = moved else { throw .notMoved }
        try Event.check(reason)
        var event = self
        event.moved = Move(from: last.from, on: last.on, reason: reason)
        return event
    }

    /// The event as held, with what was published of it.
    package func held(_ results: EventResults, today: Day) throws(EventRefusal) -> Event {
        guard !isCancelled else { throw .cancelled }
        guard lastDay <= today else { throw .notYetHeld }
        guard results.publishedOn <= today else { throw .dayAhead }
        guard results.publishedOn >= lastDay else { throw .resultsBeforeEvent }
        guard !results.summary.isEmpty else { throw .summaryMissing }
        guard !results.summary.isLonger(than: MeetingResults.longestText) else { throw .textTooLong }
        for figure in results.figures.compactMap(\.self) where figure < 0 || figure > EventResults.mostCounted {
            throw .figureOutOfRange
        }
        if let resolved = results.questionsResolved, resolved > (results.questionsRaised ?? 0) { throw .moreResolvedThanRaised }
        // Nobody is received where no reception was held; where none is named, none was counted.
        if results.receptions == 0, (results.received ?? 0) > 0 { throw .receivedWithoutReception }
        var event = self
        event.standing = .held(results)
        try event.checkOpenQuestions()
        return event
    }

    /// Refused where the figures of the results and the questions left open on the air do not fit together.
    private func checkOpenQuestions() throws(EventRefusal) {
        guard let raised = results?.questionsRaised else { return }
        guard leftOpen.count <= raised else { throw .moreOpenThanRaised }
        if let resolved = results?.questionsResolved, resolved + unanswered.count > raised { throw .resolvedWhileOpen }
    }

    /// The event with one more question that was left without an answer on the air.
    package func leavingOpen(_ text: Translated, today: Day) throws(EventRefusal) -> Event {
        guard kind.isOnAir else { throw .notOnAir }
        guard !isCancelled else { throw .cancelled }
        guard lastDay <= today else { throw .notYetHeld }
        guard !text.isEmpty else { throw .questionMissing }
        guard !text.isLonger(than: OpenQuestion.longestText) else { throw .textTooLong }
        guard openQuestions.count < OpenQuestion.most else { throw .tooManyQuestions }
        guard !leftOpen.contains(where: { $0.text == text }) else { throw .questionRepeated }
        var event = self
        event.openQuestions.append(OpenQuestion(number: (openQuestions.map(\.number).max() ?? 0) + 1, text: text))
        try event.checkOpenQuestions()
        return event
    }

    /// The event with other words of a question that was left open on the air, and of its answer where it has one.
    ///
    /// - Parameter answer: in the words and with the day that are right; `nil` while the question has none.
    package func correcting(
        _ number: Int, text: Translated, answer: OpenQuestion.Answer?, today: Day
    ) throws(EventRefusal) -> Event {
        let position = try standing(number)
        guard !text.isEmpty else { throw .questionMissing }
        guard !text.isLonger(than: OpenQuestion.longestText) else { throw .textTooLong }
        var event = self
        event.openQuestions[position].text = text
        if openQuestions[position].answer != nil {
            guard let answer else { throw .answerMissing }
            try check(answer, today: today)
            event.openQuestions[position].answer = answer
        }
        return event
    }

    /// The event without a question that was entered by mistake. One that was answered stays.
    ///
    /// - Parameter reason: as residents read it, in place of the question.
    package func withdrawing(_ number: Int, reason: Translated, today: Day) throws(EventRefusal) -> Event {
        let position = try standing(number)
        guard openQuestions[position].answer == nil else { throw .alreadyAnswered }
        try Event.check(reason)
        var event = self
        event.openQuestions[position].withdrawal = OpenQuestion.Withdrawal(on: today, reason: reason)
        return event
    }

    /// The place of a question among those that were left open. Refused where it was withdrawn.
    private func standing(_ number: Int) throws(EventRefusal) -> Int {
        guard !isCancelled else { throw .cancelled }
        guard let position = openQuestions.firstIndex(where: { $0.number == number }) else { throw .questionUnknown }
        guard openQuestions[position].withdrawal == nil else { throw .questionWithdrawn }
        return position
    }

    /// The event with an answer, given through the media, to a question that was left open.
    package func answering(_ number: Int, _ answer: OpenQuestion.Answer, today: Day) throws(EventRefusal) -> Event {
        let position = try standing(number)
        guard openQuestions[position].answer == nil else { throw .alreadyAnswered }
        try check(answer, today: today)
        var event = self
        event.openQuestions[position].answer = answer
        return event
    }

    private func check(_ answer: OpenQuestion.Answer, today: Day) throws(EventRefusal) {
        guard !answer.text.isEmpty else { throw .answerMissing }
        guard !answer.text.isLonger(than: OpenQuestion.longestText) else { throw .answerTooLong }
        guard answer.on <= today else { throw .dayAhead }
        guard answer.on >= lastDay else { throw .answerBeforeEvent }
        if let evidence = answer.evidence, !WebAddress.isValid(evidence) { throw .evidenceNotAnAddress }
    }

    /// The event with a step of its preparation, or of what follows, done on a day.
    ///
    /// - Parameter steps: what the law asks of it; another step is refused.
    package func done(_ step: DutyRule.ID, on day: Day, of steps: [Duty], today: Day) throws(EventRefusal) -> Event {
        guard !isCancelled else { throw .cancelled }
        guard let duty = steps.first(where: { $0.rule.id == step }), EventDuties.isStep(duty.rule) else { throw .stepUnknown }
        guard day <= today else { throw .dayAhead }
        if duty.rule.term.isAfter, day < firstDay { throw .notYetHeld }
        var event = self
        event.stepsDone[step] = day
        return event
    }

    /// The event with its minutes. A session is valid only with the share of members that the regulation asks for.
    ///
    /// - Parameter quorum: of the edition that binds the akimat; `nil` where none does.
    package func recorded(_ minutes: EventMinutes, quorum: Quorum?, today: Day) throws(EventRefusal) -> Event {
        guard !isCancelled else { throw .cancelled }
        guard lastDay <= today else { throw .notYetHeld }
        try minutes.check(after: lastDay, today: today)
        if kind == .session, let quorum {
            guard let members = minutes.members, let present = minutes.membersPresent, members > 0, present >= 0 else {
                throw .membersMissing
            }
            guard present <= members else { throw .morePresentThanMembers }
            guard quorum.isMet(by: present, of: members) else { throw .noQuorum }
        }
        var event = self
        event.minutes = minutes
        return event
    }

    private func isPlanned() throws(EventRefusal) {
        switch standing {
        case .planned: return
        case .held: throw .alreadyHeld
        case .cancelled: throw .cancelled
        }
    }
}

extension EventMinutes {
    /// Refused where they lie before what they tell of or ahead, say too little, or say too much.
    func check(after lastDay: Day, today: Day) throws(EventRefusal) {
        guard on <= today else { throw .dayAhead }
        guard on >= lastDay else { throw .minutesBeforeEvent }
        guard !chair.isEmpty, !agenda.isEmpty || !points.isEmpty else { throw .minutesMissing }
        guard points.count <= EventMinutes.mostPoints else { throw .tooManyPoints }
        for point in points {
            if point.text.isEmpty { throw .pointMissing }
            if let deadline = point.deadline, deadline < on { throw .deadlineBeforeMinutes }
        }
        let lines = [chair] + points.flatMap { [$0.executors, $0.control] }
        let (long, tasks) = ([present, agenda, speakers], points.map(\.text))
        guard lines.allSatisfy({ $0.count <= EventMinutes.longestName }),
            long.allSatisfy({ $0.count <= EventMinutes.longestText }),
            tasks.allSatisfy({ $0.count <= EventMinutes.longestPoint })
        else { throw .textTooLong }
        let whole = (lines + long + tasks).reduce(0) { $0 + $1.count }
        guard whole <= EventMinutes.longestWhole else { throw .minutesTooLong }
    }
}
