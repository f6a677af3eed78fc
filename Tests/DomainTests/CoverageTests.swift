import Domain
import TestSupport
import Testing

@Suite("Coverage")
struct CoverageTests {
    private func coverage(
        of code: KATO = Samples.kordai, _ meetings: [Meeting], on today: String, law: Law = Samples.law
    ) throws -> [Coverage] {
        Coverage.of(
            try #require(Samples.gazetteer[code]), meetings: meetings, law: law, gazetteer: Samples.gazetteer,
            today: Samples.day(today))
    }

    private func held(id: Int, host: KATO = Samples.kordai, place: KATO = Samples.sarybulakOkrug, on day: String) -> Meeting {
        var meeting = Samples.meeting(id: id, host: host, place: place, on: day)
        meeting.standing = .held
        return meeting
    }

    private func law(_ norms: CoverageNorm...) -> Law {
        Law(editions: [
            Edition(
                id: "a", act: Samples.act, inForceFrom: Samples.day("2022-01-01"), inForceTo: nil, notes: Translated(),
                coverage: norms, rules: [])
        ])
    }

    private func norm(
        _ hosts: [Office], _ relation: CoverageNorm.Relation, levels: [PlaceLevel] = [], outside: [Office] = [],
        every: CoverageNorm.Frequency = .quarter, atLeast: Int = 1
    ) -> CoverageNorm {
        CoverageNorm(
            id: "a.norm", hosts: hosts, relation: relation, placeOffices: [], placeLevels: levels, outside: outside,
            atLeast: atLeast,
            every: every, isOnSite: true, cites: Samples.text("а", "а", "a"), title: Samples.text("а", "а", "a"))
    }

    @Test("is met by one meeting held in the place, or in a village of it")
    func met() throws {
        for place in [Samples.sarybulakOkrug, Samples.sarybulak] {
            let found = try coverage([held(id: 1, place: place, on: "2026-10-02")], on: "2026-11-20")
            #expect(found.count == 1)
            #expect(found.first?.place == Samples.sarybulakOkrug)
            #expect(found.first?.held == 1 && found.first?.isMet == true)
            #expect(found.first?.period.code == "2026-H2")
        }
    }

    @Test("counts a planned meeting as planned, and one that passed without being held as neither")
    func planned() throws {
        let meetings = [
            Samples.meeting(id: 1, on: "2026-12-04"), Samples.meeting(id: 2, on: "2026-11-19"),
            Samples.meeting(id: 3, on: "2026-11-20"),
        ]
        let found = try #require(try coverage(meetings, on: "2026-11-20").first)
        #expect(found.held == 0 && found.planned == 2)
        #expect(!found.isMet && found.isPlanned)
    }

    @Test("looks neither at other periods, nor at other akims, nor at what was cancelled")
    func others() throws {
        let cancelled = try Samples.meeting(id: 1).cancelled(on: Samples.day("2026-11-20"), reason: Samples.text("а", "а", nil))
        let meetings = [
            cancelled, held(id: 2, on: "2026-06-30"), held(id: 3, host: Samples.sarybulakOkrug, on: "2026-08-03"),
            Samples.meeting(id: 4, on: "2027-01-15"),
        ]
        let found = try #require(try coverage(meetings, on: "2026-11-20").first)
        #expect(found.held == 0 && found.planned == 0 && !found.isPlanned)
    }

    @Test("counts a meeting once for a norm and a place")
    func once() throws {
        let found = try coverage(
            [held(id: 1, place: Samples.sarybulak, on: "2026-11-02")], on: "2026-11-20", law: law(norm([.district], .descendant)))
        #expect(found.map(\.place) == [Samples.sarybulakOkrug, Samples.sarybulak])
        #expect(found.allSatisfy { $0.held == 1 })
        #expect(Set(found.map(\.place)).count == found.count)
    }

    @Test("takes the places that a norm means")
    func places() throws {
        let kordai = try #require(Samples.gazetteer[Samples.kordai])
        let zhambyl = try #require(Samples.gazetteer[Samples.zhambyl])
        func codes(_ norm: CoverageNorm, _ host: Place) -> [KATO] { norm.places(for: host, in: Samples.gazetteer).map(\.code) }
        #expect(codes(norm([.district], .own), kordai) == [Samples.kordai])
        #expect(codes(norm([.district], .child), kordai) == [Samples.sarybulakOkrug])
        #expect(codes(norm([.district], .descendant, levels: [.village]), kordai) == [Samples.sarybulak])
        #expect(
            codes(norm([.oblast], .descendant, levels: [.village, .cityAdmin]), zhambyl) == [Samples.taraz, Samples.sarybulak])
        #expect(codes(norm([.oblast], .own), kordai).isEmpty)
    }

    @Test("leaves out what lies outside: in a place whose akim goes there himself")
    func outside() throws {
        let zhambyl = try #require(Samples.gazetteer[Samples.zhambyl])
        let okrug = try #require(Samples.gazetteer[Samples.sarybulakOkrug])
        func codes(_ norm: CoverageNorm, _ host: Place) -> [KATO] { norm.places(for: host, in: Samples.gazetteer).map(\.code) }
        #expect(codes(norm([.oblast], .descendant, levels: [.village], outside: [.ruralOkrug]), zhambyl).isEmpty)
        #expect(
            codes(norm([.oblast], .descendant, outside: [.ruralOkrug]), zhambyl) == [
                Samples.taraz, Samples.kordai, Samples.sarybulakOkrug, Samples.merke,
            ])
        #expect(
            codes(norm([.oblast], .descendant, outside: [.district]), zhambyl) == [Samples.taraz, Samples.kordai, Samples.merke])
        // A host is never outside itself.
        #expect(codes(norm([.ruralOkrug], .descendant, levels: [.village], outside: [.ruralOkrug]), okrug) == [Samples.sarybulak])
    }

    @Test("asks for as many as the norm does")
    func atLeast() throws {
        let law = law(norm([.district], .child, every: .year, atLeast: 2))
        let one = try #require(try coverage([held(id: 1, on: "2026-02-02")], on: "2026-11-20", law: law).first)
        #expect(!one.isMet && one.period.code == "2026")
        let two = [held(id: 1, on: "2026-02-02"), held(id: 2, on: "2026-11-20")]
        #expect(try coverage(two, on: "2026-11-20", law: law).first?.isMet == true)
    }

    @Test("follows the edition in force")
    func edition() throws {
        #expect(try coverage([held(id: 1, on: "2023-11-20")], on: "2023-12-31").isEmpty)
        #expect(Samples.law.rule(DutyRule.ID("decree-826.announce-14"), on: Samples.day("2023-12-31")) == nil)
        #expect(Samples.law.rule(DutyRule.ID("decree-826.announce-14"), on: Samples.day("2024-01-01"))?.term == .daysBefore(14))
        #expect(Samples.law.rule(DutyRule.ID("nothing"), on: Samples.day("2024-01-01")) == nil)
    }
}
