import Domain
import TestSupport
import Testing

@Suite("The trips of deputies")
struct DeputyTripsTests {
    private func trips(_ seed: UInt64, deputies: Int, from: String = "2026-01-01") -> (DeputyTrips, DraftCountry, CalendarScope) {
        let country = DraftCountry(seed: seed, largest: 12)
        let scope = country.scope(from: from)
        let oblast = country.gazetteer.regions.first { $0.office == .oblast }
        let meetings = CalendarDraft(scope).meetings
        return (
            DeputyTrips(of: oblast ?? country.gazetteer.republic, deputies: deputies, scope, meetings: meetings), country, scope
        )
    }

    @Test("never have two of them away on one day, on working days alone", arguments: 0..<8)
    func apart(seed: UInt64) {
        let (planned, _, scope) = trips(seed, deputies: 3 + Int(seed % 4))
        let days = planned.trips.flatMap(\.days)
        #expect(!days.isEmpty && Set(days).count == days.count)
        #expect(days.allSatisfy { scope.calendar.isWorking($0) })
    }

    @Test("take each of them away once a month, and are missed only where no day is left", arguments: 0..<4)
    func monthly(seed: UInt64) {
        let (planned, _, _) = trips(seed, deputies: 5)
        #expect(planned.missed.isEmpty)
        for deputy in 1...5 {
            #expect(planned.trips.filter { $0.deputy == deputy }.map { $0.days[0].month } == Array(1...12))
        }
        let (late, _, _) = trips(seed, deputies: 2, from: "2026-12-01")
        #expect(late.missed.count == 22 && late.trips.allSatisfy { $0.days[0].month == 12 })
    }

    @Test("cover two remote districts on two days that follow one another, and one other place on one day")
    func remote() throws {
        let scope = CalendarDraftTests.scope(
            of: try CalendarDraftTests.oblast(okrugs: 0), remote: [Samples.kordai, Samples.merke], from: "2026-01-01")
        let oblast = try #require(scope.gazetteer[Samples.zhambyl])
        let planned = DeputyTrips(of: oblast, deputies: 2, scope)
        #expect(Set(planned.trips.map(\.places)) == [[Samples.taraz], [Samples.kordai, Samples.merke]])
        for trip in planned.trips where trip.places.count == 2 { #expect(trip.days[0].days(until: trip.days[1]) == 1) }
    }

    @Test("begin when they can be made known in time")
    func notice() throws {
        let places = try CalendarDraftTests.oblast(okrugs: 0)
        // Order 70-ө, annex 1, p. 10: five days before.
        let rule = Samples.rule("order-70.trip-notice-5", [.oblast], .trip, .daysBefore(5), .publication)
        let law = Law(editions: [
            Edition(
                id: "order-70", act: Samples.act, inForceFrom: Samples.day("2017-03-13"), inForceTo: nil, notes: Translated(),
                coverage: [], rules: [rule])
        ])
        let scope = CalendarScope(
            territory: Samples.zhambyl, year: 2026, from: Samples.day("2026-12-20"), gazetteer: places, law: law,
            calendar: Samples.calendar, practice: Samples.practice)
        let trips = DeputyTrips(of: try #require(places[Samples.zhambyl]), deputies: 9, scope).trips
        #expect(trips.map(\.days[0].iso) == ["2026-12-25", "2026-12-28", "2026-12-29", "2026-12-30", "2026-12-31"])
    }

    @Test("leave out the days on which an akim meets residents in the place")
    func besideMeetings() throws {
        let scope = CalendarDraftTests.scope(of: try CalendarDraftTests.oblast(okrugs: 0), from: "2026-01-01")
        let oblast = try #require(scope.gazetteer[Samples.zhambyl])
        let free = try #require(DeputyTrips(of: oblast, deputies: 1, scope).trips.first)
        let meeting = Samples.meeting(host: Samples.zhambyl, place: free.places[0], on: free.days[0].iso)
        let moved = try #require(DeputyTrips(of: oblast, deputies: 1, scope, meetings: [meeting]).trips.first)
        #expect(moved.places == free.places && moved.days != free.days)
    }
}
