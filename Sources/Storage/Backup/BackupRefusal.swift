/// Why a register is not backed up or put back, or a backup does not hold. Nothing was changed where one is thrown.
package enum BackupRefusal: Error, Hashable, Sendable {
    /// There is something under the name already.
    case fileExists
    /// The file cannot be written: the folder is missing, closed or full.
    case cannotWrite
    /// There is no such file.
    case noFile
    /// It is some other file.
    case notABackup
    /// It was begun and not finished, was cut or changed; with the table that shows it, where one does.
    case damaged(table: String?)
    /// The journal in it is broken at an entry.
    case journalBroken(at: Int)
    /// A report in it does not hold the figures with which it was published, as `314800000/2026-Q3 version 1`.
    case reportChanged(String)
    /// It was made by a newer program.
    case newer(file: String)
    /// It was made with another edition of a migration.
    case changed(file: String)
    /// The database to be filled holds something.
    case notEmpty
    /// The database to be filled was made by a newer program than the backup was.
    case olderThanDatabase
}

extension BackupRefusal: CustomStringConvertible {
    package var description: String {
        switch self {
        case .fileExists: "there is a file of this name already; a backup never overwrites one"
        case .cannotWrite: "the backup could not be written: look at the folder, its rights and its free space"
        case .noFile: "there is no such file"
        case .notABackup: "this file is no backup of kezdesu"
        case .damaged(let table): "the backup is damaged" + (table.map { " in \($0)" } ?? "")
        case .journalBroken(let sequence): "the journal is broken at entry \(sequence)"
        case .reportChanged(let report): "the figures of the report \(report) are not those that were published"
        case .newer(let file): "it was made by a newer program, which knows \(file)"
        case .changed(let file): "it was made with another \(file) than this program has"
        case .notEmpty: "the database is not empty; a backup is put back into an empty one only"
        case .olderThanDatabase:
            "the database was made by a newer program than the backup; name a database that was not used yet"
        }
    }
}
