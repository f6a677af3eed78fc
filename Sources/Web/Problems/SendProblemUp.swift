import Domain
import Pages
import Settings

/// Whoever has a problem question hands it up with a proposal. Source: order 70-ө, annex 3, p. 20.
struct SendProblemUp: Sendable {
    let number: Problem.Number
    let place: KATO
    let body: Translated
    let proposal: Translated
    /// The mark of what was there before; empty where nothing is asked.
    var seen = ""

    func carryOut(at desk: Desk) async throws {
        let (order, today, gazetteer) = (self, desk.today, desk.site.settings.gazetteer)
        try await desk.change(number, at: \.holder, journal: "problem-sent-up") { problem, _ in
            guard RecordMark(problem).fits(order.seen) else { throw ChangedMeanwhile() }
            return try problem.sentUp(to: order.place, body: order.body, proposal: order.proposal, on: today, in: gazetteer)
        }
    }
}
