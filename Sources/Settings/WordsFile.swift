import Domain

/// Reads `words.yaml`: the words by which questions in two languages are known to be about the same.
struct WordsFile {
    static let name = "words.yaml"

    let folder: SettingsFolder

    /// The lexicon; `nil` where something is wrong, and what goes to the log.
    func lexicon() -> Lexicon? {
        let before = folder.log.mistakes.count
        guard folder.exists(WordsFile.name) else {
            folder.log.add(WordsFile.name, "the file is missing")
            return nil
        }
        guard let top = YAMLValue.document(in: WordsFile.name, of: folder)?.mapping(["matters", "common"]) else { return nil }
        var seen: Set<String> = []
        func words(_ list: YAMLValue) -> [String] {
            list.items().compactMap { item in
                guard let word = item.text() else { return nil }
                let folded = FoldedText.of(word)
                if folded.isEmpty || folded.contains(" ") { item.mistake("\(word) is not one word") }
                // The same letters may be a whole word in one row and a beginning in another.
                if !seen.insert((word.first == "=" ? "=" : "") + folded).inserted {
                    item.mistake("\(word) stands more than once")
                }
                return word
            }
        }
        let matters = top.required("matters")?.items().map(words) ?? []
        let common = top.required("common").map(words) ?? []
        guard folder.log.mistakes.count == before else { return nil }
        return Lexicon(matters: matters, common: common)
    }
}
