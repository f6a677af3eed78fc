package import Domain

/// How days are written: `4 желтоқсан`, with the year only where it is not this one.
///
/// Kazakh months take the endings of their case: "4 желтоқсанға дейін", "18 қарашада", "5 желтоқсаннан бастап".
package struct DateFormats: Sendable {
    package enum Case: Sendable {
        case plain
        /// "by": 25 қарашаға; in Russian the genitive serves.
        case by
        /// "on": 18 қарашада.
        case on
        /// "from": 18 қарашадан.
        case from
        /// "of": 18 қарашадағы; in English with "of" before it.
        case of
    }

    private let language: Language
    private let today: Day

    package init(_ language: Language, today: Day) {
        self.language = language
        self.today = today
    }

    /// `4 желтоқсан` this year, `2027 жылғы 25 қаңтар` in another; `4 December 2027` in English.
    package func day(_ day: Day, _ form: Case = .plain) -> String { withYear(day, form, always: false) }

    /// The same with the year, whichever it is.
    package func fullDay(_ day: Day, _ form: Case = .plain) -> String { withYear(day, form, always: true) }

    /// `жұма`.
    package func weekday(_ day: Day) -> String { DateFormats.weekday(day.weekday, in: language) }

    /// The same without a day.
    static func weekday(_ weekday: Weekday, in language: Language) -> String { weekdays[language]?[weekday.rawValue - 1] ?? "" }

    /// `4 желтоқсан, жұма`.
    package func dayAndWeekday(_ day: Day) -> String { "\(self.day(day)), \(weekday(day))" }

    /// The month alone, as it stands under a large day: `желтоқсан`, `декабря`, `December`.
    package func month(_ day: Day) -> String { month(day, .plain) }

    /// What stands around the large number of a day: the month after it, with a year that is not this one where the language has it, in Kazakh before the day.
    package func around(_ day: Day) -> (before: String?, after: String) {
        let name = month(day)
        guard day.year != today.year else { return (nil, name) }
        return switch language {
        case .kk: ("\(day.year)\u{A0}жылғы", name)
        case .ru: (nil, "\(name) \(day.year)\u{A0}года")
        case .en: (nil, "\(name) \(day.year)")
        }
    }

    /// The name of a month standing alone, as a heading: `желтоқсан`, `декабрь`, `December`.
    package func monthHeading(_ day: Day) -> String {
        language == .ru ? DateFormats.russianNominative[day.month - 1] : month(day, .plain)
    }

    /// `III тоқсан 2026` as it is said: `2026 жылғы III тоқсан`, `III квартал 2026 года`, `third quarter of 2026`.
    package func period(_ period: Period) -> String {
        let roman = ["I", "II", "III", "IV"]
        return switch (language, period.part) {
        case (.kk, .quarter(let number)): "\(period.year)\u{A0}жылғы \(roman[number - 1])\u{A0}тоқсан"
        case (.kk, .half(let number)): "\(period.year)\u{A0}жылғы \(roman[number - 1])\u{A0}жартыжылдық"
        case (.kk, .year): "\(period.year)\u{A0}жыл"
        case (.ru, .quarter(let number)): "\(roman[number - 1])\u{A0}квартал \(period.year)\u{A0}года"
        case (.ru, .half(let number)): "\(roman[number - 1])\u{A0}полугодие \(period.year)\u{A0}года"
        case (.ru, .year): "\(period.year)\u{A0}год"
        case (.en, .quarter(let number)): "quarter \(roman[number - 1]) of \(period.year)"
        case (.en, .half(let number)): "half-year \(roman[number - 1]) of \(period.year)"
        case (.en, .year): "\(period.year)"
        }
    }

    /// A part of a year that is named beside it: `III тоқсан`, `II полугодие`, `year`.
    package func part(_ period: Period) -> String {
        let roman = ["I", "II", "III", "IV"]
        return switch (language, period.part) {
        case (.kk, .quarter(let number)): "\(roman[number - 1])\u{A0}тоқсан"
        case (.kk, .half(let number)): "\(roman[number - 1])\u{A0}жартыжылдық"
        case (.kk, .year): "Жыл"
        case (.ru, .quarter(let number)): "\(roman[number - 1])\u{A0}квартал"
        case (.ru, .half(let number)): "\(roman[number - 1])\u{A0}полугодие"
        case (.ru, .year): "Год"
        case (.en, .quarter(let number)): "Quarter\u{A0}\(roman[number - 1])"
        case (.en, .half(let number)): "Half-year\u{A0}\(roman[number - 1])"
        case (.en, .year): "Year"
        }
    }

    /// The short name under a bar: `III 2026`.
    package func shortPeriod(_ period: Period) -> String {
        let roman = ["I", "II", "III", "IV"]
        return switch period.part {
        case .quarter(let number), .half(let number): "\(roman[number - 1])\u{A0}\(period.year)"
        case .year: "\(period.year)"
        }
    }

    private func withYear(_ day: Day, _ form: Case, always: Bool) -> String {
        let text = "\(day.dayOfMonth)\u{A0}\(month(day, form))"
        guard always || day.year != today.year else { return text }
        return switch language {
        case .kk: "\(day.year)\u{A0}жылғы \(text)"
        case .ru: "\(text) \(day.year)\u{A0}года"
        case .en: "\(text) \(day.year)"
        }
    }

    private func month(_ day: Day, _ form: Case) -> String {
        let index = day.month - 1
        switch language {
        case .kk:
            let name = DateFormats.kazakh[index]
            return switch form {
            case .plain: name
            case .by: name + DateFormats.kazakhDative[index]
            case .on: name + DateFormats.kazakhLocative[index]
            case .from: name + DateFormats.kazakhAblative[index]
            case .of:
                name + DateFormats.kazakhLocative[index] + (DateFormats.kazakhLocative[index].hasSuffix("е") ? "гі" : "ғы")
            }
        case .ru: return DateFormats.russian[index]
        case .en: return DateFormats.english[index]
        }
    }

    private static let kazakh = [
        "қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым", "шілде", "тамыз", "қыркүйек", "қазан", "қараша", "желтоқсан",
    ]
    private static let kazakhDative = ["ға", "ға", "ға", "ге", "ға", "ға", "ге", "ға", "ке", "ға", "ға", "ға"]
    private static let kazakhLocative = ["да", "да", "да", "де", "да", "да", "де", "да", "те", "да", "да", "да"]
    private static let kazakhAblative = ["дан", "нан", "дан", "ден", "дан", "нан", "ден", "дан", "тен", "нан", "дан", "нан"]
    private static let russian = [
        "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря",
    ]
    private static let russianNominative = [
        "январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь",
    ]
    private static let english = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ]
    private static let weekdays: [Language: [String]] = [
        .kk: ["дүйсенбі", "сейсенбі", "сәрсенбі", "бейсенбі", "жұма", "сенбі", "жексенбі"],
        .ru: ["понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"],
        .en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    ]
}
