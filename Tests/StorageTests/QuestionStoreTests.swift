import Domain
import Secrets
import Storage
import StorageTestSupport
import TestSupport
import Testing

@Suite("Stored questions")
struct QuestionStoreTests {
    private static let day = Samples.day("2026-11-20")
    private static let hash = Secrets.sha256("code")

    @Test("are received under the next number of their year", arguments: Engine.available)
    func receiving(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            let accepted = try StoreSamples.accepted(name: "Айгүл", email: "a@b.kz")
            let question = try await database.write { connection throws in
                try QuestionStore(connection).insert(
                    accepted, channel: .site, receivedAt: StoreSamples.moment, receivedOn: Self.day, trackingHash: Self.hash,
                    year: 2026)
            }
            #expect(question.number.text == "2026-000001")
            try await database.read { connection throws in
                let store = QuestionStore(connection)
                #expect(try store.find(question.number) == question)
                #expect(try store.find(question.id) == question)
                #expect(try store.find(trackingHash: Self.hash) == question)
                #expect(try store.find(trackingHash: Secrets.sha256("other")) == nil)
                #expect(try store.find(Question.Number(year: 2026, ordinal: 2)) == nil)
                #expect(try store.contact(of: question.id) == accepted.contact)
                #expect(
                    try store.steps(of: question.id)
                        == [QuestionStep(standing: .received, on: Self.day, at: StoreSamples.moment)])
            }
        }
    }

    @Test("never share a number or a tracking code", arguments: Engine.available)
    func concurrency(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            let accepted = try StoreSamples.accepted()
            let numbers = try await withThrowingTaskGroup(of: Question.Number.self) { group in
                for index in 0..<200 {
                    group.addTask {
                        try await database.write { connection throws in
                            try QuestionStore(connection).insert(
                                accepted, channel: .api, receivedAt: StoreSamples.moment, receivedOn: Self.day,
                                trackingHash: Secrets.sha256("\(index)"), year: index % 2 == 0 ? 2026 : 2027
                            ).number
                        }
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            let expected = [2026, 2027].flatMap { year in (1...100).map { Question.Number(year: year, ordinal: $0) } }
            #expect(numbers.sorted() == expected)
            await #expect(throws: StoreError.conflict) {
                try await database.write { connection throws in
                    try QuestionStore(connection).insert(
                        accepted, channel: .api, receivedAt: StoreSamples.moment, receivedOn: Self.day,
                        trackingHash: Secrets.sha256("7"), year: 2026)
                }
            }
            let next = try await database.write { connection throws in
                try QuestionStore(connection).insert(
                    accepted, channel: .api, receivedAt: StoreSamples.moment, receivedOn: Self.day, trackingHash: Self.hash,
                    year: 2026)
            }
            #expect(next.number.ordinal == 101, "a refused one takes no number")
        }
    }

    @Test("keep every step and decision", arguments: Engine.available)
    func saving(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            let reason = Samples.text("Дербес деректер", "Личные данные", nil)
            let final = try await database.write { connection throws in
                let store = QuestionStore(connection)
                let problem = try ProblemStore(connection).insert(
                    place: Samples.kordai, meeting: nil, title: Samples.text("Жол", "Дорога", nil), category: .roads,
                    competence: .own, goesToMaslikhat: true, raisedOn: Self.day)
                var question = try store.insert(
                    try StoreSamples.accepted(), channel: .paper, receivedAt: StoreSamples.moment, receivedOn: Self.day,
                    trackingHash: Self.hash, year: 2026)
                let states: [(Question) throws -> Question] = [
                    { try $0.registered(on: Self.day, category: .landHousing) },
                    { try $0.withheld(reason: reason, on: Self.day) },
                    { try $0.published(text: "Жол қашан?", on: Self.day) },
                    { try $0.taken(into: problem.id) }, { $0.planned() }, { $0.resolved() }, { try $0.judged(isDone: false) },
                ]
                for state in states {
                    question = try state(question)
                    let step = QuestionStep(
                        standing: question.standing, showing: question.standing == .registered ? .withheld : nil, on: Self.day,
                        at: StoreSamples.moment, note: reason)
                    try store.save(question, step: step)
                    #expect(try store.find(question.id) == question)
                }
                question.answer = Answer(text: Samples.text("Жауап", "Ответ", "Answer"), givenOn: Self.day)
                try store.save(question)
                #expect(try store.list(of: problem.id) == [question])
                #expect(try ProblemStore(connection).questionCounts([problem.id]) == [problem.id: 1])
                return question
            }
            try await database.read { connection throws in
                let store = QuestionStore(connection)
                #expect(try store.find(final.id) == final)
                #expect(
                    try store.steps(of: final.id).map(\.standing) == [
                        .received, .registered, .registered, .published, .inPool, .inPlan, .resolved, .disputed,
                    ])
                #expect(try store.steps(of: final.id).last?.note == reason)
                #expect(try store.steps(of: final.id).map(\.showing).prefix(4) == [nil, .withheld, .withheld, nil])
            }
            await #expect(throws: StoreError.notFound) {
                try await database.write { try QuestionStore($0).save(StoreSamples.ready(9).question) }
            }
        }
    }

    @Test("are paged newest first without a gap", arguments: Engine.available)
    func paging(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            let stored = try await database.write { connection throws in
                try QuestionStore(connection).insert(
                    (1...200).map { number in
                        StoreSamples.ready(
                            number, year: number % 2 == 0 ? 2025 : 2026, standing: number % 5 == 0 ? .received : .published)
                    })
            }
            let filter = QuestionFilter(within: Samples.gazetteer.span(of: Samples.zhambyl))
            var (seen, number): ([Question], Question.Number?) = ([], nil)
            repeat {
                let after = number
                let page = try await database.read { try QuestionStore($0).published(filter, after: after, limit: 11) }
                seen += page
                number = page.last?.number
            } while number != nil
            #expect(seen == stored.filter { $0.publicText != nil }.sorted { $0.number > $1.number })
            #expect(try await database.read { try QuestionStore($0).publishedCount(filter) } == seen.count)
        }
    }

    @Test(
        "are found by the words of their public text alone", arguments: Engine.available,
        [
            ("", [1, 2, 3]), ("жол", [1]), ("ЖОЛ көше", [1]), ("коше жол", [1]), ("көпір", [2]), ("100%", [3]), ("ГОТОВЫЙ", [3]),
            ("%", [1, 2, 3]),
            ("_", [1, 2, 3]), ("'", [1, 2, 3]), ("подлинник", []), ("самолёт", []), ("Көше Көпір", []),
        ])
    func search(engine: Engine, query: (text: String, found: [Int])) async throws {
        try await engine.withRegister { database async throws in
            let found = try await database.write { connection throws in
                let store = QuestionStore(connection)
                _ = try store.insert([
                    StoreSamples.ready(1, text: "Жол мен көше қашан жөнделеді?"), StoreSamples.ready(2, text: "Когда КӨПІР?"),
                    StoreSamples.ready(3, text: "На 100% готовыи\u{306}"),
                    StoreSamples.ready(4, standing: .received, text: "Жол"),
                ])
                return try store.published(QuestionFilter(text: query.text), limit: 10).map(\.number.ordinal)
            }
            #expect(found.sorted() == query.found)
        }
    }

    @Test("are filtered", arguments: Engine.available)
    func filters(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            try await database.write { connection throws in
                let meeting = try MeetingStore(connection).insert(Samples.meeting()).id
                let store = QuestionStore(connection)
                _ = try store.insert([
                    StoreSamples.ready(1, meeting: meeting, supporters: 3),
                    StoreSamples.ready(2, meeting: meeting, category: nil, supporters: 9),
                    StoreSamples.ready(3, place: Samples.auezov, meeting: meeting, standing: .answered),
                    StoreSamples.ready(4, meeting: meeting, standing: .received, supporters: 99),
                ])
                func found(_ filter: QuestionFilter) throws -> [Int] {
                    let found = try store.published(filter, limit: 10).map(\.number.ordinal)
                    #expect(try store.publishedCount(filter) == found.count)
                    return found
                }
                #expect(try found(QuestionFilter()) == [3, 2, 1])
                #expect(try found(QuestionFilter(within: Samples.gazetteer.span(of: Samples.almaty))) == [3])
                #expect(try found(QuestionFilter(category: .roads)) == [3, 1])
                #expect(try found(QuestionFilter(category: .roads, standing: .answered)) == [3])
                #expect(try found(QuestionFilter(meeting: meeting)) == [3, 2, 1])
                #expect(try store.mostSupported(of: meeting, limit: 2).map(\.number.ordinal) == [2, 1])
                #expect(try store.list(of: meeting, limit: 10).map(\.number.ordinal) == [1, 2, 3, 4])
            }
        }
    }

    @Test("stand in the lists of the desk by the same rule as in the domain, oldest first", arguments: Engine.available)
    func queues(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            try await database.write { connection throws in
                let store = QuestionStore(connection)
                // Every standing, once looked at and once not.
                var ready: [QuestionStore.Ready] = []
                for (index, standing) in Question.Standing.allCases.enumerated() {
                    for isShown in [false, true] {
                        let ordinal = index * 2 + (isShown ? 2 : 1)
                        var question = StoreSamples.ready(ordinal, on: "2026-11-20", standing: standing).question
                        let text = "Сұрақ"
                        question.moderation = isShown ? .published(text: text, on: Samples.day("2026-11-20")) : .waiting
                        ready.append(
                            QuestionStore.Ready(question: question, steps: [], trackingHash: Secrets.sha256(question.number.text))
                        )
                    }
                }
                ready.append(StoreSamples.ready(99, place: Samples.auezov, on: "2026-11-16", standing: .received))
                let stored = try store.insert(ready)
                let span = Samples.gazetteer.span(of: Samples.kordai)
                let here = stored.filter { $0.place != Samples.auezov }
                let counts = try store.counts(within: span)
                for queue in QuestionQueue.allCases {
                    let expected = here.filter(queue.holds).map(\.number)
                    let found = try store.list(queue, within: span, limit: 100).map(\.number)
                    #expect(found == (queue == .all ? expected.reversed() : expected), "\(queue)")
                    #expect(counts[queue] == expected.count, "\(queue)")
                    let first = try store.list(queue, within: span, limit: 1)
                    let rest = try store.list(queue, within: span, after: first.last?.number, limit: 100)
                    #expect((first + rest).map(\.number) == found, "\(queue)")
                }
                #expect(try store.list(.received, within: nil, limit: 100).count == 3)
            }
        }
    }

    @Test("count each supporter once", arguments: Engine.available)
    func support(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            let question = try await database.write { try QuestionStore($0).insert([StoreSamples.ready(1)])[0] }
            let answers = try await database.write { connection throws in
                try ["a", "b", "a"].map { try QuestionStore(connection).support(question.id, supporterHash: $0) }
            }
            #expect(answers == [true, true, false])
            #expect(try await database.read { try QuestionStore($0).find(question.id)?.supporterCount } == 3)
            await #expect(throws: StoreError.conflict) {
                try await database.write { try QuestionStore($0).support(Question.ID(7), supporterHash: "a") }
            }
        }
    }
}
