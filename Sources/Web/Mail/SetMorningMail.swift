import Domain
import Storage

/// A person of the desk says whether to get a list of work in the morning, and in which language.
struct SetMorningMail: Sendable {
    let wish: MailWishStore.Digest

    func carryOut(at desk: Desk) async throws {
        let (wish, id) = (wish, desk.staff.id)
        try await desk.site.change { connection in
            guard try MailWishStore(connection).set(wish, of: id) else { return }
            try JournalStore(connection).append(
                at: desk.now, actor: desk.actor, act: "morning-mail-set", subject: .staff(id),
                detail: "wanted=\(wish.isWanted ? "yes" : "no") language=\(wish.language.rawValue)")
        }
    }
}
