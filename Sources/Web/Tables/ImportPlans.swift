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
        for part in try parts() {
            do {
                let sheet = try PlanSheet(rows: part.rows, defersFlaws: true)
                changes.add(try ImportPlan(sheet, of: part.meeting, control: control).carryOut(on: connection, run))
            } catch SheetRefusal.rows(let found) {
                flaws += found
            } catch let refusal as ActionPlanRefusal {
                flaws.append(ImportPlans.flaw(part.first, .planRefused(refusal)))
            } catch is ActRefused {
                flaws.append(ImportPlans.flaw(part.first, .notAllowed))
            } catch StoreError.notFound {
                flaws.append(ImportPlans.flaw(part.first, .notInRegister(part.meeting.description)))
            }
        }
        guard flaws.isEmpty else { throw SheetRefusal.rows(flaws.sorted { $0.row < $1.row }) }
        return changes
    }

    /// A plan's part of the table: the rows of others are empty in it, so that each keeps its number.
    private struct Part {
        let meeting: Meeting.ID
        let first: Int
        var rows: [[String]]
    }

    private func parts() throws(SheetRefusal) -> [Part] {
        let column = rows.first?.firstIndex { $0.trimmed.lowercased() == PlanSheet.Column.meeting.rawValue }
        guard let head = rows.first, let column else { return [] }
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
                parts.append(Part(meeting: meeting, first: index + 1, rows: [head]))
                places[meeting] = place
            }
            parts[place].rows += Array(repeating: [], count: index - parts[place].rows.count) + [row]
        }
        guard flaws.isEmpty else { throw .rows(flaws) }
        if parts.isEmpty { throw .empty }
        return parts
    }

    private static func flaw(_ row: Int, _ flaw: SheetFlaw) -> SheetRowFlaw {
        SheetRowFlaw(row: row, column: PlanSheet.Column.meeting.rawValue, flaw: flaw)
    }
}
