import Domain
import Settings
import Storage

/// A clerk puts receptions into the schedule of an akimat, one or a series. Source: regulation 135, p. 15.1.
struct ScheduleReceptions: Sendable {
    let draft: ReceptionDraft

    /// Throws `ReceptionDraft.Refusal` with every wrong field. Returns those scheduled, soonest first.
    func carryOut(at desk: Desk) async throws -> [Reception] {
        let (draft, settings, today) = (draft, desk.site.settings, desk.today)
        let typed = draft.typed[.place] ?? ""
        let host = ForwardPlaces(gazetteer: settings.gazetteer, home: desk.staff.place).place(typed: typed)
            .flatMap { settings.gazetteer[$0]?.office == nil ? nil : $0 }
        if let host { try desk.require(.runReception, at: host) }
        return try await desk.site.change { connection in
            let meeting = try Meeting.ID(text: draft.typed[.meeting] ?? "").flatMap { try MeetingStore(connection).find($0) }
            let store = ReceptionStore(connection)
            let others = try host.map { try store.list(of: $0, from: today, limit: 1_000) } ?? []
            let accepted = try draft.accepted(
                host: host, meeting: meeting, others: others, today: today, calendar: settings.calendar)
            let receptions = try store.insert(accepted)
            try JournalStore(connection).append(
                receptions.map {
                    JournalStore.Draft(
                        at: desk.now, actor: desk.actor, act: "reception-scheduled", subject: .reception($0.id),
                        detail: "host=\($0.host) day=\($0.day)")
                })
            return receptions
        }
    }
}
