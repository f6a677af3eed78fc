/// A problem question handed up to a body that can decide it, and what came of it there.
///
/// Source: decree 826, p. 8; order 70-ө, annex 3, p. 20 ("followed until it is decided").
package struct Referral: Hashable, Sendable {
    /// How an issue ended at the body that decides it. Source: the national figures for 2022.
    package enum Disposition: String, CaseIterable, Sendable {
        case noDocumentation = "no-documentation"
        /// The money is in the budget already.
        case inBudget = "in-budget"
        /// To be looked at when the budget is revised.
        case budgetRevision = "budget-revision"
        case underWay = "under-way"
        /// Not supported: a matter of local competence.
        case notSupported = "not-supported"
        case done
    }

    /// What was heard from there while it was not decided.
    package struct Note: Hashable, Sendable {
        package let on: Day
        package let text: Translated

        /// A note of its parts, unchecked.
        package init(on: Day, text: Translated) {
            self.on = on
            self.text = text
        }
    }

    /// How its stay there ended.
    package enum Outcome: Hashable, Sendable {
        case decided(Disposition, Translated, on: Day)
        /// Given back to the akimat that works on it.
        case returned(reason: Translated, on: Day)
        /// Handed further up; the next referral tells where.
        case passedOn(on: Day)

        /// Whether it was handed further up.
        package var isPassedOn: Bool { if case .passedOn = self { true } else { false } }

        /// The day on which it ended.
        package var on: Day {
            switch self {
            case .decided(_, _, let day), .returned(_, let day), .passedOn(let day): day
            }
        }
    }

    /// The longest proposal, note or decision in one language, in characters.
    package static let longestText = 2000
    /// The longest name of a body in one language, in characters.
    package static let longestBody = 200

    /// The territory whose office has it: a district, an oblast, the republic.
    package let place: KATO
    /// The ministry or company, where the office alone does not tell; else empty.
    package let body: Translated
    /// What is asked for there.
    package let proposal: Translated
    package let sentOn: Day
    /// Oldest first.
    package internal(set) var notes: [Note]
    /// `nil` as long as it lies there.
    package internal(set) var outcome: Outcome?

    /// A referral of its parts, unchecked.
    package init(
        place: KATO, body: Translated, proposal: Translated, sentOn: Day, notes: [Note] = [], outcome: Outcome? = nil
    ) {
        self.place = place
        self.body = body
        self.proposal = proposal
        self.sentOn = sentOn
        self.notes = notes
        self.outcome = outcome
    }
}
