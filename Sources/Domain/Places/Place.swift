/// A code of the state classifier of territories (KATO): 9 digits. `000000000` stands for the republic.
package struct KATO: Hashable, Comparable, Sendable {
    /// The nine digits.
    package let code: String

    /// A code of exactly nine digits, `nil` for anything else; whether there is such a place, `Gazetteer` says.
    package init?(_ code: some StringProtocol) {
        guard code.utf8.count == 9, code.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        self.code = String(code)
    }

    private init(unchecked code: String) { self.code = code }

    /// The country as a whole, which the classifier does not list.
    package static let republic = KATO(unchecked: "000000000")
    /// Astana, whose clock is that of the country.
    package static let capital = KATO(unchecked: "710000000")

    /// In the order of the digits.
    package static func < (a: KATO, b: KATO) -> Bool { a.code < b.code }
}

extension KATO: CustomStringConvertible {
    /// The nine digits.
    package var description: String { code }
}

/// What kind of territory a place is. Source: state classifier of territories, edition of 17 October 2022.
package enum PlaceLevel: String, CaseIterable, Sendable {
    case republic, oblast
    case cityRepublican = "city_republican"
    case district
    /// A city with the places that it administers.
    case cityAdmin = "city_admin"
    case districtInCity = "district_in_city"
    case city
    case settlementAdmin = "settlement_admin"
    case settlement
    case ruralOkrug = "rural_okrug"
    case village
}

/// Whose akim it is: the levels of office by which the law speaks of akims. A place without an akim of its own has none.
package enum Office: String, CaseIterable, Sendable {
    case oblast
    case republicanCity = "republican_city"
    case capital
    case district
    case cityOblast = "city_oblast"
    case cityDistrict = "city_district"
    case ruralOkrug = "rural_okrug"
    case settlement
    case village
    case districtInCity = "district_in_city"

    /// Whether this akim approves the yearly calendar of the territory. Source: decree 826, the duties of akims of oblasts, cities of republican significance and the capital.
    package var approvesCalendar: Bool { self == .oblast || self == .republicanCity || self == .capital }
}

/// A territory of the country.
package struct Place: Hashable, Sendable {
    /// Its code of the classifier.
    package let code: KATO
    /// `nil` for the republic only.
    package let parent: KATO?
    /// What kind of territory it is.
    package let level: PlaceLevel
    /// The level of its akim; `nil` where it has none of its own.
    package let office: Office?
    /// Its full name, the word for the kind of place written out.
    package let name: Translated
    /// Whether the Kazakh name is the official one, and not the Russian form shown in its stead.
    package let hasKazakhName: Bool

    /// A place of its parts, as read from `config/places`.
    package init(code: KATO, parent: KATO?, level: PlaceLevel, office: Office?, name: Translated, hasKazakhName: Bool) {
        self.code = code
        self.parent = parent
        self.level = level
        self.office = office
        self.name = name
        self.hasKazakhName = hasKazakhName
    }
}
