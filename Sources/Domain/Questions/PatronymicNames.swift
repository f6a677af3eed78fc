/// Finds full names by their patronymics: "Айгүл Серікқызы", "Иванову Ивану Ивановичу". A name without one is not told from other words.
enum PatronymicNames {
    private static let russian =
        ["ович", "евич", "ьич"].flatMap { stem in ["", "а", "у", "ем", "е"].map { stem + $0 } }
        + ["овн", "евн", "ичн"].flatMap { stem in ["а", "ы", "е", "у", "ой", "ою"].map { stem + $0 } }
    private static let kazakh = ["ұлы", "қызы", "улы", "кызы"].flatMap { stem in
        ["", "ның", "на", "н", "нда", "нан", "мен"].map { stem + $0 }
    }
    private static let endings = russian + kazakh
    /// Around the name of somebody after whom something is called.
    private static let namesakes: Set<String> = ["атындағы", "имени", "им", "көшесі", "көшесінде", "көшесінің"]

    /// Where names stand: the patronymic and the capital words beside it, three at most.
    static func found(in words: [TextWord], of text: [Character]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        for (position, word) in words.enumerated() where isPatronymic(word) {
            var (first, last) = (position, position)
            while first > 0, position - first < 2, isBeside(words[first], words[first - 1]), words[first - 1].isCapital {
                first -= 1
            }
            if first == position || last - first < 2, last + 1 < words.count, words[last + 1].gap == " ",
                words[last + 1].isCapital
            {
                last += 1
            }
            guard last > first else { continue }
            let around = [first > 0 ? words[first - 1].lower : "", last + 1 < words.count ? words[last + 1].lower : ""]
            guard namesakes.isDisjoint(with: around) else { continue }
            let range = words[first].range.lowerBound..<words[last].range.upperBound
            if found.last.map({ !$0.overlaps(range) }) ?? true { found.append(range) }
        }
        return found
    }

    private static func isPatronymic(_ word: TextWord) -> Bool {
        word.isCapital
            && endings.contains { word.lower.hasSuffix($0) && word.range.count >= $0.count + 2 && word.range.count >= 6 }
    }

    /// Whether only a space, or the point of an initial, stands between two words.
    private static func isBeside(_ word: TextWord, _ before: TextWord) -> Bool {
        word.gap == " " || (before.isInitial && (word.gap == "." || word.gap == ". "))
    }
}
