import Domain
import Secrets
import Storage
import StorageTestSupport
import TestSupport
import Testing

@Suite("The stored staff")
struct StaffStoreTests {
    private static let token = Secrets.sha256("token")
    private static let now = StoreSamples.moment

    private static func add(_ connection: any SQLConnection, _ email: String = "Clerk@Kordai.kz") throws -> StaffMember {
        try StaffStore(connection).add(
            name: "Сәуле", email: email, role: .clerk, place: Samples.kordai, passwordHash: "$argon2id$…")
    }

    @Test("sign in by an address that is theirs alone", arguments: Engine.available)
    func accounts(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            let clerk = try await database.write { try Self.add($0) }
            try await database.read { connection throws in
                let store = StaffStore(connection)
                #expect(try store.find(email: "CLERK@kordai.kz")?.member == clerk)
                #expect(try store.find(email: "clerk@kordai.kz")?.passwordHash == "$argon2id$…")
                #expect(try store.find(email: "nobody@kordai.kz") == nil)
                #expect(try store.find(clerk.id) == clerk)
                #expect(try store.list() == [clerk])
            }
            await #expect(throws: StoreError.conflict) { try await database.write { try Self.add($0, "clerk@kordai.kz") } }
        }
    }

    @Test("have sessions that end", arguments: Engine.available)
    func sessions(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            try await database.write { connection throws in
                let store = StaffStore(connection)
                let clerk = try Self.add(connection)
                try store.open(tokenHash: Self.token, staff: clerk.id, expiresAt: Self.now.adding(seconds: 60))
                #expect(try store.staff(tokenHash: Self.token, now: Self.now) == clerk)
                #expect(try store.staff(tokenHash: Self.token, now: Self.now.adding(seconds: 59)) == clerk)
                #expect(try store.staff(tokenHash: Self.token, now: Self.now.adding(seconds: 60)) == nil)
                #expect(try store.staff(tokenHash: Secrets.sha256("other"), now: Self.now) == nil)
                #expect(try store.sweep(now: Self.now) == 0)
                #expect(try store.sweep(now: Self.now.adding(seconds: 60)) == 1)
                #expect(try store.staff(tokenHash: Self.token, now: Self.now) == nil)

                try store.open(tokenHash: Self.token, staff: clerk.id, expiresAt: Self.now.adding(seconds: 60))
                try store.close(tokenHash: Self.token)
                #expect(try store.staff(tokenHash: Self.token, now: Self.now) == nil)
            }
        }
    }

    @Test("lose every session with a new password or a closed account", arguments: Engine.available, [true, false])
    func closing(engine: Engine, isDisabled: Bool) async throws {
        try await engine.withRegister { database async throws in
            try await database.write { connection throws in
                let store = StaffStore(connection)
                let clerk = try Self.add(connection)
                try store.open(tokenHash: Self.token, staff: clerk.id, expiresAt: Self.now.adding(seconds: 60))
                if isDisabled {
                    try store.setDisabled(clerk.id)
                    #expect(try store.find(clerk.id)?.isDisabled == true)
                    try store.open(tokenHash: Secrets.sha256("later"), staff: clerk.id, expiresAt: Self.now.adding(seconds: 60))
                    #expect(try store.staff(tokenHash: Secrets.sha256("later"), now: Self.now) == nil)
                } else {
                    try store.setPassword(clerk.id, hash: "new")
                    #expect(try store.find(email: clerk.email)?.passwordHash == "new")
                }
                #expect(try store.staff(tokenHash: Self.token, now: Self.now) == nil)
                #expect(throws: StoreError.notFound) { try store.setPassword(StaffMember.ID(99), hash: "new") }
                #expect(throws: StoreError.notFound) { try store.setDisabled(StaffMember.ID(99)) }
            }
        }
    }

    @Test("make a register that is not empty", arguments: Engine.available)
    func register(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            #expect(try await database.read { try RegisterState($0).isEmpty() })
            try await database.write { _ = try Self.add($0) }
            #expect(try await !database.read { try RegisterState($0).isEmpty() })
        }
    }
}
