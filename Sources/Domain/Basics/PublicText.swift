/// A text of a record that everyone may read, and that ought to stand in both official languages.
package struct PublicText: Hashable, Sendable {
    /// What it is, as `summary`; the same name in the register and in addresses.
    package let name: Name
    /// The text in the languages in which it stands.
    package let text: Translated
    /// The language of the one who wrote it first, where it can be no translation: a resident's own words fall behind nothing.
    package let original: Language?

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
    package init(_ name: Name, _ text: Translated, original: Language? = nil) {
        self.name = name
        self.text = text
        self.original = original
    }
}

/// A record with texts that everyone may read and that can be corrected one by one.
package protocol Bilingual {
    /// Those that stand now; none while nothing is public.
    var publicTexts: [PublicText] { get }
    /// The official languages that one of its public texts lacks.
    var missingOfficial: Set<Language> { get }
    /// Every text of it that was typed at the desk and that everyone may read, now or once it is published: names, titles, reasons. Texts in fields of their own that are meant to be somebody's, as the telephone of an office, are not among them.
    var wordsForAll: [Translated] { get }
    /// Those of them that say why it was moved or called off, where a person is named more easily than elsewhere.
    var reasonsForAll: [Translated] { get }
}

extension Bilingual {
    /// Of a record that is neither moved nor called off: none.
    package var reasonsForAll: [Translated] { [] }
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

extension ActionPlan {
    /// Of every item: what will be done, by whom, what was done, why it takes longer and why it is no longer on control.
    package var wordsForAll: [Translated] { items.flatMap(\.wordsForAll) }
}

extension PlanItem {
    /// What will be done, by whom, what was done, why it takes longer and why it is no longer on control.
    package var wordsForAll: [Translated] {
        [action, lead, coExecutors, moneySource] + executions.map(\.text) + extensions.flatMap(\.wordsForAll)
            + (removal.map { [$0.reason] } ?? [])
    }
}

extension Extension {
    fileprivate var wordsForAll: [Translated] {
        if case .declined(_, let why) = decision { return [reason, disciplinary, why] }
        return [reason, disciplinary]
    }
}

extension Reception: Bilingual {
    /// Who receives, where, and why it was moved or called off.
    package var wordsForAll: [Translated] { [post, venue, address] + reasonsForAll }
    package var reasonsForAll: [Translated] { [moved?.reason, cancelledBecause].compactMap(\.self) }
}

extension Assignment: Bilingual {
    /// None: residents see its number alone.
    package var wordsForAll: [Translated] { [] }
}

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

    /// What is behind after a change: a language that kept its words while another one got new ones. What was behind before stays so until its own words change; when they do, it has caught up, and nothing falls behind it.
    package static func after(
        _ before: [PublicText], _ after: [PublicText], known: [StaleTranslation], on today: Day
    ) -> [StaleTranslation] {
        let was = Dictionary(before.map { ($0.name, $0.text) }, uniquingKeysWith: { first, _ in first })
        return after.flatMap { now -> [StaleTranslation] in
            guard let was = was[now.name] else { return [] }
            let behind = Set(known.filter { $0.name == now.name }.map(\.language))
            let changed = Language.allCases.filter {
                was[$0] != nil && now.text[$0] != nil && was[$0] != now.text[$0] && !behind.contains($0)
            }
            return Language.official.compactMap { language in
                guard now.text[language] != nil, now.text[language] == was[language], language != now.original else { return nil }
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
        return [PublicText(.text, publicWords, original: language)] + (answer.map { [PublicText(.answer, $0.text)] } ?? [])
    }

    /// The answer, and why the words are withheld; the words of the one who asked have a rule of their own, `published(text:translation:on:leavesPersonalData:)`.
    package var wordsForAll: [Translated] {
        var words = answer.map { [$0.text] } ?? []
        if case .withheld(let reason, _) = moderation { words.append(reason) }
        return words
    }
}

extension Meeting: Bilingual {
    package var publicTexts: [PublicText] { results.map { [PublicText(.summary, $0.summary)] } ?? [] }

    /// Where it is held, what was said and promised, and why it was called off.
    package var wordsForAll: [Translated] {
        [venue, address, draftedResults] + (results.map { [$0.summary] } ?? []) + reasonsForAll
    }
    package var reasonsForAll: [Translated] { [cancelledBecause].compactMap(\.self) }
}

extension Event: Bilingual {
    package var publicTexts: [PublicText] { results.map { [PublicText(.summary, $0.summary)] } ?? [] }

    /// Who leads it, of what, where; what came of it, what was left open and answered, and why it was moved or called off.
    package var wordsForAll: [Translated] {
        var words = [leader, body, topic] + stops.map(\.venue) + (results.map { [$0.summary] } ?? [])
        words += openQuestions.flatMap { question in
            question.withdrawal.map { [$0.reason] } ?? [question.text] + (question.answer.map { [$0.text] } ?? [])
        }
        return words + reasonsForAll
    }
    package var reasonsForAll: [Translated] { [moved?.reason, cancelledBecause].compactMap(\.self) }
}

extension Official: Bilingual {
    package var publicTexts: [PublicText] { inChargeOf.isEmpty ? [] : [PublicText(.inCharge, inChargeOf)] }

    /// The name, the post, and the fields of work.
    package var wordsForAll: [Translated] { [name, title, inChargeOf] + formerCharges.map(\.fields) }
}

extension Problem: Bilingual {
    package var publicTexts: [PublicText] { [PublicText(.title, title), PublicText(.moneySource, money.source)] }

    /// What it is about, where its money comes from, what the maslikhat and the bodies above said, and why it was withdrawn.
    package var wordsForAll: [Translated] {
        var words = [title, money.source] + (maslikhatWord.map { [$0.text] } ?? []) + referrals.flatMap(\.wordsForAll)
        if case .withdrawn(let reason, _) = closing { words.append(reason) }
        return words
    }
}

extension Referral {
    fileprivate var wordsForAll: [Translated] {
        let own = [body, proposal] + notes.map(\.text)
        return switch outcome {
        case .decided(_, let text, _): own + [text]
        case .returned(let reason, _): own + [reason]
        case .passedOn, nil: own
        }
    }
}
