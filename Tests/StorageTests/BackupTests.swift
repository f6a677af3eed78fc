import Domain
import Foundation
import Storage
import StorageTestSupport
import TestSupport
import Testing

@Suite("A backup")
struct BackupTests {
    /// From which engine into which.
    private static let ways = Engine.available.flatMap { from in Engine.available.map { (from, $0) } }
    private static let moment = StoreSamples.moment

    private func withFolder(_ body: (String) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("kezdesu-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try await body(folder.path)
    }

    /// A register with a person, questions, a contact and what the journal says of them.
    private func fill(_ database: any Database, questions: Int = 40) async throws {
        try await database.write { connection in
            let member = try StaffStore(connection).add(
                name: "Айгүл", email: "a@b.kz", role: .clerk, place: Samples.kordai, passwordHash: "hash")
            try SessionStore(connection).open(
                tokenHash: String(repeating: "a", count: 64), staff: member.id, at: BackupTests.moment,
                expiresAt: BackupTests.moment.adding(seconds: 9))
            try StaffLinkStore(connection).save(
                hash: String(repeating: "b", count: 64), staff: member.id, purpose: .reset,
                expiresAt: BackupTests.moment.adding(seconds: 9))
            try CodeStore(connection).begin(member.id, sealed: "sealed")
            let meeting = try MeetingStore(connection).insert(Samples.meeting())
            _ = try QuestionStore(connection).insert(
                (1...questions).map { StoreSamples.ready($0, meeting: meeting.id, text: "Сұрақ \($0) ‘қ’\n\u{1F3E0}") })
            try JournalStore(connection).append(
                (1...questions).map {
                    JournalStore.Draft(
                        at: BackupTests.moment, actor: .citizen, act: "question-asked",
                        subject: .question(Question.Number(year: 2026, ordinal: $0)))
                })
        }
    }

    @Test("is put back into whichever engine as it was", arguments: ways)
    func roundTrip(from: Engine, into: Engine) async throws {
        try await withFolder { folder in
            let (first, second) = ("\(folder)/first.db", "\(folder)/second.db")
            let migrator = try Migrator.shipped()
            try await from.withRegister { database in
                try await fill(database)
                let contents = try await Backup.write(database, to: first, at: BackupTests.moment, by: migrator)
                #expect(contents.head.sequence == 40)
                #expect(contents.tables.first { $0.name == "questions" }?.rows == 40)
                #expect(!contents.tables.contains { ["sessions", "staff_links", "pending_tables"].contains($0.name) })
                #expect(contents.tables.first { $0.name == "staff_grants" }?.rows == 1)
                #expect(try Backup.verify(first) == contents)
            }
            // Into a database that a server has opened once already.
            try await into.withRegister { database in
                let contents = try Backup.verify(first)
                try await Backup.restore(first, holding: contents, into: database, by: migrator)
                let again = try await Backup.write(database, to: second, at: BackupTests.moment, by: migrator)
                #expect(again == contents)
                let next = try await database.write { connection in
                    #expect(try JournalStore(connection).verify() == nil)
                    return (
                        try MeetingStore(connection).insert(Samples.meeting()).id,
                        try JournalStore(connection).append(
                            at: BackupTests.moment, actor: .program, act: "tried", subject: .staff(StaffMember.ID(1))
                        ).sequence
                    )
                }
                #expect(next.0 == Meeting.ID(2))
                #expect(next.1 == 41)
                await #expect(throws: BackupRefusal.notEmpty) {
                    try await Backup.restore(first, holding: contents, into: database, by: migrator)
                }
            }
            // And into one that nobody has opened.
            try await into.withEmptyDatabase { database in
                try await Backup.restore(first, holding: try Backup.verify(first), into: database, by: migrator)
                #expect(try await database.read { try RegisterState($0).lastChange().number } == 40)
            }
        }
    }

    @Test("is of one moment while others write", arguments: Engine.available)
    func concurrency(engine: Engine) async throws {
        try await withFolder { folder in
            let migrator = try Migrator.shipped()
            try await engine.withRegister { database in
                try await fill(database)
                try await withThrowingTaskGroup(of: Void.self) { group in
                    group.addTask {
                        for number in 1...200 {
                            try await database.write { connection in
                                _ = try QuestionStore(connection).insert([StoreSamples.ready(1000 + number)])
                                try JournalStore(connection).append(
                                    at: BackupTests.moment, actor: .citizen, act: "question-asked",
                                    subject: .question(Question.Number(year: 2026, ordinal: 1000 + number)))
                            }
                        }
                    }
                    for copy in 1...4 {
                        group.addTask {
                            let contents = try await Backup.write(
                                database, to: "\(folder)/\(copy).db", at: BackupTests.moment, by: migrator)
                            // A question and its entry are one change: never the one without the other.
                            #expect(contents.tables.first { $0.name == "questions" }?.rows == contents.head.sequence)
                            #expect(try Backup.verify("\(folder)/\(copy).db") == contents)
                        }
                    }
                    try await group.waitForAll()
                }
            }
        }
    }

    @Test("is read by its owner alone, and never written over a file")
    func rights() async throws {
        try await withFolder { folder in
            let path = "\(folder)/a.db"
            try await Engine.sqlite.withRegister { database in
                try await Backup.write(database, to: path, at: BackupTests.moment, by: try Migrator.shipped())
                #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
                await #expect(throws: BackupRefusal.fileExists) {
                    try await Backup.write(database, to: path, at: BackupTests.moment, by: try Migrator.shipped())
                }
                await #expect(throws: BackupRefusal.cannotWrite) {
                    try await Backup.write(
                        database, to: "\(folder)/none/b.db", at: BackupTests.moment, by: try Migrator.shipped())
                }
            }
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a.db"])
        }
    }

    @Test("that was cut, is damaged or is another file is known as such")
    func damage() async throws {
        try await withFolder { folder in
            let path = "\(folder)/whole.db"
            try await Engine.sqlite.withRegister { database in
                try await fill(database, questions: 400)
                try await Backup.write(database, to: path, at: BackupTests.moment, by: try Migrator.shipped())
            }
            let whole = try Data(contentsOf: URL(fileURLWithPath: path))
            func refusal(of data: Data) throws -> BackupRefusal? {
                let url = URL(fileURLWithPath: "\(folder)/other.db")
                try data.write(to: url)
                do {
                    _ = try Backup.verify(url.path)
                    return nil
                } catch { return error }
            }
            #expect(try refusal(of: whole) == nil)
            // Cut at every tenth of its length.
            for tenth in 1...9 {
                #expect(try refusal(of: whole.prefix(whole.count * tenth / 10)) == .damaged(table: nil), "\(tenth)")
            }
            // One letter of one question changed, without a trace in the structure of the file.
            var changed = whole
            let letter = try #require(whole.range(of: Data("Сұрақ 17 ".utf8)))
            changed[letter.lowerBound + 1] ^= 1
            #expect(try refusal(of: changed) == .damaged(table: "questions"))
            #expect(try refusal(of: Data()) == .notABackup)
            #expect(try refusal(of: Data("question;answer\n".utf8)) == .notABackup)
            #expect(throws: BackupRefusal.noFile) { try Backup.verify("\(folder)/none.db") }
        }
    }

    @Test("in which a published report was changed is known as such, though every row is as it was copied")
    func changedReport() async throws {
        try await withFolder { folder in
            let quarter = Period(year: 2026, part: .quarter(3))
            try await Engine.sqlite.withRegister { database in
                let published = try StoreSamples.published(quarter, on: "2026-10-20")
                try await database.write { connection in
                    let hash = try ProgressStore(connection).insert(published.versions).joined()
                    try JournalStore(connection).append(
                        at: BackupTests.moment, actor: .program, act: "progress-published",
                        subject: .progress(Samples.kordai, quarter), detail: "version=1 on=2026-10-20 sha256=\(hash)")
                }
                let migrator = try Migrator.shipped()
                try await Backup.write(database, to: "\(folder)/whole.db", at: BackupTests.moment, by: migrator)
                try await database.write { connection in
                    _ = try connection.run("UPDATE progress_versions SET figures = replace(figures, ':6', ':9')", [])
                }
                try await Backup.write(database, to: "\(folder)/changed.db", at: BackupTests.moment, by: migrator)
            }
            #expect(try Backup.verify("\(folder)/whole.db").head.sequence == 1)
            #expect(throws: BackupRefusal.reportChanged("314800000/2026-Q3 version 1")) {
                try Backup.verify("\(folder)/changed.db")
            }
        }
    }

    @Test("is no database of the server, and the other way round")
    func otherDatabase() async throws {
        try await withFolder { folder in
            let database = try await Databases.open("sqlite:\(folder)/register.db")
            try await Migrator.shipped().migrate(database)
            await database.close()
            #expect(throws: BackupRefusal.notABackup) { try Backup.verify("\(folder)/register.db") }
        }
    }

    @Test("of another program's age is told apart", arguments: Engine.available)
    func versions(engine: Engine) async throws {
        let one = Migrator.Script(name: "0001", text: "CREATE TABLE facts (name TEXT PRIMARY KEY NOT NULL, value TEXT) STRICT;\n")
        let journal = Migrator.Script(
            name: "0002",
            text: """
                CREATE TABLE journal (
                    sequence INTEGER PRIMARY KEY NOT NULL, at INTEGER, actor TEXT, act TEXT, subject_kind TEXT,
                    subject_id TEXT, detail TEXT, previous_hash TEXT, hash TEXT
                ) STRICT;

                """)
        let three = Migrator.Script(name: "0003", text: "ALTER TABLE facts ADD COLUMN kind TEXT NOT NULL DEFAULT 'plain';\n")
        let (old, new) = (Migrator([one, journal]), Migrator([one, journal, three]))
        try await withFolder { folder in
            let (early, late) = ("\(folder)/early.db", "\(folder)/late.db")
            try await engine.withEmptyDatabase { database in
                try await old.migrate(database)
                try await database.write { try $0.run("INSERT INTO facts (name, value) VALUES ('a', 'b')", []) }
                // A newer program copies what an older one keeps, and leaves it as it is.
                try await Backup.write(database, to: early, at: BackupTests.moment, by: new)
                #expect(try await old.migrate(database) == [])
                try await new.migrate(database)
                try await Backup.write(database, to: late, at: BackupTests.moment, by: new)
                await #expect(throws: BackupRefusal.newer(file: "0003")) {
                    try await Backup.write(database, to: "\(folder)/x.db", at: BackupTests.moment, by: old)
                }
                await #expect(throws: BackupRefusal.olderThanDatabase) {
                    try await Backup.restore(early, holding: try Backup.verify(early), into: database, by: new)
                }
            }
            try await engine.withEmptyDatabase { database in
                await #expect(throws: BackupRefusal.newer(file: "0003")) {
                    try await Backup.restore(late, holding: try Backup.verify(late), into: database, by: old)
                }
                try await Backup.restore(early, holding: try Backup.verify(early), into: database, by: new)
                let kind = try await database.read {
                    try $0.rows("SELECT kind FROM facts WHERE name = 'a'", []).first?.text("kind")
                }
                #expect(kind == "plain")
            }
        }
    }
}
