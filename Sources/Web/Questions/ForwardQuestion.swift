import Domain
import Pages

/// A clerk hands a question to the akimat that is competent. Source: Administrative Procedural Code, art. 65.
///
/// One that is not registered yet is registered first: else it would wait in no list of the akimat that gets it.
struct ForwardQuestion: Sendable {
    let number: Question.Number
    let place: KATO
    let reason: Translated
    /// The mark of where it stood; empty where nothing is asked.
    var seen = ""

    func carryOut(at desk: Desk) async throws {
        let (place, reason, seen) = (place, reason, seen)
        try await desk.change(number, .register, journal: "question-forwarded", note: reason, detail: "to=\(place)") { question in
            guard RecordMark(question, for: .forward)?.fits(seen) ?? true else { throw ChangedMeanwhile() }
            let forwarded = try question.forwarded(to: place, reason: reason)
            guard question.registeredOn == nil else { return forwarded }
            return try question.registered(on: RegisterQuestion.day(for: question, at: desk), category: question.category)
                .forwarded(to: place, reason: reason)
        }
    }
}
