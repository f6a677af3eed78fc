package import Domain

/// The outbox: letters that wait, those that were sent, those that were given up. Each occasion stands in it once.
package struct LetterStore {
    /// How many letters of a kind stand how.
    package struct Count: Hashable, Sendable {
        package let kind: Letter.Kind
        package let standing: Letter.Standing
        package let count: Int
        /// When the oldest of them was put into the outbox.
        package let oldest: Moment
    }

    /// Why letters of a kind were not taken last.
    package struct Fault: Hashable, Sendable {
        package let kind: Letter.Kind
        package let standing: Letter.Standing
        /// As `smtp-451`.
        package let code: String
        package let count: Int
    }

    private let connection: any SQLConnection

    package init(_ connection: any SQLConnection) { self.connection = connection }

    /// Puts a letter into the outbox, to be sent at once; `false` where its occasion was told before, or waits already.
    @discardableResult
    package func queue(_ occasion: Letter.Occasion, at now: Moment, until: Moment) throws -> Bool {
        let key = LetterStore.key(of: occasion)
        // Asked before a number is taken: the morning's round asks for everyone again and again.
        let known = try connection.rows(
            "SELECT 1 AS found FROM letters WHERE kind = \(occasion.kind) AND recipient = \(key.recipient) AND part = \(key.part)"
        )
        guard known.isEmpty else { return false }
        let written = try connection.insert(
            [
                [
                    "id": .integer(try connection.takeNumbers("letters")), "kind": .text(occasion.kind.rawValue),
                    "recipient": .integer(key.recipient), "part": .text(key.part), "news": .optional(key.news?.rawValue),
                    "queued_at": .moment(now), "until": .moment(until),
                    "standing": .text(Letter.Standing.waiting.rawValue), "attempts": .integer(0), "next_at": .moment(now),
                ]
            ], into: "letters", "ON CONFLICT (kind, recipient, part) DO NOTHING")
        return written > 0
    }

    /// Puts a letter about the last step of a question into the outbox, where the one who asked wants them.
    func queue(_ news: QuestionNews, of id: Question.ID, at now: Moment) throws {
        let wanted = try connection.rows(
            """
            SELECT max(question_steps.ordinal) AS step FROM contacts JOIN question_steps ON question_steps.question = contacts.question \
            WHERE contacts.question = \(id) AND contacts.wants_mail = 1 AND contacts.email IS NOT NULL
            """)
        guard let step = try wanted.first?.optionalInteger("step") else { return }
        try queue(.question(id, step: step, news), at: now, until: now.adding(seconds: LetterPauses.questionSeconds))
    }

    /// Letters that are to be sent now, those that wait longest first.
    package func due(at now: Moment, limit: Int) throws -> [Letter] {
        try connection.rows(
            "SELECT * FROM letters WHERE standing = 'waiting' AND next_at <= \(now) ORDER BY next_at, id LIMIT \(limit)"
        ).map { try Letter(row: $0) }
    }

    /// Those of the letters of mornings that stand in the outbox already, sent or not.
    package func known(_ occasions: [Letter.Occasion]) throws -> Set<Letter.Occasion> {
        let days = Set(occasions.map { LetterStore.key(of: $0).part }).sorted()
        let rows = try connection.rows(
            "SELECT * FROM letters WHERE kind <> 'question' AND part IN (\(.list(days.map { .text($0) })))")
        return Set(try rows.map { try Letter(row: $0).occasion })
    }

    /// Takes a letter for a try, so that no other server tries it too; `nil` where another has it, or nobody wants it any more.
    ///
    /// - Parameter next: when it may be tried again where this server does not come back to it.
    package func take(_ letter: Letter, at now: Moment, next: Moment) throws -> Letter? {
        let taken = try connection.rows(
            """
            UPDATE letters SET attempts = attempts + 1, next_at = \(next) \
            WHERE id = \(letter.id) AND standing = 'waiting' AND next_at <= \(now) RETURNING *
            """)
        return try taken.first.map { try Letter(row: $0) }
    }

    /// Notes what became of a letter that waited.
    package func end(_ id: Letter.ID, _ standing: Letter.Standing, at now: Moment, fault: String? = nil) throws {
        try connection.run(
            """
            UPDATE letters SET standing = \(standing), ended_at = \(now), next_at = NULL, fault = \(.optional(fault)) \
            WHERE id = \(id) AND standing = 'waiting'
            """)
    }

    /// Notes when a letter that was not taken is tried again, and why it was not.
    package func postpone(_ id: Letter.ID, to next: Moment, fault: String) throws {
        try connection.run(
            "UPDATE letters SET next_at = \(next), fault = \(fault) WHERE id = \(id) AND standing = 'waiting'")
    }

    /// Takes out what waits about a question. What was sent stays known, so that it is not sent twice.
    package func withdraw(about id: Question.ID) throws { try withdraw(.question, id.value) }

    /// Takes out what waits for a person of the desk.
    package func withdraw(for staff: StaffMember.ID) throws { try withdraw(.digest, staff.value) }

    /// Takes out what waits for an executor.
    package func withdraw(for executor: ExecutorAddress.ID) throws { try withdraw(.control, executor.value) }

    private func withdraw(_ kind: Letter.Kind, _ recipient: Int) throws {
        try connection.run(
            "DELETE FROM letters WHERE kind = \(kind) AND recipient = \(recipient) AND standing = 'waiting'")
    }

    /// Takes out all that waits: where mail was switched off.
    @discardableResult
    package func withdrawAll() throws -> Int { try connection.run("DELETE FROM letters WHERE standing = 'waiting'") }

    /// Forgets letters that ended before a moment; returns how many.
    @discardableResult
    package func sweep(endedBefore moment: Moment) throws -> Int {
        try connection.run("DELETE FROM letters WHERE standing <> 'waiting' AND ended_at < \(moment)")
    }

    /// How many letters there are of each kind and standing.
    package func counts() throws -> [Count] {
        try connection.rows(
            """
            SELECT kind, standing, count(*) AS count, min(queued_at) AS oldest FROM letters GROUP BY kind, standing \
            ORDER BY kind, standing
            """
        ).map { row in
            Count(
                kind: try row.choice("kind"), standing: try row.choice("standing"), count: try row.integer("count"),
                oldest: try row.moment("oldest"))
        }
    }

    /// Why letters wait or were given up, the most frequent first.
    package func faults() throws -> [Fault] {
        try connection.rows(
            """
            SELECT kind, standing, fault, count(*) AS count FROM letters WHERE fault IS NOT NULL \
            GROUP BY kind, standing, fault ORDER BY count(*) DESC, kind, standing, fault
            """
        ).map { row in
            Fault(
                kind: try row.choice("kind"), standing: try row.choice("standing"), code: try row.text("fault"),
                count: try row.integer("count"))
        }
    }

    /// Whether letters wait that were not taken since before a moment: mail fails for long.
    package func hasFailedSince(before moment: Moment) throws -> Bool {
        try !connection.rows(
            "SELECT 1 AS found FROM letters WHERE standing = 'waiting' AND fault IS NOT NULL AND queued_at < \(moment) LIMIT 1"
        ).isEmpty
    }

    private static func key(of occasion: Letter.Occasion) -> (recipient: Int, part: String, news: QuestionNews?) {
        switch occasion {
        case .question(let id, let step, let news): (id.value, String(step), news)
        case .digest(let id, let day): (id.value, day.iso, nil)
        case .control(let id, let day): (id.value, day.iso, nil)
        case .codesOff(let id, let moment): (id.value, String(moment.seconds), nil)
        }
    }
}

extension Letter {
    fileprivate init(row: SQLRow) throws(StoreError) {
        let recipient = try row.integer("recipient")
        let occasion: Occasion
        switch try row.choice("kind") as Kind {
        case .question:
            guard let step = Int(try row.text("part")) else { throw .corrupt(column: "part") }
            occasion = .question(Question.ID(recipient), step: step, try row.choice("news"))
        case .digest: occasion = .digest(StaffMember.ID(recipient), on: try row.day("part"))
        case .control: occasion = .control(ExecutorAddress.ID(recipient), on: try row.day("part"))
        case .codesOff:
            guard let seconds = Int(try row.text("part")) else { throw .corrupt(column: "part") }
            occasion = .codesOff(StaffMember.ID(recipient), at: Moment(seconds: seconds))
        }
        self.init(
            id: try row.id("id"), occasion: occasion, queuedAt: try row.moment("queued_at"), until: try row.moment("until"),
            attempts: try row.integer("attempts"))
    }
}
