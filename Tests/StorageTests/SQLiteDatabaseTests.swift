import Foundation
import Storage
import Testing

@Suite("A SQLite file")
struct SQLiteDatabaseTests {
    private func withFile(_ body: (String) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("kezdesu-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try await body(folder.appendingPathComponent("register.db").path)
    }

    @Test("is written through to the disk", arguments: [("synchronous", "2"), ("journal_mode", "wal"), ("foreign_keys", "1")])
    func pragmas(name: String, wanted: String) async throws {
        try await withFile { path in
            let database = try await Databases.open("sqlite:\(path)")
            let value = try await database.write { connection throws in
                try #require(try connection.rows("PRAGMA \(name)", []).first).value(name)
            }
            #expect(value == .text(wanted) || value == Int(wanted).map { .integer($0) })
            await database.close()
        }
    }

    @Test("keeps what was written when it is opened again")
    func reopening() async throws {
        try await withFile { path in
            for expected in [["0001"], []] {
                let database = try await Databases.open("sqlite:\(path)")
                let run = try await Migrator([Migrator.Script(name: "0001", text: "CREATE TABLE t (n INTEGER) STRICT;\n")])
                    .migrate(database)
                #expect(run == expected)
                await database.close()
            }
        }
    }

    @Test("is read by its owner alone", arguments: ["", "-wal", "-shm"])
    func rights(suffix: String) async throws {
        try await withFile { path async throws in
            let database = try await Databases.open("sqlite:\(path)")
            try await database.write { try $0.run("CREATE TABLE t (n INTEGER)", []) }
            let rights = try FileManager.default.attributesOfItem(atPath: path + suffix)[.posixPermissions] as? Int
            #expect(rights == 0o600)
            await database.close()
        }
    }

    @Test("that cannot be opened is unavailable")
    func unavailable() async {
        await #expect(throws: StoreError.unavailable) { try await Databases.open("sqlite:/nowhere/at/all/register.db") }
    }

    @Test("is asked for by no other address", arguments: ["", "sqlite:", "mysql://x", "register.db", "http://x?a=b"])
    func unknownAddress(address: String) async {
        await #expect(throws: Databases.UnknownAddress.self) { try await Databases.open(address) }
    }
}
