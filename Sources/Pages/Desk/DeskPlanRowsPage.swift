package import Domain

/// The items of a draft in one table: those that stand there to be changed, and empty rows for more.
package struct DeskPlanRowsPage: Page {
    /// One item, its fields in the cells of the table.
    struct Row: Sendable {
        let number: String
        let cells: [Cell]
    }

    struct Cell: Sendable {
        /// The head of its column, told again where the columns stand below each other.
        let name: String
        let fields: [FormField]
        /// Whether its fields are parts of one thing, which the head names; else each is named by its own label.
        let isOfOneThing: Bool
        /// Whether the item is taken out, in the first cell of an item that stands in the draft.
        let removal: Removal?
    }

    struct Removal: Sendable {
        let id: String
        let name: String
        /// With the number of the row, as it is read aloud.
        let label: String
        let isChosen: Bool
    }

    /// The rows of a page, so that it stays light: so many at most, and fewer where their texts weigh more, in bytes.
    package static let rowsOnPage = 8
    private static let textShare = 17_000

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
    /// Whether somebody's own stays in the texts, once that was asked; else none.
    let leaveIn: [FormField]
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
                guard let place = Int(code.dropFirst(3)), place >= 0 else { return nil }
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

    /// The number of a problem question as it was chosen or typed: its title may follow after a colon.
    package static func number(typed text: String) -> String { String(text.prefix { $0 != ":" }).trimmed }

    /// The most characters of a problem question in a list of many.
    private static let longestTitle = 40

    /// A problem question in the list, and in the field of an item that is for it.
    static func named(_ problem: Problem, in context: PageContext) -> String {
        let title = QuestionRow.shortened(problem.title.text(for: context.language), to: longestTitle)
        return "\(problem.number.text): \(title)"
    }

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
        let parts = PageShare.parts(of: plan.items, within: DeskPlanRowsPage.textShare, overhead: 0, atMost: size) {
            [$0.action, $0.lead, $0.coExecutors, $0.moneySource].flatMap { [$0.kk ?? "", $0.ru ?? ""] }
        }
        let last = parts.count + (parts.last?.count == size || parts.isEmpty ? 1 : 0)
        let page = min(max(page, 1), last)
        let onPage = Set(page <= parts.count ? parts[page - 1].map(\.id) : [])
        let typed = DeskPlanRowsPage.typedKeys(refused)
        // A row that was typed stays on its page, also where a colleague's change has moved its item to another one.
        let shown = plan.items.filter { onPage.contains($0.id) || typed.contains(.item($0.id)) }
        title = words(.deskPlanRowsTitle, ["place": context.name(meeting.place)])
        back = Link(words(.deskPlanTitle, ["place": context.name(meeting.place)]), DeskPath.plan(plan.id).text)
        url = DeskPath.planRows(plan.id, page: page).text
        mark = DeskForm.Hidden(RecordMark(plan), seen: refused?.seen)
        heads = [
            words(.deskPlanItemAction), words(.deskItemLead), words(.deskItemWith), words(.deskPlanRowsTerm),
            words(.deskPlanRowsMoney),
        ]
        let standing = Set(plan.items.map { Key.item($0.id) })
        let added = typed.filter { !standing.contains($0) && DeskPlanRowsPage.hasWords(refused, in: $0) }
        let empty = max(page == last ? size - shown.count : 0, added.count)
        var cited = refused?.moved(DeskPlanRowsPage.sources(of: added, among: empty))
        cited?.citeDeadline(in: context)
        let firstRow = shown.first.map { Key.item($0.id) } ?? .new(0)
        let maker = RowMaker(problems: problems, heads: heads, first: firstRow, refused: cited, context: context)
        rows =
            shown.map { maker.row(.item($0.id), $0, number: $0.number) }
            + (0..<empty).map { maker.row(.new($0), nil, number: plan.items.count + $0 + 1) }
        leaveIn = DeskFields("rows", refused: refused, words: words).leaveIn(rows.flatMap { $0.cells.flatMap(\.fields) })
            .flatMap(\.fields)
        let wrong = rows.flatMap { row in
            row.cells.flatMap { cell in
                cell.fields.compactMap { field in
                    field.error.map {
                        Link(
                            words(.deskBecause, ["act": DeskPlanRowsPage.name(of: field, in: cell, row), "why": $0]),
                            field.target)
                    }
                }
            }
        }
        let whole = refused?.refusalText(words).map { [Link($0, "#rows")] } ?? []
        errors =
            wrong.isEmpty && whole.isEmpty
            ? nil : DeskErrors(title: words(wrong.isEmpty ? .errorNotDone : .errorSummary), items: whole + wrong)
        deadlineHint = context.control.map { rules in
            words(
                .deskPlanDeadlineHint,
                [
                    "day": context.dates.day(rules.due(rules.byDefault, from: context.today)),
                    "cites": rules.byDefault.cites.text(for: context.language),
                ])
        }
        pagination = Pagination(
            first: page > 1 ? .planRows(plan.id) : nil,
            next: page < last ? .planRows(plan.id, page: page + 1) : nil,
            in: context)
        formToken = visit.formToken
        t = words.plain
        frame = DeskFrame(context, title: title, visit: visit, section: .meetings)
    }

    /// A field of the table as the summary of errors names it: by its own label, after the head of its column where that says more.
    private static func name(of field: FormField, in cell: Cell, _ row: Row) -> String {
        cell.isOfOneThing ? "\(row.number). \(cell.name), \(field.label)" : "\(row.number). \(field.label)"
    }

    /// The rows of a refused form, items first.
    private static func typedKeys(_ refused: RefusedForm?) -> [Key] {
        keys(in: refused.map { Array($0.typed.keys) } ?? []).sorted { one, other in
            switch (one, other) {
            case (.item(let one), .item(let other)): one < other
            case (.new(let one), .new(let other)): one < other
            case (.item, .new): true
            case (.new, .item): false
            }
        }
    }

    /// Whether something was typed in a row that is not to be taken out.
    private static func hasWords(_ refused: RefusedForm?, in key: Key) -> Bool {
        let typed = refused?.typed ?? [:]
        return typed[removeField(key)] != "yes"
            && PlanItemDraft.Field.allCases.contains { !(typed[name($0, key)] ?? "").trimmed.isEmpty }
    }

    /// From which typed row each empty one takes its words, field by field: its own where it has some, else those of a row that
    /// has no place any more, since its item is gone or the page is full.
    private static func sources(of typed: [Key], among rows: Int) -> [String: String] {
        var homeless: [Key] = []
        var free = Set(0..<rows)
        for key in typed {
            if case .new(let place) = key, free.remove(place) != nil { continue }
            homeless.append(key)
        }
        let moves = zip(free.sorted(), homeless).flatMap { place, key in
            PlanItemDraft.Field.allCases.map { (name($0, .new(place)), name($0, key)) }
        }
        return Dictionary(moves, uniquingKeysWith: { first, _ in first })
    }
}

/// Makes the rows of the table.
private struct RowMaker {
    let problems: [Problem]
    let heads: [String]
    /// The row with the list of problem questions, which the others share.
    let first: DeskPlanRowsPage.Key
    let refused: RefusedForm?
    let context: PageContext

    /// What the list may weigh, in bytes; any other number may be typed.
    private static let share = 12_000

    func row(_ index: DeskPlanRowsPage.Key, _ item: PlanItem?, number: Int) -> DeskPlanRowsPage.Row {
        let words = context.words
        let fields = DeskFields("row", refused: refused, words: words)
        func both(
            _ kk: PlanItemDraft.Field, _ ru: PlanItemDraft.Field, _ text: Translated?, rows: Int = 2
        ) -> [FormField] {
            [(kk, Phrase.deskPlanRowsKk, text?.kk), (ru, .deskPlanRowsRu, text?.ru)].map { field, language, value in
                one(.area(rows: rows, longest: PlanItemDraft.longestText), field, language, value)
            }
        }
        func one(_ kind: FormField.Kind, _ field: PlanItemDraft.Field, _ label: Phrase, _ value: String?) -> FormField {
            fields.field(kind, DeskPlanRowsPage.name(field, index), label: words(label), value: value ?? "")
        }
        let isFirst = index == first
        let problem = fields.field(
            .text(longest: 100), DeskPlanRowsPage.name(.problem, index), label: words(.deskPlanRowsProblem),
            value: item?.problem.flatMap { id in problems.first { $0.id == id } }.map(named) ?? "",
            suggestions: isFirst ? PageShare.first(of: problems.map(named), within: RowMaker.share, overhead: 20) { [$0] } : [],
            suggestionsOf: isFirst || problems.isEmpty ? nil : DeskPlanRowsPage.name(.problem, first))
        let cells = [
            both(.actionKk, .actionRu, item?.action, rows: 3), both(.leadKk, .leadRu, item?.lead),
            both(.coExecutorsKk, .coExecutorsRu, item?.coExecutors),
            [
                one(.date, .deadline, .deskEventPointDeadline, item?.deadline.iso),
                problem,
            ],
            [one(.number, .moneyNeeded, .deskPlanRowsSum, item?.moneyNeeded.map { String($0.amount) })]
                + both(.moneySourceKk, .moneySourceRu, item?.moneySource, rows: 1),
        ]
        let removal = item.map { _ in
            DeskPlanRowsPage.Removal(
                id: "row-\(DeskPlanRowsPage.removeField(index))", name: DeskPlanRowsPage.removeField(index),
                label: words(.deskPlanRowsRemove, ["number": String(number)]),
                isChosen: fields.typed(DeskPlanRowsPage.removeField(index)) == "yes")
        }
        return DeskPlanRowsPage.Row(
            number: String(number),
            cells: zip(heads, cells).enumerated().map { column, cell in
                let isOfOneThing = !cell.1.contains { $0.name == DeskPlanRowsPage.name(.deadline, index) }
                return DeskPlanRowsPage.Cell(
                    name: cell.0, fields: cell.1, isOfOneThing: isOfOneThing, removal: column == 0 ? removal : nil)
            })
    }
    private func named(_ problem: Problem) -> String { DeskPlanRowsPage.named(problem, in: context) }
}
