import Domain
import Secrets
import Storage

/// The one who asked says whether "done" is true.
struct JudgeOutcome: Sendable {
    let code: TrackingCode
    let isDone: Bool

    func carryOut(on site: Site) async throws {
        let now = site.now()
        let today = site.today(at: now)
        let (hash, isDone) = (Secrets.sha256(code.symbols), isDone)
        try await site.change { connection in
            let store = QuestionStore(connection)
            guard let question = try store.find(trackingHash: hash) else { throw StoreError.notFound }
            let judged = try question.judged(isDone: isDone)
            guard judged != question else { return }
            try store.save(judged, step: QuestionStep(standing: judged.standing, on: today, at: now))
            try JournalStore(connection).append(
                at: now, actor: .citizen, act: isDone ? "outcome-confirmed" : "outcome-disputed",
                subject: .question(question.number), detail: "")
        }
    }
}
