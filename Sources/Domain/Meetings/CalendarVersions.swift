/// Where and when a meeting is to be.
package struct MeetingSlot: Hashable, Sendable {
    package let place: KATO
    package let day: Day
    package let time: TimeOfDay

    /// A slot of its parts.
    package init(place: KATO, day: Day, time: TimeOfDay) {
        self.place = place
        self.day = day
        self.time = time
    }
}

/// What one version of a calendar did to one meeting.
package struct CalendarChange: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable { case added, moved, cancelled }

    /// The version that brought it.
    package let version: Int
    package let meeting: Meeting.ID
    /// The place whose akim holds it.
    package let host: KATO
    package let kind: Kind
    /// Where and when from then on; of a meeting called off, where it would have been.
    package let slot: MeetingSlot

    /// A change of its parts.
    package init(version: Int, meeting: Meeting.ID, host: KATO, kind: Kind, slot: MeetingSlot) {
        self.version = version
        self.meeting = meeting
        self.host = host
        self.kind = kind
        self.slot = slot
    }
}

/// The contents of every version of a calendar, told by what each changed.
package struct CalendarVersions: Sendable {
    /// What stands about a meeting in one version.
    package struct Entry: Hashable, Sendable {
        package let meeting: Meeting.ID
        package let host: KATO
        package let slot: MeetingSlot
    }

    /// How a meeting differs between two versions.
    package struct Difference: Hashable, Sendable {
        package let meeting: Meeting.ID
        package let host: KATO
        package let kind: CalendarChange.Kind
        /// `nil` where it was not in the earlier version.
        package let before: MeetingSlot?
        /// Where it would have been, for one called off.
        package let after: MeetingSlot
    }

    private let changes: [CalendarChange]

    /// - Parameter changes: of every version, in any order.
    package init(_ changes: [CalendarChange]) { self.changes = changes.sorted { $0.version < $1.version } }

    /// The meetings of a version, by day and hour, without those called off.
    package func entries(of version: Int) -> [Entry] {
        state(at: version).filter { $0.value.kind != .cancelled }.map { id, change in
            Entry(meeting: id, host: change.host, slot: change.slot)
        }.sorted { ($0.slot.day, $0.slot.time, $0.meeting) < ($1.slot.day, $1.slot.time, $1.meeting) }
    }

    /// What is otherwise in a version than in an earlier one, by day and hour; against version 0 everything is added.
    package func differences(from earlier: Int, to later: Int) -> [Difference] {
        let (old, new) = (state(at: earlier), state(at: later))
        return new.compactMap { id, change -> Difference? in
            let before = old[id].flatMap { $0.kind == .cancelled ? nil : $0.slot }
            let kind: CalendarChange.Kind
            switch (before, change.kind) {
            case (nil, .cancelled): return nil
            case (_, .cancelled): kind = .cancelled
            case (nil, _): kind = .added
            case (let slot?, _):
                if slot == change.slot { return nil }
                kind = .moved
            }
            return Difference(meeting: id, host: change.host, kind: kind, before: before, after: change.slot)
        }.sorted { ($0.after.day, $0.after.time, $0.meeting) < ($1.after.day, $1.after.time, $1.meeting) }
    }

    private func state(at version: Int) -> [Meeting.ID: CalendarChange] {
        var state: [Meeting.ID: CalendarChange] = [:]
        for change in changes where change.version <= version { state[change.meeting] = change }
        return state
    }
}

/// That a meeting was put off or brought forward: where and when it was to be before, when that was decided, and why.
package struct MeetingMove: Hashable, Sendable {
    package let from: MeetingSlot
    package let on: Day
    package let reason: Translated

    /// A move of its parts.
    package init(from: MeetingSlot, on: Day, reason: Translated) {
        self.from = from
        self.on = on
        self.reason = reason
    }

    /// The same move for another reason; its days stay.
    package func correcting(_ reason: Translated) throws(MeetingRefusal) -> MeetingMove {
        try Meeting.check(reason)
        return MeetingMove(from: from, on: on, reason: reason)
    }
}

/// That the calendar says nothing of the quarter that runs: itself a finding.
package enum CalendarGap: Hashable, Sendable {
    /// The region has published no calendar of the year.
    case notPublished(region: KATO, year: Int)
    /// It has, and there is no meeting of this akim in the quarter.
    case noMeetings(Period)

    /// The gap of a place with an akim on a day; `nil` where there is none.
    ///
    /// - Parameters:
    ///   - meetings: those that its akim holds, of any time.
    ///   - calendar: of its region in the year of the day.
    package init?(of place: Place, region: KATO, calendar: MeetingCalendar?, meetings: [Meeting], today: Day) {
        guard place.office != nil else { return nil }
        guard calendar.map({ !$0.versions.isEmpty }) ?? false else {
            self = .notPublished(region: region, year: today.year)
            return
        }
        let quarter = Period.quarter(of: today)
        guard !meetings.contains(where: { $0.host == place.code && !$0.isCancelled && quarter.contains($0.day) }) else {
            return nil
        }
        self = .noMeetings(quarter)
    }
}
