import Domain
import Pages
import Settings
import Storage

/// The pages of officials.
extension DeskPages {
    /// Akimats without an akim, or in which another acts, on a page of the list.
    private static let gapRows = 30

    func officials(of code: KATO?, page: Int = 1) async throws -> String {
        let (settings, today) = (settings, desk.today)
        let place = try officialsPlace(code)
        let children = settings.gazetteer.children(of: place.code).filter { $0.office != nil }
        let span = settings.gazetteer.span(of: place.code)
        let found = try await database.read { connection in
            let store = OfficialStore(connection)
            return (
                own: try store.list(of: place.code), akims: try store.akims(within: span, on: today),
                known: try store.placesOfFormerAkims(within: span, on: today)
            )
        }
        let akims = Dictionary(grouping: found.akims, by: \.place)
        let missing = settings.gazetteer.places(within: place.code).dropFirst().filter { below in
            below.office != nil && Official.akim(of: akims[below.code] ?? [], on: today).map(\.isActing) ?? true
        }.map(\.code)
        let rows = DeskPages.gapRows
        let shown = missing.dropFirst((page - 1) * rows)
        return try html(
            DeskOfficialsPage(
                place, officials: found.own, children: children, akims: akims, known: found.known,
                gaps: DeskOfficialsPage.Gaps(
                    shown: Array(shown.prefix(rows)), count: missing.count, page: page, hasMore: shown.count > rows),
                visit: visit(at: place.code), in: context))
    }

    func newOfficial(at code: KATO?, _ post: Official.Post?, refused: RefusedForm? = nil) async throws -> String {
        let place = try officialsPlace(code)
        try desk.require(.keepOfficials, at: place.code)
        let officials = try await database.read { try OfficialStore($0).list(of: place.code) }
        return try html(
            DeskNewOfficialPage(
                place, post: post, officials: officials, refused: refused, visit: visit(at: place.code), in: context))
    }

    func official(
        _ id: Official.ID, refused: (act: DeskPath.OfficialAct, form: RefusedForm)? = nil
    ) async throws -> String {
        let desk = desk
        let found = try await database.read { connection in
            let store = OfficialStore(connection)
            let official = try store.find(id).orNotFound()
            try desk.require(.read, at: official.place)
            return (official: official, others: try store.list(of: official.place))
        }
        let place = try settings.gazetteer[found.official.place].orNotFound()
        return try html(
            DeskOfficialPage(
                found.official, among: found.others, place: place, refused: refused,
                visit: visit(at: place.code, about: .official(id)), in: context))
    }

    /// The akimat asked for, else that of the territory of work.
    private func officialsPlace(_ code: KATO?) throws -> Place {
        let place = try settings.gazetteer[code ?? desk.staff.place].orNotFound()
        try desk.require(.read, at: place.code)
        return place
    }
}
