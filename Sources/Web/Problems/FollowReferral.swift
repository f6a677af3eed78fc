import Domain

/// How a problem question stands at the body above that has it, what was decided there, or that it was given back: told by the office of that body, and of a ministry or company by the one that handed it there.
struct FollowReferral: Sendable {
    enum Step: Sendable {
        case note(Translated)
        case decide(Referral.Disposition, Translated)
        case sendBack(reason: Translated)
    }

    let number: Problem.Number
    let step: Step

    func carryOut(at desk: Desk) async throws {
        let (step, today) = (step, desk.today)
        try await desk.change(number, at: \.recorder, journal: verb) { problem, _ in
            switch step {
            case .note(let text): try problem.noted(text, on: today)
            case .decide(let disposition, let text): try problem.decided(disposition, text, on: today)
            case .sendBack(let reason): try problem.sentBack(reason: reason, on: today)
            }
        }
    }

    private var verb: String {
        switch step {
        case .note: "referral-noted"
        case .decide: "referral-decided"
        case .sendBack: "referral-returned"
        }
    }
}
