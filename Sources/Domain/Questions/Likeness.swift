/// How much two questions read alike: by the beginnings of their words, since Kazakh and Russian words change at their ends.
package enum Likeness {
    private static let stem = 5

    /// The questions that share the most with one, best first; those that share less than a third of their words are left out.
    package static func similar(to question: Question, among others: [Question], limit: Int) -> [Question] {
        let own = stems(question.original)
        guard !own.isEmpty else { return [] }
        let scored = others.compactMap { other -> (score: Double, question: Question)? in
            guard other.id != question.id else { return nil }
            let words = stems(other.original)
            let score = Double(own.intersection(words).count) / Double(max(1, min(own.count, words.count)))
            return score >= 1.0 / 3 ? (score, other) : nil
        }
        return scored.sorted { ($0.score, $1.question.id) > ($1.score, $0.question.id) }.prefix(limit).map(\.question)
    }

    /// The beginnings of words of four letters and more.
    private static func stems(_ text: String) -> Set<Substring> {
        Set(FoldedText.of(text).split(separator: " ").filter { $0.count >= 4 }.map { $0.prefix(stem) })
    }
}
