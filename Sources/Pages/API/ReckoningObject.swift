package import Domain

/// A reckoned date as JSON, with its explanation in three languages.
package struct ReckoningObject: Encodable, Sendable {
    struct Skipped: Encodable, Sendable {
        let day: String
        /// `weekend`, or the name of the day off.
        let why: String
    }

    let rule: String
    let cites: String
    let from: String
    let due: String
    let skipped: [Skipped]
    let explanation: TextObject

    /// - Parameters:
    ///   - language: of the paragraph cited and of the names of days off.
    ///   - today: in the explanation a year is named where it is not this day's.
    package init(_ reckoning: Reckoning, phrasebook: Phrasebook, in language: Language, today: Day) {
        rule = reckoning.rule.id.text
        cites = reckoning.rule.cites.text(for: language)
        from = reckoning.from.iso
        due = reckoning.due.iso
        skipped = reckoning.skipped.sorted { $0.day < $1.day }.map { skipped in
            switch skipped.why {
            case .weekend: Skipped(day: skipped.day.iso, why: "weekend")
            case .dayOff(let off): Skipped(day: skipped.day.iso, why: off.name.text(for: language))
            }
        }
        var text = Translated()
        for language in Language.allCases {
            text[language] = ReckoningExplanation.text(
                reckoning, words: phrasebook[language], dates: DateFormats(language, today: today))
        }
        explanation = TextObject(text)
    }
}
