/// Where a body that carries out items of plans is written to. Kept by the akimat whose plans name it.
package struct ExecutorAddress: Hashable, Sendable {
    /// Its number in the register.
    package typealias ID = Identifier<ExecutorAddress>

    /// Its number in the register; 0 for one that is not in it yet.
    package let id: ID
    /// The akimat whose plans name the body.
    package let place: KATO
    /// The name of the body as plans write it; in one official language at least.
    package let name: Translated
    /// Where it is written to.
    package let email: MailAddress
    /// The language in which it is written to.
    package let language: Language
    /// Whether the body itself asked for no more mail.
    package let isStopped: Bool

    /// An address of its parts.
    package init(id: ID, place: KATO, name: Translated, email: MailAddress, language: Language, isStopped: Bool = false) {
        self.id = id
        self.place = place
        self.name = name
        self.email = email
        self.language = language
        self.isStopped = isStopped
    }

    /// Whether a plan that names a body means this one: the same name in one of the official languages, whatever its case and marks.
    package func isFor(_ lead: Translated) -> Bool {
        [Language.kk, .ru].contains { language in
            guard let own = name[language], let named = lead[language] else { return false }
            return FoldedText.of(own) == FoldedText.of(named)
        }
    }
}
