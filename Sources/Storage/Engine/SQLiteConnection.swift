import GRDB

/// A connection of SQLite inside an access of GRDB, used by the one thread of that access.
final class SQLiteConnection: TransactionConnection {
    private let database: GRDB.Database
    private(set) var failure: StoreError?

    init(_ database: GRDB.Database) { self.database = database }

    func rows(_ sql: String, _ values: [SQLValue]) throws -> [SQLRow] {
        try attempt {
            let statement = try prepared(sql, values)
            let columns = SQLRow.Columns(statement.columnNames)
            let cursor = try Row.fetchCursor(statement)
            var rows: [SQLRow] = []
            while let row = try cursor.next() {
                rows.append(SQLRow(columns: columns, values: try row.databaseValues.map(SQLiteConnection.value)))
            }
            return rows
        }
    }

    func run(_ sql: String, _ values: [SQLValue]) throws -> Int {
        try attempt {
            let statement = try prepared(sql, values)
            try statement.execute()
            return database.changesCount
        }
    }

    func begin() throws {
        failure = nil
        try attempt { try database.beginTransaction(.immediate) }
    }

    func savepoint() throws { try control("SAVEPOINT job") }
    func releaseSavepoint() throws { try control("RELEASE job") }

    func rollBackToSavepoint() throws {
        failure = nil
        try control("ROLLBACK TO job")
        try control("RELEASE job")
    }

    func commit() throws { try attempt { try database.commit() } }

    func rollBack() {
        // SQLite has rolled back by itself where the disk failed; there is nothing left to undo then.
        if database.isInsideTransaction { try? database.rollback() }
    }

    var canGoOn: Bool { database.isInsideTransaction }
    var isWorthRetrying: Bool { false }

    private func control(_ statement: String) throws {
        try attempt { try database.cachedStatement(sql: statement).execute() }
    }

    private func prepared(_ sql: String, _ values: [SQLValue]) throws -> Statement {
        try SQLValue.check(values)
        let statement = try database.cachedStatement(sql: sql)
        try statement.setArguments(
            StatementArguments(
                values.map { value -> (any DatabaseValueConvertible)? in
                    switch value {
                    case .null: nil
                    case .integer(let number): number
                    case .text(let text): text
                    }
                }))
        return statement
    }

    private func attempt<Value>(_ work: () throws -> Value) throws -> Value {
        do {
            return try work()
        } catch {
            let error = StoreError(sqlite: error)
            failure = failure ?? error
            throw error
        }
    }

    private static func value(_ value: DatabaseValue) throws(StoreError) -> SQLValue {
        switch value.storage {
        case .null: .null
        case .int64(let number): .integer(Int(number))
        case .string(let text): .text(text)
        case .double, .blob: throw .unexpected(code: "SQLITE_MISMATCH")
        }
    }
}

extension StoreError {
    /// What an error of SQLite means; its message, which may hold values, is dropped.
    init(sqlite error: any Error) {
        if let error = error as? StoreError {
            self = error
            return
        }
        guard let error = error as? DatabaseError else {
            self = .unavailable
            return
        }
        switch error.extendedResultCode {
        case .SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_PRIMARYKEY, .SQLITE_CONSTRAINT_FOREIGNKEY, .SQLITE_CONSTRAINT_ROWID:
            self = .conflict
        default:
            switch error.resultCode {
            case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_FULL, .SQLITE_IOERR, .SQLITE_CANTOPEN, .SQLITE_MISUSE, .SQLITE_NOMEM,
                .SQLITE_INTERRUPT, .SQLITE_ABORT:
                self = .unavailable
            default: self = .unexpected(code: "SQLITE_\(error.extendedResultCode.rawValue)")
            }
        }
    }
}
