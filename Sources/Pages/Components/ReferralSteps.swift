import Domain

/// The way of a problem question through bodies above, oldest first: where it was sent, what was heard, what was decided.
struct ReferralSteps: Sendable {
    struct Step: Sendable {
        let day: String
        let datetime: String
        let title: String
        let text: LocalText?
        let badge: StatusBadge?
    }

    let list: [Step]

    private init(list: [Step]) { self.list = list }

    /// `nil` where it was sent nowhere.
    init?(_ problem: Problem, in context: PageContext) {
        guard !problem.referrals.isEmpty else { return nil }
        let (words, dates) = (context.words, context.dates)
        func step(_ day: Day, _ title: String, _ text: Translated?, _ badge: StatusBadge? = nil) -> Step {
            Step(
                day: dates.day(day), datetime: day.iso, title: title,
                text: text.flatMap { $0.isEmpty ? nil : context.text($0) }, badge: badge)
        }
        list = problem.referrals.flatMap { referral -> [Step] in
            let isWaiting = referral.outcome == nil && problem.closing == nil
            var steps = [
                step(
                    referral.sentOn, words(.referralSent, ["place": ReferralSteps.name(of: referral, in: context)]),
                    referral.proposal, isWaiting ? StatusBadge(.time, words(.referralWaiting)) : nil)
            ]
            steps += referral.notes.map { step($0.on, words(.referralNoted), $0.text) }
            switch referral.outcome {
            case .decided(let disposition, let text, let day):
                let what = words(ReferralSteps.phrase(for: disposition))
                steps.append(step(day, words(.referralDecided, ["what": what]), text))
            case .returned(let reason, let day): steps.append(step(day, words(.referralReturned), reason))
            case .passedOn(let day): steps.append(step(day, words(.referralPassedOn), nil))
            case nil: break
            }
            return steps
        }
    }

    /// The same with the beginnings of its texts, the last steps alone where there are very many, so that it weighs no more than a share of a page, in bytes.
    func light(within share: Int) -> ReferralSteps {
        let overhead = 250
        let weight = list.reduce(0) { $0 + overhead + PageShare.weight(of: $1.text?.text ?? "") }
        guard weight > share else { return self }
        let shown = list.suffix(share / (2 * overhead))
        let longest = max((share - overhead * shown.count) / shown.count / 2, 1)
        return ReferralSteps(
            list: shown.map { step in
                let text = step.text.map { LocalText(PageShare.beginning(of: $0.text, upTo: longest), lang: $0.lang) }
                return Step(day: step.day, datetime: step.datetime, title: step.title, text: text, badge: step.badge)
            })
    }

    /// The body that has it, by its own name where it has one.
    static func name(of referral: Referral, in context: PageContext) -> String {
        let body = referral.body.text(for: context.language)
        return body.isEmpty ? context.name(referral.place) : body
    }

    static func phrase(for disposition: Referral.Disposition) -> Phrase {
        switch disposition {
        case .noDocumentation: .dispositionNoDocumentation
        case .inBudget: .dispositionInBudget
        case .budgetRevision: .dispositionBudgetRevision
        case .underWay: .dispositionUnderWay
        case .notSupported: .dispositionNotSupported
        case .done: .dispositionDone
        }
    }
}
