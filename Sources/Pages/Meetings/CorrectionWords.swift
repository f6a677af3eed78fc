import Domain

/// What a meeting or an event said before it was corrected, in words beside what it says now.
struct CorrectionWords: Sendable {
    private let corrections: [Correction]
    private let context: PageContext

    /// - Parameter corrections: the last ones first.
    init(_ corrections: [Correction], in context: PageContext) {
        self.corrections = corrections
        self.context = context
    }

    /// Of the day of the announcement.
    var announcement: [String] {
        corrections.compactMap { correction in
            guard case .announcedOn(let day) = correction.before else { return nil }
            return text(.correctionAnnounced, correction, before: context.dates.fullDay(day))
        }
    }

    /// Of why it was called off.
    var reason: [String] {
        corrections.compactMap { correction in
            guard case .reason(let reason) = correction.before else { return nil }
            return CorrectionWords.reason(reason, on: correction.on, in: context)
        }
    }

    /// What a reason said before; of one that held somebody's own, that it was corrected.
    static func reason(_ before: Translated, on day: Day, in context: PageContext) -> String {
        let on = context.dates.day(day, .on)
        return before.isEmpty
            ? context.words(.meetingResultsCorrected, ["day": on])
            : context.words(.correctionReason, ["day": on, "before": before.text(for: context.language)])
    }

    /// A move with what its reason said before, the last correction first.
    struct Move {
        let on: Day
        let from: Day
        let reason: Translated
        var corrections: [String] = []
    }

    /// Every move of an event, the last one first.
    ///
    /// - Parameter last: the one that stands with the event.
    func moves(with last: Event.Move) -> [Move] {
        var moves = [Move(on: last.on, from: last.from, reason: last.reason)]
        for correction in corrections {
            switch correction.before {
            case .moved(let from, let reason): moves.append(Move(on: correction.on, from: from, reason: reason))
            // What was corrected before a further move was said of the move that was the last one then.
            case .moveReason(_, let reason):
                moves[moves.count - 1].corrections.append(CorrectionWords.reason(reason, on: correction.on, in: context))
            default: break
            }
        }
        return moves
    }

    /// Of why a meeting was moved, by the number of the move, from 1.
    func move(_ number: Int) -> [String] {
        corrections.compactMap { correction in
            guard case .moveReason(number, let reason) = correction.before else { return nil }
            return CorrectionWords.reason(reason, on: correction.on, in: context)
        }
    }

    /// Of how many came to a reception and with what results, and why.
    var outcomes: [String] {
        corrections.compactMap { correction in
            guard case .outcomes(let figures, let why) = correction.before else { return nil }
            return context.words(
                .correctionOutcomes,
                [
                    "day": context.dates.day(correction.on, .on), "before": context.outcome(figures),
                    "why": why.text(for: context.language),
                ])
        }
    }

    /// Of a question left open on the air and of its answer, where the words of the reader's language were others.
    func openQuestion(_ question: OpenQuestion) -> [String] {
        let (number, language) = (question.number, context.language)
        var (asked, answered): (String?, String?) = (
            question.text.text(for: language), question.answer?.text.text(for: language)
        )
        func words(_ before: Translated, _ now: inout String?, _ correction: Correction) -> String? {
            guard !before.isEmpty else {
                return context.words(.meetingResultsCorrected, ["day": context.dates.day(correction.on, .on)])
            }
            let was = before.text(for: language)
            defer { now = was }
            return was == now ? nil : text(.correctionReason, correction, before: was)
        }
        return corrections.compactMap { correction in
            switch correction.before {
            case .openQuestion(number, let before): words(before, &asked, correction)
            case .openAnswer(number, let before): words(before, &answered, correction)
            case .openAnsweredOn(number, let day):
                text(.correctionOpenAnswered, correction, before: context.dates.fullDay(day))
            default: nil
            }
        }
    }

    /// Of a number.
    ///
    /// - Parameter told: the number as the page tells it.
    func figure(_ figure: Correction.Figure, told: (Int) -> String) -> [String] {
        corrections.compactMap { correction in
            guard case .figure(figure, let count) = correction.before else { return nil }
            return text(.correctionFigure, correction, before: told(count))
        }
    }

    private func text(_ phrase: Phrase, _ correction: Correction, before: String) -> String {
        context.words(phrase, ["day": context.dates.day(correction.on, .on), "before": before])
    }
}

/// A fact with what it said before it was corrected.
struct CorrectedFact: Hashable, Sendable {
    let term: String
    let value: String
    /// The last correction first.
    let corrections: [String]

    /// `nil` where nothing is known and nothing was.
    ///
    /// - Parameter value: `nil` where it was taken out.
    init?(_ term: String, _ value: String?, _ corrections: [String], in context: PageContext) {
        guard value != nil || !corrections.isEmpty else { return nil }
        self.term = term
        self.value = value ?? context.words(.correctionTakenOut)
        self.corrections = corrections
    }
}
