package import Domain
import Pages
package import Storage

/// Records of the execution of plan items are taken over from a table. Rows of records that stand are held against them and never rewritten; filled rows without a record's position are new records, by the same decisions as the forms of the desk.
///
/// What is done is removed from control by those who decide on it. In the row of one who only records, `done` makes the record the last one, which asks for the removal. Source: regulation 135, p. 13.14.
///
/// A record of an earlier day keeps the day on which the table was taken in, and everyone reads it: nobody moves a late record back unseen.
///
/// A new row that says what a record of the item says already, word for word and of the same day, is that record, so that a table can be imported again.
package struct ImportExecutions: TableImport {
    package let sheet: ExecutionSheet
    package let territory: KATO
    package let gazetteer: Gazetteer

    package init(_ sheet: ExecutionSheet, within territory: KATO, gazetteer: Gazetteer) {
        self.sheet = sheet
        self.territory = territory
        self.gazetteer = gazetteer
    }

    private typealias Column = ExecutionSheet.Column

    /// A row whose item was found.
    private struct Placed {
        let row: ExecutionSheet.Row
        let plan: ActionPlan.ID
        let item: PlanItem.ID
    }

    package func carryOut(on connection: any SQLConnection, _ run: ActRun) throws -> TableChanges {
        let store = ActionPlanStore(connection)
        var plans = try store.find(Set(sheet.rows.compactMap(\.plan)))
        let byMeeting = try store.find(meetings: Set(sheet.rows.filter { $0.plan == nil }.compactMap(\.meeting)))
        for plan in byMeeting.values { plans[plan.id] = plan }
        let problems = try ProblemStore(connection).find(Set(plans.values.flatMap { $0.items.compactMap(\.problem) }))
        var flaws = sheet.flaws
        var changes = TableChanges()
        var fresh: [Placed] = []
        var seen: [[Int]: Int] = [:]
        for row in sheet.rows {
            guard let plan = plan(of: row, plans, byMeeting, &flaws) else { continue }
            guard let item = plan.items.first(where: { $0.number == row.item }) else {
                flaws.add(row.number, .item, .notInRegister(String(row.item)))
                continue
            }
            let problem = item.problem.flatMap { problems[$0]?.number }
            let cells = ExecutionSheet.cells(item, of: plan.id, meeting: plan.meeting, problem: problem, record: nil)
            changes.noteKept(row.number, row.led, cells)
            changes.noteAdded(
                row.number, row.added,
                as: ExecutionRowRecord(item, record: row.record, of: plan.id, meeting: plan.meeting, problem: problem))
            guard let record = row.record else {
                if row.isBlank {
                    changes.keep()
                } else {
                    fresh.append(Placed(row: row, plan: plan.id, item: item.id))
                }
                continue
            }
            if let other = seen.updateValue(row.number, forKey: [plan.id.value, item.id.value, record]) {
                flaws.add(row.number, .record, .twice(row: other))
            }
            compare(row, record, of: item, &flaws)
            changes.keep()
        }
        // Records stand in the order of their days.
        fresh.sort { ($0.row.on ?? run.today, $0.row.number) < ($1.row.on ?? run.today, $1.row.number) }
        let stored = plans
        var entries: [JournalStore.Draft] = []
        var done: [Placed] = []
        for one in fresh {
            let twin = fresh.first { $0.item == one.item && $0.row.says(one.row) }?.row.number
            let steps = steps(one, plans, stored, twin: twin, &flaws, &changes, run)
            for step in steps {
                if step.verb == Self.doneVerb { done.append(one) }
                if let before = plans[one.plan] {
                    entries.append(run.entry(step.verb, .plan(one.plan), "item=\(one.item)", from: before, to: step.plan))
                }
                plans[one.plan] = step.plan
            }
        }
        try flaws.check()
        for (id, plan) in plans.sorted(by: { $0.key < $1.key }) where plan != stored[id] { _ = try store.save(plan) }
        try JournalStore(connection).append(entries)
        for one in done {
            guard let plan = plans[one.plan] else { continue }
            try MarkItemDone.settle(one.item, of: plan, on: run.today, at: run.now, connection)
        }
        return changes
    }

    private func plan(
        of row: ExecutionSheet.Row, _ plans: [ActionPlan.ID: ActionPlan], _ byMeeting: [Meeting.ID: ActionPlan],
        _ flaws: inout SheetFlaws<Column>
    ) -> ActionPlan? {
        let plan = row.plan.map { plans[$0] } ?? row.meeting.flatMap { byMeeting[$0] }
        guard let plan else {
            let column: Column = row.plan == nil ? .meeting : .plan
            flaws.add(row.number, column, .notInRegister(row.plan?.description ?? row.meeting?.description ?? ""))
            return nil
        }
        if let meeting = row.meeting, meeting != plan.meeting {
            flaws.add(row.number, .meeting, .fixed(kept: plan.meeting.description))
            return nil
        }
        guard gazetteer.contains(territory, plan.place) else {
            flaws.add(row.number, .plan, .outside(plan.place.code))
            return nil
        }
        guard plan.publishedOn != nil else {
            flaws.add(row.number, .plan, .planRefused(.notPublished))
            return nil
        }
        return plan
    }

    /// A record that stands is held against its row, cell by cell.
    private func compare(_ row: ExecutionSheet.Row, _ record: Int, of item: PlanItem, _ flaws: inout SheetFlaws<Column>) {
        guard item.executions.indices.contains(record - 1) else {
            return flaws.add(row.number, .record, .notInRegister(String(record)))
        }
        let stored = ExecutionSheet.cells(item.executions[record - 1])
        for column in Column.differing(row.told, stored) { flaws.add(row.number, column, .recordStands) }
    }

    private static let doneVerb = "item-done"

    /// What a row does, step by step: a record, and that the item is done. Empty where the row is refused, or says nothing new.
    ///
    /// - Parameter twin: the first row of the table that tells the same record; its own number where there is no other.
    private func steps(
        _ one: Placed, _ plans: [ActionPlan.ID: ActionPlan], _ stored: [ActionPlan.ID: ActionPlan], twin: Int?,
        _ flaws: inout SheetFlaws<Column>, _ changes: inout TableChanges, _ run: ActRun
    ) -> [(verb: String, plan: ActionPlan)] {
        let row = one.row
        guard let plan = plans[one.plan], let before = plan.items.first(where: { $0.id == one.item }) else { return [] }
        let standing = stored[one.plan]?.items.first { $0.id == one.item }?.executions ?? []
        let decides = run.allows(.decideControl, plan.place)
        let execution = row.execution(isFinal: row.isDone && !decides)
        let isKnown = execution.map { told in standing.contains { told.says($0) && (!told.isFinal || $0.isFinal) } } ?? false
        let records = (row.hasRecord || row.on != nil) && !isKnown
        let marksDone = row.isDone && before.doneOn == nil && decides
        if row.isDone, !decides, before.doneOn == nil, !isKnown, !row.hasRecord {
            // Whoever decides reads what was done.
            flaws.add(row.number, .textKk, .missing)
            return []
        }
        guard records || marksDone else {
            changes.keep()
            return []
        }
        if records, let twin, twin != row.number {
            flaws.add(row.number, .textKk, .twice(row: twin))
            return []
        }
        if !run.allows(.recordExecution, plan.place) { flaws.add(row.number, .item, .notAllowed) }
        if let on = row.on, on < before.givenOn {
            flaws.add(row.number, .on, .beforeGiven(before.givenOn))
            return []
        }
        if records, row.on == nil {
            flaws.add(row.number, .on, .missing)
            return []
        }
        var steps: [(verb: String, plan: ActionPlan)] = []
        do {
            if records, let execution {
                let recorded = try plan.changing(one.item) { (item) throws(ActionPlanRefusal) in
                    try item.recording(execution, moneyGiven: row.moneyGiven, today: run.today)
                }
                steps.append(("execution-recorded", recorded))
            }
            if marksDone {
                let done = try (steps.last?.plan ?? plan).changing(one.item) { (item) throws(ActionPlanRefusal) in
                    try item.done(on: run.today)
                }
                steps.append((Self.doneVerb, done))
            }
        } catch {
            flaws.add(row.number, ExecutionSheet.column(of: error), .planRefused(error))
            return []
        }
        note(one, before, records ? execution : nil, marksDone: marksDone, &changes)
        return steps
    }

    private func note(_ one: Placed, _ item: PlanItem, _ execution: Execution?, marksDone: Bool, _ changes: inout TableChanges) {
        let row = one.row
        var (before, after) = ([Column: String](), [Column: String]())
        if let execution { after = ExecutionSheet.cells(execution) }
        if execution?.isFinal ?? false { changes.note(row.number, Column.done, .asksRemoval) }
        if execution != nil, let given = row.moneyGiven {
            before[.moneyGiven] = item.moneyGiven.map { String($0.amount) }
            after[.moneyGiven] = String(given.amount)
        }
        if marksDone {
            before[.done] = "false"
            after[.done] = "true"
        }
        let fields = TableChanges.fields(before, after)
        changes.add(
            TableChanges.Change(
                row: row.number, kind: execution == nil ? .changed : .new,
                what: item.action.framed(before: "\(one.plan)/\(item.number) "), fields: fields))
        changes.noteTexts(row.number, after, changed: fields)
    }
}

extension ExecutionSheet.Row {
    /// Whether another row tells the same record.
    fileprivate func says(_ other: Self) -> Bool {
        guard let own = execution(), let its = other.execution() else { return false }
        return own.says(its)
    }
}

extension Execution {
    /// Whether another record says the same of the same day.
    fileprivate func says(_ other: Execution) -> Bool {
        on == other.on && evidence == other.evidence
            && [(text.kk, other.text.kk), (text.ru, other.text.ru)].allSatisfy {
                ($0 ?? "").withPlainLineEnds == ($1 ?? "").withPlainLineEnds
            }
    }
}
