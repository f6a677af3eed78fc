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
    package func stale(within span: Gazetteer.Span?, limit: Int) throws -> [UntranslatedText] {
        try connection.rows(
            """
            SELECT * FROM stale_translations WHERE \(.all(Within.condition("stale_translations.place", span))) \
            ORDER BY since, kind, record, name, language LIMIT \(limit)
            """
        ).map { row in
            UntranslatedText(
                subject: JournalEntry.Subject(kind: try row.text("kind"), id: try row.text("record")),
                place: try row.place("place"), name: try row.choice("name"), language: try row.choice("language"),
                gap: .stale(since: try row.day("since")))
        }
    }

    /// Public texts of a territory that stand in one official language alone: of each kind the newest.
    ///
    /// - Parameter limit: the most of each kind of record.
    package func missing(within span: Gazetteer.Span?, limit: Int) throws -> [UntranslatedText] {
        let questions = try connection.rows(
            """
            SELECT id, place, language, translation_kk, translation_ru, translation_en FROM questions WHERE moderation = 'published' AND (\
            (language <> 'kk' AND translation_kk IS NULL) OR (language <> 'ru' AND translation_ru IS NULL)) \
            AND \(.all(Within.condition("questions.place", span, isPage: true))) ORDER BY id DESC LIMIT \(limit)
            """
        ).flatMap { row -> [UntranslatedText] in
            let (year, ordinal) = NumberedID.parts(try row.integer("id"))
            let (own, place): (Language, KATO) = (try row.choice("language"), try row.place("place"))
            let words = try row.translated("translation")
            return Language.official.filter { $0 != own && words[$0] == nil }.map { language in
                UntranslatedText(
                    subject: .question(Question.Number(year: year, ordinal: ordinal)), place: place, name: .text,
                    language: language, gap: .missing)
            }
        }
        let answers = try missing(
            .answer, "answer", of: "questions", at: "questions.place",
            where: "moderation = 'published' AND answered_on IS NOT NULL", span, limit
        ) { .question(Question.Number(year: NumberedID.parts($0).year, ordinal: NumberedID.parts($0).ordinal)) }
        let titles = try missing(.title, "title", of: "problems", at: "problems.place", where: "closed_on IS NULL", span, limit) {
            .problem(Problem.Number(year: NumberedID.parts($0).year, ordinal: NumberedID.parts($0).ordinal))
        }
        let meetings = try missing(
            .summary, "results", of: "meetings", at: "meetings.host", where: "results_on IS NOT NULL", span, limit
        ) { .meeting(Meeting.ID($0)) }
        let events = try missing(
            .summary, "summary", of: "events", at: "events.host", where: "results_on IS NOT NULL", span, limit
        ) { .event(Event.ID($0)) }
        return try questions + answers + titles + meetings + events
            + items(.action, "plan_items.action", of: "plan_items", within: span, limit: limit)
            + items(
                .execution, "executions.text", of: "plan_items JOIN executions ON executions.item = plan_items.id",
                within: span, limit: limit)
    }

    /// Of a table with the columns `COLUMN_kk` and `COLUMN_ru`.
    ///
    /// - Parameter place: the column of the place, with its table.
    private func missing(
        _ name: PublicText.Name, _ column: String, of table: String, at place: String, where condition: SQLText,
        _ span: Gazetteer.Span?, _ limit: Int, subject: (Int) -> JournalEntry.Subject
    ) throws -> [UntranslatedText] {
        try connection.rows(
            """
            SELECT id, \(name: place) AS place, CASE WHEN \(name: column)_kk IS NULL THEN 'kk' ELSE 'ru' END AS wanted \
            FROM \(name: table) WHERE \(condition) AND (\(name: column)_kk IS NULL) <> (\(name: column)_ru IS NULL) \
            AND \(.all(Within.condition(place, span))) ORDER BY id DESC LIMIT \(limit)
            """
        ).map { row in
            UntranslatedText(
                subject: subject(try row.integer("id")), place: try row.place("place"), name: name,
                language: try row.choice("wanted"), gap: .missing)
        }
    }

    /// Of the items of published plans: what will be done, or what was recorded as done.
    private func items(
        _ name: PublicText.Name, _ column: String, of tables: String, within span: Gazetteer.Span?, limit: Int
    ) throws -> [UntranslatedText] {
        try connection.rows(
            """
            SELECT DISTINCT plan_items.id AS item, plans.id AS plan, plans.place AS place, \
            CASE WHEN \(name: column)_kk IS NULL THEN 'kk' ELSE 'ru' END AS wanted \
            FROM \(name: tables) JOIN plans ON plans.id = plan_items.plan WHERE plans.published_on IS NOT NULL \
            AND (\(name: column)_kk IS NULL) <> (\(name: column)_ru IS NULL) \
            AND \(.all(Within.condition("plans.place", span))) ORDER BY item DESC LIMIT \(limit)
            """
        ).map { row in
            UntranslatedText(
                subject: .plan(try row.id("plan")), item: try row.id("item"), place: try row.place("place"), name: name,
                language: try row.choice("wanted"), gap: .missing)
        }
    }
}
