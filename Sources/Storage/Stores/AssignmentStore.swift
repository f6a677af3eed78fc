package import Domain

/// Assignments of receptions with what was recorded of them. For the desk alone; everyone reads no more than their figures.
package struct AssignmentStore {
    private let connection: any SQLConnection

    package init(_ connection: any SQLConnection) { self.connection = connection }

    /// Stores new assignments; their ids are given here, whatever stood in them.
    @discardableResult
    package func insert(_ assignments: [Assignment]) throws -> [Assignment] {
        guard !assignments.isEmpty else { return [] }
        let first = try connection.takeNumbers("assignments", count: assignments.count)
        let numbered = assignments.enumerated().map { $1.numbered(Assignment.ID(first + $0)) }
        try connection.insert(
            numbered.map { assignment in
                var record = record(assignment)
                record.add("id", .id(assignment.id))
                return record
            }, into: "assignments")
        try recorded.write(numbered.map(\.item))
        for (reception, given) in Dictionary(grouping: numbered, by: \.reception).sorted(by: { $0.key < $1.key }) {
            let last = given.map(\.item.number).max() ?? 0
            try connection.run(
                "UPDATE receptions SET assignments_given = \(last) WHERE id = \(reception) AND assignments_given < \(last)")
        }
        return numbered
    }

    /// The number of the next assignment of a reception: after all that were ever given at it, those that were taken out among them.
    package func nextNumber(at reception: Reception.ID) throws -> Int {
        let rows = try connection.rows("SELECT assignments_given FROM receptions WHERE id = \(reception)")
        return try rows.first.orNotFound().integer("assignments_given") + 1
    }

    package func find(_ id: Assignment.ID) throws -> Assignment? { try assignments("assignments.id = \(id)").first }

    /// Writes an assignment over what was stored. Throws `StoreError.notFound` where it is new.
    package func save(_ assignment: Assignment) throws {
        try connection.update("assignments", assignment.id, with: record(assignment))
        try recorded.forget("\(assignment.id)")
        try recorded.write([assignment.item])
    }

    /// Takes out one that was typed wrongly. The others keep their numbers, and nobody gets its own: journal, letters and addresses name it.
    package func remove(_ assignment: Assignment) throws {
        try recorded.forget("\(assignment.id)")
        try connection.run("DELETE FROM assignments WHERE id = \(assignment.id)")
    }

    /// Those of a reception, in their order.
    package func list(of reception: Reception.ID) throws -> [Assignment] {
        try assignments("assignments.reception = \(reception)", "ORDER BY assignments.number, assignments.id")
    }

    /// Those on control of the akimats of a place and below, the nearest deadline first.
    ///
    /// - Parameter day: the last deadline that is looked for; `nil` for all.
    package func open(within span: Gazetteer.Span?, dueBy day: Day? = nil, limit: Int) throws -> [Assignment] {
        var conditions = AssignmentStore.open + Within.condition("assignments.host", span, isPage: true)
        if let day { conditions.append("assignments.deadline <= \(day)") }
        return try assignments(
            .all(conditions),
            "ORDER BY assignments.deadline, assignments.id LIMIT \(limit)")
    }

    /// Those on control of one akimat, the nearest deadline first.
    package func open(of host: KATO) throws -> [Assignment] {
        try assignments(
            .all(AssignmentStore.open + ["assignments.host = \(host)"]), "ORDER BY assignments.deadline, assignments.id")
    }

    /// Those of which something is asked and not decided, a later deadline or the removal from control, the nearest deadline first.
    package func awaitingDecision(within span: Gazetteer.Span?, limit: Int) throws -> [Assignment] {
        try assignments(
            .all(
                AssignmentStore.open + [recorded.awaitsDecision("assignments.id")] + Within.condition("assignments.host", span)),
            "ORDER BY assignments.deadline, assignments.id LIMIT \(limit)")
    }

    /// Those that stood on control on any day from one to another, by deadline.
    package func onControl(from first: Day, to last: Day, within span: Gazetteer.Span?, limit: Int) throws -> [Assignment] {
        let conditions: [SQLText] =
            [
                "assignments.given_on <= \(last)",
                "(assignments.ended_on IS NULL OR assignments.ended_on >= \(first))",
            ] + Within.condition("assignments.host", span)
        return try assignments(.all(conditions), "ORDER BY assignments.deadline, assignments.id LIMIT \(limit)")
    }

    /// How many each reception brought and how far they have come; receptions without any are missing.
    package func figures(_ receptions: some Collection<Reception.ID>, today: Day) throws -> [Reception.ID: AssignmentFigures] {
        let rows = try connection.rows(of: receptions.map { .id($0) }) { list in
            """
            SELECT reception, count(*) AS given, count(*) FILTER (WHERE standing = 'done') AS done, \
            count(*) FILTER (WHERE standing = 'removed') AS removed, \
            count(*) FILTER (WHERE ended_on IS NULL AND deadline < \(today)) AS late FROM assignments \
            WHERE reception IN (\(list)) GROUP BY reception
            """
        }
        var found: [Reception.ID: AssignmentFigures] = [:]
        for row in rows {
            found[try row.id("reception")] = AssignmentFigures(
                given: try row.integer("given"), done: try row.integer("done"), removed: try row.integer("removed"),
                late: try row.integer("late"))
        }
        return found
    }

    private static var open: [SQLText] { ["assignments.standing IN ('planned', 'under-way', 'extended')"] }

    private var recorded: ItemRecords {
        ItemRecords(connection: connection, executions: "assignment_executions", extensions: "assignment_extensions")
    }

    private func assignments(_ condition: SQLText, _ order: SQLText = "") throws -> [Assignment] {
        // An assignment has no problem question and no money of its own.
        let none: SQLText = "NULL AS problem, NULL AS money_needed, NULL AS money_given"
        let noSource: SQLText = "NULL AS money_source_kk, NULL AS money_source_ru, NULL AS money_source_en"
        let rows = try connection.rows(
            "SELECT assignments.*, \(none), \(noSource) FROM assignments WHERE \(condition) \(order)")
        return try zip(rows, recorded.items(rows)).map { row, item in
            Assignment(
                id: try row.id("id"), reception: try row.id("reception"), host: try row.place("host"),
                booking: try row.optionalID("booking"), item: item)
        }
    }

    private func record(_ assignment: Assignment) -> SQLRecord {
        var record = ItemRecords.record(assignment.item)
        record.add("reception", .id(assignment.reception))
        record.add("host", .place(assignment.host))
        record.add("booking", .id(assignment.booking))
        return record
    }
}
