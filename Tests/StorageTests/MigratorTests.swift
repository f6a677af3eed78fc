import Storage
import StorageTestSupport
import Testing

@Suite("The migrator")
struct MigratorTests {
    private static func script(_ name: String, _ column: String = "id") -> Migrator.Script {
        Migrator.Script(
            name: name,
            text: "-- A table; of numbers;\nCREATE TABLE t\(name) (\n    \(column) INTEGER PRIMARY KEY NOT NULL\n) STRICT;\n")
    }

    @Test("runs what is new, once and in order", arguments: Engine.available)
    func once(engine: Engine) async throws {
        try await engine.withEmptyDatabase { database async throws in
            let (one, two) = (MigratorTests.script("0001"), MigratorTests.script("0002"))
            #expect(try await Migrator([one]).migrate(database) == ["0001"])
            #expect(try await Migrator([two, one]).migrate(database) == ["0002"])
            #expect(try await Migrator([two, one]).migrate(database) == [])
            try await database.write { try $0.run("INSERT INTO t0002 (id) VALUES (5000000000)", []) }
        }
    }

    @Test("refuses a database that a script was changed under", arguments: Engine.available)
    func changed(engine: Engine) async throws {
        try await engine.withEmptyDatabase { database async throws in
            try await Migrator([MigratorTests.script("0001")]).migrate(database)
            await #expect(throws: Migrator.Refusal.changed(file: "0001")) {
                try await Migrator([MigratorTests.script("0001", "number"), MigratorTests.script("0002")]).migrate(database)
            }
            await #expect(throws: StoreError.self) { try await database.read { try $0.rows("SELECT * FROM t0002", []) } }
        }
    }

    @Test("refuses a database that knows a newer script", arguments: Engine.available)
    func newer(engine: Engine) async throws {
        try await engine.withEmptyDatabase { database async throws in
            try await Migrator([MigratorTests.script("0001"), MigratorTests.script("0002")]).migrate(database)
            await #expect(throws: Migrator.Refusal.newer(file: "0002")) {
                try await Migrator([MigratorTests.script("0001")]).migrate(database)
            }
        }
    }

    @Test("refuses a script that comes before one that was run", arguments: Engine.available)
    func skipped(engine: Engine) async throws {
        try await engine.withEmptyDatabase { database async throws in
            try await Migrator([MigratorTests.script("0002")]).migrate(database)
            await #expect(throws: Migrator.Refusal.skipped(file: "0001")) {
                try await Migrator([MigratorTests.script("0001"), MigratorTests.script("0002")]).migrate(database)
            }
        }
    }

    @Test("leaves nothing of a script that fails", arguments: Engine.available)
    func failing(engine: Engine) async throws {
        try await engine.withEmptyDatabase { database async throws in
            let bad = Migrator.Script(name: "0001", text: "CREATE TABLE good (id INTEGER);\nCREATE TABLE good (id INTEGER);\n")
            await #expect(throws: StoreError.self) { try await Migrator([bad]).migrate(database) }
            #expect(try await Migrator([MigratorTests.script("0001")]).migrate(database) == ["0001"])
            await #expect(throws: StoreError.self) { try await database.read { try $0.rows("SELECT * FROM good", []) } }
        }
    }

    @Test("brings its own scripts, each once", arguments: Engine.available)
    func shipped(engine: Engine) async throws {
        try await engine.withEmptyDatabase { database async throws in
            let run = try await Migrator.shipped().migrate(database)
            #expect(run.first == "0001-places.sql")
            #expect(run.count >= 9 && Set(run).count == run.count)
            #expect(try await Migrator.shipped().migrate(database) == [])
        }
    }
}
