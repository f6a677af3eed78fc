import Domain

/// The office above that has a problem question tells how it stands there, decides it, or gives it back.
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
        try await desk.change(number, at: \.holder, journal: verb) { problem, _ in
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
