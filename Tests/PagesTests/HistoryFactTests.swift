import Domain
import Foundation
import TestSupport
import Testing

@testable import Pages

@Suite("The history of a record")
struct HistoryFactTests {
    /// Those that stand only in entries about what has no history at the desk: calendars, bookings, progress, summaries, imports.
    private static let elsewhere: Set<String> = [
        "version", "sha256", "consent", "meetings", "added", "row", "changes",
        "slot", "wanted", "kazakh-name",
    ]

    /// Values as the journal keeps them, where a number alone would not do.
    private static let values: [String: String] = [
        "standing": "→planned", "place": "→310000000", "host": "310000000", "category": "→roads",
        "moderation": "waiting→withheld",
        "channels": "→site:2026-03-09,press:2026-03-10+", "places": "→site:2026-03-09", "results": "→2026-03-09",
        "minutes-on": "→2026-03-09", "plan-owed-by": "2026-03-19", "text": "kk:12→kk:14,ru:20",
        "stop": "→310000000,2026-03-09,10:00",
        "channel": "phone", "kind": "on-demand", "left": "phone,iin", "without": "kk", "language": "ru",
        "post": "→chief-inspector",
        "role": "commission", "purpose": "reset", "outcome": "on-control", "competence": "own→oblast", "acting": "no→yes",
        "open-microphone": "→yes",
    ]

    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// Every name of a fact that the sources write, so that a new one without words is found here.
    static let names: [String] = {
        var names: Set<String> = []
        for text in texts(in: ["Sources/Domain/Journal", "Sources/Web"]) {
            names.formUnion(text.matches(of: /JournalFact\((?:prefix \+ )?"([a-z.-]+)"/).map { String($0.output.1) })
            names.formUnion(text.matches(of: /JournalFact\("\\\(name\)\.([a-z-]+)"/).map { "referral.1.\($0.output.1)" })
            names.formUnion(text.matches(of: /[" ]([a-z][a-z-]*)=(?:\\\(|" \+)/).map { String($0.output.1) })
        }
        names.formUnion(Attendance.Group.allCases.map { "attendance.\($0.rawValue)" } + ["stop.1"])
        names.formUnion(TableChanges.Kind.all.map(\.rawValue) + UntranslatedText.Kind.allCases.map(\.rawValue))
        return names.subtracting(elsewhere).sorted()
    }()

    /// Words of the same shape that name no act of the journal, and acts that no history tells.
    private static let otherWords: Set<String> = [
        "signed-in", "morning-mail-set", "mail-stopped", "program-failed", "not-done", "questions-raised", "questions-resolved",
        "mail-wanted",
        "money-given", "signed-out",
    ]

    /// Every act that the sources write into the journal, by the ends that say that something was done.
    static let acts: [String] = {
        let ends = "ed|made|held|begun|given|left|taken|written|done|set|set-up|up|off|back|over|out|forgotten"
        let found = texts(in: ["Sources/Web"]).flatMap { text in
            text.matches(of: /"([a-z]+(?:-[a-z]+)+)"/).map { String($0.output.1) }
        }
        let acts = found.filter { act in ends.split(separator: "|").contains { act.hasSuffix($0) } }
        return Set(acts).subtracting(otherWords).sorted()
    }()

    /// The sources of some rooms, file by file.
    private static func texts(in folders: [String]) -> [String] {
        folders.flatMap { folder in
            let start = root.appendingPathComponent(folder)
            let files = FileManager.default.enumerator(atPath: start.path)?.compactMap { $0 as? String } ?? []
            return files.filter { $0.hasSuffix(".swift") }.compactMap {
                try? String(contentsOf: start.appendingPathComponent($0), encoding: .utf8)
            }
        }
    }

    @Test("has words for every act that the sources write", arguments: acts)
    func act(act: String) { #expect(DeskMeanwhile.phrase(for: act) != .deskMeanwhileChanged) }

    @Test("has words for every fact that the sources write", arguments: names, Language.official)
    func words(name: String, language: Language) {
        let end = String(name.split(separator: ".").last { Int($0) == nil } ?? "")
        let value = name.hasPrefix("stop.") ? HistoryFactTests.values["stop"] : HistoryFactTests.values[end]
        let stored = "\(name)=\(value ?? "→7")"
        let told = HistoryFact(names: HistoryNames(), context: SamplePages.context(language)).text(stored[...])
        #expect(told != stored && !told.contains("=") && !told.contains("\(end):"), "\(told)")
        for code in [
            "waiting", "withheld", "on-demand", "site:", "310000000", "chief-inspector", "kk:", "iin", "oblast", "yes",
            "commission", "reset",
        ] {
            #expect(!told.contains(code), "\(told)")
        }
    }

    @Test("names meetings and officials as people know them", arguments: Language.allCases)
    func known(language: Language) {
        let context = SamplePages.context(language)
        let name = Samples.text("Айгүл Серікова", "Айгуль Серикова", nil)
        let names = HistoryNames(meetings: ["7": DeskSamples.pastMeeting], officials: ["7": name])
        let fact = HistoryFact(names: names, context: context)
        #expect(
            fact.text("meeting=7").hasSuffix(
                "\(context.dates.fullDay(DeskSamples.pastMeeting.day)), \(context.name(DeskSamples.pastMeeting.place))"))
        for fact in ["successor=7", "leaver=7", "acting-for=→7", "for=7"].map({ fact.text($0[...]) }) {
            #expect(fact.hasSuffix(context.text(name).text), "\(fact)")
        }
        // What is not known stays a number of the register.
        #expect(fact.text("successor=8").contains("8"))
    }

    @Test(
        "does not say twice where something went",
        arguments: [
            ("to=2026-12-10 day=2026-12-03→2026-12-10", ["day=2026-12-03→2026-12-10"]),
            (
                "to=315000000 standing=registered→forwarded place=310000000→315000000",
                ["standing=registered→forwarded", "place=310000000→315000000"]
            ), ("to=315000000", ["to=315000000"]), ("to=2026-12-10 time=10:00→11:00", ["to=2026-12-10", "time=10:00→11:00"]),
            ("plan=592 with=results", ["with=results"]),
        ])
    func once(detail: String, facts: [String]) {
        let entry = JournalEntry(
            sequence: 1, at: Moment(seconds: 0), actor: .program, act: "meeting-moved", subject: .meeting(Meeting.ID(1)),
            detail: detail, previousHash: JournalEntry.firstHash)
        #expect(HistoryFact.facts(of: entry) == facts.map { $0[...] })
    }

    @Test(
        "says what was done, and never what is to be done next",
        arguments: [
            "meeting-moved", "meeting-added", "reception-moved", "reception-cancelled", "event-planned", "official-acting",
            "question-answered",
        ], Language.allCases)
    func done(act: String, language: Language) {
        let line = SamplePages.phrasebook[language](DeskMeanwhile.phrase(for: act))
        #expect(line.hasSuffix(".") && line.count { ".:".contains($0) } == 1, "\(line)")
    }

    @Test("is read from the sources whole")
    func scanned() {
        for name in ["standing", "channels", "referral.1.word", "plan-owed-by", "successor", "deadline", "without", "left"] {
            #expect(HistoryFactTests.names.contains(name), "\(name)")
        }
        for act in ["meeting-moved", "official-taken-back", "template-changed", "results-published", "problem-sent-up"] {
            #expect(HistoryFactTests.acts.contains(act), "\(act)")
        }
    }
}

extension TableChanges.Kind {
    fileprivate static let all: [TableChanges.Kind] = [.new, .changed, .removed]
}
