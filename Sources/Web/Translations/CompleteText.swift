import Domain
import Storage

/// Somebody adds the official language that a public text lacks, where its record has no form that takes it.
struct CompleteText: Sendable {
    let kind: UntranslatedText.Kind
    let key: String
    let words: String

    /// Throws `LoneText.Refusal` for words that are missing or too long, `ActRefused` where the person may not write such a text, and nothing is found where it stands in both languages by now.
    func carryOut(at desk: Desk) async throws {
        let order = self
        try await desk.site.change { connection in
            let store = TranslationStore(connection)
            let lone = try store.lone(order.kind, key: order.key).orNotFound()
            try desk.require(order.kind.act, at: lone.place.place)
            let completed = try lone.completed(with: order.words)
            try desk.askWhetherStays(in: [completed], after: [lone.text])
            try store.complete(lone, with: completed)
            let detail = [lone.fact(after: completed), desk.left(in: [completed], after: [lone.text])].filter { !$0.isEmpty }
            try JournalStore(connection).append(
                at: desk.now, actor: desk.actor, act: "text-completed", subject: lone.place.subject,
                detail: detail.joined(separator: " "))
        }
    }
}
