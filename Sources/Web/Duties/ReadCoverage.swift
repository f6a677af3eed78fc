import Domain
import Pages
import Settings
import Storage

extension PublicSite {
    func coverage(_ code: KATO, _ query: SitePath.CoverageQuery, _ context: PageContext) async throws -> Made {
        let (place, settings, today) = (try known(code), site.settings, context.today)
        let year = query.year ?? today.year
        // The editions of the year: those in force on the last day of one of its quarters.
        let lastDays = (1...4).map { Period(year: year, part: .quarter($0)).lastDay }
        let editions = settings.law.editions.filter { edition in lastDays.contains { edition.isInForce(on: $0) } }
        return try html(
            CoveragePage(
                place: place, query: query, coverage: try await allCoverage(within: code, year: year, today: today),
                visits: try await visits(of: code, today: today), years: try await knownYears(of: code, today: today),
                editions: editions, in: context))
    }

    /// The coverage by the akims of a place and of all below it in the periods of a year.
    func allCoverage(within code: KATO, year: Int, today: Day) async throws -> [Coverage] {
        try await site.coverage.value(for: KeptByPlace.Key(place: code, years: year...year), on: try await basis(today)) {
            try await CoverageReading(database: site.database, settings: site.settings).coverage(
                within: code, year: year, today: today)
        }
    }

    /// Whether the akims above a place have met residents in it, or in the place in which it lies, in the periods of today; the nearest akim first.
    func visits(of code: KATO, today: Day) async throws -> [Coverage] {
        let gazetteer = site.settings.gazetteer
        let above = gazetteer.ancestors(of: code)
        let hosts = above.filter { $0.office != nil }
        guard !hosts.isEmpty else { return [] }
        let days = Period.year(of: today)
        let marks = try await site.database.read {
            try CoverageStore($0).marks(of: hosts.map(\.code), from: days.firstDay, through: days.lastDay)
        }
        let here = Set([code] + above.map(\.code))
        return hosts.flatMap { host in
            Coverage.of(
                host, marks: marks[host.code] ?? [], year: today.year, law: site.settings.law, gazetteer: gazetteer,
                today: today, knownFrom: nil
            ).filter { here.contains($0.place) && $0.place != host.code && $0.period.contains(today) }
        }
    }
}
