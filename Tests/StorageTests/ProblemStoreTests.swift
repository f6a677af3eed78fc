import Domain
import Storage
import StorageTestSupport
import TestSupport
import Testing

@Suite("Stored problem questions")
struct ProblemStoreTests {
    private static func insert(
        _ connection: any SQLConnection, place: KATO = Samples.kordai, meeting: Meeting.ID? = nil, on day: String = "2026-12-08"
    ) throws -> Problem {
        try ProblemStore(connection).insert(
            place: place, meeting: meeting, title: Samples.text("Жол", "Дорога", "Road"), category: .roads, competence: .oblast,
            goesToMaslikhat: true, raisedOn: Samples.day(day))
    }

    @Test("come back as they were, numbered by the year", arguments: Engine.available)
    func roundTrip(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            let problems = try await database.write { connection throws in
                let meeting = try MeetingStore(connection).insert(Samples.meeting()).id
                return [
                    try Self.insert(connection, meeting: meeting), try Self.insert(connection, on: "2027-01-09"),
                    try Self.insert(connection, place: Samples.almaty),
                ]
            }
            #expect(problems.map(\.number.text) == ["2026-P-00001", "2027-P-00001", "2026-P-00002"])
            try await database.read { connection throws in
                let store = ProblemStore(connection)
                for problem in problems {
                    #expect(try store.find(problem.number) == problem)
                    #expect(try store.find(problem.id) == problem)
                }
                #expect(try store.find(problems.map(\.id)).count == 3)
                #expect(try store.list(limit: 9).map(\.id) == [problems[1].id, problems[2].id, problems[0].id])
                #expect(try store.list(after: problems[2].number, limit: 9) == [problems[0]])
                #expect(try store.list(within: Samples.gazetteer.span(of: Samples.almaty), limit: 9) == [problems[2]])
                #expect(try store.list(meeting: problems[0].meeting, limit: 9) == [problems[0]])
            }
        }
    }

    @Test("are open until everything in published plans is done", arguments: Engine.available)
    func open(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            try await database.write { connection throws in
                let problem = try Self.insert(connection)
                let plans = ActionPlanStore(connection)
                let problems = ProblemStore(connection)
                let meeting = try MeetingStore(connection).insert(Samples.meeting()).id
                var plan = try plans.create(place: Samples.kordai, meeting: meeting)
                func isOpen() throws -> Bool {
                    let (open, settled) = (try problems.list(isOpen: true, limit: 9), try problems.list(isOpen: false, limit: 9))
                    #expect(open.count + settled.count == 1)
                    return open == [problem]
                }
                #expect(try isOpen())
                let done = PlanItem.Standing.done(on: Samples.day("2027-01-10"))
                plan.items = [
                    StoreSamples.item(1, problem: problem.id, standing: done), StoreSamples.item(2, problem: problem.id),
                ]
                plan.standing = .published(on: Samples.day("2026-12-12"))
                plan = try plans.save(plan)
                #expect(try isOpen())
                plan.items[1].standing = done
                plan.standing = .draft
                plan = try plans.save(plan)
                #expect(try isOpen(), "a draft settles nothing")
                plan.standing = .published(on: Samples.day("2026-12-12"))
                _ = try plans.save(plan)
                #expect(try !isOpen())
            }
        }
    }

    @Test("are refused without a title", arguments: Engine.available)
    func title(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            await #expect(throws: ProblemRefusal.titleMissing) {
                try await database.write { connection throws in
                    try ProblemStore(connection).insert(
                        place: Samples.kordai, meeting: nil, title: Translated(), category: .other, competence: .own,
                        goesToMaslikhat: false, raisedOn: Samples.day("2026-12-08"))
                }
            }
        }
    }

    @Test("of a demonstration keep their numbers", arguments: Engine.available)
    func ready(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            try await database.write { connection throws in
                let number = Problem.Number(year: 2026, ordinal: 40)
                func problem(_ id: Problem.ID) throws -> Problem {
                    try Problem(
                        id: id, number: number, place: Samples.kordai, meeting: nil, title: Samples.text("Жол", "Дорога", nil),
                        category: .roads, competence: .own, goesToMaslikhat: false, raisedOn: Samples.day("2026-12-08"))
                }
                let store = ProblemStore(connection)
                #expect(throws: StoreError.conflict) { try store.insert([try problem(Problem.ID(1))]) }
                try store.insert([try problem(ProblemStore.id(of: number))])
                #expect(try store.find(number)?.number == number)
                #expect(try Self.insert(connection).number.ordinal == 41)
            }
        }
    }

    @Test("keep their way up, the maslikhat's word, their money and what closed them", arguments: Engine.available)
    func saved(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            try await database.write { connection throws in
                let (store, day) = (ProblemStore(connection), Samples.day("2026-12-09"))
                let (one, other) = (try Self.insert(connection), try Self.insert(connection))
                let word = Samples.text("Сөз", "Слово", "Word")
                var problem = try one.changed(
                    title: word, category: .other, competence: .central, goesToMaslikhat: true,
                    money: Problem.Money(needed: Tenge(18_400_000), source: word), on: day
                ).considered(Problem.MaslikhatWord(on: day, text: word), today: day)
                try store.save(problem)
                #expect(try store.find(one.number) == problem)
                for (place, outcome) in [(Samples.zhambyl, 1), (KATO.republic, 2)] {
                    problem = try problem.sentUp(to: place, body: word, proposal: word, on: day, in: Samples.gazetteer)
                    problem = try problem.noted(word, on: day).noted(Samples.text("Екі", "Два", nil), on: day)
                    try store.save(problem)
                    #expect(try store.find(one.number) == problem)
                    #expect(try store.sentUp(within: nil, limit: 9) == [problem])
                    let oblast = Samples.gazetteer.span(of: Samples.zhambyl)
                    #expect(try store.sentUp(within: oblast, limit: 9).isEmpty == (outcome == 2))
                    // Those who sent it see it wherever it lies outside; those beside them do not.
                    let own = Samples.gazetteer.span(of: problem.place)
                    #expect(try store.sentAway(from: own, limit: 9) == [problem])
                    #expect(try store.sentAway(from: oblast, limit: 9) == (outcome == 2 ? [problem] : []))
                    #expect(try store.sentAway(from: Samples.gazetteer.span(of: Samples.almaty), limit: 9).isEmpty)
                    #expect(try store.sentAway(from: nil, limit: 9).isEmpty)
                }
                problem = try problem.decided(.inBudget, word, on: day)
                try store.save(problem)
                #expect(try store.find(one.id) == problem && store.list(limit: 9).last == problem)
                #expect(try store.sentUp(within: nil, limit: 9).isEmpty)
                #expect(try store.sentAway(from: Samples.gazetteer.span(of: problem.place), limit: 9).isEmpty)
                #expect(
                    try store.open(at: [problem.place, KATO.republic], limit: 9).map(\.number) == [other.number, one.number])
                #expect(try store.open(at: [Samples.merke], limit: 9).isEmpty && store.open(at: [], limit: 9).isEmpty)

                let merged = try other.merged(
                    into: problem, hasItems: try store.hasItems(other.id), on: day, in: Samples.gazetteer)
                try store.save(merged)
                #expect(try store.find(other.number) == merged && store.merged(into: one.id) == [merged])
                #expect(try store.list(isOpen: true, limit: 9) == [problem] && store.list(limit: 9).count == 2)
                try store.save(try merged.separated(from: problem).withdrawn(reason: word, hasItems: false, on: day))
                #expect(try store.find(other.number)?.closing == .withdrawn(reason: word, on: day))
                #expect(try store.merged(into: one.id).isEmpty)
            }
        }
    }

    @Test("remember the questions that came with a joining once", arguments: Engine.available)
    func mergedQuestions(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            try await database.write { connection throws in
                let store = ProblemStore(connection)
                let problem = try Self.insert(connection)
                let questions = try QuestionStore(connection).insert(
                    (1...3).map { StoreSamples.ready($0) }
                ).map(\.id)
                try store.note(merged: questions, of: problem.id)
                #expect(try store.takeMerged(of: problem.id) == questions)
                #expect(try store.takeMerged(of: problem.id).isEmpty)
            }
        }
    }
}
