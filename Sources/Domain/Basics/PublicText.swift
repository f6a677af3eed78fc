/// A text of a record that everyone may read, and that ought to stand in both official languages.
package struct PublicText: Hashable, Sendable {
    /// What it is, as `summary`; the same name in the register and in addresses.
    package let name: Name
    /// The text in the languages in which it stands.
    package let text: Translated

    /// The texts of which the register knows whether their translations follow them.
    package enum Name: String, CaseIterable, Sendable {
        /// Of a question: the words for everyone.
        case text
        /// Of a question.
        case answer
        /// Of a problem question.
        case title
        /// Of a problem question: where its money comes from.
        case moneySource = "money-source"
        /// Of a meeting or an event: what was said and promised.
        case summary
        /// Of an official: the fields of work that this person answers for.
        case inCharge = "in-charge"
        /// Of an item of a plan: what will be done.
        case action
        /// Of an item of a plan: what was done.
        case execution
    }

    /// A text by its name; an empty one says nothing and is left out by whoever asks.
    package init(_ name: Name, _ text: Translated) {
        self.name = name
        self.text = text
    }
}

/// A record with texts that everyone may read and that can be corrected one by one.
package protocol Bilingual {
    /// Those that stand now; none while nothing is public.
    var publicTexts: [PublicText] { get }
    /// The official languages that one of its public texts lacks.
    var missingOfficial: Set<Language> { get }
}

extension Bilingual {
    /// Of a record whose texts stay as they were published: none.
    package var publicTexts: [PublicText] { [] }
    /// Those that one of `publicTexts` lacks which stands in the other.
    package var missingOfficial: Set<Language> { Set(publicTexts.filter { !$0.text.isEmpty }.flatMap(\.text.missingOfficial)) }
}

extension ActionPlan: Bilingual {
    /// Those that an item of the published plan lacks: what will be done, or by whom.
    package var missingOfficial: Set<Language> {
        publishedOn == nil ? [] : languagesLacking
    }

    /// Whether an item of it, published or not, stands in one official language.
    package var isHalf: Bool { !languagesLacking.isEmpty }

    private var languagesLacking: Set<Language> { Set(items.flatMap(\.missingOfficial)) }
}

extension Reception: Bilingual {}
extension Assignment: Bilingual {}

/// A translation that did not follow a change of the text beside it.
package struct StaleTranslation: Hashable, Sendable {
    /// The text that it is of.
    package let name: PublicText.Name
    /// The language that fell behind.
    package let language: Language
    /// The day on which the other text was changed.
    package let since: Day

    /// A stale translation of its parts.
    package init(name: PublicText.Name, language: Language, since: Day) {
        self.name = name
        self.language = language
        self.since = since
    }

    /// What is behind after a change: a language that kept its words while another one got new ones. What was behind before stays so until its own words change.
    package static func after(
        _ before: [PublicText], _ after: [PublicText], known: [StaleTranslation], on today: Day
    ) -> [StaleTranslation] {
        let was = Dictionary(before.map { ($0.name, $0.text) }, uniquingKeysWith: { first, _ in first })
        return after.flatMap { now -> [StaleTranslation] in
            guard let was = was[now.name] else { return [] }
            let changed = Language.allCases.filter { was[$0] != nil && now.text[$0] != nil && was[$0] != now.text[$0] }
            return Language.official.compactMap { language in
                guard now.text[language] != nil, now.text[language] == was[language] else { return nil }
                let old = known.first { $0.name == now.name && $0.language == language }
                guard changed.isEmpty else { return old ?? StaleTranslation(name: now.name, language: language, since: today) }
                return old
            }
        }
    }
}

extension Question: Bilingual {
    package var publicTexts: [PublicText] {
        guard let publicWords else { return [] }
        return [PublicText(.text, publicWords)] + (answer.map { [PublicText(.answer, $0.text)] } ?? [])
    }
}

extension Meeting: Bilingual {
    package var publicTexts: [PublicText] { results.map { [PublicText(.summary, $0.summary)] } ?? [] }
}

extension Event: Bilingual {
    package var publicTexts: [PublicText] { results.map { [PublicText(.summary, $0.summary)] } ?? [] }
}

extension Official: Bilingual {
    package var publicTexts: [PublicText] { inChargeOf.isEmpty ? [] : [PublicText(.inCharge, inChargeOf)] }
}

extension Problem: Bilingual {
    package var publicTexts: [PublicText] { [PublicText(.title, title), PublicText(.moneySource, money.source)] }
}
