import CLibPQ

/// One connection to PostgreSQL, opened when it is first used and again when it was lost. Made and used by one thread.
final class PostgresConnection: TransactionConnection {
    private let address: String
    private var handle: OpaquePointer?
    /// Names of the statements that the server has prepared, by their text.
    private var prepared: [String: String] = [:]
    private var hasOpenTransaction = false
    private var hasSentCommit = false
    private var hasSerializationFailure = false
    private(set) var failure: StoreError?

    /// How many statements are kept prepared before all are dropped: more than the stores have.
    private static let mostPrepared = 500

    init(_ address: String) { self.address = address }

    deinit { disconnect() }

    /// What the server or the network says against a connection to an address; `nil` where it can be made, or where the address itself is wrong.
    ///
    /// What libpq says of an address that it cannot read may quote the password in it, and is left out.
    static func obstacle(to address: String) -> String? {
        guard let handle = opened(address) else { return nil }
        defer { PQfinish(handle) }
        guard PQstatus(handle) != CONNECTION_OK, let message = PQerrorMessage(handle).map({ String(cString: $0) }),
            message.hasPrefix("connection to server")
        else { return nil }
        // One line for each address that was tried, and below it a hint that begins with a tab.
        return message.split(separator: "\n").filter { !$0.hasPrefix("\t") }.joined(separator: "; ")
    }

    private static func opened(_ address: String) -> OpaquePointer? {
        // What stands in the address overrules the names before it.
        let names = ["connect_timeout", "fallback_application_name", "dbname", "client_encoding"]
        let values = ["5", "kezdesu", address, "UTF8"]
        return withPointers(names) { names in withPointers(values) { values in PQconnectdbParams(names, values, 1) } }
    }

    func connect() throws(StoreError) {
        if let handle, PQstatus(handle) == CONNECTION_OK { return }
        disconnect()
        handle = PostgresConnection.opened(address)
        guard let handle, PQstatus(handle) == CONNECTION_OK else {
            disconnect()
            throw .unavailable
        }
        // Notices go nowhere: they may quote what was sent.
        PQsetNoticeProcessor(handle, { _, _ in }, nil)
    }

    func disconnect() {
        if let handle { PQfinish(handle) }
        handle = nil
        prepared = [:]
        hasOpenTransaction = false
    }

    func rows(_ sql: String, _ values: [SQLValue]) throws -> [SQLRow] {
        try attempt {
            let result = try execute(sql, values)
            defer { PQclear(result) }
            let width = PQnfields(result)
            let columns = SQLRow.Columns((0..<width).map { PQfname(result, $0).map { String(cString: $0) } ?? "" })
            let isNumber = (0..<width).map { PostgresConnection.integerTypes.contains(PQftype(result, $0)) }
            var rows: [SQLRow] = []
            rows.reserveCapacity(Int(PQntuples(result)))
            for row in 0..<PQntuples(result) {
                var values: [SQLValue] = []
                values.reserveCapacity(Int(width))
                for column in 0..<width {
                    guard PQgetisnull(result, row, column) == 0, let bytes = PQgetvalue(result, row, column) else {
                        values.append(.null)
                        continue
                    }
                    let text = String(
                        decoding: UnsafeRawBufferPointer(start: bytes, count: Int(PQgetlength(result, row, column))),
                        as: UTF8.self)
                    values.append(isNumber[Int(column)] ? Int(text).map { .integer($0) } ?? .text(text) : .text(text))
                }
                rows.append(SQLRow(columns: columns, values: values))
            }
            return rows
        }
    }

    func run(_ sql: String, _ values: [SQLValue]) throws -> Int {
        try attempt {
            let result = try execute(sql, values)
            defer { PQclear(result) }
            return PQcmdTuples(result).flatMap { Int(String(cString: $0)) } ?? 0
        }
    }

    /// Begins a write. All writes of a register, of this process and of others, take one lock first, so that each sees what the one before did, as on SQLite.
    func begin() throws {
        try begin("BEGIN; SELECT pg_advisory_xact_lock(826, hashtext(current_schema()))")
    }

    /// Begins a read of one consistent state.
    func beginReading() throws { try begin("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY") }

    func savepoint() throws { try control("SAVEPOINT job") }
    func releaseSavepoint() throws { try control("RELEASE job") }

    func rollBackToSavepoint() throws {
        failure = nil
        try control("ROLLBACK TO job; RELEASE job")
    }

    func commit() throws {
        hasSentCommit = true
        try control("COMMIT", expecting: "COMMIT")
        hasOpenTransaction = false
    }

    func rollBack() {
        guard hasOpenTransaction, let handle else { return }
        hasOpenTransaction = false
        if PQstatus(handle) != CONNECTION_OK { return }
        let result = PQexec(handle, "ROLLBACK")
        let isDone = PQresultStatus(result) == PGRES_COMMAND_OK
        PQclear(result)
        if !isDone { disconnect() }
    }

    var isLost: Bool { handle.map { PQstatus($0) != CONNECTION_OK } ?? true }

    var canGoOn: Bool { hasOpenTransaction && !isLost && !hasSerializationFailure }

    /// Once COMMIT is on its way, a lost connection does not tell whether it arrived, and doing it again might do it twice.
    var isWorthRetrying: Bool { hasSerializationFailure || (isLost && hasOpenTransaction && !hasSentCommit) }

    private func begin(_ statement: String) throws {
        failure = nil
        hasSentCommit = false
        hasSerializationFailure = false
        try connect()
        do {
            try control(statement)
        } catch {
            // The server went away while the connection was idle: once more on a new one.
            guard isLost else {
                hasOpenTransaction = true
                throw error
            }
            failure = nil
            try connect()
            try control(statement)
        }
        hasOpenTransaction = true
    }

    private func control(_ statement: String, expecting tag: String? = nil) throws {
        try attempt {
            guard let handle else { throw StoreError.unavailable }
            let result = PQexec(handle, statement)
            defer { PQclear(result) }
            try check(result)
            // PostgreSQL answers ROLLBACK to the COMMIT of a transaction in which something failed.
            if let tag, PQcmdStatus(result).map({ String(cString: $0) }) != tag { throw StoreError.conflict }
        }
    }

    private func execute(_ sql: String, _ values: [SQLValue]) throws -> OpaquePointer? {
        try SQLValue.check(values)
        guard let handle, hasOpenTransaction else { throw StoreError.unavailable }
        let name = try prepare(sql, on: handle)
        let texts = values.map { value -> String? in
            switch value {
            case .null: nil
            case .integer(let number): String(number)
            case .text(let text): text
            }
        }
        let result = PostgresConnection.withPointers(texts) {
            PQexecPrepared(handle, name, Int32(texts.count), $0, nil, nil, 0)
        }
        do {
            try check(result)
        } catch {
            PQclear(result)
            throw error
        }
        return result
    }

    private func prepare(_ sql: String, on handle: OpaquePointer) throws -> String {
        if let name = prepared[sql] { return name }
        if prepared.count >= PostgresConnection.mostPrepared {
            PQclear(PQexec(handle, "DEALLOCATE ALL"))
            prepared = [:]
        }
        let name = "s\(prepared.count)"
        let result = PQprepare(handle, name, sql, 0, nil)
        defer { PQclear(result) }
        try check(result)
        prepared[sql] = name
        return name
    }

    private func check(_ result: OpaquePointer?) throws(StoreError) {
        let status = PQresultStatus(result)
        if status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK { return }
        let field = PQresultErrorField(result, Int32(UInt8(ascii: "C")))
        let state = field.map { String(cString: $0) } ?? ""
        if state == "40001" || state == "40P01" { hasSerializationFailure = true }
        throw StoreError(sqlState: state, isLost: isLost)
    }

    private func attempt<Value>(_ work: () throws -> Value) throws -> Value {
        do {
            return try work()
        } catch {
            let error = error as? StoreError ?? .unavailable
            failure = failure ?? error
            throw error
        }
    }

    /// int8, int2, int4 and numeric, which a sum of int8 is.
    private static let integerTypes: Set<Oid> = [20, 21, 23, 1700]

    /// Texts as an array of C strings that ends with a null pointer.
    private static func withPointers<Value>(
        _ texts: [String?], _ body: (UnsafePointer<UnsafePointer<CChar>?>?) -> Value
    ) -> Value {
        var bytes: [CChar] = []
        var offsets: [Int?] = []
        for text in texts {
            guard let text else {
                offsets.append(nil)
                continue
            }
            offsets.append(bytes.count)
            bytes.append(contentsOf: text.utf8.lazy.map { CChar(bitPattern: $0) })
            bytes.append(0)
        }
        return bytes.withUnsafeBufferPointer { buffer in
            let pointers = offsets.map { offset in offset.flatMap { offset in buffer.baseAddress.map { $0 + offset } } } + [nil]
            return pointers.withUnsafeBufferPointer { body($0.baseAddress) }
        }
    }
}

extension StoreError {
    /// What an SQLSTATE means; the server's message, which may hold values, is never read.
    init(sqlState state: String, isLost: Bool) {
        switch state {
        case "23505", "23503", "23001", "40001", "40P01": self = .conflict
        case "22021": self = .unstorableText
        case _ where isLost || ["08", "53", "57"].contains(state.prefix(2)): self = .unavailable
        default: self = .unexpected(code: state.isEmpty ? "none" : state)
        }
    }
}
