import Domain
import Pages
import Settings
import Storage

/// Staff record what an official is in charge of from a day on, the last day in the post, or correct what was recorded.
struct ChangeOfficial: Sendable {
    enum Change: String, Sendable {
        case charge = "official-charged"
        case leave = "official-left"
        case correct = "official-corrected"
    }

    let id: Official.ID
    let change: Change
    let draft: OfficialDraft
    /// The mark of what was there before; empty where nothing is asked.
    var seen = ""

    /// Throws `OfficialDraft.Refusal` with every wrong field.
    func carryOut(at desk: Desk) async throws {
        let (order, settings, today) = (self, desk.site.settings, desk.today)
        try await desk.change(id, journal: change.rawValue) { official, connection in
            guard RecordMark(official).fits(order.seen) else { throw ChangedMeanwhile() }
            let officials = try OfficialStore(connection).list(of: official.place)
            switch order.change {
            case .charge: return try order.draft.charging(official, today: today)
            case .leave:
                let left = try order.draft.leaving(official, among: officials, today: today)
                try EndActing.after(left, among: officials, connection, desk.run)
                return left
            case .correct:
                let corrected = try order.draft.accepted(
                    over: official, at: try settings.gazetteer[official.place].orNotFound(),
                    among: officials, register: settings.positions, today: today
                ).official
                if corrected.until != official.until {
                    try EndActing.after(corrected, among: officials, connection, desk.run)
                }
                return corrected
            }
        }
    }
}
