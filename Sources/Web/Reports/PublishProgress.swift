import Domain
import Storage

/// Why the progress of a period is not published: it is not over.
struct PeriodNotOver: Error {}

/// The head of the office publishes the progress of a quarter. Source: decree 826, paragraph 3 (5), fifth indent.
struct PublishProgress: Sendable {
    let place: KATO
    let period: Period

    func carryOut(at desk: Desk) async throws {
        try desk.require(.publishPlan, at: place)
        guard period.lastDay < desk.today else { throw PeriodNotOver() }
        let (place, period) = (place, period)
        try await desk.site.change { connection in
            guard try ProgressStore(connection).publish(place, period, on: desk.today) else { return }
            try JournalStore(connection).append(
                at: desk.now, actor: desk.actor, act: "progress-published", subject: .progress(place, period),
                detail: "on=\(desk.today)")
        }
    }
}
