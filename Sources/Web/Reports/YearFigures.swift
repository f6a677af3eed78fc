import Domain
import Storage
import Synchronization

/// The figures of the country in a year, for pages that show them on every visit.
///
/// Counting them reads every question of the year, so they are kept for some seconds, and longer than a page is: the home page may lag that far behind the register.
final class YearFigures: Sendable {
    struct Figures: Sendable {
        let total: ReportFigures
        /// Settled questions of each region.
        let regions: [KATO: Share]
        /// The figures of every place that has any, without those below it.
        let places: [KATO: ReportFigures]
    }

    private struct Kept {
        let figures: Figures
        let period: Period
        let countedAt: Moment
    }

    private let kept = Mutex<Kept?>(nil)
    private let database: any Database
    private let gazetteer: Gazetteer
    private let today: @Sendable (Moment) -> Day
    private let now: @Sendable () -> Moment
    private static let seconds = 20

    init(
        database: any Database, gazetteer: Gazetteer, today: @escaping @Sendable (Moment) -> Day,
        now: @escaping @Sendable () -> Moment
    ) {
        self.database = database
        self.gazetteer = gazetteer
        self.today = today
        self.now = now
    }

    /// Forgets what was counted, after a change that everyone should see at once.
    func forget() { kept.withLock { $0 = nil } }

    func year(_ period: Period) async throws -> Figures {
        let moment = now()
        let known = kept.withLock { $0 }
        if let known, known.period == period, moment.seconds - known.countedAt.seconds < YearFigures.seconds {
            return known.figures
        }
        let day = today(moment)
        let facts = try await database.read { try ReportFacts($0).figures([period], within: nil, today: day) }[period] ?? [:]
        var total = ReportFigures()
        var regions: [KATO: ReportFigures] = [:]
        for (place, figures) in facts {
            total = total + figures
            if let region = gazetteer.region(of: place)?.code {
                regions[region] = regions[region, default: ReportFigures()] + figures
            }
        }
        let figures = Figures(total: total, regions: regions.mapValues(\.settledShare), places: facts)
        kept.withLock { $0 = Kept(figures: figures, period: period, countedAt: moment) }
        return figures
    }
}
