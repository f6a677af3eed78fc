import Domain
import Storage

/// The head of the office publishes the progress of a quarter: its figures stay as they are on this day. Source: decree 826, paragraph 3 (5), fifth indent.
struct PublishProgress: Sendable {
    let place: KATO
    let period: Period

    /// Published already, it stays as it is.
    func carryOut(at desk: Desk) async throws {
        try desk.require(.publishPlan, at: place)
        let (place, period) = (place, period)
        try await desk.site.change { connection in
            guard try ProgressStore(connection).find(place, period) == nil else { return }
            let live = try desk.site.report(period, of: place, on: desk.today, connection)
            try PublishedReport(live, on: desk.today).keepLatest("progress-published", at: desk, connection)
        }
    }
}

/// The head of the office publishes the figures of a quarter anew, beside those published before, and says why.
struct CorrectProgress: Sendable {
    let place: KATO
    let period: Period
    let reason: Translated

    func carryOut(at desk: Desk) async throws {
        try desk.require(.publishPlan, at: place)
        let (place, period, reason) = (place, period, reason)
        try desk.askWhetherStays(in: [reason])
        try await desk.site.change { connection in
            guard let published = try ProgressStore(connection).find(place, period) else { throw ReportRefusal.nothingPublished }
            let live = try desk.site.report(period, of: place, on: desk.today, connection)
            try published.corrected(by: live, reason: reason, on: desk.today)
                .keepLatest("progress-corrected", at: desk, connection)
        }
    }
}

extension PublishedReport {
    /// Keeps the last version, and the hash of its figures in the journal, which `verify` holds them against.
    fileprivate func keepLatest(_ act: String, at desk: Desk, _ connection: any SQLConnection) throws {
        guard let latest else { return }
        let hashes = try ProgressStore(connection).insert([latest])
        try JournalStore(connection).append(
            at: desk.now, actor: desk.actor, act: act, subject: .progress(latest.report.place, latest.report.period),
            detail: desk.noting("version=\(latest.number) on=\(latest.publishedOn) sha256=\(hashes.joined())"))
    }
}
