import Domain
import Pages
import Settings
import Storage

extension PublicSite {
    private static let nextOnHome = 5

    func home(_ context: PageContext) async throws -> Made {
        let today = context.today
        let year = Period.year(of: today)
        let next = try await site.database.read { connection in
            try PublicSite.counted(
                try MeetingStore(connection).upcoming(within: nil, from: today, limit: PublicSite.nextOnHome), connection)
        }
        let figures = try await site.figures.year(year)
        return try html(
            HomePage(
                next: next.map { (meeting: $0.0, questionCount: $0.1) }, year: year.year, figures: figures.total,
                regions: figures.regions,
                in: context))
    }
}
