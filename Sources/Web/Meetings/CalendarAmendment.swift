import Domain
import Storage

/// A new version of a calendar: what changed, why, and when it was published.
struct CalendarAmendment: Sendable {
    /// A change that has no version yet.
    struct Item: Sendable {
        let meeting: Meeting
        let kind: CalendarChange.Kind
    }

    let territory: KATO
    let year: Int
    let items: [Item]
    let reason: Translated

    /// Keeps the calendar with one version more, made on a day.
    func keep(in calendar: MeetingCalendar, _ connection: any SQLConnection, now: Moment, today: Day) throws {
        var calendar = calendar
        let last = calendar.versions.max { $0.number < $1.number }
        let version = (last?.number ?? 0) + 1
        let count = items.reduce(last?.meetingCount ?? 0) { count, item in
            switch item.kind {
            case .added: count + 1
            case .moved: count
            case .cancelled: count - 1
            }
        }
        calendar.versions.append(
            MeetingCalendar.Version(
                number: version, publishedOn: today, publishedAt: now, reason: reason, meetingCount: max(0, count)))
        let store = CalendarStore(connection)
        try store.save(calendar)
        try store.add(
            items.map { item in
                CalendarChange(
                    version: version, meeting: item.meeting.id, host: item.meeting.host, kind: item.kind, slot: item.meeting.slot)
            }, to: territory, year: year)
    }

    /// The change of one meeting, where it stands in a calendar that was published; nothing where it does not.
    static func keep(
        _ kind: CalendarChange.Kind, of meeting: Meeting, reason: Translated, gazetteer: Gazetteer,
        _ connection: any SQLConnection, now: Moment, today: Day
    ) throws {
        guard meeting.kind == .calendar, let region = gazetteer.region(of: meeting.host)?.code,
            let calendar = try CalendarStore(connection).find(region, year: meeting.day.year), !calendar.versions.isEmpty
        else { return }
        try CalendarAmendment(
            territory: region, year: meeting.day.year, items: [Item(meeting: meeting, kind: kind)], reason: reason
        ).keep(in: calendar, connection, now: now, today: today)
    }

    /// Another reason of the version that took a meeting out or moved it, where it stood there for this meeting: what was corrected on the page of the meeting is not left in its calendar.
    ///
    /// A version that moved several meetings keeps the reason that it has for all of them, unless the words before are shown no more.
    ///
    /// - Parameter movedOn: the day of the move, by which its version is known where the words before are shown no more.
    static func correct(
        _ former: Translated, to reason: Translated, of meeting: Meeting, _ kind: CalendarChange.Kind = .cancelled,
        on movedOn: Day? = nil, isHidden: Bool = false, gazetteer: Gazetteer, _ connection: any SQLConnection
    ) throws {
        let store = CalendarStore(connection)
        guard meeting.kind == .calendar, let region = gazetteer.region(of: meeting.host)?.code,
            var calendar = try store.find(region, year: meeting.day.year)
        else { return }
        let changes = try store.changes(region, year: meeting.day.year, hostedWithin: gazetteer.span(of: region))
        var numbers = Set(changes.filter { $0.meeting == meeting.id && $0.kind == kind }.map(\.version))
        if kind == .moved, !isHidden {
            numbers.subtract(changes.filter { $0.meeting != meeting.id }.map(\.version))
        }
        func isMeant(_ version: MeetingCalendar.Version) -> Bool {
            numbers.contains(version.number) && (version.reason == former || (isHidden && version.publishedOn == movedOn))
        }
        guard let index = calendar.versions.lastIndex(where: isMeant) else { return }
        let version = calendar.versions[index]
        calendar.versions[index] = MeetingCalendar.Version(
            number: version.number, publishedOn: version.publishedOn, publishedAt: version.publishedAt, reason: reason,
            meetingCount: version.meetingCount, consent: version.consent)
        try store.save(calendar)
    }
}
