import Domain
import Secrets
import Storage

/// A resident says "mine too". The same browser counts once for each question.
struct SupportQuestion: Sendable {
    let number: Question.Number
    /// What the browser carries to be told from others; known to nobody else.
    let supporter: String

    /// Whether it was counted now; not where it was before.
    func carryOut(on site: Site) async throws -> Bool {
        let now = site.now()
        let (number, hash) = (number, Secrets.sha256(supporter))
        return try await site.change { connection in
            let store = QuestionStore(connection)
            guard let question = try store.find(number), question.publicText != nil else { throw StoreError.notFound }
            guard try store.support(question.id, supporterHash: hash) else { return false }
            try JournalStore(connection).append(
                at: now, actor: .citizen, act: "question-supported", subject: .question(number), detail: "")
            return true
        }
    }
}
