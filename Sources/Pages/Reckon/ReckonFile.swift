package import Domain

/// A reckoned date as a file.
package enum ReckonFile {
    /// A JSON object with sorted keys.
    ///
    /// - Parameter language: of the paragraph cited and of the names of days off; the explanation is in all three.
    package static func json(
        _ reckoning: Reckoning, phrasebook: Phrasebook, in language: Language = .kk, today: Day
    ) throws -> String {
        try JSONText.of(ReckoningObject(reckoning, phrasebook: phrasebook, in: language, today: today))
    }
}
