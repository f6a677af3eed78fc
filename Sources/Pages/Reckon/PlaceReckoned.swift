package import Domain

/// What a reckoned date means for one place: whether the rule binds there, and by which clock it was counted.
package struct PlaceReckoned: Encodable, Sendable {
    let code: String
    let name: TextObject
    let binds: Bool
    /// In one line, whether it binds and why not where it does not.
    let note: TextObject
    /// Local time on the day of the event, as `+05:00`.
    let offset: String
    /// What comes in before this hour of a working day is registered the same day.
    let registersUntil: String
    private let sentence: Translated
    private let clock: Translated

    private enum CodingKeys: String, CodingKey { case code, name, binds, note, offset, registersUntil }

    /// - Parameters:
    ///   - reach: whether the rule binds the akimat of the place.
    ///   - offset: minutes east of Greenwich on the day of the event.
    package init(
        _ place: Place, reach: RuleReach, offset: Int, registersUntil: TimeOfDay, gazetteer: Gazetteer, phrasebook: Phrasebook
    ) {
        code = place.code.code
        name = TextObject(place.name)
        binds = reach == .binds
        let written = PlaceReckoned.text(offset: offset)
        self.offset = written
        self.registersUntil = registersUntil.text
        var (note, clock) = (Translated(), Translated())
        for language in Language.allCases {
            let words = phrasebook[language]
            note[language] = PlaceReckoned.note(reach, at: place, gazetteer, words)
            clock[language] = words(.reckonClock, ["offset": written, "until": registersUntil.text])
        }
        self.note = TextObject(note)
        sentence = note
        self.clock = clock
    }

    /// Whether the rule binds at the place, on one line; by which clock too, where it counts by office hours.
    package func text(of rule: DutyRule, in language: Language) -> String {
        let sentences = rule.term == .sameDayInOfficeHours ? [sentence, clock] : [sentence]
        return sentences.map { $0.text(for: language) }.joined(separator: " ")
    }

    private static func note(_ reach: RuleReach, at place: Place, _ gazetteer: Gazetteer, _ words: Words) -> String {
        func name(_ place: Place?) -> String { place?.name.text(for: words.language) ?? "" }
        return switch reach {
        case .binds: words(.reckonBinds, ["place": name(place)])
        case .otherTerritory(let territory):
            words(.reckonOtherTerritory, ["place": name(place), "territory": name(gazetteer[territory])])
        case .otherOffice: words(.reckonOtherOffice, ["place": name(place)])
        case .others(let who): words(.reckonOtherAddressee, ["who": who.text(for: words.language)])
        }
    }

    /// Minutes east of Greenwich as `+05:00`.
    private static func text(offset: Int) -> String {
        "\(offset < 0 ? "-" : "+")\(TimeOfDay(minutes: abs(offset)).text)"
    }
}
