import Domain
import Storage
import StorageTestSupport
import TestSupport
import Testing

@Suite("The store of events")
struct EventStoreTests {
    private static let results = EventResults(
        publishedOn: Samples.day("2026-12-04"), summary: Samples.text("Қорытынды", "Итог", nil), attendance: 120,
        questionsRaised: 14, questionsResolved: 9, receptions: 1, received: 6)

    private static let minutes = EventMinutes(
        on: Samples.day("2026-12-05"), chair: "Әкім", present: "Бөлім басшылары", agenda: "Су", speakers: "Сәкен",
        points: [
            EventMinutes.Point(
                text: "Құбырды жөндеу", executors: "Құрылыс бөлімі", deadline: Samples.day("2027-02-01"), control: "Аппарат"),
            EventMinutes.Point(text: "Назарға алу", executors: "", deadline: nil, control: ""),
        ], members: 11, membersPresent: 8)

    @Test("keeps an event in every standing, with all that belongs to it", arguments: Engine.available)
    func keeps(engine: Engine) async throws {
        try await engine.withRegister { database in
            try await database.write { connection in
                let store = EventStore(connection)
                var event = try store.insert([Samples.event(.hour, through: "2026-12-04"), Samples.event()])[0]
                #expect(try store.find(event.id) == event)
                event.moved = Event.Move(
                    from: Samples.day("2026-12-01"), on: Samples.day("2026-11-20"), reason: Samples.text("Себеп", "Причина", nil))
                event.announcement = Announcement(publishedOn: Samples.day("2026-11-25"), evidence: "https://example.kz/1")
                event.stops = [
                    Event.Stop(place: Samples.sarybulak, day: Samples.day("2026-12-05"), time: TimeOfDay(minutes: 600)),
                    Event.Stop(
                        place: Samples.merke, day: Samples.day("2026-12-06"), time: TimeOfDay(minutes: 900),
                        venue: Samples.text("Клуб", "Клуб", nil)),
                ]
                let answer = OpenQuestion.Answer(
                    on: Samples.day("2026-12-10"), text: Samples.text("Жауап", "Ответ", nil), evidence: "https://example.kz/2")
                event.openQuestions = [
                    OpenQuestion(number: 1, text: Samples.text("Су қашан?", "Когда вода?", nil), answer: answer),
                    OpenQuestion(
                        number: 2, text: Samples.text("Жол ше?", "А дорога?", nil),
                        withdrawal: OpenQuestion.Withdrawal(
                            on: Samples.day("2026-12-11"), reason: Samples.text("Екі рет", "Дважды", nil))),
                ]
                event.stepsDone = [DutyRule.ID("order-70.hour-notice-3"): Samples.day("2026-11-30")]
                event.minutes = EventStoreTests.minutes
                for standing: Event.Standing in [
                    .planned, .cancelled(on: Samples.day("2026-12-01"), reason: Samples.text("Боран", "Буран", nil)),
                    .held(EventStoreTests.results),
                ] {
                    event.standing = standing
                    try store.save(event)
                    #expect(try store.find(event.id) == event)
                }
                event.stepsDone = [:]
                event.openQuestions.removeLast()
                try store.save(event)
                #expect(try store.find(event.id) == event)
                #expect(try store.find([event.id, Event.ID(99)]).keys.sorted() == [event.id])
                #expect(throws: StoreError.notFound) { try store.save(Samples.event(id: 99)) }
            }
        }
    }

    @Test("names nobody of the minutes in a list, and does not lose them", arguments: Engine.available)
    func minutes(engine: Engine) async throws {
        try await engine.withRegister { database in
            try await database.write { connection in
                let store = EventStore(connection)
                var event = Samples.event(.session, host: Samples.merke, standing: .held(EventStoreTests.results))
                event.minutes = EventStoreTests.minutes
                let id = try store.insert(event).id
                let listed = try #require(try store.list(EventFilter(), limit: 9).first)
                #expect(listed.minutes?.on == EventStoreTests.minutes.on)
                #expect(listed.minutes?.chair.isEmpty == true && listed.minutes?.points.isEmpty == true)
                try store.save(listed)
                #expect(try store.find(id)?.minutes == EventStoreTests.minutes)
            }
        }
    }

    @Test("lists by host, stops, kind, day and standing, page by page", arguments: Engine.available)
    func lists(engine: Engine) async throws {
        try await engine.withRegister { database in
            try await database.write { connection in
                let store = EventStore(connection)
                let events = try store.insert([
                    Samples.event(on: "2026-12-03"), Samples.event(.inspectorTrip, place: Samples.merke, on: "2026-12-01"),
                    Samples.event(.round, host: Samples.kordai, place: Samples.sarybulak, on: "2026-12-03"),
                    Samples.event(.ministerMeeting, host: .republic, place: Samples.almaty, on: "2026-11-02"),
                    Samples.event(.hour, place: Samples.zhambyl, on: "2026-11-30", standing: .held(EventStoreTests.results)),
                ])
                var open = events[4]
                open.openQuestions = [OpenQuestion(number: 1, text: Samples.text("Су?", "Вода?", nil))]
                try store.save(open)
                func found(_ filter: EventFilter, _ direction: Direction = .ascending) throws -> [Int] {
                    let found = try store.list(filter, limit: 9, direction: direction).map(\.id.value)
                    #expect(try store.count(filter) == found.count)
                    return found
                }
                let (zhambyl, kordai) = (
                    Samples.gazetteer.span(of: Samples.zhambyl), Samples.gazetteer.span(of: Samples.kordai)
                )
                #expect(try found(EventFilter()) == [4, 5, 2, 1, 3])
                #expect(try found(EventFilter(hosts: zhambyl), .descending) == [3, 1, 2, 5])
                #expect(try found(EventFilter(hosts: kordai)) == [3])
                #expect(try found(EventFilter(stops: kordai)) == [1, 3])
                #expect(try found(EventFilter(kinds: [.round, .hour])) == [5, 3])
                let december = Samples.day("2026-12-01")
                #expect(try found(EventFilter(from: december, through: december)) == [2])
                #expect(try found(EventFilter(standing: .held)) == [5])
                #expect(try found(EventFilter(endsBy: december)) == [4, 5, 2])
                #expect(try found(EventFilter(isUnannounced: true)).count == 5)
                #expect(try found(EventFilter(hasOpenQuestions: true)) == [5])
                open.openQuestions[0].withdrawal = OpenQuestion.Withdrawal(
                    on: december, reason: Samples.text("Екі рет", "Дважды", nil))
                try store.save(open)
                #expect(try found(EventFilter(hasOpenQuestions: true)).isEmpty)
                let first = try store.list(EventFilter(), limit: 2)
                let cursor = try #require(EventStore.Cursor(text: EventStore.Cursor(first[1]).text))
                #expect(try store.list(EventFilter(), after: cursor, limit: 9).map(\.id.value) == [2, 1, 3])
                #expect(try store.list(after: Event.ID(3), limit: 9).map(\.id.value) == [4, 5])
                #expect(try store.firstDay(within: zhambyl) == Samples.day("2026-11-30"))
                #expect(try store.firstDay(within: Samples.gazetteer.span(of: Samples.merke)) == nil)
            }
        }
    }

    @Test("keeps the schedule of a quarter, approved anew over the one before", arguments: Engine.available)
    func schedules(engine: Engine) async throws {
        try await engine.withRegister { database in
            try await database.write { connection in
                let store = EventStore(connection)
                func schedule(_ quarter: Int, on day: String, evidence: String? = nil) -> EventSchedule {
                    EventSchedule(
                        host: Samples.zhambyl, kind: .deputyTrip, quarter: Period(year: 2026, part: .quarter(quarter)),
                        approvedOn: Samples.day(day), evidence: evidence)
                }
                try store.insert([schedule(4, on: "2026-09-28"), schedule(1, on: "2025-12-29")])
                let trips = try store.insert([Samples.event(), Samples.event()]).map(\.id)
                let former = [
                    EventSchedule.Former(approvedOn: Samples.day("2026-09-30"), replacedOn: Samples.day("2026-10-02")),
                    EventSchedule.Former(approvedOn: Samples.day("2026-09-28"), replacedOn: Samples.day("2026-10-01")),
                ]
                let again = EventSchedule(
                    host: Samples.zhambyl, kind: .deputyTrip, quarter: Period(year: 2026, part: .quarter(4)),
                    approvedOn: Samples.day("2026-10-01"), evidence: "https://example.kz/3",
                    trips: [trips[0]: "2026-12-03,315000000", trips[1]: "2026-12-10,316600000"], former: former)
                try store.save(again)
                try store.save(again)
                #expect(try store.schedules(of: Samples.zhambyl, years: 2026...2026) == [schedule(1, on: "2025-12-29"), again])
                #expect(try store.schedules(of: Samples.kordai, years: 2026...2026).isEmpty)
                #expect(try store.schedules(within: nil, years: 2026...2026).count == 2)
                #expect(try store.schedules(within: nil, years: 2025...2025).isEmpty)
            }
        }
    }
}
