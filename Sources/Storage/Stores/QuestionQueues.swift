package import Domain

/// The work lists of the desk.
extension QuestionStore {
    /// The questions of a list in a place and below, oldest first; of all questions, newest first.
    ///
    /// - Parameters:
    ///   - meeting: only those asked for it.
    ///   - number: where the page before ended; that question may have left the list since. An unknown one begins the list.
    package func list(
        _ queue: QuestionQueue, within span: Gazetteer.Span?, meeting: Meeting.ID? = nil, after number: Question.Number? = nil,
        limit: Int
    ) throws -> [Question] {
        var conditions = [QuestionStore.condition(queue)] + Within.condition("questions.place", span)
        if let meeting { conditions.append("meeting = \(meeting)") }
        if let last = try number.flatMap({ try find($0) }) {
            conditions.append(
                queue == .all
                    ? "(received_at, id) < (\(last.receivedAt), \(last.id))"
                    : "(received_at, id) > (\(last.receivedAt), \(last.id))")
        }
        let order: SQLText = queue == .all ? "received_at DESC, id DESC" : "received_at, id"
        return try connection.rows("SELECT * FROM questions WHERE \(.all(conditions)) ORDER BY \(order) LIMIT \(limit)").map {
            try Question(row: $0)
        }
    }

    /// Questions for which a term may run, in the order of ids, after an id.
    package func running(after id: Question.ID? = nil, limit: Int) throws -> [Question] {
        let first = id?.value ?? 0
        return try connection.rows(
            """
            SELECT * FROM questions WHERE standing IN ('received', 'registered', 'forwarded', 'published', 'excluded') AND id > \(first) \
            ORDER BY id LIMIT \(limit)
            """
        ).map { try Question(row: $0) }
    }

    /// How many questions of a place and below each list has; only those asked for a meeting where one is given.
    package func counts(within span: Gazetteer.Span?, meeting: Meeting.ID? = nil) throws -> [QuestionQueue: Int] {
        var counts: [QuestionQueue: Int] = [:]
        for queue in QuestionQueue.allCases {
            var conditions = [QuestionStore.condition(queue)] + Within.condition("questions.place", span)
            if let meeting { conditions.append("meeting = \(meeting)") }
            counts[queue] = try connection.count("SELECT count(*) AS count FROM questions WHERE \(.all(conditions))")
        }
        return counts
    }

    /// Questions that may become part of a problem question, oldest first: registered, neither settled nor taken nor left out.
    package func waitingForPool(within span: Gazetteer.Span?, meeting: Meeting.ID? = nil, limit: Int) throws -> [Question] {
        try connection.rows(
            """
            SELECT * FROM questions WHERE \(QuestionStore.waitsForPool(within: span, meeting: meeting)) \
            ORDER BY received_at, id LIMIT \(limit)
            """
        ).map { try Question(row: $0) }
    }

    package func waitingForPoolCount(within span: Gazetteer.Span?, meeting: Meeting.ID? = nil) throws -> Int {
        try connection.count(
            "SELECT count(*) AS count FROM questions WHERE \(QuestionStore.waitsForPool(within: span, meeting: meeting))")
    }

    private static func waitsForPool(within span: Gazetteer.Span?, meeting: Meeting.ID?) -> SQLText {
        let open: SQLText = "standing IN ('registered', 'forwarded', 'published') AND problem IS NULL"
        return .all(
            [open] + Within.condition("questions.place", span) + (meeting.map { ["meeting = \($0)"] } ?? []))
    }

    /// Questions that are part of a problem question under way, the latest first.
    package func taken(within span: Gazetteer.Span?, meeting: Meeting.ID? = nil, limit: Int) throws -> [Question] {
        let under: SQLText = "standing IN ('in-pool', 'in-plan')"
        let conditions =
            [under] + Within.condition("questions.place", span) + (meeting.map { ["meeting = \($0)"] } ?? [])
        return try connection.rows(
            "SELECT * FROM questions WHERE \(.all(conditions)) ORDER BY id DESC LIMIT \(limit)"
        ).map { try Question(row: $0) }
    }

    /// As `QuestionQueue.holds` says of one question.
    private static func condition(_ queue: QuestionQueue) -> SQLText {
        switch queue {
        case .received: "standing = 'received'"
        case .moderation: "registered_on IS NOT NULL AND standing <> 'returned' AND moderation = 'waiting'"
        case .open: "moderation <> 'waiting' AND standing IN ('registered', 'forwarded', 'published', 'excluded')"
        case .all: "id > 0"
        }
    }
}
