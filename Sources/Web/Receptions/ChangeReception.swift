import Domain
import Settings
import Storage

/// Staff hand over the list of a reception, move it or call it off.
struct ChangeReception: Sendable {
    enum Change: Sendable {
        case handOver
        case move(to: Day, at: TimeOfDay, reason: Translated)
        case cancel(reason: Translated)
    }

    let id: Reception.ID
    let change: Change

    func carryOut(at desk: Desk) async throws {
        let (today, calendar, change) = (desk.today, desk.site.settings.calendar, change)
        switch change {
        case .handOver:
            try await desk.change(id, journal: "reception-list-handed-over") { reception, _ in
                try reception.withListHandedOver(on: today)
            }
        case .move(let day, let time, let reason):
            try await desk.change(id, journal: "reception-moved", detail: "to=\(day)") { reception, connection in
                let others = try ReceptionStore(connection).list(of: reception.host, from: day, through: day)
                return try reception.moved(
                    to: day, at: time, reason: reason, others: others, today: today, calendar: calendar)
            }
        case .cancel(let reason):
            try await desk.change(id, journal: "reception-cancelled") { reception, _ in
                try reception.cancelled(on: today, reason: reason)
            }
        }
    }
}

extension Desk {
    /// One change of a reception.
    func change(
        _ id: Reception.ID, journal verb: String, detail: String = "",
        _ decide: @escaping @Sendable (Reception, any SQLConnection) throws -> Reception
    ) async throws {
        let desk = self
        try await site.change { connection in
            let store = ReceptionStore(connection)
            guard let reception = try store.find(id) else { throw StoreError.notFound }
            try desk.require(.runReception, at: reception.host)
            try store.save(try decide(reception, connection))
            try JournalStore(connection).append(
                at: desk.now, actor: desk.actor, act: verb, subject: .reception(id), detail: detail)
        }
    }
}
