import Domain
import Storage
import StorageTestSupport
import Testing

@Suite("The journal")
struct JournalStoreTests {
    private static let subject = JournalEntry.Subject.question(Question.Number(year: 2026, ordinal: 14))

    @Test("gives back what was done to one thing", arguments: Engine.available)
    func entries(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            let written = try await database.write { connection throws in
                let journal = JournalStore(connection)
                #expect(try journal.head().sequence == 0)
                try journal.append(
                    at: StoreSamples.moment, actor: .program, act: "staff-added", subject: .staff(StaffMember.ID(7)))
                return [
                    try journal.append(at: StoreSamples.moment, actor: .citizen, act: "question-asked", subject: Self.subject),
                    try journal.append(
                        at: StoreSamples.moment.adding(seconds: 5), actor: .staff(StaffMember.ID(7)), act: "question-registered",
                        subject: Self.subject, detail: "standing=registered"),
                ]
            }
            let (read, change) = try await database.read { connection throws in
                (try JournalStore(connection).entries(Self.subject), try RegisterState(connection).lastChange())
            }
            #expect(read == written)
            #expect(read.map(\.sequence) == [2, 3])
            #expect(change.number == 3)
            #expect(change.at == StoreSamples.moment.adding(seconds: 5))
        }
    }

    @Test("is one chain however many write", arguments: Engine.available)
    func concurrency(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 1...300 {
                    group.addTask {
                        _ = try await database.write { connection throws in
                            try JournalStore(connection).append(
                                at: StoreSamples.moment, actor: .program, act: "tried", subject: Self.subject,
                                detail: "number=\(number)")
                        }
                    }
                }
                try await group.waitForAll()
            }
            let (last, broken) = try await database.read { connection throws in
                (try JournalStore(connection).head().sequence, try JournalStore(connection).verify())
            }
            #expect(last == 300)
            #expect(broken == nil)
        }
    }

    @Test(
        "shows which entry was tampered with", arguments: Engine.available,
        [
            ("UPDATE journal SET detail = 'standing=answered' WHERE sequence = 1500", 1500),
            ("UPDATE journal SET at = at + 1 WHERE sequence = 1", 1),
            ("UPDATE journal SET actor = 'nobody' WHERE sequence = 2", 2),
            ("UPDATE journal SET previous_hash = hash WHERE sequence = 1001", 1001),
            ("DELETE FROM journal WHERE sequence = 1000", 1000),
            ("UPDATE journal SET sequence = 9000 WHERE sequence = 2000", 2000),
            ("DELETE FROM journal WHERE sequence > 1990", 1991),
            ("DELETE FROM journal", 1),
        ])
    func tampering(engine: Engine, change: (statement: String, sequence: Int)) async throws {
        try await engine.withRegister { database async throws in
            try await database.write { connection throws in
                try JournalStore(connection).append(
                    (1...2_000).map { number in
                        JournalStore.Draft(
                            at: StoreSamples.moment, actor: .program, act: "tried", subject: Self.subject, detail: "\(number)")
                    })
            }
            #expect(try await database.read { try JournalStore($0).verify() } == nil)
            try await database.write { try $0.run(change.statement, []) }
            #expect(try await database.read { try JournalStore($0).verify() } == change.sequence)
        }
    }

    @Test("holds a head that was noted until it is written anew", arguments: Engine.available)
    func head(engine: Engine) async throws {
        func append(_ database: any Database, _ act: String) async throws {
            try await database.write { connection in
                _ = try JournalStore(connection).append(at: StoreSamples.moment, actor: .program, act: act, subject: Self.subject)
            }
        }
        try await engine.withRegister { database async throws in
            for act in ["first", "second"] { try await append(database, act) }
            let noted = try await database.read { try JournalStore($0).head() }
            #expect(JournalStore.Head(text: noted.description) == noted)
            try await append(database, "third")
            #expect(try await database.read { try JournalStore($0).holds(noted) })
            try await database.write { try $0.run("DELETE FROM journal WHERE sequence > 1", []) }
            for act in ["another", "third"] { try await append(database, act) }
            // Whoever may write every table can write the chain anew, and the head beside it: only what was noted elsewhere shows it.
            #expect(try await database.read { try JournalStore($0).verify() } == nil)
            #expect(try await database.read { try JournalStore($0).holds(noted) } == false)
        }
    }
}
