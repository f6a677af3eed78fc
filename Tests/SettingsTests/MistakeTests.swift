import Foundation
import Settings
import Testing

/// One text of a file replaced by another, and the line that must come of it.
struct MistakeCase: Sendable, CustomTestStringConvertible {
    let file: String
    let old: String
    let new: String
    let expected: [String]

    init(_ file: String, _ old: String, _ new: String, _ expected: String...) {
        (self.file, self.old, self.new, self.expected) = (file, old, new, expected)
    }

    var testDescription: String { expected.joined(separator: " | ") }
}

@Suite("A mistake in the settings")
struct MistakeTests {
    private func expectMistakes(_ row: MistakeCase) throws {
        let config = try ScratchConfig()
        try config.replace(row.old, with: row.new, in: row.file)
        #expect(config.mistakes() == row.expected)
    }

    @Test("is not there in the sample that the others are made from")
    func none() throws {
        #expect(try ScratchConfig().mistakes() == [])
    }

    @Test("of places is told with file, line and column", arguments: places)
    func inPlaces(row: MistakeCase) throws { try expectMistakes(row) }

    @Test("of days is told with file, line and key", arguments: days)
    func inDays(row: MistakeCase) throws { try expectMistakes(row) }

    @Test("of local time is told with file, line and key", arguments: zones)
    func inZones(row: MistakeCase) throws { try expectMistakes(row) }

    @Test("of law is told with file, line and key", arguments: law)
    func inLaw(row: MistakeCase) throws { try expectMistakes(row) }

    @Test("of how calendars are drafted is told with file, line and key", arguments: calendar)
    func inCalendar(row: MistakeCase) throws { try expectMistakes(row) }

    @Test("of a whole file is told too")
    func files() throws {
        let config = try ScratchConfig()
        try config.write("", to: "days/2026.yaml")
        try config.write("year: 2027\noff: []\nworked: [\n", to: "days/2027.yaml")
        try config.write(Data([0x79, 0xFF, 0xFE]), to: "law/act.2022.yaml")
        try config.write("", to: "places/000000000-republic.csv")
        try config.remove("days/zones.yaml")
        #expect(
            config.mistakes() == [
                "days/2026.yaml: the file is empty",
                "days/2027.yaml:4: is no YAML: did not find expected node content",
                "days/zones.yaml: the file is missing",
                "law/act.2022.yaml: the file is not UTF-8",
                "places/000000000-republic.csv: the file is empty",
            ])
    }

    @Test("of the folder is told, with everything that is missing")
    func folder() {
        do throws(SettingsError) {
            _ = try Settings.load(from: "/nowhere")
            Issue.record("a folder that is not there was read")
        } catch {
            #expect(
                error.mistakes.map(\.description) == [
                    "calendar.yaml: the file is missing", "days: the folder cannot be read",
                    "days/zones.yaml: the file is missing", "law: the folder cannot be read", "places: the folder cannot be read",
                    "words.yaml: the file is missing",
                ])
        }
    }

    @Test("does not hide the others")
    func all() throws {
        let config = try ScratchConfig()
        try config.replace("kind: holiday", with: "kind: feast", in: "days/2026.yaml")
        try config.replace("for: 2026-03-09", with: "for: soon", in: "days/2026.yaml")
        try config.replace("term: {days-before: 14}", with: "term: {days-before: 0}", in: "law/act.2024.yaml")
        try config.replace("314853000,314800000", with: "314853000,999999999", in: "places/310000000-zhambyl.csv")
        try config.replace("port: 8080", with: "port: 80800", in: "kezdesu.yaml")
        #expect(
            config.mistakes() == [
                "days/2026.yaml:5: off[1].kind: must be one of holiday, observed, moved, lunar, and is \"feast\"",
                "days/2026.yaml:14: worked[1].for: must be a day, as 2026-03-09, and is \"soon\"",
                "kezdesu.yaml:2: port: must be a whole number from 0 to 65535, and is \"80800\"",
                "law/act.2024.yaml:22: rules[1].term.days-before: must be a whole number from 1 to 3660, and is \"0\"",
                "places/310000000-zhambyl.csv:4: parent: there is no place 999999999",
            ])
    }

    @Test("of an id that two acts share is told; two acts may be in force at once")
    func acts() throws {
        let config = try ScratchConfig()
        let text = try String(contentsOfFile: "\(config.folder)/law/act.2024.yaml", encoding: .utf8)
        let other = text.replacing("  id: act\n", with: "  id: other\n").replacing("edition: act.2024", with: "edition: other")
        try config.write(other.replacing("- id: act.", with: "- id: other."), to: "law/other.yaml")
        #expect(config.mistakes() == [])
        try config.write(
            other.replacing("- id: act.p", with: "- id: other.p").replacing("- id: act.c", with: "- id: other.c"),
            to: "law/other.yaml")
        #expect(config.mistakes() == ["law/other.yaml:19: rules[1].id: act.announce stands already in law/act.2024.yaml"])
    }

    @Test("explained by a gap is none")
    func gap() throws {
        let config = try ScratchConfig()
        try config.replace("to: 2023-12-31", with: "to: 2023-11-30", in: "law/act.2022.yaml")
        try config.replace(
            "{from: 2024-01-01}", with: "{from: 2024-01-01, gap: {kk: a, ru: b, en: c}}", in: "law/act.2024.yaml")
        #expect(config.mistakes() == [])
    }

    @Test("of a draft of days off is told with its own name, and it must fit the other years")
    func draft() throws {
        let config = try ScratchConfig()
        func mistakes(_ text: String) throws -> [String] {
            try config.write(text, to: "drafts/new.yaml")
            do throws(SettingsError) {
                _ = try Settings.calendar(from: config.folder, with: "\(config.folder)/drafts/new.yaml")
                return []
            } catch {
                return error.mistakes.map(\.description)
            }
        }
        #expect(try mistakes("year: 2027\noff: []\nworked: []\n") == [])
        #expect(
            try mistakes("year: 2028\noff: []\nworked: []\n") == [
                "days/2027.yaml: the file is missing between those of 2026 and 2028"
            ])
        #expect(try mistakes("year: 2027\noff: []\nholidays: []\n").first?.hasPrefix("new.yaml:1: worked: is missing") == true)
    }

    @Test("of a year left out between two is told")
    func yearMissing() throws {
        let config = try ScratchConfig()
        try config.write("year: 2028\noff: []\nworked: []\n", to: "days/2028.yaml")
        #expect(config.mistakes() == ["days/2027.yaml: the file is missing between those of 2026 and 2028"])
    }

    @Test("of places that lie in each other, or of a missing republic, is told")
    func unreachable() throws {
        let ring = try ScratchConfig()
        try ring.replace("310000000,000000000", with: "310000000,314800000", in: "places/310000000-zhambyl.csv")
        #expect(
            ring.mistakes() == ["places/310000000-zhambyl.csv:2: parent: the way up from 310000000 does not reach the republic"])
        let headless = try ScratchConfig()
        try headless.remove("places/000000000-republic.csv")
        #expect(headless.mistakes() == ["places/310000000-zhambyl.csv:2: parent: there is no place 000000000"])
    }

    private static let zhambyl = "places/310000000-zhambyl.csv"
    private static let levels =
        "republic, oblast, city_republican, district, city_admin, district_in_city, city, settlement_admin, settlement, rural_okrug, village"
    private static let offices =
        "oblast, republican_city, capital, district, city_oblast, city_district, rural_okrug, settlement, village, district_in_city"

    private static let drafting = "calendar.yaml"

    static let calendar: [MistakeCase] = [
        MistakeCase(
            drafting, "to: \"19:00\"", "to: \"09:00\"",
            "\(drafting):1: hours.to: 09:00 is not after 09:00",
            "\(drafting):2: starts[1]: a meeting of 90 minutes from 17:30 does not lie between 09:00 and 09:00",
            "\(drafting):2: starts[2]: a meeting of 90 minutes from 15:00 does not lie between 09:00 and 09:00"),
        MistakeCase(
            drafting, "\"15:00\"", "\"18:00\"",
            "\(drafting):2: starts[2]: a meeting of 90 minutes from 18:00 does not lie between 09:00 and 19:00",
            "\(drafting):2: starts[2]: 18:00 is too near to 17:30: a meeting and the way take 150 minutes"),
        MistakeCase(drafting, "[\"17:30\", \"15:00\"]", "[]", "\(drafting):2: starts: is empty"),
        MistakeCase(
            drafting, "places-a-day: 2", "places-a-day: 3", "\(drafting):5: places-a-day: is 3, and there are 2 starts a day"),
        MistakeCase(
            drafting, "minutes: 90", "minutes: long",
            "\(drafting):3: minutes: must be a whole number from 10 to 720, and is \"long\""),
        MistakeCase(
            drafting, "deputies: 5", "deputies: 0", "\(drafting):9: deputies: must be a whole number from 1 to 20, and is \"0\""),
        MistakeCase(drafting, "\"314800000\"", "\"999999999\"", "\(drafting):8: remote[1].place: there is no place 999999999"),
    ]

    static let places: [MistakeCase] = [
        MistakeCase(
            zhambyl, "314853000,314800000", "314800000,310000000",
            "\(zhambyl):4: code: 314800000 stands already in \(zhambyl), line 3"),
        MistakeCase(zhambyl, "314853000,314800000", "314853000,999999999", "\(zhambyl):4: parent: there is no place 999999999"),
        MistakeCase(zhambyl, "314853000,", "31485300,", "\(zhambyl):4: code: must be 9 digits, and is \"31485300\""),
        MistakeCase(zhambyl, "310000000,000000000", "310000000,", "\(zhambyl):2: parent: must be 9 digits, and is \"\""),
        MistakeCase(
            zhambyl, "district,district", "county,district", "\(zhambyl):3: level: must be one of \(levels), and is \"county\""),
        MistakeCase(
            zhambyl, "oblast,oblast", "oblast,king", "\(zhambyl):2: office: must be empty or one of \(offices), and is \"king\""),
        MistakeCase(zhambyl, "Қордай ауданы", "", "\(zhambyl):3: name_kk: is empty"),
        MistakeCase(
            zhambyl, "Korday District,official", ",maybe", "\(zhambyl):3: name_en: is empty",
            "\(zhambyl):3: kk_source: must be one of official, missing, and is \"maybe\""),
        MistakeCase(zhambyl, "Korday District,", "Korday, District,", "\(zhambyl):3: has 9 cells, and the header has 8"),
        MistakeCase(
            zhambyl, "Жамбылская область", "\"Жамбылская", "\(zhambyl):2: row 2: a quotation mark is opened and never closed"),
        MistakeCase(
            zhambyl, "Жамбылская область,Zhambyl Region,official\n", "\"Жамбылская\nобласть\",Zhambyl Region,official\n\n3148,",
            "\(zhambyl):5: has 9 cells, and the header has 8"),
        MistakeCase(
            zhambyl, "name_en,", "name_de,", "\(zhambyl):1: name_en: the column is missing",
            "\(zhambyl):1: name_de: is an unknown column; known are code, parent, level, office, name_kk, name_ru, name_en, kk_source"
        ),
        MistakeCase(
            zhambyl, "code,parent", "code,code", "\(zhambyl):1: code: the column stands more than once",
            "\(zhambyl):1: parent: the column is missing"),
        MistakeCase(
            "places/000000000-republic.csv", "000000000,,", "000000000,310000000,",
            "places/000000000-republic.csv:2: parent: must be empty for the republic"),
    ]

    private static let year = "days/2026.yaml"

    static let days: [MistakeCase] = [
        MistakeCase(
            year, "year: 2026", "year: 2027", "\(year):1: year: must be that of the file's name, and is 2027",
            "\(year):3: off[1].day: 2026-01-01 does not lie in 2027", "\(year):7: off[2].day: 2026-03-09 does not lie in 2027",
            "\(year):12: worked[1].day: 2026-03-14 does not lie in 2027"),
        MistakeCase(year, "year: 2026\n", "", "\(year):1: year: is missing"),
        MistakeCase(
            year, "day: 2026-01-01", "day: 2026-02-30",
            "\(year):3: off[1].day: must be a day, as 2026-03-09, and is \"2026-02-30\""),
        MistakeCase(
            year, "day: 2026-01-01", "day: 2026-03-09", "\(year):7: off[2].day: 2026-03-09 stands more than once under off"),
        MistakeCase(
            year, "day: 2026-01-01", "day: 2026-03-14",
            "\(year):12: worked[1].day: 2026-03-14 stands under off too: a day is worked or it is not"),
        MistakeCase(
            year, "day: 2026-03-14", "day: 2026-03-13",
            "\(year):12: worked[1].day: 2026-03-13 is no Saturday or Sunday, so it is worked anyway"),
        MistakeCase(
            year, "for: 2026-03-09", "for: 2026-01-01",
            "\(year):7: off[2].day: 2026-03-09 is moved, and no day under worked is for it",
            "\(year):12: worked[1].day: is worked for 2026-01-01, which does not stand under off with kind moved"),
        MistakeCase(
            year, "    for: 2026-03-09\n", "",
            "\(year):12: worked[1].for: is missing"),
        MistakeCase(
            year, "kind: holiday", "kind: feast",
            "\(year):5: off[1].kind: must be one of holiday, observed, moved, lunar, and is \"feast\""),
        MistakeCase(year, "kk: \"Жаңа жыл\", ", "", "\(year):4: off[1].name.kk: is missing"),
        MistakeCase(year, "ru: \"Новый год\"", "ru: \" \"", "\(year):4: off[1].name.ru: is empty"),
        MistakeCase(
            year, "en: \"New Year's Day\"", "en: \"New Year's Day\", de: \"Neujahr\"",
            "\(year):4: off[1].name.de: is an unknown key; known are kk, ru, en"),
        MistakeCase(
            year, "source: {kk: \"Заң\"", "sauce: {kk: \"Заң\"", "\(year):3: off[1].source: is missing",
            "\(year):6: off[1].sauce: is an unknown key; known are day, name, kind, source, estimated"),
        MistakeCase(
            year, "en: \"Law\"}", "en: \"Law\"}\n    estimated: yes",
            "\(year):7: off[1].estimated: must be true or false, and is \"yes\""),
        MistakeCase(
            year, "name: {kk: \"Демалыс\", ru: \"Выходной\", en: \"Day off\"}", "name: Day off",
            "\(year):8: off[2].name: must be a mapping with the keys kk, ru, en"),
        MistakeCase(year, "kind: moved", "kind: moved\n    kind: moved", "\(year):9: kind: stands more than once"),
        MistakeCase(
            year, "worked:\n", "worked: none\nelse:\n", "\(year):11: worked: must be a list",
            "\(year):12: else: is an unknown key; known are year, off, worked, decisions"),
    ]

    private static let zone = "days/zones.yaml"

    static let zones: [MistakeCase] = [
        MistakeCase(
            zone, "from: 2024-03-01", "from: 2018-12-21",
            "\(zone):5: zones[2]: from 2018-12-21 must be before 2018-12-21: the latest stands first"),
        MistakeCase(
            zone, "offset: \"+06:00\"", "offset: 6", "\(zone):6: zones[2].offset: must be an offset, as \"+05:00\", and is \"6\""),
        MistakeCase(
            zone, "offset: \"+06:00\"", "offset: \"+16:00\"",
            "\(zone):6: zones[2].offset: must be an offset, as \"+05:00\", and is \"+16:00\""),
        MistakeCase(
            zone, "region: \"310000000\"", "region: \"314800000\"", "\(zone):8: zones[2].except[1].region: 314800000 is no region"
        ),
        MistakeCase(
            zone, "region: \"310000000\"", "region: Zhambyl",
            "\(zone):8: zones[2].except[1].region: must be a KATO code of 9 digits, in quotes, and is \"Zhambyl\""),
        MistakeCase(zone, "to: \"18:30\"", "to: \"08:30\"", "\(zone):12: office-hours.to: 08:30 is not after 09:00"),
        MistakeCase(
            zone, "to: \"18:30\"", "to: evening", "\(zone):12: office-hours.to: must be a time, as \"18:30\", and is \"evening\""),
        MistakeCase(
            zone, "[\"13:00\", \"15:00\"]", "[\"15:00\", \"13:00\"]",
            "\(zone):13: office-hours.break: must be two times, the earlier first"),
        MistakeCase(
            zone, "source: \"Regulation\"\n",
            "source: \"Regulation\"\n  own:\n    - {place: \"999999999\", from: \"09:00\", to: \"08:00\", source: \"Act\"}\n",
            "\(zone):16: office-hours.own[1].to: 08:00 is not after 09:00",
            "\(zone):16: office-hours.own[1].place: there is no place 999999999"),
        MistakeCase(
            zone, "source: \"Regulation\"\n", "source: \"Regulation\"\n  own:\n    - {from: \"09:00\", to: \"18:00\"}\n",
            "\(zone):16: office-hours.own[1].place: is missing"),
    ]

    private static let act = "law/act.2024.yaml"
    private static let old = "law/act.2022.yaml"
    private static let triggers =
        "meeting, meeting-end, quarter-end, year, question-received, question-registered, extension, complaint, answer-received, month-end, period, event, trip, trip-end, session, reception, broadcast, briefing, papers, finding, assignment, deadline"
    private static let terms =
        "days-before, days-after, working-days-before, working-days-after, months-after, day-of-next-month, date, office-hours, times-per-week, times-per-month, times-per-quarter, times-per-half-year, times-per-year"

    static let law: [MistakeCase] = [
        MistakeCase(old, "to: 2023-12-31", "to: 2022-03-06", "\(old):6: in-force.to: 2022-03-06 is before 2022-03-07"),
        MistakeCase(
            old, "to: 2023-12-31", "to: 2024-01-01",
            "\(act):6: in-force: overlaps with \(old), in force from 2022-03-07 to 2024-01-01"),
        MistakeCase(
            old, ", to: 2023-12-31", "", "\(act):6: in-force: overlaps with \(old), in force from 2022-03-07, without an end"),
        MistakeCase(
            old, "to: 2023-12-31", "to: 2023-11-30",
            "\(act):6: in-force: begins on 2024-01-01, and nothing is in force from 2023-12-01, after \(old): give the reason under gap"
        ),
        MistakeCase(
            act, "{from: 2024-01-01}", "{from: 2024-01-01, gap: {kk: a, ru: b, en: c}}",
            "\(act):6: in-force: explains a gap, and there is none before it"),
        MistakeCase(
            act, "    trigger: meeting\n", "    trigger: trip\n",
            "\(act):19: rules[1]: announcement needs events, the kinds of event that are announced or answered"),
        MistakeCase(
            act, "    trigger: meeting\n", "    trigger: meeting\n    events: [round]\n",
            "\(act):22: rules[1].events: cannot stand with the trigger meeting"),
        MistakeCase(
            act, "    trigger: meeting\n", "    trigger: trip\n    events: [round]\n    counted: {parts: [district]}\n",
            "\(act):23: rules[1].counted: stands with events and the trigger period only"),
        MistakeCase(
            act, "edition: act.2024\n",
            "edition: act.2024\nquorum: {present: 4, of: 3, cites: {kk: a, ru: b, en: c}}\n",
            "\(act):6: quorum.present: 4 of 3 can never be present"),
        MistakeCase(
            act, "edition: act.2024\n",
            "edition: act.2024\npresentation: {part: 5, of: 4, cites: {kk: a, ru: b, en: c}}\n",
            "\(act):6: presentation.part: 5 of 4 is more than the meeting"),
        MistakeCase(
            act, "edition: act.2024\n",
            "edition: act.2024\nextensions: {at-most: 2, freely: 3, cites: {kk: a, ru: b, en: c}}\n",
            "\(act):6: extensions.freely: 3 is more than 2, the most there can be"),
        MistakeCase(
            act, "{from: 2024-01-01}", "{from: 2024-01-01, gap: repealed}",
            "\(act):6: in-force.gap: must be a mapping with the keys kk, ru, en"),
        MistakeCase(
            act, "edition: act.2024", "edition: act.2024\nterritory: \"999999999\"",
            "\(act):6: territory: there is no place 999999999"),
        MistakeCase(
            act, "edition: act.2024", "edition: act.2024\nterritory: Zhambyl",
            "\(act):6: territory: must be a KATO code of 9 digits, in quotes, and is \"Zhambyl\""),
        MistakeCase(
            act, "    binds: [district, rural_okrug]\n", "", "\(act):19: rules[1].binds: is missing"),
        MistakeCase(
            act, "    binds: [district, rural_okrug]\n", "    who: deputies\n",
            "\(act):20: rules[1].who: must be a mapping with the keys kk, ru, en"),
        MistakeCase(
            act, "term: {days-before: 14}", "term: {times-per-month: 2}",
            "\(act):22: rules[1].term: times-per-month cannot be counted from the trigger meeting"),
        MistakeCase(
            act, "term: {day-of-next-month: 25}", "term: {times-per-quarter: 1}",
            "\(act):31: rules[2].term: times-per-quarter cannot be counted from the trigger quarter-end",
            "\(act):32: rules[2].roll: a number of times in a period has no last day that could move"),
        MistakeCase(
            act, "term: {days-before: 14}", "term: {months-after: 121}",
            "\(act):22: rules[1].term.months-after: must be a whole number from 1 to 120, and is \"121\""),
        MistakeCase(
            act, "edition: act.2024", "edition: act.2025", "\(act):5: edition: must be that of the file's name, and is act.2025"),
        MistakeCase(
            act, "from: 2024-01-01", "from: 2024-13-01",
            "\(act):6: in-force.from: must be a day, as 2026-03-09, and is \"2024-13-01\""),
        MistakeCase(act, "ru: \"Примечание\", ", "", "\(act):7: notes.ru: is missing"),
        MistakeCase(act, "id: act.progress", "id: act.announce", "\(act):28: rules[2].id: act.announce stands more than once"),
        MistakeCase(act, "id: act.progress", "id: act.coverage", "\(act):28: rules[2].id: act.coverage stands more than once"),
        MistakeCase(
            act, "term: {days-before: 14}", "term: {day-of-next-month: 25}",
            "\(act):22: rules[1].term: day-of-next-month cannot be counted from the trigger meeting"),
        MistakeCase(
            act, "term: {day-of-next-month: 25}", "term: {days-before: 3}",
            "\(act):31: rules[2].term: days-before cannot be counted from the trigger quarter-end",
            "\(act):32: rules[2].roll: a term before its event cannot move towards it"),
        MistakeCase(
            act, "term: {days-before: 14}", "term: {date: \"01-15\"}",
            "\(act):22: rules[1].term: date cannot be counted from the trigger meeting"),
        MistakeCase(
            act, "term: {days-before: 14}", "term: {office-hours: same-day}",
            "\(act):22: rules[1].term: office-hours cannot be counted from the trigger meeting"),
        MistakeCase(
            act, "term: {days-before: 14}", "term: {date: \"02-29\"}",
            "\(act):22: rules[1].term.date: must be a month and a day of every year, as \"01-15\", and is \"02-29\""),
        MistakeCase(
            act, "term: {day-of-next-month: 25}", "term: {day-of-next-month: 31}",
            "\(act):31: rules[2].term.day-of-next-month: must be a whole number from 1 to 28, and is \"31\""),
        MistakeCase(
            act, "term: {days-before: 14}", "term: {days-before: 14, days-after: 3}",
            "\(act):22: rules[1].term: must hold exactly one of \(terms)"),
        MistakeCase(act, "term: {days-before: 14}", "term: {}", "\(act):22: rules[1].term: must hold exactly one of \(terms)"),
        MistakeCase(
            act, "term: {days-before: 14}", "term: {days-ahead: 14}",
            "\(act):22: rules[1].term.days-ahead: is an unknown key; known are \(terms)",
            "\(act):22: rules[1].term: must hold exactly one of \(terms)"),
        MistakeCase(
            act, "trigger: meeting", "trigger: gathering",
            "\(act):21: rules[1].trigger: must be one of \(triggers), and is \"gathering\""
        ),
        MistakeCase(
            act, "fulfilled-by: announcement", "fulfilled-by: answer",
            "\(act):24: rules[1].fulfilled-by: answer cannot answer the trigger meeting"),
        MistakeCase(
            act, "roll: none", "roll: back", "\(act):23: rules[1].roll: must be one of none, next-working-day, and is \"back\""),
        MistakeCase(
            act, "binds: [district, rural_okrug]", "binds: [district, king]",
            "\(act):20: rules[1].binds[2]: must be one of \(offices), and is \"king\""),
        MistakeCase(
            act, "binds: [district, rural_okrug]", "binds: [district, district]",
            "\(act):20: rules[1].binds: names one more than once"),
        MistakeCase(act, "binds: [district, rural_okrug]", "binds: []", "\(act):20: rules[1].binds: is empty"),
        MistakeCase(act, "binds: [district, rural_okrug]", "binds: district", "\(act):20: rules[1].binds: must be a list"),
        MistakeCase(
            act, "    norm: {kk: \"Хабарлау.\", ru: \"Объявить.\", en: \"Announce.\"}\n", "",
            "\(act):19: rules[1].norm: is missing"),
        MistakeCase(act, "kk: \"Хабарландыру\"", "kk: \"\"", "\(act):26: rules[1].title.kk: is empty"),
        MistakeCase(
            act, "in: [rural_okrug]", "in-levels: [hamlet]",
            "\(act):11: coverage[1].in-levels[1]: must be one of \(levels), and is \"hamlet\""),
        MistakeCase(act, "    in: [rural_okrug]\n", "", "\(act):9: coverage[1]: needs one of in and in-levels"),
        MistakeCase(act, "relation: child", "relation: self", "\(act):11: coverage[1].in: cannot stand with relation self"),
        MistakeCase(
            act, "relation: child", "relation: child\n    outside: [district]",
            "\(act):13: coverage[1].outside: stands with relation descendant only"),
        MistakeCase(
            act, "every: half-year", "every: month",
            "\(act):14: coverage[1].every: must be one of quarter, half-year, year, and is \"month\""),
        MistakeCase(
            act, "at-least: 1", "at-least: none",
            "\(act):13: coverage[1].at-least: must be a whole number from 1 to 366, and is \"none\""),
        MistakeCase(
            act, "on-site: true", "on-site: maybe", "\(act):15: coverage[1].on-site: must be true or false, and is \"maybe\""),
    ]
}
