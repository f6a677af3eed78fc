import Domain
import TestSupport

/// Countries for drafting calendars: made up from a seed, the same at every run.
struct DraftCountry {
    let gazetteer: Gazetteer
    let law: Law
    let remote: Set<KATO>

    /// - Parameter often: how often the akims of districts, cities and okrugs must meet; villages and cities of the republic every quarter.
    init(seed: UInt64, often: CoverageNorm.Frequency = .quarter, atLeast: Int = 1, largest: Int = 9) {
        var numbers = SeededNumbers(seed: seed)
        func some(_ most: Int) -> Int { Int(numbers.next() % UInt64(most + 1)) }
        var places = [DraftCountry.place("000000000", nil, .republic, nil)]
        var remote: Set<KATO> = []
        var next = 100_000_000
        func add(_ parent: String, _ level: PlaceLevel, _ office: Office?) -> String {
            next += 1
            places.append(DraftCountry.place(String(next), parent, level, office))
            return String(next)
        }
        for _ in 0...some(1) {
            let oblast = add("000000000", .oblast, .oblast)
            for _ in 0...some(largest) {
                let district = add(oblast, .district, .district)
                if some(3) == 0 { remote.insert(Samples.code(district)) }
                for _ in 0..<some(largest) {
                    let okrug = add(district, .ruralOkrug, some(5) == 0 ? .village : .ruralOkrug)
                    if some(9) == 0 { remote.insert(Samples.code(okrug)) }
                    for _ in 0..<some(largest) { _ = add(okrug, .village, nil) }
                }
                if some(2) == 0 { _ = add(district, .city, .cityDistrict) }
            }
            let city = add(oblast, .cityAdmin, .cityOblast)
            for _ in 0..<some(3) {
                let settlement = add(city, .settlementAdmin, .settlement)
                _ = add(settlement, .settlement, nil)
            }
            for _ in 0..<some(2) { _ = add(city, .districtInCity, .districtInCity) }
        }
        let capital = add("000000000", .cityRepublican, .capital)
        for _ in 0...some(4) { _ = add(capital, .districtInCity, .districtInCity) }
        do { gazetteer = try Gazetteer(places) } catch { preconditionFailure("\(error)") }
        law = DraftCountry.law(often: often, atLeast: atLeast)
        self.remote = remote
    }

    func scope(
        _ territory: KATO = .republic, year: Int = 2026, from: String = "2026-01-15", calendar: WorkingCalendar = Samples.calendar
    ) -> CalendarScope {
        CalendarScope(
            territory: territory, year: year, from: Samples.day(from), gazetteer: gazetteer, law: law, calendar: calendar,
            practice: DraftCountry.practice(remote: remote))
    }

    /// Meetings that stood before the draft: of any akim in any place of his, at any hour, of which some are called off.
    func standing(_ count: Int, seed: UInt64) -> [Meeting] {
        var numbers = SeededNumbers(seed: seed)
        func some(_ most: Int) -> Int { Int(numbers.next() % UInt64(most + 1)) }
        let hosts = gazetteer.places.filter { $0.office != nil }
        return (0..<count).map { number in
            let host = hosts[some(hosts.count - 1)]
            let below = Array(gazetteer.places(within: host.code))
            let day = Samples.day("2026-01-01").adding(days: some(364))
            var meeting = Samples.meeting(
                id: number + 1, host: host.code, place: below[some(below.count - 1)].code, on: day.iso, at: 8 + some(10))
            if some(9) == 0 { meeting.standing = .cancelled(on: day, reason: Samples.text("Боран", "Буран", nil)) }
            return meeting
        }
    }

    static func practice(remote: Set<KATO>) -> CalendarPractice {
        let usual = Samples.practice
        return CalendarPractice(
            opens: usual.opens, closes: usual.closes, starts: usual.starts, minutes: usual.minutes, wayMinutes: usual.wayMinutes,
            placesADay: usual.placesADay, remote: remote, deputies: usual.deputies, venue: usual.venue)
    }

    private static func place(_ code: String, _ parent: String?, _ level: PlaceLevel, _ office: Office?) -> Place {
        Place(
            code: Samples.code(code), parent: parent.map(Samples.code), level: level, office: office,
            name: Translated(kk: code, ru: code), hasKazakhName: false)
    }

    /// Source: decree 826, p. 2 (1), as `config/law` has it.
    private static func law(often: CoverageNorm.Frequency, atLeast: Int) -> Law {
        func norm(
            _ id: String, _ hosts: [Office], _ relation: CoverageNorm.Relation, offices: [Office] = [],
            levels: [PlaceLevel] = [], every: CoverageNorm.Frequency
        ) -> CoverageNorm {
            CoverageNorm(
                id: id, hosts: hosts, relation: relation, placeOffices: offices, placeLevels: levels, outside: [.ruralOkrug],
                atLeast: atLeast, every: every, isOnSite: true, cites: Translated(kk: id), title: Translated(kk: id))
        }
        return Law(editions: [
            Edition(
                id: "a", act: Samples.act, inForceFrom: Samples.day("2022-03-07"), inForceTo: nil, notes: Translated(),
                coverage: [
                    norm("oblast", [.oblast], .child, offices: [.district, .cityOblast], every: .halfYear),
                    norm("capital", [.republicanCity, .capital], .child, offices: [.districtInCity], every: .year),
                    norm(
                        "district", [.district], .child, offices: [.village, .settlement, .ruralOkrug, .cityDistrict],
                        every: often),
                    norm(
                        "okrug", [.cityOblast, .cityDistrict, .ruralOkrug], .descendant,
                        levels: [.village, .settlement, .districtInCity], every: often),
                    norm("village", [.village, .settlement, .districtInCity], .own, every: .quarter),
                ],
                rules: Samples.law.editions.flatMap(\.rules), remoteTrip: RemoteTrip(places: 2, cites: Translated()))
        ])
    }
}
