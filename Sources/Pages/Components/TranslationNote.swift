import Domain

extension PageContext {
    /// A text of its own on a page, with what its reader should know of the language it is in.
    func text(_ text: Translated, _ name: PublicText.Name, stale: [StaleTranslation] = []) -> LocalText {
        var local = self.text(text)
        local.note = note(on: text, name, stale: stale)
        return local
    }

    /// A text that nobody corrects once it is published, with what its reader should know of the language it is in.
    func noted(_ text: Translated) -> LocalText {
        var local = self.text(text)
        local.note = lacks(text) ? words(.translationMissing) : nil
        return local
    }

    /// Whether a text does not stand in the reader's official language.
    func lacks(_ text: Translated) -> Bool {
        Language.official.contains(language) && !text.isEmpty && text[language] == nil
    }

    /// That it does not stand in the reader's official language, or fell behind there; `nil` where nothing is to be said.
    func note(on text: Translated, _ name: PublicText.Name, stale: [StaleTranslation]) -> String? {
        guard Language.official.contains(language), !text.isEmpty else { return nil }
        if lacks(text) { return words(.translationMissing) }
        return stale.first { $0.name == name && $0.language == language }.map {
            words(.translationStale, ["day": dates.day($0.since, .on)])
        }
    }
}
