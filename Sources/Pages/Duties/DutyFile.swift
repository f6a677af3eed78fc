package import Domain

/// The duties of akimats as files.
package enum DutyFile {
    /// A JSON array of objects with sorted keys.
    ///
    /// - Parameters:
    ///   - address: the public address of the site, without a slash at its end.
    ///   - language: of the paragraph cited and of the pages linked to; the explanation is in all three.
    package static func json(
        _ duties: [Duty], address: String, phrasebook: Phrasebook, in language: Language = .kk, today: Day
    ) throws -> String {
        try JSONText.of(
            duties.map { DutyObject($0, address: address, phrasebook: phrasebook, in: language, today: today) })
    }

    /// CSV (RFC 4180) in UTF-8 with a byte order mark, in the columns of `DutyRecord`.
    package static func csv(_ duties: [Duty], address: String, in language: Language = .kk) -> String {
        DataFile.csv(duties.map { DutyRecord($0, address: address, in: language) })
    }
}
