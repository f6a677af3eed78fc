import Domain
import Storage
import StorageTestSupport
import TestSupport
import Testing

@Suite("Stored meetings")
struct MeetingStoreTests {
    @Test("come back as they were", arguments: Engine.available)
    func roundTrip(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            var full = Samples.meeting()
            full.broadcasts = ["https://one.kz/a", "https://two.kz/b"]
            full.kind = .ofNecessity
            full.minutes = 90
            full.announcement = Announcement([
                Publication(.publicPlace, on: Samples.day("2026-11-22"), evidence: nil),
                Publication(.site, on: Samples.day("2026-11-20"), evidence: "https://one.kz/x"),
                Publication(.socialNetwork, on: Samples.day("2026-11-20"), evidence: "https://two.kz/x"),
            ])
            full.standing = .held
            full.results = MeetingResults(
                publishedOn: Samples.day("2026-12-10"), summary: Samples.text("Қысқаша", "Кратко", "In short"),
                receptionEndedOn: Samples.day("2026-12-05"), noProblemsOn: Samples.day("2026-12-10"))
            full.holding = MeetingHolding(
                recordedOn: Samples.day("2026-12-04"), attendance: .byGroup([.residents: 80, .opposition: 0]),
                hadOpenMicrophone: false, presentation: 35, spoke: 0)
            full.resultsPlaces = [
                Publication(.site, on: Samples.day("2026-12-10"), evidence: "https://one.kz/r"),
                Publication(.press, on: Samples.day("2026-12-11"), evidence: nil),
            ]
            var cancelled = Samples.meeting(on: "2026-12-05")
            cancelled.standing = .cancelled(on: Samples.day("2026-12-01"), reason: Samples.text("Боран", "Метель", nil))
            var drafted = Samples.meeting(on: "2026-12-06")
            drafted.draftedResults = Translated("Жоба", in: .kk)
            drafted.holding = MeetingHolding(recordedOn: Samples.day("2026-12-06"), attendance: .total(0))
            let given = [full, cancelled, drafted]
            let stored = try await database.write { try MeetingStore($0).insert(given) }
            let read = try await database.read { connection in try stored.map { try MeetingStore(connection).find($0.id) } }
            #expect(read == stored)
            #expect(Set(stored.map(\.id)).count == 3)
            #expect(stored[0].results == full.results)
            #expect(stored[1].standing == cancelled.standing)

            var changed = stored[2]
            changed.day = Samples.day("2027-01-15")
            changed.venue = Samples.text("Мектеп", "Школа", "School")
            let saved = changed
            try await database.write { try MeetingStore($0).save(saved) }
            #expect(try await database.read { try MeetingStore($0).find(saved.id) } == saved)
            #expect(try await database.read { try MeetingStore($0).find([saved.id, Meeting.ID(99)]) } == [saved.id: saved])
        }
    }

    @Test("keep their minutes apart, and write over them whole", arguments: Engine.available)
    func minutes(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            var meeting = try await database.write { try MeetingStore($0).insert(Samples.meeting()) }
            let id = meeting.id
            #expect(try await database.read { try MeetingStore($0).minutes(of: id) } == nil)
            let point = EventMinutes.Point(
                text: "Құбыр", executors: "Бөлім", deadline: Samples.day("2026-12-25"), control: "Аппарат")
            let other = EventMinutes.Point(text: "Жарық", executors: "", deadline: nil, control: "")
            for points in [[point, other], [other]] {
                let minutes = EventMinutes(
                    on: Samples.day("2026-12-07"), chair: "Әкім", present: "Бөлім", agenda: "Есеп", speakers: "", points: points)
                meeting.minutesOn = minutes.on
                let saved = meeting
                try await database.write { connection throws in
                    try MeetingStore(connection).keep(minutes, of: id)
                    try MeetingStore(connection).save(saved)
                }
                #expect(try await database.read { try MeetingStore($0).minutes(of: id) } == minutes)
                #expect(try await database.read { try MeetingStore($0).find(id) } == saved)
            }
        }
    }

    @Test("keeps every move in order, of several meetings at once", arguments: Engine.available)
    func moves(engine: Engine) async throws {
        try await engine.withRegister { database in
            try await database.write { connection in
                let store = MeetingStore(connection)
                let meetings = try store.insert([Samples.meeting(), Samples.meeting(), Samples.meeting()])
                let ids = meetings.map(\.id)
                func move(_ from: String, on day: String) -> MeetingMove {
                    MeetingMove(
                        from: MeetingSlot(place: Samples.kordai, day: Samples.day(from), time: TimeOfDay(minutes: 600)),
                        on: Samples.day(day), reason: Samples.text("Боран", "Буран", nil))
                }
                let (first, second) = (move("2026-12-01", on: "2026-11-20"), move("2026-12-02", on: "2026-11-20"))
                let other = move("2026-12-03", on: "2026-11-19")
                try store.add([first, second], to: ids[0])
                try store.save(meetings[1], moved: other)
                #expect(try store.moves(of: ids[0]) == [first, second])
                #expect(try store.moves(of: ids, limit: 50) == [ids[0]: [first, second], ids[1]: [other]])
                #expect(try store.moves(of: ids, limit: 1) == [ids[0]: [second]])
                #expect(try store.moveCounts(ids) == [ids[0]: 2, ids[1]: 1])
            }
        }
    }

    @Test("that are not there are neither found nor saved", arguments: Engine.available)
    func missing(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            #expect(try await database.read { try MeetingStore($0).find(Meeting.ID(5)) } == nil)
            await #expect(throws: StoreError.notFound) {
                try await database.write { try MeetingStore($0).save(Samples.meeting(id: 5)) }
            }
            await #expect(throws: StoreError.conflict) {
                try await database.write { try MeetingStore($0).insert(Samples.meeting(host: Samples.code("999999999"))) }
            }
        }
    }

    @Test(
        "are paged without a gap in both directions", arguments: Engine.available, [Direction.ascending, .descending])
    func paging(engine: Engine, direction: Direction) async throws {
        try await engine.withRegister { database async throws in
            // Many at the same day and hour, so that only the id tells them apart.
            let given = (0..<53).map { number in
                Samples.meeting(
                    host: number % 3 == 0 ? Samples.sarybulakOkrug : Samples.kordai,
                    on: number % 2 == 0 ? "2026-12-04" : "2026-12-03",
                    at: 9 + number % 4)
            }
            let stored = try await database.write { try MeetingStore($0).insert(given) }
            let span = Samples.gazetteer.span(of: Samples.kordai)
            var (seen, cursor): ([Meeting], MeetingStore.Cursor?) = ([], nil)
            while true {
                let after = cursor
                let page = try await database.read { connection throws in
                    try MeetingStore(connection).list(MeetingFilter(within: span), after: after, limit: 7, direction: direction)
                }
                guard let last = page.last else { break }
                #expect(page.count <= 7)
                seen += page
                let text = MeetingStore.Cursor(last).text
                cursor = MeetingStore.Cursor(text: text)
                #expect(cursor?.text == text)
            }
            let sorted = stored.sorted { ($0.day, $0.time, $0.id) < ($1.day, $1.time, $1.id) }
            #expect(seen == (direction == .ascending ? sorted : sorted.reversed()))
        }
    }

    @Test("are found by any number of ids", arguments: Engine.available)
    func manyIDs(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            let stored = try await database.write { connection throws in
                try MeetingStore(connection).insert((0..<2_500).map { _ in Samples.meeting() })
            }
            let ids = stored.map(\.id) + (90_001...160_000).map { Meeting.ID($0) }
            let (found, counts) = try await database.read { connection throws in
                (try MeetingStore(connection).find(ids), try MeetingStore(connection).questionCounts(ids))
            }
            #expect(found.count == 2_500)
            #expect(counts.isEmpty)
        }
    }

    @Test("are filtered", arguments: Engine.available)
    func filters(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            var cancelled = Samples.meeting(host: Samples.almaty, place: Samples.auezov, on: "2026-12-01")
            cancelled.standing = .cancelled(on: Samples.day("2026-11-01"), reason: Samples.text("Себеп", "Причина", nil))
            var demanded = Samples.meeting(host: Samples.merke, place: Samples.merke, on: "2026-12-02")
            demanded.kind = .onDemand
            let given = [cancelled, demanded, Samples.meeting(), Samples.meeting(host: Samples.zhambyl, place: Samples.taraz)]
            let ids = try await database.write { try MeetingStore($0).insert(given).map(\.id) }
            let spans = Samples.gazetteer
            let cases: [(MeetingFilter, [Int])] = [
                (MeetingFilter(), [0, 1, 2, 3]),
                (MeetingFilter(within: spans.span(of: .republic)), [0, 1, 2, 3]),
                (MeetingFilter(within: spans.span(of: Samples.zhambyl)), [1, 2, 3]),
                (MeetingFilter(within: spans.span(of: Samples.almaty)), [0]),
                (MeetingFilter(host: Samples.kordai), [2]),
                (MeetingFilter(from: Samples.day("2026-12-02"), through: Samples.day("2026-12-03")), [1]),
                (MeetingFilter(kind: .onDemand), [1]),
                (MeetingFilter(includesCancelled: false), [1, 2, 3]),
            ]
            for (filter, expected) in cases {
                let (found, count) = try await database.read { connection throws in
                    let store = MeetingStore(connection)
                    return (try store.list(filter, limit: 10).map(\.id), try store.count(filter))
                }
                #expect(found == expected.map { ids[$0] })
                #expect(count == expected.count)
            }
        }
    }

    @Test("wait for the desk while their day has passed or nobody announced them", arguments: Engine.available)
    func desk(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            var held = Samples.meeting(on: "2026-11-02")
            held.standing = .held
            var announced = Samples.meeting(on: "2026-12-02")
            announced.announcement = Announcement(publishedOn: Samples.day("2026-11-10"), evidence: nil)
            let given = [held, Samples.meeting(on: "2026-11-03"), announced, Samples.meeting(on: "2026-12-03")]
            let ids = try await database.write { try MeetingStore($0).insert(given).map(\.id) }
            let span = Samples.gazetteer.span(of: Samples.kordai)
            let today = Samples.day("2026-11-20")
            try await database.read { connection throws in
                let store = MeetingStore(connection)
                #expect(try store.awaitingReport(within: span, today: today, limit: 9).map(\.id) == [ids[1]])
                #expect(
                    try store.awaitingAnnouncement(within: span, today: today, through: today.adding(days: 20), limit: 9).map(
                        \.id)
                        == [ids[3]])
                #expect(try store.upcoming(within: span, from: today, limit: 9).map(\.id) == [ids[2], ids[3]])
                #expect(try store.upcoming(within: span, from: today, limit: 1).map(\.id) == [ids[2]])
                #expect(
                    try store.held(by: Samples.kordai, from: Samples.day("2026-11-03"), through: Samples.day("2026-12-02")).map(
                        \.id)
                        == [ids[1], ids[2]])
                #expect(
                    try store.awaitingReport(within: Samples.gazetteer.span(of: Samples.almaty), today: today, limit: 9) == [])
            }
        }
    }

    @Test("know how many questions were registered for them", arguments: Engine.available)
    func questionCounts(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            let counts = try await database.write { connection throws in
                let ids = try MeetingStore(connection).insert([Samples.meeting(), Samples.meeting(), Samples.meeting()]).map(\.id)
                _ = try QuestionStore(connection).insert([
                    StoreSamples.ready(1, meeting: ids[0]), StoreSamples.ready(2, meeting: ids[0], standing: .inPlan),
                    StoreSamples.ready(3, meeting: ids[0], standing: .received),
                    StoreSamples.ready(4, meeting: ids[0], standing: .returned), StoreSamples.ready(5, meeting: ids[1]),
                ])
                let counts = try MeetingStore(connection).questionCounts(ids)
                #expect(try MeetingStore(connection).questionCounts([]) == [:])
                let problem = try ProblemStore(connection).insert(
                    place: Samples.kordai, meeting: ids[0], title: Samples.text("Жол", "Дорога", nil), category: .roads,
                    competence: .own, goesToMaslikhat: false, raisedOn: Samples.day("2026-11-20"))
                let store = QuestionStore(connection)
                var pooled = try #require(try store.find(Question.Number(year: 2026, ordinal: 5)))
                #expect(try store.undecidedCount(of: ids[1]) == 1)
                pooled.problem = problem.id
                try store.save(pooled)
                // Those of a problem question and those that were decided upon wait for nothing.
                #expect(try ids.map { try store.undecidedCount(of: $0) } == [2, 0, 0])
                #expect(try store.counts(of: ids[0]) == [.published: 1, .inPlan: 1, .received: 1, .returned: 1])
                #expect(try store.counts(of: ids[2]) == [:])
                return ids.map { counts[$0] }
            }
            #expect(counts == [2, 1, nil])
        }
    }

    @Test("know for which of them questions came in that nobody has looked at", arguments: Engine.available)
    func unread(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            try await database.write { connection throws in
                let store = MeetingStore(connection)
                let ids = try store.insert([Samples.meeting(), Samples.meeting(), Samples.meeting()]).map(\.id)
                _ = try QuestionStore(connection).insert([
                    StoreSamples.ready(1, meeting: ids[0], standing: .received), StoreSamples.ready(2, meeting: ids[1]),
                    StoreSamples.ready(3, meeting: ids[1], standing: .returned),
                ])
                #expect(try store.withUnread(ids) == [ids[0]])
                #expect(try store.withUnread([]).isEmpty)
            }
        }
    }

    @Test("gives the meeting registered last in each place", arguments: Engine.available)
    func latest(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            let stored = try await database.write {
                try MeetingStore($0).insert([
                    Samples.meeting(on: "2026-12-04"), Samples.meeting(on: "2026-03-05"),
                    Samples.meeting(host: Samples.zhambyl, place: Samples.merke),
                    Samples.meeting(host: Samples.almaty, place: Samples.auezov),
                ])
            }
            let span = Samples.gazetteer.span(of: Samples.zhambyl)
            let found = try await database.read { try MeetingStore($0).latest(within: span) }
            #expect(found.mapValues(\.id) == [Samples.sarybulakOkrug: stored[1].id, Samples.merke: stored[2].id])
        }
    }
}
