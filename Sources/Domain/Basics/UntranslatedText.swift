/// A public text that lacks an official language, or whose translation fell behind.
package struct UntranslatedText: Hashable, Sendable {
    /// Whether the language is missing, or its words are older than those beside them.
    package enum Gap: Hashable, Sendable {
        case missing
        case stale(since: Day)
    }

    /// Whose text it is, as in the journal; of an item of a plan, the plan.
    package let subject: JournalEntry.Subject
    /// The item of the plan; `nil` of any other record.
    package let item: PlanItem.ID?
    /// The place whose office answers for it.
    package let place: KATO
    /// Which text it is.
    package let name: PublicText.Name
    /// The language that is wanted.
    package let language: Language
    /// What is wrong with it.
    package let gap: Gap

    /// An untranslated text of its parts.
    package init(
        subject: JournalEntry.Subject, item: PlanItem.ID? = nil, place: KATO, name: PublicText.Name, language: Language, gap: Gap
    ) {
        self.subject = subject
        self.item = item
        self.place = place
        self.name = name
        self.language = language
        self.gap = gap
    }
}
