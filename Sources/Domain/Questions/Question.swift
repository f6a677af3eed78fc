/// A question or proposal of a resident, and how far it has come.
///
/// Names and contacts are no part of it: they lie apart (`Contact`), and nothing public is made from them.
package struct Question: Hashable, Sendable {
    /// Its number in the register; people see `Number`.
    package typealias ID = Identifier<Question>

    /// The public number, as `2026-000014`.
    package struct Number: Hashable, Comparable, Sendable {
        /// The year in which it was received.
        package let year: Int
        /// From 1 within the year.
        package let ordinal: Int

        /// A number of its parts, unchecked.
        package init(year: Int, ordinal: Int) {
            self.year = year
            self.ordinal = ordinal
        }

        /// A number written as `text` writes it; `nil` for anything else.
        package init?(text: some StringProtocol) {
            let parts = text.split(separator: "-", omittingEmptySubsequences: false)
            guard parts.count == 2, parts[0].utf8.count == 4, (6...9).contains(parts[1].utf8.count),
                parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }), let year = Int(parts[0]),
                let ordinal = Int(parts[1]),
                ordinal > 0
            else { return nil }
            self.init(year: year, ordinal: ordinal)
            guard text == self.text else { return nil }
        }

        /// As `2026-000014`.
        package var text: String { "\(year)-\(padded(ordinal, to: 6))" }

        /// Older numbers first.
        package static func < (a: Number, b: Number) -> Bool { (a.year, a.ordinal) < (b.year, b.ordinal) }
    }

    /// How far it has come. Raw values stand in data and in the register.
    package enum Standing: String, CaseIterable, Sendable {
        case received, registered, returned, forwarded, published, answered
        /// Not taken into the pool, with a reason; it is still to be answered.
        case excluded
        case inPool = "in-pool"
        case merged
        case inPlan = "in-plan"
        case resolved, confirmed, disputed

        /// Those in which nothing was decided on it but to show it.
        package static let undecided: [Standing] = [.received, .registered, .published]

        /// Whether the office says that it is settled: answered, done, or found done by the one who asked.
        package var isSettled: Bool { self == .answered || self == .resolved || self == .confirmed }
    }

    /// How it came in.
    package enum Channel: String, CaseIterable, Sendable {
        case site
        case api
        case openDataPortal = "open-data-portal"
        case blogPlatform = "blog-platform"
        case phone, paper, spoken
        case broadcastComment = "broadcast-comment"
        case messenger
        case socialNetwork = "social-network"
        /// Taken on control at a personal reception.
        case reception
    }

    /// Its number in the register.
    package let id: ID
    /// Public, and never given twice.
    package let number: Number
    /// The place that answers it now: the one it was asked about, or to which it was sent on last. Lists, terms and duties go by it.
    package var place: KATO
    /// The place it was asked about before it was sent on, however often; `nil` of one that never was, and of one that was sent on before the register kept it. What the one who asked reads names both.
    package var firstPlace: KATO?
    /// The meeting it was asked for.
    package var meeting: Meeting.ID?
    /// The language it is written in.
    package var language: Language
    /// As the resident wrote it. Never public.
    package let original: String
    /// What it is about; `nil` until the resident or a clerk said.
    package var category: Category?
    /// How it came in.
    package let channel: Channel
    /// The instant at which it came in.
    package let receivedAt: Moment
    /// The day on which it counts as received, in its region.
    package let receivedOn: Day
    /// The day on which a person took it into the register; `nil` until then.
    package var registeredOn: Day?
    /// How far it has come.
    package var standing: Standing
    /// Whether it may be shown; apart from `standing`, since a question can be answered and withheld.
    package var moderation: Moderation
    /// What the office translated of the text for everyone, in other languages than its own; empty where nothing was.
    package var translation: Translated
    /// `nil` until one was given; questions that go into a plan have none.
    package var answer: Answer?
    /// The problem question that it became part of.
    package var problem: Problem.ID?
    /// Residents who said "mine too", and the one who asked.
    package var supporterCount: Int

    /// A question of its parts; `QuestionDraft` checks what a person types.
    package init(
        id: ID, number: Number, place: KATO, firstPlace: KATO? = nil, meeting: Meeting.ID?, language: Language, original: String,
        category: Category?, channel: Channel, receivedAt: Moment, receivedOn: Day, registeredOn: Day? = nil,
        standing: Standing = .received,
        moderation: Moderation = .waiting, translation: Translated = Translated(), answer: Answer? = nil,
        problem: Problem.ID? = nil, supporterCount: Int = 1
    ) {
        self.id = id
        self.number = number
        self.place = place
        self.firstPlace = firstPlace
        self.meeting = meeting
        self.language = language
        self.original = original
        self.category = category
        self.channel = channel
        self.receivedAt = receivedAt
        self.receivedOn = receivedOn
        self.registeredOn = registeredOn
        self.standing = standing
        self.moderation = moderation
        self.translation = translation
        self.answer = answer
        self.problem = problem
        self.supporterCount = supporterCount
    }

    /// The text that anyone may read; `nil` until a person has looked, or where it is withheld.
    package var publicText: String? { moderation.publicText }
    /// The same with its translations.
    package var publicWords: Translated? {
        publicText.map { text in
            var words = translation
            words[language] = text
            return words
        }
    }
    /// The official languages into which it is to be translated.
    package var otherOfficial: [Language] { Language.official.filter { $0 != language } }
}

/// What a person who looked decided about showing a question.
package enum Moderation: Hashable, Sendable {
    case waiting
    /// Shown in these words: the original, or what is left of it without personal data.
    case published(text: String, on: Day)
    /// Not shown, for a reason that is public.
    case withheld(reason: Translated, on: Day)

    /// The text that anyone may read; `nil` where there is none.
    package var publicText: String? { if case .published(let text, _) = self { text } else { nil } }
}

/// The answer given to a question.
package struct Answer: Hashable, Sendable {
    /// What was answered, as everyone reads it.
    package let text: Translated
    /// The day on which it was given.
    package let givenOn: Day

    /// An answer of its parts; `Question.answered(_:on:)` checks it.
    package init(text: Translated, givenOn: Day) {
        self.text = text
        self.givenOn = givenOn
    }
}

/// How to reach the one who asked. Kept apart from the question; never public, never journalled.
package struct Contact: Hashable, Sendable {
    /// As typed; `nil` where none was given.
    package let name: String?
    /// As typed; `nil` where none was given.
    package let email: String?
    /// As typed; `nil` where none was given.
    package let phone: String?

    /// A contact of its parts; `QuestionDraft` checks what a person types.
    package init(name: String?, email: String?, phone: String?) {
        self.name = name
        self.email = email
        self.phone = phone
    }

    /// Whether nothing was given.
    package var isEmpty: Bool { name == nil && email == nil && phone == nil }
}

/// One step on the way of a question, as its citizen sees it.
package struct QuestionStep: Hashable, Sendable {
    /// What was decided about showing it, in a step that moved it nowhere. Raw values stand in the register.
    package enum Showing: String, CaseIterable, Sendable {
        case published, withheld
        /// Everyone read it before, in other words.
        case corrected
    }

    /// What became of its place in a problem question. Raw values stand in the register.
    package enum Turn: String, CaseIterable, Sendable {
        /// Its problem question was joined to another.
        case joined
        /// That was undone.
        case separated
        /// It was taken out of the list again.
        case takenOut = "taken-out"
    }

    /// Where it stood after the step.
    package let standing: Question.Standing
    /// `nil` where the standing says what happened.
    package let showing: Showing?
    /// `nil` where the standing says what happened.
    package let turn: Turn?
    /// The day of the step.
    package let on: Day
    /// The instant of the step.
    package let at: Moment
    /// The reason or the word of the office; empty where the standing says all.
    package let note: Translated

    /// A step of its parts.
    package init(
        standing: Question.Standing, showing: Showing? = nil, turn: Turn? = nil, on: Day, at: Moment,
        note: Translated = Translated()
    ) {
        self.standing = standing
        self.showing = showing
        self.turn = turn
        self.on = on
        self.at = at
        self.note = note
    }

    /// The step that a question has taken from what it was before. It stands on the day of the act, but the first registration on the day that counts: what comes in on a day off or after hours is registered on the next working day. Source: Administrative Procedural Code, art. 62 and 64.
    package init(to question: Question, from before: Question, on today: Day, at now: Moment, note: Translated = Translated()) {
        let registered = before.registeredOn == nil && question.standing == .registered ? question.registeredOn : nil
        let staysThere = question.standing == before.standing && question.place == before.place
        let showing: Showing? =
            switch question.moderation {
            case .published where staysThere && question.publicText != before.publicText:
                before.publicText == nil ? .published : .corrected
            case .withheld where staysThere && question.moderation != before.moderation: .withheld
            default: nil
            }
        self.init(standing: question.standing, showing: showing, on: registered ?? today, at: now, note: note)
    }
}
