/// A mail that is to be sent: whom it is for and what it is about.
///
/// Neither its text nor an address is part of it: both are looked up when it is sent, so that what was forgotten, corrected or stopped in the meantime never goes out.
package struct Letter: Hashable, Sendable {
    /// Its number in the outbox.
    package typealias ID = Identifier<Letter>

    /// What it is about, and so for whom. Each is told of once.
    package enum Occasion: Hashable, Sendable {
        /// A step of a question, by its place among the steps from 1 on: to the one who asked.
        case question(Question.ID, step: Int, QuestionNews)
        /// What waits on a working morning: to a person of the desk.
        case digest(StaffMember.ID, on: Day)
        /// Items whose deadline is near or past: to the body that carries them out.
        case control(ExecutorAddress.ID, on: Day)
        /// An administrator turned the one-time codes of an account off: to its owner.
        case codesOff(StaffMember.ID, at: Moment)

        /// Which of them it is. Raw values stand in the register and in measures.
        package var kind: Kind {
            switch self {
            case .question: .question
            case .digest: .digest
            case .control: .control
            case .codesOff: .codesOff
            }
        }
    }

    /// The kinds of letters. Raw values stand in the register and in measures.
    package enum Kind: String, CaseIterable, Sendable {
        case question, digest, control
        case codesOff = "codes-off"
    }

    /// How far it has come. Raw values stand in the register and in measures.
    package enum Standing: String, CaseIterable, Sendable {
        /// It is still to be sent, or to be tried again.
        case waiting
        /// A mail server took it.
        case sent
        /// It was given up: refused for good, or not taken in time.
        case failed
        /// There was nothing to say or nobody to say it to any more.
        case dropped
    }

    /// Its number in the outbox.
    package let id: ID
    /// What it is about.
    package let occasion: Occasion
    /// When it was put into the outbox.
    package let queuedAt: Moment
    /// When it is given up, since it is news no longer.
    package let until: Moment
    /// How often it was tried.
    package let attempts: Int

    /// A letter of its parts.
    package init(id: ID, occasion: Occasion, queuedAt: Moment, until: Moment, attempts: Int) {
        self.id = id
        self.occasion = occasion
        self.queuedAt = queuedAt
        self.until = until
        self.attempts = attempts
    }
}
