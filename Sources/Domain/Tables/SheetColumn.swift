/// The columns of one kind of table, by the names in its first row: the same in an export and in an import.
package protocol SheetColumn: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
    /// The columns without which a table is refused.
    static var required: [Self] { get }
    /// Columns that an export adds; an import changes nothing by them, and notes where they say something else than the register.
    static var exportedOnly: [String] { get }
    /// The column by which a row names a record that stands already; where it stands in a table, the other columns may be left out.
    static var key: Self? { get }
    /// Those that a table of new records leaves out: they name a record that stands, or tell of it.
    static var ofStanding: Set<Self> { get }
    /// Those that hold a day.
    static var days: Set<Self> { get }
    /// Those that hold a whole number, as a sum.
    static var numbers: Set<Self> { get }
    /// What may be written in a cell of a column, where that is a closed list.
    static var choices: [Self: [String]] { get }
}

extension SheetColumn {
    package static var key: Self? { nil }
    package static var ofStanding: Set<Self> { [] }
    package static var days: Set<Self> { [] }
    package static var numbers: Set<Self> { [] }
    package static var choices: [Self: [String]] { [:] }

    /// The columns that a row tells otherwise than the register, whatever the line ends; in the order of the columns. What a row does not tell is none.
    package static func differing(_ told: [Self: String], _ stored: [Self: String]) -> [Self] {
        allCases.filter { column in
            told[column].map { $0.withPlainLineEnds != (stored[column] ?? "").withPlainLineEnds } ?? false
        }
    }
}

/// What is wrong with one cell of a table.
package enum SheetFlaw: Hashable, Sendable {
    case missing
    case unknownPlace(String)
    case ambiguousPlace(String, among: [FittingPlace])
    case noAkim(String)
    case outside(String)
    case notADate(String)
    case notATime(String)
    case notAnIdentifier(String)
    case notTrueOrFalse(String)
    case unknownChoice(String, known: [String])
    case tooLong(limit: Int)
    /// The same thing stands in another row already.
    case twice(row: Int)
    /// The register has no such record.
    case notInRegister(String)
    /// The register has another value, and an import does not change it.
    case fixed(kept: String)
    case dayAhead(String)
    case longAgo(String)
    case endsBeforeItBegins
    /// Another akim of the place is in office at that time.
    case akimAlready(name: Translated)
    /// Another person holds the post at that time.
    case heldAlready(name: Translated)
    /// One who acts for somebody has to act.
    case needsActing
    /// Something stands to the right of the last column, as where a text with a comma has no quotation marks.
    case beyondColumns(String)
    case notMoney(String)
    /// It holds a record that stands for good; what is new goes into a new row.
    case recordStands
    /// The item was given on that day.
    case beforeGiven(Day)
    /// Only a row with the number of a record may have it.
    case needsNumber
    /// The question is withheld; its form alone shows it again.
    case withheld
    /// No role of the person allows it at the place of the record.
    case notAllowed
    /// The form of an official refuses it too; with the name of the person who stands in the way, or empty.
    case official(OfficialDraft.Flaw, name: Translated)
    case question(QuestionDraft.Flaw)
    case planItem(PlanItemDraft.Flaw)
    case problemRefused(ProblemRefusal)
    case questionRefused(QuestionRefusal)
    case planRefused(ActionPlanRefusal)
    case meetingRefused(MeetingRefusal)
}

/// What is wrong with a cell, and where it stands.
package struct SheetRowFlaw: Hashable, Sendable {
    /// As a spreadsheet counts: the header is row 1.
    package let row: Int
    /// The name of the column of the cell.
    package let column: String
    /// What is wrong with it.
    package let flaw: SheetFlaw

    /// A flaw at a row (from 1, the header) and column.
    package init(row: Int, column: String, flaw: SheetFlaw) {
        self.row = row
        self.column = column
        self.flaw = flaw
    }
}

/// Why a table is refused. Nothing of it is imported then.
package enum SheetRefusal: Error, Hashable, Sendable {
    case empty
    case columnMissing(String)
    case columnTwice(String)
    case columnUnknown(String, known: [String])
    case rows([SheetRowFlaw])
}
