import Domain
import Storage
import StorageTestSupport
import TestSupport
import Testing

@Suite("Stored action plans")
struct ActionPlanStoreTests {
    private static func create(_ connection: any SQLConnection, place: KATO = Samples.kordai) throws -> ActionPlan {
        let meeting = try MeetingStore(connection).insert(Samples.meeting(host: place, place: place))
        return try ActionPlanStore(connection).create(place: place, meeting: meeting.id)
    }

    private static let executions = [
        Execution(
            on: Samples.day("2027-01-09"), enteredOn: Samples.day("2027-01-11"), text: Samples.text("Екінші", "Второе", nil),
            evidence: "https://a.kz/1"),
        Execution(on: Samples.day("2027-01-03"), text: Samples.text("Бірінші", "Первое", "First"), evidence: nil),
    ]

    @Test("come back as they were, with new items numbered and lost ones gone", arguments: Engine.available)
    func roundTrip(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            let saved = try await database.write { connection throws in
                let store = ActionPlanStore(connection)
                var plan = try Self.create(connection)
                #expect(try store.find(plan.id) == plan)
                let reason = Samples.text("Артық", "Лишнее", nil)
                plan.items = [
                    StoreSamples.item(1, needed: 18_400_000_000, given: 0, executions: Self.executions), StoreSamples.item(2),
                    StoreSamples.item(3, standing: .removed(on: Samples.day("2027-01-02"), reason: reason)),
                    StoreSamples.item(4, standing: .done(on: Samples.day("2027-01-02")), executions: [Self.executions[0]]),
                    StoreSamples.item(5, standing: .extended), StoreSamples.item(6, standing: .underWay),
                ]
                plan = try store.save(plan)
                #expect(Set(plan.items.map(\.id.value)).count == 6)
                #expect(!plan.items.map(\.id.value).contains(0))
                #expect(try store.find(plan.id) == plan)

                let here = Samples.gazetteer.span(of: plan.place)
                #expect(try store.drafts(within: here, limit: 9).map(\.id) == [plan.id] && store.draftCount(within: here) == 1)
                plan = try plan.removing(plan.items[1].id)
                plan.items[0].executions.append(Self.executions[1])
                plan.items.append(StoreSamples.item(6, needed: 5))
                plan.standing = .published(on: Samples.day("2027-01-05"))
                return try store.save(plan)
            }
            #expect(saved.items.map(\.number) == [1, 2, 3, 4, 5, 6])
            try await database.read { connection throws in
                let store = ActionPlanStore(connection)
                #expect(try store.draftCount(within: nil) == 0)
                #expect(try store.find(saved.id) == saved)
                #expect(try store.find(meeting: saved.meeting) == saved)
                #expect(try store.find(ActionPlan.ID(99)) == nil)
            }
        }
    }

    @Test("keep what was asked and decided about their deadlines, and list what stood on control", arguments: Engine.available)
    func control(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            try await database.write { connection throws in
                let store = ActionPlanStore(connection)
                var plan = try Self.create(connection)
                let reason = Samples.text("Себеп", "Причина", nil)
                func asked(_ decision: Extension.Decision?, disciplinary: Translated = Translated()) -> Extension {
                    Extension(
                        askedOn: Samples.day("2027-01-10"), from: Samples.day("2027-02-01"), to: Samples.day("2027-03-01"),
                        reason: reason, disciplinary: disciplinary, decision: decision,
                        decidedBy: decision == nil ? nil : disciplinary.isEmpty ? .akim : .headOfOffice)
                }
                var first = StoreSamples.item(1, standing: .extended)
                first.extensions = [
                    asked(.declined(on: Samples.day("2027-01-11"), reason: reason)),
                    asked(.granted(on: Samples.day("2027-01-12")), disciplinary: reason), asked(nil),
                ]
                let second = StoreSamples.item(2, standing: .removed(on: Samples.day("2027-01-15"), reason: reason))
                let third = PlanItem(
                    id: PlanItem.ID(0), number: 3, problem: nil, action: reason, lead: reason, coExecutors: Translated(),
                    deadline: Samples.day("2027-01-11"), givenOn: Samples.day("2026-12-10"), moneyNeeded: nil,
                    moneySource: Translated(), rolledFrom: Samples.day("2027-01-10"), hasDefaultTerm: true)
                plan.items = [first, second, third]
                plan.standing = .published(on: Samples.day("2026-12-20"))
                plan = try store.save(plan)
                #expect(try store.find(plan.id) == plan)
                // Written again, nothing is doubled.
                #expect(try store.save(plan) == plan && store.find(plan.id) == plan)

                #expect(try store.awaitingDecision(within: nil, limit: 9).map(\.item) == [plan.items[0]])
                // A record says that everything is done; the one after it takes that back.
                func told(_ finals: Bool...) throws -> [Int] {
                    var reported = plan
                    reported.items[2].executions = finals.map {
                        Execution(on: Samples.day("2027-01-05"), text: reason, evidence: nil, isFinal: $0)
                    }
                    _ = try store.save(reported)
                    return try store.awaitingDecision(within: nil, limit: 9).map(\.item.number).sorted()
                }
                #expect(try told(false, true) == [1, 3] && told(true, false) == [1])
                #expect(try store.openItems(within: nil, dueBy: Samples.day("2027-01-11"), limit: 9).map(\.item.number) == [3])
                _ = try store.save(plan)
                func numbers(_ from: String, _ to: String, after: PlanItem? = nil) throws -> [Int] {
                    try store.onControl(
                        from: Samples.day(from), to: Samples.day(to), within: nil, after: after, limit: 9
                    ).map(\.item.number)
                }
                #expect(try numbers("2026-12-14", "2026-12-19") == [])
                #expect(try numbers("2027-01-11", "2027-01-17") == [3, 1, 2])
                #expect(try numbers("2027-01-11", "2027-01-17", after: plan.items[0]) == [2])
                #expect(try numbers("2027-01-18", "2027-01-24") == [3, 1])
                let counts = try store.onControlCounts(
                    from: Samples.day("2027-01-11"), to: Samples.day("2027-01-17"), within: nil, today: Samples.day("2027-01-14"))
                #expect(counts.map(\.count) == [3] && counts.map(\.late) == [1])
                #expect(counts.map(\.place) == [plan.place])
                #expect(try store.item(plan.items[1].id) == plan.items[1])
            }
        }
    }

    @Test("are one to a meeting, and never take the items of another", arguments: Engine.available)
    func conflicts(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            let (first, second) = try await database.write { connection throws in
                let store = ActionPlanStore(connection)
                var first = try Self.create(connection)
                first.items = [StoreSamples.item(1)]
                return (try store.save(first), try Self.create(connection))
            }
            await #expect(throws: StoreError.conflict) {
                try await database.write { try ActionPlanStore($0).create(place: Samples.kordai, meeting: first.meeting) }
            }
            var thief = second
            thief.items = first.items
            let stolen = thief
            await #expect(throws: StoreError.conflict) { try await database.write { try ActionPlanStore($0).save(stolen) } }
            #expect(try await database.read { try ActionPlanStore($0).find(first.id) } == first)
            await #expect(throws: StoreError.notFound) {
                try await database.write { connection throws in
                    try ActionPlanStore(connection).save(
                        ActionPlan(id: ActionPlan.ID(99), place: Samples.kordai, meeting: first.meeting))
                }
            }
        }
    }

    @Test("are listed when published, the latest first", arguments: Engine.available)
    func published(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            try await database.write { connection throws in
                let store = ActionPlanStore(connection)
                for number in 0..<9 {
                    var plan = try Self.create(connection, place: number == 4 ? Samples.almaty : Samples.kordai)
                    plan.items = [
                        StoreSamples.item(1), StoreSamples.item(2, standing: .done(on: Samples.day("2027-01-02"))),
                        StoreSamples.item(3, standing: .removed(on: Samples.day("2027-01-02"), reason: Translated(kk: "Артық"))),
                    ]
                    if number < 8 { plan.standing = .published(on: Samples.day("2026-12-0\(1 + number / 3)")) }
                    _ = try store.save(plan)
                }
                var (seen, cursor): ([ActionPlanStore.Summary], ActionPlanStore.Cursor?) = ([], nil)
                repeat {
                    let page = try store.published(after: cursor, limit: 3)
                    seen += page
                    cursor = page.last.flatMap { ActionPlanStore.Cursor(text: ActionPlanStore.Cursor($0).text) }
                } while cursor != nil
                #expect(seen.map(\.id.value) == [8, 7, 6, 5, 4, 3, 2, 1])
                #expect(seen.allSatisfy { $0.itemCount == 2 && $0.doneCount == 1 })
                let almaty = Samples.gazetteer.span(of: Samples.almaty)
                #expect(try store.published(within: almaty, limit: 9).map(\.id.value) == [5])
                #expect(try store.publishedCount() == 8)
                #expect(try store.publishedItems(limit: 5).map(\.item.id.value) == [1, 2, 3, 4, 5])
                #expect(try store.publishedItems(after: PlanItem.ID(23), limit: 5).map(\.item.id.value) == [24])
            }
        }
    }

    @Test("give the desk their open items by deadline, and a problem its items", arguments: Engine.available)
    func items(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            try await database.write { connection throws in
                let store = ActionPlanStore(connection)
                let problem = try ProblemStore(connection).insert(
                    place: Samples.kordai, meeting: nil, title: Samples.text("Жол", "Дорога", nil), category: .roads,
                    competence: .own, goesToMaslikhat: false, raisedOn: Samples.day("2026-12-08"))
                var plan = try Self.create(connection)
                plan.standing = .published(on: Samples.day("2026-12-10"))
                plan.items = [
                    StoreSamples.item(1, problem: problem.id, deadline: "2027-03-01", executions: Self.executions),
                    StoreSamples.item(2, deadline: "2027-02-01", standing: .done(on: Samples.day("2027-01-01"))),
                    StoreSamples.item(3, deadline: "2027-01-01", standing: .underWay),
                ]
                plan = try store.save(plan)
                var draft = try Self.create(connection)
                draft.items = [StoreSamples.item(1, problem: problem.id)]
                _ = try store.save(draft)

                let span = Samples.gazetteer.span(of: Samples.kordai)
                let open = try store.openItems(within: span, limit: 9)
                #expect(open.map(\.item) == [plan.items[2], plan.items[0]])
                #expect(open.allSatisfy { $0.plan == plan.id && $0.place == plan.place && $0.meeting == plan.meeting })
                #expect(try store.openItems(within: span, limit: 1).count == 1)
                #expect(try store.openItems(within: Samples.gazetteer.span(of: Samples.merke), limit: 9).isEmpty)
                #expect(try store.items(of: problem.id).map(\.item) == [plan.items[0]])
                let unknown = Problem.ID(problem.id.value + 1)
                #expect(try store.items(of: [problem.id, unknown]).mapValues { $0.map(\.item) } == [problem.id: [plan.items[0]]])
            }
        }
    }
}
