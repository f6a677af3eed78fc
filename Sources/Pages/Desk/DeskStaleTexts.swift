import Domain

/// The translations of a record that fell behind, each beside the text that was changed, and the act by which a person says that it still fits.
struct DeskStaleTexts: Sendable {
    struct Row: Sendable {
        /// "Ответ": which text it is.
        let what: String
        /// Which language fell behind, and since when.
        let badge: StatusBadge
        /// Both, the changed one first.
        let texts: [Text]
        let fits: DeskTranslationsPage.Fits?
    }

    struct Text: Sendable {
        let language: String
        let lang: String
        let text: String
    }

    let rows: [Row]

    /// What one text may weigh, in bytes: both of a question and of its answer stand on one page with the forms, which hold them whole.
    private static let share = 400

    /// `nil` where none fell behind.
    init?(
        _ stale: [StaleTranslation], of subject: JournalEntry.Subject, texts: [PublicText], onlyLooksOn: Bool,
        in context: PageContext
    ) {
        rows = stale.compactMap { one in
            guard let text = texts.first(where: { $0.name == one.name })?.text else { return nil }
            let what = context.words(DeskTranslationsPage.phrase(for: UntranslatedText.Kind(one.name, of: subject)))
            let other: Language = one.language == .kk ? .ru : .kk
            let fits = DeskTranslationsPage.Fits(
                url: DeskPath.translations().text, label: context.words(.deskTranslationFitsLabel, ["text": what]),
                hidden: DeskTranslationsPage.hidden(one.name, one.language, of: subject)
                    + [DeskForm.Hidden(name: DeskTranslationsPage.returnField, value: "yes")])
            return Row(
                what: what,
                badge: StatusBadge(.time, DeskTranslationsPage.behind(one.language, since: one.since, in: context)),
                texts: [other, one.language].map { language in
                    Text(
                        language: context.words(language == .kk ? .deskLanguageKk : .deskLanguageRu), lang: language.rawValue,
                        text: PageShare.fitting(text[language] ?? "", within: DeskStaleTexts.share).text)
                }, fits: onlyLooksOn ? nil : fits)
        }
        if rows.isEmpty { return nil }
    }
}
