import Domain
import Pages
import Settings
import Storage

extension PublicSite {
    /// The figures of a place in a period as they stand now, with what its akimat published of them.
    func report(
        _ period: Period, of code: KATO
    ) async throws -> (live: ProgressReport, published: PublishedReport?, duty: Duty?) {
        let place = try known(code)
        let (site, settings, today) = (site, site.settings, site.today)
        return try await site.database.read { connection in
            let live = try site.report(period, of: code, on: today, connection)
            let published = try ProgressStore(connection).find(code, period)
            let records = try DutyRecordsStore(connection).records(of: code, years: (period.year - 1)...(period.year + 1))
            let duty = Duty.all(
                of: place, records: records, law: settings.law, gazetteer: settings.gazetteer, calendar: settings.calendar,
                today: today
            ).first {
                $0.subject == .progress(code, period)
            }
            return (live, published, duty)
        }
    }

    /// What is shown of a place in a period. Throws `StoreError.notFound` where there is no such version.
    func shownReport(_ period: Period, of code: KATO, _ edition: SitePath.ReportEdition) async throws -> ShownReport {
        _ = try known(code)
        let (site, today) = (site, site.today)
        return try await site.database.read { connection in
            let live = try site.report(period, of: code, on: today, connection)
            return try ShownReport(edition, of: try ProgressStore(connection).find(code, period), live: live).orNotFound()
        }
    }

    func report(_ period: Period, _ code: KATO, _ edition: SitePath.ReportEdition, _ context: PageContext) async throws -> Made {
        let found = try await report(period, of: code)
        let shown = try ShownReport(edition, of: found.published, live: found.live).orNotFound()
        return try html(ReportPage(shown, at: edition, duty: found.duty, in: context))
    }

    func reportFile(
        _ period: Period, _ code: KATO, _ kind: ReportFile.FileKind, _ edition: SitePath.ReportEdition,
        _ context: PageContext
    ) async throws -> Made {
        let shown = try await shownReport(period, of: code, edition)
        return switch kind {
        case .csv: .csv(ReportFile.csv(shown, gazetteer: site.settings.gazetteer))
        case .json: .json(try ReportFile.json(shown, gazetteer: site.settings.gazetteer))
        case .xlsx: .xlsx(try ReportWorkbook.bytes(shown, in: context))
        }
    }

    func reports(_ context: PageContext) throws -> Made {
        try html(
            ReportsPage(places: site.settings.gazetteer.regions, periods: PublicSite.recentPeriods(context.today), in: context))
    }

    /// The quarter of a day and the three before, the half-years and the years they lie in; latest first.
    static func recentPeriods(_ today: Day) -> [Period] {
        var quarters = [Period.quarter(of: today)]
        for _ in 0..<3 { quarters.append(quarters[quarters.count - 1].previous) }
        let halves = quarters.map { Period.half(of: $0.firstDay) }
        let years = quarters.map { Period.year(of: $0.firstDay) }
        var found: [Period] = []
        for period in quarters + halves + years where !found.contains(period) { found.append(period) }
        return found
    }
}

extension Site {
    /// The figures of a place in a period as the register has them on a day.
    func report(_ period: Period, of place: KATO, on today: Day, _ connection: any SQLConnection) throws -> ProgressReport {
        let span = place == .republic ? nil : settings.gazetteer.span(of: place)
        let facts = try ReportFacts(connection).figures(ProgressReport.periods(for: period), within: span, today: today)
        return ProgressReport(of: place, period: period, facts: facts, gazetteer: settings.gazetteer, countedOn: today)
    }
}
