import Domain
import Pages

/// The commission words a problem question anew, finds another level or sum for it, or takes it to the maslikhat.
struct ChangeProblem: Sendable {
    let number: Problem.Number
    let title: Translated
    let category: Category
    let competence: Problem.Competence
    let goesToMaslikhat: Bool
    let money: Problem.Money
    /// The mark of what stood there before; empty where nothing is asked.
    let seen: String

    func carryOut(at desk: Desk) async throws {
        let (order, today) = (self, desk.today)
        try await desk.change(number, journal: "problem-changed") { problem, _ in
            try order.requireUnchanged(problem)
            return try problem.changed(
                title: order.title, category: order.category, competence: order.competence,
                goesToMaslikhat: order.goesToMaslikhat, money: order.money, on: today)
        }
    }

    private func requireUnchanged(_ problem: Problem) throws {
        guard RecordMark(problem).fits(seen) else { throw ChangedMeanwhile() }
    }
}
