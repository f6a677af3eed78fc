import Domain
import Secrets
import Settings
import Storage

/// The one who asked says on the tracking page whether to be told of steps by mail.
struct ChooseMail: Sendable {
    let code: TrackingCode
    let isWanted: Bool

    func carryOut(on site: Site) async throws {
        let (now, hash, isWanted) = (site.now(), Secrets.sha256(code.symbols), isWanted)
        // Nothing is begun where the server sends no mail; stopping is taken at any time.
        guard site.settings.office.mail.isOn || !isWanted else { throw RequestRefusal.notFound }
        try await site.change { connection in
            guard let question = try QuestionStore(connection).find(trackingHash: hash) else { throw StoreError.notFound }
            guard try MailWishStore(connection).set(about: question.id, isWanted: isWanted) else { return }
            try JournalStore(connection).append(
                at: now, actor: .citizen, act: isWanted ? "mail-wanted" : "mail-stopped", subject: .question(question.number),
                detail: "")
        }
    }
}
