import Domain

/// A text in both official languages, with slots in braces (`{street}`) that stand where neither language inflects them.
struct Wording: Sendable {
    let kk: String
    let ru: String

    init(_ kk: String, _ ru: String) {
        self.kk = kk
        self.ru = ru
    }

    /// The text with its slots filled.
    func filled(_ slots: Slots) -> Translated {
        Translated(kk: Wording.fill(kk, slots, in: .kk), ru: Wording.fill(ru, slots, in: .ru))
    }

    func filled(_ slots: Slots, in language: Language) -> String {
        Wording.fill(language == .kk ? kk : ru, slots, in: language == .kk ? .kk : .ru)
    }

    var plain: Translated { Translated(kk: kk, ru: ru) }

    /// Looks at bytes, since the texts are long and the slots few; an unknown slot stays, so that a test sees it.
    private static func fill(_ text: String, _ slots: Slots, in language: Language) -> String {
        guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
        var result = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            result += rest[..<open]
            let name = rest[rest.index(after: open)..<close]
            result += slots.value(of: name, in: language) ?? String(rest[open...close])
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }
}

/// What fills the slots of one matter, so that its questions, its problem question and its action speak of the same street.
struct Slots: Sendable {
    let street: Wording
    let house: Int
    /// The number of a school or a kindergarten.
    let number: Int
    /// Families or people, always a number after which Russian takes the genitive plural.
    let count: Int

    func value(of name: Substring, in language: Language) -> String? {
        switch name {
        case "street": language == .kk ? street.kk : street.ru
        case "house": String(house)
        case "number": String(number)
        case "count": String(count)
        default: nil
        }
    }
}
