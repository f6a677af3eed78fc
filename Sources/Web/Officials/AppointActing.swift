import Domain
import Pages
import Settings
import Storage

/// Staff record who acts for an official who is away.
struct AppointActing: Sendable {
    let absent: Official.ID
    let draft: OfficialDraft

    /// Throws `OfficialDraft.Refusal` with every wrong field.
    func carryOut(at desk: Desk) async throws {
        let order = self
        try await desk.site.change { connection in
            let store = OfficialStore(connection)
            let absent = try store.find(order.absent).orNotFound()
            try desk.require(.keepOfficials, at: absent.place)
            let acting = try order.draft.acting(for: absent, among: try store.list(of: absent.place), today: desk.today)
            try desk.askWhetherStays(in: acting.wordsForAll, after: absent.wordsForAll)
            let official = try store.insert([acting]).first.orNotFound()
            try JournalStore(connection).append(
                at: desk.now, actor: desk.actor, act: "official-acting", subject: .official(official.id),
                detail: official.recordedDetail)
        }
    }
}
