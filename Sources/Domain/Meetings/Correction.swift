/// What residents could read of a meeting, an event or a personal reception before it was corrected, or moved once more.
package struct Correction: Hashable, Sendable {
    /// Of what.
    package enum Subject: Hashable, Sendable {
        case meeting(Meeting.ID)
        case event(Event.ID)
        /// Of a reception, why it was called off and what came of it. Its moves lie apart.
        case reception(Reception.ID)
    }

    /// A number that residents read.
    package enum Figure: String, CaseIterable, Sendable {
        /// Everyone who came.
        case attendance
        /// Minutes of the akim's account.
        case presentation
        /// Residents who spoke or asked.
        case spoke
        case questionsRaised = "questions-raised"
        case questionsResolved = "questions-resolved"
        case receptions, received
    }

    /// What it said.
    package enum Former: Hashable, Sendable {
        /// The day of the first publication of its announcement.
        case announcedOn(Day)
        case figure(Figure, Int)
        /// Why it was called off; empty where the words held somebody's own and are shown no more.
        case reason(Translated)
        /// A move that another one followed: the first day before it, and why.
        case moved(from: Day, reason: Translated)
        /// Why a move was made; empty as a reason. Of a meeting with the number of the move, from 1; of an event it was the last one then.
        case moveReason(Int?, Translated)
        /// How many came to a reception and with what results, as its protocol had it, and why that was corrected.
        case outcomes(ReceptionFigures, because: Translated)
        /// What was asked on the air, by its number; empty as a reason.
        case openQuestion(Int, Translated)
        /// The answer to it; empty as a reason.
        case openAnswer(Int, Translated)
        /// The day on which that answer was published.
        case openAnsweredOn(Int, Day)

        /// The same without its words, where it has some.
        package var hidden: Former {
            switch self {
            case .announcedOn, .figure, .openAnsweredOn: self
            case .reason: .reason(Translated())
            case .moved(let from, _): .moved(from: from, reason: Translated())
            case .moveReason(let number, _): .moveReason(number, Translated())
            case .outcomes(let figures, _): .outcomes(figures, because: Translated())
            case .openQuestion(let number, _): .openQuestion(number, Translated())
            case .openAnswer(let number, _): .openAnswer(number, Translated())
            }
        }
    }

    /// The day on which it was corrected; of a move, the day on which it was decided.
    package let on: Day
    package let before: Former

    /// A correction of its parts.
    package init(on day: Day, before: Former) {
        self.on = day
        self.before = before
    }

    /// What was corrected of the last move of a meeting; `nil` where a language was added alone.
    ///
    /// - Parameters:
    ///   - number: of the move among those of the meeting, from 1.
    ///   - hidesReason: whether the reason before held somebody's own, as a person of the desk said.
    package static func ofMove(
        _ number: Int, from before: MeetingMove, to after: MeetingMove, hidesReason: Bool = false, on today: Day
    ) -> Correction? {
        guard before.reason.isChanged(by: after.reason) else { return nil }
        return Correction(on: today, before: .moveReason(number, kept(before.reason, after.reason, hides: hidesReason)))
    }

    /// The number of the question left open on the air whose words held somebody's own; `nil` for everything else.
    package var hiddenQuestion: Int? {
        switch before {
        case .openQuestion(let number, let words), .openAnswer(let number, let words): words.isEmpty ? number : nil
        default: nil
        }
    }

    /// What was corrected of a meeting. A value that is added corrects nothing; one that is taken out does. Where the meeting was moved, it is announced anew.
    ///
    /// - Parameter hidesReason: whether the reason before held somebody's own, as a person of the desk said.
    package static func all(from before: Meeting, to after: Meeting, hidesReason: Bool = false, on today: Day) -> [Correction] {
        func read(_ meeting: Meeting) -> Read {
            let holding = meeting.holding
            return Read(
                announcedOn: before.slot == after.slot ? meeting.announcement?.publishedOn : nil,
                figures: [
                    (.attendance, holding?.attendance?.total), (.presentation, holding?.presentation), (.spoke, holding?.spoke),
                ], reason: meeting.cancelledBecause)
        }
        return all(from: read(before), to: read(after), hidesReason: hidesReason, on: today)
    }

    /// The same of an event.
    package static func all(from before: Event, to after: Event, hidesReason: Bool = false, on today: Day) -> [Correction] {
        func read(_ event: Event) -> Read {
            let results = event.results
            return Read(
                announcedOn: before.stops == after.stops ? event.announcement?.publishedOn : nil,
                figures: [
                    (.attendance, results?.attendance), (.questionsRaised, results?.questionsRaised),
                    (.questionsResolved, results?.questionsResolved), (.receptions, results?.receptions),
                    (.received, results?.received),
                ], reason: event.cancelledBecause)
        }
        var found = all(from: read(before), to: read(after), hidesReason: hidesReason, on: today)
        if let move = before.moved, move != after.moved {
            let reason = after.moved?.reason ?? Translated()
            let words = kept(move.reason, reason, hides: hidesReason)
            if before.stops != after.stops {
                found.append(Correction(on: move.on, before: .moved(from: move.from, reason: words)))
            } else if move.reason.isChanged(by: reason) {
                found.append(Correction(on: today, before: .moveReason(nil, words)))
            }
        }
        return found + openQuestions(from: before, to: after, hidesWords: hidesReason, on: today)
    }

    /// What was corrected of the questions left open on the air. One that is withdrawn keeps its words from everyone.
    private static func openQuestions(
        from before: Event, to after: Event, hidesWords: Bool, on today: Day
    ) -> [Correction] {
        let now = Dictionary(after.openQuestions.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
        return before.openQuestions.flatMap { was -> [Correction] in
            guard let corrected = now[was.number], corrected.withdrawal == nil else { return [] }
            var former: [Former] = []
            func keep(_ words: Translated, _ now: Translated, _ make: (Translated) -> Former) {
                guard words.isChanged(by: now) else { return }
                former.append(make(kept(words, now, hides: hidesWords)))
            }
            keep(was.text, corrected.text) { .openQuestion(was.number, $0) }
            if let old = was.answer, let new = corrected.answer {
                keep(old.text, new.text) { .openAnswer(was.number, $0) }
                if old.on != new.on { former.append(.openAnsweredOn(was.number, old.on)) }
            }
            return former.map { Correction(on: today, before: $0) }
        }
    }

    /// Words that were corrected, as everyone may still read them: empty where they held somebody's own, as a person said or as can be seen.
    static func kept(_ before: Translated, _ after: Translated, hides: Bool) -> Translated {
        let isHidden = hides || !PersonalDataHint.asked(inReason: before).isSubset(of: PersonalDataHint.asked(inReason: after))
        return isHidden ? Translated() : before
    }

    /// The same of a reception.
    package static func all(
        from before: Reception, to after: Reception, hidesReason: Bool = false, on today: Day
    ) -> [Correction] {
        func read(_ reception: Reception) -> Read {
            Read(announcedOn: nil, figures: [], reason: reception.cancelledBecause)
        }
        return all(from: read(before), to: read(after), hidesReason: hidesReason, on: today)
    }

    /// What residents read that is kept when it is corrected.
    private struct Read {
        let announcedOn: Day?
        let figures: [(figure: Figure, count: Int?)]
        let reason: Translated?
    }

    private static func all(from before: Read, to after: Read, hidesReason: Bool, on today: Day) -> [Correction] {
        var former: [Former] = []
        if let day = before.announcedOn, day != after.announcedOn { former.append(.announcedOn(day)) }
        for (old, new) in zip(before.figures, after.figures) {
            if let count = old.count, count != new.count { former.append(.figure(old.figure, count)) }
        }
        if let reason = before.reason, let corrected = after.reason, reason.isChanged(by: corrected) {
            former.append(.reason(kept(reason, corrected, hides: hidesReason)))
        }
        return former.map { Correction(on: today, before: $0) }
    }
}

extension Translated {
    /// Whether words that stood are others now, or are gone; a language that is added changes nothing.
    func isChanged(by other: Translated) -> Bool {
        Language.allCases.contains { self[$0] != nil && self[$0] != other[$0] }
    }
}

extension Meeting {
    /// Why it was called off; `nil` where it was not.
    package var cancelledBecause: Translated? { if case .cancelled(_, let reason) = standing { reason } else { nil } }
}

extension Reception {
    /// Why it was called off; `nil` where it was not.
    package var cancelledBecause: Translated? { if case .cancelled(_, let reason) = standing { reason } else { nil } }
}

extension Event {
    /// Why it was called off; `nil` where it was not.
    package var cancelledBecause: Translated? { if case .cancelled(_, let reason) = standing { reason } else { nil } }
}
