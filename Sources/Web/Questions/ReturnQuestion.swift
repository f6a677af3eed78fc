import Domain

/// A clerk sends a question back, saying what is missing. Source: Administrative Procedural Code, art. 64 (7).
struct ReturnQuestion: Sendable {
    let number: Question.Number
    let reason: Translated

    func carryOut(at desk: Desk) async throws {
        let reason = reason
        try await desk.change(number, .register, journal: "question-returned", note: reason) { try $0.returned(reason: reason) }
    }
}
