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

    /// What it costs, and where the money comes from.
    package struct Money: Hashable, Sendable {
        /// `nil` where the sum is not known or none is needed.
        package var needed: Tenge?
        /// The budget or programme; empty where none is named.
        package var source: Translated

        /// A sum and its source, unchecked.
        package init(needed: Tenge? = nil, source: Translated = Translated()) {
            self.needed = needed
            self.source = source
        }
    }

    /// What a session of the maslikhat said of it.
    package struct MaslikhatWord: Hashable, Sendable {
        package let on: Day
        package let text: Translated

        /// A word of its parts, unchecked.
        package init(on: Day, text: Translated) {
            self.on = on
            self.text = text
        }
    }

    /// Why nothing more is done under its number.
    package enum Closing: Hashable, Sendable {
        /// Its questions go on under another number; this can be undone.
        case merged(into: Number, on: Day)
        /// Its questions went back to where they were before.
        case withdrawn(reason: Translated, on: Day)

        /// The day on which it was closed.
        package var on: Day {
            switch self {
            case .merged(_, let day), .withdrawn(_, let day): day
            }
        }
    }

    /// Its number in the register.
    package let id: ID
    /// Public, and never given twice.
    package let number: Number
    /// The place whose akimat works on it.
    package let place: KATO
    /// The meeting at which it was raised; `nil` where its questions were asked without one.
    package let meeting: Meeting.ID?
    /// The problem in one line, in at least one language.
    package internal(set) var title: Translated
    /// What it is about.
    package internal(set) var category: Category
    /// The level that can decide it.
    package internal(set) var competence: Competence
    /// The day on which that level was found; a term to hand it up runs from it.
    package internal(set) var competenceOn: Day
    /// Whether it goes to a session of the maslikhat.
    package internal(set) var goesToMaslikhat: Bool
    /// `nil` until a session looked at it.
    package internal(set) var maslikhatWord: MaslikhatWord?
    /// The money it needs.
    package internal(set) var money: Money
    /// The bodies above to which it was handed, in their order; the last one may still have it.
    package internal(set) var referrals: [Referral]
    /// `nil` as long as it is worked on.
    package internal(set) var closing: Closing?
    /// The day on which it was made of its questions.
    package let raisedOn: Day

    /// Refused without a title, with one that is too long, or with a source of money and no sum; other parts are unchecked.
    package init(
        id: ID, number: Number, place: KATO, meeting: Meeting.ID?, title: Translated, category: Category, competence: Competence,
        competenceOn: Day? = nil, goesToMaslikhat: Bool, maslikhatWord: MaslikhatWord? = nil, money: Money = Money(),
        referrals: [Referral] = [], closing: Closing? = nil, raisedOn: Day
    ) throws(ProblemRefusal) {
        try Problem.check(title)
        try Problem.check(money)
        self.id = id
        self.number = number
        self.place = place
        self.meeting = meeting
        self.title = title
        self.category = category
        self.competence = competence
        self.competenceOn = competenceOn ?? raisedOn
        self.goesToMaslikhat = goesToMaslikhat
        self.maslikhatWord = maslikhatWord
        self.money = money
        self.referrals = referrals
        self.closing = closing
        self.raisedOn = raisedOn
    }

    static func check(_ title: Translated) throws(ProblemRefusal) {
        guard !title.isEmpty else { throw .titleMissing }
        guard !title.isLonger(than: longestTitle) else { throw .titleTooLong }
    }

    static func check(_ money: Money) throws(ProblemRefusal) {
        guard money.needed != nil || money.source.isEmpty else { throw .moneyWithoutSum }
        guard !money.source.isLonger(than: longestTitle) else { throw .sourceTooLong }
    }

    /// The body above that has it now; `nil` where none does.
    package var pendingReferral: Referral? { referrals.last.flatMap { $0.outcome == nil ? $0 : nil } }

    /// The one to which it was joined; `nil` where it was not.
    package var mergedInto: Number? { if case .merged(let target, _) = closing { target } else { nil } }

    /// The territory whose office has to act on it now.
    package var holder: KATO { pendingReferral?.place ?? place }

    /// The territory whose office records what is heard of it while it lies above: that of the body that has it. Ministries and companies work at no desk here, so for them it is the one that handed it to them.
    package var recorder: KATO {
        guard holder == .republic else { return holder }
        return referrals.dropLast().last.flatMap { $0.outcome?.isPassedOn == true ? $0.place : nil } ?? place
    }
}

/// Why a step of a problem question is refused.
package enum ProblemRefusal: String, Error, CaseIterable, Sendable {
    case titleMissing, titleTooLong, questionsMissing
    /// No akim is common to the places that its questions are about.
    case placesApart
    case moneyWithoutSum, sourceTooLong
    case closed, notMerged, mergedIntoItself, mergedIntoClosed, mergedIntoOtherPlace, joinedToClosed, standsInPlan, atHigherBody
    case ownCompetence, placeNotAbove, proposalMissing, bodyMissing, notSentUp
    case textMissing, textTooLong, reasonMissing, dispositionMissing
    case dayAhead, beforeRaised, notForMaslikhat
    case questionNotThere, lastQuestion
}
