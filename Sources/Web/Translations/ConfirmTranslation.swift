import Domain
import Storage

/// Somebody says that a translation still fits, although the text beside it was changed.
struct ConfirmTranslation: Sendable {
    let subject: JournalEntry.Subject
    let name: PublicText.Name
    let language: Language

    /// Does nothing where it is not behind any more. Throws `ActRefused` where the person may not correct the record.
    func carryOut(at desk: Desk) async throws {
        let order = self
        try await desk.site.change { connection in
            let store = TranslationStore(connection)
            guard let place = try store.place(of: order.subject) else { return }
            let known = try store.stale(of: order.subject)
            let rest = known.filter { $0.name != order.name || $0.language != order.language }
            guard rest != known else { return }
            try desk.require(UntranslatedText.Kind(order.name, of: order.subject).act, at: place)
            try store.keep(rest, of: order.subject, at: place)
            try JournalStore(connection).append(
                at: desk.now, actor: desk.actor, act: "translation-confirmed", subject: order.subject,
                detail: "text=\(order.name.rawValue) language=\(order.language.rawValue)")
        }
    }
}
