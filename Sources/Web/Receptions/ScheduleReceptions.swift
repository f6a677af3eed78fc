import Domain
import Settings
import Storage

/// A clerk puts receptions into the schedule of an akimat, one or a series. Source: regulation 135, p. 15.1.
struct ScheduleReceptions: Sendable {
    let draft: ReceptionDraft

    /// Throws `ReceptionDraft.Refusal` with every wrong field. Returns the series as it is scheduled.
    func carryOut(at desk: Desk) async throws -> ReceptionSeries {
        let (draft, settings, today, hour) = (draft, desk.site.settings, desk.today, desk.local(desk.now).time)
        let found = ForwardPlaces(gazetteer: settings.gazetteer, home: desk.staff.place).find(draft.typed[.place] ?? "")
        var (host, hostFlaw): (KATO?, ReceptionDraft.Flaw) =
            switch found {
            case .found(let place): (place.office == nil ? nil : place.code, .unknownPlace)
            case .ambiguous: (nil, .ambiguousPlace)
            case .unknown, .outside: (nil, .unknownPlace)
            }
        if let other = host, !desk.may(.runReception, at: other), desk.may(.runReception, at: desk.staff.place) {
            (host, hostFlaw) = (nil, .hostOutside)
        }
        try desk.require(.runReception, at: host ?? desk.staff.place)
        return try await desk.site.change { [host, hostFlaw] connection in
            let meeting = try Meeting.ID(text: draft.typed[.meeting] ?? "").flatMap { try MeetingStore(connection).find($0) }
            let store = ReceptionStore(connection)
            let others = try host.map { try store.list(of: $0, from: today, limit: 1_000) } ?? []
            var series = try draft.accepted(
                host: host, hostFlaw: hostFlaw, meeting: meeting, others: others, today: today, hour: hour,
                calendar: settings.calendar)
            let words = series.receptions.flatMap(\.wordsForAll)
            try desk.askWhetherStays(in: words)
            if let first = series.receptions.first { try desk.askWhetherMeant(first.day, first.time) }
            series.receptions = try store.insert(series.receptions)
            try JournalStore(connection).append(
                series.receptions.map {
                    JournalStore.Draft(
                        at: desk.now, actor: desk.actor, act: "reception-scheduled", subject: .reception($0.id),
                        detail: desk.noting("host=\($0.host) day=\($0.day)", left: words))
                })
            return series
        }
    }
}
