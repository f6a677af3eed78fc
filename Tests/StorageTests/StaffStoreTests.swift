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

    @Test("hold the roles that were given, in their order", arguments: Engine.available)
    func grants(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            try await database.write { connection throws in
                let (store, clerk) = (StaffStore(connection), try Self.add(connection))
                let grants = [
                    StaffMember.Grant(.observer, at: Samples.zhambyl), StaffMember.Grant(.clerk, at: Samples.kordai),
                    StaffMember.Grant(.clerk, at: Samples.merke),
                ]
                try store.setGrants(grants, of: clerk.id)
                #expect(try store.find(clerk.id)?.grants == grants)
                #expect(try store.accounts().map(\.member.grants) == [grants])
                try store.setGrants([], of: clerk.id)
                #expect(try store.find(clerk.id)?.grants == [])
                // The place for which the account was made stays.
                #expect(try store.find(clerk.id)?.place == Samples.kordai)
            }
        }
    }

    @Test("are listed with what tells an account from another", arguments: Engine.available)
    func list(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            try await database.write { connection throws in
                let (store, codes) = (StaffStore(connection), CodeStore(connection))
                let clerk = try Self.add(connection)
                let guest = try store.add(
                    name: "Ерлан", email: "erlan@kordai.kz", role: .head, place: Samples.kordai, passwordHash: "")
                try store.setSignedIn(clerk.id, on: Samples.day("2026-11-21"))
                try codes.begin(clerk.id, sealed: "one")
                #expect(try store.accounts().map(\.hasCodes) == [false, false])
                #expect(try codes.confirm(clerk.id, sealed: "one", period: 7))
                let accounts = try store.accounts()
                #expect(accounts.map(\.member.id) == [clerk.id, guest.id])
                #expect(accounts.map(\.hasCodes) == [true, false] && accounts.map(\.hasPassword) == [true, false])
                #expect(accounts.map(\.lastSignInOn) == [Samples.day("2026-11-21"), nil])
            }
        }
    }

    @Test(
        "lose every session and every link with a new password or a closed account", arguments: Engine.available, [true, false])
    func closing(engine: Engine, isDisabled: Bool) async throws {
        try await engine.withRegister { database async throws in
            try await database.write { connection throws in
                let (store, sessions, links) = (StaffStore(connection), SessionStore(connection), StaffLinkStore(connection))
                let clerk = try Self.add(connection)
                let end = Self.now.adding(seconds: 60)
                let other = Secrets.sha256("other")
                try sessions.open(tokenHash: Self.token, staff: clerk.id, at: Self.now, expiresAt: end)
                try sessions.open(tokenHash: other, staff: clerk.id, at: Self.now, expiresAt: end)
                try links.save(hash: Self.token, staff: clerk.id, purpose: .reset, expiresAt: end)
                if isDisabled {
                    try store.setDisabled(clerk.id)
                    #expect(try store.find(clerk.id)?.isDisabled == true)
                    try sessions.open(tokenHash: Secrets.sha256("later"), staff: clerk.id, at: Self.now, expiresAt: end)
                    #expect(try sessions.find(tokenHash: Secrets.sha256("later"), now: Self.now) == nil)
                } else {
                    try store.setPassword(clerk.id, hash: "new", keeping: other)
                    #expect(try store.passwordHash(of: clerk.id) == "new")
                    #expect(try sessions.find(tokenHash: other, now: Self.now) != nil)
                }
                #expect(try sessions.find(tokenHash: Self.token, now: Self.now) == nil)
                #expect(try links.find(hash: Self.token, now: Self.now) == nil)
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

@Suite("The stored sessions")
struct SessionStoreTests {
    private static let now = StoreSamples.moment
    private static let tokens = (1...3).map { Secrets.sha256("token \($0)") }

    private static func staff(_ connection: any SQLConnection, _ email: String = "clerk@kordai.kz") throws -> StaffMember.ID {
        try StaffStore(connection).add(name: "Сәуле", email: email, role: .clerk, place: Samples.kordai, passwordHash: "x").id
    }

    @Test("end by their time, and are swept then", arguments: Engine.available)
    func ends(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            try await database.write { connection throws in
                let (store, clerk) = (SessionStore(connection), try Self.staff(connection))
                try store.open(tokenHash: Self.tokens[0], staff: clerk, at: Self.now, expiresAt: Self.now.adding(seconds: 60))
                #expect(try store.find(tokenHash: Self.tokens[0], now: Self.now.adding(seconds: 59))?.staff == clerk)
                #expect(try store.find(tokenHash: Self.tokens[0], now: Self.now.adding(seconds: 60)) == nil)
                #expect(try store.find(tokenHash: Self.tokens[1], now: Self.now) == nil)
                #expect(try store.sweep(now: Self.now) == 0)
                #expect(try store.sweep(now: Self.now.adding(seconds: 60)) == 1)
                #expect(try store.find(tokenHash: Self.tokens[0], now: Self.now) == nil)
            }
        }
    }

    @Test("are listed for their owner, the last used first, and ended one by one", arguments: Engine.available)
    func list(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            try await database.write { connection throws in
                let store = SessionStore(connection)
                let (clerk, other) = (try Self.staff(connection), try Self.staff(connection, "other@kordai.kz"))
                let end = Self.now.adding(seconds: 90_000)
                for (number, owner) in [clerk, clerk, other].enumerated() {
                    try store.open(
                        tokenHash: Self.tokens[number], staff: owner, browser: "Firefox, Linux", at: Self.now, expiresAt: end)
                }
                try store.touch(tokenHash: Self.tokens[1], at: Self.now.adding(seconds: 3_601))
                let marks = Self.tokens.map { SessionStore.mark(of: $0) }
                let list = try store.list(of: clerk, now: Self.now)
                #expect(list.map(\.mark) == [marks[1], marks[0]])
                #expect(list[0].usedAt == StaffSession.rounded(Self.now.adding(seconds: 3_601)))
                // Nobody ends what is another's.
                #expect(try !store.end(marks[2], of: clerk))
                #expect(try !store.end("", of: clerk))
                #expect(try store.end(marks[0], of: clerk))
                #expect(try store.list(of: clerk, now: Self.now).map(\.mark) == [marks[1]])
                #expect(try store.endAll(of: clerk, but: Self.tokens[1]) == 0)
                #expect(try store.endAll(of: clerk) == 1)
                #expect(try store.find(tokenHash: Self.tokens[2], now: Self.now) != nil)
            }
        }
    }

    @Test("wait for a code, and for a territory to work in", arguments: Engine.available)
    func stages(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            try await database.write { connection throws in
                let (store, clerk, token) = (SessionStore(connection), try Self.staff(connection), Self.tokens[0])
                let end = Self.now.adding(seconds: 60)
                try store.open(tokenHash: token, staff: clerk, stage: .code, at: Self.now, expiresAt: end)
                #expect(try store.find(tokenHash: token, now: Self.now)?.session.stage == .code)
                #expect(try store.list(of: clerk, now: Self.now).isEmpty)
                #expect(try (1...3).map { _ in try store.countWrongCode(tokenHash: token) } == [1, 2, 3])
                try store.close(tokenHash: token)
                #expect(try store.countWrongCode(tokenHash: token) == .max)
                try store.open(tokenHash: token, staff: clerk, stage: .setUp, at: Self.now, expiresAt: end)
                try store.complete(tokenHash: token)
                try store.choose(Samples.merke, tokenHash: token)
                let found = try store.find(tokenHash: token, now: Self.now)
                #expect(found?.session.stage == .open && found?.session.place == Samples.merke)
            }
        }
    }
}

@Suite("The stored codes and links")
struct CodeStoreTests {
    private static let now = StoreSamples.moment

    private static func staff(_ connection: any SQLConnection, _ email: String = "clerk@kordai.kz") throws -> StaffMember.ID {
        try StaffStore(connection).add(name: "Сәуле", email: email, role: .clerk, place: Samples.kordai, passwordHash: "x").id
    }

    @Test("take no period twice and none before it", arguments: Engine.available)
    func periods(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            try await database.write { connection throws in
                let (store, clerk) = (CodeStore(connection), try Self.staff(connection))
                #expect(try !store.use(clerk, period: 5))
                try store.begin(clerk, sealed: "first")
                #expect(try !store.use(clerk, period: 5))
                try store.begin(clerk, sealed: "second")
                #expect(try !store.confirm(clerk, sealed: "first", period: 9))
                #expect(try store.confirm(clerk, sealed: "second", period: 9))
                #expect(try [9, 8, 10, 10, 11].map { try store.use(clerk, period: $0) } == [false, false, true, false, true])
                // A new telephone is being set up: the one of before serves.
                try store.begin(clerk, sealed: "third")
                #expect(try store.find(clerk)?.secret == "second" && store.find(clerk)?.pending == "third")
                #expect(try store.remove(clerk))
                #expect(try !store.remove(clerk))
            }
        }
    }

    @Test("take each recovery code once, of its owner alone", arguments: Engine.available)
    func recovery(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            try await database.write { connection throws in
                let store = CodeStore(connection)
                let (clerk, other) = (try Self.staff(connection), try Self.staff(connection, "other@kordai.kz"))
                try store.begin(clerk, sealed: "sealed")
                let hashes = (1...10).map { Secrets.sha256("code \($0)") }
                try store.setRecoveryCodes(hashes, of: clerk)
                #expect(try !store.useRecoveryCode(hashes[0], of: other))
                #expect(try store.useRecoveryCode(hashes[0], of: clerk))
                #expect(try !store.useRecoveryCode(hashes[0], of: clerk))
                #expect(try store.find(clerk)?.recoveryCodes == 9)
                try store.setRecoveryCodes([Secrets.sha256("new")], of: clerk)
                #expect(try !store.useRecoveryCode(hashes[1], of: clerk))
                #expect(try store.find(clerk)?.recoveryCodes == 1)
            }
        }
    }

    @Test("hold one link to a person, for its time", arguments: Engine.available)
    func links(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            try await database.write { connection throws in
                let (store, clerk) = (StaffLinkStore(connection), try Self.staff(connection))
                let (first, second, end) = (Secrets.sha256("1"), Secrets.sha256("2"), Self.now.adding(seconds: 60))
                try store.save(hash: first, staff: clerk, purpose: .invitation, expiresAt: end)
                #expect(try store.find(hash: first, now: Self.now)?.purpose == .invitation)
                #expect(try store.find(hash: first, now: end) == nil)
                try store.save(hash: second, staff: clerk, purpose: .reset, expiresAt: end)
                #expect(try store.find(hash: first, now: Self.now) == nil)
                #expect(try store.find(hash: second, now: Self.now)?.staff == clerk)
                try store.sweep(now: Self.now)
                #expect(try store.find(hash: second, now: Self.now) != nil)
                try store.remove(of: clerk)
                #expect(try store.find(hash: second, now: Self.now) == nil)
            }
        }
    }
}
