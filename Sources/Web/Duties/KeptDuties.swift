import Domain
import Synchronization

/// The duties of the territory asked about last, for programs that read them page by page.
final class KeptDuties: Sendable {
    struct Key: Hashable, Sendable {
        let place: KATO
        let day: Day
        /// The version of the register they were computed from.
        let version: Int
    }

    private let kept = Mutex<(key: Key, duties: [Duty])?>(nil)

    /// The duties under a key, or those made now and kept in their stead.
    func duties(for key: Key, _ make: () async throws -> [Duty]) async throws -> [Duty] {
        if let known = kept.withLock({ $0 }), known.key == key { return known.duties }
        let duties = try await make()
        kept.withLock { $0 = (key, duties) }
        return duties
    }
}
