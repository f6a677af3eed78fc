import Domain
import Pages
import Settings
import Storage

/// The pages of yearly calendars.
extension DeskPages {
    private func work(_ territory: KATO, _ year: Int) async throws -> CalendarWork {
        try desk.require(.read, at: territory)
        let desk = desk
        return try await database.read { try CalendarWork(territory, year, at: desk, $0) }
    }

    func calendar(
        _ territory: KATO, _ year: Int, part: DeskPath.CalendarPart = DeskPath.CalendarPart(),
        refused: (act: DeskPath.CalendarAct, form: RefusedForm)? = nil
    ) async throws -> String {
        try html(
            DeskCalendarPage(
                try await work(territory, year).content, part: part, refused: refused, visit: visit(at: territory), in: context))
    }

    func calendarSteps(
        _ code: KATO, _ year: Int, refused: (act: DeskPath.CalendarStepAct, form: RefusedForm)? = nil
    ) async throws -> String {
        guard let place = settings.gazetteer[code], place.office?.approvesCalendar ?? false else { throw StoreError.notFound }
        try desk.require(.read, at: code)
        let found = try await database.read { try CalendarStore($0).find(code, year: year) }
        return try html(
            DeskCalendarStepsPage(
                place, year: year, calendar: found, law: settings.law, refused: refused, visit: visit(at: code),
                in: context))
    }

    func draftMeeting(
        _ territory: KATO, _ year: Int, _ number: Int, refused: DeskDraftMeetingPage.Refused? = nil
    ) async throws -> String {
        let (work, gazetteer) = (try await work(territory, year), settings.gazetteer)
        guard let row = work.draft?.rows.first(where: { $0.number == number }), let host = gazetteer[row.meeting.host] else {
            throw StoreError.notFound
        }
        // The places of his norms, in the order of the classifier.
        var codes = Set(work.scope.asked.flatMap { $0.norm.places(for: host, in: gazetteer) }.map(\.code))
        codes.formUnion([row.meeting.place])
        let places = codes.compactMap { gazetteer[$0] }.sorted {
            (gazetteer.number(of: $0.code) ?? 0) < (gazetteer.number(of: $1.code) ?? 0)
        }
        return try html(
            DeskDraftMeetingPage(
                row, of: work.content, places: places, refused: refused, visit: visit(at: territory), in: context))
    }

    /// The table of the whole calendar, to be edited in a spreadsheet and imported.
    func calendarFile(_ territory: KATO, _ year: Int) async throws -> String {
        DataFile.csv(try await work(territory, year).table)
    }

    /// The table of the deputies' trips of a draft.
    func calendarTrips(_ territory: KATO, _ year: Int) async throws -> String {
        let plan = try await work(territory, year).content.trips
        guard plan.count > 0 else { throw StoreError.notFound }
        return DataFile.csv(TripRow.all(of: plan, settings.gazetteer))
    }
}
