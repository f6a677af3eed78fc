package import Domain

/// Keeps what residents could read of meetings, of events and of receptions before it was corrected.
package struct CorrectionStore {
    private let connection: any SQLConnection

    package init(_ connection: any SQLConnection) { self.connection = connection }

    /// Those of one meeting, event or reception, the last ones first.
    package func list(of subject: Correction.Subject, limit: Int) throws -> [Correction] {
        let (table, owner) = CorrectionStore.source(subject)
        let rows = try connection.rows("SELECT * FROM \(table) WHERE \(owner) ORDER BY ordinal DESC LIMIT \(limit)")
        return try rows.map { row in
            Correction(on: try row.day("corrected_on"), before: try CorrectionStore.before(row))
        }
    }

    /// Those of several receptions, the last ones of each first; receptions without are missing.
    ///
    /// - Parameter limit: of all together; the latest are listed.
    package func list(of receptions: some Collection<Reception.ID>, limit: Int) throws -> [Reception.ID: [Correction]] {
        let rows = try connection.rows(of: receptions.map { .id($0) }) { list in
            """
            SELECT * FROM reception_corrections WHERE reception IN (\(list)) \
            ORDER BY corrected_on DESC, ordinal DESC, reception LIMIT \(limit)
            """
        }
        var found: [Reception.ID: [Correction]] = [:]
        for row in rows {
            try found[row.id("reception"), default: []].append(
                Correction(on: row.day("corrected_on"), before: CorrectionStore.before(row)))
        }
        return found
    }

    /// The moves of several events before the last one of each, the first ones first; events without are missing.
    ///
    /// - Parameter limit: of all together; the latest are listed.
    package func formerMoves(of events: some Collection<Event.ID>, limit: Int) throws -> [Event.ID: [Event.Move]] {
        let rows = try connection.rows(of: events.map { .id($0) }) { list in
            """
            SELECT * FROM event_corrections WHERE event IN (\(list)) AND what = \(CorrectionStore.moved) \
            ORDER BY corrected_on DESC, ordinal DESC, event LIMIT \(limit)
            """
        }
        var found: [Event.ID: [Event.Move]] = [:]
        for row in rows.reversed() {
            try found[row.id("event"), default: []].append(
                Event.Move(from: row.day("day"), on: row.day("corrected_on"), reason: row.translated("reason")))
        }
        return found
    }

    /// How often each event was moved, the last move counted; those that never were are missing.
    package func moveCounts(_ events: [Event]) throws -> [Event.ID: Int] {
        let moved = events.filter { $0.moved != nil }.map(\.id)
        let rows = try connection.rows(of: moved.map { .id($0) }) { list in
            """
            SELECT event, count(*) AS count FROM event_corrections \
            WHERE event IN (\(list)) AND what = \(CorrectionStore.moved) GROUP BY event
            """
        }
        var counts = Dictionary(moved.map { ($0, 1) }, uniquingKeysWith: { first, _ in first })
        for row in rows { try counts[row.id("event"), default: 0] += row.integer("count") }
        return counts
    }

    /// Takes the words of reasons of a cancellation out of all that stood before a correction, since they held somebody's own; the days stay.
    package func hideReasons(of subject: Correction.Subject) throws {
        try hideWords(of: subject, "what = \(CorrectionStore.reason)")
    }

    /// The same of the reasons of moves before the last one, and of what was said of that before.
    package func hideMoves(of subject: Correction.Subject) throws {
        try hideWords(of: subject, "what IN (\(CorrectionStore.moved), \(CorrectionStore.moveReason))")
    }

    /// The same of the words of one question left open on the air and of its answer.
    package func hideOpenQuestion(_ number: Int, of event: Event.ID) throws {
        try hideWords(
            of: .event(event), "what IN (\(CorrectionStore.question), \(CorrectionStore.answer)) AND figure = \(number)")
    }

    private func hideWords(of subject: Correction.Subject, _ kind: SQLText) throws {
        let (table, owner) = CorrectionStore.source(subject)
        try connection.run(
            "UPDATE \(table) SET reason_kk = NULL, reason_ru = NULL, reason_en = NULL WHERE \(owner) AND \(kind)")
    }

    /// Keeps corrections that are made now, after those that are kept.
    package func keep(_ corrections: [Correction], of subject: Correction.Subject) throws {
        guard !corrections.isEmpty else { return }
        let (table, owner) = CorrectionStore.source(subject)
        let known = try connection.count("SELECT count(*) AS count FROM \(table) WHERE \(owner)")
        let records = corrections.enumerated().map { position, correction in
            var record: SQLRecord = [
                "ordinal": .integer(known + position + 1), "corrected_on": .day(correction.on),
            ]
            var (what, day, figure, reason): (String, Day?, Int?, Translated) = ("", nil, nil, Translated())
            switch correction.before {
            case .announcedOn(let before): (what, day) = (CorrectionStore.announced, before)
            case .figure(let kind, let before): (what, figure) = (kind.rawValue, before)
            case .reason(let before): (what, reason) = (CorrectionStore.reason, before)
            case .moved(let from, let why): (what, day, reason) = (CorrectionStore.moved, from, why)
            case .moveReason(let number, let why): (what, figure, reason) = (CorrectionStore.moveReason, number, why)
            case .outcomes(let before, let why):
                (what, reason) = (CorrectionStore.outcomes, why)
                for (column, count) in CorrectionStore.counts(before) { record.add(column, .integer(count)) }
            case .openQuestion(let number, let words): (what, figure, reason) = (CorrectionStore.question, number, words)
            case .openAnswer(let number, let words): (what, figure, reason) = (CorrectionStore.answer, number, words)
            case .openAnsweredOn(let number, let before): (what, figure, day) = (CorrectionStore.answered, number, before)
            }
            record.add("what", .text(what))
            record.add("reason", reason)
            switch subject {
            case .meeting(let id): record.add("meeting", .id(id))
            case .event(let id): record.add("event", .id(id))
            case .reception(let id):
                record.add("reception", .id(id))
                return record
            }
            record.add("day", .day(day))
            record.add("figure", figure.map { .integer($0) } ?? .null)
            return record
        }
        switch subject {
        case .meeting: try connection.insert(records, into: "meeting_corrections")
        case .event: try connection.insert(records, into: "event_corrections")
        case .reception: try connection.insert(records, into: "reception_corrections")
        }
    }

    /// What was corrected, where it is no figure.
    private static let (announced, reason, moved) = ("announced", "reason", "moved")
    private static let (moveReason, outcomes) = ("move-reason", "outcomes")
    /// Of a question left open on the air, whose number stands as the figure.
    private static let (question, answer, answered) = ("question", "answer", "answered")

    private static func before(_ row: SQLRow) throws -> Correction.Former {
        switch try row.text("what") {
        case announced: .announcedOn(try row.day("day"))
        case reason: .reason(try row.translated("reason"))
        case moved: .moved(from: try row.day("day"), reason: try row.translated("reason"))
        case moveReason: .moveReason(try row.optionalInteger("figure"), try row.translated("reason"))
        case outcomes: .outcomes(try figures(row), because: try row.translated("reason"))
        case question: .openQuestion(try row.integer("figure"), try row.translated("reason"))
        case answer: .openAnswer(try row.integer("figure"), try row.translated("reason"))
        case answered: .openAnsweredOn(try row.integer("figure"), try row.day("day"))
        default: .figure(try row.choice("what"), try row.integer("figure"))
        }
    }

    /// What a protocol counts, by column.
    private static func counts(_ figures: ReceptionFigures) -> [(column: String, count: Int)] {
        [
            ("explained", figures.byResult[.explained] ?? 0), ("answered", figures.byResult[.answered] ?? 0),
            ("on_control", figures.byResult[.onControl] ?? 0), ("absent", figures.absent),
        ]
    }

    private static func figures(_ row: SQLRow) throws -> ReceptionFigures {
        var figures = ReceptionFigures()
        for (result, column) in [(Booking.Result.explained, "explained"), (.answered, "answered"), (.onControl, "on_control")] {
            let count = try row.integer(column)
            if count > 0 { figures.byResult[result] = count }
            figures.received += count
        }
        figures.absent = try row.integer("absent")
        figures.booked = figures.received + figures.absent
        return figures
    }

    private static func source(_ subject: Correction.Subject) -> (table: SQLText, owner: SQLText) {
        switch subject {
        case .meeting(let id): ("meeting_corrections", "meeting = \(id)")
        case .event(let id): ("event_corrections", "event = \(id)")
        case .reception(let id): ("reception_corrections", "reception = \(id)")
        }
    }
}
