import Domain
import Pages
import Settings
import Storage

/// Staff hand over the list of a reception, move it, call it off, or correct why it was moved or called off.
struct ChangeReception: Sendable {
    enum Change: Sendable {
        case handOver
        /// To another day or hour. Where it was moved before, why it was stays to be read unless the words held somebody's own.
        case move(to: Day, at: TimeOfDay, reason: Translated, hidesFormer: Bool = false)
        case cancel(reason: Translated)
        /// Why it was called off, in other words; those before stay to be read unless they held somebody's own.
        case correct(reason: Translated, hidesFormer: Bool)
        /// Why it was moved last, in other words; those before stay to be read unless they held somebody's own.
        case correctMove(reason: Translated, hidesFormer: Bool)
    }

    let id: Reception.ID
    let change: Change
    /// The mark of what was there before; empty where nothing is asked.
    var seen = ""

    func carryOut(at desk: Desk) async throws {
        let (today, calendar, seen) = (desk.today, desk.site.settings.calendar, seen)
        let hour = desk.local(desk.now).time
        switch change {
        case .handOver:
            try await desk.change(id, journal: "reception-list-handed-over") { reception, connection in
                guard RecordMark(list: try BookingStore(connection).list(of: reception.id)).fits(seen) else {
                    throw ChangedMeanwhile()
                }
                return try reception.withListHandedOver(on: today)
            }
        case .move(let day, let time, let reason, let hides):
            try await desk.change(
                id, journal: "reception-moved", detail: "to=\(day)", hidesMoves: hides
            ) { reception, connection in
                guard RecordMark(reception, for: .move)?.fits(seen) ?? true else { throw ChangedMeanwhile() }
                let others = try ReceptionStore(connection).list(of: reception.host, from: day, through: day)
                let moved = try reception.moved(
                    to: day, at: time, reason: reason, others: others,
                    hasAssignments: try !AssignmentStore(connection).list(of: reception.id).isEmpty, today: today,
                    hour: hour, calendar: calendar)
                try desk.askWhetherMeant(day, time)
                return moved
            }
        case .cancel(let reason):
            try await desk.change(id, journal: "reception-cancelled") { reception, connection in
                guard RecordMark(reception, for: .cancel)?.fits(seen) ?? true else { throw ChangedMeanwhile() }
                return try reception.cancelled(
                    on: today, reason: reason, hasAssignments: try !AssignmentStore(connection).list(of: reception.id).isEmpty)
            }
        case .correct(let reason, let hides):
            try await desk.change(
                id, journal: "reception-reason-corrected", hidesReason: hides, hidesMoves: hides
            ) { reception, _ in
                guard RecordMark(reception, for: .reason)?.fits(seen) ?? true else { throw ChangedMeanwhile() }
                let corrected = try reception.cancelled(correcting: reason)
                guard hides || corrected != reception else { throw NothingChanged() }
                return corrected
            }
        case .correctMove(let reason, let hides):
            try await desk.change(id, journal: "reception-move-reason-corrected", hidesMoves: hides) { reception, _ in
                guard RecordMark(reception, for: .moveReason)?.fits(seen) ?? true else { throw ChangedMeanwhile() }
                let corrected = try reception.moved(correcting: reason)
                guard hides || corrected != reception else { throw NothingChanged() }
                return corrected
            }
        }
    }
}
