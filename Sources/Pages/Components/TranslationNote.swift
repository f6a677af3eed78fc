import Domain

extension PageContext {
    /// A text of its own on a page, with what its reader should know of the language it is in.
    func text(_ text: Translated, _ name: PublicText.Name, stale: [StaleTranslation] = []) -> LocalText {
        var local = self.text(text)
        local.note = note(on: text, name, stale: stale)
        return local
    }

    /// That it does not stand in the reader's official language, or fell behind there; `nil` where nothing is to be said.
    func note(on text: Translated, _ name: PublicText.Name, stale: [StaleTranslation]) -> String? {
        guard Language.official.contains(language), !text.isEmpty else { return nil }
        if text[language] == nil { return words(.translationMissing) }
        return stale.first { $0.name == name && $0.language == language }.map {
            words(.translationStale, ["day": dates.day($0.since, .on)])
        }
    }
}
