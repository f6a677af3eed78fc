package import Domain

/// A question by what tells it from others where it has no number yet: so that a table taken over twice adds nothing.
package struct TakenQuestion: Hashable, Sendable {
    package let place: KATO
    package let meeting: Meeting.ID?
    package let channel: Question.Channel
    package let receivedOn: Day
    /// As it was asked.
    package let text: String

    package init(place: KATO, meeting: Meeting.ID?, channel: Question.Channel, receivedOn: Day, text: String) {
        self.place = place
        self.meeting = meeting
        self.channel = channel
        self.receivedOn = receivedOn
        self.text = text
    }
}

extension QuestionStore {
    /// How often each question received on one of the days stands in the register.
    package func taken(on days: Set<Day>) throws -> [TakenQuestion: Int] {
        guard !days.isEmpty else { return [:] }
        var counts: [TakenQuestion: Int] = [:]
        let quarters = Set(days.map(\.quarterNumber))
        let rows = try connection.rows(
            """
            SELECT place, meeting, channel, received_on, original FROM questions \
            WHERE quarter IN (\(.list(quarters.map { .integer($0) }))) AND received_on IN (\(.list(days.map { .day($0) })))
            """)
        for row in rows {
            let taken = TakenQuestion(
                place: try row.place("place"), meeting: try row.optionalID("meeting"), channel: try row.choice("channel"),
                receivedOn: try row.day("received_on"), text: try row.text("original"))
            counts[taken, default: 0] += 1
        }
        return counts
    }

    /// A question of the same place, meeting, way and day with the same words, whatever their case and points; `nil` where there is none.
    package func same(
        as asked: QuestionDraft.Accepted, channel: Question.Channel, receivedOn day: Day
    ) throws -> Question.Number? {
        let words = FoldedText.of(asked.text)
        return try connection.rows(
            """
            SELECT * FROM questions WHERE quarter = \(day.quarterNumber) AND place = \(asked.place) AND received_on = \(day) \
            AND channel = \(channel.rawValue) ORDER BY id
            """
        ).lazy.map { try Question(row: $0) }.first { $0.meeting == asked.meeting && FoldedText.of($0.original) == words }?.number
    }

    /// Those of the numbers that exist.
    package func find(_ numbers: [Question.Number]) throws -> [Question.Number: Question] {
        let found = try find(numbers.map { QuestionStore.id(of: $0) }).values
        return Dictionary(found.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Those of the ids that exist.
    package func find(_ ids: some Collection<Question.ID>) throws -> [Question.ID: Question] {
        let rows = try connection.rows(of: ids.map { .id($0) }) { "SELECT * FROM questions WHERE id IN (\($0))" }
        let questions = try rows.map { try Question(row: $0) }
        return Dictionary(questions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }
}
