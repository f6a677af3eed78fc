import Domain
import Settings
import Storage

/// What the server does by itself: it forgets sessions that ended, links that expired, letters that were sent, tables of the desk that nobody kept, and contacts that are no longer needed: of questions that are settled, and of receptions that have passed.
package struct Housekeeping: Sendable {
    /// Contacts are kept this long after a question is settled: as long as a complaint can be made. Source: Administrative Procedural Code, art. 92.
    package static let contactMonths = 3

    /// Letters that were sent or given up stay known this long, so that those who run the server see how mail fares.
    private static let letterSeconds = 14 * 86_400

    private let site: Site

    package init(_ site: Site) { self.site = site }

    /// One round. Throws where the database cannot be reached; the next round does what this one did not.
    package func sweep() async throws {
        let now = site.now()
        let sendsMail = site.settings.office.mail.isOn
        let day = site.today(at: now).adding(months: -Housekeeping.contactMonths)
        try await site.database.write { connection in
            _ = try SessionStore(connection).sweep(now: now)
            try StaffLinkStore(connection).sweep(now: now)
            try PendingTableStore(connection).sweep(now: now)
            try ContactStore(connection).forget(settledBefore: day)
            try BookingStore(connection).forgetPeople(before: day)
            let letters = LetterStore(connection)
            try letters.sweep(endedBefore: now.adding(seconds: -Housekeeping.letterSeconds))
            // What waited when mail was switched off must not come out of the blue when it is switched on again.
            if !sendsMail { try letters.withdrawAll() }
        }
    }
}
