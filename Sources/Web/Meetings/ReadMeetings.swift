import Domain
import Pages
import Settings
import Storage

extension PublicSite {
    private static let meetingsOnPage = 50
    private static let questionsOnMeeting = 20
    /// The last corrections that a page tells.
    static let correctionsShown = 50

    func meetings(_ query: SitePath.MeetingQuery, _ context: PageContext) async throws -> Made {
        // Without days asked for the list begins today.
        let from = query.from ?? (query.to == nil ? context.today : nil)
        let filter = MeetingFilter(within: query.place.flatMap(span), from: from, through: query.to, kind: query.kind)
        let onPage = PublicSite.meetingsOnPage
        let meetings = try await site.database.read { connection in
            let store = MeetingStore(connection)
            // Pages are few and short; the store is asked for those before by their last meeting, not by counting rows.
            var cursor: MeetingStore.Cursor?
            for _ in 1..<query.page {
                guard let last = try store.list(filter, after: cursor, limit: onPage).last else { return [] as [(Meeting, Int?)] }
                cursor = MeetingStore.Cursor(last)
            }
            return try PublicSite.counted(try store.list(filter, after: cursor, limit: onPage + 1), connection)
        }
        return try html(
            MeetingsPage(
                query: query, meetings: meetings.prefix(onPage).map { (meeting: $0.0, questionCount: $0.1) },
                hasMore: meetings.count > onPage,
                in: context))
    }

    func meeting(_ id: Meeting.ID, _ context: PageContext) async throws -> Made {
        let (settings, today, token) = (site.settings, context.today, publicToken)
        let page = try await site.database.read { connection -> MeetingPage? in
            let meetings = MeetingStore(connection)
            guard let meeting = try meetings.find(id) else { return nil }
            let plan = try ActionPlanStore(connection).find(meeting: id)
            let published = plan.flatMap { $0.publishedOn == nil ? nil : $0 }
            return MeetingPage(
                meeting, questions: try QuestionStore(connection).mostSupported(of: id, limit: PublicSite.questionsOnMeeting),
                questionCount: try PublicSite.counted([meeting], connection).first?.1,
                duties: PublicSite.duties(
                    about: meeting, planPublishedOn: published?.publishedOn,
                    progress: try ProgressStore(connection).days(meeting.host), settings, today),
                plan: published,
                problems: try ProblemStore(connection).list(meeting: id, limit: 100),
                receptions: try ReceptionStore(connection).list(after: id), moves: try meetings.moves(of: id),
                correctedOn: try FormerResultsStore(connection).correctedOn(.meeting(id)),
                corrections: try CorrectionStore(connection).list(of: .meeting(id), limit: PublicSite.correctionsShown),
                stale: try TranslationStore(connection).stale(of: .meeting(id)),
                akim: Official.akim(of: try OfficialStore(connection).list(of: meeting.host), on: meeting.day), formToken: token,
                in: context)
        }
        return try html(page.orNotFound())
    }

    func formerResults(_ subject: FormerResults.Subject, _ page: Int, _ context: PageContext) async throws -> Made {
        let onPage = FormerResultsPage.onPage
        let (owner, found) = try await site.database.read { connection in
            let owner: FormerResultsPage.Owner =
                switch subject {
                case .meeting(let id): .meeting(try MeetingStore(connection).find(id).orNotFound())
                case .event(let id): .event(try EventStore(connection).find(id).orNotFound())
                }
            let start = (page - 1) * onPage
            return (owner, try FormerResultsStore(connection).list(of: subject, from: start, limit: onPage + 1))
        }
        guard !found.isEmpty else { throw StoreError.notFound }
        return try html(
            FormerResultsPage(owner, Array(found.prefix(onPage)), page: page, hasMore: found.count > onPage, in: context))
    }

    func calendar(_ code: KATO, _ year: Int, _ context: PageContext) async throws -> Made {
        let place = try known(code)
        guard let first = Day(year: year, month: 1, day: 1), let last = Day(year: year, month: 12, day: 31) else {
            throw StoreError.notFound
        }
        if code == .republic { return try await regionCalendars(place, year, context) }
        let region = site.settings.gazetteer.region(of: code)?.code
        // The calendar of a whole oblast has thousands of meetings: those that its own akim holds stand for it, the others stand with their districts.
        let isLarge = place.office?.approvesCalendar ?? true
        let filter = MeetingFilter(within: isLarge ? nil : span(code), host: isLarge ? code : nil, from: first, through: last)
        let found = try await site.database.read { connection in
            (
                calendar: try region.flatMap { try CalendarStore(connection).find($0, year: year) },
                meetings: try MeetingStore(connection).list(filter, limit: 2000)
            )
        }
        let settings = site.settings
        let duties =
            region.flatMap { settings.gazetteer[$0] }.map { host in
                Duty.all(
                    of: host, records: DutyRecords(calendars: found.calendar.map { [$0] } ?? []), law: settings.law,
                    gazetteer: settings.gazetteer, calendar: settings.calendar, today: context.today)
            } ?? []
        return try html(
            CalendarPage(
                place: place, year: year, calendar: found.calendar, meetings: found.meetings,
                duties: duties.filter { if case .calendar(_, year) = $0.subject { true } else { false } },
                gap: year == context.today.year
                    ? region.flatMap {
                        CalendarGap(
                            of: place, region: $0, calendar: found.calendar, meetings: found.meetings, today: context.today)
                    } : nil, law: settings.law, clock: settings.clock, in: context))
    }

    private func regionCalendars(_ republic: Place, _ year: Int, _ context: PageContext) async throws -> Made {
        let calendars = try await site.database.read { try CalendarStore($0).list(within: nil, years: year...year) }
        let regions = site.settings.gazetteer.regions.filter { $0.office?.approvesCalendar ?? false }
        return try html(
            RegionCalendarsPage(year: year, regions: regions, calendars: calendars, republic: republic, in: context))
    }

    func calendarVersion(_ code: KATO, _ year: Int, _ number: Int, since: Int?, _ context: PageContext) async throws -> Made {
        let (place, settings) = (try known(code), site.settings)
        guard let region = settings.gazetteer.region(of: code)?.code else { throw StoreError.notFound }
        let span = span(code)
        let found = try await site.database.read { connection in
            let store = CalendarStore(connection)
            return (
                calendar: try store.find(region, year: year),
                changes: try store.changes(region, year: year, hostedWithin: span)
            )
        }
        let calendar = try found.calendar.orNotFound()
        // As on the page of the calendar: of a whole oblast those that its own akim holds.
        let isLarge = place.office?.approvesCalendar ?? true
        let changes = isLarge ? found.changes.filter { $0.host == code } : found.changes
        let version = calendar.versions.first { $0.number == number }
        let day = version.map { calendar.lawDay(of: $0, today: context.today) } ?? context.today
        let page = CalendarVersionPage(
            place: place, calendar: calendar, number: number, since: since, versions: CalendarVersions(changes),
            consent: settings.law.calendarConsent(on: day), clock: settings.clock, in: context)
        return try html(page.orNotFound())
    }
}
