import Domain
import Storage
import Synchronization
import TestSupport
import Testing

@testable import Web

@Suite("What is computed of a whole territory")
struct KeptByPlaceTests {
    private static let key = KeptByPlace<Int>.Key(place: .republic, years: nil)

    private static func basis(_ version: Int) -> DutyBasis { DutyBasis(day: Samples.day("2026-11-21"), version: version) }

    @Test("is made once for all who ask meanwhile, and anew after a change")
    func once() async throws {
        let (kept, made) = (KeptByPlace<Int>(), Counter())
        @Sendable func value(_ version: Int) async throws -> Int {
            try await kept.value(for: Self.key, on: Self.basis(version)) {
                await Task.yield()
                return made.next()
            }
        }
        let first = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<8 { group.addTask { try await value(1) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(first == Array(repeating: 1, count: 8))
        #expect(try await value(2) == 2)
        // Who still knows the older register is answered, and takes nothing from the others.
        #expect(try await value(1) == 3)
        #expect(try await value(2) == 2)
    }

    @Test("is tried again where it could not be made")
    func failed() async throws {
        let kept = KeptByPlace<Int>()
        await #expect(throws: StoreError.unavailable) {
            _ = try await kept.value(for: Self.key, on: Self.basis(1)) { throw StoreError.unavailable }
        }
        #expect(try await kept.value(for: Self.key, on: Self.basis(1)) { 7 } == 7)
    }
}

private final class Counter: Sendable {
    private let count = Mutex(0)

    func next() -> Int {
        count.withLock { count in
            count += 1
            return count
        }
    }
}
