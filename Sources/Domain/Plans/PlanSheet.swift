/// The items of an action plan as a table. An item is known by its number in the plan, wherever its row stands.
package struct PlanSheet: Sendable {
    /// The columns, named in the first row: those of the open data of plan items.
    package enum Column: String, SheetColumn {
        case number, problem
        case actionKk = "action_kk"
        case actionRu = "action_ru"
        case leadKk = "lead_kk"
        case leadRu = "lead_ru"
        case coExecutorsKk = "co_executors_kk"
        case coExecutorsRu = "co_executors_ru"
        case deadline
        case moneyNeeded = "money_needed"
        case moneySourceKk = "money_source_kk"
        case moneySourceRu = "money_source_ru"
        /// The meeting whose plan it is; a row of another plan is refused.
        case meeting

        package static let required: [Column] = [.deadline]
        package static let exportedOnly = [
            "plan", "place", "given_on", "standing", "done_on", "traffic_light", "days_late", "money_given",
            "executions", "last_execution_on", "last_entered_on", "evidence",
        ]
        package static let ofStanding: Set<Column> = [.number, .meeting]
        package static let days: Set<Column> = [.deadline]
        package static let numbers: Set<Column> = [.moneyNeeded]
    }

    /// An item as a row has it, before anything is accepted.
    package struct Row: Hashable, Sendable {
        /// As a spreadsheet counts.
        package let number: Int
        /// The number of the item, or where a new one is to stand; `nil` where the row has none.
        package let order: Int?
        /// The meeting that the row names; `nil` where it names none.
        package let meeting: Meeting.ID?
        /// What was written; its problem question is not looked up yet.
        package let draft: PlanItemDraft
        /// What stands in the columns that an export adds, by their names.
        package let added: [String: String]
    }

    /// In the order of the items: by their numbers where rows have one, the others after them as they stand.
    package let rows: [Row]
    /// The columns that the table has; of an item that stands, the others stay as they are.
    package let columns: Set<Column>
    /// What is wrong with the other rows.
    package let flaws: SheetFlaws<Column>

    /// Reads a table whose first row names the columns. Whether the texts will do, `PlanItemDraft` says.
    ///
    /// - Parameters:
    ///   - numbers: of the rows after the first, as a spreadsheet counts, where they are some of a longer table.
    ///   - defersFlaws: whether wrong rows are left to the import, which tells them with those that it finds wrong itself.
    package init(rows table: [[String]], numbers: [Int] = [], defersFlaws: Bool = false) throws(SheetRefusal) {
        let table = try SheetRows<Column>(table, numbers: numbers)
        var flaws = SheetFlaws<Column>()
        var seen: [Int: Int] = [:]
        var rows: [Row] = []
        for row in table.rows {
            let before = flaws.found.count
            let order = flaws.position(row, .number)
            if let order, let other = seen.updateValue(row.number, forKey: order) {
                flaws.add(row.number, .number, .twice(row: other))
            }
            let fields = Dictionary(
                PlanItemDraft.Field.allCases.map { ($0, row[PlanSheet.column(of: $0)]) }, uniquingKeysWith: { first, _ in first })
            var draft = PlanItemDraft(fields)
            if let day = Day(typed: draft[.deadline]) { draft.fields[.deadline] = day.iso }
            let meeting = flaws.identifier(row, .meeting) { Meeting.ID(text: $0) }
            guard flaws.found.count == before else { continue }
            rows.append(Row(number: row.number, order: order, meeting: meeting, draft: draft, added: row.added))
        }
        try flaws.check(deferring: defersFlaws)
        self.flaws = flaws
        columns = table.columns
        self.rows = rows.enumerated().sorted {
            ($0.element.order ?? .max, $0.offset) < ($1.element.order ?? .max, $1.offset)
        }.map(\.element)
    }

    /// The column in which a field of the draft stands.
    package static func column(of field: PlanItemDraft.Field) -> Column {
        switch field {
        case .actionKk: .actionKk
        case .actionRu: .actionRu
        case .leadKk: .leadKk
        case .leadRu: .leadRu
        case .coExecutorsKk: .coExecutorsKk
        case .coExecutorsRu: .coExecutorsRu
        case .deadline: .deadline
        case .moneyNeeded: .moneyNeeded
        case .moneySourceKk: .moneySourceKk
        case .moneySourceRu: .moneySourceRu
        case .problem: .problem
        }
    }

    /// The cells of an item, as an export writes and an import compares them.
    ///
    /// - Parameter problem: the number of the problem question it serves.
    package static func cells(_ item: PlanItem, problem: Problem.Number?, meeting: Meeting.ID) -> [Column: String] {
        [
            .number: String(item.number), .problem: problem?.text ?? "", .actionKk: item.action.kk ?? "",
            .actionRu: item.action.ru ?? "", .leadKk: item.lead.kk ?? "", .leadRu: item.lead.ru ?? "",
            .coExecutorsKk: item.coExecutors.kk ?? "", .coExecutorsRu: item.coExecutors.ru ?? "", .deadline: item.deadline.iso,
            .moneyNeeded: item.moneyNeeded.map { String($0.amount) } ?? "", .moneySourceKk: item.moneySource.kk ?? "",
            .moneySourceRu: item.moneySource.ru ?? "", .meeting: meeting.description,
        ]
    }
}
