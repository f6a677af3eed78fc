import Domain
import Foundation
import Settings
import TestSupport
import Testing

/// The days off against the list they were taken from: `Fixtures/days-off.json`, made by the package holidays 0.109 (MIT licence).
@Suite("The list of days off")
struct DaysOffListTests {
    private struct List: Decodable {
        struct Names: Decodable {
            let kk: String
            let en: String
        }

        let daysOff: [String: Names]
        let weekendDaysWorked: [String]
    }

    /// A difference of wording, with the reason for which ours was kept. Days themselves do not differ.
    struct Difference: Sendable {
        let language: Language
        let theirs: String
        let ours: String
        let decision: String
    }

    static let differences: [Difference] = [
        Difference(
            language: .kk, theirs: " (қайта белгіленген демалыс)", ours: " (демалыс күнін ауыстыру)",
            decision: "said as the Labour Code says it: the day off is moved"),
        Difference(
            language: .kk, theirs: "Отан Қорғаушы", ours: "Отан қорғаушы", decision: "spelt as in the law on holidays"),
        Difference(
            language: .kk, theirs: "Қазақстан Республикасы күні", ours: "Республика күні",
            decision: "the list changes the name in 2026 and 2027; the shorter one of the years before is kept"),
        Difference(
            language: .kk, theirs: " (бағаланған)", ours: "", decision: "an estimate is a mark of its own, not a part of the name"
        ),
        Difference(
            language: .en, theirs: " (estimated)", ours: "", decision: "an estimate is a mark of its own, not a part of the name"),
        Difference(language: .en, theirs: " (observed)", ours: " (day off moved)", decision: "plain words"),
        Difference(language: .en, theirs: "Nowruz Holiday", ours: "Nauryz", decision: "as the holiday is called in the country"),
        Difference(language: .en, theirs: "Eid al-Adha", ours: "Kurban Ait", decision: "as the holiday is called in the country"),
        Difference(
            language: .en, theirs: "Kazakhstan's People Solidarity Holiday", ours: "Day of Unity of the People of Kazakhstan",
            decision: "the law on holidays speaks of unity"),
    ]

    private func list() throws -> List {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Fixtures/days-off.json")
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return try decoder.decode(List.self, from: Data(contentsOf: file))
    }

    private static let days = (Samples.day("2022-01-01").number...Samples.day("2027-12-31").number).map { Day(number: $0) }

    @Test("names the same days off and the same weekend days worked, in every year")
    func sameDays() throws {
        let (list, calendar) = (try list(), try RealConfig.loaded().calendar)
        let off = Self.days.filter { if case .dayOff = calendar.rest(on: $0) { true } else { false } }
        #expect(off.map(\.iso) == list.daysOff.keys.sorted())
        #expect(Self.days.filter(calendar.isWorkedWeekend).map(\.iso) == list.weekendDaysWorked.sorted())
        let estimated = Self.days.filter { if case .dayOff(let off) = calendar.rest(on: $0) { off.isEstimated } else { false } }
        #expect(estimated.map(\.iso) == list.daysOff.filter { $0.value.en.hasSuffix("(estimated)") }.keys.sorted())
    }

    @Test("names them by other words only where that was decided", arguments: [Language.kk, .en])
    func sameNames(language: Language) throws {
        let (list, calendar) = (try list(), try RealConfig.loaded().calendar)
        var used: Set<String> = []
        for (date, names) in list.daysOff {
            guard case .dayOff(let off) = calendar.rest(on: Samples.day(date)) else { continue }
            var theirs = language == .kk ? names.kk : names.en
            let ours = off.name[language] ?? ""
            // Moved days: the list writes the day worked instead in figures, ours in words.
            if theirs.hasPrefix("Демалыс күні (") || theirs.hasPrefix("Day off (") {
                #expect(ours.hasPrefix(language == .kk ? "Демалыс күні (" : "Day off (moved from "), "\(date)")
                continue
            }
            for difference in Self.differences where difference.language == language && theirs.contains(difference.theirs) {
                theirs = theirs.replacing(difference.theirs, with: difference.ours)
                used.insert(difference.theirs)
            }
            #expect(theirs == ours, "\(date)")
        }
        let decided = Self.differences.filter { $0.language == language }
        #expect(used == Set(decided.map(\.theirs)), "a difference that is none any more")
        #expect(decided.allSatisfy { !$0.decision.isEmpty })
    }

    /// Production calendars printed before the constitution of 15 March 2026 still have Monday 31 August 2026 as a day off moved from Constitution Day; `config/days/2026.yaml` says why it is worked.
    @Test("decides 31 August 2026 as the days do, against older production calendars")
    func august() throws {
        #expect(try list().daysOff["2026-08-31"] == nil && list().daysOff["2027-03-15"] != nil)
        #expect(try RealConfig.loaded().calendar.isWorking(Samples.day("2026-08-31")))
    }
}
