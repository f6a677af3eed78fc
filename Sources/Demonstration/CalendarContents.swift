package import Domain

/// What the versions of a made-up calendar changed, and which meetings were moved by them.
package struct CalendarContents: Sendable {
    package let place: KATO
    package let year: Int
    package let changes: [CalendarChange]
    package let moves: [Meeting.ID: MeetingMove]

    /// Meetings moved by one version at most.
    private static let mostMoved = 3

    /// - Parameter meetings: those of the calendar, as they came to stand, in the order of their days.
    init(_ calendar: MeetingCalendar, meetings: [Meeting]) {
        var first = meetings
        var changes: [CalendarChange] = []
        var old: [Meeting.ID: MeetingSlot] = [:]
        var moves: [Meeting.ID: MeetingMove] = [:]
        func change(_ version: Int, _ kind: CalendarChange.Kind, _ meeting: Meeting, _ slot: MeetingSlot) -> CalendarChange {
            CalendarChange(version: version, meeting: meeting.id, host: meeting.host, kind: kind, slot: slot)
        }
        // The last version first: what it added is the furthest away.
        for (earlier, version) in zip(calendar.versions, calendar.versions.dropFirst()).reversed() {
            let added = first.suffix(max(0, version.meetingCount - earlier.meetingCount))
            first.removeLast(added.count)
            changes += added.map { change(version.number, .added, $0, $0.slot) }
            let free = first.filter { meeting in
                old[meeting.id] == nil && !meeting.isCancelled && meeting.day >= version.publishedOn.adding(days: 28)
                    && meeting.announcement.map { $0.publishedOn >= version.publishedOn } ?? true
            }
            for meeting in free.prefix(CalendarContents.mostMoved) {
                let before = MeetingSlot(place: meeting.place, day: meeting.day.adding(days: -7), time: meeting.time)
                old[meeting.id] = before
                moves[meeting.id] = MeetingMove(from: before, on: version.publishedOn, reason: version.reason)
                changes.append(change(version.number, .moved, meeting, meeting.slot))
            }
        }
        let number = calendar.versions.first?.number ?? 1
        changes += first.map { change(number, .added, $0, old[$0.id] ?? $0.slot) }
        (place, year) = (calendar.place, calendar.year)
        self.changes = changes
        self.moves = moves
    }
}
