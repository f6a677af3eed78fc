package import Domain

/// Which published questions are asked for. What is left out does not matter.
package struct QuestionFilter: Hashable, Sendable {
    package var within: Gazetteer.Span?
    package var category: Category?
    package var meeting: Meeting.ID?
    package var standing: Question.Standing?
    /// Words of the public text, in any case and with Kazakh letters or their Russian look-alikes; all must occur.
    package var text: String

    package init(
        within: Gazetteer.Span? = nil, category: Category? = nil, meeting: Meeting.ID? = nil,
        standing: Question.Standing? = nil, text: String = ""
    ) {
        self.within = within
        self.category = category
        self.meeting = meeting
        self.standing = standing
        self.text = text
    }
}

/// Questions, their steps, and apart from them how to reach those who asked.
package struct QuestionStore {
    /// A question to be stored with everything that belongs to it, as a demonstration makes them.
    package struct Ready: Sendable {
        /// Its id is given by its number, whatever stands in it.
        package let question: Question
        package let steps: [QuestionStep]
        /// 64 hexadecimal digits.
        package let trackingHash: String
        package let contact: Contact

        package init(
            question: Question, steps: [QuestionStep], trackingHash: String,
            contact: Contact = Contact(name: nil, email: nil, phone: nil)
        ) {
            self.question = question
            self.steps = steps
            self.trackingHash = trackingHash
            self.contact = contact
        }
    }

    /// The most words of a search that count.
    private static let mostWords = 8

    let connection: any SQLConnection

    package init(_ connection: any SQLConnection) { self.connection = connection }

    /// The id of the question with a number, whether it exists or not.
    package static func id(of number: Question.Number) -> Question.ID {
        Question.ID(NumberedID.value(year: number.year, ordinal: number.ordinal))
    }

    /// Stores a question as received, under the next number of a year, with its first step and the contact.
    ///
    /// - Parameter trackingHash: of the tracking code, 64 hexadecimal digits.
    package func insert(
        _ accepted: QuestionDraft.Accepted, channel: Question.Channel, receivedAt: Moment, receivedOn: Day, trackingHash: String,
        year: Int
    ) throws -> Question {
        let number = Question.Number(year: year, ordinal: try connection.takeNumbers("questions", year: year))
        let question = Question(
            id: QuestionStore.id(of: number), number: number, place: accepted.place, meeting: accepted.meeting,
            language: accepted.language, original: accepted.text, category: accepted.category, channel: channel,
            receivedAt: receivedAt, receivedOn: receivedOn)
        let step = QuestionStep(standing: .received, on: receivedOn, at: receivedAt)
        try write([Ready(question: question, steps: [step], trackingHash: trackingHash, contact: accepted.contact)])
        return question
    }

    /// Stores questions that carry their numbers already; returns them with their ids.
    package func insert(_ ready: [Ready]) throws -> [Question] {
        for (year, questions) in Dictionary(grouping: ready.map(\.question.number), by: \.year) {
            try connection.noteNumber("questions", year: year, last: questions.map(\.ordinal).max() ?? 0)
        }
        let numbered = ready.map { one in
            Ready(
                question: one.question.numbered(QuestionStore.id(of: one.question.number)), steps: one.steps,
                trackingHash: one.trackingHash, contact: one.contact)
        }
        try write(numbered)
        return numbered.map(\.question)
    }

    package func find(_ number: Question.Number) throws -> Question? { try find(QuestionStore.id(of: number)) }

    package func find(_ id: Question.ID) throws -> Question? { try questions("id = \(id)").first }

    /// The question of a tracking code, by the code's hash.
    package func find(trackingHash: String) throws -> Question? { try questions("tracking_hash = \(trackingHash)").first }

    /// Writes a question over what was stored, the step that brought it there, and a letter about it where the one who asked wants mail. Throws `StoreError.notFound` where it is new.
    package func save(_ question: Question, step: QuestionStep? = nil) throws {
        let before = step == nil ? nil : try find(question.id)
        try connection.update("questions", question.id, with: record(question))
        guard let step else { return }
        try connection.run(
            """
            INSERT INTO question_steps (question, ordinal, standing, showing, turn, day, at, note_kk, note_ru, note_en) VALUES (\
            \(question.id), \
            (SELECT coalesce(max(ordinal), 0) + 1 FROM question_steps WHERE question = \(question.id)), \
            \(step.standing), \(.optional(step.showing?.rawValue)), \(.optional(step.turn?.rawValue)), \(step.on), \(step.at), \
            \(.optional(step.note.kk)), \(.optional(step.note.ru)), \(.optional(step.note.en)))
            """)
        if let news = before.flatMap({ QuestionNews(from: $0, to: question) }) {
            try LetterStore(connection).queue(news, of: question.id, at: step.at)
        }
    }

    /// The way of a question, oldest first.
    package func steps(of id: Question.ID) throws -> [QuestionStep] {
        try connection.rows("SELECT * FROM question_steps WHERE question = \(id) ORDER BY ordinal").map { row in
            QuestionStep(
                standing: try row.choice("standing"), showing: try row.optionalChoice("showing"),
                turn: try row.optionalChoice("turn"), on: try row.day("day"), at: try row.moment("at"),
                note: try row.translated("note"))
        }
    }

    /// How to reach the one who asked; empty where nothing was left. For the desk alone.
    package func contact(of id: Question.ID) throws -> Contact {
        guard let row = try connection.rows("SELECT * FROM contacts WHERE question = \(id)").first else {
            return Contact(name: nil, email: nil, phone: nil)
        }
        return Contact(
            name: try row.optionalText("name"), email: try row.optionalText("email"), phone: try row.optionalText("phone"))
    }

    /// Published questions, those with the highest number first.
    ///
    /// - Parameter number: where the page before ended.
    package func published(_ filter: QuestionFilter, after number: Question.Number? = nil, limit: Int) throws -> [Question] {
        var conditions = QuestionStore.conditions(filter, isPage: true)
        if let number { conditions.append("id < \(QuestionStore.id(of: number))") }
        return try questions(.all(conditions), "ORDER BY id DESC LIMIT \(limit)")
    }

    package func publishedCount(_ filter: QuestionFilter) throws -> Int {
        try connection.count("SELECT count(*) AS count FROM questions WHERE \(.all(QuestionStore.conditions(filter)))")
    }

    /// The published questions of a meeting that most residents stand behind.
    package func mostSupported(of meeting: Meeting.ID, limit: Int) throws -> [Question] {
        try questions(
            "moderation = 'published' AND meeting = \(meeting)", "ORDER BY supporter_count DESC, id DESC LIMIT \(limit)")
    }

    /// Every question of a problem question, in the order of numbers; also those that are not published.
    package func list(of problem: Problem.ID) throws -> [Question] { try questions("problem = \(problem)", "ORDER BY id") }

    /// For the desk: how many questions of a meeting there are, by how they stand; also those that are not published.
    package func counts(of meeting: Meeting.ID) throws -> [Question.Standing: Int] {
        let rows = try connection.rows(
            "SELECT standing, count(*) AS count FROM questions WHERE meeting = \(meeting) GROUP BY standing")
        return try rows.reduce(into: [:]) { counts, row in counts[try row.choice("standing")] = try row.integer("count") }
    }

    /// For the desk: how many questions of a meeting are `undecided` and in no problem question.
    package func undecidedCount(of meeting: Meeting.ID) throws -> Int {
        let standings = SQLText.list(Question.Standing.undecided.map { .text($0.rawValue) })
        return try connection.count(
            "SELECT count(*) AS count FROM questions WHERE meeting = \(meeting) AND problem IS NULL AND standing IN (\(standings))"
        )
    }

    /// For the desk: every question of a meeting, in the order of numbers; also those that are not published.
    package func list(of meeting: Meeting.ID, limit: Int) throws -> [Question] {
        try questions("meeting = \(meeting)", "ORDER BY id LIMIT \(limit)")
    }

    /// Notes that one more resident stands behind a question; `false` where this one did already. Throws `StoreError.conflict` where there is no such question.
    ///
    /// - Parameter supporterHash: stands for the resident and tells nothing of them.
    package func support(_ id: Question.ID, supporterHash: String) throws -> Bool {
        let added = try connection.run(
            "INSERT INTO supporters (question, hash) VALUES (\(id), \(supporterHash)) ON CONFLICT (question, hash) DO NOTHING")
        guard added > 0 else { return false }
        try connection.run("UPDATE questions SET supporter_count = supporter_count + 1 WHERE id = \(id)")
        return true
    }

    private func questions(_ condition: SQLText, _ order: SQLText = "") throws -> [Question] {
        try connection.rows("SELECT * FROM questions WHERE \(condition) \(order)").map { try Question(row: $0) }
    }

    private static func conditions(_ filter: QuestionFilter, isPage: Bool = false) -> [SQLText] {
        let words = FoldedText.of(filter.text).split(separator: " ").prefix(mostWords)
        // A search finds little, so a walk would be long.
        let within = Within.condition("questions.place", filter.within, isPage: isPage && words.isEmpty)
        var conditions: [SQLText] = ["moderation = 'published'"] + within
        if let category = filter.category { conditions.append("category = \(category)") }
        if let meeting = filter.meeting { conditions.append("meeting = \(meeting)") }
        if let standing = filter.standing { conditions.append("standing = \(standing)") }
        // Folded words are letters and digits, so nothing in them is a wildcard.
        for word in words { conditions.append("folded LIKE \("%\(word)%")") }
        return conditions
    }

    private func write(_ ready: [Ready]) throws {
        try connection.insert(
            ready.map { one in
                var record = record(one.question)
                record.add("id", .id(one.question.id))
                record.add("tracking_hash", .text(one.trackingHash))
                return record
            }, into: "questions")
        try connection.insert(
            ready.flatMap { one in
                one.steps.enumerated().map { position, step in
                    var record: SQLRecord = [
                        "question": .id(one.question.id), "ordinal": .integer(position + 1),
                        "standing": .text(step.standing.rawValue), "showing": .optional(step.showing?.rawValue),
                        "turn": .optional(step.turn?.rawValue),
                        "day": .day(step.on), "at": .moment(step.at),
                    ]
                    record.add("note", step.note)
                    return record
                }
            }, into: "question_steps")
        try connection.insert(
            ready.filter { !$0.contact.isEmpty }.map { one in
                [
                    "question": .id(one.question.id), "name": .optional(one.contact.name),
                    "email": .optional(one.contact.email), "phone": .optional(one.contact.phone),
                ]
            }, into: "contacts")
    }

    /// The words for everyone in every language, as a search compares them.
    private static func folded(_ question: Question) -> String {
        guard let words = question.publicWords else { return "" }
        return Language.allCases.compactMap { words[$0].map { FoldedText.of($0) } }.joined(separator: " ")
    }

    private func record(_ question: Question) -> SQLRecord {
        let moderation: String
        var moderatedOn: Day?
        var withheld: Translated?
        switch question.moderation {
        case .waiting: moderation = "waiting"
        case .published(_, let day): (moderation, moderatedOn) = ("published", day)
        case .withheld(let reason, let day): (moderation, moderatedOn, withheld) = ("withheld", day, reason)
        }
        var record: SQLRecord = [
            "place": .place(question.place), "first_place": .optional(question.firstPlace?.code),
            "meeting": .id(question.meeting), "language": .text(question.language.rawValue),
            "original": .text(question.original), "category": .optional(question.category?.rawValue),
            "channel": .text(question.channel.rawValue), "received_at": .moment(question.receivedAt),
            "received_on": .day(question.receivedOn), "quarter": .integer(question.receivedOn.quarterNumber),
            "registered_on": .day(question.registeredOn), "standing": .text(question.standing.rawValue),
            "moderation": .text(moderation), "moderated_on": .day(moderatedOn), "public_text": .optional(question.publicText),
            "answered_on": .day(question.answer?.givenOn), "problem": .id(question.problem),
            "supporter_count": .integer(question.supporterCount),
            "folded": .text(QuestionStore.folded(question)),
        ]
        record.add("translation", question.translation)
        record.add("withheld", withheld)
        record.add("answer", question.answer?.text)
        return record
    }
}

extension Question {
    init(row: SQLRow) throws(StoreError) {
        let moderation: Moderation =
            switch try row.text("moderation") {
            case "waiting": .waiting
            case "published": .published(text: try row.text("public_text"), on: try row.day("moderated_on"))
            case "withheld": .withheld(reason: try row.translated("withheld"), on: try row.day("moderated_on"))
            default: throw .corrupt(column: "moderation")
            }
        var answer: Answer?
        if let day = try row.optionalDay("answered_on") { answer = Answer(text: try row.translated("answer"), givenOn: day) }
        let id: ID = try row.id("id")
        let (year, ordinal) = NumberedID.parts(id.value)
        self.init(
            id: id, number: Number(year: year, ordinal: ordinal), place: try row.place("place"),
            firstPlace: try row.optionalText("first_place") == nil ? nil : try row.place("first_place"),
            meeting: try row.optionalID("meeting"), language: try row.choice("language"), original: try row.text("original"),
            category: try row.optionalChoice("category"), channel: try row.choice("channel"),
            receivedAt: try row.moment("received_at"), receivedOn: try row.day("received_on"),
            registeredOn: try row.optionalDay("registered_on"), standing: try row.choice("standing"), moderation: moderation,
            translation: try row.translated("translation"), answer: answer, problem: try row.optionalID("problem"),
            supporterCount: try row.integer("supporter_count"))
    }

    fileprivate func numbered(_ id: ID) -> Question {
        Question(
            id: id, number: number, place: place, firstPlace: firstPlace, meeting: meeting, language: language,
            original: original, category: category,
            channel: channel, receivedAt: receivedAt, receivedOn: receivedOn, registeredOn: registeredOn, standing: standing,
            moderation: moderation, translation: translation, answer: answer, problem: problem, supporterCount: supporterCount)
    }
}
