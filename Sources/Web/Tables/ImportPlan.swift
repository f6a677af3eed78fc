package import Domain
package import Storage

/// The items of an action plan are taken over from a table, into the draft of a meeting: items are known by their numbers, those that stand in no row are taken out.
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

    /// Throws `StoreError.notFound` where there is no such meeting, `MeetingRefusal` where it begins no plan, `ActionPlanRefusal` where its plan is published and differs.
    package func carryOut(on connection: any SQLConnection, _ run: TableRun) throws -> TableChanges {
        let store = ActionPlanStore(connection)
        guard let meeting = try MeetingStore(connection).find(meeting) else { throw StoreError.notFound }
        let stored = try store.find(meeting: meeting.id)
        if stored == nil { try meeting.beginsPlan(today: run.today) }
        let (items, changes) = try compare(stored?.items ?? [], connection, run.today)
        guard !changes.isEmpty else { return changes }
        guard stored?.publishedOn == nil else { throw ActionPlanRefusal.alreadyPublished }
        var plan = try stored ?? store.create(place: meeting.host, meeting: meeting.id)
        plan.items = items
        _ = try store.save(plan)
        let counts = [TableChanges.Kind.new, .changed, .removed].map { "\($0.rawValue)=\(changes.count($0))" }
        try JournalStore(connection).append(
            at: run.now, actor: run.actor, act: "plan-imported", subject: .plan(plan.id), detail: counts.joined(separator: " "))
        return changes
    }

    private func compare(
        _ stored: [PlanItem], _ connection: any SQLConnection, _ today: Day
    ) throws -> (items: [PlanItem], changes: TableChanges) {
        let problems = ProblemStore(connection)
        let byNumber = Dictionary(stored.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
        let numbers = try problems.find(Set(stored.compactMap(\.problem))).mapValues(\.number)
        let typed = sheet.rows.compactMap { Problem.Number(text: $0.draft[.problem]) }.map { ProblemStore.id(of: $0) }
        let known = Set(try problems.find(Set(typed)).keys)
        var flaws = SheetFlaws<PlanSheet.Column>()
        var changes = TableChanges()
        var items: [PlanItem] = []
        for (position, row) in sheet.rows.enumerated() {
            var draft = row.draft
            let problem = Problem.Number(text: draft[.problem])
            draft.foundProblem = problem.map { ProblemStore.id(of: $0) }.flatMap { known.contains($0) ? $0 : nil }
            let old = byNumber[position + 1]
            // A deadline that stands in the plan already may have passed since.
            let from = old.map { $0.deadline.iso == draft[.deadline] ? min($0.givenOn, today) : today } ?? today
            if let new = item(draft, row.number, over: old, number: position + 1, today: from, &flaws) {
                items.append(note(new, row.number, problem, over: old, numbers, &changes))
            }
        }
        try flaws.check()
        for gone in stored where gone.number > items.count {
            changes.add(TableChanges.Change(row: nil, kind: .removed, what: gone.action.text(for: .kk)))
        }
        return (items, changes)
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
        guard let old else {
            changes.add(TableChanges.Change(row: row, kind: .new, what: new.action.text(for: .kk)))
            return new
        }
        let fields = TableChanges.fields(
            PlanSheet.cells(old, problem: old.problem.flatMap { numbers[$0] }), PlanSheet.cells(new, problem: problem))
        guard !fields.isEmpty else {
            changes.keep()
            return old
        }
        changes.add(TableChanges.Change(row: row, kind: .changed, what: old.action.text(for: .kk), fields: fields))
        return PlanItem(
            id: old.id, number: new.number, problem: new.problem, action: new.action, lead: new.lead,
            coExecutors: new.coExecutors, deadline: new.deadline, givenOn: old.givenOn, moneyNeeded: new.moneyNeeded,
            moneySource: new.moneySource, rolledFrom: new.rolledFrom, hasDefaultTerm: new.hasDefaultTerm)
    }
}
