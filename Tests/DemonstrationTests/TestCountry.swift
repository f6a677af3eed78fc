import Demonstration
import Domain
import TestSupport

/// A made-up country of the shape of the real one: an oblast with a city, districts, okrugs, villages; six regions; both editions of the norms.
enum TestCountry {
    static let gazetteer: Gazetteer = {
        var places = [place("000000000", nil, .republic, nil, "Республика")]
        for (number, first) in ["31", "10", "11", "15", "19"].enumerated() {
            let oblast = "\(first)0000000"
            places.append(place(oblast, "000000000", .oblast, .oblast, "Область \(number)"))
            places.append(place("\(first)1000000", oblast, .cityAdmin, .cityOblast, "Город \(number)"))
            places.append(place("\(first)1100000", "\(first)1000000", .settlement, .settlement, "Посёлок"))
            for district in 2...(number == 0 ? 6 : 3) {
                let code = "\(first)\(district)000000"
                places.append(place(code, oblast, .district, .district, "Район \(district)"))
                places.append(place("\(first)\(district)900000", code, .city, .cityDistrict, "Городок"))
                for okrug in 1...4 {
                    let inner = "\(first)\(district)\(okrug)00000"
                    places.append(place(inner, code, .ruralOkrug, .ruralOkrug, "Округ \(okrug)"))
                    for village in 1...3 {
                        places.append(place("\(first)\(district)\(okrug)\(village)0000", inner, .village, nil, "Село \(village)"))
                    }
                }
            }
        }
        places.append(place("750000000", "000000000", .cityRepublican, .republicanCity, "Алматы"))
        for district in 1...3 {
            places.append(place("75\(district)000000", "750000000", .districtInCity, .districtInCity, "Район \(district)"))
        }
        do { return try Gazetteer(places) } catch { preconditionFailure("\(error)") }
    }()

    private static func place(
        _ code: String, _ parent: String?, _ level: PlaceLevel, _ office: Office?, _ name: String
    ) -> Place {
        Place(
            code: Samples.code(code), parent: parent.map(Samples.code), level: level, office: office,
            name: Translated(kk: name, ru: name), hasKazakhName: false)
    }

    static let law = Law(editions: [
        edition("decree-826.2022", from: "2022-03-03", to: "2023-12-31", often: .quarter, oblast: .halfYear),
        edition("decree-826.2024", from: "2024-01-01", to: nil, often: .halfYear, oblast: .year),
    ])

    /// Source: decree 826, p. 2 (1), as `config/law` has it.
    private static func edition(
        _ id: String, from: String, to: String?, often: CoverageNorm.Frequency, oblast: CoverageNorm.Frequency
    ) -> Edition {
        Edition(
            id: id, act: Samples.act, inForceFrom: Samples.day(from), inForceTo: to.map(Samples.day), notes: Translated(),
            coverage: [
                norm("oblast", [.oblast], .child, offices: [.district, .cityOblast], every: oblast),
                norm(
                    "republican-city", [.republicanCity, .capital], .child, offices: [.districtInCity],
                    every: often == .quarter ? .quarter : .year),
                norm(
                    "district", [.district], .child, offices: [.village, .settlement, .ruralOkrug, .cityDistrict], every: often),
                norm(
                    "city-okrug", [.cityOblast, .cityDistrict, .ruralOkrug], .descendant,
                    levels: [.village, .settlement, .districtInCity], every: often),
                norm("village", [.village, .settlement, .districtInCity], .own, every: .quarter),
            ],
            rules: Samples.law.editions.flatMap(\.rules), presentation: Samples.presentation,
            extensions: Samples.extensions)
    }

    private static func norm(
        _ id: String, _ hosts: [Office], _ relation: CoverageNorm.Relation, offices: [Office] = [], levels: [PlaceLevel] = [],
        every: CoverageNorm.Frequency
    ) -> CoverageNorm {
        CoverageNorm(
            id: "decree-826.coverage-\(id)", hosts: hosts, relation: relation, placeOffices: offices, placeLevels: levels,
            atLeast: 1, every: every, isOnSite: true, cites: Translated(), title: Translated())
    }

    static let calendar = Samples.calendar
    static let today = Samples.day("2026-11-23")

    /// The oblast without counts, and a country large enough that whatever is seldom occurs; each made once.
    static let usual = Result { try year() }
    static let large = Result { try year(meetings: 2_000, questions: 4_500) }

    static func year(
        _ year: Int = 2026, today: Day = TestCountry.today, seed: UInt64 = 7, meetings: Int? = nil, questions: Int? = nil
    ) throws -> Demonstration {
        try Demonstration(
            year: year, today: today, seed: seed, meetings: meetings, questions: questions, gazetteer: gazetteer, law: law,
            calendar: calendar, clock: Samples.clock)
    }
}
