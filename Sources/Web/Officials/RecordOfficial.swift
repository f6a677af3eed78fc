import Domain
import Pages
import Settings
import Storage

/// Staff record who was appointed to a post, or who acts in a vacant one; whoever acted in it until then, or for one who has left it, acts no more.
struct RecordOfficial: Sendable {
    let place: KATO
    let draft: OfficialDraft

    /// Throws `OfficialDraft.Refusal` with every wrong field.
    func carryOut(at desk: Desk) async throws -> Official.ID {
        let order = self
        try desk.require(.keepOfficials, at: place)
        let settings = desk.site.settings
        let place = try settings.gazetteer[place].orNotFound()
        return try await desk.site.change { connection in
            let store = OfficialStore(connection)
            let officials = try store.list(of: place.code)
            let appointment = try order.draft.accepted(
                at: place, among: officials, register: settings.positions, today: desk.today)
            try desk.askWhetherStays(in: appointment.official.wordsForAll)
            let official = try store.insert([appointment.official]).first.orNotFound()
            let journal = JournalStore(connection)
            for ended in appointment.ended {
                let before = try officials.first { $0.id == ended.id }.orNotFound()
                try store.save(ended)
                try journal.append(
                    at: desk.now, actor: desk.actor, act: "official-left", subject: .official(ended.id),
                    detail: Desk.detail("successor=\(official.id)", from: before, to: ended))
            }
            for back in appointment.takenBack {
                try store.takeBack(back.id)
                try journal.append([desk.run.entry(EndActing.takenBack, .official(back.id), "successor=\(official.id)")])
            }
            try journal.append(
                at: desk.now, actor: desk.actor, act: "official-recorded", subject: .official(official.id),
                detail: desk.noting(official.recordedDetail, left: official.wordsForAll))
            return official.id
        }
    }
}
