import Domain
import Synchronization

/// Of what duties and coverage were computed.
struct DutyBasis: Hashable, Sendable {
    let day: Day
    /// The number of the last change on which they may rest.
    let version: Int
}

/// What was computed of whole territories and is asked for page by page: duties, coverage.
///
/// It depends on the day and on the records of meetings, plans, calendars and progress; a change of either makes all of it old.
final class KeptByPlace<Value: Sendable>: Sendable {
    struct Key: Hashable, Sendable {
        let place: KATO
        /// Whatever else was asked for, as years.
        let years: ClosedRange<Int>?
    }

    private struct State {
        var basis: DutyBasis?
        var values: [Key: Task<Value, any Error>] = [:]
    }

    private let kept = Mutex(State())
    /// Territories kept at most; beyond that all are computed anew.
    private let limit: Int

    init(limit: Int = 40) { self.limit = limit }

    /// The value under a key, or one made now and kept. It is made once for all who ask meanwhile: the whole country takes seconds.
    func value(
        for key: Key, on basis: DutyBasis, _ make: @escaping @Sendable () async throws -> Value
    ) async throws -> Value {
        let task = kept.withLock { state in
            if state.basis == basis, let known = state.values[key] { return known }
            let task = Task { try await make() }
            // What was read of an older register is for its reader alone.
            if let newest = state.basis, newest.version > basis.version { return task }
            if state.basis != basis || state.values.count >= limit { state = State(basis: basis) }
            state.values[key] = task
            return task
        }
        do {
            return try await task.value
        } catch {
            // The next one to ask tries again.
            kept.withLock { if $0.values[key] == task { $0.values[key] = nil } }
            throw error
        }
    }
}
