import Domain
import Settings
import Testing

@Suite("The words of the shipped settings")
struct RealLexiconTests {
    private static let texts = Array(Set(QuestionPairs.all.flatMap { [$0.first, $0.second] })).sorted()

    /// The number of the group in which each text is gathered, when all stand in one pool.
    private static func gathered() throws -> [String: Int] {
        let settings = try RealConfig.loaded()
        let place = settings.gazetteer.republic.code
        let questions = texts.enumerated().map { index, text in
            Question(
                id: Question.ID(index + 1), number: Question.Number(year: 2026, ordinal: index + 1), place: place, meeting: nil,
                language: .kk, original: text, category: nil, channel: .site, receivedAt: Moment(seconds: 1_773_050_400),
                receivedOn: Day(iso: "2026-11-20") ?? Day(number: 0))
        }
        let groups = Likeness(questions, lexicon: settings.lexicon, gazetteer: settings.gazetteer).groups()
        return Dictionary(
            uniqueKeysWithValues: groups.enumerated().flatMap { number, group in group.map { ($0.original, number) } })
    }

    @Test("gather nearly all that ask the same in Kazakh, in Russian and across both, and seldom what only shares words")
    func pairs() throws {
        let group = try Self.gathered()
        var (found, missed, wrong) = (0, 0, 0)
        for pair in QuestionPairs.all {
            switch (pair.asksTheSame, group[pair.first] == group[pair.second]) {
            case (true, true): found += 1
            case (true, false): missed += 1
            case (false, true): wrong += 1
            case (false, false): break
            }
        }
        #expect(QuestionPairs.all.count >= 80)
        // Measured: 52 of 53 found, 5 of 38 wrong; a recall of 0.98 and a precision of 0.91.
        let (recall, precision) = (Double(found) / Double(found + missed), Double(found) / Double(found + wrong))
        #expect(recall >= 0.95, "\(found) found, \(missed) missed")
        #expect(precision >= 0.9, "\(found) right, \(wrong) wrong")
    }

    @Test("gather few strangers in a pool of a hundred and more questions of one place")
    func strangers() throws {
        let group = try Self.gathered()
        let same = QuestionPairs.all.filter(\.asksTheSame).reduce(into: Set<Set<String>>()) { $0.insert([$1.first, $1.second]) }
        var (strangers, all) = (0, 0)
        for (index, first) in Self.texts.enumerated() {
            for second in Self.texts[(index + 1)...] where !same.contains([first, second]) {
                all += 1
                if group[first] == group[second] { strangers += 1 }
            }
        }
        // Measured: about one in two hundred, most of them of one matter, as two roads with holes.
        #expect(Double(strangers) <= 0.01 * Double(all), "\(strangers) of \(all)")
    }

    @Test("gather what asked for this table: a worn pipe is a worn pipe in other words")
    func worn() throws {
        let group = try Self.gathered()
        let first = "Ауылдағы су құбыры әбден тозған, үйлерге су жетпейді"
        #expect(group[first] == group["Су құбырлары ескірген, соның салдарынан үйге су келмейді"])
    }
}
