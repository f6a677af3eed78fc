import Domain
import Pages
import Settings
import Storage

/// A clerk puts a meeting off or brings it forward; its address stays, and where and when it was to be before stays to be read.
struct MoveMeeting: Sendable {
    let id: Meeting.ID
    let day: Day
    let time: TimeOfDay
    let reason: Translated
    /// Whether the clerk knows that the term of the announcement has passed.
    let acceptsLate: Bool
    /// The mark of the day and hour that were there before; empty where nothing is asked.
    var seen = ""

    func carryOut(at desk: Desk) async throws {
        let (order, today, hour) = (self, desk.today, desk.local(desk.now).time)
        let settings = desk.site.settings
        try await desk.site.change { connection in
            let store = MeetingStore(connection)
            guard let meeting = try store.find(order.id) else { throw StoreError.notFound }
            try desk.require(.runMeeting, at: meeting.host)
            guard RecordMark(meeting, for: .move)?.fits(order.seen) ?? true else { throw ChangedMeanwhile() }
            let slot = MeetingSlot(place: meeting.place, day: order.day, time: order.time)
            let moved = try meeting.moved(
                to: slot, reason: order.reason, announceBy: MoveMeeting.announceBy(meeting.host, on: order.day, settings),
                acceptsLate: order.acceptsLate, today: today, hour: hour)
            try desk.askWhetherStays(in: [], reasons: [order.reason])
            try desk.askWhetherMeant(order.day, order.time)
            let others = try store.held(by: meeting.host, from: order.day, through: order.day)
            let clashes = others.contains { other in
                other.id != order.id && !other.isCancelled && other.isUnderWay(at: moved.time, for: moved.minutes)
            }
            if clashes {
                throw MeetingRefusal.hourTaken
            }
            try store.save(moved, moved: MeetingMove(from: meeting.slot, on: today, reason: order.reason))
            try CalendarAmendment.keep(
                .moved, of: moved, reason: order.reason, gazetteer: settings.gazetteer, connection, now: desk.now, today: today)
            try JournalStore(connection).append(
                at: desk.now, actor: desk.actor, act: "meeting-moved", subject: .meeting(order.id),
                detail: desk.noting("from=\(meeting.day) to=\(moved.day)", reasons: [order.reason]))
        }
    }

    /// The last day to announce a meeting of an akim on a day; `nil` where no rule binds that akim.
    static func announceBy(_ host: KATO, on day: Day, _ settings: LoadedSettings) -> Day? {
        guard let office = settings.gazetteer[host]?.office else { return nil }
        return settings.law.rules(on: day, binding: office, trigger: .meeting)
            .map { Reckoning($0, from: day, calendar: settings.calendar).due }.min()
    }
}
