/// A part of a text that looks like personal data, for the person who takes it out before anyone else reads it.
///
/// A hint only: it neither finds all nor is always right.
package struct PersonalDataHint: Hashable, Sendable {
    /// What it looks like.
    package enum Kind: String, CaseIterable, Sendable {
        /// A telephone number of Kazakhstan, or one with `+`.
        case phone
        /// An individual identification number: 12 digits with a date of birth and a check digit, or any 12 that are called so.
        case iin
        case email
        /// A number of a bank card: 16 digits with a check digit.
        case card
        /// A street with its name, a house or a flat with its number. A complaint about a street names it too.
        case address
        /// Capital words beside a patronymic. Officials are called so too.
        case name

        /// Whether it is nearly always somebody's own, so that it is proposed for taking out; the others are only pointed at.
        package var isSure: Bool { self != .address && self != .name }
    }

    /// What the excerpt looks like.
    package let kind: Kind
    /// As it stands in the text.
    package let excerpt: String

    /// A hint of its parts.
    package init(kind: Kind, excerpt: String) {
        self.kind = kind
        self.excerpt = excerpt
    }

    /// What looks like personal data in a text, in its order, each excerpt once.
    package static func found(in text: String) -> [PersonalDataHint] {
        let characters = Array(text)
        var seen: Set<PersonalDataHint> = []
        return located(in: characters).map { PersonalDataHint(kind: $0.kind, excerpt: String(characters[$0.range])) }
            .filter { seen.insert($0).inserted }
    }

    /// What is nearly always somebody's own in any language of a text.
    package static func sure(in text: Translated) -> Set<PersonalDataHint> {
        Set(Language.allCases.compactMap { text[$0] }.flatMap { found(in: $0) }.filter(\.kind.isSure))
    }

    /// What a reason that everyone reads is asked about: what is nearly always somebody's own, a full name, and an address that is somebody's home: one with a flat, or beside a name. The address of a building alone is that of the venue.
    package static func asked(inReason text: String) -> [PersonalDataHint] {
        let found = found(in: text)
        let hasName = found.contains { $0.kind == .name }
        return found.filter { $0.kind != .address || hasName || AddressWords.hasFlat($0.excerpt) }
    }

    /// The same in any language of a reason.
    package static func asked(inReason text: Translated) -> Set<PersonalDataHint> {
        Set(Language.allCases.compactMap { text[$0] }.flatMap { asked(inReason: $0) })
    }

    /// Where in a text it stands, in its order; no two overlap.
    static func located(in characters: [Character]) -> [(range: Range<Int>, kind: Kind)] {
        let sure = emails(in: characters).map { ($0, Kind.email) } + numbers(in: characters)
        let words = TextWord.all(in: characters, without: sure.map(\.0))
        let addresses = AddressWords.found(in: words, of: characters)
        let names = PatronymicNames.found(in: words, of: characters).filter { name in !addresses.contains { $0.overlaps(name) } }
        return
            (sure.map { (range: $0.0, kind: $0.1) } + addresses.map { (range: $0, kind: Kind.address) }
            + names.map { (range: $0, kind: Kind.name) }).sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    private static func emails(in text: [Character]) -> [Range<Int>] {
        func isPart(_ character: Character) -> Bool {
            character.isLetter || isDigit(character) || "._%+-".contains(character)
        }
        var found: [Range<Int>] = []
        for at in text.indices where text[at] == "@" {
            var (start, end) = (at, at + 1)
            while start > 0, isPart(text[start - 1]) { start -= 1 }
            while end < text.count, isPart(text[end]) { end += 1 }
            while end > at + 1, !text[end - 1].isLetter { end -= 1 }
            let host = text[(at + 1)..<end].split(separator: ".", omittingEmptySubsequences: false)
            guard start < at, host.count >= 2, host.allSatisfy({ !$0.isEmpty }), host[host.count - 1].count >= 2 else { continue }
            found.append(start..<end)
        }
        return found
    }

    /// A run of digits.
    private struct Group {
        let range: Range<Int>
        let digits: [Int]
        let hasPlus: Bool
    }

    /// Numbers are written in groups, with spaces, hyphens, brackets or points between them: neighbouring groups are read together.
    private static func numbers(in text: [Character]) -> [(Range<Int>, Kind)] {
        let groups = groups(in: text)
        // What is called so once is one wherever its digits stand.
        let called = Set(groups.filter { $0.digits.count == 12 && isCalledIIN($0, text) }.map(\.digits))
        var found: [(Range<Int>, Kind)] = []
        var first = 0
        while first < groups.count {
            var (last, best) = (first, nil as (Int, Kind)?)
            var count = groups[first].digits.count
            while count <= 16 {
                if let kind = kind(of: groups[first...last]) {
                    best = (last, kind)
                } else if count == 12,
                    isCalledIIN(groups[first], text) || called.contains(groups[first...last].flatMap(\.digits))
                {
                    best = (last, .iin)
                }
                guard last + 1 < groups.count, touch(groups[last], groups[last + 1], text) else { break }
                last += 1
                count += groups[last].digits.count
            }
            if let (end, kind) = best {
                let start = groups[first].range.lowerBound - (groups[first].hasPlus ? 1 : 0)
                found.append((start..<groups[end].range.upperBound, kind))
                first = end + 1
            } else {
                first += 1
            }
        }
        return found
    }

    private static func groups(in text: [Character]) -> [Group] {
        var found: [Group] = []
        var position = 0
        while position < text.count {
            guard isDigit(text[position]) else {
                position += 1
                continue
            }
            let start = position
            while position < text.count, isDigit(text[position]) { position += 1 }
            found.append(
                Group(
                    range: start..<position, digits: text[start..<position].compactMap(\.wholeNumberValue),
                    hasPlus: start > 0 && text[start - 1] == "+"))
        }
        return found
    }

    /// Whether between two groups there is only what is written inside one number: at most three separators on one line.
    private static func touch(_ a: Group, _ b: Group, _ text: [Character]) -> Bool {
        let between = text[a.range.upperBound..<b.range.lowerBound]
        return between.count <= 3 && between.allSatisfy { " \u{A0}\u{202F}-\u{2010}\u{2011}–().".contains($0) }
    }

    private static func kind(of groups: ArraySlice<Group>) -> Kind? {
        guard let first = groups.first else { return nil }
        let digits = groups.flatMap(\.digits)
        let lengths = groups.map(\.digits.count)
        if first.hasPlus { return (10...15).contains(digits.count) ? .phone : nil }
        switch digits.count {
        case 10:
            return digits[0] == 7 && [0, 4, 7].contains(digits[1]) && lengths[0] >= 3 ? .phone : nil
        case 11:
            // The code follows the first digit at once or as a group of its own, so that a date does not read as a number.
            let isCodeWhole = lengths[0] > 3 || (lengths[0] == 1 && lengths.count > 1 && lengths[1] >= 3)
            return [7, 8].contains(digits[0]) && [4, 7, 9].contains(digits[1]) && isCodeWhole ? .phone : nil
        case 12:
            return (lengths == [12] || lengths == [6, 6]) && isIIN(digits) ? .iin : nil
        case 16:
            return (lengths == [16] || lengths == [4, 4, 4, 4]) && (2...6).contains(digits[0]) && isLuhn(digits) ? .card : nil
        default: return nil
        }
    }

    /// Year, month and day of birth, a digit for century and sex, a serial number and the check digit. Source: the rules on forming identification numbers, 2008, p. 7.
    private static func isIIN(_ digits: [Int]) -> Bool {
        let month = digits[2] * 10 + digits[3]
        guard (1...6).contains(digits[6]),
            Day(
                year: [1800, 1900, 2000][(digits[6] - 1) / 2] + digits[0] * 10 + digits[1], month: month,
                day: digits[4] * 10 + digits[5])
                != nil
        else { return false }
        func sum(_ weights: [Int]) -> Int { zip(weights, digits).reduce(0) { $0 + $1.0 * $1.1 } % 11 }
        var check = sum([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
        if check == 10 { check = sum([3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) }
        return check == digits[11]
    }

    /// Whether a number is called an identification number just before it: then it is one, mistyped or not.
    private static func isCalledIIN(_ group: Group, _ text: [Character]) -> Bool {
        func before(_ count: Int) -> String {
            String(text[max(0, group.range.lowerBound - count)..<group.range.lowerBound]).lowercased()
        }
        let (near, far) = (before(20), before(50))
        return ["жсн", "иин", "iin"].contains { near.contains($0) }
            // A number of a firm bears the same name with one word more.
            || !far.contains("бизнес") && names.contains { far.contains($0) }
    }

    /// What an identification number is called in full, in lower case.
    private static let names = [
        "сәйкестендіру нөмір", "идентификационный номер", "идентификационного номер", "identification number",
    ]

    private static func isLuhn(_ digits: [Int]) -> Bool {
        var sum = 0
        for (index, digit) in digits.reversed().enumerated() {
            let doubled = digit * 2
            sum += index % 2 == 0 ? digit : doubled > 9 ? doubled - 9 : doubled
        }
        return sum % 10 == 0
    }

    private static func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }
}
