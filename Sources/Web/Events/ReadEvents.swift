import Domain
import Pages
import Settings
import Storage

extension PublicSite {
    private static let eventsOnPage = 50
    private static let nextOnPlace = 3

    func events(_ query: SitePath.EventQuery, _ context: PageContext) async throws -> Made {
        let today = context.today
        let kinds = PublicSite.kinds(of: query.place ?? .republic, site.settings.gazetteer)
        var coming = EventFilter(
            stops: query.place.flatMap(span), kinds: query.kind.map { [$0] } ?? kinds, from: query.from, through: query.to)
        var past = coming
        coming.from = max(query.from ?? today, today)
        let yesterday = today.adding(days: -1)
        past.through = min(query.to ?? yesterday, yesterday)
        let (ahead, behind, onPage) = (coming, past, PublicSite.eventsOnPage)
        let start = (query.page - 1) * onPage
        let found = try await site.database.read { connection -> (coming: [Event], past: [Event]) in
            let store = EventStore(connection)
            let count = try store.count(ahead)
            /// Those of a list from the place of one on; pages are few and short.
            func part(_ filter: EventFilter, from start: Int, limit: Int, _ direction: Direction) throws -> [Event] {
                var cursor: EventStore.Cursor?
                if start > 0 {
                    let before = try store.list(filter, limit: start, direction: direction)
                    guard before.count == start, let last = before.last else { return [] }
                    cursor = EventStore.Cursor(last)
                }
                return try store.list(filter, after: cursor, limit: limit, direction: direction)
            }
            let first = start < count ? try part(ahead, from: start, limit: onPage + 1, .ascending) : []
            let rest = onPage + 1 - first.count
            let second = rest > 0 ? try part(behind, from: max(0, start - count), limit: rest, .descending) : []
            return (first, second)
        }
        let hasMore = found.coming.count + found.past.count > onPage
        let shown = found.coming.prefix(onPage)
        return try html(
            EventsPage(
                query: query, coming: Array(shown), past: Array(found.past.prefix(onPage - shown.count)), hasMore: hasMore,
                isWithoutRuralRounds: query.kind == nil && !kinds.isEmpty, in: context))
    }

    func event(_ id: Event.ID, _ context: PageContext) async throws -> Made {
        let (event, corrected, corrections, stale) = try await site.database.read { connection in
            (
                try EventStore(connection).find([id])[id].orNotFound(),
                try FormerResultsStore(connection).correctedOn(.event(id)),
                try CorrectionStore(connection).list(of: .event(id), limit: PublicSite.correctionsShown),
                try TranslationStore(connection).stale(of: .event(id))
            )
        }
        let settings = site.settings
        let host = try known(event.host)
        return try html(
            EventPage(
                event,
                duties: EventDuties.steps(
                    of: event, host: host, law: settings.law, gazetteer: settings.gazetteer, calendar: settings.calendar,
                    today: context.today), correctedOn: corrected, corrections: corrections, stale: stale, in: context))
    }

    /// The kinds that a list of a place holds unless one is asked for; empty for all. The weekly rounds of every okrug would drown everything else in the list of an oblast.
    static func kinds(of place: KATO, _ gazetteer: Gazetteer) -> Set<Event.Kind> {
        let isLarge = place == .republic || gazetteer[place]?.office?.approvesCalendar ?? false
        return isLarge ? Set(Event.Kind.allCases).subtracting([.ruralRound]) : []
    }

    /// The next events of a place: those that take it in, and the next broadcast of an akimat above.
    static func nextEvents(
        in code: KATO, _ settings: LoadedSettings, today: Day, _ connection: any SQLConnection
    ) throws -> [Event] {
        let store = EventStore(connection)
        let gazetteer = settings.gazetteer
        let here = try store.list(
            EventFilter(
                stops: code == .republic ? nil : gazetteer.span(of: code), kinds: kinds(of: code, gazetteer), from: today,
                standing: .planned),
            limit: nextOnPlace)
        let above = try gazetteer.ancestors(of: code).filter { $0.office != nil }.compactMap { host in
            try store.list(of: host.code, from: today, through: today.adding(days: 60)).first {
                $0.kind.isOnAir && $0.standing == .planned
            }
        }
        return (here + above).sorted { ($0.firstDay, $0.id) < ($1.firstDay, $1.id) }
    }
}
