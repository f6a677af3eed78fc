import Domain
import NIOCore
import Synchronization

/// Pages made since the register last changed, by their address and language.
///
/// A page depends on the register and on the day alone, so that a change of either makes all of them old at once.
final class PageCache: Sendable {
    struct Key: Hashable, Sendable {
        let path: String
        let day: Day
    }

    private struct State {
        var version = -1
        var payloads: [Key: Payload] = [:]
        var bytes = 0
    }

    /// How it serves.
    struct Use: Sendable {
        var hits = 0
        var misses = 0
        var pages = 0
        var bytes = 0
    }

    private let uses = Mutex(Use())
    private let state = Mutex(State())
    /// Bytes kept at most; beyond that all is made anew.
    private let limit: Int

    init(limit: Int = 64 << 20) { self.limit = limit }

    func payload(for key: Key, version: Int) -> Payload? {
        let found = state.withLock { $0.version == version ? $0.payloads[key] : nil }
        uses.withLock { use in
            if found == nil { use.misses += 1 } else { use.hits += 1 }
        }
        return found
    }

    var use: Use {
        var use = uses.withLock { $0 }
        (use.pages, use.bytes) = state.withLock { ($0.payloads.count, $0.bytes) }
        return use
    }

    func keep(_ payload: Payload, for key: Key, version: Int) {
        let size = payload.body.readableBytes + (payload.gzipped?.readableBytes ?? 0)
        state.withLock { state in
            if state.version != version || state.bytes + size > limit {
                // A page of an older state of the register is not kept over newer ones.
                guard version >= state.version else { return }
                state = State(version: version)
            }
            if state.payloads.updateValue(payload, forKey: key) == nil { state.bytes += size }
        }
    }
}
