import TestSupport
import Testing

@testable import Domain

@Suite("The trips of deputies beside a drafted calendar")
struct TripPlanTests {
    private static let rule = Samples.rule(
        "order-70.deputy-trip", [.oblast], .period, .times(1, per: .month), .holding)

    /// An oblast with a city and two districts, under an act that sends the deputies of its akim out every month.
    private func scope(from: String = "2026-01-01", territory: KATO? = Samples.zhambyl) throws -> CalendarScope {
        let law = Law(editions: [
            Edition(
                id: "order-70", act: Samples.act, inForceFrom: Samples.day("2017-03-13"), inForceTo: nil, territory: territory,
                notes: Translated(), coverage: [], rules: [Self.rule])
        ])
        return CalendarScope(
            territory: .republic, year: 2026, from: Samples.day(from), gazetteer: try CalendarDraftTests.oblast(okrugs: 0),
            law: law, calendar: Samples.calendar, practice: DraftCountry.practice(remote: [Samples.kordai, Samples.merke]))
    }

    @Test("are planned for the akims alone whom an act binds, as many as the register names, else as the office assumes")
    func whose() throws {
        let plan = TripPlan(try scope(), meetings: [])
        #expect(plan.akims.map(\.host.place.code) == [Samples.zhambyl] && plan.isProved)
        #expect(plan.akims[0].deputies == 5 && plan.akims[0].trips.count == 60)
        let named = TripPlan(
            try scope(), meetings: [],
            names: [Samples.zhambyl: [Samples.text("А. Ә.", "А. А.", nil), Samples.text("Б. Б.", "Б. Б.", nil)]])
        #expect(named.akims[0].deputies == 2 && named.count == 24 && named.isProved)
        #expect(TripPlan(try scope(territory: Samples.taraz), meetings: []).akims.isEmpty)
    }

    @Test("name each month that is not over and has no day left")
    func late() throws {
        let plan = TripPlan(try scope(from: "2026-12-30"), meetings: [])
        let missed = plan.akims[0].findings
        #expect(!plan.isProved && missed.allSatisfy { if case .missed(_, 12) = $0 { true } else { false } })
    }

    @Test("are proved by counting anew: whatever is wrong with them is found")
    func findings() throws {
        let (scope, oblast) = (try scope(), try #require(try self.scope().gazetteer[Samples.zhambyl]))
        func trip(_ deputy: Int, _ days: [String], _ places: [KATO]) -> DeputyTrips.Trip {
            DeputyTrips.Trip(deputy: deputy, days: days.map { Samples.day($0) }, places: places)
        }
        func found(_ trips: [DeputyTrips.Trip], _ meetings: [Meeting] = []) -> [TripFinding] {
            TripFinding.all(in: trips, of: oblast, deputies: 0, scope, meetings: meetings)
        }
        let (far, near) = ([Samples.kordai, Samples.merke], [Samples.taraz])
        #expect(found([trip(1, ["2026-02-03", "2026-02-04"], far), trip(2, ["2026-02-05"], near)]).isEmpty)
        // 4 February, on the second day of the one; 7 February 2026 is a Saturday; 3 and 5 February do not follow one another.
        #expect(
            found([trip(1, ["2026-02-03", "2026-02-04"], far), trip(2, ["2026-02-04"], near)])
                == [.twoAway(Samples.day("2026-02-04"))])
        #expect(found([trip(1, ["2026-02-07"], near)]) == [.dayOff(Samples.day("2026-02-07"))])
        #expect(found([trip(1, ["2026-02-03", "2026-02-05"], far)]) == [.apart(Samples.day("2026-02-03"))])
        let meeting = Samples.meeting(host: Samples.zhambyl, place: Samples.taraz, on: "2026-02-05")
        #expect(
            found([trip(1, ["2026-02-05"], near)], [meeting])
                == [.besideMeeting(Samples.day("2026-02-05"), Samples.taraz)])
    }
}
