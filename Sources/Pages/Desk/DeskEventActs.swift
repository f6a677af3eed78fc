package import Domain

/// Which acts an event offers to a person, and why it does not offer the others. The rules are asked themselves, by trying the act.
package enum DeskEventActs {
    package static func offer(_ act: DeskPath.EventAct, on event: Event, by staff: StaffMember, today: Day)
        -> DeskQuestionActs.Offer
    {
        guard staff.may(.runEvent) else { return .forbidden(.runEvent) }
        let word = Translated("-", in: .kk)
        do throws(EventRefusal) {
            switch act {
            case .announce: _ = try event.announced(on: min(today, event.firstDay), evidence: nil, today: today)
            case .hold: _ = try event.held(EventResults(publishedOn: today, summary: word), today: today)
            case .minutes:
                let minutes = EventMinutes(on: today, chair: "-", present: "", agenda: "-", speakers: "", points: [])
                _ = try event.recorded(minutes, quorum: nil, today: today)
            case .leaveOpen: _ = try event.leavingOpen(word, today: today)
            case .move:
                let later = max(1, event.firstDay.days(until: today) + 1)
                let stops = event.stops.map {
                    Event.Stop(place: $0.place, day: $0.day.adding(days: later), time: $0.time, venue: $0.venue)
                }
                _ = try event.moved(to: stops, reason: word, others: [], today: today)
            case .moveReason: _ = try event.moved(correcting: word)
            case .cancel: _ = try event.cancelled(on: today, reason: word)
            case .reason: _ = try event.cancelled(correcting: word)
            // These stand beside the step and the question that they are about.
            case .answer, .correctQuestion, .withdrawQuestion, .step: break
            }
            return .open
        } catch {
            return .closed(RefusalPhrases.phrase(for: error))
        }
    }
}
