import Domain
import Synchronization

/// How many acts came from one address within an hour of the clock. Kept in memory: neither addresses nor counts are written anywhere.
///
/// What is refused does not count as an act, so that a mistake in a form costs nobody their question; it counts as a try, of which there are more.
final class RateLimit: Sendable {
    private struct Use {
        var tries = 0
        /// Done, or being done.
        var taken = 0
    }

    private struct State {
        var hour = -1
        var uses: [String: Use] = [:]
    }

    private let state = Mutex(State())
    /// Acts of one address within an hour.
    let limit: Int
    /// Tries of one address within an hour, those refused among them.
    private let mostTries: Int
    /// Addresses remembered at most within an hour; beyond that new ones are taken without counting.
    private static let mostAddresses = 100_000

    /// Where every try counts, whether it is refused or not.
    init(limit: Int) { (self.limit, mostTries) = (limit, limit) }

    /// - Parameter triesPerAct: how many tries there are for each act of the limit.
    init(limit: Int, triesPerAct: Int) { (self.limit, mostTries) = (limit, limit * triesPerAct) }

    /// Counts one more act of an address; whether it is still within the limit.
    func admits(_ address: String, at moment: Moment) -> Bool { takes(address, in: RateLimit.hour(of: moment)) }

    /// Does what an address asks for, where it has room for one more. A place is kept while it is done, and is free again where it fails.
    ///
    /// Throws `RequestRefusal.tooMany` where there is no room.
    func counting<Value>(_ address: String, at moment: Moment, _ act: () async throws -> Value) async throws -> Value {
        let hour = RateLimit.hour(of: moment)
        guard takes(address, in: hour) else { throw RequestRefusal.tooMany }
        do {
            return try await act()
        } catch {
            giveBack(address, in: hour)
            throw error
        }
    }

    /// The act of an address does not count after all.
    func giveBack(_ address: String, at moment: Moment) {
        let hour = RateLimit.hour(of: moment)
        state.withLock { state in
            guard state.hour == hour, let use = state.uses[address], use.taken > 0, use.tries > 0 else { return }
            state.uses[address] = Use(tries: use.tries - 1, taken: use.taken - 1)
        }
    }

    /// Seconds until everybody has room again.
    static func secondsToWait(at moment: Moment) -> Int { 3600 - moment.seconds % 3600 }

    private static func hour(of moment: Moment) -> Int { moment.seconds / 3600 }

    private func takes(_ address: String, in hour: Int) -> Bool {
        state.withLock { state in
            if state.hour != hour { state = State(hour: hour) }
            guard state.uses[address] != nil || state.uses.count < RateLimit.mostAddresses else { return true }
            var use = state.uses[address, default: Use()]
            guard use.tries < mostTries, use.taken < limit else { return false }
            use.tries += 1
            use.taken += 1
            state.uses[address] = use
            return true
        }
    }

    private func giveBack(_ address: String, in hour: Int) {
        state.withLock { state in
            guard state.hour == hour else { return }
            state.uses[address]?.taken -= 1
        }
    }
}
