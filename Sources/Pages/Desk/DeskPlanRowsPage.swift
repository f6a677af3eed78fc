package import Domain

/// The items of a draft in one table: those that stand there to be changed, and empty rows for more.
package struct DeskPlanRowsPage: Page {
    /// One item, its fields in the cells of the table.
    struct Row: Sendable {
        let number: String
        let cells: [Cell]
        /// Whether the item is taken out; `nil` for an empty row.
        let removal: Removal?
    }

    struct Cell: Sendable {
        /// The head of its column, told again where the columns stand below each other.
        let name: String
        let fields: [FormField]
    }

    struct Removal: Sendable {
        let id: String
        let name: String
        let isChosen: Bool
    }

    /// The rows of a page, so that it stays light.
    package static let rowsOnPage = 8

    package static let template = "desk/plan-rows"
    package let frame: DeskFrame
    package let t: [String: String]
    let formToken: String
    let back: Link
    let title: String
    let errors: DeskErrors?
    let url: String
    let mark: DeskForm.Hidden
    let heads: [String]
    let rows: [Row]
    let deadlineHint: String?
    let pagination: Pagination?

    /// A row of the table: an item that stands in the draft, or an empty row by its place from 0.
    package enum Key: Hashable, Sendable {
        case item(PlanItem.ID)
        case new(Int)

        /// As it stands in the names of fields: `17`, `new3`.
        var code: String {
            switch self {
            case .item(let id): id.description
            case .new(let place): "new\(place)"
            }
        }

        fileprivate init?(code: some StringProtocol) {
            if code.hasPrefix("new") {
                guard let place = Int(code.dropFirst(3)), (0..<rowsOnPage).contains(place) else { return nil }
                self = .new(place)
            } else {
                guard let id = PlanItem.ID(text: String(code)) else { return nil }
                self = .item(id)
            }
        }
    }

    /// The name of a field in a row, as `action-kk.17`.
    package static func name(_ field: PlanItemDraft.Field, _ row: Key) -> String { "\(field.rawValue).\(row.code)" }
    /// The field that says whether the item is taken out.
    package static func removeField(_ row: Key) -> String { "remove.\(row.code)" }

    /// The rows of which a form has fields, in their order.
    package static func keys(in names: [String]) -> [Key] {
        let prefix = "\(PlanItemDraft.Field.actionKk.rawValue)."
        return names.filter { $0.hasPrefix(prefix) }.compactMap { Key(code: $0.dropFirst(prefix.count)) }
    }

    /// - Parameters:
    ///   - page: from 1; the page after the last full one has empty rows alone.
    ///   - problems: those that items may be for.
    package init(
        _ plan: ActionPlan, page: Int, meeting: Meeting, problems: [Problem], refused: RefusedForm? = nil, visit: DeskVisit,
        in context: PageContext
    ) {
        let words = context.words
        let size = DeskPlanRowsPage.rowsOnPage
        let page = min(max(page, 1), plan.items.count / size + 1)
        let shown = plan.items.dropFirst((page - 1) * size).prefix(size)
        title = words(.deskPlanRowsTitle, ["place": context.name(meeting.place)])
        back = Link(words(.deskPlanTitle, ["place": context.name(meeting.place)]), DeskPath.plan(plan.id).text)
        url = DeskPath.planRows(plan.id, page: page).text
        mark = DeskForm.Hidden(RecordMark(plan))
        heads = [
            words(.deskPlanItemAction), words(.deskItemLead), words(.deskItemWith), words(.deskPlanRowsTerm),
            words(.deskPlanRowsMoney),
        ]
        // What was typed for an item that a colleague took out meanwhile stands in an empty row.
        let standing = Set(plan.items.map { Key.item($0.id) })
        let lost = DeskPlanRowsPage.keys(in: refused.map { Array($0.typed.keys).sorted() } ?? []).filter { key in
            if case .item = key { !standing.contains(key) } else { false }
        }
        var cited = refused
        cited?.citeDeadline(in: context)
        let maker = RowMaker(problems: problems, heads: heads, refused: cited, context: context)
        rows = (0..<size).map { index in
            let number = (page - 1) * size + index + 1
            if index < shown.count {
                let item = shown[shown.startIndex + index]
                return maker.row(.item(item.id), item, number: number)
            }
            let place = index - shown.count
            return maker.row(.new(place), nil, copying: place < lost.count ? lost[place] : nil, number: number)
        }
        let wrong = rows.flatMap { row in
            row.cells.flatMap { cell in
                cell.fields.compactMap { field in
                    field.error.map {
                        Link(
                            words(.deskBecause, ["act": "\(row.number). \(cell.name), \(field.label)", "why": $0]), field.target)
                    }
                }
            }
        }
        let whole = refused?.refusalText(words).map { [Link($0, "#rows")] } ?? []
        errors = wrong.isEmpty && whole.isEmpty ? nil : DeskErrors(title: words(.errorSummary), items: whole + wrong)
        deadlineHint = context.control.map { rules in
            words(
                .deskPlanDeadlineHint,
                [
                    "day": context.dates.day(rules.due(rules.byDefault, from: context.today)),
                    "cites": rules.byDefault.cites.text(for: context.language),
                ])
        }
        pagination = Pagination(
            first: page > 1 ? .planRows(plan.id) : nil, next: shown.count == size ? .planRows(plan.id, page: page + 1) : nil,
            in: context)
        formToken = visit.formToken
        t = words.plain
        frame = DeskFrame(context, title: title, visit: visit, section: .meetings)
    }
}

/// Makes the rows of the table.
private struct RowMaker {
    let problems: [Problem]
    let heads: [String]
    let refused: RefusedForm?
    let context: PageContext

    /// The most characters of a problem question in a list of many.
    private static let longestTitle = 40

    /// - Parameter lost: the row whose words an empty one takes over.
    func row(
        _ index: DeskPlanRowsPage.Key, _ item: PlanItem?, copying lost: DeskPlanRowsPage.Key? = nil, number: Int
    ) -> DeskPlanRowsPage.Row {
        let words = context.words
        let fields = DeskFields("row", refused: refused, words: words)
        func before(_ field: PlanItemDraft.Field, _ value: String) -> String {
            lost.flatMap { refused?.typed[DeskPlanRowsPage.name(field, $0)] } ?? value
        }
        func both(
            _ kk: PlanItemDraft.Field, _ ru: PlanItemDraft.Field, _ text: Translated?, rows: Int = 2
        ) -> [FormField] {
            [(kk, Phrase.deskPlanRowsKk, text?.kk), (ru, .deskPlanRowsRu, text?.ru)].map { field, language, value in
                fields.field(
                    .area(rows: rows, longest: PlanItemDraft.longestText), DeskPlanRowsPage.name(field, index),
                    label: words(language), value: before(field, value ?? ""))
            }
        }
        func one(_ kind: FormField.Kind, _ field: PlanItemDraft.Field, _ label: Phrase, _ value: String) -> FormField {
            fields.field(kind, DeskPlanRowsPage.name(field, index), label: words(label), value: before(field, value))
        }
        let chosen = fields.typed(
            DeskPlanRowsPage.name(.problem, index),
            else: before(.problem, item?.problem.flatMap { id in problems.first { $0.id == id }?.number.text } ?? ""))
        let choices =
            [FormField.Choice("", words(.deskPlanProblemNone), isChosen: chosen.isEmpty)]
            + problems.map {
                let title = QuestionRow.shortened($0.title.text(for: context.language), to: RowMaker.longestTitle)
                return FormField.Choice($0.number.text, "\($0.number.text): \(title)", isChosen: chosen == $0.number.text)
            }
        let cells = [
            both(.actionKk, .actionRu, item?.action, rows: 3), both(.leadKk, .leadRu, item?.lead),
            both(.coExecutorsKk, .coExecutorsRu, item?.coExecutors),
            [
                one(.date, .deadline, .deskPlanRowsDay, item?.deadline.iso ?? ""),
                one(.select(choices), .problem, .deskPlanRowsProblem, chosen),
            ],
            [one(.number, .moneyNeeded, .deskPlanRowsSum, item?.moneyNeeded.map { String($0.amount) } ?? "")]
                + both(.moneySourceKk, .moneySourceRu, item?.moneySource, rows: 1),
        ]
        return DeskPlanRowsPage.Row(
            number: String(number),
            cells: zip(heads, cells).map { DeskPlanRowsPage.Cell(name: $0, fields: $1) },
            removal: item.map { _ in
                DeskPlanRowsPage.Removal(
                    id: "row-\(DeskPlanRowsPage.removeField(index))", name: DeskPlanRowsPage.removeField(index),
                    isChosen: fields.typed(DeskPlanRowsPage.removeField(index)) == "yes")
            })
    }
}
