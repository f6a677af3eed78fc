package import Domain

/// A reckoned date as a file.
package enum ReckonFile {
    /// A JSON object with sorted keys.
    ///
    /// - Parameter language: of the paragraph cited and of the names of days off; the explanation is in all three.
    package static func json(
        _ reckoning: Reckoning, phrasebook: Phrasebook, in language: Language = .kk, today: Day, place: PlaceReckoned? = nil
    ) throws -> String {
        try JSONText.of(ReckoningObject(reckoning, phrasebook: phrasebook, in: language, today: today, place: place))
    }

    /// The last day, how it was counted in each language, and the days passed over with the source of each.
    ///
    /// - Parameters:
    ///   - language: of the names of days off and of what concerns the place.
    ///   - place: adds a line that says whether the rule binds there.
    package static func text(
        _ reckoning: Reckoning, phrasebook: Phrasebook, in language: Language = .kk, today: Day, place: PlaceReckoned? = nil
    ) -> String {
        var lines = ["\(reckoning.rule.id.text): \(reckoning.due)"]
        for language in Language.allCases {
            let dates = DateFormats(language, today: today)
            lines.append(ReckoningExplanation.text(reckoning, words: phrasebook[language], dates: dates))
        }
        if let place { lines.append(place.text(of: reckoning.rule, in: language)) }
        let (words, dates) = (phrasebook[language], DateFormats(language, today: today))
        lines += reckoning.skipped.map { skipped in
            let reason = ReckoningExplanation.reason(skipped, words: words, dates: dates)
            return [skipped.day.iso, reason, ReckoningExplanation.source(skipped, in: language)].compactMap { $0 }
                .joined(separator: "\t")
        }
        return lines.joined(separator: "\n")
    }
}
