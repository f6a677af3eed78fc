import Domain
import Pages
import Storage

/// Public texts without the second language.
extension DeskPages {
    /// The records of a list on a page of it.
    private static let textsOfPage = 25

    /// - Parameter list: `nil` for the first of each.
    func translations(_ list: UntranslatedText.List? = nil, page: Int = 1) async throws -> String {
        let (span, most) = (span, DeskPages.textsOfPage)
        let groups = try await database.read { connection -> [DeskTranslationsPage.Texts] in
            let store = TranslationStore(connection)
            let lists: [UntranslatedText.List] =
                list.map { [$0] } ?? ([.stale] + UntranslatedText.Kind.allCases.map { .missing($0) })
            return try lists.map { one in
                let (limit, offset) = (list == nil ? DeskTranslationsPage.few : most, (page - 1) * most)
                return switch one {
                case .stale:
                    DeskTranslationsPage.Texts(
                        one, total: try store.staleCount(within: span),
                        texts: try store.stale(within: span, limit: limit, skipping: offset))
                case .missing(let kind):
                    DeskTranslationsPage.Texts(
                        one, total: try store.missingCount(kind, within: span),
                        texts: try store.missing(kind, within: span, limit: limit, skipping: offset))
                }
            }
        }
        return try html(
            DeskTranslationsPage(
                groups, of: list, page: page, pages: list == nil ? 1 : ((groups.first?.total ?? 0) + most - 1) / most,
                visit: visit, in: context))
    }

    /// Where the language is written that a text lacks.
    func translation(_ kind: UntranslatedText.Kind, key: String, refused: RefusedForm? = nil) async throws -> String {
        let desk = desk
        let lone = try await database.read { connection in
            let lone = try TranslationStore(connection).lone(kind, key: key).orNotFound()
            try desk.require(.read, at: lone.place.place)
            return lone
        }
        return try html(DeskTranslationPage(lone, refused: refused, visit: visit(at: lone.place.place), in: context))
    }

    /// The first of those that a person may complete: what fell behind, then what is missing.
    ///
    /// - Parameter limit: the most of all.
    static func untranslated(
        within span: Gazetteer.Span?, for staff: StaffMember, limit: Int, _ connection: any SQLConnection
    ) throws -> [UntranslatedText] {
        let store = TranslationStore(connection)
        var found = try store.stale(within: span, limit: limit).filter { staff.may($0.kind.act) }
        for kind in UntranslatedText.Kind.allCases where staff.may(kind.act) && found.count < limit {
            found += try store.missing(kind, within: span, limit: limit - found.count)
        }
        return found
    }
}
