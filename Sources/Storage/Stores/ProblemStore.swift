package import Domain

/// Problem questions.
package struct ProblemStore {
    let connection: any SQLConnection

    package init(_ connection: any SQLConnection) { self.connection = connection }

    /// The id of the problem with a number, whether it exists or not.
    package static func id(of number: Problem.Number) -> Problem.ID {
        Problem.ID(NumberedID.value(year: number.year, ordinal: number.ordinal))
    }

    /// Stores a problem under the next number of the year in which it was raised. Throws `ProblemRefusal` where its title is none.
    package func insert(
        place: KATO, meeting: Meeting.ID?, title: Translated, category: Category, competence: Problem.Competence,
        goesToMaslikhat: Bool, money: Problem.Money = Problem.Money(), raisedOn: Day
    ) throws -> Problem {
        let ordinal = try connection.takeNumbers("problems", year: raisedOn.year)
        let number = Problem.Number(year: raisedOn.year, ordinal: ordinal)
        let problem = try Problem(
            id: ProblemStore.id(of: number), number: number, place: place, meeting: meeting, title: title, category: category,
            competence: competence, goesToMaslikhat: goesToMaslikhat, money: money, raisedOn: raisedOn)
        try write([problem])
        return problem
    }

    /// Stores problems that carry their numbers already, as a demonstration makes them; their ids must be `id(of:)` their numbers, else `StoreError.conflict` is thrown.
    package func insert(_ problems: [Problem]) throws {
        guard problems.allSatisfy({ $0.id == ProblemStore.id(of: $0.number) }) else { throw StoreError.conflict }
        for (year, numbers) in Dictionary(grouping: problems.map(\.number), by: \.year) {
            try connection.noteNumber("problems", year: year, last: numbers.map(\.ordinal).max() ?? 0)
        }
        try write(problems)
    }

    package func find(_ number: Problem.Number) throws -> Problem? { try find(ProblemStore.id(of: number)) }

    package func find(_ id: Problem.ID) throws -> Problem? {
        try problems(connection.rows("SELECT * FROM problems WHERE id = \(id)")).first
    }

    /// Those of the ids that exist.
    package func find(_ ids: some Collection<Problem.ID>) throws -> [Problem.ID: Problem] {
        let rows = try connection.rows(of: ids.map { .id($0) }) { "SELECT * FROM problems WHERE id IN (\($0))" }
        return Dictionary(try problems(rows).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Problems with the highest number first.
    ///
    /// - Parameters:
    ///   - isOpen: whether something is still to be done: settled is what has an item that is done in a published plan and none that is open.
    ///   - number: where the page before ended.
    package func list(
        within span: Gazetteer.Span? = nil, meeting: Meeting.ID? = nil, isOpen: Bool? = nil, after number: Problem.Number? = nil,
        limit: Int
    ) throws -> [Problem] {
        var conditions = ProblemStore.conditions(within: span, meeting: meeting, isOpen: isOpen, isPage: true)
        if let number { conditions.append("id < \(ProblemStore.id(of: number))") }
        let rows = try connection.rows("SELECT * FROM problems WHERE \(.all(conditions)) ORDER BY id DESC LIMIT \(limit)")
        return try problems(rows)
    }

    /// Open problem questions of some places themselves, with the highest number first.
    package func open(at places: [KATO], limit: Int) throws -> [Problem] {
        guard !places.isEmpty else { return [] }
        let conditions =
            ["place IN (\(SQLText.list(places.map { .place($0) })))"]
            + ProblemStore.conditions(within: nil, meeting: nil, isOpen: true)
        return try problems(
            connection.rows("SELECT * FROM problems WHERE \(.all(conditions)) ORDER BY id DESC LIMIT \(limit)"))
    }

    func problems(_ rows: [SQLRow]) throws -> [Problem] {
        let referrals = try referrals(of: rows.map { try $0.id("id") })
        return try rows.map { try Problem(row: $0, referrals: referrals) }
    }

    /// How many questions each problem is made of; problems without any are missing.
    package func questionCounts(_ ids: some Collection<Problem.ID>) throws -> [Problem.ID: Int] {
        let rows = try connection.rows(of: ids.map { .id($0) }) { list in
            "SELECT problem, count(*) AS count FROM questions WHERE problem IN (\(list)) GROUP BY problem"
        }
        return Dictionary(
            try rows.map { (try $0.id("problem"), try $0.integer("count")) }, uniquingKeysWith: { first, _ in first })
    }

    private static func conditions(
        within span: Gazetteer.Span?, meeting: Meeting.ID?, isOpen: Bool?, isPage: Bool = false
    ) -> [SQLText] {
        var conditions = Within.condition("problems.place", span, isPage: isPage)
        if let meeting { conditions.append("meeting = \(meeting)") }
        if let isOpen {
            conditions.append("closed_on IS NULL")
            let items: SQLText = """
                SELECT 1 FROM plan_items JOIN plans ON plans.id = plan_items.plan \
                WHERE plan_items.problem = problems.id AND plans.published_on IS NOT NULL AND plan_items.standing
                """
            let open: SQLText = "EXISTS (\(items) IN ('planned', 'under-way', 'extended'))"
            let done: SQLText = "EXISTS (\(items) = 'done')"
            conditions.append(isOpen ? "(\(open) OR NOT \(done))" : "(\(done) AND NOT \(open))")
        }
        return conditions
    }

    private func write(_ problems: [Problem]) throws {
        try connection.insert(
            problems.map { problem in
                var record = ProblemStore.record(problem)
                record.add("id", .id(problem.id))
                return record
            }, into: "problems")
        try writeReferrals(of: problems)
    }

    static func record(_ problem: Problem) -> SQLRecord {
        var record: SQLRecord = [
            "place": .place(problem.place), "meeting": .id(problem.meeting), "category": .text(problem.category.rawValue),
            "competence": .text(problem.competence.rawValue), "competence_on": .day(problem.competenceOn),
            "goes_to_maslikhat": .flag(problem.goesToMaslikhat), "maslikhat_on": .day(problem.maslikhatWord?.on),
            "money_needed": .optional(problem.money.needed?.amount), "closed_on": .day(problem.closing?.on),
            "raised_on": .day(problem.raisedOn), "quarter": .integer(problem.raisedOn.quarterNumber),
        ]
        record.add("title", problem.title)
        record.add("money_source", problem.money.source)
        record.add("maslikhat", problem.maslikhatWord?.text)
        var (target, reason): (Problem.ID?, Translated?) = (nil, nil)
        switch problem.closing {
        case .merged(let into, _): target = ProblemStore.id(of: into)
        case .withdrawn(let word, _): reason = word
        case nil: break
        }
        record.add("merged_into", .id(target))
        record.add("closed", reason)
        return record
    }
}

extension Problem {
    init(row: SQLRow, referrals: [ID: [Referral]]) throws {
        let id: ID = try row.id("id")
        let (year, ordinal) = NumberedID.parts(id.value)
        let word = try row.optionalDay("maslikhat_on").map { day in
            MaslikhatWord(on: day, text: try row.translated("maslikhat"))
        }
        let closing: Closing? = try row.optionalDay("closed_on").map { day in
            if let target: ID = try row.optionalID("merged_into") {
                let (year, ordinal) = NumberedID.parts(target.value)
                return .merged(into: Number(year: year, ordinal: ordinal), on: day)
            }
            return .withdrawn(reason: try row.translated("closed"), on: day)
        }
        do {
            try self.init(
                id: id, number: Number(year: year, ordinal: ordinal), place: row.place("place"),
                meeting: row.optionalID("meeting"), title: row.translated("title"), category: row.choice("category"),
                competence: row.choice("competence"), competenceOn: row.optionalDay("competence_on"),
                goesToMaslikhat: row.flag("goes_to_maslikhat"), maslikhatWord: word,
                money: Money(
                    needed: row.optionalInteger("money_needed").map { Tenge($0) }, source: row.translated("money_source")),
                referrals: referrals[id] ?? [], closing: closing, raisedOn: row.day("raised_on"))
        } catch is ProblemRefusal {
            throw StoreError.corrupt(column: "title")
        }
    }
}
