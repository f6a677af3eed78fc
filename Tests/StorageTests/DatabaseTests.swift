import Domain
import Storage
import StorageTestSupport
import Testing

@Suite("A database")
struct DatabaseTests {
    private struct Refusal: Error {}

    private func withTable(_ engine: Engine, _ body: (any Database) async throws -> Void) async throws {
        try await engine.withEmptyDatabase { database async throws in
            try await database.write { connection throws in
                try connection.run("CREATE TABLE words (id BIGINT PRIMARY KEY, word TEXT UNIQUE CHECK (word <> 'bad'))", [])
                try connection.run("CREATE TABLE uses (word BIGINT REFERENCES words (id))", [])
            }
            try await body(database)
        }
    }

    private func words(_ database: any Database) async throws -> [String] {
        try await database.read { try $0.rows("SELECT word FROM words ORDER BY id", []).map { try $0.text("word") } }
    }

    @Test("keeps what its neighbours wrote when one of a group throws", arguments: Engine.available)
    func failingNeighbour(engine: Engine) async throws {
        try await withTable(engine) { database async throws in
            let outcomes = await withTaskGroup(of: (Int, Bool).self) { group in
                for number in 1...600 {
                    group.addTask {
                        do {
                            try await database.write { connection throws in
                                try connection.run(
                                    "INSERT INTO words (id, word) VALUES ($1, $2)", [.integer(number), .text("w\(number)")])
                                if number % 3 == 0 { throw Refusal() }
                                // A clash with one that is there, or comes earlier or later in the group.
                                if number % 5 == 0 {
                                    try connection.run("INSERT INTO words (id, word) VALUES ($1, 'x')", [.integer(number)])
                                }
                            }
                            return (number, true)
                        } catch { return (number, false) }
                    }
                }
                return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
            }
            let expected = (1...600).filter { $0 % 3 != 0 && $0 % 5 != 0 }
            #expect(outcomes.filter(\.value).keys.sorted() == expected)
            #expect(try await words(database) == expected.map { "w\($0)" })
        }
    }

    @Test("passes on what a closure threw", arguments: Engine.available)
    func ownError(engine: Engine) async throws {
        try await withTable(engine) { database async throws in
            await #expect(throws: Refusal.self) { try await database.write { _ in throw Refusal() } }
            await #expect(throws: Refusal.self) { try await database.read { _ in throw Refusal() } }
        }
    }

    @Test("names what went wrong", arguments: Engine.available)
    func errors(engine: Engine) async throws {
        try await withTable(engine) { database async throws in
            try await database.write { try $0.run("INSERT INTO words (id, word) VALUES (1, 'one')", []) }
            await #expect(throws: StoreError.conflict) {
                try await database.write { try $0.run("INSERT INTO words (id, word) VALUES (1, 'two')", []) }
            }
            await #expect(throws: StoreError.conflict) {
                try await database.write { try $0.run("INSERT INTO words (id, word) VALUES (2, 'one')", []) }
            }
            await #expect(throws: StoreError.conflict) {
                try await database.write { try $0.run("INSERT INTO uses (word) VALUES (7)", []) }
            }
            for statement in ["INSERT INTO words (id, word) VALUES (2, 'bad')", "SELEC", "SELECT * FROM nothing"] {
                let error = await #expect(throws: StoreError.self) {
                    try await database.write { try $0.run(statement, []) }
                }
                guard case .unexpected = error else {
                    Issue.record("\(statement): \(String(describing: error))")
                    continue
                }
            }
            #expect(try await words(database) == ["one"])
        }
    }

    @Test("does not commit a closure that swallowed the error of a statement", arguments: Engine.available)
    func swallowedError(engine: Engine) async throws {
        try await withTable(engine) { database async throws in
            await #expect(throws: StoreError.conflict) {
                try await database.write { connection throws in
                    try connection.run("INSERT INTO words (id, word) VALUES (1, 'one')", [])
                    _ = try? connection.run("INSERT INTO words (id, word) VALUES (1, 'two')", [])
                }
            }
            #expect(try await words(database) == [])
        }
    }

    @Test("does not let a reader write", arguments: Engine.available)
    func readOnly(engine: Engine) async throws {
        try await withTable(engine) { database async throws in
            await #expect(throws: StoreError.self) {
                try await database.read { try $0.run("INSERT INTO words (id, word) VALUES (1, 'one')", []) }
            }
            #expect(try await words(database) == [])
        }
    }

    @Test(
        "holds any text as it came",
        arguments: Engine.available,
        [
            "'; DROP TABLE words; --", "\"quoted\" \\ $1 %s", "Қазақша 👩‍👩‍👧‍👦 🇰🇿", "line\nline\ttab", "",
            String(repeating: "ұ", count: 5_000), "\u{FEFF}mark", "e\u{301}",
        ])
    func hostileText(engine: Engine, text: String) async throws {
        try await withTable(engine) { database async throws in
            try await database.write { try $0.run("INSERT INTO words (id, word) VALUES (1, $1)", [.text(text)]) }
            let stored = try await words(database)
            #expect(stored.map { Array($0.utf8) } == [Array(text.utf8)])
        }
    }

    @Test("refuses text with a NUL", arguments: Engine.available)
    func nul(engine: Engine) async throws {
        try await withTable(engine) { database async throws in
            await #expect(throws: StoreError.unstorableText) {
                try await database.write { try $0.run("INSERT INTO words (id, word) VALUES (1, $1)", [.text("a\0b")]) }
            }
            #expect(try await words(database) == [])
        }
    }

    @Test("says which column cannot be read", arguments: Engine.available)
    func corruptRow(engine: Engine) async throws {
        try await engine.withEmptyDatabase { database async throws in
            let row = try await database.read { connection throws in
                try #require(try connection.rows("SELECT 'x' AS day, 5 AS flag, NULL AS empty", []).first)
            }
            #expect(throws: StoreError.corrupt(column: "day")) { try row.day("day") }
            #expect(throws: StoreError.corrupt(column: "day")) { try row.integer("day") }
            #expect(throws: StoreError.corrupt(column: "flag")) { try row.flag("flag") }
            #expect(throws: StoreError.corrupt(column: "flag")) { try row.text("flag") }
            #expect(throws: StoreError.corrupt(column: "empty")) { try row.text("empty") }
            #expect(throws: StoreError.corrupt(column: "missing")) { try row.optionalText("missing") }
            #expect(throws: StoreError.corrupt(column: "missing_kk")) { try row.translated("missing") }
            #expect(try row.optionalInteger("empty") == nil)
        }
    }

    @Test("finishes what it accepted, then takes nothing more", arguments: Engine.available)
    func closing(engine: Engine) async throws {
        try await withTable(engine) { database async throws in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 1...50 {
                    group.addTask {
                        _ = try await database.write { try $0.run("INSERT INTO words (id) VALUES ($1)", [.integer(number)]) }
                    }
                }
                try await group.waitForAll()
            }
            await database.close()
            await #expect(throws: StoreError.unavailable) { try await database.write { _ in } }
            await #expect(throws: StoreError.unavailable) { try await database.read { try $0.rows("SELECT 1", []) } }
            await database.close()
        }
    }
}
