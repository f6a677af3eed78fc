/// What the one who asked is told by mail. Raw values stand in the register.
package enum QuestionNews: String, CaseIterable, Sendable {
    case registered, returned, forwarded, published, withheld, answered
    /// Not taken into the pool; the term of the answer runs on.
    case excluded
    /// Out of its problem question again; it waits for an answer as before.
    case takenOut = "taken-out"
    case inPlan = "in-plan"
    case done

    /// What a change of a question is news of; `nil` where the one who asked need not be told, or did it themselves.
    ///
    /// That it was received is told on the receipt alone: nobody has looked yet, and whoever types a stranger's address must not be able to have mail sent to it.
    package init?(from old: Question, to new: Question) {
        if new.standing != old.standing, let news = QuestionNews(from: old, reaching: new.standing) {
            self = news
        } else if new.standing == .forwarded, new.place != old.place {
            // It was sent on once more.
            self = .forwarded
        } else if new.publicText != nil, old.publicText == nil {
            self = .published
        } else if case .withheld = new.moderation, new.moderation != old.moderation {
            self = .withheld
        } else {
            return nil
        }
    }

    private init?(from old: Question, reaching standing: Question.Standing) {
        switch standing {
        case .registered, .published:
            if old.problem != nil {
                self = .takenOut
            } else {
                self = standing == .registered ? .registered : .published
            }
        case .returned: self = .returned
        case .forwarded: self = .forwarded
        case .answered: self = .answered
        case .excluded: self = .excluded
        case .inPlan: self = .inPlan
        case .resolved: self = .done
        case .received, .inPool, .merged, .confirmed, .disputed: return nil
        }
    }
}
