/// What residents could read of a meeting, an event or a personal reception before it was corrected.
package struct Correction: Hashable, Sendable {
    /// Of what.
    package enum Subject: Hashable, Sendable {
        case meeting(Meeting.ID)
        case event(Event.ID)
        /// Of a reception, why it was called off is corrected alone.
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
    }

    /// The day on which it was corrected.
    package let on: Day
    package let before: Former

    /// A correction of its parts.
    package init(on day: Day, before: Former) {
        self.on = day
        self.before = before
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
        return all(from: read(before), to: read(after), hidesReason: hidesReason, on: today)
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
        if let reason = before.reason, let corrected = after.reason,
            Language.allCases.contains(where: { reason[$0] != nil && reason[$0] != corrected[$0] })
        {
            let isHidden = hidesReason || !PersonalDataHint.sure(in: reason).isSubset(of: PersonalDataHint.sure(in: corrected))
            former.append(.reason(isHidden ? Translated() : reason))
        }
        return former.map { Correction(on: today, before: $0) }
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
