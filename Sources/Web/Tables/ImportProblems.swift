package import Domain
package import Storage

/// Problem questions are taken over from a table. A row with a number words that problem question anew and gathers its questions; a row without one forms a new one, by the same decisions as the forms of the desk.
///
/// A row without a number whose questions are all and alone those of one problem question is that one, so that a table can be imported again.
package struct ImportProblems: TableImport {
    package let sheet: ProblemSheet
    package let territory: KATO
    package let gazetteer: Gazetteer

    package init(_ sheet: ProblemSheet, within territory: KATO, gazetteer: Gazetteer) {
        self.sheet = sheet
        self.territory = territory
        self.gazetteer = gazetteer
    }

    private typealias Column = ProblemSheet.Column

    /// What a row does to a problem question that stands.
    private struct Step {
        let row: ProblemSheet.Row
        let before: Problem
        let after: Problem
        let added: [Question.Number]
        let removed: [Question.Number]
    }

    package func carryOut(on connection: any SQLConnection, _ run: ActRun) throws -> TableChanges {
        let found = try lookUp(connection)
        var flaws = sheet.flaws
        var changes = TableChanges()
        var steps: [Step] = []
        var fresh: [ProblemSheet.Row] = []
        var seen: [Problem.ID: Int] = [:]
        for row in sheet.rows {
            if let missing = row.questions?.first(where: { found.questions[$0] == nil }) {
                flaws.add(row.number, .questions, .notInRegister(missing.text))
                continue
            }
            guard let problem = found.problem(of: row) else {
                if let number = row.known {
                    flaws.add(row.number, .number, .notInRegister(number.text))
                } else {
                    fresh.append(row)
                }
                continue
            }
            guard gazetteer.contains(territory, problem.place) else {
                flaws.add(row.number, .number, .outside(problem.place.code))
                continue
            }
            if let other = seen.updateValue(row.number, forKey: problem.id) { flaws.add(row.number, .number, .twice(row: other)) }
            if let step = step(row, problem, found, &flaws, &changes, run) { steps.append(step) }
        }
        try write(steps, found, &flaws, connection, run)
        for row in fresh { try form(row, found, &flaws, &changes, connection, run) }
        try flaws.check()
        return changes
    }

    // MARK: - What stands in the register

    private struct Found {
        let problems: [Problem.ID: Problem]
        /// The numbers of the questions of each, in their order.
        let own: [Problem.ID: [Question.Number]]
        /// The questions that the table names.
        let questions: [Question.Number: Question]

        func problem(of row: ProblemSheet.Row) -> Problem? {
            if let number = row.known { return problems[ProblemStore.id(of: number)] }
            guard let named = row.questions, let id = named.first.flatMap({ questions[$0]?.problem }),
                Set(own[id] ?? []) == Set(named)
            else { return nil }
            return problems[id]
        }
    }

    private func lookUp(_ connection: any SQLConnection) throws -> Found {
        let store = QuestionStore(connection)
        let questions = try store.find(Array(Set(sheet.rows.flatMap { $0.questions ?? [] })))
        let ids = Set(sheet.rows.compactMap(\.known).map { ProblemStore.id(of: $0) } + questions.values.compactMap(\.problem))
        return Found(
            problems: try ProblemStore(connection).find(ids), own: try store.list(of: ids).mapValues { $0.map(\.number) },
            questions: questions)
    }

    // MARK: - What a row changes

    private func step(
        _ row: ProblemSheet.Row, _ before: Problem, _ found: Found, _ flaws: inout SheetFlaws<Column>,
        _ changes: inout TableChanges, _ run: ActRun
    ) -> Step? {
        let own = found.own[before.id] ?? []
        let stored = ProblemSheet.cells(before, questions: own)
        flaws.fixed(row.number, row.fixed, stored)
        changes.noteKept(row.number, row.led, stored)
        let wanted = row.questions ?? own
        guard let after = changed(row, before, &flaws, run) else { return nil }
        let cells = ProblemSheet.cells(after, questions: wanted)
        var fields = TableChanges.fields(stored, cells)
        guard !fields.isEmpty else {
            changes.keep()
            return nil
        }
        guard run.allows(.formProblem, before.place) else {
            flaws.add(row.number, .number, .notAllowed)
            return nil
        }
        guard !wanted.isEmpty || own.isEmpty else {
            flaws.add(row.number, .questions, .problemRefused(.lastQuestion))
            return nil
        }
        // What those read whose question is taken out.
        if !Set(own).isSubset(of: wanted) {
            fields += TableChanges.fields(
                [:], [Column.takeOutReasonKk: row.takeOutReason.kk ?? "", .takeOutReasonRu: row.takeOutReason.ru ?? ""])
        }
        changes.add(
            TableChanges.Change(
                row: row.number, kind: .changed, what: before.title.framed(before: "\(before.number.text) "), fields: fields))
        changes.noteTexts(row.number, cells, changed: fields)
        return Step(
            row: row, before: before, after: after, added: wanted.filter { !own.contains($0) },
            removed: own.filter { !wanted.contains($0) })
    }

    /// As the commission words it anew; the same where the row says nothing else.
    private func changed(
        _ row: ProblemSheet.Row, _ before: Problem, _ flaws: inout SheetFlaws<Column>, _ run: ActRun
    ) -> Problem? {
        let (title, money) = (row.title(over: before.title), row.money(over: before.money))
        let category = row.category ?? before.category
        let competence = row.competence ?? before.competence
        let goes = row.goesToMaslikhat ?? before.goesToMaslikhat
        guard
            title != before.title || money != before.money || category != before.category || competence != before.competence
                || goes != before.goesToMaslikhat
        else { return before }
        do {
            return try before.changed(
                title: title, category: category, competence: competence, goesToMaslikhat: goes, money: money, on: run.today)
        } catch {
            flaws.add(row.number, ProblemSheet.column(of: error), .problemRefused(error))
            return nil
        }
    }

    // MARK: - What is written

    /// Words first, then the questions: those that are free come in before others go out, so that none is left without any.
    private func write(
        _ steps: [Step], _ found: Found, _ flaws: inout SheetFlaws<Column>, _ connection: any SQLConnection, _ run: ActRun
    ) throws {
        let (problems, journal) = (ProblemStore(connection), JournalStore(connection))
        for step in steps where step.after != step.before {
            try problems.save(step.after)
            try TranslationStore(connection).follow(
                step.before, step.after, of: .problem(step.before.number), at: step.after.place, on: run.today)
            try journal.append([run.entry("problem-changed", .problem(step.before.number), from: step.before, to: step.after)])
        }
        for step in steps {
            let free = step.added.filter { found.questions[$0]?.problem == nil }
            try include(free, in: step, &flaws, connection, run)
        }
        for step in steps {
            for number in step.removed {
                try telling(step.row.number, &flaws) {
                    try TakeQuestionOut(number: step.before.number, question: number, reason: step.row.takeOutReason).carryOut(
                        on: step.after, connection, run)
                    try journal.append([run.entry("question-taken-out", .problem(step.before.number), "")])
                }
            }
        }
        for step in steps {
            try include(step.added.filter { found.questions[$0]?.problem != nil }, in: step, &flaws, connection, run)
        }
    }

    private func include(
        _ numbers: [Question.Number], in step: Step, _ flaws: inout SheetFlaws<Column>, _ connection: any SQLConnection,
        _ run: ActRun
    ) throws {
        guard !numbers.isEmpty else { return }
        try telling(step.row.number, &flaws) {
            try IncludeQuestions(number: step.before.number, questions: numbers, gazetteer: gazetteer).carryOut(
                on: connection, run)
        }
    }

    private func form(
        _ row: ProblemSheet.Row, _ found: Found, _ flaws: inout SheetFlaws<Column>, _ changes: inout TableChanges,
        _ connection: any SQLConnection, _ run: ActRun
    ) throws {
        guard let questions = row.questions, let category = row.category, let competence = row.competence else { return }
        var formed: Problem?
        try telling(row.number, &flaws) {
            formed = try FormProblem(
                questions: questions, title: row.title(), category: category, competence: competence,
                goesToMaslikhat: row.goesToMaslikhat ?? false, money: row.money(), gazetteer: gazetteer
            ).carryOut(on: connection, run)
        }
        guard let formed else { return }
        guard gazetteer.contains(territory, formed.place) else {
            return flaws.add(row.number, .questions, .outside(formed.place.code))
        }
        var cells = ProblemSheet.cells(formed, questions: questions)
        flaws.fixed(row.number, row.fixed, cells)
        changes.noteKept(row.number, row.led, cells)
        // Its number is given when it is kept; what follows from its questions is told by them.
        cells[.number] = nil
        let told: Set<Column> = [
            .titleKk, .titleRu, .category, .competence, .goesToMaslikhat, .moneyNeeded, .moneySourceKk, .moneySourceRu,
            .questions,
        ]
        let fields = TableChanges.fields([:], cells.filter { told.contains($0.key) })
        changes.add(TableChanges.Change(row: row.number, kind: .new, what: formed.title, fields: fields))
        changes.noteTexts(row.number, cells, changed: fields)
    }

    /// Notes a refusal of the decisions beside its column.
    private func telling(_ row: Int, _ flaws: inout SheetFlaws<Column>, _ body: () throws -> Void) throws {
        do {
            try body()
        } catch let refusal as ProblemRefusal {
            flaws.add(row, ProblemSheet.column(of: refusal), .problemRefused(refusal))
        } catch let refused as QuestionRefused {
            flaws.add(row, ProblemSheet.column(of: refused.refusal), .questionRefused(refused.refusal))
        } catch let refusal as QuestionRefusal {
            flaws.add(row, ProblemSheet.column(of: refusal), .questionRefused(refusal))
        } catch is ActRefused {
            flaws.add(row, .number, .notAllowed)
        }
    }
}
