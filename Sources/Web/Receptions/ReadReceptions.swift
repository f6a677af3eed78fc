import Domain
import Pages
import Settings
import Storage

extension PublicSite {
    private static let upcomingReceptions = 40
    private static let pastReceptions = 8

    /// The schedule of an akimat; where a form was refused, the page again as it was typed.
    func receptions(
        _ code: KATO, chosen: Reception.ID?, typed: ReceptionsPage.Typed? = nil, _ context: PageContext
    ) async throws -> Made {
        let (place, settings, today, token) = (try known(code), site.settings, context.today, publicToken)
        guard code != .republic else { throw StoreError.notFound }
        let host = settings.gazetteer.placeWithAkim(for: code)
        let isOwn = host?.code == code
        let year = Period.year(of: today)
        let page = try await site.database.read { connection in
            let store = ReceptionStore(connection)
            let ahead = isOwn ? try store.list(of: code, from: today, limit: PublicSite.upcomingReceptions) : []
            // One that was closed today already has an outcome to show.
            let upcoming = ahead.filter { !$0.isHeld }
            let taken = try BookingStore(connection).taken(upcoming.map(\.id))
            let past =
                ahead.filter(\.isHeld).reversed()
                + (isOwn ? try store.past(of: code, before: today, limit: PublicSite.pastReceptions) : [])
            let figures = try store.figures(past.map(\.id))
            let corrected = (upcoming + past).filter { $0.isCancelled || $0.isHeld }.map(\.id)
            let corrections = try CorrectionStore(connection).list(of: corrected, limit: PublicSite.correctionsShown)
            let moves = try store.formerMoves(of: (upcoming + past).map(\.id), limit: PublicSite.correctionsShown)
            let assignments = try AssignmentStore(connection).figures(past.map(\.id), today: today)
            return ReceptionsPage(
                of: place, above: isOwn ? nil : host,
                upcoming: upcoming.map {
                    ReceptionsPage.Entry(
                        reception: $0, taken: taken[$0.id] ?? [], list: PublicSite.list(of: $0, settings))
                }, chosen: chosen, typed: typed,
                past: past.map {
                    (reception: $0, figures: figures[$0.id] ?? ReceptionFigures(), assignments: assignments[$0.id])
                },
                held: isOwn
                    ? try store.held(by: code, from: year.firstDay, through: year.lastDay) : (0, ReceptionFigures()),
                corrections: corrections, moves: moves, formToken: token, in: context)
        }
        return try html(page)
    }

    /// By when the list of a reception is handed over.
    static func list(of reception: Reception, _ settings: LoadedSettings) -> ReceptionList? {
        ReceptionList(of: reception, law: settings.law, gazetteer: settings.gazetteer, calendar: settings.calendar)
    }
}
