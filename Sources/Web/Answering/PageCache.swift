import Domain
import Hummingbird
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
        var (hits, misses) = (0, 0)
    }

    /// How it serves.
    struct Use: Sendable {
        let hits: Int
        let misses: Int
        let pages: Int
        let bytes: Int
    }

    private let state = Mutex(State())
    /// Bytes kept at most; beyond that all is made anew.
    private let limit: Int

    init(limit: Int = 64 << 20) { self.limit = limit }

    func payload(for key: Key, version: Int) -> Payload? {
        state.withLock { state in
            guard state.version == version, let found = state.payloads[key] else {
                state.misses += 1
                return nil
            }
            state.hits += 1
            return found
        }
    }

    var use: Use {
        state.withLock { Use(hits: $0.hits, misses: $0.misses, pages: $0.payloads.count, bytes: $0.bytes) }
    }

    func keep(_ payload: Payload, for key: Key, version: Int) {
        let size = payload.body.readableBytes + (payload.gzipped?.readableBytes ?? 0)
        state.withLock { state in
            if state.version != version || state.bytes + size > limit {
                // A page of an older state of the register is not kept over newer ones.
                guard version >= state.version else { return }
                (state.version, state.payloads, state.bytes) = (version, [:], 0)
            }
            if state.payloads.updateValue(payload, forKey: key) == nil { state.bytes += size }
        }
    }
}

extension Site {
    /// A page or file that is the same for everyone: from the cache, or made now and kept while the register stays as it is.
    func kept(at address: String, for request: Request, _ make: () async throws -> PublicSite.Made) async throws -> Response {
        let now = now()
        let known = try await register.current(in: database, at: now)
        let key = PageCache.Key(path: address, day: today(at: now))
        if let payload = cache.payload(for: key, version: known.version) { return payload.response(to: request) }
        let made = try await make()
        let payload = Payload(
            made.bytes, contentType: made.contentType, lastModified: known.changedAt.map(HTTPDate.text),
            cacheControl: "public, no-cache", compresses: made.compresses)
        cache.keep(payload, for: key, version: known.version)
        return payload.response(to: request)
    }
}
