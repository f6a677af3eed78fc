import Domain
import Secrets
import Storage

/// The one who asked withdraws the consent to keep name and contacts; the question itself goes on.
///
/// Source: Law on Personal Data and Their Protection: withdrawal stops processing.
struct ForgetContact: Sendable {
    let code: TrackingCode

    func carryOut(on site: Site) async throws {
        let now = site.now()
        let hash = Secrets.sha256(code.symbols)
        try await site.change { connection in
            guard let question = try QuestionStore(connection).find(trackingHash: hash) else { throw StoreError.notFound }
            guard try ContactStore(connection).forget(question.id) else { return }
            try JournalStore(connection).append(
                at: now, actor: .citizen, act: "contact-forgotten", subject: .question(question.number), detail: "")
        }
    }
}
