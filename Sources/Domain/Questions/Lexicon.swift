/// Words that mean the same in Kazakh and in Russian, and those that tell nothing of a matter; kept as data in `config/words.yaml`.
///
/// Both languages change words at their ends, so a word is known by its beginning.
package struct Lexicon: Hashable, Sendable {
    /// What a word says of the matter.
    enum Meaning: Hashable, Sendable {
        /// Nothing, as a greeting.
        case none
        /// One of the matters that both languages have words for.
        case matter(Int)
        /// What it begins with.
        case stem(Substring)
    }

    /// Characters by which two words are taken for one where the lexicon does not know them.
    private static let stem = 5
    /// The shortest word that says something where the lexicon does not know it.
    private static let shortest = 4
    /// The longest beginning that is looked up.
    private static let longest = 12

    private let beginnings: [String: Meaning]
    private let wholes: [String: Meaning]

    /// - Parameters:
    ///   - matters: each by its words in both languages; a word with `=` before it is a whole one, others are beginnings.
    ///   - common: words that tell nothing, written in the same way.
    package init(matters: [[String]] = [], common: [String] = []) {
        var (beginnings, wholes): ([String: Meaning], [String: Meaning]) = ([:], [:])
        func add(_ word: String, _ meaning: Meaning) {
            let folded = FoldedText.of(word)
            if word.first == "=" { wholes[folded] = meaning } else { beginnings[folded] = meaning }
        }
        for word in common { add(word, .none) }
        for (number, words) in matters.enumerated() {
            for word in words { add(word, .matter(number)) }
        }
        self.beginnings = beginnings
        self.wholes = wholes
    }

    /// The meanings of the words of a text, each once; words that tell nothing left out.
    func meanings(of text: String) -> Set<Meaning> {
        Set(FoldedText.of(text).split(separator: " ").map(meaning).filter { $0 != .none })
    }

    private func meaning(of word: Substring) -> Meaning {
        if let known = wholes[String(word)] { return known }
        var beginning = word.prefix(Lexicon.longest)
        while beginning.count >= 2 {
            if let known = beginnings[String(beginning)] { return known }
            beginning.removeLast()
        }
        if word.count >= Lexicon.shortest { return .stem(word.prefix(Lexicon.stem)) }
        // The number of a house or a school tells matters apart.
        return word.allSatisfy(\.isNumber) ? .stem(word) : .none
    }
}
