/// A problem question: what the commission makes of one or several citizens' questions.
package struct Problem: Hashable, Sendable {
    /// Its number in the register; people see `Number`.
    package typealias ID = Identifier<Problem>

    /// The public number, as `2026-P-00014`.
    package struct Number: Hashable, Comparable, Sendable {
        /// The year in which it was made.
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
            guard parts.count == 3, parts[0].utf8.count == 4, parts[1] == "P", let year = Int(parts[0]),
                let ordinal = Int(parts[2]),
                ordinal > 0
            else { return nil }
            self.init(year: year, ordinal: ordinal)
            guard text == self.text else { return nil }
        }

        /// As `2026-P-00014`.
        package var text: String { "\(year)-P-\(padded(ordinal, to: 5))" }

        /// Older numbers first.
        package static func < (a: Number, b: Number) -> Bool { (a.year, a.ordinal) < (b.year, b.ordinal) }
    }

    /// Who can decide it.
    package enum Competence: String, CaseIterable, Sendable {
        case own, district, oblast, central
    }

    /// The longest title in one language, in characters.
    package static let longestTitle = 300

    /// Its number in the register.
    package let id: ID
    /// Public, and never given twice.
    package let number: Number
    /// The place whose akimat works on it.
    package let place: KATO
    /// The meeting at which it was raised; `nil` where its questions were asked without one.
    package let meeting: Meeting.ID?
    /// The problem in one line, in at least one language.
    package let title: Translated
    /// What it is about.
    package let category: Category
    /// The level that can decide it.
    package let competence: Competence
    /// Whether it goes to a session of the maslikhat.
    package let goesToMaslikhat: Bool
    /// The day on which it was made of its questions.
    package let raisedOn: Day

    /// Refused without a title, or with one that is too long.
    package init(
        id: ID, number: Number, place: KATO, meeting: Meeting.ID?, title: Translated, category: Category, competence: Competence,
        goesToMaslikhat: Bool, raisedOn: Day
    ) throws(ProblemRefusal) {
        guard !title.isEmpty else { throw .titleMissing }
        guard [title.kk, title.ru, title.en].allSatisfy({ $0.map { $0.count <= Problem.longestTitle } ?? true }) else {
            throw .titleTooLong
        }
        self.id = id
        self.number = number
        self.place = place
        self.meeting = meeting
        self.title = title
        self.category = category
        self.competence = competence
        self.goesToMaslikhat = goesToMaslikhat
        self.raisedOn = raisedOn
    }
}

/// Why a problem question is refused.
package enum ProblemRefusal: String, Error, CaseIterable, Sendable {
    case titleMissing, titleTooLong, questionsMissing
}
