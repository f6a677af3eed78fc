/// Finds full names by their patronymics, "Айгүл Серікқызы", "Иванову Ивану Ивановичу", and by two initials, "Ахметов А. К.". A name without either is not told from other words.
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

    /// What begins a sentence before a name and is no part of it.
    private static let openings: Set<String> = [
        "мен", "біз", "бұл", "ол", "көршім", "көршіміз", "әкем", "анам", "азамат", "азаматша", "құрметті",
        "я", "мы", "это", "он", "она", "сосед", "соседка", "мой", "моя", "гражданин", "гражданка", "уважаемый", "уважаемая",
    ]

    /// Where names stand, by patronymics and by initials.
    static func found(in words: [TextWord], of text: [Character]) -> [Range<Int>] {
        let full = patronymics(in: words)
        return full + initials(in: words).filter { name in !full.contains { $0.overlaps(name) } }
    }

    /// Two initials with a capital word before or after them.
    private static func initials(in words: [TextWord]) -> [Range<Int>] {
        words.indices.dropLast().compactMap { position -> Range<Int>? in
            let (one, other) = (words[position], words[position + 1])
            guard one.isInitial, other.isInitial, isPoint(other.gap) else { return nil }
            let (before, after) = (position - 1, position + 2)
            let span: ClosedRange<Int>? =
                if before >= 0, one.gap == " ", isSurname(words[before]) {
                    before...position + 1
                } else if after < words.count, isPoint(words[after].gap), isSurname(words[after]) {
                    position...after
                } else { nil }
            guard let span, !isNamesake(span, in: words) else { return nil }
            return words[span.lowerBound].range.lowerBound..<words[span.upperBound].range.upperBound
        }
    }

    private static func isPoint(_ gap: String) -> Bool { gap == "." || gap == ". " }

    private static func isSurname(_ word: TextWord) -> Bool { word.isCapital && word.range.count > 2 }

    /// Whether the words beside a name say that something is called after its bearer.
    private static func isNamesake(_ name: ClosedRange<Int>, in words: [TextWord]) -> Bool {
        [name.lowerBound - 1, name.upperBound + 1].contains { words.indices.contains($0) && namesakes.contains(words[$0].lower) }
    }

    /// The patronymic and the capital words beside it, three at most.
    private static func patronymics(in words: [TextWord]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        for (position, word) in words.enumerated() where isPatronymic(word) {
            var (first, last) = (position, position)
            while first > 0, position - first < 2, isBeside(words[first], words[first - 1]), words[first - 1].isCapital,
                !openings.contains(words[first - 1].lower)
            {
                first -= 1
            }
            if first == position || last - first < 2, last + 1 < words.count, words[last + 1].gap == " ",
                words[last + 1].isCapital
            {
                last += 1
            }
            guard last > first else { continue }
            guard !isNamesake(first...last, in: words) else { continue }
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
