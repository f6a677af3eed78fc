/// How much questions of one place read alike, or of one meeting and places within each other: by the words that they share, rare ones for more.
package struct Likeness: Sendable {
    /// A question by what its words mean, with their weights.
    private struct Reading: Sendable {
        let question: Question
        /// By the numbers of meanings, in their order.
        let weights: [(meaning: Int, weight: Double)]
    }

    /// From here on two questions are shown as similar, and taken for one matter; 0…1. Chosen on 82 pairs of translations among the texts of the demonstration: the first finds 93 of 100 pairs and one stranger in a hundred, the second 68 and two in a thousand.
    private static let (similar, same) = (0.25, 0.35)

    private let readings: [Reading]
    private let gazetteer: Gazetteer

    /// Questions that may be alike, in their order.
    package init(_ questions: [Question], lexicon: Lexicon, gazetteer: Gazetteer) {
        self.gazetteer = gazetteer
        let read = questions.map { lexicon.meanings(of: $0.original) }
        var counts: [Lexicon.Meaning: Int] = [:]
        for meanings in read { for meaning in meanings { counts[meaning, default: 0] += 1 } }
        // The order of a set differs from run to run; the numbers of meanings must not decide anything.
        var numbers: [Lexicon.Meaning: Int] = [:]
        for meanings in read { for meaning in meanings where numbers[meaning] == nil { numbers[meaning] = numbers.count } }
        let total = Double(questions.count)
        readings = zip(questions, read).map { question, meanings in
            let weighed = meanings.map { meaning -> (meaning: Int, weight: Double) in
                let rarity = Likeness.binaryLogarithm(1 + (total + 1) / Double(counts[meaning] ?? 1))
                // What both languages have a word for is what the question is about.
                let isMatter = if case .matter = meaning { true } else { false }
                return (numbers[meaning] ?? 0, isMatter ? rarity * 2.2 : rarity)
            }.sorted { $0.meaning < $1.meaning }
            let length = weighed.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
            return Reading(question: question, weights: weighed.map { ($0.meaning, length > 0 ? $0.weight / length : 0) })
        }
    }

    /// The questions most like one of them, best first.
    package func similar(to question: Question, limit: Int) -> [Question] {
        guard let own = readings.first(where: { $0.question.id == question.id }) else { return [] }
        let scored = readings.compactMap { other -> (score: Double, question: Question)? in
            guard other.question.id != question.id else { return nil }
            let score = score(own, other)
            return score >= Likeness.similar ? (score, other.question) : nil
        }
        return scored.sorted { ($0.score, $1.question.id) > ($1.score, $0.question.id) }.prefix(limit).map(\.question)
    }

    /// Questions that ask the same, in the order of the first of each; alone where nobody else asks it.
    ///
    /// Two groups become one where their questions are alike on the average, so that no chain of likenesses joins what is far apart.
    package func groups() -> [[Question]] {
        var groups = readings.indices.map { [$0] }
        var group = Array(readings.indices)
        var pairs: [(score: Double, a: Int, b: Int)] = []
        for a in readings.indices {
            for b in readings.indices.dropFirst(a + 1) {
                let score = score(readings[a], readings[b])
                if score >= Likeness.same { pairs.append((score, a, b)) }
            }
        }
        pairs.sort { ($0.score, $1.a, $1.b) > ($1.score, $0.a, $0.b) }
        for pair in pairs {
            let (first, second) = (min(group[pair.a], group[pair.b]), max(group[pair.a], group[pair.b]))
            guard first != second else { continue }
            var sum = 0.0
            for a in groups[first] { for b in groups[second] { sum += score(readings[a], readings[b]) } }
            guard sum / Double(groups[first].count * groups[second].count) >= Likeness.same else { continue }
            for member in groups[second] { group[member] = first }
            groups[first] = (groups[first] + groups[second]).sorted()
            groups[second] = []
        }
        return groups.filter { !$0.isEmpty }.map { $0.map { readings[$0].question } }
    }

    /// Whether two questions may be about the same thing at all: a road here is not a road there, though both were asked about at one meeting.
    private func isNear(_ a: Question, _ b: Question) -> Bool {
        if a.place == b.place { return true }
        guard a.meeting != nil, a.meeting == b.meeting else { return false }
        return gazetteer.contains(a.place, b.place) || gazetteer.contains(b.place, a.place)
    }

    /// The cosine of two readings; 0 for questions that are not near.
    private func score(_ a: Reading, _ b: Reading) -> Double {
        guard isNear(a.question, b.question) else { return 0 }
        var (i, j, sum) = (0, 0, 0.0)
        while i < a.weights.count, j < b.weights.count {
            if a.weights[i].meaning == b.weights[j].meaning {
                sum += a.weights[i].weight * b.weights[j].weight
                (i, j) = (i + 1, j + 1)
            } else if a.weights[i].meaning < b.weights[j].meaning {
                i += 1
            } else {
                j += 1
            }
        }
        return sum
    }

    /// Near enough for weights, and without a mathematical library: whole powers exactly, straight lines between them.
    private static func binaryLogarithm(_ value: Double) -> Double { Double(value.exponent) + value.significand - 1 }
}
