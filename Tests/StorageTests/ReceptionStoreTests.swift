import Domain
import Secrets
import Storage
import StorageTestSupport
import TestSupport
import Testing

@Suite("The store of receptions")
struct ReceptionStoreTests {
    private static let person = BookedPerson(
        contact: Contact(name: "Сәкен", email: nil, phone: "87010001122"), topic: "Жол туралы")

    private static func accepted(_ slot: Int) throws -> BookingDraft.Accepted {
        try BookingDraft(slot: "\(slot)", name: "Сәкен", phone: "87010001122", topic: "Жол туралы", language: "kk").accepted(
            for: Samples.reception(), taken: [], byOffice: false, gazetteer: Samples.gazetteer, today: Samples.day("2026-11-20"))
    }

    @Test("keeps a reception in every standing, and lists them by akimat", arguments: Engine.available)
    func keeps(engine: Engine) async throws {
        try await engine.withRegister { database in
            try await database.write { connection in
                let store = ReceptionStore(connection)
                var moved = try store.insert([Samples.reception(), Samples.reception(on: "2026-12-10")])[0]
                #expect(try store.find(moved.id) == moved)
                moved.moved = Reception.Move(
                    from: moved.day, time: moved.time, on: Samples.day("2026-11-20"),
                    reason: Samples.text("Себеп", "Причина", nil))
                moved.day = Samples.day("2026-12-04")
                moved.listHandedOverOn = Samples.day("2026-12-03")
                for standing: Reception.Standing in [
                    .planned, .cancelled(on: Samples.day("2026-12-01"), reason: Samples.text("Боран", "Буран", nil)),
                    .held(ReceptionProtocol(on: Samples.day("2026-12-04"), present: "Аппарат басшысы", text: "Хаттама")),
                ] {
                    moved.standing = standing
                    try store.save(moved)
                    #expect(try store.find(moved.id) == moved)
                }
                let listed = try store.list(of: Samples.kordai, from: Samples.day("2026-12-01"))
                #expect(listed.map(\.day.iso) == ["2026-12-04", "2026-12-10"])
                #expect(try store.list(of: Samples.merke, from: Samples.day("2026-12-01")).isEmpty)
                let span = Samples.gazetteer.span(of: Samples.zhambyl)
                #expect(try store.list(within: span, from: Samples.day("2026-12-05"), limit: 9).map(\.day.iso) == ["2026-12-10"])
                #expect(
                    try store.awaitingProtocol(within: span, today: Samples.day("2026-12-20"), limit: 9).map(\.day.iso) == [
                        "2026-12-10"
                    ])
                #expect(try store.past(of: Samples.kordai, before: Samples.day("2026-12-05"), limit: 9).count == 1)
                #expect(throws: StoreError.notFound) { try store.save(Samples.reception(id: 99)) }
            }
        }
    }

    @Test("keeps every move before the last one, in order, and their words until they are hidden", arguments: Engine.available)
    func formerMoves(engine: Engine) async throws {
        try await engine.withRegister { database in
            try await database.write { connection in
                let store = ReceptionStore(connection)
                let ids = try store.insert([Samples.reception(), Samples.reception(), Samples.reception()]).map(\.id)
                func move(_ from: String, on day: String) -> Reception.Move {
                    Reception.Move(
                        from: Samples.day(from), time: TimeOfDay(minutes: 600), on: Samples.day(day),
                        reason: Samples.text("Іссапар", "Командировка", nil))
                }
                let (first, second) = (move("2026-12-01", on: "2026-11-20"), move("2026-12-02", on: "2026-11-20"))
                let other = move("2026-12-03", on: "2026-11-19")
                try store.keep(first, of: ids[0])
                try store.keep(second, of: ids[0])
                try store.keep(other, of: ids[1])
                #expect(try store.formerMoves(of: ids, limit: 50) == [ids[0]: [first, second], ids[1]: [other]])
                #expect(try store.formerMoves(of: ids, limit: 1) == [ids[0]: [second]])
                var receptions = ids.compactMap { try? store.find($0) }
                receptions[0].moved = second
                #expect(try store.moveCounts(receptions) == [ids[0]: 3])
                try store.hideFormerMoves(of: ids[0])
                let hidden = try store.formerMoves(of: ids, limit: 50)
                #expect(hidden[ids[0]]?.map(\.reason) == [Translated(), Translated()] && hidden[ids[1]] == [other])
                #expect(hidden[ids[0]]?.map(\.from) == [first.from, second.from])
                // What a move said before it was corrected stands ahead of it.
                let said = Reception.Move(
                    from: other.from, time: other.time, on: other.on, reason: Samples.text("Боран", "Буран", nil),
                    correctedOn: Samples.day("2026-11-22"))
                try store.keep(said, of: ids[2])
                #expect(try store.formerMoves(of: ids, limit: 50)[ids[2]] == [said])
            }
        }
    }

    @Test("gives a turn once, and again when it was given back", arguments: Engine.available)
    func slots(engine: Engine) async throws {
        try await engine.withRegister { database in
            let id = try await database.write { try ReceptionStore($0).insert([Samples.reception()])[0].id }
            @Sendable func book(_ slot: Int, _ code: String) async throws -> Booking {
                try await database.write {
                    try BookingStore($0).insert(
                        try ReceptionStoreTests.accepted(slot), of: id, channel: .site, at: StoreSamples.moment,
                        trackingHash: Secrets.sha256(code), year: 2026)
                }
            }
            let first = try await book(3, "a")
            #expect(first.number.text == "2026-R-00001")
            await #expect(throws: StoreError.conflict) { _ = try await book(3, "b") }
            #expect(try await database.read { try BookingStore($0).taken([id]) } == [id: [3]])
            let off = try first.cancelled(on: Samples.day("2026-11-21"), of: Samples.reception(), byOffice: false)
            try await database.write { try BookingStore($0).save(off) }
            _ = try await book(3, "c")
            #expect(try await database.read { try BookingStore($0).list(of: id).map(\.standing.isActive) } == [false, true])
        }
    }

    @Test("counts who came, and finds a booking by the hash of its code alone", arguments: Engine.available)
    func counts(engine: Engine) async throws {
        try await engine.withRegister { database in
            try await database.write { connection in
                let day = Samples.day("2026-12-03")
                let standing = Reception.Standing.held(ReceptionProtocol(on: day, present: "", text: "Хаттама"))
                let id = try ReceptionStore(connection).insert([Samples.reception(standing: standing)])[0].id
                let standings: [Booking.Standing] = [
                    .received(on: day, .explained), .received(on: day, .onControl), .absent(on: day), .cancelled(on: day),
                    .booked,
                ]
                try BookingStore(connection).insert(
                    standings.enumerated().map { slot, standing in
                        BookingStore.Ready(
                            booking: Samples.booking(slot + 1, slot: slot, of: id.value, standing: standing),
                            person: ReceptionStoreTests.person, trackingHash: Secrets.sha256("\(slot)"))
                    })
                let figures = try #require(try ReceptionStore(connection).figures([id])[id])
                #expect((figures.booked, figures.received, figures.absent) == (4, 2, 1))
                let held = try ReceptionStore(connection).held(by: Samples.kordai, from: day, through: day)
                #expect(held.receptions == 1 && held.figures == figures)
                let found = try #require(try BookingStore(connection).find(trackingHash: Secrets.sha256("1")))
                #expect(found.standing == .received(on: day, .onControl))
                #expect(try BookingStore(connection).person(of: found.id) == ReceptionStoreTests.person)
            }
        }
    }

    @Test("forgets who booked when the reception has passed, or the booking was called off", arguments: Engine.available)
    func forgets(engine: Engine) async throws {
        try await engine.withRegister { database in
            try await database.write { connection in
                let receptions = try ReceptionStore(connection).insert(
                    ["2026-08-20", "2026-12-03"].map { Samples.reception(on: $0) })
                let store = BookingStore(connection)
                let standings: [(Int, Booking.Standing)] = [
                    (0, .booked), (1, .booked), (1, .cancelled(on: Samples.day("2026-08-01"))),
                ]
                try store.insert(
                    standings.enumerated().map { number, one in
                        BookingStore.Ready(
                            booking: Samples.booking(number + 1, slot: number, of: receptions[one.0].id.value, standing: one.1),
                            person: ReceptionStoreTests.person, trackingHash: Secrets.sha256("\(number)"))
                    })
                #expect(try store.forgetPeople(before: Samples.day("2026-08-21")) == 2)
                #expect(try store.people(of: receptions[0].id).isEmpty)
                #expect(try store.people(of: receptions[1].id).count == 1)
            }
        }
    }
}
