package import Domain
import Pages
package import Storage

/// The items of an action plan are taken over from a table, into the draft of a meeting: items are known by their numbers, wherever their rows stand; those that stand in no row are taken out, and the others numbered anew.
///
/// A row without a number is the item that says the same; where there is none, it is a new one.
package struct ImportPlan: TableImport {
    package let sheet: PlanSheet
    package let meeting: Meeting.ID
    /// By which a deadline on a day off moves, and a missing one is given; `nil` where the law has none.
    package let control: ControlRules?

    package init(_ sheet: PlanSheet, of meeting: Meeting.ID, control: ControlRules?) {
        self.sheet = sheet
        self.meeting = meeting
        self.control = control
    }

    /// Throws `StoreError.notFound` where there is no such meeting, `ActRefused` where its plan is not for this person to write, whatever the table says, `MeetingRefusal` where it begins no plan, `ActionPlanRefusal` where its plan is published and differs.
    package func carryOut(on connection: any SQLConnection, _ run: ActRun) throws -> TableChanges {
        try carryOut(on: connection, run, StoredPlans(of: [self], connection))
    }

    func carryOut(on connection: any SQLConnection, _ run: ActRun, _ register: StoredPlans) throws -> TableChanges {
        let store = ActionPlanStore(connection)
        let meeting = try register.meetings[meeting].orNotFound()
        // What the register keeps is told to those alone who may write it.
        guard run.allows(.writePlan, meeting.host) else { throw ActRefused(act: .writePlan, place: meeting.host) }
        let stored = register.plans[meeting.id]
        if stored == nil { try meeting.beginsPlan(today: run.today) }
        let items: [PlanItem]
        let changes: TableChanges
        do {
            (items, changes) = try compare(stored?.items ?? [], of: stored?.id, register.problems, run)
        } catch SheetRefusal.rows(let flaws)
            where stored?.publishedOn != nil && !flaws.contains { $0.column == PlanSheet.Column.meeting.rawValue }
        {
            // Mending the rows would not help.
            throw ActionPlanRefusal.alreadyPublished
        }
        guard !changes.isEmpty else { return changes }
        guard stored?.publishedOn == nil else { throw ActionPlanRefusal.alreadyPublished }
        let before = try stored ?? store.create(place: meeting.host, meeting: meeting.id)
        var plan = before
        plan.items = items
        let after = try store.save(plan)
        let counts = [TableChanges.Kind.new, .changed, .removed].map { "\($0.rawValue)=\(changes.count($0))" }
        try JournalStore(connection).append([
            run.entry("plan-imported", .plan(plan.id), counts.joined(separator: " "), from: before, to: after)
        ])
        return changes
    }

    private func compare(
        _ stored: [PlanItem], of plan: ActionPlan.ID?, _ numbers: [Problem.ID: Problem.Number], _ run: ActRun
    ) throws -> (items: [PlanItem], changes: TableChanges) {
        let placed = placed(stored)
        var flaws = sheet.flaws
        var changes = TableChanges()
        var items: [PlanItem] = []
        for (position, (row, old)) in placed.enumerated() {
            if let named = row.meeting, named != meeting {
                flaws.add(row.number, .meeting, .fixed(kept: meeting.description))
                continue
            }
            var draft = row.draft
            if let old, let plan {
                let problem = old.problem.flatMap { numbers[$0] }
                changes.noteAdded(row.number, row.added, as: PlanRowRecord(old, of: plan, meeting: meeting, problem: problem))
            }
            if let old {
                let cells = PlanSheet.cells(old, problem: old.problem.flatMap { numbers[$0] }, meeting: meeting)
                for field in PlanItemDraft.Field.allCases where !sheet.columns.contains(PlanSheet.column(of: field)) {
                    draft.fields[field] = cells[PlanSheet.column(of: field)]
                }
            }
            let problem = Problem.Number(text: draft[.problem])
            draft.foundProblem = problem.map { ProblemStore.id(of: $0) }.flatMap {
                numbers[$0] != nil || $0 == old?.problem ? $0 : nil
            }
            let from = draft.day(before: old, today: run.today)
            if let new = item(draft, row.number, over: old, number: position + 1, today: from, &flaws) {
                items.append(note(new, row.number, problem, over: old, numbers, &changes))
            }
        }
        try flaws.check()
        let kept = Set(placed.compactMap { $0.item?.id })
        for gone in stored where !kept.contains(gone.id) {
            changes.add(
                TableChanges.Change(row: nil, kind: .removed, what: gone.action.framed(before: "\(gone.number). ")))
        }
        return (items, changes)
    }

    /// The rows in the order in which their items are to stand, each with the item that it is about.
    private func placed(_ stored: [PlanItem]) -> [(row: PlanSheet.Row, item: PlanItem?)] {
        let byNumber = Dictionary(stored.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
        let named = Set(sheet.rows.compactMap(\.order))
        var free = stored.filter { !named.contains($0.number) }
        let isNumbered = !named.isEmpty
        let placed = sheet.rows.map { row -> (order: Int, row: PlanSheet.Row, item: PlanItem?) in
            if let order = row.order { return (order, row, byNumber[order]) }
            let action = Translated(kk: row.draft[.actionKk], ru: row.draft[.actionRu])
            guard let index = free.firstIndex(where: { $0.action.kk == action.kk && $0.action.ru == action.ru }) else {
                return (.max, row, nil)
            }
            let item = free.remove(at: index)
            // Where no row has a number, the items stand as the rows do.
            return (isNumbered ? item.number : .max, row, item)
        }
        return placed.enumerated().sorted {
            ($0.element.order, $0.offset) < ($1.element.order, $1.offset)
        }.map { ($0.element.row, $0.element.item) }
    }

    /// The item of a row; `nil`, and a flaw for every wrong cell, where it will not do.
    private func item(
        _ draft: PlanItemDraft, _ row: Int, over old: PlanItem?, number: Int, today: Day,
        _ flaws: inout SheetFlaws<PlanSheet.Column>
    ) -> PlanItem? {
        let refusal: ActionPlanRefusal
        do {
            return try draft.item(id: old?.id ?? PlanItem.ID(0), number: number, today: today, rules: control)
        } catch {
            refusal = error
        }
        if case .itemFlaws(let found) = refusal {
            for (field, flaw) in found.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
                flaws.add(row, PlanSheet.column(of: field), .planItem(flaw))
            }
        }
        return nil
    }

    /// The item as it is to be kept: given on the day on which it first stood in the draft.
    private func note(
        _ new: PlanItem, _ row: Int, _ problem: Problem.Number?, over old: PlanItem?, _ numbers: [Problem.ID: Problem.Number],
        _ changes: inout TableChanges
    ) -> PlanItem {
        let cells = PlanSheet.cells(new, problem: problem, meeting: meeting)
        guard let old else {
            let fields = TableChanges.fields([.number: cells[.number] ?? "", .meeting: meeting.description], cells)
            changes.add(TableChanges.Change(row: row, kind: .new, what: new.action, fields: fields))
            noteDay(new, row, fields, &changes)
            changes.noteTexts(row, cells, changed: fields)
            return new
        }
        let fields = TableChanges.fields(
            PlanSheet.cells(old, problem: old.problem.flatMap { numbers[$0] }, meeting: meeting), cells)
        guard !fields.isEmpty else {
            changes.keep()
            return old
        }
        changes.add(
            TableChanges.Change(
                row: row, kind: .changed, what: old.action.framed(before: "\(old.number). "), fields: fields))
        noteDay(new, row, fields, &changes)
        changes.noteTexts(row, cells, changed: fields)
        var item = new.replacing(old)
        item.number = new.number
        return item
    }

    /// Notes a deadline that moved, since the one that was typed is a day off. Source: regulation 135, p. 13.15.
    private func noteDay(_ item: PlanItem, _ row: Int, _ fields: [TableChanges.Field], _ changes: inout TableChanges) {
        guard let from = item.rolledFrom, fields.contains(where: { $0.column == PlanSheet.Column.deadline.rawValue }) else {
            return
        }
        changes.note(row, PlanSheet.Column.deadline, .rolled(from: from))
    }
}

/// What of the register tables of plan items are held against, read at once for all of them.
struct StoredPlans {
    let meetings: [Meeting.ID: Meeting]
    let plans: [Meeting.ID: ActionPlan]
    /// The numbers of the problem questions that items name, in the register or in a table.
    let problems: [Problem.ID: Problem.Number]

    init(of imports: [ImportPlan], _ connection: any SQLConnection) throws {
        let ids = Set(imports.map(\.meeting))
        meetings = try MeetingStore(connection).find(ids)
        plans = try ActionPlanStore(connection).find(meetings: ids)
        let stored = plans.values.flatMap { $0.items.compactMap(\.problem) }
        let typed = imports.flatMap { $0.sheet.rows.compactMap { Problem.Number(text: $0.draft[.problem]) } }
        problems = try ProblemStore(connection).find(Set(stored + typed.map { ProblemStore.id(of: $0) })).mapValues(\.number)
    }
}
