import Domain
import Storage
import Synchronization

/// How new the register is: the number of its last change, and when that was.
///
/// Asked of the database at most once a second, and at once after a change made here; so a change made by a command beside the server shows within a second.
final class RegisterVersion: Sendable {
    struct Known: Sendable {
        let version: Int
        let changedAt: Moment?
    }

    private struct State {
        var known: Known?
        var askedAt = Moment(seconds: 0)
        /// Grows with every change made here, so that an answer read before it is not kept.
        var generation = 0
    }

    private let state = Mutex(State())

    /// The names of places are looked at with it.
    private let names: NamedSettings

    init(names: NamedSettings) { self.names = names }

    /// What is known is old.
    func forget() {
        state.withLock { state in
            state.known = nil
            state.generation += 1
        }
    }

    func current(in database: any Database, at now: Moment) async throws -> Known {
        let (known, generation) = state.withLock { state in
            (now.seconds - state.askedAt.seconds < 1 ? state.known : nil, state.generation)
        }
        if let known { return known }
        let names = names
        let read = try await database.read { connection in
            try names.look(connection)
            let change = try RegisterState(connection).lastChange()
            return Known(version: change.number, changedAt: change.at)
        }
        state.withLock { state in
            guard state.generation == generation else { return }
            state.known = read
            state.askedAt = now
        }
        return read
    }
}
