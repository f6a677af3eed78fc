package import Domain
package import Settings
package import Storage

/// Reads the coverage of a territory, for pages and for the command line alike.
package struct CoverageReading: Sendable {
    private let database: any Database
    private let settings: LoadedSettings

    package init(database: any Database, settings: LoadedSettings) {
        self.database = database
        self.settings = settings
    }

    /// By the akims of a place and of all below it in the periods of a year, in the order of the list of territories.
    package func coverage(within code: KATO, year: Int, today: Day) async throws -> [Coverage] {
        let (gazetteer, law) = (settings.gazetteer, settings.law)
        let span = gazetteer.span(of: code)
        let regions = code == .republic ? gazetteer.regions : [gazetteer.region(of: code)].compactMap(\.self)
        let days = Period(year: year, part: .year)
        let (marks, firstDays) = try await database.read { connection in
            let store = CoverageStore(connection)
            return (
                try store.marks(within: span, from: days.firstDay, through: days.lastDay),
                try regions.map { try store.firstDay(within: gazetteer.span(of: $0.code)) }
            )
        }
        // Before the first year in which a region kept its meetings here nothing is known of its akims, so nothing is held against them.
        var known: [KATO: Day] = [:]
        for (region, day) in zip(regions, firstDays) {
            known[region.code] = day.map { Period.year(of: $0).firstDay }
        }
        return gazetteer.places(within: code).flatMap { host -> [Coverage] in
            guard host.office != nil else { return [] }
            return Coverage.of(
                host, marks: marks[host.code] ?? [], year: year, law: law, gazetteer: gazetteer, today: today,
                knownFrom: gazetteer.region(of: host.code).flatMap { known[$0.code] })
        }
    }
}
