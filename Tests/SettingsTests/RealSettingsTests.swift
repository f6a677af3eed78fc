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
        #expect(
            settings.law.editions.map(\.id) == [
                "appk", "central-bodies", "decree-826.2022", "decree-826.2024", "kazygurt-135", "zhambyl-70",
            ])
        #expect(settings.clock.registersUntil.text == "18:30")
        #expect(settings.office.port == 8080 && settings.office.questionsPerHour == 10)
    }

    @Test("hold the hours of meetings within the day of the office, and the remote districts that order 70-ө names")
    func practice() throws {
        let settings = try RealConfig.loaded()
        #expect(settings.practice.starts.map(\.text) == ["17:30", "15:00", "11:30", "09:00"])
        #expect(settings.practice.closes.text == "19:00")
        let remote = settings.practice.remote.compactMap { settings.gazetteer[$0]?.name.ru }.sorted()
        #expect(remote == ["Мойынкумский район", "Шуский район"])
    }

    @Test("make a calendar of an oblast in which every norm is met, villages inside villages too", arguments: [2023, 2027])
    func draft(year: Int) throws {
        let settings = try RealConfig.loaded()
        let scope = CalendarScope(
            territory: KATO("310000000")!, year: year, from: Day(year: year, month: 1, day: 15)!, gazetteer: settings.gazetteer,
            law: settings.law, calendar: settings.calendar, practice: settings.practice)
        let check = CalendarCheck(scope, CalendarDraft(scope).meetings)
        #expect(check.isProved && check.normCount == check.metCount && check.normCount > 1000)
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
                #expect((!rule.offices.isEmpty || rule.addressee != nil) && rule.id.text.hasPrefix(edition.act.id + "."))
                #expect([rule.cites, rule.title, rule.norm].allSatisfy { $0.missingOfficial.isEmpty && $0.en != nil })
            }
        }
    }

    @Test("hold every rule that the contract names")
    func contract() throws {
        let ids = Set(try RealConfig.loaded().law.editions.flatMap(\.rules).map(\.id.text))
        let named = [
            "decree-826": [
                "announce-14", "announce-7", "results-10", "progress-25", "calendar-approved", "calendar-submitted",
            ],
            "appk": ["register", "forward-3", "return-3", "answer-15", "complaint-20", "extension-word-3"],
            "regulation-135": [
                "very-urgent-3", "urgent-10", "default-month", "reminder-3", "extension-request-3", "control-summary-20",
                "protocol-1", "reception-list-1", "media-3",
            ],
            "order-70": [
                "trip-notice-5", "round-notice-3", "hour-notice-3", "hour-notice-2", "hour-answers-10", "briefing-notice-3",
                "inspector-notice-5", "inspector-note-5", "inspector-report-7", "proposal-up-3",
            ],
        ]
        for (act, rules) in named {
            for rule in rules { #expect(ids.contains("\(act).\(rule)"), "\(act).\(rule)") }
        }
    }

    /// Regulation 135, p. 13.7 and 13.8; order 70-ө, annex 1, p. 19; no act says it on a day before it was in force.
    @Test("have the numbers of extensions and of remote places from their acts")
    func numbers() throws {
        let law = try RealConfig.loaded().law
        let day = Samples.day("2026-11-20")
        let limits = law.editions(on: day).compactMap(\.extensions)
        #expect(limits.map { [$0.atMost, $0.freely] } == [[2, 1]])
        #expect(limits.allSatisfy { $0.cites.missingOfficial.isEmpty })
        #expect(law.remoteTrip(on: day)?.places == 2)
        #expect(law.remoteTrip(on: Samples.day("2019-03-12")) == nil)
    }

    @Test(
        "bind a place by its territory and its level of office",
        arguments: [
            ("regulation-135.reminder-3", "614000000", "binds"), ("regulation-135.urgent-10", "614030000", "binds"),
            ("regulation-135.urgent-10", "614030100", "binds"), ("regulation-135.reminder-3", "314800000", "territory"),
            ("order-70.round", "314800000", "binds"), ("order-70.round", "310000000", "office"),
            ("order-70.round", "614000000", "territory"), ("order-70.rural-round", "314853000", "binds"),
            ("order-70.trip-notice-5", "310000000", "binds"), ("decree-826.announce-14", "314853000", "office"),
            ("decree-826.announce-7", "314853000", "binds"), ("decree-826.calendars-handed-on", "310000000", "others"),
            ("appk.complaint-filing-3-months", "314800000", "others"), ("appk.answer-15", "000000000", "office"),
        ])
    func reach(rule: String, place: String, expected: String) throws {
        let settings = try RealConfig.loaded()
        let (id, day) = (DutyRule.ID(rule), Samples.day("2026-11-20"))
        let edition = try #require(settings.law.edition(of: id, on: day))
        let found = try #require(settings.law.rule(id, on: day))
        let name =
            switch edition.reach(of: found, at: Samples.code(place), by: settings.gazetteer) {
            case .binds: "binds"
            case .otherTerritory: "territory"
            case .otherOffice: "office"
            case .others: "others"
            }
        #expect(name == expected)
    }

    @Test("list the acts of a territory for its places alone")
    func territories() throws {
        let settings = try RealConfig.loaded()
        func acts(_ place: String) -> [String] {
            settings.law.editions(on: Samples.day("2026-11-20"), in: Samples.code(place), by: settings.gazetteer).map(\.act.id)
        }
        #expect(acts("314853000") == ["appk", "central-bodies", "decree-826", "order-70"])
        #expect(acts("614000000") == ["appk", "central-bodies", "decree-826", "regulation-135"])
        #expect(acts("750000000") == ["appk", "central-bodies", "decree-826"])
    }
}
