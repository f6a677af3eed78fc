import Domain
import Pages
import Settings
import Storage

/// A clerk records what was done for an event and what came of it.
struct ChangeEvent: Sendable {
    enum Change: Sendable {
        case announce(on: Day, evidence: String?)
        /// Results, published today; corrected ones keep the day on which they came out, and the words before stay to be read unless they held somebody's own.
        case hold(EventResults, hidesFormer: Bool)
        case minutes(EventMinutes)
        case leaveOpen(Translated)
        case answer(number: Int, OpenQuestion.Answer)
        /// Other words of a question, and of its answer; those before stay to be read unless they held somebody's own.
        case correctQuestion(number: Int, Translated, OpenQuestion.Answer?, hidesFormer: Bool)
        case withdrawQuestion(number: Int, reason: Translated)
        case step(DutyRule.ID, on: Day)
        /// The reasons of moves before stay to be read unless they held somebody's own.
        case move(EventDraft, reason: Translated, hidesFormer: Bool)
        case cancel(reason: Translated)
        /// Why it was called off, in other words; those before stay to be read unless they held somebody's own.
        case correct(reason: Translated, hidesFormer: Bool)
        /// Why it was moved last, in the same way.
        case correctMove(reason: Translated, hidesFormer: Bool)
    }

    let id: Event.ID
    let change: Change
    /// The mark of what was there before; empty where nothing is asked.
    var seen = ""

    /// Throws `EventRefusal`; of a move also `EventDraft.Refusal` with every wrong field of its stops.
    func carryOut(at desk: Desk) async throws {
        let (change, seen, settings, today) = (change, seen, desk.site.settings, desk.today)
        try await desk.change(
            id, journal: verb, detail: detail, hidesReason: hidesReason, hidesMoves: hidesMoves, hidesQuestion: hidesQuestion
        ) { event, connection in
            guard mark(of: event)?.fits(seen) ?? true else { throw ChangedMeanwhile() }
            switch change {
            case .announce(let day, let evidence): return try event.announced(on: day, evidence: evidence, today: today)
            case .hold(let results, let hides):
                let held = try event.held(results.published(on: event.results?.publishedOn ?? today), today: today)
                try desk.keep(
                    event.publishedResults, of: .event(event.id), before: held.publishedResults, hides: hides, connection)
                return held
            case .minutes(let minutes):
                let quorum = settings.law.quorum(on: event.firstDay, in: event.host, by: settings.gazetteer)
                return try event.recorded(minutes, quorum: quorum, today: today)
            case .leaveOpen(let text): return try event.leavingOpen(text, today: today)
            case .answer(let number, let answer): return try event.answering(number, answer, today: today)
            case .correctQuestion(let number, let text, let answer, _):
                return try event.correcting(number, text: text, answer: answer, today: today)
            case .withdrawQuestion(let number, let reason):
                return try event.withdrawing(number, reason: reason, today: today)
            case .step(let rule, let day):
                let steps = PublicSite.steps(of: event, settings, today)
                return try event.done(rule, on: day, of: steps, today: today)
            case .move(let draft, let reason, _):
                guard let host = settings.gazetteer[event.host] else { throw StoreError.notFound }
                var places = TypedPlaces(settings.gazetteer)
                let stops = try draft.acceptedStops(host: host, places: &places, today: today)
                for stop in stops where !event.stops.contains(stop) { try desk.askWhetherMeant(stop.day, stop.time) }
                let others = try PlanEvent.around(today, of: event.host, EventStore(connection))
                return try event.moved(to: stops, reason: reason, others: others, today: today)
            case .cancel(let reason): return try event.cancelled(on: today, reason: reason)
            case .correct(let reason, let hides):
                let corrected = try event.cancelled(correcting: reason)
                guard hides || corrected != event else { throw NothingChanged() }
                return corrected
            case .correctMove(let reason, let hides):
                let corrected = try event.moved(correcting: reason)
                guard hides || corrected != event else { throw NothingChanged() }
                return corrected
            }
        }
    }

    private var hidesReason: Bool { if case .correct(_, let hides) = change { hides } else { false } }

    private var hidesMoves: Bool {
        switch change {
        case .move(_, _, true), .correctMove(_, true): true
        default: false
        }
    }

    /// The question of which former words are shown no more.
    private var hidesQuestion: Int? {
        if case .correctQuestion(let number, _, _, true) = change { number } else { nil }
    }

    private func mark(of event: Event) -> RecordMark? {
        switch change {
        case .correctQuestion(let number, _, _, _), .withdrawQuestion(let number, _):
            event.openQuestions.first { $0.number == number }.map { RecordMark($0) }
        default: act.flatMap { RecordMark(event, for: $0) }
        }
    }

    private var act: DeskPath.EventAct? {
        switch change {
        case .announce: .announce
        case .hold: .hold
        case .minutes: .minutes
        case .move: .move
        case .cancel: .cancel
        case .correct: .reason
        case .correctMove: .moveReason
        case .leaveOpen, .answer, .correctQuestion, .withdrawQuestion, .step: nil
        }
    }

    private var verb: String {
        switch change {
        case .announce: "event-announced"
        case .hold: "event-results-published"
        case .minutes: "event-minutes-recorded"
        case .leaveOpen: "event-question-left-open"
        case .answer: "event-question-answered"
        case .correctQuestion: "event-question-corrected"
        case .withdrawQuestion: "event-question-withdrawn"
        case .step: "event-step-done"
        case .move: "event-moved"
        case .cancel: "event-cancelled"
        case .correct: "event-reason-corrected"
        case .correctMove: "event-move-reason-corrected"
        }
    }

    /// Days, numbers and rules alone: minutes and texts never enter the journal.
    private var detail: String {
        switch change {
        case .announce(let day, _): "on=\(day)"
        case .minutes(let minutes): "on=\(minutes.on)"
        case .answer(let number, let answer): "number=\(number) on=\(answer.on)"
        case .step(let rule, let day): "rule=\(rule.text) on=\(day)"
        case .hold, .leaveOpen, .correctQuestion, .withdrawQuestion, .move, .cancel, .correct, .correctMove: ""
        }
    }
}

extension EventResults {
    /// The same with another day of publication.
    fileprivate func published(on day: Day) -> EventResults {
        EventResults(
            publishedOn: day, summary: summary, attendance: attendance, questionsRaised: questionsRaised,
            questionsResolved: questionsResolved, receptions: receptions, received: received)
    }
}

extension PublicSite {
    /// What the law asks of an event, step by step.
    static func steps(of event: Event, _ settings: LoadedSettings, _ today: Day) -> [Duty] {
        guard let host = settings.gazetteer[event.host] else { return [] }
        return EventDuties.steps(
            of: event, host: host, law: settings.law, gazetteer: settings.gazetteer, calendar: settings.calendar, today: today)
    }
}
