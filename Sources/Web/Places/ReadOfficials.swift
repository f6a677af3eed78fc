import Domain
import Pages
import Settings
import Storage

extension PublicSite {
    /// Who holds which post of an akimat. Throws `StoreError.notFound` for a place without one.
    func officials(_ code: KATO, _ context: PageContext) async throws -> Made {
        let place = try known(code)
        guard place.office != nil else { throw StoreError.notFound }
        let found = try await site.database.read { connection in
            (
                officials: try OfficialStore(connection).list(of: code),
                stale: try TranslationStore(connection).staleOfficials(at: code)
            )
        }
        return try html(OfficialsPage(place, officials: found.officials, stale: found.stale, in: context))
    }
}
