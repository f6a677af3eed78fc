import Domain
import TestSupport
import Testing

@Suite("The register of posts")
struct PositionRegisterTests {
    private let day = Samples.day("2026-11-20")

    @Test(
        "reads categories as they stand in print",
        arguments: [
            ("E-1", "E-1"), ("Е-1", "E-1"), ("d-o-1", "D-O-1"), ("С-О-2", "C-O-2"), ("E", nil), ("E1", nil), ("E-10", nil),
            ("", nil),
            ("E--1", nil), ("EG-1", nil),
        ] as [(String, String?)])
    func reads(text: String, code: String?) { #expect(PositionCategory(text)?.code == code) }

    @Test("tells what is vacant: an akim for whom somebody acts is not, a post in which one only acts is")
    func vacancies() {
        func official(_ id: Int, _ post: Official.Post, _ until: String? = nil, acting: Bool = false, for absent: Int? = nil)
            -> Official
        {
            Official(
                id: Official.ID(id), place: Samples.kordai, post: post, name: Samples.text("А", "А", nil),
                since: Samples.day("2024-01-01"), until: until.map { Samples.day($0) }, isActing: acting,
                actingFor: absent.map { Official.ID($0) })
        }
        let (register, akim) = (Samples.positions, official(1, .akim))
        let first = official(2, .firstDeputy)
        #expect(register.vacancies([], in: .district, on: day).map(\.post) == [.akim, .deputy, .headOfOffice])
        let acting = official(3, .akim, acting: true, for: 1)
        #expect(register.vacancies([akim, first, acting], in: .district, on: day).map(\.post) == [.headOfOffice])
        let left = official(1, .akim, "2026-10-01")
        #expect(register.vacancies([left], in: .ruralOkrug, on: day).map(\.acting) == [nil])
        #expect(register.vacancies([left], in: .ruralOkrug, on: day).map(\.since) == [Samples.day("2026-10-02")])
        // A first deputy was a deputy too; one who only acted, or whose last day is ahead, left nothing vacant.
        let gone = official(2, .firstDeputy, "2026-11-01")
        let substitute = official(4, .headOfOffice, "2026-11-10", acting: true)
        let known = register.vacancies([akim, gone, substitute], in: .district, on: day)
        #expect(known.map(\.post) == [.deputy, .headOfOffice] && known.map(\.since) == [Samples.day("2026-11-02"), nil])
        let alone = official(3, .akim, acting: true)
        #expect(register.vacancies([left, alone], in: .ruralOkrug, on: day).map(\.acting) == [alone])
    }

    @Test("holds by the edition of the day")
    func editions() {
        let (register, before) = (Samples.positions, Samples.day("2007-12-27"))
        #expect(register.position(of: .deputy, in: .district, on: day)?.category?.code == "E-1")
        #expect(register.position(of: .deputy, in: .district, on: before) == nil)
        #expect(register.position(of: .deputy, in: nil, on: day) == nil && register.choices(in: nil, on: day).isEmpty)
        #expect(register.choices(in: .district, on: day).compactMap(\.category?.code) == ["E-R-1"])
    }
}
