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
        let (draft, settings, today) = (draft, desk.site.settings, desk.today)
        let gazetteer = settings.gazetteer
        let host = ForwardPlaces(gazetteer: gazetteer, home: desk.staff.place).place(typed: draft[.host])
            .flatMap { gazetteer[$0]?.office == nil ? nil : $0 }
        try desk.require(.runMeeting, at: host ?? desk.staff.place)
        var places = TypedPlaces(gazetteer)
        var place: KATO?
        var isWithin = false
        switch places.find(draft[.place], within: host ?? desk.staff.place) {
        case .found(let found): (place, isWithin) = (found.code, true)
        case .outside: place = host ?? desk.staff.place
        case .unknown, .ambiguous: break
        }
        let found = (place: place, isWithin: isWithin)
        return try await desk.site.change { connection in
            let store = MeetingStore(connection)
            let day = Day(iso: draft[.day])
            let others = try host.flatMap { host in try day.map { try store.held(by: host, from: $0, through: $0) } } ?? []
            let announceBy = host.flatMap { host in day.flatMap { MoveMeeting.announceBy(host, on: $0, settings) } }
            let meeting = try store.insert(
                try draft.accepted(
                    host: host, place: found.place, isWithin: found.isWithin, others: others, announceBy: announceBy,
                    today: today))
            try JournalStore(connection).append(
                at: desk.now, actor: desk.actor, act: "meeting-added", subject: .meeting(meeting.id),
                detail: desk.noting(
                    "kind=\(meeting.kind.rawValue) host=\(meeting.host) place=\(meeting.place) day=\(meeting.day)"))
            return meeting
        }
    }
}
