import Domain
import TestSupport
import Testing

@Suite("An official")
struct OfficialTests {
    private func akim(_ since: String, _ until: String? = nil, acting: Bool = false, place: KATO = Samples.kordai) -> Official {
        Official(
            id: Official.ID(1), place: place, post: .akim, name: Samples.text("Айбек", "Айбек", nil), since: Samples.day(since),
            until: until.map { Samples.day($0) }, isActing: acting)
    }

    @Test(
        "clashes with another akim of the place at the same time, unless one of them acts",
        arguments: [
            ("2024-01-01", nil, "2025-01-01", nil, true), ("2024-01-01", "2024-12-31", "2025-01-01", nil, false),
            ("2024-01-01", "2025-01-01", "2025-01-01", nil, true), ("2025-01-01", nil, "2024-01-01", "2024-12-31", false),
        ] as [(String, String?, String, String?, Bool)])
    func clashes(since: String, until: String?, other: String, otherUntil: String?, expected: Bool) {
        #expect(akim(since, until).clashes(with: akim(other, otherUntil)) == expected)
        #expect(!akim(since, until).clashes(with: akim(other, otherUntil, acting: true)))
        #expect(!akim(since, until).clashes(with: akim(other, otherUntil, place: Samples.merke)))
    }

    @Test("who acts carries out the duties before the akim who is away")
    func actingFirst() {
        let (akim, acting) = (akim("2024-01-01"), akim("2026-03-01", "2026-03-20", acting: true))
        #expect(Official.akim(of: [akim, acting], on: Samples.day("2026-03-10")) == acting)
        #expect(Official.akim(of: [akim, acting], on: Samples.day("2026-03-21")) == akim)
        #expect(Official.akim(of: [akim, acting], on: Samples.day("2023-01-01")) == nil)
    }
}
