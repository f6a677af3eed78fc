import Domain
import Synchronization

/// How many questions came from one address within an hour. Kept in memory: neither addresses nor counts are written anywhere.
final class RateLimit: Sendable {
    private struct State {
        var hour = -1
        var counts: [String: Int] = [:]
    }

    private let state = Mutex(State())
    /// Taken from one address within an hour.
    private let limit: Int
    /// Addresses remembered at most within an hour; beyond that new ones are taken without counting.
    private static let mostAddresses = 100_000

    init(limit: Int) { self.limit = limit }

    /// Counts one more from an address; whether it is still within the limit.
    func admits(_ address: String, at moment: Moment) -> Bool {
        let hour = moment.seconds / 3600
        return state.withLock { state in
            if state.hour != hour { state = State(hour: hour) }
            guard state.counts[address] != nil || state.counts.count < RateLimit.mostAddresses else { return true }
            state.counts[address, default: 0] += 1
            return state.counts[address, default: 0] <= limit
        }
    }
}
