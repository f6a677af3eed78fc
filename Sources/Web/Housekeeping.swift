import Domain
import Storage

/// What the server does by itself: it forgets sessions that ended, and contacts that are no longer needed: of questions that are settled, and of receptions that have passed.
package struct Housekeeping: Sendable {
    /// Contacts are kept this long after a question is settled: as long as a complaint can be made. Source: Administrative Procedural Code, art. 92.
    package static let contactMonths = 3

    private let site: Site

    package init(_ site: Site) { self.site = site }

    /// One round. Throws where the database cannot be reached; the next round does what this one did not.
    package func sweep() async throws {
        let now = site.now()
        let day = site.today(at: now).adding(months: -Housekeeping.contactMonths)
        try await site.database.write { connection in
            _ = try StaffStore(connection).sweep(now: now)
            try ContactStore(connection).forget(settledBefore: day)
            try BookingStore(connection).forgetPeople(before: day)
        }
    }
}
