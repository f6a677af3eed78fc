package import Domain
package import Storage

/// The items of several action plans are taken over from one table whose rows name their meetings, as the table of all plan items does: each part into its own plan, all of them or none.
package struct ImportPlans: TableImport {
    private let rows: [[String]]
    private let control: ControlRules?

    /// - Parameter rows: with the names of the columns in the first; each other row names its meeting.
    package init(rows: [[String]], control: ControlRules?) {
        self.rows = rows
        self.control = control
    }

    /// Throws `SheetRefusal` with every row that is wrong: those without a meeting among them, and the first of a plan that takes no change.
    package func carryOut(on connection: any SQLConnection, _ run: ActRun) throws -> TableChanges {
        var (changes, flaws) = (TableChanges(), [SheetRowFlaw]())
        var imports: [(first: Int, plan: ImportPlan)] = []
        for part in try parts() {
            switch part.sheet {
            case .success(let sheet):
                imports.append((part.numbers[0], ImportPlan(sheet, of: part.meeting, control: control)))
            case .failure(.rows(let found)): flaws += found
            case .failure(let refusal): throw refusal
            }
        }
        let register = try StoredPlans(of: imports.map(\.plan), connection)
        for (first, plan) in imports {
            let unknown = SheetFlaw.notInRegister(plan.meeting.description)
            do {
                changes.add(try plan.carryOut(on: connection, run, register))
            } catch SheetRefusal.rows(let found) {
                flaws += found
            } catch let refusal as ActionPlanRefusal {
                flaws.append(ImportPlans.flaw(first, .planRefused(refusal)))
            } catch let refusal as MeetingRefusal {
                flaws.append(ImportPlans.flaw(first, .meetingRefused(refusal)))
            } catch is ActRefused {
                flaws.append(ImportPlans.flaw(first, .notAllowed))
            } catch StoreError.notFound {
                flaws.append(ImportPlans.flaw(first, unknown))
            }
        }
        guard flaws.isEmpty else { throw SheetRefusal.rows(flaws.sorted { $0.row < $1.row }) }
        return changes
    }

    /// The meetings that the rows name, as far as they can be read.
    package static func meetings(of rows: [[String]]) -> [Meeting.ID] {
        guard let column = column(of: rows) else { return [] }
        return rows.dropFirst().compactMap { $0.indices.contains(column) ? Meeting.ID(text: $0[column].trimmed) : nil }
    }

    private static func column(of rows: [[String]]) -> Int? {
        rows.first?.firstIndex { $0.trimmed.lowercased() == PlanSheet.Column.meeting.rawValue }
    }

    /// A plan's part of the table.
    private struct Part {
        let meeting: Meeting.ID
        /// The names of the columns first.
        var rows: [[String]]
        /// Of the rows after the first, as a spreadsheet counts; never empty.
        var numbers: [Int] = []

        var sheet: Result<PlanSheet, SheetRefusal> {
            Result { () throws(SheetRefusal) in try PlanSheet(rows: rows, numbers: numbers, defersFlaws: true) }
        }
    }

    private func parts() throws(SheetRefusal) -> [Part] {
        guard let head = rows.first, let column = ImportPlans.column(of: rows) else { return [] }
        var parts: [Part] = []
        var places: [Meeting.ID: Int] = [:]
        var flaws: [SheetRowFlaw] = []
        for (index, row) in rows.enumerated().dropFirst() where !row.allSatisfy(\.trimmed.isEmpty) {
            let typed = column < row.count ? row[column].trimmed : ""
            guard let meeting = Meeting.ID(text: typed) else {
                flaws.append(ImportPlans.flaw(index + 1, typed.isEmpty ? .missing : .notAnIdentifier(typed)))
                continue
            }
            let place = places[meeting] ?? parts.count
            if place == parts.count {
                parts.append(Part(meeting: meeting, rows: [head]))
                places[meeting] = place
            }
            parts[place].rows.append(row)
            parts[place].numbers.append(index + 1)
        }
        guard flaws.isEmpty else { throw .rows(flaws) }
        if parts.isEmpty { throw .empty }
        return parts
    }

    private static func flaw(_ row: Int, _ flaw: SheetFlaw) -> SheetRowFlaw {
        SheetRowFlaw(row: row, column: PlanSheet.Column.meeting.rawValue, flaw: flaw)
    }
}
