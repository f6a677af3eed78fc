import Domain
import StorageTestSupport
import TestSupport
import Testing

@testable import Storage

@Suite("The register of one role to an account")
struct AccountMigrationTests {
    @Test("keeps what everyone could do, and signs everyone out", arguments: Engine.available)
    func migrates(engine: Engine) async throws {
        try await engine.withEmptyDatabase { database in
            try await Migrator.shipped().through("0019-events.sql").migrate(database)
            try await database.write { connection in
                try PlaceStore(connection).sync(Samples.gazetteer)
                for (id, role) in [(1, "clerk"), (2, "administrator")] {
                    try connection.insert(
                        [
                            "id": .integer(id), "name": .text("Айгүл"), "email": .text("\(role)@kordai.kz"),
                            "password_hash": .text("hash"), "role": .text(role), "place": .place(Samples.kordai),
                            "is_disabled": .flag(false),
                        ], into: "staff")
                }
                try connection.insert(
                    [
                        "token_hash": .text(String(repeating: "a", count: 64)), "staff": .integer(1),
                        "expires_at": .integer(9),
                    ], into: "sessions")
            }
            try await Migrator.shipped().migrate(database)
            try await database.read { connection in
                let accounts = try StaffStore(connection).accounts()
                #expect(accounts.map { $0.member.grants.map(\.role) } == [[.clerk], [.administrator, .clerk, .head]])
                #expect(accounts.allSatisfy { $0.member.grants.allSatisfy { $0.place == Samples.kordai } && $0.hasPassword })
                #expect(try SessionStore(connection).list(of: StaffMember.ID(1), now: Moment(seconds: 0)).isEmpty)
            }
        }
    }
}
