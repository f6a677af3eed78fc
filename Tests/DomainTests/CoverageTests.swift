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

    @Test("counts a meeting once: for the innermost of the places meant in which it is held")
    func once() throws {
        let nested = law(norm([.district], .descendant))
        let found = try coverage([held(id: 1, place: Samples.sarybulak, on: "2026-11-02")], on: "2026-11-20", law: nested)
        #expect(found.map(\.place) == [Samples.sarybulakOkrug, Samples.sarybulak])
        #expect(found.map(\.held) == [0, 1])
        let above = try coverage([held(id: 1, on: "2026-11-02")], on: "2026-11-20", law: nested)
        #expect(above.map(\.held) == [1, 0])
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

    /// Decree 826, paragraph 2 (1), fourth indent: in the edition of 2022 per quarter, in that of 2024 per half-year.
    private var bothEditions: Law {
        func edition(_ id: String, _ from: String, _ to: String?, _ every: CoverageNorm.Frequency) -> Edition {
            Edition(
                id: id, act: Samples.act, inForceFrom: Samples.day(from), inForceTo: to.map(Samples.day), notes: Translated(),
                coverage: [norm([.district], .child, every: every)], rules: [])
        }
        return Law(editions: [
            edition("a.2022", "2022-03-03", "2023-12-31", .quarter), edition("a.2024", "2024-01-01", nil, .halfYear),
        ])
    }

    private func year(
        _ year: Int, _ meetings: [Meeting], on today: String, known: String? = "2022-01-01", law: Law? = nil
    ) throws -> [Coverage] {
        Coverage.of(
            try #require(Samples.gazetteer[Samples.kordai]), marks: meetings.compactMap { CoverageMark($0) }, year: year,
            law: law ?? bothEditions, gazetteer: Samples.gazetteer, today: Samples.day(today), knownFrom: known.map(Samples.day))
    }

    @Test(
        "of a year has the periods of the edition in force in it",
        arguments: [
            (2022, ["2022-Q1", "2022-Q2", "2022-Q3", "2022-Q4"]), (2023, ["2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4"]),
            (2024, ["2024-H1", "2024-H2"]), (2021, []),
        ])
    func periods(asked: Int, periods: [String]) throws {
        #expect(try year(asked, [], on: "2026-11-20").map(\.period.code) == periods)
    }

    @Test(
        "stands by the days of its period and by what is held and planned",
        arguments: [
            // On 20 November 2026 the second half-year runs and has 41 days left.
            ("2026-H1", [String](), [String](), Coverage.Standing.missed), ("2026-H1", ["2026-02-02"], [], .met),
            ("2026-H2", [], [], .missing), ("2026-H2", [], ["2026-12-04"], .planned), ("2026-H2", [], ["2026-11-19"], .missing),
            ("2026-H2", ["2026-07-01"], ["2026-12-04"], .met), ("2027-H1", [], [], .ahead),
            ("2027-H1", [], ["2027-02-05"], .planned),
        ])
    func standings(code: String, heldOn: [String], plannedOn: [String], standing: Coverage.Standing) throws {
        let period = try #require(Period(code: code))
        let meetings =
            heldOn.enumerated().map { held(id: $0.offset + 1, on: $0.element) }
            + plannedOn.enumerated().map { Samples.meeting(id: $0.offset + 50, on: $0.element) }
        let found = try #require(try year(period.year, meetings, on: "2026-11-20").first { $0.period == period })
        #expect(found.standing == standing)
        #expect(found.daysLeft == (code == "2026-H2" ? 41 : nil))
        #expect(found.unreported == (plannedOn == ["2026-11-19"] ? 1 : 0))
        #expect(found.lastHeldOn?.iso == heldOn.last && found.nextOn?.iso == plannedOn.first { $0 >= "2026-11-20" })
    }

    @Test("is held against nobody before the register knew the territory")
    func unknown() throws {
        #expect(try year(2023, [], on: "2026-11-20", known: "2024-01-01").allSatisfy { $0.standing == .unknown })
        #expect(try year(2026, [], on: "2026-11-20", known: nil).map(\.standing) == [.unknown, .missing])
        #expect(try year(2023, [], on: "2026-11-20", known: "2023-01-01").allSatisfy { $0.standing == .missed })
    }

    @Test("of a territory is summed by the places just below it, without its own akim's")
    func summary() throws {
        let hosts = [Samples.zhambyl, Samples.kordai, Samples.sarybulakOkrug].compactMap { Samples.gazetteer[$0] }
        let law = law(norm([.oblast, .district], .child, every: .halfYear))
        let all = hosts.flatMap {
            Coverage.of(
                $0, marks: [], year: 2026, law: law, gazetteer: Samples.gazetteer, today: Samples.day("2026-11-20"),
                knownFrom: Samples.day("2026-01-01"))
        }
        let found = CoverageSummary.all(of: Samples.zhambyl, all, gazetteer: Samples.gazetteer)
        #expect(found.count == 1 && found.first?.rows.map(\.place) == [Samples.kordai])
        let row = try #require(found.first?.rows.first)
        #expect(row.sums.map { $0[.missed] } == [1, 0] && row.sums.map { $0[.missing] } == [0, 1])
        #expect(row.gaps.map(\.standing) == [.missing], "what can still be mended stands before what was missed")
        let country = CoverageSummary.all(of: .republic, all, gazetteer: Samples.gazetteer)
        #expect(country.first?.rows.map(\.place) == [Samples.zhambyl])
        #expect(country.first?.total.map(\.whole) == [4, 4])
    }
}
