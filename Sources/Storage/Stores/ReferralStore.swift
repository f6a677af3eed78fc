package import Domain

/// What lies at bodies above, and the questions of joined problem questions.
extension ProblemStore {
    /// Problem questions that lie at the office of a territory or of one below it and wait for its decision, the longest waiting first.
    package func sentUp(within span: Gazetteer.Span?, limit: Int) throws -> [Problem] {
        let conditions = ["referrals.outcome IS NULL"] + Within.condition("referrals.place", span)
        let rows = try connection.rows(
            """
            SELECT problems.* FROM referrals JOIN problems ON problems.id = referrals.problem \
            WHERE \(.all(conditions)) ORDER BY referrals.sent_on, problems.id LIMIT \(limit)
            """)
        return try problems(rows)
    }

    /// Open problem questions of the akimats of a territory that lie at a body outside it and are not decided there, the longest waiting first.
    package func sentAway(from span: Gazetteer.Span?, limit: Int) throws -> [Problem] {
        // All that lies anywhere lies within the republic.
        guard let span, span.first > 0 else { return [] }
        let conditions =
            ["referrals.outcome IS NULL", "problems.closed_on IS NULL"] + Within.condition("problems.place", span)
            + ["NOT (\(.all(Within.condition("referrals.place", span))))"]
        let rows = try connection.rows(
            """
            SELECT problems.* FROM referrals JOIN problems ON problems.id = referrals.problem \
            WHERE \(.all(conditions)) ORDER BY referrals.sent_on, problems.id LIMIT \(limit)
            """)
        return try problems(rows)
    }

    /// Writes a problem question over what was stored. Throws `StoreError.notFound` where it is new.
    package func save(_ problem: Problem) throws {
        try connection.update("problems", problem.id, with: ProblemStore.record(problem))
        try connection.run("DELETE FROM referral_notes WHERE problem = \(problem.id)")
        try connection.run("DELETE FROM referrals WHERE problem = \(problem.id)")
        try writeReferrals(of: [problem])
    }

    /// Notes which questions a problem question had when it was joined to another.
    package func note(merged questions: [Question.ID], of problem: Problem.ID) throws {
        try connection.insert(questions.map { ["problem": .id(problem), "question": .id($0)] }, into: "merged_questions")
    }

    /// The questions that a joined problem question had; they are forgotten with this.
    package func takeMerged(of problem: Problem.ID) throws -> [Question.ID] {
        let rows = try connection.rows("SELECT question FROM merged_questions WHERE problem = \(problem) ORDER BY question")
        try connection.run("DELETE FROM merged_questions WHERE problem = \(problem)")
        return try rows.map { try $0.id("question") }
    }

    /// Those joined to a problem question, in the order of numbers.
    package func merged(into problem: Problem.ID) throws -> [Problem] {
        try problems(connection.rows("SELECT * FROM problems WHERE merged_into = \(problem) ORDER BY id"))
    }

    /// Whether an item of any plan, published or not, is for it.
    package func hasItems(_ problem: Problem.ID) throws -> Bool {
        try connection.count("SELECT count(*) AS count FROM plan_items WHERE problem = \(problem)") > 0
    }

    func writeReferrals(of problems: [Problem]) throws {
        var (referrals, notes): ([SQLRecord], [SQLRecord]) = ([], [])
        for problem in problems {
            for (position, referral) in problem.referrals.enumerated() {
                var record: SQLRecord = [
                    "problem": .id(problem.id), "ordinal": .integer(position + 1), "place": .place(referral.place),
                    "sent_on": .day(referral.sentOn), "ended_on": .day(referral.outcome?.on),
                ]
                record.add("body", referral.body)
                record.add("proposal", referral.proposal)
                var (outcome, disposition, word): (String?, String?, Translated?) = (nil, nil, nil)
                switch referral.outcome {
                case .decided(let kind, let text, _): (outcome, disposition, word) = ("decided", kind.rawValue, text)
                case .returned(let reason, _): (outcome, word) = ("returned", reason)
                case .passedOn: outcome = "passed-on"
                case nil: break
                }
                record.add("outcome", .optional(outcome))
                record.add("disposition", .optional(disposition))
                record.add("word", word)
                referrals.append(record)
                for (number, note) in referral.notes.enumerated() {
                    var record: SQLRecord = [
                        "problem": .id(problem.id), "referral": .integer(position + 1), "ordinal": .integer(number + 1),
                        "day": .day(note.on),
                    ]
                    record.add("text", note.text)
                    notes.append(record)
                }
            }
        }
        try connection.insert(referrals, into: "referrals")
        try connection.insert(notes, into: "referral_notes")
    }

    /// The referrals of problem questions, each in their order; those without any are missing.
    func referrals(of ids: [Problem.ID]) throws -> [Problem.ID: [Referral]] {
        guard !ids.isEmpty else { return [:] }
        struct Key: Hashable {
            let problem: Problem.ID
            let ordinal: Int
        }
        var notes: [Key: [Referral.Note]] = [:]
        let noted = try connection.rows(of: ids.map { .id($0) }) {
            "SELECT * FROM referral_notes WHERE problem IN (\($0)) ORDER BY problem, referral, ordinal"
        }
        for row in noted {
            let key = Key(problem: try row.id("problem"), ordinal: try row.integer("referral"))
            notes[key, default: []].append(Referral.Note(on: try row.day("day"), text: try row.translated("text")))
        }
        var found: [Problem.ID: [Referral]] = [:]
        let rows = try connection.rows(of: ids.map { .id($0) }) {
            "SELECT * FROM referrals WHERE problem IN (\($0)) ORDER BY problem, ordinal"
        }
        for row in rows {
            let id: Problem.ID = try row.id("problem")
            let outcome: Referral.Outcome? =
                switch try row.optionalText("outcome") {
                case "decided": .decided(try row.choice("disposition"), try row.translated("word"), on: try row.day("ended_on"))
                case "returned": .returned(reason: try row.translated("word"), on: try row.day("ended_on"))
                case "passed-on": .passedOn(on: try row.day("ended_on"))
                case nil: nil
                default: throw StoreError.corrupt(column: "outcome")
                }
            found[id, default: []].append(
                Referral(
                    place: try row.place("place"), body: try row.translated("body"), proposal: try row.translated("proposal"),
                    sentOn: try row.day("sent_on"), notes: notes[Key(problem: id, ordinal: try row.integer("ordinal"))] ?? [],
                    outcome: outcome))
        }
        return found
    }
}
