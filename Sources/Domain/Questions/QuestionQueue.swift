/// The lists in which questions wait for work at the desk.
package enum QuestionQueue: String, CaseIterable, Sendable {
    /// Not registered yet.
    case received
    /// Registered, and nobody has looked whether it can be shown.
    case moderation
    /// Shown or withheld, and neither answered nor in the pool.
    case open
    case all

    /// Whether a question waits in this list.
    package func holds(_ question: Question) -> Bool {
        switch self {
        case .received: question.standing == .received
        case .moderation: question.registeredOn != nil && question.standing != .returned && question.moderation == .waiting
        case .open:
            question.moderation != .waiting && [.registered, .forwarded, .published, .excluded].contains(question.standing)
        case .all: true
        }
    }
}
