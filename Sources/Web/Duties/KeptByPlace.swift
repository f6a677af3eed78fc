import Domain
import Synchronization

/// What was computed of whole territories and is asked for page by page: duties, coverage.
///
/// It depends on the day and on the records of meetings, plans, calendars and progress; a change of either makes all of it old.
final class KeptByPlace<Value: Sendable>: Sendable {
    struct Key: Hashable, Sendable {
        let place: KATO
        /// Whatever else was asked for, as years.
        let years: ClosedRange<Int>?
    }

    /// Of what the kept values were computed.
    struct Basis: Hashable, Sendable {
        let day: Day
        /// The number of the last change on which duties may rest.
        let version: Int
    }

    private struct State {
        var basis: Basis?
        var values: [Key: Value] = [:]
    }

    private let kept = Mutex(State())
    /// Territories kept at most; beyond that all are computed anew.
    private let limit: Int

    init(limit: Int = 40) { self.limit = limit }

    /// The value under a key, or one made now and kept.
    func value(for key: Key, on basis: Basis, _ make: () async throws -> Value) async throws -> Value {
        let known = kept.withLock { $0.basis == basis ? $0.values[key] : nil }
        if let known { return known }
        let value = try await make()
        kept.withLock { state in
            if let newest = state.basis, newest.version > basis.version { return }
            if state.basis != basis || state.values.count >= limit { state = State(basis: basis) }
            state.values[key] = value
        }
        return value
    }
}
