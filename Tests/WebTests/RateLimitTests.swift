import Domain
import TestSupport
import Testing

@testable import Web

@Suite("A limit of one address")
struct RateLimitTests {
    private struct Mistake: Error {}

    private static let now = Moment(Samples.day("2026-11-21"), TimeOfDay(minutes: 600), offset: 300)

    @Test("counts what was done, not what failed, and both within its tries")
    func acts() async throws {
        let limit = RateLimit(limit: 2, triesPerAct: 3)
        func act(_ address: String = "a", fails: Bool = false) async -> String {
            do {
                return try await limit.counting(address, at: RateLimitTests.now) { if fails { throw Mistake() } else { "done" } }
            } catch {
                return error is Mistake ? "failed" : "refused"
            }
        }
        #expect(
            await [act(fails: true), act(fails: true), act(), act(), act()] == ["failed", "failed", "done", "done", "refused"])
        #expect(await act("b") == "done")
        var tried: [String] = []
        for _ in 1...7 { tried.append(await act("c", fails: true)) }
        #expect(tried == [String](repeating: "failed", count: 6) + ["refused"])
    }

    @Test("keeps a place while an act is under way, so that many at once are no way around it")
    func atOnce() async throws {
        let limit = RateLimit(limit: 2, triesPerAct: 100)
        let (gate, open) = AsyncStream.makeStream(of: Void.self)
        let results = try await withThrowingTaskGroup(of: Bool.self) { group in
            for _ in 0..<20 {
                group.addTask {
                    do {
                        return try await limit.counting("a", at: RateLimitTests.now) {
                            for await _ in gate {}
                            return true
                        }
                    } catch RequestRefusal.tooMany {
                        return false
                    }
                }
            }
            // Eighteen are refused while two wait; then those two are let through.
            var results: [Bool] = []
            for try await result in group {
                results.append(result)
                if results.count == 18 { open.finish() }
            }
            return results
        }
        #expect(results.count { $0 } == 2)
    }

    @Test("is new in the next hour")
    func hours() {
        let limit = RateLimit(limit: 1)
        let hour = Moment(Samples.day("2026-11-21"), TimeOfDay(minutes: 660), offset: 300)
        #expect(limit.admits("a", at: RateLimitTests.now))
        #expect(!limit.admits("a", at: RateLimitTests.now))
        #expect(limit.admits("a", at: hour))
        #expect(RateLimit.secondsToWait(at: RateLimitTests.now) == 3600)
    }
}
