import Domain

/// How a question came to the place that answers now: the place it was asked about, and the step by which it was sent on last.
struct SentOn {
    let first: KATO
    /// `nil` where its way is not known.
    let step: QuestionStep?

    /// `nil` where it was never sent on, or is back where it was asked.
    init?(_ question: Question, _ steps: [QuestionStep]) {
        guard let first = question.firstPlace, first != question.place else { return nil }
        self.first = first
        step = steps.last { $0.standing == .forwarded && $0.showing == nil && $0.turn == nil }
    }
}
