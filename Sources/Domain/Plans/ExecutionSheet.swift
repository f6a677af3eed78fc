/// What was recorded of the execution of plan items, as a table: a row for every record, and an empty one for every item on control.
///
/// A row with a record's position is a record that stands, and is never rewritten. A row without one is a new record where something is filled in.
package struct ExecutionSheet: Sendable {
    /// The columns, named in the first row.
    package enum Column: String, SheetColumn {
        case plan, meeting
        /// The number of the item in its plan.
        case item
        /// The position of the record among those of its item, from 1; empty for a new one.
        case record
        case problem
        case actionKk = "action_kk"
        case actionRu = "action_ru"
        case leadKk = "lead_kk"
        case leadRu = "lead_ru"
        case deadline, on
        case textKk = "text_kk"
        case textRu = "text_ru"
        case evidence
        case moneyGiven = "money_given"
        case done

        package static let required: [Column] = [.item, .on]
        /// How the item stands, what was given for it before, and when the record was entered where that is a later day.
        package static let exportedOnly = ["standing", "money_needed", "money_recorded", "entered_on"]
        package static let ofStanding: Set<Column> = [
            .meeting, .record, .problem, .actionKk, .actionRu, .leadKk, .leadRu, .deadline,
        ]
        package static let days: Set<Column> = [.deadline, .on]
        package static let numbers: Set<Column> = [.moneyGiven]
        package static let choices: [Column: [String]] = [.done: ["true"]]
        /// What the plan says of the item; said otherwise, that is noted.
        static let led: [Column] = [.problem, .actionKk, .actionRu, .leadKk, .leadRu, .deadline]
    }

    /// A record as a row has it, before anything is accepted.
    package struct Row: Hashable, Sendable {
        /// As a spreadsheet counts.
        package let number: Int
        /// The plan by its own number or by that of its meeting; one of them is there.
        package let plan: ActionPlan.ID?
        package let meeting: Meeting.ID?
        package let item: Int
        /// The record that it is; `nil` for a new one.
        package let record: Int?
        /// `nil` where nothing stands there.
        package let on: Day?
        package let text: Translated
        package let evidence: String?
        package let moneyGiven: Tenge?
        package let isDone: Bool
        /// What is told of the item and not changed.
        package let led: [Column: String]
        /// Of a record that stands: what is told of it, also where a cell was emptied.
        package let told: [Column: String]
        /// What stands in the columns that an export adds, by their names.
        package let added: [String: String]

        /// Whether nothing was filled in.
        package var isBlank: Bool { on == nil && text.isEmpty && evidence == nil && moneyGiven == nil && !isDone }
        /// Whether it tells what was done.
        package var hasRecord: Bool { !text.isEmpty || evidence != nil || moneyGiven != nil }

        /// The record; `nil` where its day is missing.
        ///
        /// - Parameter isFinal: whether it says that everything is done.
        package func execution(isFinal: Bool = false) -> Execution? {
            on.map { Execution(on: $0, text: text, evidence: evidence, isFinal: isFinal) }
        }
    }

    /// In the order of the table.
    package let rows: [Row]
    /// What is wrong with the other rows.
    package let flaws: SheetFlaws<Column>

    /// Reads a table whose first row names the columns. Whether there are such items, and whether the records will do, the decisions on a plan say.
    ///
    /// - Parameter defersFlaws: whether wrong rows are left to the import, which tells them with those that it finds wrong itself.
    package init(rows table: [[String]], defersFlaws: Bool = false) throws(SheetRefusal) {
        let table = try SheetRows<Column>(table)
        var flaws = SheetFlaws<Column>()
        var rows: [Row] = []
        for row in table.rows {
            let before = flaws.found.count
            let plan = flaws.identifier(row, .plan) { ActionPlan.ID(text: $0) }
            let meeting = flaws.identifier(row, .meeting) { Meeting.ID(text: $0) }
            if row[.plan].isEmpty, row[.meeting].isEmpty { flaws.add(row.number, .plan, .missing) }
            let item = flaws.position(row, .item)
            if row[.item].isEmpty { flaws.add(row.number, .item, .missing) }
            let record = flaws.position(row, .record)
            let on = flaws.optionalDay(row, .on)
            let money = flaws.money(row, .moneyGiven)
            let isDone = flaws.truth(row, .done) ?? false
            let text = Translated(kk: row[.textKk], ru: row[.textRu])
            if record == nil, on == nil, row[.on].isEmpty, !text.isEmpty { flaws.add(row.number, .on, .missing) }
            guard flaws.found.count == before, let item else { continue }
            var told: [Column: String] = [:]
            if record != nil {
                for column in [Column.textKk, .textRu, .evidence, .moneyGiven] { told[column] = row.said(column) }
                if row.said(.on) != nil { told[.on] = on?.iso ?? "" }
                if isDone { told[.done] = "true" }
            }
            rows.append(
                Row(
                    number: row.number, plan: plan, meeting: meeting, item: item, record: record, on: on, text: text,
                    evidence: row[.evidence].isEmpty ? nil : row[.evidence], moneyGiven: money, isDone: isDone,
                    led: row.told(Column.led), told: told, added: row.added))
        }
        try flaws.check(deferring: defersFlaws)
        self.rows = rows
        self.flaws = flaws
    }

    /// The cells of an item, as an export writes them; of a record of it where one is given.
    ///
    /// - Parameters:
    ///   - problem: the number of the problem question it serves.
    ///   - record: the position of the record, from 1; `nil` for the row in which the next is written.
    package static func cells(
        _ item: PlanItem, of plan: ActionPlan.ID, meeting: Meeting.ID, problem: Problem.Number?, record: Int?
    ) -> [Column: String] {
        var cells: [Column: String] = [
            .plan: plan.description, .meeting: meeting.description, .item: String(item.number), .problem: problem?.text ?? "",
            .actionKk: item.action.kk ?? "", .actionRu: item.action.ru ?? "", .leadKk: item.lead.kk ?? "",
            .leadRu: item.lead.ru ?? "", .deadline: item.deadline.iso,
        ]
        guard let record, item.executions.indices.contains(record - 1) else { return cells }
        cells[.record] = String(record)
        cells.merge(ExecutionSheet.cells(item.executions[record - 1]), uniquingKeysWith: { $1 })
        return cells
    }

    /// The cells of a record itself.
    package static func cells(_ execution: Execution) -> [Column: String] {
        [
            .on: execution.on.iso, .textKk: execution.text.kk ?? "", .textRu: execution.text.ru ?? "",
            .evidence: execution.evidence ?? "",
        ]
    }

    /// The column beside which a refusal stands.
    package static func column(of refusal: ActionPlanRefusal) -> Column {
        switch refusal {
        case .executionMissing, .executionTooLong, .executionRepeated: .textKk
        case .evidenceNotAnAddress: .evidence
        case .executionAhead, .executionBeforeGiven, .executionDayUnreadable: .on
        case .moneyOutOfRange: .moneyGiven
        case .notPublished, .alreadyPublished: .plan
        default: .item
        }
    }
}
