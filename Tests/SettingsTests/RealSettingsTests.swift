import Domain
import Settings
import TestSupport
import Testing

@Suite("The settings of the repository")
struct RealSettingsTests {
    @Test("load without a mistake")
    func load() throws {
        let settings = try RealConfig.loaded()
        #expect(settings.gazetteer.places.count > 12_000)
        #expect(settings.calendar.years == 2022...2027)
        #expect(settings.law.editions.map(\.id) == ["appk", "decree-826.2022", "decree-826.2024"])
        #expect(settings.clock.registersUntil.text == "18:30")
        #expect(settings.office.port == 8080 && settings.office.questionsPerHour == 10)
    }

    @Test("hold the country as it is: 17 oblasts, 3 cities, each with an akim who approves a calendar")
    func country() throws {
        let gazetteer = try RealConfig.loaded().gazetteer
        #expect(gazetteer.regions.count { $0.level == .oblast } == 17)
        #expect(gazetteer.regions.count { $0.level == .cityRepublican } == 3)
        #expect(gazetteer.regions.allSatisfy { $0.office?.approvesCalendar == true })
        #expect(gazetteer.regions.count { $0.office == .capital } == 1)
        #expect(gazetteer.republic.office == nil)
        // Every place but the republic has an akim over it.
        #expect(gazetteer.places.dropFirst().allSatisfy { gazetteer.placeWithAkim(for: $0.code) != nil })
    }

    @Test(
        "find a place by either of its names, with either kind of letters",
        arguments: [
            ("Қордай ауданы", "Кордайский район"), ("кордай ауданы", "Кордайский район"), ("Өскемен", "город Усть-Каменогорск"),
            ("оскемен", "город Усть-Каменогорск"), ("Маңғыстау", "Мангистауская область"), ("мангыстау", "Мангистауская область"),
            ("Ұлытау", "область Ұлытау"), ("улытау", "область Ұлытау"), ("шымкент", "город Шымкент"),
            ("Shymkent", "город Шымкент"),
        ])
    func search(text: String, name: String) throws {
        #expect(try RealConfig.loaded().gazetteer.search(text, limit: 3).first?.name.ru == name)
    }

    @Test("change every region but the western ones to +05 on 1 March 2024")
    func zones() throws {
        let settings = try RealConfig.loaded()
        let (before, after) = (Samples.day("2024-02-29"), Samples.day("2024-03-01"))
        let western = settings.gazetteer.regions.filter { settings.clock.offset(in: $0.code, on: before) == 300 }
        #expect(western.map(\.code.code) == ["150000000", "230000000", "270000000", "430000000", "470000000"])
        #expect(settings.gazetteer.regions.allSatisfy { settings.clock.offset(in: $0.code, on: after) == 300 })
    }

    @Test(
        "hold the norms of coverage of both editions",
        arguments: [
            ("decree-826.coverage-oblast", CoverageNorm.Frequency.halfYear, CoverageNorm.Frequency.year),
            ("decree-826.coverage-republican-city", .quarter, .year), ("decree-826.coverage-district", .quarter, .halfYear),
            ("decree-826.coverage-city-okrug", .quarter, .halfYear), ("decree-826.coverage-village", .quarter, .quarter),
        ])
    func norms(id: String, in2023: CoverageNorm.Frequency, in2024: CoverageNorm.Frequency) throws {
        let law = try RealConfig.loaded().law
        func every(_ day: String) -> [CoverageNorm.Frequency] {
            law.coverage(on: Samples.day(day)).filter { $0.id == id }.map(\.every)
        }
        #expect(every("2023-12-31") == [in2023])
        #expect(every("2024-01-01") == [in2024])
        #expect(every("2022-03-06").isEmpty)
    }

    @Test("send the akim of a city to its villages, but not to those inside a rural okrug, whose akim goes there")
    func cityAndOkrug() throws {
        let settings = try RealConfig.loaded()
        let norms = settings.law.coverage(on: Samples.day("2026-11-20"))
        let norm = try #require(norms.first { $0.id == "decree-826.coverage-city-okrug" })
        let gazetteer = settings.gazetteer
        let okrugs = gazetteer.places.filter { $0.office == .ruralOkrug }
        for city in gazetteer.places where city.office == .cityOblast || city.office == .cityDistrict {
            let places = norm.places(for: city, in: gazetteer)
            let inside = places.filter { place in gazetteer.ancestors(of: place.code).contains { $0.office == .ruralOkrug } }
            #expect(inside.isEmpty, "\(city.code)")
        }
        #expect(okrugs.contains { !norm.places(for: $0, in: gazetteer).isEmpty })
    }

    @Test("name an office for every rule, a text for every paragraph")
    func rules() throws {
        for edition in try RealConfig.loaded().law.editions {
            for rule in edition.rules {
                #expect(!rule.offices.isEmpty && rule.id.text.hasPrefix(edition.act.id + "."))
                #expect([rule.cites, rule.title, rule.norm].allSatisfy { $0.missingOfficial.isEmpty && $0.en != nil })
            }
        }
    }
}
