import Domain

/// Where a public text of a kind stands in the register: the columns `NAME_kk` and `NAME_ru` of a table.
struct PublicTextColumn {
    /// The record whose text it is.
    private enum Owner {
        case question, problem, meeting, calendar, plan, progress, reception, event, official
    }

    /// A table, and the record that its rows belong to.
    private struct Place {
        let table: String
        let name: String
        let keys: [String]
        let owner: Owner
        let condition: SQLText?

        /// - Parameters:
        ///   - keys: the columns of the primary key.
        ///   - condition: what makes the text public, in the columns of the table.
        init(_ table: String, _ name: String, by keys: [String] = ["id"], of owner: Owner, where condition: SQLText? = nil) {
            self.table = table
            self.name = name
            self.keys = keys
            self.owner = owner
            self.condition = condition
        }
    }

    private let kind: UntranslatedText.Kind
    private let place: Place

    var table: String { place.table }
    var name: String { place.name }

    /// `nil` of the words of a question, whose own language counts.
    init?(_ kind: UntranslatedText.Kind) {
        let place: Place? =
            switch kind {
            case .question: nil
            case .answer:
                Place("questions", "answer", of: .question, where: "moderation = 'published' AND answered_on IS NOT NULL")
            case .withheld: Place("questions", "withheld", of: .question, where: "moderation = 'withheld'")
            case .step: Place("question_steps", "note", by: ["question", "ordinal"], of: .question)
            case .title: Place("problems", "title", of: .problem, where: "closed_on IS NULL")
            case .problemMoney: Place("problems", "money_source", of: .problem, where: "closed_on IS NULL")
            case .maslikhat: Place("problems", "maslikhat", of: .problem)
            case .withdrawal: Place("problems", "closed", of: .problem)
            case .referralBody: Place("referrals", "body", by: ["problem", "ordinal"], of: .problem)
            case .proposal: Place("referrals", "proposal", by: ["problem", "ordinal"], of: .problem)
            case .referralWord: Place("referrals", "word", by: ["problem", "ordinal"], of: .problem)
            case .referralNote: Place("referral_notes", "text", by: ["problem", "referral", "ordinal"], of: .problem)
            case .results: Place("meetings", "results", of: .meeting, where: "results_on IS NOT NULL")
            case .meetingVenue: Place("meetings", "venue", of: .meeting)
            case .meetingAddress: Place("meetings", "address", of: .meeting)
            case .meetingCancellation: Place("meetings", "cancellation", of: .meeting)
            case .meetingMove: Place("meeting_moves", "reason", by: ["meeting", "ordinal"], of: .meeting)
            case .calendarBasis: Place("calendars", "basis", by: ["place", "year"], of: .calendar)
            case .calendarReason: Place("calendar_versions", "reason", by: ["place", "year", "number"], of: .calendar)
            case .action: Place("plan_items", "action", of: .plan)
            case .lead: Place("plan_items", "lead", of: .plan)
            case .coExecutors: Place("plan_items", "co_executors", of: .plan)
            case .itemMoney: Place("plan_items", "money_source", of: .plan)
            case .execution: Place("executions", "text", by: ["item", "ordinal"], of: .plan)
            case .removal: Place("plan_items", "removal", of: .plan)
            case .extensionReason:
                Place("extensions", "reason", by: ["item", "ordinal"], of: .plan, where: "extensions.decision = 'granted'")
            case .responsibility: Place("extensions", "disciplinary", by: ["item", "ordinal"], of: .plan)
            case .reportReason: Place("progress_versions", "reason", by: ["place", "period", "number"], of: .progress)
            case .receptionPost: Place("receptions", "post", of: .reception)
            case .receptionVenue: Place("receptions", "venue", of: .reception)
            case .receptionAddress: Place("receptions", "address", of: .reception)
            case .receptionCancellation: Place("receptions", "cancellation", of: .reception)
            case .receptionMove: Place("receptions", "move", of: .reception)
            case .summary: Place("events", "summary", of: .event, where: "results_on IS NOT NULL")
            case .eventLeader: Place("events", "leader", of: .event)
            case .eventBody: Place("events", "body", of: .event)
            case .eventTopic: Place("events", "topic", of: .event)
            case .eventVenue: Place("event_stops", "venue", by: ["event", "number"], of: .event)
            case .eventCancellation: Place("events", "cancellation", of: .event)
            case .eventMove: Place("events", "move", of: .event)
            case .eventAnswer: Place("event_open_questions", "answer", by: ["event", "number"], of: .event)
            case .post: Place("officials", "title", of: .official)
            case .inCharge: Place("officials", "in_charge", of: .official)
            case .formerCharge: Place("official_charges", "fields", by: ["official", "since"], of: .official)
            }
        guard let place else { return nil }
        self.kind = kind
        self.place = place
    }

    /// What of a row says which text it is.
    var particulars: SQLText {
        let keys = place.keys.enumerated().map { index, key -> SQLText in
            "CAST(\(name: table).\(name: key) AS TEXT) AS key_\(name: String(index))"
        }
        let item: SQLText = place.owner == .plan ? ", plan_items.id AS item" : ""
        return """
            \(.joined(keys)), \(name: owner.record) AS record, \(name: owner.place) AS place, \
            CASE WHEN \(name: table).\(name: name)_kk IS NULL THEN 'kk' ELSE 'ru' END AS wanted, \
            substr(COALESCE(\(name: table).\(name: name)_kk, \(name: table).\(name: name)_ru), 1, \(UntranslatedText.longestOpening)) \
            AS opening\(item)
            """
    }

    /// The words of a row.
    var words: SQLText {
        .joined(Language.allCases.map { "\(name: table).\(name: name)_\(name: $0.rawValue) AS words_\(name: $0.rawValue)" })
    }

    /// The tables with the condition that one official language is missing.
    func source(within span: Gazetteer.Span?) -> SQLText {
        let half: SQLText = "(\(name: table).\(name: name)_kk IS NULL) <> (\(name: table).\(name: name)_ru IS NULL)"
        let published: [SQLText] = place.owner == .plan ? ["plans.published_on IS NOT NULL"] : []
        let conditions = [half] + (place.condition.map { [$0] } ?? []) + published + Within.condition(owner.place, span)
        return "FROM \(name: table)\(name: owner.joins) WHERE \(.all(conditions))"
    }

    /// The newest first.
    var order: SQLText { .joined(place.keys.map { "\(name: table).\(name: $0) DESC" }) }

    /// The condition that a row of the table is the one of a key; `nil` where the key is of another form.
    func matching(_ key: String) -> SQLText? {
        let parts = key.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == place.keys.count else { return nil }
        var conditions: [SQLText] = []
        for (column, part) in zip(place.keys, parts) {
            if PublicTextColumn.texts.contains(column) {
                conditions.append("\(name: table).\(name: column) = \(part)")
            } else {
                guard let number = Int(part) else { return nil }
                conditions.append("\(name: table).\(name: column) = \(number)")
            }
        }
        return .all(conditions)
    }

    /// The columns of primary keys that hold text.
    private static let texts: Set = ["place", "period", "since"]

    /// The text of a row with the columns of `particulars`.
    func text(_ row: SQLRow) throws -> UntranslatedText {
        let keys = try place.keys.indices.map { try row.text("key_\($0)") }
        return UntranslatedText(
            subject: try subject(row, keys), item: place.owner == .plan ? try row.id("item") : nil,
            key: keys.joined(separator: "."), place: try row.place("place"), kind: kind, language: try row.choice("wanted"),
            gap: .missing, opening: try row.text("opening"))
    }

    private func subject(_ row: SQLRow, _ keys: [String]) throws -> JournalEntry.Subject {
        switch place.owner {
        case .question:
            let (year, ordinal) = NumberedID.parts(try row.integer("record"))
            return .question(Question.Number(year: year, ordinal: ordinal))
        case .problem:
            let (year, ordinal) = NumberedID.parts(try row.integer("record"))
            return .problem(Problem.Number(year: year, ordinal: ordinal))
        case .meeting: return .meeting(try row.id("record"))
        case .plan: return .plan(try row.id("record"))
        case .reception: return .reception(try row.id("record"))
        case .event: return .event(try row.id("record"))
        case .official: return .official(try row.id("record"))
        case .calendar: return JournalEntry.Subject(kind: "calendar", id: keys.prefix(2).joined(separator: "/"))
        case .progress:
            return JournalEntry.Subject(kind: JournalEntry.Subject.progressKind, id: keys.prefix(2).joined(separator: "/"))
        }
    }

    /// The column of the record, that of the place whose office answers for it, and how the table is joined to them.
    private var owner: (record: String, place: String, joins: String) {
        func joined(_ record: String, _ column: String, at place: String = "place") -> (String, String, String) {
            let joins = table == record ? "" : " JOIN \(record) ON \(record).id = \(table).\(column)"
            return ("\(record).id", "\(record).\(place)", joins)
        }
        switch place.owner {
        case .question: return joined("questions", "question")
        case .problem: return joined("problems", "problem")
        case .meeting: return joined("meetings", "meeting", at: "host")
        case .reception: return joined("receptions", "reception", at: "host")
        case .event: return joined("events", "event", at: "host")
        case .official: return joined("officials", "official")
        case .plan:
            let items = table == "plan_items" ? "" : " JOIN plan_items ON plan_items.id = \(table).item"
            return ("plans.id", "plans.place", items + " JOIN plans ON plans.id = plan_items.plan")
        case .calendar, .progress: return ("\(table).place", "\(table).place", "")
        }
    }
}
