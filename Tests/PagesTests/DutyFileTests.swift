import Domain
import Foundation
import TestSupport
import Testing

@testable import Pages

@Suite("A file of duties")
struct DutyFileTests {
    private func objects() throws -> [[String: Any]] {
        let text = try DutyFile.json(
            Facts.duties, address: "https://kezdesu.kz", phrasebook: SamplePages.phrasebook, today: Facts.today)
        return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
    }

    @Test("has the members that the contract names")
    func shape() throws {
        for object in try objects() {
            let keys = Set(object.keys).subtracting(["met"])
            #expect(
                keys == ["rule", "cites", "place", "office", "subject", "due", "standing", "days", "reckoning"])
            #expect(Set((object["subject"] as? [String: Any] ?? [:]).keys) == ["kind", "id", "url"])
            let reckoning = try #require(object["reckoning"] as? [String: Any])
            let explanation = try #require(reckoning["explanation"] as? [String: String])
            #expect(Set(explanation.keys) == ["kk", "ru", "en"])
        }
    }

    @Test("says how each duty stands")
    func standings() throws {
        let results = try objects().filter { $0["rule"] as? String == "decree-826.results-10" }
        let late = try #require(results.first { ($0["subject"] as? [String: Any])?["id"] as? String == "13" })
        #expect(late["due"] as? String == "2026-10-30")
        #expect(late["standing"] as? String == "overdue" && late["days"] as? Int == 22)
        #expect((late["subject"] as? [String: Any])?["url"] as? String == "https://kezdesu.kz/kk/meetings/13/")
        let kept = try #require(results.first { ($0["subject"] as? [String: Any])?["id"] as? String == "12" })
        #expect(kept["standing"] as? String == "met" && kept["days"] is NSNull)
        #expect((kept["met"] as? [String: Any])?["on"] as? String == "2026-09-28")
        let progress = try #require(try objects().first { $0["rule"] as? String == "decree-826.progress-25" })
        #expect(progress["standing"] as? String == "met-late" && progress["days"] as? Int == 2)
        #expect((progress["subject"] as? [String: Any])?["id"] as? String == "314800000/2026-Q3")
    }

    @Test("has one CSV row for each duty")
    func csv() {
        let lines = DutyFile.csv(Facts.duties, address: "https://kezdesu.kz").components(separatedBy: "\r\n")
        #expect(lines.count == Facts.duties.count + 2)
        #expect(lines.contains { $0.contains("decree-826.results-10") && $0.contains("2026-10-30,overdue,22") })
    }
}

@Suite("A reckoned date as a file")
struct ReckonFileTests {
    @Test("has the members that the contract names, with days off by name")
    func shape() throws {
        let rule = Samples.rule("appk.answer-15", [], .questionRegistered, .workingDaysAfter(15), .answer, rolls: true)
        let reckoning = Reckoning(rule, from: Samples.day("2026-12-08"), calendar: Samples.calendar)
        let text = try ReckonFile.json(reckoning, phrasebook: SamplePages.phrasebook, today: Facts.today)
        let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        #expect(Set(object.keys) == ["rule", "cites", "from", "due", "skipped", "explanation"])
        #expect(object["due"] as? String == "2026-12-30")
        let skipped = try #require(object["skipped"] as? [[String: String]])
        #expect(skipped.contains(["day": "2026-12-16", "why": "Тәуелсіздік күні"]))
        #expect(skipped.contains(["day": "2026-12-12", "why": "демалыс (сенбі)"]))
        #expect(Set((object["explanation"] as? [String: String] ?? [:]).keys) == ["kk", "ru", "en"])
        let english = try ReckonFile.json(reckoning, phrasebook: SamplePages.phrasebook, in: .en, today: Facts.today)
        #expect(english.contains(#"{"day":"2026-12-12","why":"weekend (Saturday)"}"#))
    }
}

@Suite("A date reckoned for a place")
struct PlaceReckonedTests {
    private func note(_ reach: RuleReach) throws -> [String: Any] {
        let rule = Samples.rule("x.three", [.district], .deadline, .workingDaysBefore(3), .reminder)
        let reckoning = Reckoning(rule, from: Samples.day("2026-12-08"), calendar: Samples.calendar)
        let kordai = try #require(Samples.gazetteer[Samples.kordai])
        let place = PlaceReckoned(
            kordai, reach: reach, offset: 300, registersUntil: TimeOfDay(minutes: 1110), gazetteer: Samples.gazetteer,
            phrasebook: SamplePages.phrasebook)
        let text = ReckonFile.text(reckoning, phrasebook: SamplePages.phrasebook, in: .en, today: Facts.today, place: place)
        #expect(text.contains("\n" + place.text(of: rule, in: .en)))
        let json = try ReckonFile.json(reckoning, phrasebook: SamplePages.phrasebook, today: Facts.today, place: place)
        let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
        return try #require(object?["place"] as? [String: Any])
    }

    @Test("says whether the rule binds there, and by which clock")
    func binds() throws {
        let place = try note(.binds)
        #expect(place["binds"] as? Bool == true && place["offset"] as? String == "+05:00")
        #expect(place["registersUntil"] as? String == "18:30" && place["code"] as? String == Samples.kordai.code)
    }

    @Test("says on one line why it does not bind", arguments: Language.allCases)
    func others(language: Language) throws {
        let reaches: [RuleReach] = [
            .otherTerritory(.republic), .otherOffice, .others(Samples.text("Үкімет", "Правительство", "Government")),
        ]
        let notes = try reaches.map { reach -> String in
            let place = try note(reach)
            #expect(place["binds"] as? Bool == false)
            return try #require((place["note"] as? [String: String])?[language.rawValue])
        }
        #expect(Set(notes).count == 3 && notes.allSatisfy { !$0.contains("{") && !$0.contains("\n") })
    }
}
