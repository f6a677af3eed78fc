import Domain
import TestSupport
import Testing

@Suite("A drafted calendar")
struct CalendarDraftTests {
    @Test("meets every norm without a collision, whatever the territory", arguments: 0..<12)
    func proved(seed: Int) {
        let country = DraftCountry(seed: UInt64(seed), often: seed % 3 == 0 ? .halfYear : .quarter, atLeast: 1 + seed % 2)
        let scope = country.scope()
        let draft = CalendarDraft(scope)
        let check = CalendarCheck(scope, draft.meetings)
        #expect(check.findings.isEmpty)
        #expect(check.normCount > 0 && check.metCount == check.normCount)
        #expect(draft.meetings.count <= check.normCount * (1 + seed % 2))
    }

    @Test("adds nothing wrong to what stands, and leaves a norm only where no hour is free for it", arguments: 0..<12)
    func besides(seed: Int) {
        let country = DraftCountry(seed: UInt64(seed) &+ 500, often: seed % 2 == 0 ? .quarter : .halfYear)
        let standing = country.standing(10 + seed * 40, seed: UInt64(seed))
        let from = Samples.day("2026-01-15").adding(days: seed * 30)
        let scope = country.scope(from: from.iso)
        let draft = CalendarDraft(scope, standing: standing)
        let check = CalendarCheck(scope, standing + draft.meetings, registered: Self.byID(standing))
        #expect(check.flaws.allSatisfy { $0.meetings.allSatisfy { $0 < standing.count } })
        #expect(check.gaps.allSatisfy { $0.why != .missing })
        // What stands is counted: drafted once more, nothing is added.
        #expect(CalendarDraft(scope, standing: standing + draft.meetings).meetings.isEmpty)
    }

    @Test("packs what is late as close as the hours allow, and says of each norm why it cannot be met")
    func late() {
        let country = DraftCountry(seed: 3, largest: 12)
        let scope = country.scope(from: "2026-12-14")
        let draft = CalendarDraft(scope)
        let check = CalendarCheck(scope, draft.meetings)
        #expect(check.flaws.isEmpty)
        #expect(!check.gaps.isEmpty && check.gaps.contains { $0.why == .over } && check.gaps.allSatisfy { $0.why != .missing })
        let ofAkimats = draft.meetings.filter { country.gazetteer[$0.host]?.office == .ruralOkrug }
        #expect(!ofAkimats.isEmpty && ofAkimats.allSatisfy { $0.day >= Samples.day("2026-12-21") })
    }

    @Test("is the same for the same places, law and day")
    func same() {
        let country = DraftCountry(seed: 11)
        #expect(CalendarDraft(country.scope()).meetings == CalendarDraft(country.scope()).meetings)
    }

    @Test("spreads the meetings over the quarter, and leaves its last week as quiet as any other")
    func even() {
        let draft = CalendarDraft(DraftCountry(seed: 5, largest: 12).scope())
        let quarter = Period(year: 2026, part: .quarter(3))
        let inQuarter = draft.meetings.filter { quarter.contains($0.day) }
        var weeks: [Int: Int] = [:]
        for meeting in inQuarter { weeks[quarter.firstDay.days(until: meeting.day) / 7, default: 0] += 1 }
        let mean = inQuarter.count / 13
        #expect(inQuarter.count > 300)
        #expect(weeks.values.allSatisfy { $0 < mean * 2 })
        #expect((weeks[12] ?? 0) <= mean * 3 / 2)
    }

    @Test("puts neighbours into one trip, in the afternoon with time for the way")
    func neighbours() throws {
        let places = try Self.oblast(okrugs: 4)
        let draft = CalendarDraft(Self.scope(of: places))
        let district = draft.meetings.filter { $0.host == Samples.kordai && $0.day.quarter == 2 }
        let trips = Dictionary(grouping: district, by: \.day)
        #expect(district.count == 4 && trips.count == 2)
        for (_, trip) in trips {
            #expect(trip.map(\.time.text) == ["15:00", "17:30"])
            let codes = trip.compactMap { Int($0.place.code) }.sorted()
            #expect(codes[1] - codes[0] == 100)
        }
    }

    @Test("goes to two remote districts on two days that follow one another, and to others on days of their own")
    func remote() throws {
        let remote: Set = [Samples.kordai, Samples.merke]
        let draft = CalendarDraft(Self.scope(of: try Self.oblast(okrugs: 0), remote: remote))
        for half in [Period(year: 2026, part: .half(1)), Period(year: 2026, part: .half(2))] {
            let trips = draft.meetings.filter { $0.host == Samples.zhambyl && half.contains($0.day) }
            #expect(trips.count == 3)
            let far = trips.filter { remote.contains($0.place) }
            #expect(far.count == 2 && far[0].day.days(until: far[1].day) == 1)
            let near = try #require(trips.first { !remote.contains($0.place) })
            #expect(far.allSatisfy { $0.day != near.day })
        }
    }

    @Test("keeps clear of the hours at which an akim above comes to the place")
    func superior() throws {
        let gazetteer = try Self.oblast(okrugs: 3)
        let scope = Self.scope(of: gazetteer)
        let meetings = CalendarDraft(scope).meetings
        for visit in meetings where visit.host == Samples.zhambyl {
            #expect(!meetings.contains { $0.host == visit.place && $0.day == visit.day })
        }
    }

    @Test("takes over the venue of an earlier meeting in the place")
    func venues() throws {
        let gazetteer = try Self.oblast(okrugs: 1)
        let earlier = Samples.meeting(id: 7, place: Samples.code("314810100"), on: "2025-05-05")
        let draft = CalendarDraft(Self.scope(of: gazetteer), venues: [earlier.place: earlier])
        let there = try #require(draft.meetings.first { $0.place == earlier.place })
        #expect(there.venue == earlier.venue && there.address == earlier.address)
        let elsewhere = try #require(draft.meetings.first { $0.place == Samples.merke })
        #expect(elsewhere.venue == Samples.practice.venue)
    }

    @Test(
        "begins when its calendar has to be approved, or today where that has passed",
        arguments: [
            // Decree 826, p. 2 (1): by 15 January.
            ("2026-11-21", "2027-01-15"), ("2027-01-03", "2027-01-15"), ("2027-05-20", "2027-05-20"),
        ])
    func begins(today: String, from: String) {
        #expect(
            CalendarScope.firstDay(of: 2027, today: Samples.day(today), law: Samples.law, calendar: Samples.calendar)
                == Samples.day(from))
    }

    static func byID(_ meetings: [Meeting]) -> [Meeting.ID: Meeting] {
        Dictionary(uniqueKeysWithValues: meetings.map { ($0.id, $0) })
    }

    /// An oblast with a city and two districts, the first with okrugs.
    static func oblast(okrugs: Int) throws -> Gazetteer {
        func place(_ code: KATO, _ parent: KATO?, _ level: PlaceLevel, _ office: Office?) -> Place {
            Place(code: code, parent: parent, level: level, office: office, name: Translated(kk: code.code), hasKazakhName: true)
        }
        var places = [
            place(.republic, nil, .republic, nil), place(Samples.zhambyl, .republic, .oblast, .oblast),
            place(Samples.taraz, Samples.zhambyl, .cityAdmin, .cityOblast),
            place(Samples.kordai, Samples.zhambyl, .district, .district),
            place(Samples.merke, Samples.zhambyl, .district, .district),
        ]
        for number in 0..<okrugs {
            places.append(place(Samples.code("3148\(10_100 + number * 100)"), Samples.kordai, .ruralOkrug, .ruralOkrug))
        }
        return try Gazetteer(places)
    }

    static func scope(of gazetteer: Gazetteer, remote: Set<KATO> = [], from: String = "2026-01-15") -> CalendarScope {
        CalendarScope(
            territory: Samples.zhambyl, year: 2026, from: Samples.day(from), gazetteer: gazetteer, law: DraftCountry(seed: 0).law,
            calendar: Samples.calendar, practice: DraftCountry.practice(remote: remote))
    }
}
