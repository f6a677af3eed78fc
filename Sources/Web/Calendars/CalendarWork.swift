import Domain
import Pages
import Settings
import Storage

/// The calendar of a territory and year as a desk works on it: what stands, what is drafted, and the check of both together.
struct CalendarWork: Sendable {
    let scope: CalendarScope
    let standing: StandingMeetings
    let content: DeskCalendarPage.Content

    var draft: DraftedCalendar? { content.draft }

    init(_ territory: KATO, _ year: Int, at desk: Desk, _ connection: any SQLConnection) throws {
        let settings = desk.site.settings
        guard let place = settings.gazetteer[territory] else { throw StoreError.notFound }
        let first = CalendarScope.firstDay(of: year, today: desk.today, law: settings.law, calendar: settings.calendar)
        scope = CalendarScope(territory: territory, year: year, from: first, settings: settings)
        standing = try StandingMeetings(of: scope, connection)
        let draft = try CalendarDraftStore(connection).find(territory, year: year)
        let check = CalendarCheck(
            scope, standing.meetings + (draft?.rows.map(\.meeting) ?? []), registered: standing.byID)
        let region = settings.gazetteer.region(of: place.code)
        content = DeskCalendarPage.Content(
            scope: scope, calendar: try region.flatMap { try CalendarStore(connection).find($0.code, year: year) },
            standing: standing.meetings, draft: draft, check: check, trips: CalendarWork.trips(scope, standing, draft, settings))
    }

    /// The trips of deputies beside the draft, as from the day on which it was made: looked at later, the table stays the same.
    private static func trips(
        _ scope: CalendarScope, _ standing: StandingMeetings, _ draft: DraftedCalendar?, _ settings: LoadedSettings
    ) -> TripPlan {
        guard let draft, scope.knowsDaysOff else { return .none }
        let first = CalendarScope.firstDay(of: scope.year, today: draft.madeOn, law: scope.law, calendar: scope.calendar)
        return TripPlan(
            CalendarScope(territory: scope.territory, year: scope.year, from: first, settings: settings),
            meetings: standing.meetings + draft.rows.map(\.meeting), names: standing.deputies)
    }

    /// The meetings of the whole calendar, those of the register among them, as a table.
    var table: [CalendarRow] {
        (standing.inCalendar(of: scope) + (draft?.rows.map(\.meeting) ?? []))
            .sorted { ($0.day, $0.time, $0.host) < ($1.day, $1.time, $1.host) }.map { CalendarRow($0) }
    }
}
