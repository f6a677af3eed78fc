package import Domain
import Pages
import Settings
import Storage

extension PublicSite {
    /// The report of a place in a period, as its figures stand now, with the day on which the akimat published it.
    package func report(
        _ period: Period, of code: KATO
    ) async throws -> (report: ProgressReport, publishedOn: Day?, duty: Duty?) {
        let place = try known(code)
        let (settings, today) = (site.settings, site.today)
        let span = span(code)
        return try await site.database.read { connection in
            var periods = [period]
            for _ in 0..<3 { periods.append(periods[periods.count - 1].previous) }
            let facts = try ReportFacts(connection).figures(periods, within: span, today: today)
            let report = ProgressReport(of: code, period: period, facts: facts, gazetteer: settings.gazetteer, countedOn: today)
            let publishedOn = try ProgressStore(connection).days(code)[period]
            let records = try DutyRecordsStore(connection).records(of: code, years: (period.year - 1)...(period.year + 1))
            let duty = Duty.all(of: place, records: records, law: settings.law, calendar: settings.calendar, today: today).first {
                $0.subject == .progress(code, period)
            }
            return (report, publishedOn, duty)
        }
    }

    func report(_ period: Period, _ code: KATO, _ context: PageContext) async throws -> Made {
        let found = try await report(period, of: code)
        return try html(ReportPage(report: found.report, publishedOn: found.publishedOn, duty: found.duty, in: context))
    }

    func reportFile(_ period: Period, _ code: KATO, _ kind: SitePath.FileKind, _ context: PageContext) async throws -> Made {
        let report = try await report(period, of: code).report
        return switch kind {
        case .csv: .csv(ReportFile.csv(report, gazetteer: site.settings.gazetteer))
        case .json: .json(try ReportFile.json(report, gazetteer: site.settings.gazetteer))
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
