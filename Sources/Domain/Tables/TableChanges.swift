/// What an import does with a table, or would do: told before anything is kept.
package struct TableChanges: Hashable, Sendable {
    /// What becomes of one record.
    package enum Kind: String, Hashable, Sendable { case new, changed, removed }

    /// A cell whose value differs from what the register has.
    package struct Field: Hashable, Sendable {
        /// The name of the column.
        package let column: String
        /// As the register has it; empty where it has nothing.
        package let before: String
        /// As the table has it; empty where it has nothing.
        package let after: String

        /// A difference in one column.
        package init(column: String, before: String, after: String) {
            self.column = column
            self.before = before
            self.after = after
        }
    }

    /// One record that is new, changed or removed.
    package struct Change: Hashable, Sendable {
        /// As a spreadsheet counts; `nil` for what stands in the register alone.
        package let row: Int?
        /// New, changed or removed.
        package let kind: Kind
        /// What it is, as a person knows it; empty where that would tell something personal.
        package let what: Translated
        /// What differs, or what is new; may be empty for what is new or removed.
        package let fields: [Field]

        /// A change of its parts.
        package init(row: Int?, kind: Kind, what: Translated = Translated(), fields: [Field] = []) {
            self.row = row
            self.kind = kind
            self.what = what
            self.fields = fields
        }

        /// A change of what is known by a number, or by words that stand in no translation.
        package init(row: Int?, kind: Kind, known what: String, fields: [Field] = []) {
            self.init(row: row, kind: kind, what: Translated(kk: what, ru: what, en: what), fields: fields)
        }
    }

    /// What a person should look at before anything is kept, though nothing is wrong.
    package struct Note: Hashable, Sendable {
        /// What is to be looked at.
        package enum Kind: Hashable, Sendable {
            /// The text stands in the other official language alone.
            case oneLanguage
            /// A text for everyone holds what is surely somebody's own, as a telephone, and did not hold it before.
            case personalData
            /// The table says something else; it does not change this column, and the register keeps what it has.
            case notChanged(kept: String)
            /// A meeting on a day that is not worked.
            case dayOff(WorkingCalendar.Rest)
            /// A meeting outside the hours at which offices work.
            case outOfHours(from: TimeOfDay, to: TimeOfDay)
            /// A meeting further ahead than the desk plans one, by more than `MeetingDraft.furthest` days.
            case farAhead
            /// A meeting that is moved to a day for which it can no longer be announced in time; the last day to announce it.
            case announcementLate(by: Day)
            /// What was announced for the former day of a meeting stands no more.
            case announcementDropped
            /// A deadline on a day off, which moved to the next working day. Source: regulation 135, p. 13.15.
            case rolled(from: Day)
            /// The record says that everything is done; the removal from control is decided by another person.
            case asksRemoval
        }

        /// As a spreadsheet counts.
        package let row: Int
        /// The name of the column.
        package let column: String
        package let kind: Kind

        /// A note at a cell.
        package init(row: Int, column: String, kind: Kind) {
            self.row = row
            self.column = column
            self.kind = kind
        }
    }

    /// In the order of the rows, what is removed last.
    package private(set) var changes: [Change] = []
    /// How many rows are as the register has them.
    package private(set) var unchanged = 0

    /// In the order in which they were found.
    package private(set) var notes: [Note] = []

    /// Nothing is changed yet.
    package init() {}

    /// Notes a change.
    package mutating func add(_ change: Change) { changes.append(change) }

    /// Notes what another part of the table does.
    package mutating func add(_ other: TableChanges) {
        changes += other.changes
        unchanged += other.unchanged
        notes += other.notes
    }

    /// Notes a row that is as the register has it.
    package mutating func keep() { unchanged += 1 }

    /// Notes what should be looked at in a cell of a row.
    package mutating func note(_ row: Int, _ column: some SheetColumn, _ kind: Note.Kind) {
        notes.append(Note(row: row, column: column.rawValue, kind: kind))
    }

    /// Notes what the row of a change tells that should be looked at: public texts that stand in one official language alone, or hold what is surely somebody's own.
    ///
    /// - Parameters:
    ///   - after: every cell as it is to stand.
    ///   - fields: those that differ; a text that stays as it was is not noted.
    package mutating func noteTexts<Column: SheetColumn>(_ row: Int, _ after: [Column: String], changed fields: [Field]) {
        let changed = Set(fields.map(\.column))
        for column in Column.allCases where column.rawValue.hasSuffix("_kk") {
            guard let other = Column(rawValue: column.rawValue.dropLast(2) + "ru"),
                changed.contains(column.rawValue) || changed.contains(other.rawValue)
            else { continue }
            switch ((after[column] ?? "").isEmpty, (after[other] ?? "").isEmpty) {
            case (true, false): notes.append(Note(row: row, column: column.rawValue, kind: .oneLanguage))
            case (false, true): notes.append(Note(row: row, column: other.rawValue, kind: .oneLanguage))
            default: break
            }
        }
        for field in fields where ["_kk", "_ru", "_en"].contains(where: field.column.hasSuffix) {
            func found(_ text: String) -> Set<PersonalDataHint> { Set(PersonalDataHint.found(in: text).filter(\.kind.isSure)) }
            guard !found(field.after).isSubset(of: found(field.before)) else { continue }
            notes.append(Note(row: row, column: field.column, kind: .personalData))
        }
    }

    /// Notes the cells in which a row differs from the register and which a table does not change.
    package mutating func noteKept<Column: SheetColumn>(_ row: Int, _ told: [Column: String], _ stored: [Column: String]) {
        for column in Column.differing(told, stored) {
            notes.append(Note(row: row, column: column.rawValue, kind: .notChanged(kept: stored[column] ?? "")))
        }
    }

    /// Notes the cells of columns that an export adds in which a row differs from what an export would write.
    ///
    /// - Parameters:
    ///   - told: what stands in the row, by the names of the columns.
    ///   - stored: what an export would write, in the order of its columns.
    package mutating func noteAdded(_ row: Int, _ told: [String: String], _ stored: [(column: String, text: String)]) {
        for (column, kept) in stored {
            guard let text = told[column], TableChanges.plain(text) != TableChanges.plain(kept) else { continue }
            notes.append(Note(row: row, column: column, kind: .notChanged(kept: kept)))
        }
    }

    /// As it is compared: days in one form, sums without spaces.
    private static func plain(_ text: String) -> String {
        if let day = Day(typed: text) { return day.iso }
        return text.allSatisfy { $0.isNumber || $0.isWhitespace } ? text.filter(\.isNumber) : text.withPlainLineEnds
    }

    /// How many records are of a kind.
    package func count(_ kind: Kind) -> Int { changes.count { $0.kind == kind } }

    /// Whether the register is as the table says already.
    package var isEmpty: Bool { changes.isEmpty }

    /// The columns in which two records differ, in the order of the columns.
    package static func fields<Column: SheetColumn>(_ before: [Column: String], _ after: [Column: String]) -> [Field] {
        Column.allCases.compactMap { column in
            let (old, new) = (before[column] ?? "", after[column] ?? "")
            return old.withPlainLineEnds == new.withPlainLineEnds ? nil : Field(column: column.rawValue, before: old, after: new)
        }
    }
}
