package import Domain

/// One sheet of a workbook to be written: lines above, the names of the columns, and the rows.
package struct Sheet: Hashable, Sendable {
    /// At most 31 letters; what a name may not hold is left out.
    package let name: String
    /// Lines above the table, the first of them its title; none for a table that is imported again.
    package let heading: [String]
    package let columns: [String]
    package let rows: [[SheetCell]]
    /// What a spreadsheet offers in the cells of a column, by its position; a list of at most 255 letters.
    package let choices: [Int: [String]]

    package init(
        name: String, heading: [String] = [], columns: [String], rows: [[SheetCell]], choices: [Int: [String]] = [:]
    ) {
        self.name = name
        self.heading = heading
        self.columns = columns
        self.rows = rows
        self.choices = choices
    }
}

/// One value of a sheet to be written.
package enum SheetCell: Hashable, Sendable {
    case text(String)
    case number(Int)
    /// From 0 to 1, shown in percent.
    case share(Double)
    case day(Day)
    case empty
}
