import Domain

/// Items on control as tables hold them, those of plans and those of assignments, with what was recorded of each in two tables beside.
struct ItemRecords {
    let connection: any SQLConnection
    /// The table of what was recorded as done.
    let executions: String
    /// The table of later deadlines.
    let extensions: String

    /// The items of rows, in their order.
    func items(_ rows: [SQLRow]) throws -> [PlanItem] {
        let ids = try rows.map { SQLValue.id(try $0.id("id") as PlanItem.ID) }
        let recorded = try connection.rows(of: ids) {
            "SELECT * FROM \(name: self.executions) WHERE item IN (\($0)) ORDER BY item, ordinal"
        }
        var executions: [PlanItem.ID: [Execution]] = [:]
        for row in recorded {
            executions[try row.id("item"), default: []].append(
                Execution(
                    on: try row.day("day"), enteredOn: try row.optionalDay("entered_on"), text: try row.translated("text"),
                    evidence: try row.optionalText("evidence"),
                    isFinal: try row.flag("is_final")))
        }
        let asked = try connection.rows(of: ids) {
            "SELECT * FROM \(name: self.extensions) WHERE item IN (\($0)) ORDER BY item, ordinal"
        }
        var extensions: [PlanItem.ID: [Extension]] = [:]
        for row in asked { extensions[try row.id("item"), default: []].append(try Extension(row: row)) }
        return try rows.map { row in
            let id: PlanItem.ID = try row.id("id")
            return try PlanItem(row: row, executions: executions[id] ?? [], extensions: extensions[id] ?? [])
        }
    }

    /// That something is asked of an item and not decided: a later deadline, or the removal from control. A record after the one that says that everything is done takes it back.
    ///
    /// - Parameter item: the column of the item's id.
    func awaitsDecision(_ item: SQLText) -> SQLText {
        """
        (EXISTS (SELECT 1 FROM \(name: extensions) WHERE item = \(item) AND decision IS NULL) OR 1 = \
        (SELECT is_final FROM \(name: executions) WHERE item = \(item) ORDER BY ordinal DESC LIMIT 1))
        """
    }

    /// Forgets what was recorded of the items that a query names; they are about to be written again.
    func forget(_ items: SQLText) throws {
        try connection.run("DELETE FROM \(name: executions) WHERE item IN (\(items))")
        try connection.run("DELETE FROM \(name: extensions) WHERE item IN (\(items))")
    }

    /// Writes what was recorded of items.
    func write(_ items: [PlanItem]) throws {
        try connection.insert(
            items.flatMap { item in
                item.executions.enumerated().map { position, execution in
                    var record: SQLRecord = [
                        "item": .id(item.id), "ordinal": .integer(position + 1), "day": .day(execution.on),
                        "entered_on": .day(execution.enteredOn), "evidence": .optional(execution.evidence),
                        "is_final": .flag(execution.isFinal),
                    ]
                    record.add("text", execution.text)
                    return record
                }
            }, into: executions)
        try connection.insert(
            items.flatMap { item in
                item.extensions.enumerated().map { position, asked in
                    ItemRecords.record(asked, of: item.id, ordinal: position + 1)
                }
            }, into: extensions)
    }

    /// What every item has, on a plan or not.
    static func record(_ item: PlanItem) -> SQLRecord {
        var endedOn = item.doneOn
        var removal: Translated?
        if case .removed(let day, let reason) = item.standing { (endedOn, removal) = (day, reason) }
        var record: SQLRecord = [
            "number": .integer(item.number), "deadline": .day(item.deadline), "given_on": .day(item.givenOn),
            "standing": .text(item.standing.code), "ended_on": .day(endedOn), "rolled_from": .day(item.rolledFrom),
            "has_default_term": .flag(item.hasDefaultTerm),
        ]
        record.add("action", item.action)
        record.add("lead", item.lead)
        record.add("co_executors", item.coExecutors)
        record.add("removal", removal)
        return record
    }

    private static func record(_ asked: Extension, of item: PlanItem.ID, ordinal: Int) -> SQLRecord {
        var (decision, word): (String?, Translated?)
        switch asked.decision {
        case .granted: decision = "granted"
        case .declined(_, let reason): (decision, word) = ("declined", reason)
        case nil: break
        }
        var record: SQLRecord = [
            "item": .id(item), "ordinal": .integer(ordinal), "asked_on": .day(asked.askedOn), "old_deadline": .day(asked.from),
            "new_deadline": .day(asked.to), "decision": .optional(decision), "decided_on": .day(asked.decision?.day),
            "decided_by": .optional(asked.decidedBy?.rawValue),
        ]
        record.add("reason", asked.reason)
        record.add("disciplinary", asked.disciplinary)
        record.add("word", word)
        return record
    }
}

extension PlanItem {
    fileprivate init(row: SQLRow, executions: [Execution], extensions: [Extension]) throws(StoreError) {
        let standing: Standing =
            switch try row.text("standing") {
            case "planned": .planned
            case "under-way": .underWay
            case "extended": .extended
            case "done": .done(on: try row.day("ended_on"))
            case "removed": .removed(on: try row.day("ended_on"), reason: try row.translated("removal"))
            default: throw .corrupt(column: "standing")
            }
        self.init(
            id: try row.id("id"), number: try row.integer("number"), problem: try row.optionalID("problem"),
            action: try row.translated("action"), lead: try row.translated("lead"),
            coExecutors: try row.translated("co_executors"), deadline: try row.day("deadline"), givenOn: try row.day("given_on"),
            moneyNeeded: try row.optionalInteger("money_needed").map { Tenge($0) },
            moneyGiven: try row.optionalInteger("money_given").map { Tenge($0) },
            moneySource: try row.translated("money_source"), standing: standing, executions: executions,
            extensions: extensions, rolledFrom: try row.optionalDay("rolled_from"),
            hasDefaultTerm: try row.flag("has_default_term"))
    }
}

extension Extension {
    fileprivate init(row: SQLRow) throws(StoreError) {
        let decision: Decision? =
            switch try row.optionalText("decision") {
            case nil: nil
            case "granted": .granted(on: try row.day("decided_on"))
            case "declined": .declined(on: try row.day("decided_on"), reason: try row.translated("word"))
            default: throw .corrupt(column: "decision")
            }
        self.init(
            askedOn: try row.day("asked_on"), from: try row.day("old_deadline"), to: try row.day("new_deadline"),
            reason: try row.translated("reason"), disciplinary: try row.translated("disciplinary"), decision: decision,
            decidedBy: try row.optionalText("decided_by").flatMap { Extension.Decider(rawValue: $0) })
    }
}
