package import Domain

/// A problem question as JSON.
package struct ProblemObject: Encodable, Sendable {
    let number: String
    let place: String
    let meeting: Int?
    let title: TextObject
    let category: String
    let competence: String
    let goesToMaslikhat: Bool
    let raisedOn: String
    let moneyNeeded: Int?
    let moneySource: TextObject?
    let maslikhatWord: WordObject?
    /// The bodies above to which it was handed, in their order.
    let referrals: [ReferralObject]
    /// The number of the one to which it was joined.
    let mergedInto: String?
    let closedOn: String?

    /// What was said on a day.
    struct WordObject: Encodable, Sendable {
        let on: String
        let text: TextObject
    }

    struct ReferralObject: Encodable, Sendable {
        let place: String
        let body: TextObject?
        let proposal: TextObject
        let sentOn: String
        let notes: [WordObject]
        /// `decided`, `returned` or `passed-on`; missing while it waits there.
        let outcome: String?
        let disposition: String?
        let word: TextObject?
        let endedOn: String?

        init(_ referral: Referral) {
            place = referral.place.code
            body = referral.body.isEmpty ? nil : TextObject(referral.body)
            proposal = TextObject(referral.proposal)
            sentOn = referral.sentOn.iso
            notes = referral.notes.map { WordObject(on: $0.on.iso, text: TextObject($0.text)) }
            endedOn = referral.outcome?.on.iso
            switch referral.outcome {
            case .decided(let disposition, let text, _):
                (outcome, self.disposition, word) = ("decided", disposition.rawValue, TextObject(text))
            case .returned(let reason, _): (outcome, disposition, word) = ("returned", nil, TextObject(reason))
            case .passedOn: (outcome, disposition, word) = ("passed-on", nil, nil)
            case nil: (outcome, disposition, word) = (nil, nil, nil)
            }
        }
    }

    package init(_ problem: Problem) {
        number = problem.number.text
        place = problem.place.code
        meeting = problem.meeting?.value
        title = TextObject(problem.title)
        category = problem.category.rawValue
        competence = problem.competence.rawValue
        goesToMaslikhat = problem.goesToMaslikhat
        raisedOn = problem.raisedOn.iso
        moneyNeeded = problem.money.needed?.amount
        moneySource = problem.money.source.isEmpty ? nil : TextObject(problem.money.source)
        maslikhatWord = problem.maslikhatWord.map { WordObject(on: $0.on.iso, text: TextObject($0.text)) }
        referrals = problem.referrals.map { ReferralObject($0) }
        mergedInto = problem.mergedInto?.text
        closedOn = problem.closing?.on.iso
    }
}
