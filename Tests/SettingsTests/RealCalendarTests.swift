import Domain
import Settings
import TestSupport
import Testing

/// The drafter on a real territory under the real law: Zhambyl oblast with its 10 districts, its city and 150 akims.
@Suite("The calendar of Zhambyl oblast, drafted")
struct RealCalendarTests {
    private static let (zhambyl, moiynkum, shu) = (
        Samples.code("310000000"), Samples.code("315600000"), Samples.code("316600000")
    )

    /// 2023 under the edition of 2022, 2027 under that of 2024.
    private static func scope(_ year: Int) throws -> CalendarScope {
        let first = try #require(Day(year: year, month: 1, day: 15))
        return CalendarScope(territory: zhambyl, year: year, from: first, settings: try RealConfig.loaded())
    }

    @Test("meets every norm without a flaw, on working days and within the hours", arguments: [2023, 2027])
    func proved(year: Int) throws {
        let scope = try Self.scope(year)
        let draft = CalendarDraft(scope)
        let check = CalendarCheck(scope, draft.meetings)
        #expect(check.isProved && check.normCount > 300)
        #expect(check.askedMeetings.count == check.askedMeetings.planned)
    }

    // Order 70-ө, annex 1, p. 19: Moiynkum and Shu districts are remote; a trip there takes two days and both districts.
    @Test(
        "goes to the two remote districts in one trip of two days, as often as the edition asks",
        arguments: [(2023, 2), (2027, 1)])
    func remote(year: Int, trips: Int) throws {
        let draft = CalendarDraft(try Self.scope(year))
        let visits = draft.meetings.filter { $0.host == Self.zhambyl && [Self.moiynkum, Self.shu].contains($0.place) }
        #expect(visits.count == trips * 2)
        for first in stride(from: 0, to: visits.count - 1, by: 2) {
            #expect(visits[first].day.days(until: visits[first + 1].day) == 1)
            #expect(Set(visits[first...first + 1].map(\.place)) == [Self.moiynkum, Self.shu])
        }
        // To every other district the akim of the oblast gives a day of its own.
        let days = draft.meetings.filter { $0.host == Self.zhambyl }.map(\.day)
        #expect(Set(days).count == days.count)
    }

    @Test(
        "takes neighbours into one trip: most okrugs of a district two by two, side by side in the classifier",
        arguments: [2023, 2027])
    func neighbours(year: Int) throws {
        let scope = try Self.scope(year)
        let draft = CalendarDraft(scope)
        for district in scope.gazetteer.children(of: Self.zhambyl) where district.office == .district {
            let okrugs = scope.gazetteer.children(of: district.code).filter { $0.office != nil }.map(\.code)
            let mine = draft.meetings.filter { $0.host == district.code }
            let trips = Dictionary(grouping: mine, by: \.day)
            let pairs = trips.values.filter { $0.count == 2 }
            #expect(trips.values.allSatisfy { $0.count <= 2 }, "\(district.code)")
            for pair in pairs {
                let places = pair.compactMap { okrugs.firstIndex(of: $0.place) }.sorted()
                #expect(places.count == 2 && places[1] - places[0] == 1, "\(district.code) \(pair[0].day)")
            }
            // At most one okrug of a round is left over where their number is odd.
            let rounds = mine.count / max(1, okrugs.count)
            #expect(pairs.count == okrugs.count / 2 * rounds, "\(district.code)")
        }
    }

    // Order 70-ө, annex 1, p. 1 (2), 9, 10 and 19.
    @Test(
        "has beside it the trips of the deputies: each once a month, never two away on one day, never where an akim meets people")
    func deputies() throws {
        let scope = try Self.scope(2027)
        let draft = CalendarDraft(scope)
        let plan = TripPlan(scope, meetings: draft.meetings)
        let akim = try #require(plan.akims.first)
        #expect(plan.akims.count == 1 && akim.host.place.code == Self.zhambyl && akim.findings.isEmpty)
        #expect(akim.trips.count == 12 * akim.deputies)
        let away = akim.trips.flatMap(\.days)
        #expect(Set(away).count == away.count && away.allSatisfy { scope.calendar.isWorking($0) })
        for trip in akim.trips {
            for (day, place) in zip(trip.days, trip.places) {
                #expect(!draft.meetings.contains { $0.day == day && ($0.place == place || $0.host == place) }, "\(day) \(place)")
            }
            if trip.places.contains(Self.moiynkum) || trip.places.contains(Self.shu) {
                #expect(trip.places.count == 2 && trip.days[0].days(until: trip.days[1]) == 1)
            }
        }
        // No other oblast has an act that asks for such trips.
        let other = CalendarScope(
            territory: Samples.code("610000000"), year: 2027, from: scope.from, settings: try RealConfig.loaded())
        #expect(TripPlan.hosts(of: other).isEmpty)
    }
}
