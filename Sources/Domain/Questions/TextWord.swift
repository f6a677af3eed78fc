/// A word of a text, for those who look for personal data in it: letters and digits, with the hyphens and slashes inside it.
struct TextWord: Sendable {
    /// Where it stands, in characters.
    let range: Range<Int>
    /// In small letters.
    let lower: String
    /// Whether it begins with a capital letter.
    let isCapital: Bool
    /// Whether it begins with a digit, as `12`, `12а`, `77/12` and `12-үй`.
    let isNumber: Bool
    /// What stands between the word before it and this one.
    let gap: String

    /// One letter, as of "А. Молдағұлова".
    var isInitial: Bool { isCapital && range.count == 1 }

    /// The words of a text in their order; those that touch a range are left out, and what stands there counts as a gap.
    static func all(in text: [Character], without taken: [Range<Int>]) -> [TextWord] {
        var words: [TextWord] = []
        var (position, last) = (0, 0)
        while position < text.count {
            guard isPart(text[position]) else {
                position += 1
                continue
            }
            let start = position
            while position < text.count,
                isPart(text[position])
                    || ("-‑/'’".contains(text[position]) && position + 1 < text.count && isPart(text[position + 1]))
            {
                position += 1
            }
            let range = start..<position
            guard !taken.contains(where: { $0.overlaps(range) }) else { continue }
            words.append(
                TextWord(
                    range: range, lower: String(text[range]).lowercased(), isCapital: text[start].isUppercase,
                    isNumber: text[start].isNumber, gap: String(text[last..<start])))
            last = position
        }
        return words
    }

    private static func isPart(_ character: Character) -> Bool { character.isLetter || character.isNumber }
}
