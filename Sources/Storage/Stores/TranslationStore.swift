package import Domain

/// Public texts that stand in one official language, and translations that fell behind.
package struct TranslationStore {
    private let connection: any SQLConnection

    package init(_ connection: any SQLConnection) { self.connection = connection }

    /// The translations of a record that fell behind, in the order of texts and languages.
    package func stale(of subject: JournalEntry.Subject) throws -> [StaleTranslation] {
        try connection.rows(
            """
            SELECT * FROM stale_translations WHERE kind = \(subject.kind) AND record = \(subject.id) ORDER BY name, language
            """
        ).map { row in
            StaleTranslation(
                name: try row.choice("name"), language: try row.choice("language"), since: try row.day("since"))
        }
    }

    /// The translations that fell behind of the officials of an akimat.
    package func staleOfficials(at place: KATO) throws -> [Official.ID: [StaleTranslation]] {
        let rows = try connection.rows(
            """
            SELECT * FROM stale_translations WHERE place = \(.place(place)) AND kind = 'official' ORDER BY record, name, language
            """
        ).compactMap { row in
            try Official.ID(text: row.text("record")).map {
                (
                    $0,
                    StaleTranslation(
                        name: try row.choice("name"), language: try row.choice("language"), since: try row.day("since"))
                )
            }
        }
        return Dictionary(grouping: rows, by: \.0).mapValues { $0.map(\.1) }
    }

    /// Whose office answers for a record of which something fell behind; `nil` where nothing did.
    package func place(of subject: JournalEntry.Subject) throws -> KATO? {
        try connection.rows(
            "SELECT place FROM stale_translations WHERE kind = \(subject.kind) AND record = \(subject.id) LIMIT 1"
        ).first.map { try $0.place("place") }
    }

    /// Keeps what fell behind of a record in place of what was kept of it.
    package func keep(_ stale: [StaleTranslation], of subject: JournalEntry.Subject, at place: KATO) throws {
        try connection.run("DELETE FROM stale_translations WHERE kind = \(subject.kind) AND record = \(subject.id)")
        try connection.insert(
            stale.map { one in
                [
                    "kind": .text(subject.kind), "record": .text(subject.id), "place": .place(place),
                    "name": .text(one.name.rawValue), "language": .text(one.language.rawValue), "since": .day(one.since),
                ]
            }, into: "stale_translations")
    }

    /// Keeps what fell behind of a record by a change of it; does nothing where none of its public texts changed.
    package func follow(
        _ before: some Bilingual, _ after: some Bilingual, of subject: JournalEntry.Subject, at place: KATO, on today: Day
    ) throws {
        let (was, now) = (before.publicTexts, after.publicTexts)
        guard was != now else { return }
        let known = try stale(of: subject)
        let stale = StaleTranslation.after(was, now, known: known, on: today)
        if stale != known { try keep(stale, of: subject, at: place) }
    }

    /// Translations that fell behind in a territory, the oldest first.
    package func stale(within span: Gazetteer.Span?, limit: Int, skipping offset: Int = 0) throws -> [UntranslatedText] {
        try connection.rows(
            """
            SELECT * FROM stale_translations WHERE \(.all(Within.condition("stale_translations.place", span))) \
            ORDER BY since, kind, record, name, language LIMIT \(limit) OFFSET \(offset)
            """
        ).map { row in
            let subject = JournalEntry.Subject(kind: try row.text("kind"), id: try row.text("record"))
            return UntranslatedText(
                subject: subject, place: try row.place("place"),
                kind: UntranslatedText.Kind(try row.choice("name"), of: subject), language: try row.choice("language"),
                gap: .stale(since: try row.day("since")))
        }
    }

    /// How many translations fell behind in a territory.
    package func staleCount(within span: Gazetteer.Span?) throws -> Int {
        try connection.rows(
            "SELECT count(*) AS total FROM stale_translations WHERE \(.all(Within.condition("stale_translations.place", span)))"
        ).first?.integer("total") ?? 0
    }

    /// Public texts of a territory that stand in one official language alone: of each kind the newest.
    ///
    /// - Parameter limit: the most of each kind.
    package func missing(within span: Gazetteer.Span?, limit: Int) throws -> [UntranslatedText] {
        try UntranslatedText.Kind.allCases.flatMap { try missing($0, within: span, limit: limit) }
    }

    /// Those of one kind, the newest first. A question in English lacks both official languages and stands twice.
    ///
    /// - Parameters:
    ///   - limit: the most records.
    ///   - offset: records that are passed over.
    package func missing(
        _ kind: UntranslatedText.Kind, within span: Gazetteer.Span?, limit: Int, skipping offset: Int = 0
    ) throws -> [UntranslatedText] {
        guard let column = PublicTextColumn(kind) else { return try questions(within: span, limit: limit, skipping: offset) }
        return try connection.rows(
            """
            SELECT \(column.particulars) \(column.source(within: span)) \
            ORDER BY \(column.order) LIMIT \(limit) OFFSET \(offset)
            """
        ).map { try column.text($0) }
    }

    /// How many records of a kind lack an official language.
    package func missingCount(_ kind: UntranslatedText.Kind, within span: Gazetteer.Span?) throws -> Int {
        let source =
            PublicTextColumn(kind)?.source(within: span) ?? TranslationStore.questions(within: span)
        return try connection.rows("SELECT count(*) AS total \(source)").first?.integer("total") ?? 0
    }

    /// A text that stands in one official language alone, with its words; `nil` where there is none, or its form is that of its record.
    package func lone(_ kind: UntranslatedText.Kind, key: String) throws -> LoneText? {
        guard !kind.hasOwnForm, let column = PublicTextColumn(kind), let same = column.matching(key) else { return nil }
        return try connection.rows(
            "SELECT \(column.particulars), \(column.words) \(column.source(within: nil)) AND \(same)"
        ).first.map { LoneText(try column.text($0), text: try $0.translated("words")) }
    }

    /// Adds the language that a text lacks; what stands there in the other one is not touched.
    package func complete(_ lone: LoneText, with text: Translated) throws {
        guard let column = PublicTextColumn(lone.place.kind), let same = column.matching(lone.place.key) else { return }
        let wanted = lone.place.language
        try connection.run(
            """
            UPDATE \(name: column.table) SET \(name: column.name)_\(name: wanted.rawValue) = \(.optional(text[wanted])) \
            WHERE \(same) AND \(name: column.name)_\(name: wanted.rawValue) IS NULL
            """)
    }

    private static func questions(within span: Gazetteer.Span?, isPage: Bool = false) -> SQLText {
        """
        FROM questions WHERE moderation = 'published' AND (\
        (language <> 'kk' AND translation_kk IS NULL) OR (language <> 'ru' AND translation_ru IS NULL)) \
        AND \(.all(Within.condition("questions.place", span, isPage: isPage)))
        """
    }

    private func questions(within span: Gazetteer.Span?, limit: Int, skipping offset: Int) throws -> [UntranslatedText] {
        try connection.rows(
            """
            SELECT id, place, language, translation_kk, translation_ru, translation_en, \
            substr(public_text, 1, \(UntranslatedText.longestOpening)) AS opening \
            \(TranslationStore.questions(within: span, isPage: true)) ORDER BY id DESC LIMIT \(limit) OFFSET \(offset)
            """
        ).flatMap { row -> [UntranslatedText] in
            let id = try row.integer("id")
            let (year, ordinal) = NumberedID.parts(id)
            let (own, place): (Language, KATO) = (try row.choice("language"), try row.place("place"))
            let (words, opening) = (try row.translated("translation"), try row.text("opening"))
            return Language.official.filter { $0 != own && words[$0] == nil }.map { language in
                UntranslatedText(
                    subject: .question(Question.Number(year: year, ordinal: ordinal)), key: String(id), place: place,
                    kind: .question, language: language, gap: .missing, opening: opening)
            }
        }
    }
}
