import Domain
import Pages
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
    /// The mark of the day and hour that were there before; empty where nothing is asked.
    var seen = ""

    func carryOut(at desk: Desk) async throws {
        let (today, calendar, seen) = (desk.today, desk.site.settings.calendar, seen)
        let hour = desk.local(desk.now).time
        switch change {
        case .handOver:
            try await desk.change(id, journal: "reception-list-handed-over") { reception, _ in
                try reception.withListHandedOver(on: today)
            }
        case .move(let day, let time, let reason):
            try await desk.change(id, journal: "reception-moved", detail: "to=\(day)") { reception, connection in
                guard RecordMark(reception).fits(seen) else { throw ChangedMeanwhile() }
                let others = try ReceptionStore(connection).list(of: reception.host, from: day, through: day)
                return try reception.moved(
                    to: day, at: time, reason: reason, others: others,
                    hasAssignments: try !AssignmentStore(connection).list(of: reception.id).isEmpty, today: today,
                    hour: hour, calendar: calendar)
            }
        case .cancel(let reason):
            try await desk.change(id, journal: "reception-cancelled") { reception, connection in
                try reception.cancelled(
                    on: today, reason: reason, hasAssignments: try !AssignmentStore(connection).list(of: reception.id).isEmpty)
            }
        }
    }
}
