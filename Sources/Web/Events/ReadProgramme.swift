import Domain
import Pages
import Settings
import Storage

extension PublicSite {
    func programme(_ code: KATO, _ context: PageContext) async throws -> Made {
        let (place, settings, today) = (try known(code), site.settings, context.today)
        if code == .republic { return try await ministers(context) }
        let years = (today.year - 1)...today.year
        // The schedule of the next quarter is told of too.
        let (from, through) = (
            Period(year: years.lowerBound, part: .year).firstDay,
            max(Period.year(of: today).lastDay, Period.quarter(of: today).next.lastDay)
        )
        let gazetteer = settings.gazetteer
        let children = gazetteer.children(of: code).filter { $0.office != nil }
        let span = span(code)
        let found = try await site.database.read { connection in
            let (store, officials) = (EventStore(connection), OfficialStore(connection))
            return (
                own: try store.list(of: code, from: from, through: through),
                below: children.isEmpty ? [:] : try store.list(within: span, from: from, through: through),
                officials: try officials.list(of: code),
                schedules: try store.schedules(of: code, years: years.lowerBound...(today.year + 1)),
                firstDay: try store.firstDay(within: span)
            )
        }
        let lines = ProgrammeCount.lines(
            of: place, events: found.own, officials: found.officials, schedules: found.schedules, law: settings.law,
            gazetteer: gazetteer, today: today, knownFrom: found.firstDay)
        let year = Period.year(of: today)
        let below = children.compactMap { child -> ProgrammePage.Part? in
            let events = found.below[child.code] ?? []
            let counts = ProgrammeCount.of(
                child, events: events, officials: [], law: settings.law, gazetteer: gazetteer, on: today, today: today)
            if counts.isEmpty { return nil }
            return ProgrammePage.Part(
                place: child, counts: counts,
                hours: events.count { $0.kind == .hour && $0.isHeld && year.contains($0.firstDay) })
        }
        return try html(
            ProgrammePage(
                of: place, lines: lines, schedules: found.schedules, events: found.own, below: below,
                editions: PublicSite.programmes(settings.law.editions(on: today, in: code, by: gazetteer)), in: context))
    }

    private func ministers(_ context: PageContext) async throws -> Made {
        let (settings, today) = (site.settings, context.today)
        let from = Period(year: today.year - 1, part: .year).firstDay
        let events = try await site.database.read { connection -> [Event] in
            let store = EventStore(connection)
            var (events, cursor): ([Event], EventStore.Cursor?) = ([], nil)
            while true {
                let page = try store.list(EventFilter(kinds: [.ministerMeeting], from: from), after: cursor, limit: 1000)
                events += page
                guard page.count == 1000, let last = page.last else { return events }
                cursor = EventStore.Cursor(last)
            }
        }
        let territories = PublicSite.programmes(settings.law.editions(on: today)).compactMap { edition in
            edition.territory.flatMap { settings.gazetteer[$0] }
        }
        return try html(ProgrammePage(ofMinisters: events, territories: territories, in: context))
    }

    /// Those by which something is done a number of times in a period and kept here.
    private static func programmes(_ editions: [Edition]) -> [Edition] {
        editions.filter { edition in edition.rules.contains { $0.trigger == .period && !$0.events.isEmpty } }
    }
}
