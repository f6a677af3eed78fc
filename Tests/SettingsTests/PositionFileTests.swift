import Domain
import Settings
import TestSupport
import Testing

@Suite("The register of posts of the settings")
struct PositionFileTests {
    private let day = Samples.day("2026-11-20")

    @Test(
        "has the categories of the source",
        arguments: [
            (.headOfOffice, .oblast, nil), (.chiefInspector, .oblast, "D-3"), (.deputy, .district, "E-1"),
            (.firstDeputy, .districtInCity, "E-1"), (.headOfOffice, .cityOblast, "E-2"), (.chiefInspector, .district, "E-3"),
            (.deputy, .village, "E-G-1"), (.akim, .oblast, nil), (.akim, .ruralOkrug, nil), (.deputy, .oblast, nil),
        ] as [(Official.Post, Office, String?)])
    func categories(post: Official.Post, office: Office, category: String?) throws {
        let position = try RealConfig.loaded().positions.position(of: post, in: office, on: day)
        #expect(position != nil && position?.category?.code == category)
        #expect(position?.cites.missingOfficial.isEmpty ?? false)
    }

    @Test("lists every group of the akimats, knows an akim at every level, and who appoints where the source says so")
    func groups() throws {
        let register = try RealConfig.loaded().positions
        func codes(_ office: Office) -> [String] {
            Array(Set(register.choices(in: office, on: day).compactMap(\.category?.code))).sorted()
        }
        #expect(codes(.oblast) == ["D-2", "D-3", "D-4", "D-5"] + (1...6).map { "D-O-\($0)" })
        #expect(codes(.district) == ["E-3", "E-4", "E-5"] + (1...5).map { "E-R-\($0)" })
        #expect(codes(.ruralOkrug) == ["E-G-2", "E-G-3", "E-G-4"])
        for office in Office.allCases {
            #expect(register.expected(in: office, on: day).first == .akim)
        }
        #expect(register.expected(in: .district, on: day) == [.akim, .deputy, .headOfOffice])
        #expect(register.expected(in: .village, on: day) == [.akim])
        let president = register.position(of: .akim, in: .oblast, on: day)?.appointment.ru ?? ""
        #expect(president.contains("Президентом на четыре года"))
        #expect(register.position(of: .akim, in: .district, on: day)?.appointment.isEmpty ?? false)
    }

    @Test("may be left out; what is wrong in it is told with its line")
    func mistakes() throws {
        let config = try ScratchConfig()
        #expect(config.mistakes() == [])
        let text = "{kk: А, ru: А, en: A}"
        try config.write(
            """
            editions:
              - id: one
                title: \(text)
                from: 2020-01-01
                until: 2019-01-01
                positions:
                  - {posts: [akim], offices: [district], title: \(text), cites: \(text), category: first}
                  - {posts: [akim], offices: [district], title: \(text), cites: \(text)}
                  - {posts: [other], offices: [moon], title: \(text), cites: \(text)}
                  - {posts: [other], offices: [district], title: \(text), cites: \(text)}
              - id: two
                title: \(text)
                from: 2018-01-01
                positions: []
            """, to: "positions.yaml")
        let found = config.mistakes()
        for (line, expected) in [
            (5, "2019-01-01 is before 2020-01-01"), (7, "must be a category"), (8, "akim of district stands more than once"),
            (9, "must be one of"), (10, "needs a category"), (11, "begins on 2018-01-01"),
        ] {
            #expect(found.contains { $0.hasPrefix("positions.yaml:\(line)") && $0.contains(expected) }, "\(expected): \(found)")
        }
    }
}
