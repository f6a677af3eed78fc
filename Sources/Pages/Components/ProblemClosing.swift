import Domain

/// Why nothing more is done under the number of a problem question.
struct ProblemClosing: Sendable {
    let text: String
    /// The one to which it was joined.
    let target: Link?
    let reason: LocalText?

    /// `nil` where it is open.
    init?(_ problem: Problem, target: Link?, in context: PageContext) {
        switch problem.closing {
        case .merged(_, let day):
            text = context.words(.problemMerged, ["day": context.dates.day(day, .on)])
            self.target = target
            reason = nil
        case .withdrawn(let word, let day):
            text = context.words(.problemWithdrawn, ["day": context.dates.day(day, .on)])
            self.target = nil
            reason = context.text(word)
        case nil: return nil
        }
    }
}
