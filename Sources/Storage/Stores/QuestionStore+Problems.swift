package import Domain

extension QuestionStore {
    /// The questions of several problem questions, each in the order of numbers; problem questions without any are missing.
    package func list(of problems: some Collection<Problem.ID>) throws -> [Problem.ID: [Question]] {
        let rows = try connection.rows(of: problems.map { .id($0) }) { list in
            "SELECT * FROM questions WHERE problem IN (\(list)) ORDER BY id"
        }
        var found: [Problem.ID: [Question]] = [:]
        for row in rows {
            let question = try Question(row: row)
            if let problem = question.problem { found[problem, default: []].append(question) }
        }
        return found
    }
}
