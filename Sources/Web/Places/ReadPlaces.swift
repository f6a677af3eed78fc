import Domain
import Pages
import Settings
import Storage

extension PublicSite {
    private static let foundAtMost = 60

    func places(_ search: String, _ context: PageContext) async throws -> Made {
        let search = String(search.prefix(100))
        let figures = try await site.figures.year(.year(of: context.today))
        return try html(
            PlacesPage(
                search: search, found: site.settings.gazetteer.search(search, limit: PublicSite.foundAtMost),
                regions: figures.regions,
                in: context))
    }

    func place(_ code: KATO, _ context: PageContext) async throws -> Made {
        let (place, settings, today) = (try known(code), site.settings, context.today)
        let span = span(code)
        let children = settings.gazetteer.children(of: code)
        var year: ProgressReport?
        if !children.isEmpty {
            let period = Period.year(of: today)
            let facts = try await site.figures.year(period).places
            year = ProgressReport(
                of: code, period: period, facts: [period: facts], gazetteer: settings.gazetteer, countedOn: today)
        }
        let (yearReport, below) = (year, children)
        let office = settings.gazetteer.placeWithAkim(for: code)?.code
        let region = settings.gazetteer.region(of: code)?.code
        let found = try await site.database.read { connection in
            let meetings = MeetingStore(connection)
            let plans = ActionPlanStore(connection)
            let records = try DutyRecordsStore(connection).records(of: code, years: (today.year - 1)...(today.year + 1))
            let summaries = try plans.published(within: span, limit: 5)
            let published = try plans.find(summaries.map(\.id))
            let planned = try meetings.find(summaries.map(\.meeting))
            let problems = try ProblemStore(connection).list(within: span, isOpen: true, limit: 5)
            let items = try plans.items(of: problems.map(\.id))
            return (
                upcoming: try PublicSite.counted(try meetings.upcoming(within: span, from: today, limit: 5), connection),
                records: records, events: try PublicSite.nextEvents(in: code, settings, today: today, connection),
                officials: try office.map { try OfficialStore(connection).list(of: $0) } ?? [],
                staleOfficials: try office.map { try TranslationStore(connection).staleOfficials(at: $0) } ?? [:],
                calendar: try region.flatMap { try CalendarStore(connection).find($0, year: today.year) },
                plans: summaries.compactMap { summary in
                    published[summary.id].map { (plan: $0, meeting: planned[summary.meeting]) }
                },
                problems: problems.map { problem in
                    PlacePage.ProblemListing(problem: problem, items: items[problem.id]?.map(\.item) ?? [])
                }
            )
        }
        let duties = Duty.all(
            of: place, records: found.records, law: settings.law, gazetteer: settings.gazetteer, calendar: settings.calendar,
            today: today)
        let open = duties.filter { $0.met == nil }
        let met = duties.filter { $0.met != nil && $0.due <= today }.suffix(max(0, 5 - open.count))
        let visits = try await visits(of: code, today: today)
        return try html(
            PlacePage(
                place, upcoming: found.upcoming.map { (meeting: $0.0, questionCount: $0.1) },
                coverage: Coverage.of(
                    place, meetings: found.records.meetings, law: settings.law, gazetteer: settings.gazetteer, today: today),
                visits: visits, duties: Array(open.prefix(5)) + met, plans: found.plans, problems: found.problems,
                reportPeriods: PublicSite.recentPeriods(today), year: yearReport, children: below, officials: found.officials,
                staleOfficials: found.staleOfficials,
                gap: region.flatMap {
                    CalendarGap(
                        of: place, region: $0, calendar: found.calendar, meetings: found.records.meetings, today: today)
                }, events: found.events, in: context))
    }
}
