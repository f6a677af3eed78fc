/// Finds addresses by the words that stand in them: a street with its name, a house or a flat with its number, in Kazakh and in Russian.
///
/// A street without a name and a house without a number are no address: "біздің көшеде", "дом культуры".
enum AddressWords {
    /// Before the name of a street; of the short ones a point may follow.
    private static let streetsBefore: Set<String> = [
        "улица", "улице", "улицы", "улицу", "улицей", "проспект", "проспекта", "проспекте", "проспекту", "переулок", "переулка",
        "переулке", "переулку", "микрорайон", "микрорайона", "микрорайоне", "бульвар", "бульвара", "бульваре", "проезд",
        "проезда", "проезде", "тупик", "тупика", "тупике",
    ]
    private static let shortStreets: Set<String> = ["ул", "пр", "пр-т", "просп", "пер", "мкр", "мкрн", "микр", "б-р", "көш"]
    /// After the name of a street, with any ending.
    private static let streetsAfter = [
        "көшесі", "даңғылы", "тұйығы", "бульвары", "проспектісі", "к-сі", "шағынауданы", "ықшамауданы", "мкр-ы",
    ]
    /// After a name, of which they are a part: "Толе би", "улица Абылай хана", "Жібек жолы".
    private static let partsOfNames: Set<String> = [
        "би", "биби", "батыр", "батыра", "хан", "хана", "жырау", "қажы", "кажы", "тархан", "жолы", "жолу",
    ]
    /// The same where nothing but a house or the end of a sentence follows: within one they say something else, as "ана" *that* and "сал" *put*.
    private static let doubtfulParts: Set<String> = [
        "ана", "ата", "апа", "сал", "сала", "бек", "ақын", "акын", "акына", "сері", "сери", "шешен",
    ]
    private static let smallDistricts: Set<String> = ["шағын", "мөлтек", "ықшам"]
    private static let houses: Set<String> = ["дом", "дома", "доме", "дому", "домом", "корпус", "корп"]
    private static let flats: Set<String> = [
        "кв", "квартира", "квартире", "квартиры", "квартиру", "пәтер", "пәт", "пәтерде", "пәтері",
    ]
    /// Words with a capital letter that are no name of a street.
    private static let noNames: Set<String> = [
        "біздің", "біз", "мен", "ол", "олар", "сіз", "үйім", "үйіміз", "мекенжайым", "адресім", "көшем", "менің", "сіздің",
        "оның", "осы", "сол", "мына", "бұл", "ана", "барлық", "көптеген", "әр", "бір", "неге", "қай",
        "қандай", "ауыл", "ауылдың", "қала", "қаланың", "аудан", "үй", "кез", "келген", "жаңа", "наша", "нашей", "эта", "эту",
        "где", "когда", "почему", "живу", "адрес", "мой", "и", "в", "на", "по", "там", "мы", "я",
    ]
    /// What is counted by the number before it, which then is none of a house.
    private static let measures = [
        "лет", "год", "месяц", "мес", "дн", "ден", "раз", "этаж", "подъезд", "человек", "сем", "ай", "жыл", "күн", "рет", "қабат",
        "адам", "отбасы", "апта", "недел", "тенге", "теңге", "тг", "час", "сағат", "метр", "км", "млн", "мың", "тыс",
    ]

    /// Where addresses stand, in the order of the text; the parts of one are taken together.
    static func found(in words: [TextWord], of text: [Character]) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        // The first word that is in no part yet, and the one looked at.
        var (free, position) = (0, 0)
        while position < words.count {
            if let part = part(at: position, words, text, after: parts.last) {
                parts.append(words[max(part.from, free)].range.lowerBound..<words[part.through].range.upperBound)
                position = part.through + 1
                free = position
            } else {
                position += 1
            }
        }
        return parts.reduce(into: []) { joined, part in
            if let last = joined.last, between(last, part, text) {
                joined[joined.count - 1] = last.lowerBound..<part.upperBound
            } else {
                joined.append(part)
            }
        }
    }

    /// Whether an address names a flat: "пәтер 5", "кв. 8", "12-пәтер".
    static func hasFlat(_ address: String) -> Bool {
        TextWord.all(in: Array(address), without: []).contains { word in
            flats.contains(word.lower) || word.lower.hasPrefix("пәтер")
                || word.lower.split(whereSeparator: { "-‑".contains($0) }).dropFirst().contains { rest in
                    rest.hasPrefix("кв") || rest.hasPrefix("пәт")
                }
        }
    }

    /// The words of a part of an address at a word, first and last; `nil` where there is none.
    private static func part(
        at position: Int, _ words: [TextWord], _ text: [Character], after last: Range<Int>?
    ) -> (from: Int, through: Int)? {
        let word = words[position]
        if streetsBefore.contains(word.lower) || shortStreets.contains(word.lower) {
            // "… и пр. Когда" is no avenue.
            if word.lower == "пр", position > 0, ["и", "т"].contains(words[position - 1].lower) { return nil }
            guard let end = name(after: position, words) else { return nil }
            return (position, withHouse(end, words))
        }
        if let start = name(before: position, words) {
            return (start, withHouse(position, words))
        }
        if houses.contains(word.lower) || flats.contains(word.lower) || isPointed(word, "д", text),
            let next = number(after: position, words)
        {
            return (flats.contains(word.lower) ? withStreet(position, words) : position, next)
        }
        if word.lower == "үй", let next = number(after: position, words), closes(next, words) { return (position, next) }
        if word.isNumber, let hyphen = word.lower.firstIndex(where: { "-‑".contains($0) }) {
            let rest = word.lower[word.lower.index(after: hyphen)...]
            let isHome =
                ["үй", "пәтер", "кв", "дом"].contains { rest.hasPrefix($0) } && !rest.hasPrefix("үйл")
                && !rest.hasPrefix("пәтерл")
            return isHome ? (position, position) : nil
        }
        // "Абай көшесі, 12 үй, 5 пәтер": a number of a flat is one only after the rest of the address.
        if word.isNumber, let last, let next = following(position, words), between(last, word.range, text),
            words[next].lower.hasPrefix("пәтер") || words[next].lower.hasPrefix("үй") || words[next].lower == "кв"
        {
            return (position, next)
        }
        return nil
    }

    /// The last word of the name that follows the word for a street: up to three capital words, initials or numbers, and what belongs to a name in small letters.
    private static func name(after position: Int, _ words: [TextWord]) -> Int? {
        var (end, taken) = (position, 0)
        let mayHavePoint = shortStreets.contains(words[position].lower)
        for next in words.indices.dropFirst(position + 1).prefix(4) {
            let (word, before) = (words[next], words[next - 1])
            let gap = word.gap.filter { $0 != " " && $0 != "\u{A0}" }
            let isHeld =
                gap.isEmpty || gap == "«" || gap == "\""
                || (gap == "." && (before.isInitial || (next == position + 1 && mayHavePoint)))
                || (gap == "." && ["им", "ак"].contains(before.lower))
            guard isHeld, taken < 3 else { break }
            if ["им", "имени", "академика", "генерала"].contains(word.lower), taken == 0 { continue }
            if taken > 0, gap.isEmpty, !before.isNumber, closesName(next, words) { return next }
            guard isName(word) || (word.isNumber && taken == 0 && !counts(next, words))
            else { break }
            (end, taken) = (next, taken + 1)
        }
        return taken > 0 ? end : nil
    }

    /// Whether a word belongs to the name before it and ends it.
    private static func closesName(_ position: Int, _ words: [TextWord]) -> Bool {
        if partsOfNames.contains(words[position].lower) { return true }
        guard doubtfulParts.contains(words[position].lower) else { return false }
        guard let next = following(position, words) else { return true }
        return words[next].isNumber && !counts(next, words)
    }

    /// The first word of the name that stands before a Kazakh word for a street; `nil` where the word is none, or has no name.
    private static func name(before position: Int, _ words: [TextWord]) -> Int? {
        let word = words[position]
        var first = position
        if word.lower.hasPrefix("ауданы"), position > 0, smallDistricts.contains(words[position - 1].lower), word.gap == " " {
            first = position - 1
        } else if word.lower == "көше" {
            guard number(after: position, words) != nil else { return nil }
        } else if !streetsAfter.contains(where: { word.lower.hasPrefix($0) }) {
            return nil
        }
        var (start, taken) = (first, 0)
        while start > 0, taken < 3 {
            let (next, before) = (words[start], words[start - 1])
            let gap = next.gap.filter { $0 != " " && $0 != "\u{A0}" }
            guard gap.isEmpty || gap == "»" || gap == "\"" || (gap == "." && before.isInitial), !next.gap.contains("\n") else {
                break
            }
            if before.lower == "атындағы", taken == 0 {
                start -= 1
                continue
            }
            if taken == 0, start >= 2, isPartOfName(before.lower), before.gap == " ", isName(words[start - 2]) {
                start -= 1
                continue
            }
            guard isName(before) || (before.isNumber && taken == 0) else { break }
            (start, taken) = (start - 1, taken + 1)
        }
        return taken > 0 ? start : nil
    }

    private static func isPartOfName(_ word: String) -> Bool { partsOfNames.contains(word) || doubtfulParts.contains(word) }

    private static func isName(_ word: TextWord) -> Bool { word.isCapital && !noNames.contains(word.lower) }

    /// With the number of the house that follows a street, and the word for a house after it.
    private static func withHouse(_ end: Int, _ words: [TextWord]) -> Int {
        guard end + 1 < words.count, words[end + 1].isNumber, [" ", ", ", ","].contains(words[end + 1].gap),
            !counts(end + 1, words)
        else { return end }
        guard let next = following(end + 1, words), words[next].lower.hasPrefix("үй") || words[next].lower == "дом" else {
            return end + 1
        }
        return next
    }

    /// From the name and number that stand before a flat without a word for the street: "Абая 77/12, кв. 8".
    private static func withStreet(_ position: Int, _ words: [TextWord]) -> Int {
        guard position >= 2, words[position - 1].isNumber, words[position].gap.allSatisfy({ " ,".contains($0) }),
            words[position - 1].gap == " " || words[position - 1].gap == ", "
        else { return position }
        if words[position - 2].isCapital { return position - 2 }
        let isWhole =
            position >= 3 && isPartOfName(words[position - 2].lower) && words[position - 2].gap == " "
            && words[position - 3].isCapital
        return isWhole ? position - 3 : position
    }

    /// The number that follows a word for a house or a flat.
    private static func number(after position: Int, _ words: [TextWord]) -> Int? {
        let next = position + 1
        guard next < words.count, words[next].isNumber, words[next].gap.count <= 4, !words[next].gap.contains("\n"),
            words[next].gap.allSatisfy({ " .№\u{A0}".contains($0) }), !counts(next, words)
        else { return nil }
        return next
    }

    /// Whether a number counts what follows it.
    private static func counts(_ position: Int, _ words: [TextWord]) -> Bool {
        if words[position].lower.contains(where: { "-‑".contains($0) }) {
            return measures.contains {
                words[position].lower.split(whereSeparator: { "-‑".contains($0) }).last?.hasPrefix($0) ?? false
            }
        }
        guard let next = following(position, words) else { return false }
        return measures.contains { words[next].lower.hasPrefix($0) }
    }

    /// Whether nothing but a flat follows a number in its sentence: in Kazakh a number after "house" mostly counts something else.
    private static func closes(_ position: Int, _ words: [TextWord]) -> Bool {
        guard let next = following(position, words) else { return true }
        return flats.contains(words[next].lower)
    }

    /// The word that follows with a space alone.
    private static func following(_ position: Int, _ words: [TextWord]) -> Int? {
        let next = position + 1
        return next < words.count && (words[next].gap == " " || words[next].gap == "\u{A0}") ? next : nil
    }

    private static func isPointed(_ word: TextWord, _ short: String, _ text: [Character]) -> Bool {
        word.lower == short && word.range.upperBound < text.count && text[word.range.upperBound] == "."
    }

    /// Whether two parts belong to one address: a comma or spaces between them.
    private static func between(_ a: Range<Int>, _ b: Range<Int>, _ text: [Character]) -> Bool {
        let gap = text[a.upperBound..<b.lowerBound]
        return gap.count <= 3 && gap.allSatisfy { " ,;\u{A0}".contains($0) }
    }
}
