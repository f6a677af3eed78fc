import Domain
import Settings
import Storage

/// A clerk puts an event into the programme of an akimat. Source: order 70-ө, annexes 1 to 4; regulation 135, sections 3 to 5.
struct PlanEvent: Sendable {
    let draft: EventDraft

    /// Throws `EventDraft.Refusal` with every wrong field.
    func carryOut(at desk: Desk) async throws -> Event {
        let (draft, settings, today) = (draft, desk.site.settings, desk.today)
        var (host, hostFlaw) = PlanEvent.host(typed: draft.text(.host), settings.gazetteer, home: desk.staff.place)
        if let other = host, !desk.may(.runEvent, at: other.code), desk.may(.runEvent, at: desk.staff.place) {
            (host, hostFlaw) = (nil, .hostOutside)
        }
        try desk.require(.runEvent, at: host?.code ?? desk.staff.place)
        return try await desk.site.change { [host, hostFlaw] connection in
            let store = EventStore(connection)
            let (others, officials) =
                try host.map { host in
                    (try PlanEvent.around(today, of: host.code, store), try OfficialStore(connection).list(of: host.code))
                } ?? ([], [])
            var places = TypedPlaces(settings.gazetteer)
            let accepted = try draft.accepted(
                host: host, hostFlaw: hostFlaw, places: &places, officials: officials, others: others, today: today)
            try desk.askWhetherStays(in: accepted.wordsForAll)
            for stop in accepted.stops { try desk.askWhetherMeant(stop.day, stop.time) }
            let event = try store.insert(accepted)
            try JournalStore(connection).append(
                at: desk.now, actor: desk.actor, act: "event-planned", subject: .event(event.id),
                detail: desk.noting(
                    "kind=\(event.kind.rawValue) host=\(event.host) day=\(event.firstDay)", left: event.wordsForAll))
            return event
        }
    }

    /// The place whose akimat is typed, or what is wrong with it; the republic for meetings of ministers.
    private static func host(
        typed text: String, _ gazetteer: Gazetteer, home: KATO
    ) -> (place: Place?, flaw: EventDraft.Flaw) {
        let republic = gazetteer.republic
        let names = [republic.name.kk, republic.name.ru, republic.name.en].compactMap { $0.map(FoldedText.of) }
        if names.contains(FoldedText.of(text)) { return (republic, .unknownPlace) }
        return switch ForwardPlaces(gazetteer: gazetteer, home: home).find(text) {
        case .found(let place): (place, .unknownPlace)
        case .ambiguous: (nil, .ambiguousPlace)
        case .unknown, .outside: (nil, .unknownPlace)
        }
    }

    /// The events of an akimat that may lie on one day with an event that can be typed today.
    static func around(_ today: Day, of host: KATO, _ store: EventStore) throws -> [Event] {
        let reach = EventDraft.furthest * 2
        return try store.list(of: host, from: today.adding(days: -reach), through: today.adding(days: reach))
    }
}
