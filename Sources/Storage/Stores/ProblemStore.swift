package import Domain

/// Problem questions.
package struct ProblemStore {
    private let connection: any SQLConnection

    package init(_ connection: any SQLConnection) { self.connection = connection }

    /// The id of the problem with a number, whether it exists or not.
    package static func id(of number: Problem.Number) -> Problem.ID {
        Problem.ID(NumberedID.value(year: number.year, ordinal: number.ordinal))
    }

    /// Stores a problem under the next number of the year in which it was raised. Throws `ProblemRefusal` where its title is none.
    package func insert(
        place: KATO, meeting: Meeting.ID?, title: Translated, category: Category, competence: Problem.Competence,
        goesToMaslikhat: Bool, raisedOn: Day
    ) throws -> Problem {
        let ordinal = try connection.takeNumbers("problems", year: raisedOn.year)
        let number = Problem.Number(year: raisedOn.year, ordinal: ordinal)
        let problem = try Problem(
            id: ProblemStore.id(of: number), number: number, place: place, meeting: meeting, title: title, category: category,
            competence: competence, goesToMaslikhat: goesToMaslikhat, raisedOn: raisedOn)
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
        try connection.rows("SELECT * FROM problems WHERE id = \(id)").first.map { try Problem(row: $0) }
    }

    /// Those of the ids that exist.
    package func find(_ ids: some Collection<Problem.ID>) throws -> [Problem.ID: Problem] {
        let rows = try connection.rows(of: ids.map { .id($0) }) { "SELECT * FROM problems WHERE id IN (\($0))" }
        let problems = try rows.map { try Problem(row: $0) }
        return Dictionary(problems.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
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
        return try rows.map { try Problem(row: $0) }
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
                var record: SQLRecord = [
                    "id": .id(problem.id), "place": .place(problem.place), "meeting": .id(problem.meeting),
                    "category": .text(problem.category.rawValue), "competence": .text(problem.competence.rawValue),
                    "goes_to_maslikhat": .flag(problem.goesToMaslikhat), "raised_on": .day(problem.raisedOn),
                    "quarter": .integer(problem.raisedOn.quarterNumber),
                ]
                record.add("title", problem.title)
                return record
            }, into: "problems")
    }
}

extension Problem {
    init(row: SQLRow) throws {
        let id: ID = try row.id("id")
        let (year, ordinal) = NumberedID.parts(id.value)
        do {
            try self.init(
                id: id, number: Number(year: year, ordinal: ordinal), place: row.place("place"),
                meeting: row.optionalID("meeting"), title: row.translated("title"), category: row.choice("category"),
                competence: row.choice("competence"), goesToMaslikhat: row.flag("goes_to_maslikhat"),
                raisedOn: row.day("raised_on"))
        } catch is ProblemRefusal {
            throw StoreError.corrupt(column: "title")
        }
    }
}
