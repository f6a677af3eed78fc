import Domain
import Settings
import Storage

/// A clerk puts a meeting off the calendar into the register: on the population's demand, or out of necessity.
///
/// Source: decree 826, the duties of akims of all levels, (2).
struct AddMeeting: Sendable {
    let draft: MeetingDraft

    /// Throws `MeetingDraft.Refusal` with every wrong field.
    func carryOut(at desk: Desk) async throws -> Meeting {
        let (draft, settings, today, hour) = (draft, desk.site.settings, desk.today, desk.local(desk.now).time)
        let gazetteer = settings.gazetteer
        var places = TypedPlaces(gazetteer)
        func find(within outer: KATO) -> TypedPlaces.Answer { places.find(draft[.host], within: outer) { $0.office != nil } }
        var typedHost = find(within: desk.staff.place)
        // Whether another akim's meeting may be added, the role says.
        if typedHost == .outside { typedHost = find(within: .republic) }
        var host: KATO?
        if case .found(let found) = typedHost { host = found.code }
        if let other = host, !desk.may(.runMeeting, at: other), desk.may(.runMeeting, at: desk.staff.place) {
            (host, typedHost) = (nil, .outside)
        }
        try desk.require(.runMeeting, at: host ?? desk.staff.place)
        let found = (
            host: typedHost, hostCode: host, place: places.find(draft[.place], within: host ?? desk.staff.place)
        )
        return try await desk.site.change { connection in
            let store = MeetingStore(connection)
            let day = Day(iso: draft[.day])
            let host = found.hostCode
            let others = try host.flatMap { host in try day.map { try store.held(by: host, from: $0, through: $0) } } ?? []
            let announceBy = host.flatMap { host in day.flatMap { MoveMeeting.announceBy(host, on: $0, settings) } }
            let accepted = try draft.accepted(
                host: found.host, place: found.place, others: others, announceBy: announceBy, today: today, hour: hour)
            try desk.askWhetherStays(in: accepted.wordsForAll)
            try desk.askWhetherMeant(accepted.day, accepted.time)
            let meeting = try store.insert(accepted)
            try JournalStore(connection).append(
                at: desk.now, actor: desk.actor, act: "meeting-added", subject: .meeting(meeting.id),
                detail: desk.noting(
                    "kind=\(meeting.kind.rawValue) host=\(meeting.host) place=\(meeting.place) day=\(meeting.day)",
                    left: meeting.wordsForAll))
            return meeting
        }
    }
}
