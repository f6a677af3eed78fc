package import Domain

/// A reckoned date as JSON, with its explanation in three languages.
package struct ReckoningObject: Encodable, Sendable {
    struct Skipped: Encodable, Sendable {
        let day: String
        /// The day of the weekend, or the name of the day off.
        let why: String
        /// The law or the resolution by which it is off; `nil` for a plain weekend.
        let source: String?
    }

    let rule: String
    let cites: String
    let from: String
    let due: String
    let skipped: [Skipped]
    let explanation: TextObject
    /// What it means for a place; `nil` where none was asked about.
    let place: PlaceReckoned?

    /// - Parameters:
    ///   - language: of the paragraph cited and of the names of days off.
    ///   - today: in the explanation a year is named where it is not this day's.
    package init(
        _ reckoning: Reckoning, phrasebook: Phrasebook, in language: Language, today: Day, place: PlaceReckoned? = nil
    ) {
        self.place = place
        rule = reckoning.rule.id.text
        cites = reckoning.rule.cites.text(for: language)
        from = reckoning.from.iso
        due = reckoning.due.iso
        let (words, dates) = (phrasebook[language], DateFormats(language, today: today))
        skipped = reckoning.skipped.map { skipped in
            Skipped(
                day: skipped.day.iso, why: ReckoningExplanation.reason(skipped, words: words, dates: dates),
                source: ReckoningExplanation.source(skipped, in: language))
        }
        var text = Translated()
        for language in Language.allCases {
            text[language] = ReckoningExplanation.text(
                reckoning, words: phrasebook[language], dates: DateFormats(language, today: today))
        }
        explanation = TextObject(text)
    }
}
