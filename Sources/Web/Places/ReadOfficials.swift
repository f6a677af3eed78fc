import Domain
import Pages
import Settings
import Storage

extension PublicSite {
    /// Who holds which post of an akimat. Throws `StoreError.notFound` for a place without one.
    func officials(_ code: KATO, _ context: PageContext) async throws -> Made {
        let place = try known(code)
        guard place.office != nil else { throw StoreError.notFound }
        let officials = try await site.database.read { try OfficialStore($0).list(of: code) }
        return try html(OfficialsPage(place, officials: officials, in: context))
    }
}
