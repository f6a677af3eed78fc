import Domain
import Foundation
import Settings
import Testing
import Yams

/// The schema of the law files is for editors, the reader for the program: what one refuses the other refuses too.
@Suite("The schema of the law files")
struct LawSchemaTests {
    private static let act = "law/act.2024.yaml"
    private let schema: JSONSchema

    init() throws { schema = try JSONSchema(file: RealConfig.folder + "/law/schema.json") }

    private static let names =
        (try? FileManager.default.contentsOfDirectory(atPath: RealConfig.folder + "/law"))?
        .filter { $0.hasSuffix(".yaml") }.sorted() ?? []

    @Test("holds for every file of the repository", arguments: names)
    func file(name: String) throws {
        let text = try String(contentsOfFile: "\(RealConfig.folder)/law/\(name)", encoding: .utf8)
        let node = try #require(try Yams.compose(yaml: text))
        #expect(try schema.accepts(JSONSchema.Value(node)))
        #expect(Self.names.count >= 6)
    }

    @Test("agrees with the reader on every pair of event, term and what meets the duty")
    func pairs() throws {
        let terms = try known("rule", "term").sorted()
        let (triggers, fulfilments) = (DutyRule.Trigger.allCases, DutyRule.Fulfilment.allCases)
        var rules: [String] = []
        for trigger in triggers {
            for term in terms {
                for fulfilment in fulfilments {
                    let roll = rules.count.isMultiple(of: 3) ? "next-working-day" : "none"
                    let amount = term == "date" ? "\"01-15\"" : term == "office-hours" ? "same-day" : "2"
                    rules.append(
                        "{id: act.r\(rules.count), binds: [district], trigger: \(trigger.rawValue), term: {\(term): \(amount)}, roll: \(roll), fulfilled-by: \(fulfilment.rawValue), cites: *t, title: *t, norm: *t}"
                    )
                }
            }
        }
        let named = rules.map { $0.replacing("*t", with: "{kk: a, ru: b, en: c}") }
        let config = try ScratchConfig()
        try config.replace("rules:\n", with: "rules:\n" + named.map { "  - \($0)\n" }.joined(), in: Self.act)
        let refused = Set(config.mistakes().compactMap { $0.firstMatch(of: /rules\[([0-9]+)\]/).flatMap { Int($0.1) } })
        for (index, rule) in named.enumerated() {
            let value = JSONSchema.Value(try #require(try Yams.compose(yaml: rule)))
            if try schema.accepts(value, as: "rule") == refused.contains(index + 1) {
                Issue.record("the schema and the reader differ on \(rule)")
            }
        }
        #expect(refused.count < rules.count && refused.count > rules.count / 2)
    }

    @Test("knows the keys and the names that the reader knows, and no others")
    func keys() throws {
        let nonsense = "nonsense: 1"
        let places: [(old: String, new: String, keys: [String])] = [
            ("coverage:\n", "\(nonsense)\ncoverage:\n", try known()),
            ("  number: \"1\"\n", "  number: \"1\"\n  \(nonsense)\n", try known("act")),
            ("edition: act.2024\n", "edition: act.2024\nquorum: {\(nonsense)}\n", try known("quorum")),
            ("edition: act.2024\n", "edition: act.2024\npresentation: {\(nonsense)}\n", try known("presentation")),
            ("edition: act.2024\n", "edition: act.2024\nextensions: {\(nonsense)}\n", try known("extensions")),
            ("edition: act.2024\n", "edition: act.2024\nremote-trip: {\(nonsense)}\n", try known("remote-trip")),
            (
                "    roll: none\n", "    roll: none\n    events: [round]\n    counted: {\(nonsense)}\n",
                try known("rule", "counted")
            ),
            ("{from: 2024-01-01}", "{from: 2024-01-01, \(nonsense)}", try known("in-force")),
            ("    on-site: true\n", "    on-site: true\n    \(nonsense)\n", try known("norm")),
            ("    roll: none\n", "    roll: none\n    \(nonsense)\n", try known("rule")),
            ("{days-before: 14}", "{days-before: 14, \(nonsense)}", try known("rule", "term")),
        ]
        for place in places {
            let config = try ScratchConfig()
            try config.replace(place.old, with: place.new, in: Self.act)
            let told = config.mistakes().first { $0.contains("unknown key") }?.components(separatedBy: "known are ").last
            #expect(Set(told?.components(separatedBy: ", ") ?? []) == Set(place.keys), "\(place.old)")
        }
        #expect(Set(try choices("rule", "trigger")) == Set(DutyRule.Trigger.allCases.map(\.rawValue)))
        #expect(Set(try choices("rule", "fulfilled-by")) == Set(DutyRule.Fulfilment.allCases.map(\.rawValue)))
        #expect(Set(try choices("rule", "events", isList: true)) == Set(Event.Kind.allCases.map(\.rawValue)))
        #expect(Set(try choices("norm", "every")) == Set(CoverageNorm.Frequency.allCases.map(\.rawValue)))
        #expect(Set(try choices("norm", "relation")) == Set(CoverageNorm.Relation.allCases.map(\.rawValue)))
        #expect(Set(try choices("norm", "in", isList: true)) == Set(Office.allCases.map(\.rawValue)))
        #expect(Set(try choices("rule", "binds", isList: true)) == Set(Office.allCases.map(\.rawValue)))
        #expect(Set(try choices("rule", "led-by", isList: true)) == Set(Official.Post.allCases.map(\.rawValue)))
        #expect(Set(try choices("norm", "in-levels", isList: true)) == Set(PlaceLevel.allCases.map(\.rawValue)))
    }

    /// Each line of a full file that is one key with its value, and can be left out.
    private static let lines = [
        "act:\n  id: act\n  title: {kk: \"Акт\", ru: \"Акт\", en: \"Act\"}\n  number: \"1\"\n", "  id: act\n",
        "  title: {kk: \"Акт\", ru: \"Акт\", en: \"Act\"}\n", "  number: \"1\"\n", "edition: act.2024\n",
        "in-force: {from: 2024-01-01}\n", "from: 2024-01-01", "notes: {kk: \"Ескертпе\", ru: \"Примечание\", en: \"Note\"}\n",
        "    host: [district]\n", "    in: [rural_okrug]\n", "    relation: child\n", "    at-least: 1\n",
        "    every: half-year\n",
        "    on-site: true\n", "    binds: [district, rural_okrug]\n", "    trigger: meeting\n", "    term: {days-before: 14}\n",
        "days-before: 14", "    roll: none\n", "    fulfilled-by: announcement\n",
        "    norm: {kk: \"Хабарлау.\", ru: \"Объявить.\", en: \"Announce.\"}\n", "kk: \"Хабарлау.\", ",
    ]

    @Test("misses a key where the reader misses it", arguments: lines)
    func missing(line: String) throws {
        let config = try ScratchConfig()
        #expect(try schemaAccepts(config))
        try config.replace(line, with: "", in: Self.act)
        #expect(try schemaAccepts(config) == config.mistakes().isEmpty)
    }

    @Test(
        "refuses a value where the reader refuses it",
        arguments: [
            ("days-before: 14", "days-before: 0"), ("days-before: 14", "days-before: soon"),
            ("days-before: 14", "days-before: 4000"), ("day-of-next-month: 25", "day-of-next-month: 31"),
            ("from: 2024-01-01", "from: soon"), ("id: act\n", "id: \"\"\n"), ("binds: [district, rural_okrug]", "binds: []"),
            ("binds: [district, rural_okrug]", "binds: [king]"),
            ("binds: [district, rural_okrug]", "binds: [district, district]"),
            ("at-least: 1", "at-least: 0"), ("on-site: true", "on-site: maybe"), ("relation: child", "relation: self"),
            ("relation: child", "relation: child\n    outside: [district]"),
            ("in: [rural_okrug]", "in: [rural_okrug]\n    in-levels: [village]"),
            ("binds: [district, rural_okrug]", "who: {kk: a, ru: b, en: c}"), ("binds: [district, rural_okrug]", "who: deputies"),
            ("edition: act.2024", "edition: act.2024\nterritory: Zhambyl"),
            ("edition: act.2024", "edition: act.2024\nterritory: \"310000000\""),
            ("edition: act.2024", "edition: act.2024\ncalendar-consent: agreed"),
            ("edition: act.2024", "edition: act.2024\ncalendar-consent: asked"),
            ("edition: act.2024", "edition: act.2024\nquorum: {present: 2, of: 3, cites: {kk: a, ru: b, en: c}}"),
            ("edition: act.2024", "edition: act.2024\nquorum: {present: 0, of: 3, cites: {kk: a, ru: b, en: c}}"),
            ("edition: act.2024", "edition: act.2024\nquorum: {present: 2, of: 3}"),
            ("edition: act.2024", "edition: act.2024\npresentation: {part: 1, of: 4, cites: {kk: a, ru: b, en: c}}"),
            ("edition: act.2024", "edition: act.2024\npresentation: {part: 0, of: 4, cites: {kk: a, ru: b, en: c}}"),
            ("edition: act.2024", "edition: act.2024\npresentation: {part: 1, of: 4}"),
            ("edition: act.2024", "edition: act.2024\nextensions: {at-most: 2, freely: 1, cites: {kk: a, ru: b, en: c}}"),
            ("edition: act.2024", "edition: act.2024\nextensions: {at-most: 0, freely: 0, cites: {kk: a, ru: b, en: c}}"),
            ("edition: act.2024", "edition: act.2024\nextensions: {at-most: 2, freely: 1}"),
            ("edition: act.2024", "edition: act.2024\nremote-trip: {places: 2, cites: {kk: a, ru: b, en: c}}"),
            ("edition: act.2024", "edition: act.2024\nremote-trip: {places: 0, cites: {kk: a, ru: b, en: c}}"),
            ("edition: act.2024", "edition: act.2024\nremote-trip: {places: 2}"),
            ("    trigger: meeting\n", "    trigger: trip\n"),
            ("    trigger: meeting\n", "    trigger: trip\n    events: [round]\n"),
            ("    trigger: meeting\n", "    trigger: trip\n    events: [walk]\n"),
            ("    trigger: meeting\n", "    trigger: meeting\n    events: [round]\n"),
            ("    trigger: meeting\n", "    trigger: trip\n    events: [round]\n    counted: {parts: [district]}\n"),
            ("    trigger: meeting\n", "    trigger: trip\n    events: [round]\n    led-by: [deputy]\n"),
            ("    trigger: meeting\n", "    trigger: trip\n    events: [round]\n    led-by: [king]\n"),
            ("    trigger: meeting\n", "    trigger: trip\n    events: [round]\n    led-by: []\n"),
            ("    trigger: meeting\n", "    trigger: meeting\n    led-by: [deputy]\n"),
            ("{from: 2024-01-01}", "{from: 2024-01-01, gap: none}"), ("rules:\n", "rules: none\nx:\n"),
        ])
    func wrong(old: String, new: String) throws {
        let config = try ScratchConfig()
        try config.replace(old, with: new, in: Self.act)
        #expect(try schemaAccepts(config) == config.mistakes().isEmpty)
    }

    private func schemaAccepts(_ config: ScratchConfig) throws -> Bool {
        let text = try String(contentsOfFile: "\(config.folder)/\(Self.act)", encoding: .utf8)
        guard let node = try Yams.compose(yaml: text) else { return false }
        return try schema.accepts(JSONSchema.Value(node))
    }

    /// The keys of a mapping of the schema: of the whole file, of one of its mappings, or of a definition.
    private func known(_ name: String? = nil, _ inner: String? = nil) throws -> [String] {
        var found = schema.definition(name ?? "")
        if found.isEmpty {
            found = schema.top
            if let name { found = ((found["properties"] as? [String: Any])?[name] as? [String: Any]) ?? [:] }
        }
        if let inner { found = ((found["properties"] as? [String: Any])?[inner] as? [String: Any]) ?? [:] }
        return Array(try #require(found["properties"] as? [String: Any]).keys)
    }

    /// The names from which a key of a definition takes one, or several.
    private func choices(_ name: String, _ key: String, isList: Bool = false) throws -> [String] {
        var found = ((schema.definition(name)["properties"] as? [String: Any])?[key] as? [String: Any]) ?? [:]
        if isList { found = found["items"] as? [String: Any] ?? [:] }
        return try #require(found["enum"] as? [String])
    }
}
