package import Domain

/// Which acts a question offers to a person, and why it does not offer the others.
///
/// The rules are asked themselves, by trying the act: what they would refuse is not offered, and their refusal is the reason.
package enum DeskQuestionActs {
    package enum Offer: Hashable, Sendable {
        case open
        case closed(Phrase)
        /// To the roles of the person.
        case forbidden(StaffMember.Act)

        /// Why it is not open, in words; `nil` where it is.
        func why(_ words: Words) -> String? {
            switch self {
            case .open: nil
            case .closed(let why): words(why)
            case .forbidden(let act): words.forbidden(act)
            }
        }
    }

    package static func offer(_ act: DeskPath.QuestionAct, on question: Question, by staff: StaffMember, today: Day) -> Offer {
        guard staff.may(need(of: act)) else { return .forbidden(need(of: act)) }
        let word = Translated("-", in: .kk)
        do throws(QuestionRefusal) {
            switch act {
            case .register: _ = try question.registered(on: today, category: nil)
            case .return: _ = try question.returned(reason: word)
            case .forward:
                // Any other place serves: which one is not known yet.
                var elsewhere = question
                if question.place == .republic { elsewhere.place = KATO("999999999") ?? question.place }
                _ = try elsewhere.forwarded(to: .republic, reason: word)
            case .publish: _ = try question.published(text: "-", on: today)
            case .withhold: _ = try question.withheld(reason: word, on: today)
            case .answer: _ = try question.answered(word, on: today)
            case .exclude: _ = try question.excluded(reason: word)
            }
            return .open
        } catch {
            return .closed(RefusalPhrases.phrase(for: error))
        }
    }

    /// Whether it can become part of a problem question.
    package static func makesProblem(_ question: Question, by staff: StaffMember) -> Offer {
        guard staff.may(.formProblem) else { return .forbidden(.formProblem) }
        do throws(QuestionRefusal) {
            _ = try question.taken(into: Problem.ID(0))
            return .open
        } catch {
            return .closed(RefusalPhrases.phrase(for: error))
        }
    }

    /// What a person must be allowed to do.
    static func need(of act: DeskPath.QuestionAct) -> StaffMember.Act {
        switch act {
        case .register, .return, .forward: .register
        case .publish, .withhold: .moderate
        case .answer: .answer
        case .exclude: .formProblem
        }
    }
}
