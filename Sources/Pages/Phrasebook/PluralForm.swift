package import Domain

/// The forms that a noun takes beside a number. Source: Unicode CLDR, plural rules for whole numbers.
package enum PluralForm: String, CaseIterable, Sendable {
    case one, few, many, other

    package init(of count: Int, in language: Language) {
        let count = abs(count)
        switch language {
        case .kk: self = .other
        case .en: self = count == 1 ? .one : .other
        case .ru:
            let (tens, ones) = (count % 100, count % 10)
            if ones == 1 && tens != 11 {
                self = .one
            } else if (2...4).contains(ones) && !(12...14).contains(tens) {
                self = .few
            } else {
                self = .many
            }
        }
    }

    /// The forms that a phrase of a language must have. In Kazakh a noun beside a number does not change.
    package static func needed(in language: Language) -> [PluralForm] {
        switch language {
        case .kk: [.other]
        case .ru: [.one, .few, .many]
        case .en: [.one, .other]
        }
    }
}
