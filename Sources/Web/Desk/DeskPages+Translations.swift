import Domain
import Pages
import Storage

/// Public texts without the second language.
extension DeskPages {
    /// The most texts of each kind that the page shows.
    private static let mostOfKind = 25

    func translations() async throws -> String {
        let (span, most) = (span, DeskPages.mostOfKind)
        let texts = try await database.read { try DeskPages.untranslated(within: span, limit: most, $0) }
        let kinds = Dictionary(grouping: texts) { "\($0.subject.kind) \($0.name.rawValue) \($0.gap == .missing)" }
        return try html(
            DeskTranslationsPage(texts, isCut: kinds.values.contains { $0.count >= most }, visit: visit, in: context))
    }

    /// Those that fell behind, then those that are missing.
    ///
    /// - Parameter limit: the most of each kind.
    static func untranslated(
        within span: Gazetteer.Span?, limit: Int, _ connection: any SQLConnection
    ) throws -> [UntranslatedText] {
        let store = TranslationStore(connection)
        return try store.stale(within: span, limit: limit) + store.missing(within: span, limit: limit)
    }
}
