import Domain
import Pages
import Settings
import Storage

/// The pages of trips, rounds, broadcasts and other events.
extension DeskPages {
    /// How long before today an event may have begun that still lasts, in days.
    private static let longestEvent = 14
    /// Names of places offered while typing.
    private static let offeredPlaces = 80

    func events(_ kind: Event.Kind?, _ part: DeskAgenda.Part) async throws -> String {
        let (span, today, settings) = (span, desk.today, settings)
        let kinds: Set<Event.Kind> = kind.map { [$0] } ?? []
        let found = try await database.read { connection in
            let store = EventStore(connection)
            let yesterday = today.adding(days: -1)
            let waiting =
                part == .whole
                ? try store.list(
                    EventFilter(hosts: span, kinds: kinds, standing: .planned, endsBy: yesterday), limit: DeskPages.waitingRows)
                : []
            /// The first of those that fit, as many as are asked for.
            func first(
                _ filter: EventFilter, _ count: Int, direction: Direction = .ascending, where fits: (Event) -> Bool
            ) throws -> [Event] {
                var (found, cursor): ([Event], EventStore.Cursor?) = ([], nil)
                repeat {
                    let list = try store.list(filter, after: cursor, limit: count, direction: direction)
                    found += list.filter(fits)
                    cursor = list.count < count ? nil : list.last.map { EventStore.Cursor($0) }
                } while cursor != nil && found.count < count
                return found
            }
            let coming = try part.comingPage.map { page in
                DeskAgenda.Rows(
                    try first(
                        EventFilter(hosts: span, kinds: kinds, from: today.adding(days: -DeskPages.longestEvent)),
                        page * DeskPages.comingRows + 1
                    ) { $0.lastDay >= today }, page: page, of: DeskPages.comingRows)
            }
            let past = try part.pastPage.map { page in
                DeskAgenda.Rows(
                    try first(
                        EventFilter(hosts: span, kinds: kinds, endsBy: yesterday), page * DeskPages.pastRows + 1,
                        direction: .descending
                    ) { $0.standing != .planned }, page: page, of: DeskPages.pastRows)
            }
            return (
                waiting: waiting, coming: coming ?? DeskAgenda.Rows<Event>(), past: past ?? DeskAgenda.Rows<Event>()
            )
        }
        let all = found.waiting + found.coming.shown + found.past.shown
        let terms = Dictionary(
            all.map { ($0.id, PublicSite.steps(of: $0, settings, today).filter { $0.met == nil }) },
            uniquingKeysWith: { first, _ in first })
        let home = desk.staff.place
        return try html(
            DeskEventsPage(
                part, kind: kind, waiting: found.waiting, coming: found.coming, past: found.past,
                schedules: Event.Kind.allCases.filter {
                    ApproveEventSchedule.rule(for: $0, of: home, on: today, settings) != nil
                }, terms: terms, visit: visit, in: context))
    }

    func newEvent(stops: Int, refused: RefusedForm? = nil) async throws -> String {
        let (home, today) = (desk.staff.place, desk.today)
        try desk.require(.runEvent, at: home)
        let officials = try await database.read { try OfficialStore($0).list(of: home) }.filter { $0.holds(on: today) }
        return try html(
            DeskNewEventPage(
                stops: stops, officials: officials, names: eventPlaces(within: home), refused: refused, visit: visit, in: context)
        )
    }

    func event(_ id: Event.ID, refused: (act: DeskPath.EventAct, form: RefusedForm)? = nil) async throws -> String {
        let desk = desk
        let found = try await database.read { connection in
            guard let event = try EventStore(connection).find(id) else { throw StoreError.notFound }
            try desk.require(.read, at: event.host)
            let officials = try event.official == nil ? [] : OfficialStore(connection).list(of: event.host)
            return (event: event, official: officials.first { $0.id == event.official })
        }
        return try html(
            DeskEventPage(
                found.event, steps: PublicSite.steps(of: found.event, settings, desk.today), official: found.official,
                names: eventPlaces(within: found.event.host), refused: refused,
                visit: visit(at: found.event.host, about: .event(id)), in: context))
    }

    /// All questions that were left open by a broadcast.
    func openQuestions(of id: Event.ID, page: Int) async throws -> String {
        let event = try await readable(id)
        return try html(
            DeskOpenQuestionsPage(of: event, page: page, visit: visit(at: event.host, about: .event(id)), in: context))
    }

    /// One of them, to be corrected or withdrawn.
    func openQuestion(
        _ number: Int, of id: Event.ID, refused: (act: DeskPath.EventAct, form: RefusedForm)? = nil
    ) async throws -> String {
        let event = try await readable(id)
        guard let question = event.openQuestions.first(where: { $0.number == number }) else {
            guard let refused else { throw StoreError.notFound }
            return try await self.event(id, refused: refused)
        }
        return try html(
            DeskOpenQuestionPage(
                question, of: event, refused: refused, visit: visit(at: event.host, about: .event(id)), in: context))
    }

    private func readable(_ id: Event.ID) async throws -> Event {
        let desk = desk
        return try await database.read { connection in
            let event = try EventStore(connection).find(id).orNotFound()
            try desk.require(.read, at: event.host)
            return event
        }
    }

    /// The form of the minutes of an event.
    func act(_ act: DeskPath.EventAct, of id: Event.ID, refused: RefusedForm? = nil) async throws -> String {
        let desk = desk
        let event = try await database.read { connection in
            let event = try EventStore(connection).find(id).orNotFound()
            try desk.require(.runEvent, at: event.host)
            return event
        }
        return try html(
            DeskActPage(act, of: event, refused: refused, visit: visit(at: event.host, about: .event(id)), in: context))
    }

    func eventSchedule(_ kind: Event.Kind, _ quarter: Period, page: Int = 1, refused: RefusedForm? = nil) async throws -> String {
        let host = desk.staff.place
        let found = try await database.read { connection in
            let store = EventStore(connection)
            return (
                events: try ApproveEventSchedule.events(of: host, in: quarter, store),
                officials: try OfficialStore(connection).list(of: host),
                schedule: try store.schedules(of: host, years: quarter.year...quarter.year).first {
                    $0.kind == kind && $0.quarter == quarter
                }
            )
        }
        return try html(
            DeskEventSchedulePage(
                kind, of: host, quarter, page: page, events: found.events, officials: found.officials, schedule: found.schedule,
                rule: ApproveEventSchedule.rule(for: kind, of: host, on: quarter.firstDay, settings), refused: refused,
                visit: visit, in: context))
    }

    private func eventPlaces(within host: KATO) -> [String] {
        settings.gazetteer.places(within: host).filter { $0.office != nil }.prefix(DeskPages.offeredPlaces)
            .map { context.name($0) }
    }
}
