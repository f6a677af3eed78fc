import Domain
import Pages
import Settings
import Storage

extension PublicSite {
    /// Items of a list of control on a page.
    private static let controlled = 20

    func control(_ code: KATO, _ after: PlanItem.ID?, _ context: PageContext) async throws -> Made {
        let (place, today, rows) = (try known(code), context.today, PublicSite.controlled)
        let span = span(code)
        let week = DeskPath.week(of: today)
        let found = try await site.database.read { connection in
            let store = ActionPlanStore(connection)
            let cursor = try after.flatMap { try store.item($0) }
            let open = try store.openItems(within: span, after: cursor, limit: rows + 1)
            let ended =
                after == nil
                ? try store.ended(from: week, to: week.adding(days: 6), within: span, limit: ControlPage.mostEnded + 1) : []
            let meetings = try MeetingStore(connection).find(Set((open + ended).map(\.meeting)))
            func entry(_ item: ActionPlanStore.PlannedItem) -> ControlPage.Entry {
                ControlPage.Entry(item: item.item, plan: item.plan, place: item.place, meeting: meetings[item.meeting])
            }
            let quarters = try PublicSite.controlledQuarters(within: span, today: today, connection)
            return (
                open: open.map(entry), ended: ended.map(entry), counts: try store.openCounts(within: span, today: today),
                quarters: quarters.values.reduce(into: Set<Period>()) { $0.formUnion($1) }
            )
        }
        let page = Array(found.open.prefix(rows))
        return try html(
            ControlPage(
                place, open: page, counts: found.counts, ended: found.ended, after: after,
                next: found.open.count > rows ? page.last?.item.id : nil, quarters: found.quarters.sorted().reversed(),
                in: context))
    }

    /// The quarters of this year and the one before, as far as they have begun, in which the plans of each place had something on control.
    static func controlledQuarters(
        within span: Gazetteer.Span?, today: Day, _ connection: any SQLConnection
    ) throws -> [KATO: Set<Period>] {
        try ControlFacts(connection).quarters(years: (today.year - 1)...today.year, within: span).mapValues { quarters in
            quarters.filter { $0.firstDay <= today }
        }
    }

    /// The summary of control of a quarter: as it was handed in, else as the register has it. Throws `StoreError.notFound` for one that has not begun.
    func controlSummary(
        _ period: Period, of code: KATO
    ) async throws -> (summary: ControlSummary, handedOn: Day?, duty: Duty?) {
        let place = try known(code)
        let (site, settings, today) = (site, site.settings, site.today)
        guard period.firstDay <= today else { throw StoreError.notFound }
        return try await site.database.read { connection in
            let handed = try ControlSummaryStore(connection).find(code, period)
            let records = try DutyRecordsStore(connection).records(of: code, years: period.year...period.year)
            let duty = Duty.all(
                of: place, records: records, law: settings.law, gazetteer: settings.gazetteer, calendar: settings.calendar,
                today: today
            ).first { $0.subject == .control(code, period) }
            return (
                try handed?.summary ?? site.controlSummary(period, of: code, on: today, connection), handed?.handedOn, duty
            )
        }
    }

    func controlSummary(_ period: Period, _ code: KATO, _ context: PageContext) async throws -> Made {
        let found = try await controlSummary(period, of: code)
        return try html(ControlSummaryPage(found.summary, handedOn: found.handedOn, duty: found.duty, in: context))
    }

    func controlSummaryFile(
        _ period: Period, _ code: KATO, _ kind: ControlSummaryFile.FileKind, _ context: PageContext
    ) async throws -> Made {
        let found = try await controlSummary(period, of: code)
        return switch kind {
        case .csv:
            .csv(ControlSummaryFile.csv(found.summary, handedOn: found.handedOn, gazetteer: site.settings.gazetteer))
        case .xlsx: .xlsx(try ControlSummaryFile.xlsx(found.summary, handedOn: found.handedOn, in: context))
        }
    }
}

extension Site {
    /// The summary of control of a territory in a quarter as the register has it on a day.
    func controlSummary(_ period: Period, of place: KATO, on today: Day, _ connection: any SQLConnection) throws -> ControlSummary
    {
        let span = place == .republic ? nil : settings.gazetteer.span(of: place)
        let facts = try ControlFacts(connection).figures(period, within: span, today: today)
        return ControlSummary(of: place, period, countedOn: today, facts: facts)
    }
}
