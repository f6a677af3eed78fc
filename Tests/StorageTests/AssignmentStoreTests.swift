import Domain
import Storage
import StorageTestSupport
import TestSupport
import Testing

@Suite("The store of assignments of receptions")
struct AssignmentStoreTests {
    private static func assignment(_ reception: Reception, _ number: Int, due deadline: String) -> Assignment {
        Assignment(
            id: Assignment.ID(0), reception: reception.id, host: reception.host, booking: nil,
            item: PlanItem(
                id: PlanItem.ID(0), number: number, problem: nil, action: Translated("Жарық \(number)", in: .kk),
                lead: Translated("ТКШ бөлімі", in: .kk), coExecutors: Translated(), deadline: Samples.day(deadline),
                givenOn: reception.day, moneyNeeded: nil, moneySource: Translated()))
    }

    @Test("keeps what was recorded of one, and lists those of a reception in their order", arguments: Engine.available)
    func keeps(engine: Engine) async throws {
        try await engine.withRegister { database in
            try await database.write { connection in
                let store = AssignmentStore(connection)
                let receptions = try ReceptionStore(connection).insert([Samples.reception(), Samples.reception(on: "2026-12-10")])
                #expect(try store.insert([]).isEmpty)
                let given = try store.insert([
                    Self.assignment(receptions[0], 1, due: "2026-12-25"), Self.assignment(receptions[0], 2, due: "2026-12-21"),
                    Self.assignment(receptions[1], 1, due: "2026-12-30"),
                ])
                #expect(Set(given.map(\.id)).count == 3)
                #expect(try store.list(of: receptions[0].id) == Array(given.prefix(2)))
                #expect(try store.find(given[2].id) == given[2])

                let recorded = try given[0].changing { (item) throws(ActionPlanRefusal) in
                    try item.recording(
                        Execution(
                            on: Samples.day("2026-12-14"), text: Translated(kk: "Бағандар"), evidence: "https://akimat.kz/9",
                            isFinal: true), moneyGiven: nil, today: Samples.day("2026-12-14"))
                }
                try store.save(recorded)
                #expect(try store.find(given[0].id) == recorded)
                #expect(try store.awaitingDecision(within: nil, limit: 9).map(\.id) == [given[0].id])

                // Those after one that was typed wrongly keep their numbers, and nobody gets its own.
                try store.remove(given[0])
                #expect(try store.find(given[0].id) == nil)
                #expect(try store.list(of: receptions[0].id).map(\.item.number) == [2])
                try store.remove(given[1])
                #expect(try store.nextNumber(at: receptions[0].id) == 3)
                #expect(try store.nextNumber(at: receptions[1].id) == 2)
                #expect(throws: StoreError.notFound) { try store.nextNumber(at: Reception.ID(99)) }
                // What is written over a reception leaves the count alone.
                try ReceptionStore(connection).save(receptions[0])
                _ = try store.insert([Self.assignment(receptions[0], 3, due: "2026-12-25")])
                #expect(try store.nextNumber(at: receptions[0].id) == 4)
                #expect(try store.list(of: receptions[1].id) == [given[2]])
                #expect(throws: StoreError.notFound) { try store.save(recorded) }
            }
        }
    }

    @Test("finds those on control by place, day and standing, and counts those of each reception", arguments: Engine.available)
    func control(engine: Engine) async throws {
        try await engine.withRegister { database in
            try await database.write { connection in
                let store = AssignmentStore(connection)
                let receptions = try ReceptionStore(connection).insert([
                    Samples.reception(), Samples.reception(host: Samples.merke),
                ])
                let given = try store.insert([
                    Self.assignment(receptions[0], 1, due: "2026-12-25"), Self.assignment(receptions[0], 2, due: "2026-12-21"),
                    Self.assignment(receptions[1], 1, due: "2026-12-23"),
                ])
                let region = Samples.gazetteer.span(of: Samples.zhambyl)
                #expect(try store.open(within: region, limit: 9).map(\.id) == [given[1], given[2], given[0]].map(\.id))
                #expect(try store.open(within: region, limit: 1).map(\.id) == [given[1].id])
                #expect(try store.open(within: Samples.gazetteer.span(of: Samples.merke), limit: 9).map(\.id) == [given[2].id])
                #expect(try store.open(of: Samples.kordai).map(\.id) == [given[1].id, given[0].id])

                let day = Samples.day("2026-12-22")
                let done = try given[1].changing { (item) throws(ActionPlanRefusal) in
                    try item.recording(
                        Execution(on: day, text: Translated(kk: "Дайын"), evidence: nil), moneyGiven: nil, today: day
                    ).done(on: day)
                }
                try store.save(done)
                #expect(try store.open(of: Samples.kordai).map(\.id) == [given[0].id])
                func onControl(_ first: String, _ last: String) throws -> [Assignment.ID] {
                    try store.onControl(from: Samples.day(first), to: Samples.day(last), within: region, limit: 9).map(\.id)
                }
                #expect(try onControl("2026-12-21", "2026-12-27") == [given[1], given[2], given[0]].map(\.id))
                #expect(try onControl("2026-12-28", "2027-01-03") == [given[2], given[0]].map(\.id))
                #expect(try onControl("2026-11-02", "2026-11-08").isEmpty)

                let figures = try store.figures(receptions.map(\.id), today: Samples.day("2026-12-24"))
                #expect(figures[receptions[0].id] == AssignmentFigures(given: 2, done: 1, late: 0))
                #expect(figures[receptions[1].id] == AssignmentFigures(given: 1, done: 0, late: 1))
                // One that cannot be carried out was given all the same.
                let removed = try given[2].changing { (item) throws(ActionPlanRefusal) in
                    try item.removedFromControl(reason: Translated(kk: "Мүмкін емес"), on: day)
                }
                try store.save(removed)
                let left = try store.figures([receptions[1].id], today: Samples.day("2026-12-24"))
                #expect(left[receptions[1].id] == AssignmentFigures(given: 1, done: 0, removed: 1, late: 0))
                #expect(AssignmentFigures([removed], on: Samples.day("2026-12-24")) == left[receptions[1].id])
            }
        }
    }
}
